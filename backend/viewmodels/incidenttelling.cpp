// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/incidenttelling.h"

#include "services/newsrhythm.h"
#include "wording/errortext.h"

namespace relais {

namespace {

QStringList linesOf(const QString &typed)
{
    QStringList lines;
    for (const QString &line : typed.split(QLatin1Char('\n'))) {
        if (!line.simplified().isEmpty())
            lines.append(line.simplified());
    }
    return lines;
}

} // namespace

IncidentTelling::IncidentTelling(const WindowServices &services, PlanSession &session, const IncidentEntry &entry,
                                 QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_entry(entry)
{ }

QDateTime IncidentTelling::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_services.clock.now().utcMilliseconds);
}

void IncidentTelling::begin()
{
    m_day = now().date().addDays(-1).toString(QStringLiteral("dd/MM"));
    for (QString *typed : {&m_from, &m_until, &m_fallbackAt, &m_toldAt, &m_done, &m_lessons})
        typed->clear();
    m_fallback = 0;
    Q_EMIT begun();
    Q_EMIT changed();
}

QStringList IncidentTelling::fallbacks() const
{
    //: What carried on in an outage: no fallback of the plan
    QStringList names{tr("nothing that is written")};
    for (const Fallback &fallback : inOrder(m_session.plan().table<Fallback>()))
        names << fallback.name;
    return names;
}

std::optional<qint64> IncidentTelling::since() const
{
    const auto said = lastTimeSaid(m_day + QLatin1Char(' ') + m_from, now());
    return said && !m_from.simplified().isEmpty() ? std::optional(said->toMSecsSinceEpoch()) : std::nullopt;
}

// Without a day it is the next such moment after the beginning.
std::optional<qint64> IncidentTelling::ended() const
{
    const auto began = since();
    if (!began)
        return std::nullopt;
    const auto said = m_until.contains(QLatin1Char('/'))
        ? lastTimeSaid(m_until, now())
        : nextTimeSaid(m_until, QDateTime::fromMSecsSinceEpoch(*began));
    const bool over = said && *said <= now() && said->toMSecsSinceEpoch() > *began;
    return over ? std::optional(said->toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<qint64> IncidentTelling::within(const QString &typed) const
{
    const auto began = since();
    const auto said = began ? nextTimeSaid(typed, QDateTime::fromMSecsSinceEpoch(*began).addSecs(-1)) : std::nullopt;
    return said && isTimed() && said->toMSecsSinceEpoch() <= *ended() ? std::optional(said->toMSecsSinceEpoch())
                                                                      : std::nullopt;
}

QString IncidentTelling::problem() const
{
    if (!isTimed())
        return tr("Say from when to when it lasted: “12:20” and “15:30”.");
    if (m_fallback > 0 && !within(m_fallbackAt))
        return tr("Say when the fallback was started, while the outage lasted.");
    if (!m_toldAt.simplified().isEmpty() && !within(m_toldAt))
        return tr("The first word to customers came while the outage lasted: write its time, or leave it empty.");
    return {};
}

void IncidentTelling::tell(int row)
{
    const auto choice = m_entry.choiceOf(row);
    if (!choice || !problem().isEmpty() || !m_services.contents)
        return;
    IncidentTale tale{.choice = *choice, .since = *since(), .until = *ended()};
    if (m_fallback > 0) {
        tale.fallback = inOrder(m_session.plan().table<Fallback>()).value(m_fallback - 1).id;
        tale.fallbackAt = within(m_fallbackAt);
    }
    tale.toldAt = within(m_toldAt);
    tale.done = linesOf(m_done);
    tale.lessons = linesOf(m_lessons);
    const auto incident =
        toldIncident(m_session.plan(), *m_services.contents, tale, m_services.clock.now(), m_services.ids);
    if (incident)
        Q_EMIT told(*incident);
    else
        Q_EMIT refused(ErrorText::sentences(incident.error()));
}

} // namespace relais
