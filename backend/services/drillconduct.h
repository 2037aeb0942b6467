// SPDX-License-Identifier: GPL-3.0-or-later
// DrillConduct: leads one drill (services/runconduct.h).
//
// Time of play is the sum of the stretches that ran, by the monotonic clock and at the speed that was set: the wall
// clock may be set, the zone may change. A machine that slept (the boot clock ran on by more than two seconds without
// the monotonic one) pauses the drill at the last tick before it slept. A program that merely stood still (a debugger,
// a busy machine) goes on: what became due meanwhile is played late, in the order in which it was due.
#pragma once

#include "services/runconduct.h"

namespace relais {

// What becomes of an inject that a jump passes over.
struct JumpChoice {
    enum class What { PlayLate, Skip, Postpone };

    QString key;
    What what = What::PlayLate;
    Minutes at{0}; // of Postpone
    QString reason; // of Skip and Postpone

    bool operator==(const JumpChoice &) const = default;
};

class DrillConduct final : public RunConduct {
public:
    // Both must outlive the conduct.
    DrillConduct(const Clock &clock, IdSource &ids);

    // One that was running when the program ended is paused where its heartbeat last was.
    Result<QList<RunEvent>> open(const RunRecord &record) override;

    // To be called after untilDue(), too. Notices that the machine slept; where the clock plays
    // (RunPace), plays what is due.
    Result<QList<RunEvent>> tick() override;
    // By the clock on the wall, until the clock has something to play; none: it has not, or stands still.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilDue() const;

    Result<RunEvent> startBriefing();
    // Ends the briefing; plays the first scene, or where the clock plays what is due at once.
    Result<QList<RunEvent>> start();
    Result<RunEvent> playNext();
    // Any that is still planned, wherever it stands.
    Result<RunEvent> play(const QString &key);
    Result<RunEvent> pause(PauseReason reason);
    Result<RunEvent> resume();
    // Hundredths, slowestSpeed to fastestSpeed. What was played until now stays as it is.
    Result<RunEvent> setSpeed(qint64 hundredths);

    Result<RunEvent> skip(const QString &key, const QString &reason);
    Result<RunEvent> postpone(const QString &key, Minutes at, const QString &reason);
    // One that was not prepared, with what falls and comes back with it. An empty key is given one.
    Result<QList<RunEvent>> addInject(const RunInject &inject);

    // Forward, to that instant of play. Each inject that is jumpedOver() has one choice and no other has any:
    // InvalidValue (Incomplete) and Conflict (NothingThere) otherwise.
    Result<QList<RunEvent>> jump(qint64 to, const QList<JumpChoice> &choices);
    // Keys of those still planned before it, by their minutes.
    [[nodiscard]] QStringList jumpedOver(qint64 to) const;

private:
    [[nodiscard]] qint64 elapsedAt(const Instant &instant) const override;
    void taken(const RunEvent &event) override;
    [[nodiscard]] RunEvent ofInject(RunEventKind kind, const QString &key, const QString &reason = {}) const;
    [[nodiscard]] QList<RunEvent> playing(const QList<qsizetype> &places) const;
    Result<QList<RunEvent>> pausedAt(qint64 instant, PauseReason reason);

    Instant m_since; // when the stretch that runs began
    Instant m_seen; // at the last tick
    qint64 m_base = 0; // milliseconds of play when it began
};

} // namespace relais
