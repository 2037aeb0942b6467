// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/incidentboard.h"

#include "wording/errortext.h"

#include <algorithm>

namespace relais {

namespace {

constexpr double leastSpan = 15 * 60'000.0; // milliseconds
constexpr double roomBehind = 1.06; // so that the last tick is not cut off

} // namespace

IncidentBoard::IncidentBoard(const WindowServices &services, PlanSession &session, IncidentSession &incident,
                             QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_incident(incident)
    , m_steps(incidentStepColumns, this)
    , m_lanes(incidentLaneColumns, this)
    , m_calls(incidentCallColumns, this)
    , m_aids(incidentAidColumns, this)
    , m_exit(incidentExitColumns, this)
    , m_duties(incidentDutyColumns, this)
{ }

void IncidentBoard::clear()
{
    ++m_request;
    m_ticked.clear();
    m_state = {};
    Q_EMIT changed();
}

void IncidentBoard::look()
{
    if (!m_incident.isOpen() || !m_services.contents)
        return;
    const qint64 elapsed = m_incident.elapsed();
    m_services.analysis.run(
        this,
        [progress = m_incident.progress(), frozen = m_incident.frozenPlan(), plan = m_session.plan(), elapsed,
         &phrases = m_services.contents->phrases()](const std::stop_token &) {
            Looked looked;
            looked.state = incidentState(progress, frozen, elapsed, phrases);
            looked.lanes = incidentReview(progress, frozen, elapsed, phrases).lanes;
            looked.calls = incidentCalls(progress, looked.state, plan, localTime(progress, elapsed));
            return looked;
        },
        [this, request = ++m_request](const Looked &looked) {
            if (request == m_request && m_incident.isOpen())
                take(looked);
        });
}

void IncidentBoard::take(const Looked &looked)
{
    const bool moved = m_state.current != looked.state.current;
    m_state = looked.state;
    const IncidentView view{m_incident.progress(), m_state, looked.lanes, m_incident.frozenPlan(), m_session.plan()};
    m_steps.setRows(IncidentRows::steps(view));
    m_lanes.setRows(IncidentRows::lanes(view));
    m_calls.setRows(IncidentRows::calls(looked.calls, m_session.plan()));
    m_aids.setRows(IncidentRows::aids(view));
    m_exit.setRows(IncidentRows::exit(view));
    m_duties.setRows(IncidentRows::duties(view, m_services.contents->phrases()));
    Q_EMIT changed();
    if (moved)
        Q_EMIT currentStepMoved();
    Q_EMIT stateChanged();
}

QString IncidentBoard::stepsDone() const
{
    //: How many steps are done: %1 of %2
    return tr("%1 of %2").arg(m_state.done).arg(m_state.steps.size());
}

QStringList IncidentBoard::people() const
{
    QStringList names;
    for (const Person &person : inOrder(m_session.plan().table<Person>()))
        names << person.name;
    return names;
}

double IncidentBoard::span() const
{
    double most = std::max(leastSpan, playhead());
    for (const IncidentLaneRow &lane : m_lanes.rows())
        most = std::max({most, lane.target, std::min(lane.limit, 3 * std::max(leastSpan, playhead()))});
    return most * roomBehind;
}

void IncidentBoard::tickStep(const QString &key, bool done)
{
    if (!m_incident.isOpen())
        return;
    const auto &steps = m_incident.progress().steps;
    const auto step = std::find_if(steps.begin(), steps.end(), [&](const RunStep &one) { return one.key == key; });
    if (step == steps.end() || step->tickedAt.has_value() == done)
        return;
    m_ticked.removeAll(key);
    if (done)
        m_ticked.append(key);
    report(m_incident.take(done ? m_incident.conduct().tickStep(key, step->person)
                                : m_incident.conduct().untickStep(key)));
}

void IncidentBoard::undoTick()
{
    if (!m_ticked.isEmpty())
        tickStep(m_ticked.constLast(), false);
}

void IncidentBoard::assign(const QString &key, int person)
{
    if (!m_incident.isOpen())
        return;
    const auto everyone = inOrder(m_session.plan().table<Person>());
    const Id<Person> who = person >= 0 && person < everyone.size() ? everyone.at(person).id : Id<Person>();
    report(m_incident.take(m_incident.conduct().assignStep(key, who)));
}

QString IncidentBoard::words(const QString &key) const
{
    for (const RunStep &step : m_state.steps) {
        if (step.key == key)
            return step.text;
    }
    return {};
}

const IncidentActivity *IncidentBoard::activityOf(const QString &key) const
{
    const auto found =
        std::find_if(m_state.activities.begin(), m_state.activities.end(), [&](const IncidentActivity &activity) {
            return activity.activity.value.toString(QUuid::WithoutBraces) == key;
        });
    return m_incident.isOpen() && found != m_state.activities.end() ? &*found : nullptr;
}

void IncidentBoard::startFallback(const QString &activity, int choice)
{
    const IncidentActivity *lane = activityOf(activity);
    if (!lane)
        return;
    report(m_incident.take(
        m_incident.conduct().mark(MarkKind::FallbackStarted, rowOf(lane->activity), lane->fitting.value(choice), {})));
}

void IncidentBoard::restoreActivity(const QString &activity)
{
    if (const IncidentActivity *lane = activityOf(activity))
        report(m_incident.take(m_incident.conduct().mark(MarkKind::ServiceRestored, rowOf(lane->activity), {}, {})));
}

void IncidentBoard::restoreAll()
{
    if (!m_incident.isOpen())
        return;
    const QList<RunOutage> outages = m_incident.progress().outages;
    const QList<IncidentActivity> activities = m_state.activities;
    for (const RunOutage &outage : outages) {
        if (!outage.until)
            report(m_incident.take(m_incident.conduct().restore(outage.subject)));
    }
    for (const IncidentActivity &activity : activities) {
        if (activity.standing != IncidentStanding::Untouched && !activity.restored)
            report(m_incident.take(
                m_incident.conduct().mark(MarkKind::ServiceRestored, rowOf(activity.activity), {}, {})));
    }
    if (outages.isEmpty() && activities.isEmpty())
        report(m_incident.take(
            m_incident.conduct().note(EntryType::Fact, tr("It works again."), {}, m_incident.elapsed())));
}

void IncidentBoard::answerDuty(const QString &question, int answer)
{
    if (!m_incident.isOpen() || !m_services.contents)
        return;
    const Speech say(m_services.contents->phrases(), m_incident.progress().run.language);
    const QString entry = dutyEntry(static_cast<DutyQuestion>(std::clamp(question.toInt(), 0, 1)),
                                    static_cast<DutyAnswers::Word>(std::clamp(answer, 0, 2)), say);
    report(m_incident.take(m_incident.conduct().note(EntryType::Fact, entry, {}, m_incident.elapsed())));
}

void IncidentBoard::report(const Status &status)
{
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
}

} // namespace relais
