// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incidentcalls.h"

#include "services/matchwords.h"
#include "services/planroles.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qsizetype mostSupports = 3; // of an activity that somebody named without saying which tool

bool isDayOf(const Person &person, const QDateTime &now)
{
    return !person.reachableDays || ((*person.reachableDays >> (now.date().dayOfWeek() - 1)) & 1) != 0;
}

Minutes timeOfDay(const QDateTime &now)
{
    return Minutes(now.time().hour() * 60 + now.time().minute());
}

QList<FallbackStep> startOf(const Plan &plan, Id<Fallback> fallback)
{
    QList<FallbackStep> steps;
    for (const FallbackStep &step : inOrder(plan.table<FallbackStep>())) {
        if (step.fallback == fallback && plan.find(step.person))
            steps.append(step);
    }
    return steps;
}

class Calling {
public:
    Calling(const RunProgress &progress, const IncidentState &state, const Plan &plan, const QDateTime &now)
        : m_progress(progress)
        , m_state(state)
        , m_plan(plan)
        , m_now(now)
    { }

    [[nodiscard]] QList<IncidentCall> calls()
    {
        if (m_progress.triage == Triage::Attack)
            addHelpAgainstAttack();
        addDeciders();
        for (const IncidentActivity &activity : m_state.activities)
            addStarter(activity);
        for (const RunOutage &outage : m_state.outages)
            addTwo(IncidentCallReason::LooksAfter, ownerOf(m_plan, outage.subject));
        for (const RunOutage &outage : m_state.outages)
            addSupportsOf(outage.subject);
        return m_calls;
    }

private:
    void addPerson(IncidentCallReason reason, Id<Person> id, Id<Person> insteadOf = {})
    {
        const Person *person = m_plan.find(id);
        const bool known =
            std::any_of(m_calls.begin(), m_calls.end(), [id](const auto &call) { return call.person == id; });
        if (!person || known || (person->leftOn.isValid() && person->leftOn <= m_now.date()))
            return;
        IncidentCall call;
        call.reason = reason;
        call.person = id;
        call.name = person->name;
        const bool work = !person->workPhone.isEmpty();
        call.number = work ? person->workPhone : person->privatePhone;
        call.otherNumber = work ? person->privatePhone : QString();
        call.reachable = isReachableAt(*person, m_now);
        call.insteadOf = insteadOf;
        if (!call.reachable && isDayOf(*person, m_now) && person->reachableFrom
            && timeOfDay(m_now) < *person->reachableFrom)
            call.reachableFrom = person->reachableFrom;
        m_calls.append(call);
    }

    // One and who stands in: who is not reachable comes second.
    void addPair(IncidentCallReason reason, Id<Person> first, Id<Person> second)
    {
        const Person *one = m_plan.find(first);
        const Person *other = m_plan.find(second);
        const bool swapped = one && other && !isReachableAt(*one, m_now) && isReachableAt(*other, m_now);
        if (swapped)
            addPerson(IncidentCallReason::StandsIn, second, first);
        addPerson(reason, first);
        if (!swapped)
            addPerson(IncidentCallReason::StandsIn, second, first);
    }

    // Who stands in only where the first cannot be reached.
    void addTwo(IncidentCallReason reason, Id<Person> id)
    {
        const Person *person = m_plan.find(id);
        const bool here = person && isReachableAt(*person, m_now);
        addPair(reason, id, person && !here ? person->deputy : Id<Person>());
    }

    void addDeciders()
    {
        const QList<Id<Person>> deciders = holdersOf(m_plan, RoleKind::Decider);
        Id<Person> deputy = deciders.value(1);
        if (const Person *decider = deputy.isNull() ? m_plan.find(deciders.value(0)) : nullptr)
            deputy = decider->deputy;
        addPair(IncidentCallReason::Decides, deciders.value(0), deputy);
    }

    void addStarter(const IncidentActivity &activity)
    {
        const Id<Fallback> fallback = activity.fallback.isNull() ? activity.fitting.value(0) : activity.fallback;
        if (!m_plan.find(fallback) || activity.standing > IncidentStanding::OnFallback)
            return;
        const QList<FallbackStep> steps = startOf(m_plan, fallback);
        addTwo(IncidentCallReason::Starts,
               steps.isEmpty() ? ownerOf(m_plan, rowOf(activity.activity)) : steps.constFirst().person);
    }

    void addSupport(const IncidentCall &support)
    {
        const bool known = std::any_of(m_calls.begin(), m_calls.end(), [&](const IncidentCall &call) {
            return call.node == support.node && call.person.isNull() && call.number == support.number;
        });
        if (!known)
            m_calls.append(support);
    }

    [[nodiscard]] static IncidentCall supportOf(const Provider &provider)
    {
        IncidentCall call;
        call.reason = IncidentCallReason::Supports;
        call.node = nodeOf(provider.id);
        call.name = provider.name;
        call.number = provider.supportPhone;
        call.hours = provider.supportHours;
        call.reference = provider.contractNumber;
        return call;
    }

    [[nodiscard]] IncidentCall supportOf(const Tool &tool) const
    {
        const Provider *provider = tool.supportPhone.isEmpty() ? providerOf(m_plan, tool.id) : nullptr;
        IncidentCall call;
        if (provider && !provider->supportPhone.isEmpty()) {
            call = supportOf(*provider);
        } else {
            call.reason = IncidentCallReason::Supports;
            call.number = tool.supportPhone;
            call.hours = tool.supportHours;
            call.name = tool.supportName.isEmpty() ? tool.name : tool.supportName;
        }
        call.node = nodeOf(tool.id);
        if (!tool.clientNumber.isEmpty() || !tool.contractNumber.isEmpty())
            call.reference = tool.clientNumber.isEmpty() ? tool.contractNumber : tool.clientNumber;
        return call;
    }

    void addSupportsOf(RowId subject)
    {
        if (const Tool *tool = m_plan.find(Id<Tool>{subject.value}))
            return addSupport(supportOf(*tool));
        if (const Provider *provider = m_plan.find(Id<Provider>{subject.value}))
            return addSupport(supportOf(*provider));
        qsizetype added = 0;
        for (const Dependency &need : m_plan.table<Dependency>()) {
            const Tool *tool = m_plan.find(Id<Tool>{need.to.value});
            if (need.from != NodeId{subject.value} || !isLink(need) || !tool || added == mostSupports)
                continue;
            if (const IncidentCall call = supportOf(*tool); !call.number.isEmpty()) {
                addSupport(call);
                ++added;
            }
        }
    }

    // By what the plan calls them.
    void addHelpAgainstAttack()
    {
        static const QStringList it{QStringLiteral("informatique"), QStringLiteral("infogerance"),
                                    QStringLiteral("it support"), QStringLiteral("maintenance it")};
        static const QStringList insurer{QStringLiteral("assur"), QStringLiteral("insur"), QStringLiteral("mutuelle")};
        for (const auto &[reason, words] :
             {std::pair(IncidentCallReason::ItProvider, it), std::pair(IncidentCallReason::Insurer, insurer)}) {
            for (const Provider &provider : inOrder(m_plan.table<Provider>())) {
                if (!holdsOneOf(plainForm(provider.name + QLatin1Char(' ') + provider.carries), words))
                    continue;
                IncidentCall call = supportOf(provider);
                call.reason = reason;
                addSupport(call);
            }
            for (const Tool &tool : inOrder(m_plan.table<Tool>())) {
                if (tool.supportPhone.isEmpty() || !holdsOneOf(plainForm(tool.supportName), words))
                    continue;
                IncidentCall call = supportOf(tool);
                call.reason = reason;
                addSupport(call);
            }
        }
    }

    const RunProgress &m_progress;
    const IncidentState &m_state;
    const Plan &m_plan;
    const QDateTime &m_now;
    QList<IncidentCall> m_calls;
};

} // namespace

bool isReachableAt(const Person &person, const QDateTime &now)
{
    const Minutes from = person.reachableFrom.value_or(Minutes(0));
    const Minutes until = person.reachableUntil.value_or(Minutes(24 * 60));
    const Minutes time = timeOfDay(now);
    const bool overnight = until < from;
    const bool hours = overnight ? time >= from || time < until : time >= from && time < until;
    return isDayOf(person, now) && hours;
}

QList<IncidentCall> incidentCalls(const RunProgress &progress, const IncidentState &state, const Plan &plan,
                                  const QDateTime &now)
{
    return Calling(progress, state, plan, now).calls();
}

} // namespace relais
