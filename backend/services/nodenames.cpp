// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/nodenames.h"

#include "domain/catalogue.h"
#include "domain/durationtext.h"
#include "services/nameindex.h"

namespace relais {

namespace {

constexpr qsizetype mostNear = 6;

QList<NodeId> nodesOf(const Plan &plan)
{
    QList<NodeId> nodes;
    const auto add = [&nodes](const auto &rows) {
        for (const auto &row : rows)
            nodes.append(nodeOf(row.id));
    };
    add(inOrder(plan.table<Tool>()));
    add(inOrder(plan.table<Provider>()));
    add(inOrder(plan.table<Activity>()));
    add(inOrder(plan.table<Site>()));
    add(inOrder(plan.table<Person>()));
    return nodes;
}

// Those whose name has a word that begins so.
QList<NodeId> beginning(const Plan &plan, const QList<NodeId> &nodes, const QString &typed)
{
    QList<NodeId> found;
    for (const NodeId &node : nodes) {
        if (typedFit(plan.nameOf(node.value), typed) != TypedFit::None)
            found.append(node);
    }
    return found;
}

NamedNode among(const QList<NodeId> &meant)
{
    if (meant.size() == 1)
        return {meant.first(), {}, false};
    return {{}, meant.mid(0, mostNear), true};
}

} // namespace

NamedNode nodeNamed(const Plan &plan, const QString &typed)
{
    const QList<NodeId> nodes = nodesOf(plan);
    const QString wanted = typed.simplified();
    QList<NodeId> same;
    NameIndex things(NameIndex::Of::Things);
    for (const NodeId &node : nodes) {
        const QString name = plan.nameOf(node.value);
        if (foldedName(name) == foldedName(wanted))
            same.append(node);
        things.add(node.value, name);
    }
    if (wanted.isEmpty())
        return {};
    if (!same.isEmpty())
        return among(same);
    if (const auto begun = beginning(plan, nodes, wanted); !begun.isEmpty())
        return among(begun);
    if (const auto near = things.find(wanted); !near.id.isNull())
        return {NodeId{near.id}, {}, false};
    constexpr qsizetype letters = 3;
    return {{}, beginning(plan, nodes, wanted.left(letters)).mid(0, mostNear), false};
}

} // namespace relais
