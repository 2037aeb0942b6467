// SPDX-License-Identifier: GPL-3.0-or-later
// RandomDrill: one drill led at random, by all that can happen to people and machines, stored as the window stores it.
// Beside it runs the simplest reckoning of how long was played. A seed makes one drill, always the same.
#pragma once

#include "services/drillconduct.h"
#include "support/fakeclock.h"
#include "support/memoryplanfiles.h"

#include <QRandomGenerator>

namespace relais::test {

class RandomDrill {
public:
    explicit RandomDrill(quint32 seed);

    // What did not hold; empty: all did.
    QString lead();

    [[nodiscard]] const RunRecord &prepared() const { return m_run; }
    [[nodiscard]] const QList<RunEvent> &stored() const { return m_stored; } // acknowledged, the planned ones first

private:
    void require(bool holds, const char *what);
    // Each of `choices` ways to go on.
    static constexpr int choices = 28;
    void act(int choice);
    void actOnInjects(int choice);
    void actOnMachine(int choice);

    void pass(qint64 milliseconds);
    void advance(qint64 milliseconds);
    void beat();
    void sleep();
    void kill();
    void killUnstored();
    void killHalfStored();
    void reopen();
    void loseAtMostASecond();

    void playNext();
    void play();
    void skip();
    void postpone();
    void addInject();
    void setSpeed();
    void jump();
    [[nodiscard]] QList<JumpChoice> choicesFor(qint64 to);
    void mark();
    void store(const Result<RunEvent> &event);
    void storeAll(const Result<QList<RunEvent>> &events);
    void keep(const RunEvent &event);
    void finish();
    void lookAt(const RunInject &inject, bool ended);

    [[nodiscard]] RunPhase phase() const { return m_conduct->progress().phase; }
    [[nodiscard]] QString anyInject();
    [[nodiscard]] bool isPlanned(const QString &key) const;
    qint64 anySequence() { return m_random.bounded(static_cast<int>(m_stored.size()) + 2); }
    // Even, so that half of it is whole too.
    qint64 anyTime(int most) { return 2 * m_random.bounded(most / 2); }
    QString words() { return QStringLiteral("word %1").arg(m_random.bounded(1000)); }
    QString anyReason() { return m_random.bounded(10) ? words() : QString(); }

    QRandomGenerator m_random;
    FakeClock m_clock;
    CountingIds m_ids;
    MemoryPlanFiles m_files;
    std::unique_ptr<PlanRepository> m_repository;
    RunRecord m_run;
    std::optional<DrillConduct> m_conduct;
    QList<RunEvent> m_stored;
    qint64 m_played = 0; // milliseconds of play
    qint64 m_sinceBeat = 0;
    qint64 m_latest = 0; // of the stored events
    QString m_fault;
};

} // namespace relais::test
