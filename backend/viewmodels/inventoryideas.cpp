// SPDX-License-Identifier: GPL-3.0-or-later
// InventoryViewModel: what a tab that is still empty proposes.
#include "viewmodels/inventoryviewmodel.h"
#include "wording/formats.h"

namespace relais {

namespace {

constexpr qsizetype mostIdeas = 5;
constexpr qsizetype toolsLookedAt = 40;

} // namespace

// The example is read from its file, and only when there is room for ideas.
void InventoryViewModel::askIdeas()
{
    m_example = Plan();
    const Organisation firm = m_session.plan().organisation();
    if (!m_services.examples.contains(firm.trade) || !isEditable())
        return;
    m_services.storage.run(
        this,
        [example = m_services.example, trade = firm.trade, language = firm.language](const std::stop_token &) {
            return example(trade, language);
        },
        [this](const Result<Plan> &example) {
            m_example = example ? *example : Plan();
            Q_EMIT changed();
        });
}

// The closest idea for each of the first tools.
QList<std::pair<Idea, Id<Tool>>> InventoryViewModel::fittingToTools() const
{
    const Plan &plan = m_session.plan();
    QList<std::pair<Idea, Id<Tool>>> found;
    const QList<Tool> tools = inOrder(plan.table<Tool>()).mid(0, toolsLookedAt);
    for (const Tool &tool : tools) {
        for (const Idea &idea : fittingIdeas(plan, tool.id, {}, m_ideaBook.shelf()).mid(0, 1)) {
            const bool known =
                std::any_of(found.begin(), found.end(), [&](const auto &other) { return other.first.key == idea.key; });
            if (!known && !idea.tools.isEmpty())
                found.append({idea, tool.id});
        }
    }
    return found.mid(0, mostIdeas);
}

QStringList InventoryViewModel::ideas() const
{
    QStringList names;
    if (counts().at(static_cast<int>(m_tab)) > 0 || m_tab == Inventory::Tab::People)
        return names;
    if (m_tab == Inventory::Tab::Fallbacks) {
        for (const auto &[idea, tool] : fittingToTools())
            names << idea.name.in(Formats::language());
    }
    for (const auto &[id, name] : namesOfTab(m_example, m_tab)) {
        if (names.size() < mostIdeas && !names.contains(name))
            names << name;
    }
    return names;
}

// An idea of the library comes with its steps, for the tool it stands in for.
void InventoryViewModel::takeIdea(const QString &name)
{
    const auto ideas = m_tab == Inventory::Tab::Fallbacks ? fittingToTools() : QList<std::pair<Idea, Id<Tool>>>();
    for (const auto &[idea, tool] : ideas) {
        if (idea.name.in(Formats::language()) != name)
            continue;
        const TakenIdea taken = withIdea(m_session.plan(), idea, tool, {}, m_services.ids);
        m_selected = taken.fallback.value;
        commitPlan(taken.plan, OperationKind::Edit, tr("Fallback added, to be adapted: %1").arg(name));
        return;
    }
    add(name);
}

} // namespace relais
