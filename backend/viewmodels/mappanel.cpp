// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/mappanel.h"

#include "wording/errortext.h"
#include "wording/formats.h"
#include "wording/issuetext.h"

namespace relais {

namespace {

constexpr qsizetype mostSuggestions = 5;

constexpr RowColumn<MapNeedRow> needColumns[] = {
    {"key", [](const MapNeedRow &row) { return QVariant(row.key); }},
    {"link", [](const MapNeedRow &row) { return QVariant(row.link); }},
    {"name", [](const MapNeedRow &row) { return QVariant(row.name); }},
    {"note", [](const MapNeedRow &row) { return QVariant(row.note); }},
    {"unsure", [](const MapNeedRow &row) { return QVariant(row.unsure); }},
};

template <class... T> QStringList namesOfTables(const Plan &plan)
{
    QStringList names;
    const auto add = [&](const auto &table) {
        for (const auto &row : table)
            names << row.name;
    };
    (add(plan.table<T>()), ...);
    return names;
}

template <class T> QUuid rowNamed(const Plan &plan, const QString &name)
{
    for (const T &row : plan.table<T>()) {
        if (row.name.compare(name, Qt::CaseInsensitive) == 0)
            return row.id.value;
    }
    return {};
}

template <class T> QUuid addNamed(Plan &plan, IdSource &ids, const QString &name)
{
    T row;
    row.id = ids.make<T>();
    row.name = name;
    for (const T &other : plan.table<T>())
        row.position = std::max(row.position, other.position + 1);
    plan.table<T>().put(row);
    return row.id.value;
}

// The link between two rows, confirmed, whatever was known of it.
void confirmLink(Plan &plan, IdSource &ids, NodeId from, NodeId to)
{
    Dependency link;
    for (const Dependency &row : plan.table<Dependency>()) {
        if (row.from == from && row.to == to)
            link = row;
    }
    if (link.id.isNull())
        link.id = ids.make<Dependency>();
    link.from = from;
    link.to = to;
    link.confirmation = Confirmation::Confirmed;
    plan.table<Dependency>().put(link);
    const Tool *tool = plan.find(Id<Tool>{from.value});
    if (!tool || !tool->standsAlone)
        return;
    Tool next = *tool;
    next.standsAlone.reset();
    plan.table<Tool>().put(next);
}

} // namespace

MapPanel::MapPanel(const WindowServices &services, PlanSession &session, const MapViewModel &map, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_map(map)
    , m_neededBy(needColumns, this)
    , m_needs(needColumns, this)
{
    connect(&map, &MapViewModel::currentChosen, this, &MapPanel::show);
    connect(&map, &MapViewModel::factsChanged, this, &MapPanel::refresh);
}

void MapPanel::show(const QString &key)
{
    m_node = QUuid(key);
    askCatalogue();
    refresh();
}

void MapPanel::refresh()
{
    const MapFacts &facts = m_map.facts();
    QList<MapNeedRow> above;
    QList<MapNeedRow> below;
    m_title.clear();
    for (qsizetype i = 0; i < facts.map.nodes.size(); ++i) {
        const PlanMapNode &node = facts.map.nodes.at(i);
        if (node.id.value != m_node)
            continue;
        m_title = node.name;
        m_kind = MapWords::kind(node.kind, facts.critical.at(i));
        const auto &mark = facts.marks.at(i);
        if (mark)
            //: %1 is what it is ("Critical tool"), %2 what stands in for it ("fallback tried")
            m_kind = tr("%1, %2").arg(m_kind, MapWords::mark(*mark));
        m_coverage = MapWords::coverage(mark);
        for (const qsizetype link : facts.neededBy.at(i))
            above.append(rowOf(facts.map.links.at(link), facts.map.links.at(link).from));
        for (const qsizetype link : facts.needs.at(i))
            below.append(rowOf(facts.map.links.at(link), facts.map.links.at(link).to));
    }
    if (m_title.isEmpty())
        m_node = {};
    m_neededBy.setRows(above);
    m_needs.setRows(below);
    Q_EMIT changed();
}

MapNeedRow MapPanel::rowOf(const PlanMapLink &link, std::uint32_t other) const
{
    const PlanMapNode &node = m_map.facts().map.nodes.at(other);
    MapNeedRow row{node.id.value.toString(QUuid::WithoutBraces),
                   link.id.value.toString(QUuid::WithoutBraces),
                   node.name,
                   {},
                   !link.confirmed};
    const Dependency *known = m_session.plan().find(link.id);
    if (!known)
        return row;
    const bool observed = known->knowledge == Knowledge::Scanned && known->knownOn.isValid();
    if (row.unsure && observed)
        //: Of a provider that was seen behind a domain: %1 is a date
        row.note =
            tr("Observed on %1, to confirm").arg(Formats::date(known->knownOn, Formats::today(m_services.clock)));
    else if (row.unsure && known->knownOn.isValid())
        //: What is publicly said of a provider: %1 is a date
        row.note =
            tr("Public hint of %1, to confirm").arg(Formats::date(known->knownOn, Formats::today(m_services.clock)));
    else if (row.unsure)
        row.note = tr("To confirm");
    else if (link.alternative)
        //: Of a tool or provider: another one does the same
        row.note = tr("one of several");
    else if (known->bufferAsked && known->buffer.count() > 0)
        //: %1 is a duration: how long it goes on without what stands beside it
        row.note = tr("holds %1 without").arg(Formats::duration(known->buffer));
    else if (observed)
        //: Of a provider that was seen behind a domain, and confirmed: %1 is a date
        row.note = tr("observed on %1").arg(Formats::date(known->knownOn, Formats::today(m_services.clock)));
    return row;
}

QString MapPanel::nothingBehind() const
{
    if (m_needs.rowCount() > 0)
        return {};
    const Tool *tool = m_session.plan().find(Id<Tool>{m_node});
    return tool && tool->standsAlone.value_or(false) ? tr("Nothing stands behind it: that is an answer of the plan.")
                                                     : tr("Nothing is known yet.");
}

bool MapPanel::isActivity() const
{
    return m_session.plan().find(Id<Activity>{m_node}) != nullptr;
}

// Read once, when there is something to complete with it.
void MapPanel::askCatalogue()
{
    if (m_asked || !isEditable())
        return;
    m_asked = true;
    m_services.storage.run(
        this, [&content = m_services.content](const std::stop_token &) { return content.catalogue(); },
        [this](const Result<Catalogue> &catalogue) {
            for (const CatalogueEntry &entry : catalogue ? catalogue->entries() : QList<CatalogueEntry>()) {
                for (const CatalogueHint &hint : entry.hints)
                    m_providers << hint.provider;
            }
            m_providers.removeDuplicates();
            m_providers.sort(Qt::CaseInsensitive);
        });
}

QStringList MapPanel::suggestions(const QString &typed) const
{
    const Plan &plan = m_session.plan();
    const QString beginning = typed.simplified();
    if (beginning.isEmpty())
        return {};
    QStringList names = isActivity() ? namesOfTables<Tool>(plan) : namesOfTables<Provider, Tool, Site, Person>(plan);
    if (!isActivity())
        names << m_providers;
    names.removeAll(m_title);
    names.removeDuplicates();
    names = fittingNames(names, beginning);
    return names.size() == 1 && names.constFirst() == beginning ? QStringList()
                                                                : names.first(std::min(names.size(), mostSuggestions));
}

QUuid MapPanel::named(Plan &plan, const QString &name)
{
    const bool activity = isActivity();
    QUuid row = activity ? QUuid() : rowNamed<Provider>(plan, name);
    row = row.isNull() ? rowNamed<Tool>(plan, name) : row;
    row = row.isNull() ? rowNamed<Site>(plan, name) : row;
    row = row.isNull() ? rowNamed<Person>(plan, name) : row;
    if (!row.isNull())
        return row;
    return activity ? addNamed<Tool>(plan, m_services.ids, name) : addNamed<Provider>(plan, m_services.ids, name);
}

void MapPanel::add(const QString &name)
{
    const QString plain = name.simplified();
    if (plain.isEmpty() || m_node.isNull())
        return;
    Plan after = m_session.plan();
    const QUuid other = named(after, plain);
    if (other == m_node) {
        Q_EMIT refused(IssueText::sentence(IssueCode::DependsOnItself));
        return;
    }
    confirmLink(after, m_services.ids, NodeId{m_node}, NodeId{other});
    if (after == m_session.plan())
        //: %1 rests on %2 and the plan says so already
        Q_EMIT refused(tr("%1 already relies on %2.").arg(m_title, after.nameOf(other)));
    else
        //: %1 is a tool, %2 the provider or tool it rests on
        commit(after, tr("Added: %1 relies on %2").arg(m_title, after.nameOf(other)));
}

void MapPanel::confirm(const QString &link)
{
    Plan after = m_session.plan();
    const Dependency *hint = after.find(Id<Dependency>{QUuid(link)});
    if (!hint)
        return;
    const NodeId from = hint->from;
    const NodeId to = hint->to;
    confirmLink(after, m_services.ids, from, to);
    //: %1 is a tool, %2 the provider it rests on
    commit(after, tr("Confirmed: %1 relies on %2").arg(after.nameOf(from.value), after.nameOf(to.value)));
}

void MapPanel::commit(const Plan &after, const QString &sentence)
{
    const Status status = m_session.commit(after, OperationKind::Edit);
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    else
        Q_EMIT said(sentence, true);
}

} // namespace relais
