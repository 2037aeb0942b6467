// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/incidenttext.h"

#include "domain/figures.h"
#include "wording/formats.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qint64 oneMinute = 60'000; // milliseconds
constexpr qint64 hourMinutes = 60;
constexpr qint64 alwaysInMinutes = 2 * hourMinutes; // "95 min", then "2 h 05"
constexpr qint64 dayMinutes = 24 * hourMinutes;

Minutes wholeMinutesOf(qint64 milliseconds)
{
    return Minutes(std::max<qint64>(0, milliseconds) / oneMinute);
}

// A stretch that was passed or is to come: at least a minute.
QString stretch(qint64 milliseconds)
{
    return Formats::duration(std::max(Minutes(1), playMinutes(milliseconds)));
}

} // namespace

IncidentText::IncidentText(const RunProgress &progress, const IncidentState &state, const Plan &plan)
    : m_progress(progress)
    , m_state(state)
    , m_plan(plan)
{ }

QString IncidentText::personNamed(Id<Person> person) const
{
    const Person *found = m_plan.find(person);
    return found ? Formats::firstName(found->name) : QString();
}

QString IncidentText::moment(qint64 instant) const
{
    const QDateTime when = localTime(m_progress, instant);
    const QDate today = localTime(m_progress, m_state.elapsed).date();
    const QString time = clockText(Minutes(when.time().hour() * hourMinutes + when.time().minute()));
    //: A moment of another day: %1 is the day ("yesterday", "Thu 11 Dec"), %2 the time of day
    return when.date() == today ? time : tr("%1, %2").arg(Formats::nearDate(when.date(), today), time);
}

QString IncidentText::since() const
{
    //: %1 is a moment: "9:12", "yesterday, 9:12"
    return tr("Since %1").arg(moment(0));
}

QString IncidentText::elapsed() const
{
    const qint64 minutes = wholeMinutesOf(m_state.elapsed).count();
    if (minutes < alwaysInMinutes)
        return tr("%1 min").arg(minutes);
    return Formats::duration(Minutes(minutes < dayMinutes ? minutes : minutes - minutes % hourMinutes));
}

QString IncidentText::title() const
{
    QString opened = personNamedText(m_progress.run.title);
    QStringList joined;
    const QList<RunOutage> later = m_progress.outages.mid(1);
    for (const RunOutage &outage : later) {
        const QString name = m_plan.nameOf(outage.subject.value);
        if (!name.isEmpty() && !joined.contains(name) && !opened.contains(name))
            joined << name;
    }
    if (joined.isEmpty())
        return opened;
    const auto more = static_cast<int>(joined.size()) - 1;
    //: What does not work any more: %1 is what the outage began with, %2 a tool that failed since
    return more == 0 ? tr("%1; also %2").arg(opened, joined.constFirst())
                     //: As above; %n is how many others failed since
                     : tr("%1; also %2 and %n more", nullptr, more).arg(opened, joined.constFirst());
}

QString IncidentText::personNamedText(const QString &text) const
{
    return relais::personNamed(text, m_plan, tr("someone who has left"));
}

QString IncidentText::declared() const
{
    if (m_state.backToNormal)
        return tr("Incident over, back to normal");
    return m_state.allBack ? tr("Everything works again, catching up") : tr("Incident under way");
}

// The first activity to pass what is tolerated, while nothing carries it.
const IncidentActivity *IncidentText::pastLimit() const
{
    const auto &all = m_state.activities;
    const auto past = std::find_if(all.begin(), all.end(), [this](const IncidentActivity &one) {
        return one.standing == IncidentStanding::Stopped && one.limit && *one.limit <= m_state.elapsed;
    });
    return past == all.end() ? nullptr : &*past;
}

bool IncidentText::isPastLimit() const
{
    return pastLimit() != nullptr;
}

QString IncidentText::carried(const IncidentActivity &activity) const
{
    const QString name = m_plan.nameOf(activity.fallback.value);
    const QString start = moment(*activity.fallbackStarted);
    //: %1 is the name of a fallback, %2 a time of day
    QString first = name.isEmpty() ? tr("A fallback took over at %1.").arg(start)
                                   : tr("%1 took over at %2.").arg(capitalised(name), start);
    if (!activity.holdEnds)
        return first;
    const qint64 left = *activity.holdEnds - m_state.elapsed;
    const QString hold = left > 0 ? tr("It can hold for another %1.").arg(stretch(left))
                                  : tr("It was to hold until %1.").arg(moment(*activity.holdEnds));
    //: Two sentences one after the other
    return tr("%1 %2").arg(first, hold);
}

QString IncidentText::sentence() const
{
    if (m_state.backToNormal)
        return tr("The review comes next.");
    if (m_state.allBack)
        return tr("Check, catch up, then say that all is back to normal.");
    if (const IncidentActivity *past = pastLimit())
        return tr("The tolerated stop was passed %1 ago: %2.").arg(stretch(m_state.elapsed - *past->limit), past->name);
    const auto &all = m_state.activities;
    const auto with = [&all](IncidentStanding standing) {
        const auto found = std::find_if(all.begin(), all.end(),
                                        [standing](const IncidentActivity &one) { return one.standing == standing; });
        return found == all.end() ? nullptr : &*found;
    };
    if (const IncidentActivity *stopped = with(IncidentStanding::Stopped)) {
        //: %1 is the name of an activity
        return stopped->fitting.isEmpty()
            ? tr("%1: no fallback is written for this.").arg(stopped->name)
            : tr("%1: a fallback is ready, nobody has started it yet.").arg(stopped->name);
    }
    if (const IncidentActivity *carrying = with(IncidentStanding::OnFallback))
        return carried(*carrying);
    if (const IncidentActivity *later = with(IncidentStanding::Untouched); later && later->stops)
        return tr("Nothing has stopped yet. %1 will at %2.").arg(later->name, moment(*later->stops));
    return tr("Nothing in the plan says that an activity stops.");
}

QString IncidentText::activity(const IncidentActivity &activity) const
{
    switch (activity.standing) {
    case IncidentStanding::Untouched:
        return tr("Goes on until %1").arg(moment(activity.stops.value_or(0)));
    case IncidentStanding::Stopped:
        return tr("Stopped since %1").arg(moment(activity.stops.value_or(0)));
    case IncidentStanding::OnFallback:
        return tr("On its fallback since %1").arg(moment(*activity.fallbackStarted));
    case IncidentStanding::ToolsBack:
        return tr("Its tools work again since %1, to be checked").arg(moment(*activity.toolsBack));
    case IncidentStanding::Restored:
        break;
    }
    return tr("Restored at %1").arg(moment(activity.restored.value_or(0)));
}

QString IncidentText::aid(const IncidentAid &aid) const
{
    const qint64 left = aid.at - m_state.elapsed;
    const QString time = stretch(std::abs(left));
    const QString name = m_plan.nameOf(aid.fallback.isNull() ? aid.subject.value : aid.fallback.value);
    return left > 0 ? coming(aid, time, name) : passed(aid, time, name);
}

QString IncidentText::coming(const IncidentAid &aid, const QString &time, const QString &name) const
{
    switch (aid.kind) {
    case IncidentAidKind::WillStop:
        //: In the next ones %1 is a duration, %2 the name of an activity or fallback
        return tr("In %1, %2 stops").arg(time, name);
    case IncidentAidKind::Target:
        return tr("In %1, %2 was to work again").arg(time, name);
    case IncidentAidKind::Limit:
        return aid.byDeadline ? tr("In %1, %2 misses its fixed date").arg(time, name)
                              : tr("In %1, %2 passes its limit").arg(time, name);
    case IncidentAidKind::FallbackEnds:
        return tr("In %1, %2 can hold no longer").arg(time, name);
    case IncidentAidKind::NextWord:
        return tr("In %1, the word that was promised").arg(time);
    case IncidentAidKind::FirstWord:
        return tr("In %1, the first word is due").arg(time);
    case IncidentAidKind::DataAuthority:
        return tr("In %1, the CNIL must have been told").arg(time);
    case IncidentAidKind::Complaint:
        break;
    }
    return tr("In %1, the complaint must have been filed for the insurer").arg(time);
}

QString IncidentText::passed(const IncidentAid &aid, const QString &time, const QString &name) const
{
    switch (aid.kind) {
    case IncidentAidKind::WillStop:
        return tr("%2 stopped %1 ago").arg(time, name);
    case IncidentAidKind::Target:
        return tr("%2 was to work again %1 ago").arg(time, name);
    case IncidentAidKind::Limit:
        return aid.byDeadline ? tr("%2 missed its fixed date %1 ago").arg(time, name)
                              : tr("%2 passed its limit %1 ago").arg(time, name);
    case IncidentAidKind::FallbackEnds:
        return tr("%2 has run %1 longer than it can hold").arg(time, name);
    case IncidentAidKind::NextWord:
        return tr("The word that was promised is %1 late").arg(time);
    case IncidentAidKind::FirstWord:
        return tr("The first word is %1 late").arg(time);
    case IncidentAidKind::DataAuthority:
        return tr("The CNIL was to be told %1 ago: say why it is late").arg(time);
    case IncidentAidKind::Complaint:
        break;
    }
    return tr("The complaint was to be filed %1 ago: ask the insurer").arg(time);
}

} // namespace relais
