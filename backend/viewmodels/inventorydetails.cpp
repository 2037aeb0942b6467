// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/inventorydetails.h"

#include "services/questionnairenames.h"
#include "viewmodels/inventorygaptext.h"
#include "wording/formats.h"

namespace relais {

namespace {

constexpr RowColumn<InventoryGapRow> gapColumns[] = {
    {"key", [](const InventoryGapRow &row) { return QVariant(row.key); }},
    {"title", [](const InventoryGapRow &row) { return QVariant(row.title); }},
    {"text", [](const InventoryGapRow &row) { return QVariant(row.text); }},
    {"button", [](const InventoryGapRow &row) { return QVariant(row.button); }},
    {"bare", [](const InventoryGapRow &row) { return QVariant(row.bare); }},
};

constexpr RowColumn<InventoryFigureRow> detailFigureColumns[] = {
    {"key", [](const InventoryFigureRow &row) { return QVariant(row.key); }},
    {"name", [](const InventoryFigureRow &row) { return QVariant(row.name); }},
    {"figure", [](const InventoryFigureRow &row) { return QVariant(row.figure); }},
    {"strong", [](const InventoryFigureRow &row) { return QVariant(row.strong); }},
};

constexpr RowColumn<InventoryFieldRow> fieldColumns[] = {
    {"key", [](const InventoryFieldRow &row) { return QVariant(row.key); }},
    {"row", [](const InventoryFieldRow &row) { return QVariant(row.row); }},
    {"field", [](const InventoryFieldRow &row) { return QVariant(row.field); }},
    {"name", [](const InventoryFieldRow &row) { return QVariant(row.name); }},
    {"text", [](const InventoryFieldRow &row) { return QVariant(row.text); }},
    {"kind", [](const InventoryFieldRow &row) { return QVariant(row.kind); }},
    {"gap", [](const InventoryFieldRow &row) { return QVariant(row.gap); }},
    {"error", [](const InventoryFieldRow &row) { return QVariant(row.error); }},
};

// The page that the plan knows, else the one that the catalogue is sure of.
QString statusPageOf(const Plan &plan, const QUuid &row, const Catalogue &catalogue)
{
    const Tool *tool = plan.find(Id<Tool>{row});
    const Provider *provider = plan.find(Id<Provider>{row});
    QString own = tool ? tool->statusPage : provider ? provider->statusPage : QString();
    if (own.startsWith(QLatin1StringView("https://")) || (!tool && !provider))
        return own;
    const CatalogueEntry *entry = questionnames::entryOf(plan, NodeId{row}, catalogue);
    return entry && entry->statusPage.confidence == Confidence::A ? entry->statusPage.url : QString();
}

// What was typed and could not be kept stands in place of what is stored.
InventoryFieldRow drafted(InventoryFieldRow row, const InventoryDetails::Drafts &drafts)
{
    row.key = row.row + QLatin1Char('/') + row.field;
    if (const auto draft = drafts.constFind(row.key); draft != drafts.constEnd()) {
        row.text = draft->text;
        row.error = draft->problem;
    }
    return row;
}

} // namespace

InventoryDetails::InventoryDetails(QObject *parent)
    : QObject(parent)
    , m_gaps(gapColumns, this)
    , m_figures(detailFigureColumns, this)
    , m_buffers(fieldColumns, this)
    , m_fields(fieldColumns, this)
{ }

void InventoryDetails::show(QUuid row, Inventory::Tab tab, const Plan &plan, const InventoryFacts &facts,
                            const Drafts &drafts, QDate today)
{
    const InventoryCells cells(plan, facts, today);
    if (row != m_row) {
        m_tolerated.clear();
        m_figures.setRows({});
    }
    m_row = row;
    m_title = plan.nameOf(row);
    m_person = plan.find(Id<Person>{row}) != nullptr;
    const Tool *tool = plan.find(Id<Tool>{row});
    m_subtitle = tool ? tool->purpose : QString();
    QList<InventoryGapRow> gaps;
    for (const InventoryGap &gap : cells.gaps(row)) {
        const InventoryGapWords words = InventoryGapText::of(gap, row, plan, facts);
        gaps.append({QString::number(gaps.size()), words.title, words.text, words.button,
                     gap.code == GapCode::NoFallbackForTool || gap.code == GapCode::NoFallbackForActivity});
    }
    m_gaps.setRows(gaps);
    QList<InventoryFieldRow> fields;
    for (const InventoryColumn &column : InventoryColumns::detailsOf(tab)) {
        const InventoryCell cell = cells.cell(row, column);
        fields.append(drafted({{},
                               inventoryKey(row),
                               column.key,
                               column.title,
                               cell.text,
                               static_cast<int>(column.kind),
                               cell.tone == Inventory::Tone::Gap,
                               {}},
                              drafts));
    }
    m_fields.setRows(row.isNull() ? QList<InventoryFieldRow>() : fields);
    showBuffers(row, plan, drafts);
    showVerified(row, plan, today);
    Q_EMIT changed();
}

void InventoryDetails::showBuffers(QUuid row, const Plan &plan, const Drafts &drafts)
{
    QList<InventoryFieldRow> buffers;
    for (const Dependency &dependency : plan.table<Dependency>()) {
        const Activity *activity = plan.find(Id<Activity>{dependency.from.value});
        if (!activity || dependency.to.value != row || !plan.find(Id<Tool>{row}) || !isLink(dependency))
            continue;
        buffers.append(drafted({{},
                                inventoryKey(dependency.id.value),
                                QStringLiteral("buffer"),
                                activity->name,
                                dependency.bufferAsked ? Formats::duration(dependency.buffer) : tr("Not filled in"),
                                static_cast<int>(Inventory::Kind::Duration),
                                !dependency.bufferAsked,
                                {}},
                               drafts));
    }
    m_buffers.setRows(buffers);
}

void InventoryDetails::showStatusPage(const Plan &plan, const Catalogue &catalogue)
{
    QList<QUuid> candidates{m_row};
    for (const Dependency &dependency : plan.table<Dependency>()) {
        if (dependency.from.value == m_row && isLink(dependency) && plan.find(Id<Tool>{m_row}))
            candidates.append(dependency.to.value);
    }
    m_statusPage.clear();
    for (const QUuid &candidate : std::as_const(candidates)) {
        if (!m_statusPage.isEmpty())
            break;
        m_statusPage = statusPageOf(plan, candidate, catalogue);
        //: A link to the page on which a provider says what is down: %1 is a tool or provider
        m_statusTitle = tr("Status page of %1").arg(plan.nameOf(candidate));
    }
    Q_EMIT changed();
}

void InventoryDetails::showVerified(QUuid row, const Plan &plan, QDate today)
{
    QDate on;
    QString by;
    if (const Tool *tool = plan.find(Id<Tool>{row})) {
        on = tool->verifiedOn;
        by = plan.nameOf(tool->verifiedBy.value);
    } else if (const Provider *provider = plan.find(Id<Provider>{row})) {
        on = provider->verifiedOn;
    } else if (const Person *person = plan.find(Id<Person>{row})) {
        on = person->verifiedOn;
    } else {
        m_verified.clear();
        m_verifiable = false;
        return;
    }
    m_verifiable = true;
    const QString date = on.isValid() ? Formats::date(on, today) : QString();
    if (date.isEmpty())
        m_verified = tr("Never verified");
    else
        //: %1 is a date, %2 a person
        m_verified = by.isEmpty() ? tr("Verified on %1").arg(date) : tr("Verified on %1 by %2").arg(date, by);
}

void InventoryDetails::showFigures(const Criticality &criticality, const PlanGraph &graph, const Plan &plan)
{
    constexpr Minutes oneDay{1440};
    m_tolerated.clear();
    if (const auto limit = criticality.tolerated)
        m_tolerated = Formats::duration(*limit > oneDay ? oneDay * (*limit / oneDay) : *limit);
    QList<InventoryFigureRow> rows;
    for (const ToleranceLine &line : criticality.lines) {
        const QUuid activity = graph.id(line.activity).value;
        const QString own = line.limit ? Formats::duration(*line.limit) : tr("no limit said");
        //: Where a tolerated downtime comes from: how long the activity goes on (%1), then its own limit (%2)
        rows.append({inventoryKey(activity), plan.nameOf(activity),
                     tr("holds %1 + %2").arg(Formats::duration(line.buffers), own),
                     rows.isEmpty() && line.limit.has_value()});
    }
    m_figures.setRows(rows);
    Q_EMIT changed();
}

} // namespace relais
