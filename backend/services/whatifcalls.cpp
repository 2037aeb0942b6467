// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/whatifcalls.h"

#include "services/planroles.h"

#include <algorithm>

namespace relais {

namespace {

class CallList {
public:
    CallList(const Plan &plan, const WhatIfAnswer &answer)
        : m_plan(plan)
        , m_answer(answer)
    { }

    // Whom of these to call, the first whom one can reach. Nobody is passed over for nobody.
    void addPerson(WhatIfCallReason reason, const QList<Id<Person>> &people, Id<Fallback> fallback)
    {
        const auto wanted = std::find_if(people.begin(), people.end(), [this](auto id) { return isHere(id); });
        if (wanted == people.end())
            return;
        const auto reached =
            std::find_if(wanted, people.end(), [this](auto id) { return isHere(id) && isReachable(id); });
        const Id<Person> person = reached != people.end() ? *reached : *wanted;
        for (WhatIfCall &call : m_calls) {
            if (call.person != person)
                continue;
            if (call.reason == reason && !fallback.isNull() && !call.fallbacks.contains(fallback))
                call.fallbacks.append(fallback);
            if (call.reason == reason || call.fallbacks.contains(fallback))
                return; // who decides on it and starts it is called once
        }
        WhatIfCall call;
        call.reason = reason;
        call.person = person;
        if (!fallback.isNull())
            call.fallbacks = {fallback};
        call.number = m_plan.find(person)->workPhone;
        call.privateNumberOnly = call.number.isEmpty() && !m_plan.find(person)->privatePhone.isEmpty();
        if (person != *wanted)
            call.insteadOf = *wanted;
        m_calls.append(call);
    }

    void addSupport(NodeId node, const QString &name, const QString &number)
    {
        const bool known = std::any_of(m_calls.begin(), m_calls.end(), [&](const WhatIfCall &call) {
            return call.node == node || (!number.isEmpty() && call.number == number);
        });
        if (known)
            return;
        WhatIfCall call;
        call.reason = WhatIfCallReason::Supports;
        call.node = node;
        call.name = name;
        call.number = number;
        m_calls.append(call);
    }

    [[nodiscard]] QList<WhatIfCall> calls() const { return m_calls; }

private:
    // In the firm, and not what fails.
    [[nodiscard]] bool isHere(Id<Person> id) const
    {
        const Person *person = m_plan.find(id);
        const auto &nodes = m_answer.nodes;
        return person && !person->leftOn.isValid()
            && std::none_of(nodes.begin(), nodes.end(), [id](const WhatIfHit &hit) { return hit.node == nodeOf(id); });
    }

    // Unknown hours count as reachable, and so does an unknown moment.
    [[nodiscard]] bool isReachable(Id<Person> id) const
    {
        const QDateTime &at = m_answer.question.at;
        const Person &person = *m_plan.find(id);
        if (!at.isValid())
            return true;
        if (person.reachableDays && ((*person.reachableDays >> (at.date().dayOfWeek() - 1)) & 1) == 0)
            return false;
        const Minutes time(at.time().msecsSinceStartOfDay() / 60000);
        return time >= person.reachableFrom.value_or(Minutes(0))
            && time < person.reachableUntil.value_or(Minutes(24 * 60));
    }

    const Plan &m_plan;
    const WhatIfAnswer &m_answer;
    QList<WhatIfCall> m_calls;
};

// Who decides on it, then who stands in.
QList<Id<Person>> decidersOf(const Plan &plan, const Fallback *fallback)
{
    QList<Id<Person>> people;
    if (const Person *own = fallback ? plan.find(fallback->decider) : nullptr)
        people << own->id << own->deputy;
    return people + holdersOf(plan, RoleKind::Decider);
}

QList<Id<Person>> startersOf(const Plan &plan, Id<Fallback> fallback, Id<Activity> activity)
{
    QList<FallbackStep> steps;
    for (const FallbackStep &step : plan.table<FallbackStep>()) {
        if (step.fallback == fallback && plan.find(step.person))
            steps.append(step);
    }
    const auto first = std::min_element(steps.begin(), steps.end(), [](const FallbackStep &a, const FallbackStep &b) {
        return a.position < b.position;
    });
    const Id<Person> starter = first != steps.end() ? first->person : ownerOf(plan, rowOf(activity));
    const Person *person = plan.find(starter);
    return person ? QList<Id<Person>>{starter, person->deputy} : QList<Id<Person>>();
}

QList<Id<Fallback>> fallbacksOf(const WhatIfLane &lane)
{
    QList<Id<Fallback>> used;
    for (const WhatIfSpan &span : lane.spans) {
        if (!span.fallback.isNull() && !used.contains(span.fallback))
            used.append(span.fallback);
    }
    return used;
}

void addSupports(const Plan &plan, const WhatIfAnswer &answer, CallList &list)
{
    const auto addTool = [&](const Tool &tool) {
        const Provider *provider = tool.supportPhone.isEmpty() ? providerOf(plan, tool.id) : nullptr;
        const bool byProvider = provider && !provider->supportPhone.isEmpty();
        list.addSupport(nodeOf(tool.id), byProvider ? provider->name : tool.supportName,
                        byProvider ? provider->supportPhone : tool.supportPhone);
    };
    for (const WhatIfHit &hit : answer.nodes) {
        if (!hit.cause)
            continue;
        if (const Tool *tool = plan.find(Id<Tool>{hit.node.value}))
            addTool(*tool);
        else if (const Provider *provider = plan.find(Id<Provider>{hit.node.value});
                 provider && !provider->supportPhone.isEmpty())
            list.addSupport(hit.node, {}, provider->supportPhone);
    }
    // What the activities lose of their own, in the order in which they need it.
    for (const WhatIfLane &lane : answer.lanes) {
        if (const Tool *tool = lane.why.size() > 1 ? plan.find(Id<Tool>{lane.why.at(1).value}) : nullptr)
            addTool(*tool);
    }
}

} // namespace

QList<WhatIfCall> callsOf(const Plan &plan, const WhatIfAnswer &answer)
{
    CallList list(plan, answer);
    for (const WhatIfLane &lane : answer.lanes) {
        for (const Id<Fallback> &fallback : fallbacksOf(lane))
            list.addPerson(WhatIfCallReason::Decides, decidersOf(plan, plan.find(fallback)), fallback);
    }
    if (answer.hit > 0 && list.calls().isEmpty())
        list.addPerson(WhatIfCallReason::Decides, decidersOf(plan, nullptr), {});
    for (const WhatIfLane &lane : answer.lanes) {
        for (const Id<Fallback> &fallback : fallbacksOf(lane))
            list.addPerson(WhatIfCallReason::Starts, startersOf(plan, fallback, lane.activity), fallback);
    }
    addSupports(plan, answer, list);
    return list.calls();
}

} // namespace relais
