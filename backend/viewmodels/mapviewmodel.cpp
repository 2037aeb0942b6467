// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/mapviewmodel.h"

#include "wording/formats.h"

namespace relais {

namespace {

constexpr qsizetype fewNodes = 200; // that are all shown at once

QString keyOfNode(NodeId id)
{
    return id.value.toString(QUuid::WithoutBraces);
}

// Names apart, the same things rest on the same things: every node stays where it is.
bool isSameShape(const PlanMap &a, const PlanMap &b)
{
    const auto isSameNode = [](const PlanMapNode &one, const PlanMapNode &other) { return one.id == other.id; };
    return a.links == b.links
        && std::equal(a.nodes.cbegin(), a.nodes.cend(), b.nodes.cbegin(), b.nodes.cend(), isSameNode);
}

QHash<NodeId, double> rowsOf(const MapFacts &facts, const MapArrangement &whole)
{
    QHash<NodeId, double> rows;
    for (const qsizetype node : whole.nodes)
        rows.insert(facts.map.nodes.at(node).id, whole.places.at(node)->row);
    return rows;
}

} // namespace

MapViewModel::MapViewModel(const WindowServices &services, PlanSession &session, Show usual, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_usual(usual)
    , m_shown(usual)
    , m_nodes(mapNodeColumns(), this)
    , m_list(mapNodeColumns(), this)
    , m_links(mapLinkColumns(), this)
{
    const auto forget = [this] {
        m_facts = std::make_shared<const MapFacts>();
        m_whole = {};
        m_places = {};
        m_current.clear();
        m_lit = false;
        m_search.clear();
        m_shown = m_usual;
        refresh();
    };
    connect(&session, &PlanSession::opened, this, forget);
    connect(&session, &PlanSession::closed, this, forget);
    connect(&session, &PlanSession::planChanged, this, &MapViewModel::refresh);
}

void MapViewModel::setLookedAt(bool lookedAt)
{
    m_lookedAt = lookedAt;
    if (lookedAt && m_stale)
        refresh();
}

void MapViewModel::refresh()
{
    m_stale = !m_lookedAt;
    if (!m_lookedAt)
        return;
    struct Answer {
        std::shared_ptr<const MapFacts> facts;
        MapArrangement whole;
        MapArrangement places;
    };
    ++m_arrangement;
    m_services.analysis.run(
        this,
        [plan = m_session.plan(), day = Formats::today(m_services.clock), filter = static_cast<MapFilter>(m_shown),
         outage = m_outage, before = m_facts, whole = m_whole](const std::stop_token &) {
            Answer answer{std::make_shared<const MapFacts>(mapFactsOf(plan, day)), whole, {}};
            if (!isSameShape(before->map, answer.facts->map))
                answer.whole = arrangementOf(*answer.facts, MapFilter::All, outage, rowsOf(*before, whole));
            answer.places = filter == MapFilter::All
                ? answer.whole
                : arrangementOf(*answer.facts, filter, outage, rowsOf(*answer.facts, answer.whole));
            return answer;
        },
        [this, filter = m_shown, request = ++m_request](const Answer &answer) {
            if (request != m_request)
                return;
            m_facts = answer.facts;
            m_whole = answer.whole;
            take(answer.places, filter);
            Q_EMIT factsChanged();
        });
}

void MapViewModel::arrange()
{
    m_services.analysis.run(
        this,
        [facts = m_facts, filter = static_cast<MapFilter>(m_shown), outage = m_outage,
         whole = m_whole](const std::stop_token &) {
            return filter == MapFilter::All ? whole : arrangementOf(*facts, filter, outage, rowsOf(*facts, whole));
        },
        [this, facts = m_facts, filter = m_shown, request = ++m_arrangement](const MapArrangement &places) {
            if (request == m_arrangement && facts == m_facts)
                take(places, filter);
        });
}

// While facts were made, another filter may have been chosen.
void MapViewModel::take(const MapArrangement &places, Show filter)
{
    m_places = places;
    showRows();
    if (filter != m_shown)
        arrange();
}

void MapViewModel::setOutage(const MapOutage &outage)
{
    if (outage == m_outage)
        return;
    m_outage = outage;
    if (m_shown == Show::Touched)
        arrange();
    else
        showRows();
}

void MapViewModel::setShown(Show shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    arrange();
    Q_EMIT changed(); // the answer may come later
}

void MapViewModel::showRows()
{
    light();
    QList<MapNodeRow> rows;
    for (const qsizetype node : std::as_const(m_places.nodes))
        rows.append(rowOf(node));
    m_list.setRows(rows);
    showNodes();
    showLinks();
    Q_EMIT changed();
}

void MapViewModel::showNodes()
{
    if (m_list.rowCount() <= fewNodes) {
        m_nodes.setRows(m_list.rows());
        return;
    }
    QList<MapNodeRow> rows;
    for (const MapNodeRow &row : m_list.rows()) {
        const bool inSight = row.row >= m_fromRow && row.row <= m_toRow;
        if (inSight || row.current)
            rows.append(row);
    }
    m_nodes.setRows(rows);
}

void MapViewModel::showLinks()
{
    QList<MapLinkRow> rows;
    for (qsizetype i = 0; i < m_places.links.size(); ++i) {
        const PlanMapLink &link = m_facts->map.links.at(m_places.links.at(i));
        MapLinkRow row{link.id.value.toString(QUuid::WithoutBraces), keyOfNode(m_facts->map.nodes.at(link.from).id),
                       keyOfNode(m_facts->map.nodes.at(link.to).id), {},
                       static_cast<int>(lookOfLink(link)),           !link.confirmed};
        QList<MapPlace> way{*m_places.places.at(link.from)};
        way << m_places.bends.at(i) << *m_places.places.at(link.to);
        for (const MapPlace &place : std::as_const(way))
            row.points << place.column << place.row;
        rows.append(row);
    }
    m_links.setRows(rows);
}

void MapViewModel::light()
{
    m_above.clear();
    m_below.clear();
    const qsizetype current = nodeOf(m_current);
    if (!m_lit || current < 0)
        return;
    const auto start = static_cast<std::uint32_t>(current);
    for (const std::uint32_t node : reachedFrom(m_facts->map, start, MapWay::NeededBy))
        m_above.insert(node);
    for (const std::uint32_t node : reachedFrom(m_facts->map, start, MapWay::Needs))
        m_below.insert(node);
}

MapLook MapViewModel::lookOf(qsizetype node) const
{
    if (m_outage.hit.contains(m_facts->map.nodes.at(node).id.value))
        return MapLook::Hit;
    if (m_above.contains(node) || m_below.contains(node))
        return MapLook::Lit;
    return m_outage.isEmpty() && m_above.isEmpty() ? MapLook::Plain : MapLook::Faded;
}

MapLook MapViewModel::lookOfLink(const PlanMapLink &link) const
{
    if (m_outage.links.contains(link.id.value))
        return MapLook::Hit;
    const bool up = m_above.contains(link.from) && m_above.contains(link.to);
    const bool down = m_below.contains(link.from) && m_below.contains(link.to);
    if (up || down)
        return MapLook::Lit;
    return m_outage.isEmpty() && m_above.isEmpty() ? MapLook::Plain : MapLook::Faded;
}

MapNodeRow MapViewModel::rowOf(qsizetype node) const
{
    const PlanMapNode &one = m_facts->map.nodes.at(node);
    const MapPlace place = m_places.places.at(node).value_or(MapPlace{});
    const QList<qsizetype> &above = m_facts->neededBy.at(node);
    MapNodeRow row;
    row.key = keyOfNode(one.id);
    row.name = one.name;
    row.kind = static_cast<int>(one.kind);
    row.column = static_cast<int>(place.column);
    row.row = place.row;
    // Of what an outage stops: a fallback that was tried for another one would promise too much.
    if (!m_outage.hit.contains(one.id.value))
        row.coverage = MapWords::coverage(m_facts->marks.at(node));
    else if (const auto mark = m_outage.marks.constFind(one.id.value); mark != m_outage.marks.cend())
        row.coverage = MapWords::coverage(*mark);
    row.critical = m_facts->critical.at(node);
    row.unsure = !above.isEmpty() && std::none_of(above.cbegin(), above.cend(), [this](qsizetype link) {
        return m_facts->map.links.at(link).confirmed;
    });
    row.cause = m_outage.causes.contains(one.id.value);
    row.look = static_cast<int>(lookOf(node));
    row.current = row.key == m_current;
    row.sentence = MapWords::sentence(*m_facts, node, m_outage);
    return row;
}

QStringList MapViewModel::chips() const
{
    const auto count = [](const QList<bool> &flags) { return static_cast<int>(flags.count(true)); };
    //: Filters of the map: everything; what goes with the critical tools; with what lacks something
    return {tr("Everything"), tr("Critical, %1").arg(count(m_facts->critical)),
            tr("To fill in, %1").arg(count(m_facts->incomplete)),
            //: Filter of the map: what the outage that one imagines reaches, and what is beside it
            m_outage.isEmpty() ? QString() : tr("Touched, %1").arg(m_outage.hit.size())};
}

QString MapViewModel::hidden() const
{
    int tools = 0;
    int all = 0;
    for (qsizetype i = 0; i < m_places.places.size(); ++i) {
        const bool isHidden = !m_places.places.at(i);
        all += isHidden ? 1 : 0;
        tools += isHidden && m_facts->map.nodes.at(i).kind == NodeKind::Tool ? 1 : 0;
    }
    if (all == 0)
        return {};
    return tools == all ? tr("%n tool(s) hidden by the filter", nullptr, all)
                        //: Activities, tools and providers of the map
                        : tr("%n item(s) hidden by the filter", nullptr, all);
}

qsizetype MapViewModel::nodeOf(const QString &key) const
{
    const NodeId id{QUuid(key)};
    const auto &nodes = m_facts->map.nodes;
    const auto found =
        std::find_if(nodes.cbegin(), nodes.cend(), [&](const PlanMapNode &node) { return node.id == id; });
    return key.isEmpty() || found == nodes.cend() ? -1 : found - nodes.cbegin();
}

} // namespace relais
