// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tableexport.h"

#include "domain/openingtext.h"
#include "services/tablecells.h"

#include <set>

namespace relais {

namespace {

// The plan's own name of a column that is a field of its rows.
const char *fieldName(ImportField field)
{
    return EnumNames<ImportField>::names[static_cast<size_t>(field)];
}

template <class Row> bool isManagements(const FieldSpec &spec)
{
    const Field<Row> *own = findField<Row>(fieldName(spec.field));
    return own && own->diffusion == Diffusion::Management;
}

QString nodeLines(const Plan &plan, const std::set<QUuid> &nodes)
{
    QStringList names;
    for (const QUuid &node : nodes)
        names << plan.nameOf(node);
    names.removeAll(QString());
    names.sort(Qt::CaseInsensitive);
    return names.join(u'\n');
}

// What one end of the links is, where the other is the row.
template <class Wanted> QString linked(const Plan &plan, const QUuid &row, bool fromRow)
{
    std::set<QUuid> found;
    for (const Dependency &link : plan.table<Dependency>()) {
        const QUuid &here = fromRow ? link.from.value : link.to.value;
        const QUuid &there = fromRow ? link.to.value : link.from.value;
        if (isLink(link) && here == row && plan.find(Id<Wanted>{there}))
            found.insert(there);
    }
    return nodeLines(plan, found);
}

// « Tient sans »: asked of each activity; a cell can only say what is the same for all.
QString bufferOf(const Plan &plan, const Tool &tool, Language language)
{
    std::set<Minutes> buffers;
    for (const Dependency &link : plan.table<Dependency>()) {
        const bool asks = isLink(link) && link.to.value == tool.id.value && plan.find(Id<Activity>{link.from.value});
        if (asks && !link.bufferAsked)
            return {};
        if (asks)
            buffers.insert(link.buffer);
    }
    return buffers.size() == 1 ? durationCell(*buffers.begin(), language) : QString();
}

QString derived(const Plan &plan, const Activity &activity, ImportField field, Language language)
{
    if (field == ImportField::DataLimit)
        return activity.dataLimitNote;
    if (field == ImportField::Tools)
        return linked<Tool>(plan, activity.id.value, true);
    if (field == ImportField::Openings)
        return openingHoursText(openingHoursOf(plan, activity.id), language);
    QStringList days;
    for (const Deadline &deadline : plan.table<Deadline>()) {
        if (field == ImportField::Deadlines && deadline.activity == activity.id && deadline.dayOfMonth)
            days << QString::number(*deadline.dayOfMonth);
    }
    return days.join(QStringLiteral(", "));
}

QString derived(const Plan &plan, const Tool &tool, ImportField field, Language language)
{
    switch (field) {
    case ImportField::Serves:
        return linked<Activity>(plan, tool.id.value, false);
    case ImportField::RestsOn: {
        const QStringList names{linked<Tool>(plan, tool.id.value, true), linked<Provider>(plan, tool.id.value, true)};
        const QString lines = names.join(u'\n').trimmed();
        return lines.isEmpty() && tool.standsAlone == true ? noneCell(language) : lines;
    }
    case ImportField::Buffer:
        return bufferOf(plan, tool, language);
    case ImportField::Owner:
        return tool.ownerNote; // where no person is named
    default:
        return {};
    }
}

QString derived(const Plan &plan, const Provider &provider, ImportField field, Language)
{
    return field == ImportField::CarriedTools ? linked<Tool>(plan, provider.id.value, false) : QString();
}

QString derived(const Plan &, const Person &, ImportField, Language)
{
    return {};
}

QString derived(const Plan &plan, const Fallback &fallback, ImportField field, Language language)
{
    if (field == ImportField::Hold)
        return fallback.holdUnlimited ? unlimitedCell(language) : QString();
    std::set<QUuid> nodes;
    if (field == ImportField::Serves) {
        for (const FallbackActivity &row : plan.table<FallbackActivity>())
            if (row.fallback == fallback.id)
                nodes.insert(row.activity.value);
    } else if (field == ImportField::Covers) {
        for (const FallbackCover &row : plan.table<FallbackCover>())
            if (row.fallback == fallback.id)
                nodes.insert(row.node.value);
    } else if (field == ImportField::Needs) {
        for (const FallbackNeed &row : plan.table<FallbackNeed>())
            if (row.fallback == fallback.id)
                nodes.insert(row.node.value);
    } else if (field == ImportField::Steps) {
        QStringList steps;
        for (const FallbackStep &step : inOrder(plan.table<FallbackStep>()))
            if (step.fallback == fallback.id)
                steps << step.text;
        return steps.join(u'\n');
    }
    return nodeLines(plan, nodes);
}

template <class Row> QString cellOf(const Plan &plan, const Row &row, const FieldSpec &spec, Language language)
{
    const Field<Row> *own = findField<Row>(fieldName(spec.field));
    const Value value = own ? own->get(row) : Value();
    if (const auto *reference = std::get_if<QUuid>(&value))
        return plan.nameOf(*reference);
    return isUnknown(value) ? derived(plan, row, spec.field, language) : valueCell(value, spec.kind, language);
}

// Not of the plan: what the import reads only to say that it is not kept, or reads in another form as well.
bool isKept(const FieldSpec &spec)
{
    switch (spec.field) {
    case ImportField::Cost:
    case ImportField::NeedsInternet:
    case ImportField::FirstName:
    case ImportField::LastName:
        return false;
    default:
        return true;
    }
}

template <class Row> QList<FieldSpec> columnsOf(ImportTable table, bool management)
{
    QList<FieldSpec> columns;
    for (const FieldSpec &spec : fieldsOf(table)) {
        if (isKept(spec) && (management || !isManagements<Row>(spec)))
            columns.append(spec);
    }
    return columns;
}

template <class Row> Sheet sheetOf(const Plan &plan, ImportTable table, const TableExportOptions &options)
{
    const QList<FieldSpec> columns = columnsOf<Row>(table, options.management);
    QStringList header;
    for (const FieldSpec &spec : columns)
        header << columnTitle(table, spec.field, options.language);
    Sheet sheet{tableTitle(table, options.language), {header}};
    for (const Row &row : inOrder(plan.table<Row>())) {
        QStringList cells;
        for (const FieldSpec &spec : columns)
            cells << cellOf(plan, row, spec, options.language);
        sheet.rows.append(cells);
    }
    return sheet;
}

template <class Row> QStringList managementTitles(ImportTable table, Language language)
{
    QStringList titles;
    for (const FieldSpec &spec : fieldsOf(table)) {
        if (isKept(spec) && isManagements<Row>(spec))
            titles << columnTitle(table, spec.field, language);
    }
    return titles;
}

} // namespace

Sheet tableSheet(const Plan &plan, ImportTable table, const TableExportOptions &options)
{
    switch (table) {
    case ImportTable::Activities:
        return sheetOf<Activity>(plan, table, options);
    case ImportTable::Tools:
        return sheetOf<Tool>(plan, table, options);
    case ImportTable::Providers:
        return sheetOf<Provider>(plan, table, options);
    case ImportTable::People:
        return sheetOf<Person>(plan, table, options);
    case ImportTable::Fallbacks:
        return sheetOf<Fallback>(plan, table, options);
    }
    return {};
}

QStringList managementColumns(ImportTable table, Language language)
{
    switch (table) {
    case ImportTable::Activities:
        return managementTitles<Activity>(table, language);
    case ImportTable::Tools:
        return managementTitles<Tool>(table, language);
    case ImportTable::Providers:
        return managementTitles<Provider>(table, language);
    case ImportTable::People:
        return managementTitles<Person>(table, language);
    case ImportTable::Fallbacks:
        return managementTitles<Fallback>(table, language);
    }
    return {};
}

} // namespace relais
