// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importwork.h"

#include "domain/validation.h"
#include "services/columncontents.h"
#include "services/importcells.h"
#include "services/remarkwords.h"
#include "services/tablecells.h"

namespace relais {

namespace {

constexpr int mostRepairs = 3;

// The order in which rows are made and links are drawn: what is referred to comes first.
constexpr ImportTable importOrder[] = {ImportTable::People, ImportTable::Providers, ImportTable::Activities,
                                       ImportTable::Tools, ImportTable::Fallbacks};

// The fields that the rows' own passes take: names, and what refers to other rows.
bool isTakenLater(const FieldSpec &spec)
{
    return spec.field == ImportField::Name || spec.field == ImportField::FirstName
        || spec.field == ImportField::LastName || spec.field == ImportField::Buffer || spec.kind == CellKind::Person
        || spec.kind == CellKind::Links || spec.kind == CellKind::Lines || spec.kind == CellKind::Days
        || spec.kind == CellKind::Hours;
}

const char *planField(ImportField field)
{
    return field == ImportField::NeedsInternet ? "works_offline"
                                               : EnumNames<ImportField>::names[static_cast<size_t>(field)];
}

// What an export writes for the value that is there says nothing new, be it rounded or without its https.
template <class T> bool saysWhatIsThere(const T &row, const FieldSpec &spec, const QString &text)
{
    const auto *field = findField<T>(planField(spec.field));
    if (!field || text.isEmpty() || spec.field == ImportField::NeedsInternet)
        return false;
    const Value there = field->get(row);
    return text == valueCell(there, spec.kind, Language::French)
        || text == valueCell(there, spec.kind, Language::English);
}

} // namespace

QString importText(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

ImportWork::ImportWork(const Plan &plan, const QList<ImportSheet> &sheets, const ImportChoices &choices, IdSource &ids,
                       QDate today)
    : m_plan(plan)
    , m_sheets(sheets)
    , m_choices(choices)
    , m_ids(ids)
    , m_today(today)
    , m_after(m_preview.after)
{
    m_after = plan;
    for (int table = 0; table <= static_cast<int>(ImportTable::Fallbacks); ++table)
        m_indexes.append(
            NameIndex(table == static_cast<int>(ImportTable::People) ? NameIndex::Of::People : NameIndex::Of::Things));
    const auto index = [&]<class T>(NameIndex &into) {
        for (const T &row : m_plan.table<T>()) {
            into.add(row.id.value, row.name);
            m_positions[T::table] = std::max(m_positions[T::table], row.position + 1);
        }
    };
    index.template operator()<Person>(indexOf(ImportTable::People));
    index.template operator()<Provider>(indexOf(ImportTable::Providers));
    index.template operator()<Activity>(indexOf(ImportTable::Activities));
    index.template operator()<Tool>(indexOf(ImportTable::Tools));
    index.template operator()<Fallback>(indexOf(ImportTable::Fallbacks));
    index.template operator()<Site>(m_sites);
    for (const Dependency &link : m_plan.table<Dependency>()) {
        if (link.confirmation == Confirmation::Refused)
            continue;
        m_depending.insert({link.from.value, link.to.value});
        if (m_plan.find(Id<Activity>{link.from.value}))
            m_needing[link.to.value].append(link.id);
    }
}

ImportPreview ImportWork::run()
{
    listRows();
    for (const ImportTable table : importOrder)
        takeRows(table);
    const QList<Work> work = m_work;
    for (const Work &row : work)
        linkNames(row);
    for (const Work &row : work)
        linkPeople(row);
    for (const Work &row : work)
        keepBuffers(row);
    return std::move(m_preview);
}

void ImportWork::listRows()
{
    for (int sheet = 0; sheet < m_sheets.size(); ++sheet) {
        for (const SortedRow &row : sortedRows(m_sheets.at(sheet)))
            m_preview.rows.append({{sheet, row.line}, row.skipped.value_or(RowOutcome::Created), row.name, {}, {}, {}});
        listUntaken(sheet);
    }
}

void ImportWork::listUntaken(int sheet)
{
    const ImportSheet &given = m_sheets.at(sheet);
    for (int column = 0; column < columnCount(given.sheet); ++column) {
        const ImportField field = given.mapping.columns.value(column, ImportField::Ignored);
        const bool remarksLeft = given.mapping.table == ImportTable::People && field == ImportField::Remarks
            && !m_choices.withRemarksOnPeople;
        if (field != ImportField::Cost && !remarksLeft && specOf(given.mapping.table, field))
            continue;
        int cells = 0;
        for (const ImportRow &row : std::as_const(m_preview.rows)) {
            const bool data = row.place.sheet == sheet && row.outcome == RowOutcome::Created;
            cells += data && !sheetCell(given.sheet, row.place.line - 1, column).isEmpty() ? 1 : 0;
        }
        if (cells > 0)
            m_preview.untaken.append({sheet, column, headerOf(given.sheet, given.mapping, column), field, cells});
    }
}

void ImportWork::takeRows(ImportTable table)
{
    for (qsizetype at = 0; at < m_preview.rows.size(); ++at) {
        const ImportRow &row = m_preview.rows.at(at);
        if (row.outcome != RowOutcome::Created || m_sheets.at(row.place.sheet).mapping.table != table)
            continue;
        const Work work{row.place, at, {}, false, false};
        switch (table) {
        case ImportTable::Activities:
            take<Activity>(work);
            break;
        case ImportTable::Tools:
            take<Tool>(work);
            break;
        case ImportTable::Providers:
            take<Provider>(work);
            break;
        case ImportTable::People:
            take<Person>(work);
            break;
        case ImportTable::Fallbacks:
            take<Fallback>(work);
            break;
        }
    }
}

template <class T> void ImportWork::take(Work work)
{
    const QString name = m_preview.rows.at(work.report).name;
    NameIndex &index = indexOf(sheetOf(work).mapping.table);
    if (name.isEmpty()) {
        note(work, NoticeCode::NoName, -1);
        m_preview.rows[work.report].outcome = RowOutcome::Refused;
        return;
    }
    work = placed(work, index, name);
    const T *found = work.row.isNull() ? nullptr : m_after.find(Id<T>{work.row});
    const T before = found ? *found : T();
    T row = before;
    if (!found) {
        row.id = m_ids.make<T>();
        row.name = name;
        row.position = m_positions[T::table];
        work.row = row.id.value;
    }
    takeCells(row, work);
    finish(row, work);
    if (!keepsRules(before, row, work)) {
        m_preview.rows[work.report].outcome = RowOutcome::Refused;
        return;
    }
    m_preview.rows[work.report].row = work.row;
    if (!found) {
        ++m_positions[T::table];
        index.add(work.row, name);
    }
    m_after.table<T>().put(row);
    m_taken.insert(work.row, work.place);
    m_work.append(work);
    if (row != before)
        markChanged(work);
}

// Which row the line stands for: the one of the very name, a near one if that was chosen, else a new one.
ImportWork::Work ImportWork::placed(const Work &work, NameIndex &index, const QString &name)
{
    Work next = work;
    ImportRow &report = m_preview.rows[work.report];
    next.row = index.same(name);
    if (next.row.isNull()) {
        if (const QUuid near = index.near(name); !near.isNull())
            proposed(next, near, name);
    } else if (const auto taken = m_taken.constFind(next.row); taken != m_taken.cend()) {
        next.fillOnly = true;
        if (taken->sheet == work.place.sheet)
            note(work, NoticeCode::SameName, -1, m_after.nameOf(next.row));
        report.outcome = RowOutcome::Merged;
        report.into = m_after.nameOf(next.row);
    } else {
        next.ofPlan = true;
        report.outcome = RowOutcome::Unchanged;
    }
    return next;
}

void ImportWork::proposed(Work &work, const QUuid &near, const QString &name)
{
    const bool merged = m_choices.merge.value(work.place, m_choices.mergeAll);
    const auto taken = m_taken.constFind(near);
    m_preview.proposals.append({work.place, name, near, m_after.nameOf(near),
                                taken == m_taken.cend() ? std::nullopt : std::optional(*taken), merged});
    if (!merged)
        return;
    work.row = near;
    work.fillOnly = true;
    m_preview.rows[work.report].outcome = RowOutcome::Merged;
    m_preview.rows[work.report].into = m_after.nameOf(near);
}

template <class T> void ImportWork::takeCells(T &row, const Work &work)
{
    const auto columns = sheetOf(work).mapping.columns.size();
    for (int column = 0; column < columns; ++column) {
        const FieldSpec *spec = specAt(work, column);
        if (!spec || isTakenLater(*spec))
            continue;
        if (std::is_same_v<T, Person> && spec->field == ImportField::Remarks && !m_choices.withRemarksOnPeople)
            continue;
        const QString text = cell(work, column);
        if (saysWhatIsThere(row, *spec, text))
            continue;
        CellReading reading = readCell(*spec, text);
        if constexpr (std::is_same_v<T, Fallback>) {
            if (spec->field == ImportField::Hold && saysUnlimited(text)) {
                row.holdUnlimited = true;
                reading = {};
            }
        } else if constexpr (std::is_same_v<T, Activity>) {
            // « 1 journée de tickets »: how much, in words.
            if (spec->field == ImportField::DataLimit && !reading.value && !reading.notices.isEmpty()) {
                row.dataLimitNote = text;
                reading = {};
            }
        }
        for (const NoticeCode code : std::as_const(reading.notices))
            note(work, code, column);
        if (reading.value)
            takeValue(row, work, *spec, column, *reading.value);
    }
}

template <class T>
void ImportWork::takeValue(T &row, const Work &work, const FieldSpec &spec, int column, const Value &value)
{
    const auto *field = findField<T>(planField(spec.field));
    if (!field)
        return;
    const Value old = field->get(row);
    if (old == value)
        return;
    if (!isUnknown(old)) {
        // What the import itself adds to a remark does not make the same remark another one.
        const QString kept = importText(old);
        if (spec.field == ImportField::Remarks && kept.startsWith(importText(value) + QLatin1Char('\n')))
            return;
        // Of two rows that are one, both remarks stay.
        if (spec.field == ImportField::Remarks && work.fillOnly) {
            const QString joined =
                kept.contains(importText(value)) ? kept : kept + QLatin1Char('\n') + importText(value);
            if (!field->set(row, Value(joined)))
                note(work, NoticeCode::BreaksRule, column);
            return;
        }
        note(work, work.fillOnly ? NoticeCode::ValueKept : NoticeCode::ValueChanged, column,
             work.fillOnly ? kept : QString(), work.fillOnly ? QString() : kept);
        if (work.fillOnly)
            return;
    }
    if (!field->set(row, value))
        note(work, NoticeCode::BreaksRule, column);
}

// Values that break a rule are not taken; false if the row as such cannot be.
template <class T> bool ImportWork::keepsRules(const T &before, T &row, const Work &work)
{
    for (int repair = 0; repair < mostRepairs; ++repair) {
        const QList<Issue> issues = issuesOf(row);
        if (issues.isEmpty())
            return true;
        for (const Issue &issue : issues) {
            const auto *field = findField<T>(issue.field.toStdString());
            if (!field || issue.field == "name") {
                note(work, NoticeCode::BreaksRule, columnOf(sheetOf(work).mapping, ImportField::Name));
                return false;
            }
            int column = -1;
            for (int at = 0; at < sheetOf(work).mapping.columns.size(); ++at) {
                if (issue.field == planField(sheetOf(work).mapping.columns.at(at)))
                    column = at;
            }
            note(work, NoticeCode::BreaksRule, column);
            field->set(row, repair == 0 ? field->get(before) : Value());
        }
    }
    return false;
}

QString ImportWork::cell(const Work &work, int column) const
{
    return column < 0 ? QString() : sheetCell(sheetOf(work).sheet, work.place.line - 1, column);
}

QString ImportWork::cellOf(const Work &work, ImportField field) const
{
    return cell(work, columnOf(sheetOf(work).mapping, field));
}

const FieldSpec *ImportWork::specAt(const Work &work, int column) const
{
    const SheetMapping &mapping = sheetOf(work).mapping;
    return specOf(mapping.table, mapping.columns.value(column, ImportField::Ignored));
}

void ImportWork::note(const Work &work, NoticeCode code, int column, const QString &detail, const QString &before)
{
    m_preview.rows[work.report].notices.append({code, column,
                                                sheetOf(work).mapping.columns.value(column, ImportField::Ignored),
                                                cell(work, column), detail, before});
}

void ImportWork::markChanged(const Work &work)
{
    ImportRow &report = m_preview.rows[work.report];
    if (report.outcome == RowOutcome::Unchanged)
        report.outcome = RowOutcome::Changed;
}

} // namespace relais
