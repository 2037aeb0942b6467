// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/maprows.h"

namespace relais {

namespace {

constexpr qsizetype mostNamesSaid = 6;

constexpr RowColumn<MapNodeRow> nodeRowColumns[] = {
    {"key", [](const MapNodeRow &row) { return QVariant(row.key); }},
    {"name", [](const MapNodeRow &row) { return QVariant(row.name); }},
    {"kind", [](const MapNodeRow &row) { return QVariant(row.kind); }},
    {"column", [](const MapNodeRow &row) { return QVariant(row.column); }},
    {"row", [](const MapNodeRow &row) { return QVariant(row.row); }},
    {"coverage", [](const MapNodeRow &row) { return QVariant(row.coverage); }},
    {"critical", [](const MapNodeRow &row) { return QVariant(row.critical); }},
    {"unsure", [](const MapNodeRow &row) { return QVariant(row.unsure); }},
    {"cause", [](const MapNodeRow &row) { return QVariant(row.cause); }},
    {"look", [](const MapNodeRow &row) { return QVariant(row.look); }},
    {"current", [](const MapNodeRow &row) { return QVariant(row.current); }},
    {"sentence", [](const MapNodeRow &row) { return QVariant(row.sentence); }},
};

constexpr RowColumn<MapLinkRow> linkRowColumns[] = {
    {"key", [](const MapLinkRow &row) { return QVariant(row.key); }},
    {"from", [](const MapLinkRow &row) { return QVariant(row.from); }},
    {"to", [](const MapLinkRow &row) { return QVariant(row.to); }},
    {"points", [](const MapLinkRow &row) { return QVariant::fromValue(row.points); }},
    {"look", [](const MapLinkRow &row) { return QVariant(row.look); }},
    {"unsure", [](const MapLinkRow &row) { return QVariant(row.unsure); }},
};

} // namespace

std::span<const RowColumn<MapNodeRow>> mapNodeColumns()
{
    return nodeRowColumns;
}

std::span<const RowColumn<MapLinkRow>> mapLinkColumns()
{
    return linkRowColumns;
}

QString MapWords::kind(NodeKind kind, bool critical)
{
    switch (kind) {
    case NodeKind::Activity:
        return tr("Activity");
    case NodeKind::Tool:
        return critical ? tr("Critical tool") : tr("Tool");
    case NodeKind::Provider:
        return tr("Provider");
    case NodeKind::Site:
        return tr("Site");
    case NodeKind::Person:
        return tr("Person");
    }
    return {};
}

QString MapWords::mark(RelayMark mark)
{
    switch (mark) {
    case RelayMark::Tried:
        return tr("fallback tried");
    case RelayMark::ToTry:
        return tr("fallback to try");
    case RelayMark::Partly:
        return tr("fallback in part");
    case RelayMark::None:
        return tr("no fallback");
    }
    return {};
}

int MapWords::coverage(const std::optional<RelayMark> &mark)
{
    return mark ? std::min(static_cast<int>(*mark), 2) : -1;
}

QString MapWords::names(const MapFacts &facts, const QList<qsizetype> &links, bool from, bool confirmed)
{
    QStringList names;
    for (const qsizetype place : links) {
        const PlanMapLink &link = facts.map.links.at(place);
        if (link.confirmed == confirmed)
            names << facts.map.nodes.at(from ? link.from : link.to).name;
    }
    const auto more = static_cast<int>(names.size() - mostNamesSaid);
    if (more <= 0)
        return names.join(QStringLiteral(", "));
    //: %1 is a list of names, %n how many more there are
    return tr("%1 and %n more", nullptr, more).arg(names.first(mostNamesSaid).join(QStringLiteral(", ")));
}

QString MapWords::sentence(const MapFacts &facts, qsizetype node, const MapOutage &outage)
{
    const PlanMapNode &row = facts.map.nodes.at(node);
    QString head = kind(row.kind, facts.critical.at(node));
    head.replace(0, 1, head.at(0).toLower());
    //: %1 is a name, %2 what it is: "Shopify, critical tool"
    QStringList parts{tr("%1, %2").arg(row.name, head)};
    if (outage.causes.contains(row.id.value))
        //: Of a tool or provider in an outage that one imagines
        parts << tr("the cause of the outage");
    else if (outage.hit.contains(row.id.value))
        parts << tr("stopped by the outage");
    if (const QString served = names(facts, facts.neededBy.at(node), true, true); !served.isEmpty())
        //: %1 are names of activities and tools
        parts << tr("serves %1").arg(served);
    if (const QString behind = names(facts, facts.needs.at(node), false, true); !behind.isEmpty())
        //: %1 are names of tools and providers
        parts << tr("relies on %1").arg(behind);
    if (const QString hinted = names(facts, facts.needs.at(node), false, false); !hinted.isEmpty())
        //: %1 are names of providers that nobody has confirmed
        parts << tr("perhaps on %1, to confirm").arg(hinted);
    if (const auto inOutage = outage.marks.constFind(row.id.value); inOutage != outage.marks.cend())
        parts << mark(*inOutage);
    else if (const auto &covered = facts.marks.at(node); covered && !outage.hit.contains(row.id.value))
        parts << mark(*covered);
    //: Between the parts of a sentence about one tool
    return parts.join(tr("; "));
}

} // namespace relais
