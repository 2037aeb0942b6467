// SPDX-License-Identifier: GPL-3.0-or-later
// An incident on the shipped firms, worked by a clock that a test moves. Base of the tests of the real day.
#pragma once

#include "services/incidentconduct.h"
#include "services/incidentopening.h"
#include "services/incidentreview.h"
#include "unit/library/drilledfirms.h"

#include <QTest>
#include <QTimeZone>

namespace relais::test {

constexpr qint64 atMinute(qint64 minutes)
{
    return minutes * 60'000;
}

template <class T> T rowNamed(const Plan &plan, const QString &name)
{
    for (const T &row : plan.table<T>()) {
        if (row.name == name)
            return row;
    }
    return {};
}

class WorkedIncident {
protected:
    // Wednesday 26 November 2025, 14:52 in Paris; nothing has happened.
    void begin()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_clock = std::make_unique<FakeClock>();
        m_conduct.reset();
    }

    [[nodiscard]] Plan lenoir() const { return m_firms.plan(QStringLiteral("maison-lenoir")); }
    [[nodiscard]] QDateTime wall() const
    {
        return QDateTime::fromMSecsSinceEpoch(m_clock->now().utcMilliseconds, QTimeZone("Europe/Paris"));
    }
    [[nodiscard]] IncidentSearch searchIn(const Plan &plan) const
    {
        return {plan, m_firms.contents, plan.organisation().language, QDate(2025, 11, 26)};
    }
    PreparedRun prepared(const Plan &plan, const IncidentChoice &choice,
                         std::chrono::minutes ago = std::chrono::minutes(0))
    {
        const Instant now = m_clock->now();
        return prepareIncident(plan, m_firms.contents, choice,
                               now.utcMilliseconds - std::chrono::milliseconds(ago).count(), now, m_firms.ids);
    }
    void open(const IncidentChoice &choice, std::chrono::minutes ago = std::chrono::minutes(0))
    {
        PreparedRun incident = prepared(lenoir(), choice, ago);
        incident.run.snapshot = QStringLiteral("hash");
        m_frozen = frozen(lenoir());
        m_conduct = std::make_unique<IncidentConduct>(*m_clock, m_firms.ids);
        QVERIFY(m_conduct->open({.run = incident.run, .events = incident.events}));
        QVERIFY(m_conduct->start());
    }
    void openPhone(std::chrono::minutes ago = std::chrono::minutes(0))
    {
        open({{nodeOf(rowNamed<Tool>(lenoir(), QStringLiteral("3CX")).id)}, {}, {}}, ago);
    }
    [[nodiscard]] IncidentState state() const
    {
        return incidentState(m_conduct->progress(), m_frozen, m_conduct->elapsed(), m_firms.contents.phrases());
    }
    [[nodiscard]] IncidentReview review() const
    {
        return incidentReview(m_conduct->progress(), m_frozen, m_conduct->elapsed(), m_firms.contents.phrases());
    }
    [[nodiscard]] IncidentActivity answering() const
    {
        for (const IncidentActivity &activity : state().activities) {
            if (activity.name == QStringLiteral("Répondre aux clients"))
                return activity;
        }
        return {};
    }
    void tell(const QString &label, std::optional<Minutes> next)
    {
        QVERIFY(m_conduct->mark(MarkKind::MessageSent, {}, {}, label, {}, next));
    }
    [[nodiscard]] bool hasAid(IncidentAidKind kind) const
    {
        const QList<IncidentAid> aids = state().aids;
        return std::any_of(aids.begin(), aids.end(), [kind](const IncidentAid &aid) { return aid.kind == kind; });
    }
    void startFallback()
    {
        const IncidentActivity activity = answering();
        QVERIFY(!activity.fitting.isEmpty());
        QVERIFY(
            m_conduct->mark(MarkKind::FallbackStarted, rowOf(activity.activity), activity.fitting.constFirst(), {}));
    }

    DrilledFirms m_firms;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<IncidentConduct> m_conduct;
    Plan m_frozen;
};

} // namespace relais::test
