// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillinvitation.h"

#include "core/durablefile.h"
#include "wording/errortext.h"
#include "wording/formats.h"

#include <QFileInfo>
#include <QTimeZone>

namespace relais {

DrillInvitation::DrillInvitation(const WindowServices &services, PlanSession &session, DrillTeamPanel &team,
                                 const DrillRunningOrder &order, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_team(team)
    , m_order(order)
{
    const auto changes = [this] {
        m_saved.clear();
        Q_EMIT changed();
    };
    connect(&team, &DrillTeamPanel::changed, this, changes);
    connect(&order, &DrillRunningOrder::changed, this, changes);
}

QString DrillInvitation::problem() const
{
    const QDate day = m_team.team().drill.date;
    if (!day.isValid())
        return tr("Write first on which day the drill takes place.");
    return day < Formats::today(m_services.clock) ? tr("That day has passed: choose another one.") : QString();
}

QString DrillInvitation::text() const
{
    const PlannedDrill &drill = m_team.team().drill;
    const Plan &plan = m_session.plan();
    QStringList names;
    for (const RunParticipant &one : m_team.participating()) {
        if (!one.absent)
            names << plan.nameOf(one.person.value);
    }
    const QString day = Formats::longDate(drill.date);
    //: When a drill takes place: %1 is a day, %2 a time of day
    const QString when = drill.at ? tr("%1 at %2").arg(day, timeOfDrill(*drill.at)) : day;
    QStringList lines;
    //: The first line of an invitation: %1 is the title of a drill
    lines << tr("DRILL, not a real outage: %1").arg(m_order.draft().title);
    //: %1 is a day and a time, %2 a duration
    lines << tr("%1, %2 in all.").arg(when, Formats::duration(m_order.draft().minutes.total()));
    if (!names.isEmpty())
        //: %1 are names of people
        lines << tr("Taking part: %1.").arg(names.join(QStringLiteral(", ")));
    lines << tr("We play an outage round a table, with our own playbooks. Nothing is sent to anybody outside. The plan "
                "is tested, not people.");
    lines << tr(
        "Bring your playbooks on paper. If a real outage comes, somebody says “STOP, REAL” and the drill ends.");
    return lines.join(QLatin1Char('\n'));
}

QString DrillInvitation::fileName() const
{
    //: The name of a calendar file, without its ending: %1 is a date, 2025-12-11
    return tr("drill-%1").arg(m_team.team().drill.date.toString(Qt::ISODate)) + QStringLiteral(".ics");
}

CalendarEvent DrillInvitation::planned() const
{
    const PlannedDrill &drill = m_team.team().drill;
    CalendarEvent event;
    event.uid = drill.id.value.toString(QUuid::WithoutBraces);
    //: The title of a calendar entry: %1 is the title of a drill
    event.title = tr("DRILL: %1").arg(m_order.draft().title);
    event.description = text();
    event.wholeDay = !drill.at.has_value();
    const QTime at = QTime(0, 0).addSecs(static_cast<int>(drill.at.value_or(Minutes(0)).count()) * 60);
    event.start = QDateTime(drill.date, at, QTimeZone::systemTimeZone());
    event.end = event.start.addSecs(m_order.draft().minutes.total().count() * 60);
    return event;
}

void DrillInvitation::save(const QUrl &file)
{
    if (!isAvailable() || !problem().isEmpty())
        return;
    if (!m_session.isReadOnly() && !m_team.keep())
        return;
    const Calendar calendar{m_order.draft().title, {planned()}};
    m_services.documentRunner.run(
        this,
        [write = m_services.calendar, calendar, made = m_services.clock.now().utcMilliseconds,
         path = file.toLocalFile()](const std::stop_token &) -> Status {
            const auto bytes = write(calendar, made);
            return bytes ? writeDurably(path, *bytes, [](const QString &) { return Status(); }) : Status(bytes.error());
        },
        [this, path = file.toLocalFile()](const Status &written) {
            if (!written) {
                Q_EMIT refused(ErrorText::sentences(written.error()));
                return;
            }
            //: %1 is the name of a file
            m_saved = tr("Saved: %1").arg(QFileInfo(path).fileName());
            Q_EMIT changed();
        });
}

} // namespace relais
