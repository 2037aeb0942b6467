// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/gaps.h"

#include "services/planroles.h"
#include "services/remarkwords.h"

#include <QSet>

#include <algorithm>

namespace relais {

namespace {

class GapFinder {
public:
    GapFinder(const Plan &plan, const PlanFacts &facts, QDate today)
        : m_plan(plan)
        , m_facts(facts)
        , m_today(today)
        , m_firm(rowOf(plan.organisation().id))
    { }

    QList<Gap> all()
    {
        findRoles();
        findChannels();
        if (m_plan.table<Activity>().isEmpty())
            add(GapCode::NoActivity, m_firm, Activity::table, "name");
        for (const Activity &activity : inOrder(m_plan.table<Activity>()))
            findAt(activity);
        for (const Tool &tool : inOrder(m_plan.table<Tool>()))
            findAt(tool);
        for (const Provider &provider : inOrder(m_plan.table<Provider>()))
            findAt(provider);
        for (const Fallback &fallback : inOrder(m_plan.table<Fallback>()))
            findAt(fallback);
        findPeople();
        findRoots();
        findAnswers();
        std::stable_sort(m_gaps.begin(), m_gaps.end(), [](const Gap &a, const Gap &b) {
            return std::pair(severityOf(a.code), a.code) < std::pair(severityOf(b.code), b.code);
        });
        return m_gaps;
    }

private:
    void add(GapCode code, RowId row, const char *table, const char *field, RowId other = {})
    {
        m_gaps.append({code, {row, table, field}, other});
    }

    [[nodiscard]] bool isHere(Id<Person> id) const
    {
        const Person *person = m_plan.find(id);
        return person && (!person->leftOn.isValid() || person->leftOn > m_today);
    }

    [[nodiscard]] QList<Id<Person>> present(RoleKind role) const
    {
        QList<Id<Person>> people = holdersOf(m_plan, role);
        people.removeIf([this](Id<Person> person) { return !isHere(person); });
        return people;
    }

    void findRoles()
    {
        const auto deciders = present(RoleKind::Decider);
        if (deciders.isEmpty())
            add(GapCode::NoDecider, m_firm, RoleHolder::table, "person");
        else if (deciders.size() == 1)
            add(GapCode::NoDeputyDecider, m_firm, RoleHolder::table, "person");
        if (present(RoleKind::Spokesperson).isEmpty())
            add(GapCode::NoSpokesperson, m_firm, RoleHolder::table, "person");
        if (m_plan.organisation().meetingPoint.isEmpty())
            add(GapCode::NoMeetingPoint, m_firm, Organisation::table, "meeting_point");
    }

    void findChannels()
    {
        if (channelsTo(m_plan, Audience::Team).isEmpty())
            add(GapCode::NoTeamChannel, m_firm, Channel::table, "name");
        if (channelsTo(m_plan, Audience::Customers).isEmpty())
            add(GapCode::NoCustomerChannel, m_firm, Channel::table, "name");
    }

    void findAt(const Activity &activity)
    {
        const RowId row = rowOf(activity.id);
        if (!activity.limit)
            add(GapCode::NoLimit, row, Activity::table, "limit");
        if (activity.priority && m_facts.of(row).fallback.isNull())
            add(GapCode::NoFallbackForActivity, row, Fallback::table, "name");
        if (activity.priority && !activity.costPerHour)
            add(GapCode::CostUnknown, row, Activity::table, "cost_per_hour");
    }

    void findAt(const Tool &tool)
    {
        const RowId row = rowOf(tool.id);
        const bool critical = m_facts.of(row).critical;
        if (!isHere(tool.owner) && tool.ownerNote.isEmpty())
            add(GapCode::NoOwner, row, Tool::table, "owner");
        if (!toClearUpIn(tool.remarks).isEmpty())
            add(GapCode::ToClearUp, row, Tool::table, "remarks");
        const Provider *provider = providerOf(m_plan, tool.id);
        const bool noNumber = tool.supportPhone.isEmpty() && (!provider || provider->supportPhone.isEmpty());
        if (!critical) {
            if (noNumber && provider)
                m_withoutNumber.insert(provider->id);
            return;
        }
        m_critical.insert(tool.owner.value);
        if (m_facts.of(row).fallback.isNull())
            add(GapCode::NoFallbackForTool, row, Fallback::table, "name");
        if (!isHere(tool.deputy))
            add(GapCode::NoDeputy, row, Tool::table, "deputy");
        if (noNumber)
            add(GapCode::NoSupportNumber, row, Tool::table, "support_phone");
        findNeeds(tool);
    }

    void findNeeds(const Tool &tool)
    {
        bool any = tool.standsAlone.value_or(false);
        for (const Dependency &dependency : m_plan.table<Dependency>()) {
            any = any || dependency.from == nodeOf(tool.id);
            if (dependency.to == nodeOf(tool.id) && isLink(dependency) && !dependency.bufferAsked)
                add(GapCode::BufferUnknown, rowOf(dependency.id), Dependency::table, "buffer", rowOf(tool.id));
        }
        if (!any)
            add(GapCode::NothingBehind, rowOf(tool.id), Dependency::table, "to");
    }

    void findAt(const Provider &provider)
    {
        if (m_withoutNumber.contains(provider.id))
            add(GapCode::NoProviderNumber, rowOf(provider.id), Provider::table, "support_phone");
        if (!toClearUpIn(provider.remarks).isEmpty())
            add(GapCode::ToClearUp, rowOf(provider.id), Provider::table, "remarks");
    }

    void findAt(const Fallback &fallback)
    {
        const RowId row = rowOf(fallback.id);
        const auto &steps = m_plan.table<FallbackStep>();
        if (std::none_of(steps.begin(), steps.end(),
                         [&](const FallbackStep &step) { return step.fallback == fallback.id; }))
            add(GapCode::FallbackWithoutSteps, row, FallbackStep::table, "text");
        const auto &proofs = m_plan.table<Proof>();
        const bool proven = std::any_of(proofs.begin(), proofs.end(), [&](const Proof &proof) {
            return proof.fallback == fallback.id && proof.level >= ProofLevel::Tried;
        });
        if (!proven)
            add(GapCode::NeverTried, row, Proof::table, "level");
        if (!proven && !fallback.activation)
            add(GapCode::ActivationUnknown, row, Fallback::table, "activation");
        if (!fallback.hold && !fallback.holdUnlimited)
            add(GapCode::HoldUnknown, row, Fallback::table, "hold");
    }

    void findPeople()
    {
        for (const auto &person : present(RoleKind::Decider))
            m_critical.insert(person.value);
        for (const Person &person : inOrder(m_plan.table<Person>())) {
            if (!isHere(person.id))
                continue;
            const bool work = !person.workPhone.isEmpty();
            const bool own = !person.privatePhone.isEmpty();
            if (!work && !own)
                add(GapCode::NoNumber, rowOf(person.id), Person::table, "work_phone");
            else if (work != own && m_critical.contains(person.id.value))
                add(GapCode::NoSecondNumber, rowOf(person.id), Person::table, work ? "private_phone" : "work_phone");
        }
    }

    void findRoots()
    {
        for (const CommonRoot &root : m_facts.sameRoots())
            add(GapCode::SameRoot, rowOf(root.fallback), FallbackNeed::table, "node", RowId{root.root.value});
    }

    void findAnswers()
    {
        for (const ExampleWords &words : m_plan.table<ExampleWords>()) {
            if (const char *table = m_plan.tableOf(words.row.value))
                m_gaps.append({GapCode::ExampleWords, {words.row, table, words.field.toLatin1()}, {}});
        }
        for (const AnswerState &state : m_plan.table<AnswerState>()) {
            const bool exists = m_plan.tableOf(state.item.value);
            add(state.mark == AnswerMark::Unknown ? GapCode::AnswerUnknown : GapCode::AnswerLater, rowOf(state.id),
                AnswerState::table, "mark", exists ? state.item : RowId());
        }
        for (const Dependency &dependency : m_plan.table<Dependency>()) {
            if (dependency.confirmation == Confirmation::ToAsk)
                add(GapCode::HintToConfirm, rowOf(dependency.id), Dependency::table, "confirmation");
        }
    }

    const Plan &m_plan;
    const PlanFacts &m_facts;
    QDate m_today;
    RowId m_firm;
    QSet<Id<Provider>> m_withoutNumber; // behind tools that are not critical; of those that are it is told there
    QSet<QUuid> m_critical; // who decides or looks after something critical
    QList<Gap> m_gaps;
};

} // namespace

GapSeverity severityOf(GapCode code)
{
    if (code <= GapCode::ActivationUnknown)
        return GapSeverity::First;
    return code <= GapCode::NoCustomerChannel ? GapSeverity::Next : GapSeverity::Later;
}

QList<Gap> gapsOf(const Plan &plan, const PlanFacts &facts, QDate today)
{
    return GapFinder(plan, facts, today).all();
}

QList<Gap> gapsAt(const QList<Gap> &gaps, RowId row)
{
    QList<Gap> result;
    std::copy_if(gaps.begin(), gaps.end(), std::back_inserter(result),
                 [&](const Gap &gap) { return gap.target.row == row; });
    return result;
}

} // namespace relais
