// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/inventoryviewmodel.h"

#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

using Tab = Inventory::Tab;
using Show = Inventory::Show;

namespace {

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
    {"ofFigure", [](const InventoryColumn &column) { return QVariant(column.key == QLatin1StringView("tolerated")); }},
    {"parts", [](const InventoryColumn &column) { return QVariant::fromValue(column.parts); }},
};

template <class T> QList<std::pair<QUuid, QString>> namesOf(const Plan &plan)
{
    QList<std::pair<QUuid, QString>> names;
    for (const T &row : inOrder(plan.table<T>()))
        names.append({row.id.value, row.name});
    return names;
}

} // namespace

InventoryViewModel::InventoryViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_ideaBook(services)
    , m_facts(std::make_shared<const InventoryFacts>(inventoryFactsOf(Plan(), {})))
    , m_rows(rowColumns, this)
    , m_columns(columnColumns, this)
    , m_hints(services, session)
    , m_importing(services, session)
{
    connect(&m_importing, &ImportPanel::said, this, &InventoryViewModel::said);
    connect(&m_importing, &ImportPanel::refused, this, &InventoryViewModel::refused);
    connect(&m_importing, &ImportPanel::finished, this, [this](int tab) { setTab(static_cast<Tab>(tab)); });
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

// Read once, when there is a plan to complete with it.
void InventoryViewModel::askCatalogue()
{
    if (!m_catalogue.entries().isEmpty())
        return;
    m_services.storage.run(
        this, [&content = m_services.content](const std::stop_token &) { return content.catalogue(); },
        [this](const Result<Catalogue> &catalogue) {
            m_catalogue = catalogue ? *catalogue : Catalogue();
            showDetails();
        });
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
    m_corner = {};
    m_column = 0;
    Q_EMIT tabChanged();
    makeRows();
}

void InventoryViewModel::setFilter(const QString &filter)
{
    m_filter = filter; // as it stands in the field: another word may follow a space
    filterRows();
}

void InventoryViewModel::setShown(Show shown)
{
    m_shown = shown;
    filterRows();
}

QString InventoryViewModel::nothing() const
{
    if (m_rows.rowCount() > 0)
        return {};
    if (!m_filter.trimmed().isEmpty())
        //: %1 is what was typed into the filter
        return tr("Nothing matches “%1”").arg(m_filter.trimmed());
    return m_shown == Show::All ? tr("Nothing is listed here yet") : tr("Nothing is left under this filter");
}

// Rows show the plan at once; what is derived follows, the latest answer only.
void InventoryViewModel::refresh()
{
    ++m_request;
    makeRows();
    m_services.analysis.run(
        this,
        [plan = m_session.plan(), day = today()](const std::stop_token &) {
            return std::make_shared<const InventoryFacts>(inventoryFactsOf(plan, day));
        },
        [this, request = m_request](const std::shared_ptr<const InventoryFacts> &facts) {
            if (request != m_request)
                return;
            m_facts = facts;
            makeRows();
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
    InventoryRow row{inventoryKey(id), name, {}, {}, {}, cells.coverage(id)};
    for (const InventoryColumn &column : columns) {
        const InventoryCell cell = cells.cell(id, column);
        row.texts << cell.text;
        row.errors << QString();
        row.tones << static_cast<int>(cell.tone);
        if (m_drafts.isEmpty())
            continue;
        if (const auto draft = m_drafts.constFind(row.key + QLatin1Char('/') + column.key);
            draft != m_drafts.constEnd()) {
            row.texts.last() = draft->text;
            row.errors.last() = draft->problem;
        }
    }
    return row;
}

// Every row of the tab, once; the filter only chooses among them.
void InventoryViewModel::makeRows()
{
    const InventoryCells cells(m_session.plan(), *m_facts, today());
    const QList<InventoryColumn> columns = InventoryColumns::of(m_tab);
    m_lines.clear();
    for (const auto &[id, name] : namesOfTab(m_session.plan(), m_tab)) {
        Line line{rowOf(id, name, cells, columns), {}, 0};
        for (int show = 0; show <= static_cast<int>(Show::WithoutFallback); ++show)
            line.shows |= isShown(static_cast<Show>(show), id) ? 1 << show : 0;
        m_lines.append(line);
    }
    if (m_columns.rows() != columns) {
        m_rows.setRows({});
        m_columns.setRows(columns);
    }
    makeChips();
    filterRows();
}

void InventoryViewModel::makeChips()
{
    const auto counted = [&](Show show) {
        return std::count_if(m_lines.begin(), m_lines.end(),
                             [&](const Line &line) { return (line.shows & 1 << static_cast<int>(show)) != 0; });
    };
    m_chips = {tr("All")};
    //: A filter of the inventory, with the number of rows
    m_chips << tr("To fill in, %1").arg(counted(Show::Incomplete));
    if (m_tab == Tab::Tools)
        m_chips << tr("Critical, %1").arg(counted(Show::Critical))
                << tr("No fallback, %1").arg(counted(Show::WithoutFallback));
}

// A list of names counts whole, and people by their whole name.
void InventoryViewModel::makeWords()
{
    const InventoryCells cells(m_session.plan(), *m_facts, today());
    QList<InventoryColumn> shortened = m_columns.rows();
    shortened.removeIf([](const InventoryColumn &column) {
        return column.kind != Inventory::Kind::Links && column.kind != Inventory::Kind::Person;
    });
    for (Line &line : m_lines) {
        QStringList texts = line.row.texts;
        for (const InventoryColumn &column : std::as_const(shortened))
            texts << cells.editText(QUuid(line.row.key), column);
        line.words = catalogueWords(texts.join(QLatin1Char(' ')));
    }
}

// Rows in which every word that was typed stands somewhere, whatever the case and accents.
void InventoryViewModel::filterRows()
{
    const QStringList typed = catalogueWords(m_filter).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!typed.isEmpty() && !m_lines.isEmpty() && m_lines.constFirst().words.isEmpty())
        makeWords();
    const QString selected = inventoryKey(m_selected);
    QList<InventoryRow> rows;
    bool known = false;
    for (const Line &line : std::as_const(m_lines)) {
        known = known || line.row.key == selected;
        const bool fits =
            std::all_of(typed.begin(), typed.end(), [&](const QString &word) { return line.words.contains(word); });
        if (fits && (line.shows & 1 << static_cast<int>(m_shown)) != 0)
            rows.append(line.row);
    }
    m_filling = true;
    m_rows.setRows(rows);
    m_filling = false;
    if (!known)
        m_selected = rows.isEmpty() ? QUuid() : QUuid(rows.constFirst().key);
    showDetails();
    Q_EMIT changed();
}

void InventoryViewModel::showDetails()
{
    m_details.show(m_selected, m_tab, m_session.plan(), *m_facts, m_drafts, today());
    m_details.showStatusPage(m_session.plan(), m_catalogue);
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
    makeRows();
    m_importing.retranslate();
}

} // namespace relais
