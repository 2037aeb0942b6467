// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/largefirm.h"

#include "support/fakeclock.h"

#include <algorithm>

namespace relais::bench {

namespace {

template <class T> QList<Id<T>> named(Plan &plan, const QString &name, int count, IdSource &ids)
{
    QList<Id<T>> made;
    for (int i = 0; i < count; ++i) {
        T row;
        row.id = ids.make<T>();
        row.name = name.arg(i);
        row.position = i;
        plan.table<T>().put(row);
        made.append(row.id);
    }
    return made;
}

void link(Plan &plan, NodeId from, NodeId to, IdSource &ids)
{
    Dependency dependency;
    dependency.id = ids.make<Dependency>();
    dependency.from = from;
    dependency.to = to;
    plan.table<Dependency>().put(dependency);
}

} // namespace

Plan largeFirm(int tools)
{
    Plan plan;
    test::CountingIds ids;
    const int others = std::max(tools / 10, 2);
    const auto activities = named<Activity>(plan, QStringLiteral("Préparer les commandes %1"), others, ids);
    const auto providers = named<Provider>(plan, QStringLiteral("Hébergeur numéro %1"), others, ids);
    const auto people = named<Person>(plan, QStringLiteral("Camille Besnard %1"), others, ids);
    for (int i = 0; i < tools; ++i) {
        Tool tool;
        tool.id = ids.make<Tool>();
        tool.name = QStringLiteral("Serveur d’impression %1").arg(i);
        tool.owner = people.at(i % others);
        tool.position = i;
        plan.table<Tool>().put(tool);
        link(plan, nodeOf(activities.at(i % others)), nodeOf(tool.id), ids);
        link(plan, nodeOf(tool.id), nodeOf(providers.at(i % others)), ids);
        link(plan, nodeOf(tool.id), nodeOf(providers.at((i + 1) % others)), ids);
    }
    return plan;
}

} // namespace relais::bench
