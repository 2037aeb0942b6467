// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/calltree.h"

#include "services/planroles.h"

#include <algorithm>

namespace relais {

namespace {

class CallTree {
public:
    CallTree(const Plan &plan, const PlanFacts &facts)
        : m_plan(plan)
        , m_facts(facts)
    { }

    QList<CallBranch> branches()
    {
        const QList<Id<Person>> deciders = holdersOf(m_plan, RoleKind::Decider);
        if (deciders.isEmpty())
            return {};
        m_first = deciders.constFirst();
        addRoles(deciders);
        addHelpersOf(m_first);
        // Those who are called call on in their turn; whom they call, calls nobody.
        const QList<PlannedCall> called = callsOf(m_first);
        for (const PlannedCall &call : called)
            addHelpersOf(call.person);
        const Id<Person> second = deciders.size() > 1 ? deciders.at(1) : m_first;
        for (const Person &person : inOrder(m_plan.table<Person>())) {
            if (person.employer.isEmpty())
                add(second, person.id, CallReason::Team);
        }
        return m_branches;
    }

private:
    void addRoles(const QList<Id<Person>> &deciders)
    {
        for (const Id<Person> &decider : deciders)
            add(m_first, decider, CallReason::StandsIn);
        for (const Id<Person> &speaker : holdersOf(m_plan, RoleKind::Spokesperson))
            add(m_first, speaker, CallReason::Speaks);
        for (const Activity &activity : inOrder(m_plan.table<Activity>()))
            add(m_first, ownerOf(m_plan, rowOf(activity.id)), CallReason::LooksAfter, activity.name);
        for (const Id<Tool> &tool : m_facts.criticalTools())
            add(m_first, ownerOf(m_plan, rowOf(tool)), CallReason::LooksAfter, m_plan.nameOf(tool.value));
    }

    void addHelpersOf(Id<Person> caller)
    {
        const Person *person = m_plan.find(caller);
        add(caller, person->deputy, CallReason::Replaces, person->name.isEmpty() ? person->job : person->name);
        for (const Activity &activity : inOrder(m_plan.table<Activity>())) {
            const Fallback *fallback = m_plan.find(m_facts.of(rowOf(activity.id)).fallback);
            if (!fallback || ownerOf(m_plan, rowOf(activity.id)) != caller)
                continue;
            for (const FallbackStep &step : inOrder(m_plan.table<FallbackStep>())) {
                if (step.fallback == fallback->id)
                    add(caller, step.person, CallReason::Starts, fallback->name);
            }
        }
    }

    void add(Id<Person> caller, Id<Person> id, CallReason reason, const QString &about = {})
    {
        const Person *person = m_plan.find(id);
        if (!person || id == m_first || id == caller)
            return;
        if (m_called.contains(id)) {
            addReason(caller, id, reason, about);
            return;
        }
        m_called.insert(id);
        const Person *deputy = m_plan.find(person->deputy);
        PlannedCall call{id, reason, {}, deputy && deputy->id != caller ? deputy->id : Id<Person>()};
        if (!about.isEmpty())
            call.about.append(about);
        branchOf(caller).calls.append(call);
    }

    // They are called once, for all that the same caller wants of them.
    void addReason(Id<Person> caller, Id<Person> id, CallReason reason, const QString &about)
    {
        for (PlannedCall &call : branchOf(caller).calls) {
            if (call.person == id && call.reason == reason && !about.isEmpty() && !call.about.contains(about))
                call.about.append(about);
        }
    }

    CallBranch &branchOf(Id<Person> caller)
    {
        for (CallBranch &branch : m_branches) {
            if (branch.caller == caller)
                return branch;
        }
        m_branches.append(CallBranch{caller, {}});
        return m_branches.last();
    }

    [[nodiscard]] QList<PlannedCall> callsOf(Id<Person> caller) { return branchOf(caller).calls; }

    const Plan &m_plan;
    const PlanFacts &m_facts;
    Id<Person> m_first;
    QSet<Id<Person>> m_called;
    QList<CallBranch> m_branches;
};

} // namespace

QList<CallBranch> callTree(const Plan &plan, const PlanFacts &facts)
{
    QList<CallBranch> branches = CallTree(plan, facts).branches();
    branches.removeIf([](const CallBranch &branch) { return branch.calls.isEmpty(); });
    return branches;
}

} // namespace relais
