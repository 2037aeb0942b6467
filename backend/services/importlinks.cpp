// SPDX-License-Identifier: GPL-3.0-or-later
// ImportWork: what the rows name of each other, once all rows are there: found by near names, else made on the spot.
#include "domain/openingtext.h"
#include "services/cellvalues.h"
#include "services/importcells.h"
#include "services/importwork.h"

#include <QRegularExpression>

namespace relais {

namespace {

// What a column of links takes, in the order in which it is looked for; the first is made where nothing is found.
QList<ImportTable> linkedTables(ImportTable table, ImportField field, bool providersOnly)
{
    switch (field) {
    case ImportField::Serves:
        return {ImportTable::Activities};
    case ImportField::RestsOn:
        return providersOnly ? QList{ImportTable::Providers} : QList{ImportTable::Providers, ImportTable::Tools};
    case ImportField::Covers:
    case ImportField::Needs:
        return {ImportTable::Tools, ImportTable::Providers, ImportTable::People};
    default:
        return table == ImportTable::Providers ? QList{ImportTable::Tools}
                                               : QList{ImportTable::Tools, ImportTable::Providers};
    }
}

// « Fournisseur », « Chez qui »: a column that names providers, and not whatever the tool rests on.
bool namesProviders(const QString &header)
{
    const QString form = headerForm(header);
    return form != headerForm(columnTitle(ImportTable::Tools, ImportField::RestsOn, Language::French))
        && form != headerForm(columnTitle(ImportTable::Tools, ImportField::RestsOn, Language::English));
}

QStringList stepsIn(const QString &text)
{
    static const QRegularExpression parting(QStringLiteral("\\n|(?<=\\S)\\s*;\\s*"));
    static const QRegularExpression number(QStringLiteral("^\\s*(\\d{1,2}[.)]|[-•*])\\s*"));
    QStringList steps;
    for (const QString &part : text.split(parting, Qt::SkipEmptyParts)) {
        const QString step = QString(part).remove(number).simplified();
        if (!step.isEmpty())
            steps << step;
    }
    return steps;
}

} // namespace

void ImportWork::linkNames(const Work &work)
{
    for (int column = 0; column < sheetOf(work).mapping.columns.size(); ++column) {
        const FieldSpec *spec = specAt(work, column);
        const CellText read = spec ? cellText(cell(work, column)) : CellText();
        if (!spec || read.state == CellState::Empty || read.state == CellState::Unknown)
            continue;
        if (spec->kind == CellKind::Lines && read.state == CellState::Known)
            takeSteps(work, column, cell(work, column));
        else if (spec->kind == CellKind::Days && read.state == CellState::Known)
            takeDeadlines(work, column, read.text);
        else if (spec->kind == CellKind::Hours && read.state == CellState::Known)
            takeOpenings(work, column, cell(work, column));
        else if (spec->kind == CellKind::Links && read.state == CellState::Known) {
            if (read.doubtful)
                note(work, NoticeCode::Doubtful, column);
            for (const QUuid &other : rowsNamed(work, *spec, column, read.text))
                connect(work, *spec, column, other);
        } else if (spec->field == ImportField::RestsOn) {
            const Tool *tool = m_after.find(Id<Tool>{work.row});
            if (!tool || tool->standsAlone)
                continue;
            Tool next = *tool;
            next.standsAlone = true; // « néant » is an answer
            m_after.table<Tool>().put(next);
            markChanged(work);
        }
    }
}

// The whole cell, or a line of it, may be one name: « SharePoint / OneDrive ».
QList<QUuid> ImportWork::rowsNamed(const Work &work, const FieldSpec &spec, int column, const QString &text)
{
    QList<QUuid> rows;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList names = namesInCell(line);
        const QUuid whole = rowNamed(work, spec, column, line.simplified(), names.size() > 1);
        if (!whole.isNull()) {
            rows << whole;
            continue;
        }
        for (const QString &name : names) {
            const QUuid found = rowNamed(work, spec, column, name, false);
            rows << (found.isNull() ? makeNamed(work, spec, column, name) : found);
        }
    }
    return rows;
}

// By its very name, or by one that is near enough where that may do.
QUuid ImportWork::rowNamed(const Work &work, const FieldSpec &spec, int column, const QString &name, bool veryName)
{
    const SheetMapping &mapping = sheetOf(work).mapping;
    const bool providersOnly =
        spec.field == ImportField::RestsOn && namesProviders(headerOf(sheetOf(work).sheet, mapping, column));
    for (const ImportTable table : linkedTables(mapping.table, spec.field, providersOnly)) {
        const NameIndex::Found found = indexOf(table).find(name);
        // A tool that is named as its provider is does not rest on itself.
        if (found.id.isNull() || found.id == work.row || (veryName && !found.same))
            continue;
        if (!found.same)
            note(work, NoticeCode::FoundAs, column, m_after.nameOf(found.id));
        return found.id;
    }
    return spec.field == ImportField::RestsOn && !providersOnly ? m_sites.same(name) : QUuid();
}

QUuid ImportWork::makeNamed(const Work &work, const FieldSpec &spec, int column, const QString &name)
{
    const ImportTable table = linkedTables(sheetOf(work).mapping.table, spec.field, false).constFirst();
    note(work, NoticeCode::Made, column, name);
    if (table == ImportTable::Activities)
        return make<Activity>(indexOf(table), name);
    return table == ImportTable::Providers ? make<Provider>(indexOf(table), name) : make<Tool>(indexOf(table), name);
}

void ImportWork::connect(const Work &work, const FieldSpec &spec, int column, const QUuid &other)
{
    switch (spec.field) {
    case ImportField::CarriedTools:
        return depend(work, column, other, work.row);
    case ImportField::Covers:
        return linkFallback<FallbackCover>(work, other);
    case ImportField::Needs:
        return linkFallback<FallbackNeed>(work, other);
    case ImportField::Serves:
        if (sheetOf(work).mapping.table == ImportTable::Fallbacks)
            return linkFallback<FallbackActivity>(work, other);
        return depend(work, column, other, work.row);
    default:
        return depend(work, column, work.row, other);
    }
}

void ImportWork::depend(const Work &work, int column, const QUuid &from, const QUuid &to)
{
    if (from == to)
        return note(work, NoticeCode::OnItself, column);
    if (m_depending.contains({from, to}))
        return;
    Dependency link;
    link.id = m_ids.make<Dependency>();
    link.from = {from};
    link.to = {to};
    m_after.table<Dependency>().put(link);
    m_depending.insert({from, to});
    if (m_after.find(Id<Activity>{from}))
        m_needing[to].append(link.id);
    markChanged(work);
}

template <class Link> void ImportWork::linkFallback(const Work &work, QUuid other)
{
    Link next;
    const auto end = [](auto &link) -> auto &
    {
        if constexpr (std::is_same_v<Link, FallbackActivity>)
            return link.activity.value;
        else
            return link.node.value;
    };
    for (const Link &link : m_after.table<Link>()) {
        if (link.fallback.value == work.row && end(link) == other)
            return;
    }
    next.id = m_ids.make<Link>();
    next.fallback = {work.row};
    end(next) = other;
    m_after.table<Link>().put(next);
    markChanged(work);
}

void ImportWork::takeSteps(const Work &work, int column, const QString &text)
{
    const QStringList steps = stepsIn(text);
    QStringList before;
    for (const FallbackStep &step : inOrder(m_after.table<FallbackStep>())) {
        if (step.fallback.value == work.row)
            before << step.text.simplified();
    }
    if (before == steps)
        return;
    if (!before.isEmpty())
        return note(work, NoticeCode::ValueKept, column, before.join(QLatin1Char('\n')));
    for (qsizetype at = 0; at < steps.size(); ++at) {
        FallbackStep step;
        step.id = m_ids.make<FallbackStep>();
        step.fallback = {work.row};
        step.text = steps.at(at);
        step.position = static_cast<int>(at);
        m_after.table<FallbackStep>().put(step);
    }
    markChanged(work);
}

void ImportWork::takeDeadlines(const Work &work, int column, const QString &text)
{
    const QList<int> days = daysOfMonthInCell(text);
    if (days.isEmpty())
        return note(work, NoticeCode::NotADate, column);
    for (const int day : days) {
        const auto &known = m_after.table<Deadline>();
        if (std::any_of(known.begin(), known.end(), [&](const Deadline &deadline) {
                return deadline.activity.value == work.row && deadline.dayOfMonth == day;
            }))
            continue;
        Deadline deadline;
        deadline.id = m_ids.make<Deadline>();
        deadline.activity = {work.row};
        deadline.dayOfMonth = day;
        m_after.table<Deadline>().put(deadline);
        markChanged(work);
    }
}

void ImportWork::takeOpenings(const Work &work, int column, const QString &text)
{
    const auto hours = openingHoursFromText(text);
    if (!hours)
        return note(work, NoticeCode::NotHours, column);
    const Plan before = m_after;
    setOpeningHours(m_after, {work.row}, *hours, m_ids);
    if (m_after != before)
        markChanged(work);
}

} // namespace relais
