// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillsnextviewmodel.h"

#include "services/drillteam.h"
#include "viewmodels/drillorigin.h"
#include "wording/formats.h"

#include <QLocale>

namespace relais {

DrillsNextViewModel::DrillsNextViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{
    connect(&session, &PlanSession::opened, this, &DrillsNextViewModel::changed);
    connect(&session, &PlanSession::closed, this, &DrillsNextViewModel::changed);
    connect(&session, &PlanSession::planChanged, this, &DrillsNextViewModel::changed);
}

void DrillsNextViewModel::setLibrary(const DrillLibrary &library)
{
    m_library = library;
    Q_EMIT changed();
}

bool DrillsNextViewModel::isPlanned() const
{
    return nextDrill(m_session.plan()) != nullptr;
}

bool DrillsNextViewModel::hasPlayed() const
{
    const auto &drills = m_session.plan().table<PlannedDrill>();
    return std::any_of(drills.begin(), drills.end(), [](const PlannedDrill &drill) { return !drill.run.isEmpty(); });
}

void DrillsNextViewModel::setLastLongAgo(QDate day)
{
    m_lastLongAgo = day;
    Q_EMIT changed();
}

QString DrillsNextViewModel::unplanned() const
{
    if (m_lastLongAgo.isValid())
        //: No drill is planned: %1 is the day of the last one
        return tr("The last drill was played on %1: it is time to play again.")
            .arg(Formats::date(m_lastLongAgo, Formats::today(m_services.clock)));
    return hasPlayed() ? tr("No drill is planned.") : tr("No drill is planned. The first one takes 45 minutes.");
}

const Scenario *DrillsNextViewModel::scenario() const
{
    const PlannedDrill *next = nextDrill(m_session.plan());
    return next ? m_library.find(next->scenario) : nullptr;
}

QString DrillsNextViewModel::month() const
{
    const PlannedDrill *next = nextDrill(m_session.plan());
    return next && next->date.isValid() ? QLocale().toString(next->date, QStringLiteral("MMM")) : QString();
}

QString DrillsNextViewModel::day() const
{
    const PlannedDrill *next = nextDrill(m_session.plan());
    return next && next->date.isValid() ? QString::number(next->date.day()) : QString();
}

QString DrillsNextViewModel::title() const
{
    const Language language = m_session.plan().organisation().language;
    if (const Scenario *known = scenario())
        return known->title.in(language);
    const PlannedDrill *next = nextDrill(m_session.plan());
    const QString key = next ? next->scenario : QString();
    if (const Outage *replayed = DrillOrigins::outageOf(key, m_library))
        return replayed->title.in(language);
    const auto source = DrillOrigins::sourceOf(key);
    if (source == DrillSource::WeakestPoint)
        return tr("My weakest point");
    return key.isEmpty() || source ? tr("Drill") : tr("Drill whose scenario is no longer in the library");
}

QString DrillsNextViewModel::when() const
{
    const PlannedDrill *next = nextDrill(m_session.plan());
    if (!next)
        return {};
    const Scenario *known = scenario();
    const QDate today = Formats::today(m_services.clock);
    if (next->date.isValid() && next->date < today)
        //: A drill that was not played on its day: %1 is that day
        return tr("Planned for %1, not played: choose another day").arg(Formats::date(next->date, today));
    const QString length = known ? Formats::duration(known->minutes(lengthOf(*next)).total()) : QString();
    QStringList parts;
    if (!next->date.isValid())
        parts << tr("Date to choose");
    else if (next->at)
        //: A drill: %1 is a day, "Thu 11 Dec", %2 a time of day, "14:00"
        parts << tr("%1 at %2").arg(Formats::date(next->date, today), timeOfDrill(*next->at));
    else
        parts << Formats::date(next->date, today);
    if (!length.isEmpty())
        //: A drill: %1 is a duration, "45 min"
        parts << tr("%1 in all").arg(length);
    return parts.join(QStringLiteral(", "));
}

QString DrillsNextViewModel::facilitator() const
{
    const PlannedDrill *next = nextDrill(m_session.plan());
    const QString name = next ? m_session.plan().nameOf(next->facilitator.value) : QString();
    //: A drill: %1 is a person
    return name.isEmpty() ? tr("Nobody leads it yet") : tr("Led by %1").arg(name);
}

bool DrillsNextViewModel::isLed() const
{
    const PlannedDrill *next = nextDrill(m_session.plan());
    return next && m_session.plan().find(next->facilitator);
}

int DrillsNextViewModel::participants() const
{
    const PlannedDrill *next = nextDrill(m_session.plan());
    const auto &all = m_session.plan().table<Participant>();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [&](const Participant &one) { return next && one.drill == next->id; }));
}

QString DrillsNextViewModel::team() const
{
    const int count = participants();
    return count == 0 ? tr("Participants to choose") : tr("%n participant(s)", nullptr, count);
}

} // namespace relais
