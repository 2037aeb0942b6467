// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/libraryfit.h"

#include "services/questionnairenames.h"
#include "services/rolebinding.h"

#include <algorithm>

namespace relais {

namespace {

bool mentionsOneOf(const QString &name, const QStringList &providers)
{
    const QString words = catalogueWords(name);
    return std::any_of(providers.begin(), providers.end(), [&](const QString &provider) {
        const QString wanted = catalogueWords(provider);
        return wanted.size() > 2 && words.contains(wanted);
    });
}

// Whether the plan itself says so: by the tool's own name, or by who stands behind it.
bool isNamed(const Plan &plan, const NodeId &node, const QStringList &providers)
{
    return mentionsOneOf(plan.nameOf(node.value), providers)
        || std::any_of(plan.table<Dependency>().begin(), plan.table<Dependency>().end(), [&](const Dependency &link) {
               return link.from == node && isLink(link) && mentionsOneOf(plan.nameOf(link.to.value), providers);
           });
}

FirmTouch touchOf(const Plan &plan, const NodeId &node, const Outage &outage, const Catalogue &catalogue)
{
    if (isNamed(plan, node, outage.providers))
        return FirmTouch::Named;
    const CatalogueEntry *entry = questionnames::entryOf(plan, node, catalogue);
    if (!entry)
        return FirmTouch::None;
    if (std::any_of(entry->hints.begin(), entry->hints.end(),
                    [&](const CatalogueHint &hint) { return mentionsOneOf(hint.provider, outage.providers); }))
        return FirmTouch::Hinted;
    const auto kind = ValueTraits<OutageKind>::from(Value(entry->kind));
    return kind && outage.kinds.contains(*kind) ? FirmTouch::SameKind : FirmTouch::None;
}

void addTouch(FirmFit &fit, FirmTouch touch, const QString &name)
{
    if (touch == FirmTouch::None || touch > fit.touch)
        return;
    if (touch < fit.touch)
        fit.names.clear();
    fit.touch = touch;
    if (!fit.names.contains(name))
        fit.names.append(name);
}

} // namespace

FirmFit fitOf(const Outage &outage, const Plan &plan, const Catalogue &catalogue)
{
    FirmFit fit;
    for (const Tool &tool : inOrder(plan.table<Tool>()))
        addTouch(fit, touchOf(plan, nodeOf(tool.id), outage, catalogue), tool.name);
    for (const Provider &provider : inOrder(plan.table<Provider>()))
        addTouch(fit, touchOf(plan, nodeOf(provider.id), outage, catalogue), provider.name);
    return fit;
}

FirmFit fitOf(const Scenario &scenario, const Plan &plan, const PlanFacts &facts)
{
    const QList<RoleBinding> bindings = bindRoles(scenario, plan, facts, {});
    FirmFit fit;
    for (const ScenarioScene &scene : scenario.scenes) {
        for (const SceneTelling &telling : scene.tellings) {
            for (const QString &role : telling.stops) {
                const NodeId node = boundTo(bindings, role);
                addTouch(fit, node.isNull() ? FirmTouch::None : FirmTouch::Named, plan.nameOf(node.value));
            }
        }
    }
    return fit;
}

} // namespace relais
