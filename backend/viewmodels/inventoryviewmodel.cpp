// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/inventoryviewmodel.h"

#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

using Tab = Inventory::Tab;
using Show = Inventory::Show;

namespace {

constexpr qsizetype mostIdeas = 5;

constexpr RowColumn<InventoryRow> rowColumns[] = {
    {"key", [](const InventoryRow &row) { return QVariant(row.key); }},
    {"name", [](const InventoryRow &row) { return QVariant(row.name); }},
    {"texts", [](const InventoryRow &row) { return QVariant(row.texts); }},
    {"tones", [](const InventoryRow &row) { return QVariant::fromValue(row.tones); }},
    {"errors", [](const InventoryRow &row) { return QVariant(row.errors); }},
    {"coverage", [](const InventoryRow &row) { return QVariant(row.coverage); }},
    {"sentence", [](const InventoryRow &row) { return QVariant(row.texts.join(QStringLiteral(", "))); }},
};

constexpr RowColumn<InventoryColumn> columnColumns[] = {
    {"key", [](const InventoryColumn &column) { return QVariant(column.key); }},
    {"title", [](const InventoryColumn &column) { return QVariant(column.title); }},
    {"kind", [](const InventoryColumn &column) { return QVariant(static_cast<int>(column.kind)); }},
    {"editable", [](const InventoryColumn &column) { return QVariant(column.isEditable()); }},
    {"parts", [](const InventoryColumn &column) { return QVariant::fromValue(column.parts); }},
};

template <class T> QList<std::pair<QUuid, QString>> namesOf(const Plan &plan)
{
    QList<std::pair<QUuid, QString>> names;
    for (const T &row : inOrder(plan.table<T>()))
        names.append({row.id.value, row.name});
    return names;
}

QString keyOf(QUuid id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

InventoryViewModel::InventoryViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_facts(std::make_shared<const InventoryFacts>(inventoryFactsOf(Plan(), {})))
    , m_rows(rowColumns, this)
    , m_columns(columnColumns, this)
    , m_hints(services, session)
{
    connect(&m_hints, &LibraryHintsPanel::said, this, &InventoryViewModel::said);
    connect(&m_hints, &LibraryHintsPanel::refused, this, &InventoryViewModel::refused);
    connect(&m_hints, &LibraryHintsPanel::rowWanted, this, &InventoryViewModel::open);
    connect(&session, &PlanSession::opened, this, &InventoryViewModel::refresh);
    connect(&session, &PlanSession::opened, this, &InventoryViewModel::askIdeas);
    connect(&session, &PlanSession::opened, this, &InventoryViewModel::askCatalogue);
    connect(&session, &PlanSession::closed, this, &InventoryViewModel::refresh);
    connect(&session, &PlanSession::planChanged, this, &InventoryViewModel::refresh);
    refresh();
}

QDate InventoryViewModel::today() const
{
    return Formats::today(m_services.clock);
}

QList<int> InventoryViewModel::counts() const
{
    const Plan &plan = m_session.plan();
    const auto size = [&]<class T>() { return static_cast<int>(plan.table<T>().size()); };
    return {size.operator()<Activity>(), size.operator()<Tool>(), size.operator()<Provider>(),
            size.operator()<Person>(), size.operator()<Fallback>()};
}

QList<std::pair<QUuid, QString>> InventoryViewModel::named() const
{
    return namesOfTab(m_session.plan(), m_tab);
}

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

// Read once, when there is a plan to complete with it.
void InventoryViewModel::askCatalogue()
{
    if (!m_catalogue.entries().isEmpty())
        return;
    m_services.storage.run(
        this, [&content = m_services.content](const std::stop_token &) { return content.catalogue(); },
        [this](const Result<Catalogue> &catalogue) {
            m_catalogue = catalogue ? *catalogue : Catalogue();
            m_hints.show(m_selected, m_catalogue);
        });
}

QStringList InventoryViewModel::ideas() const
{
    QStringList names;
    if (counts().at(static_cast<int>(m_tab)) > 0 || m_tab == Tab::People)
        return names;
    for (const auto &[id, name] : namesOfTab(m_example, m_tab)) {
        if (names.size() < mostIdeas)
            names << name;
    }
    return names;
}

QList<std::pair<QUuid, QString>> InventoryViewModel::namesOfTab(const Plan &plan, Tab tab)
{
    switch (tab) {
    case Tab::Activities:
        return namesOf<Activity>(plan);
    case Tab::Tools:
        return namesOf<Tool>(plan);
    case Tab::Providers:
        return namesOf<Provider>(plan);
    case Tab::People:
        return namesOf<Person>(plan);
    case Tab::Fallbacks:
        return namesOf<Fallback>(plan);
    }
    return {};
}

void InventoryViewModel::setTab(Tab tab)
{
    if (tab == m_tab)
        return;
    m_tab = tab;
    m_shown = Show::All;
    m_filter.clear();
    m_selected = {};
    Q_EMIT tabChanged();
    showRows();
}

void InventoryViewModel::setFilter(const QString &filter)
{
    m_filter = filter.simplified();
    showRows();
}

void InventoryViewModel::setShown(Show shown)
{
    m_shown = shown;
    showRows();
}

int InventoryViewModel::selectedRow() const
{
    const QString key = keyOf(m_selected);
    const QList<InventoryRow> &rows = m_rows.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const InventoryRow &row) { return row.key == key; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

void InventoryViewModel::select(int row)
{
    if (m_rows.rowCount() > 0)
        selectId(QUuid(m_rows.rows().at(std::clamp(row, 0, m_rows.rowCount() - 1)).key));
}

void InventoryViewModel::selectId(QUuid id)
{
    if (id != m_selected) {
        m_selected = id;
        showDetails();
    }
    Q_EMIT changed();
}

QString InventoryViewModel::nothing() const
{
    if (m_rows.rowCount() > 0)
        return {};
    if (!m_filter.isEmpty())
        //: %1 is what was typed into the filter
        return tr("Nothing matches “%1”").arg(m_filter);
    return m_shown == Show::All ? tr("Nothing is listed here yet") : tr("Nothing is left under this filter");
}

// Rows show the plan at once; what is derived follows, the latest answer only.
void InventoryViewModel::refresh()
{
    ++m_request;
    showRows();
    m_services.analysis.run(
        this,
        [plan = m_session.plan(), day = today()](const std::stop_token &) {
            return std::make_shared<const InventoryFacts>(inventoryFactsOf(plan, day));
        },
        [this, request = m_request](const std::shared_ptr<const InventoryFacts> &facts) {
            if (request != m_request)
                return;
            m_facts = facts;
            showRows();
        });
}

bool InventoryViewModel::isShown(Show show, QUuid id) const
{
    const ObjectFacts &facts = m_facts->facts.of(RowId{id});
    switch (show) {
    case Show::All:
        return true;
    case Show::Incomplete:
        return m_facts->gaps.contains(id);
    case Show::Critical:
        return facts.critical;
    case Show::WithoutFallback:
        return facts.mark && *facts.mark >= RelayMark::Partly;
    }
    return false;
}

InventoryRow InventoryViewModel::rowOf(QUuid id, const QString &name, const InventoryCells &cells,
                                       const QList<InventoryColumn> &columns) const
{
    InventoryRow row{keyOf(id), name, {}, {}, {}, cells.coverage(id)};
    for (const InventoryColumn &column : columns) {
        const InventoryCell cell = cells.cell(id, column);
        const auto draft = m_drafts.constFind(row.key + QLatin1Char('/') + column.key);
        const bool invalid = draft != m_drafts.constEnd();
        row.texts << (invalid ? draft->text : cell.text);
        row.errors << (invalid ? draft->problem : QString());
        row.tones << static_cast<int>(cell.tone);
    }
    return row;
}

void InventoryViewModel::showRows()
{
    const InventoryCells cells(m_session.plan(), *m_facts, today());
    const QList<InventoryColumn> columns = InventoryColumns::of(m_tab);
    const auto all = named();
    QList<InventoryRow> rows;
    int counted[] = {0, 0, 0, 0};
    bool known = false;
    for (const auto &[id, name] : all) {
        for (int show = 0; show < 4; ++show)
            counted[show] += isShown(static_cast<Show>(show), id) ? 1 : 0;
        known = known || id == m_selected;
        if (isShown(m_shown, id) && name.contains(m_filter, Qt::CaseInsensitive))
            rows.append(rowOf(id, name, cells, columns));
    }
    m_chips = {tr("All")};
    //: A filter of the inventory, with the number of rows
    m_chips << tr("To fill in, %1").arg(counted[1]);
    if (m_tab == Tab::Tools)
        m_chips << tr("Critical, %1").arg(counted[2]) << tr("No fallback, %1").arg(counted[3]);
    if (m_columns.rows() != columns) {
        m_rows.setRows({});
        m_columns.setRows(columns);
    }
    m_rows.setRows(rows);
    if (!known)
        m_selected = rows.isEmpty() ? QUuid() : QUuid(rows.constFirst().key);
    showDetails();
    Q_EMIT changed();
}

void InventoryViewModel::showDetails()
{
    m_details.show(m_selected, m_tab, m_session.plan(), *m_facts, m_drafts, today());
    m_hints.show(m_selected, m_catalogue);
    showFigures();
}

void InventoryViewModel::showFigures()
{
    const auto node = m_facts->graph.index(NodeId{m_selected});
    ++m_figuresRequest;
    if (!node || m_tab != Tab::Tools)
        return;
    m_services.analysis.run(
        this,
        [facts = m_facts, node = *node](const std::stop_token &) {
            return criticalityOf(facts->graph.graph(), node, facts->threshold);
        },
        [this, request = m_figuresRequest](const Criticality &criticality) {
            if (request == m_figuresRequest)
                m_details.showFigures(criticality, m_facts->graph, m_session.plan());
        });
}

void InventoryViewModel::retranslate()
{
    showRows();
}

} // namespace relais
