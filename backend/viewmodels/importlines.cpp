// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/importlines.h"

#include "wording/importtext.h"

namespace relais {

namespace {

constexpr qsizetype samples = 2;

// The first cells below the header that say something.
QString sampleOf(const ImportSheet &sheet, int column)
{
    QStringList cells;
    for (qsizetype row = sheet.mapping.headerRow; row < sheet.sheet.rows.size() && cells.size() < samples; ++row) {
        const QString cell = sheet.sheet.rows.at(row).value(column).simplified();
        if (!cell.isEmpty() && !cells.contains(cell))
            cells << cell;
    }
    return cells.join(QStringLiteral(" · "));
}

} // namespace

QStringList ImportLines::choices(ImportTable table, Language language)
{
    //: Above a column of a table that is imported: nothing of it is taken
    QStringList titles{tr("Not taken")};
    for (const FieldSpec &field : fieldsOf(table))
        titles << columnTitle(table, field.field, language);
    return titles;
}

QList<ImportColumnRow> ImportLines::columns(const ImportSheet &sheet, const QList<GuessSource> &sources)
{
    const auto fields = fieldsOf(sheet.mapping.table);
    QList<ImportColumnRow> rows;
    for (int column = 0; column < columnCount(sheet.sheet); ++column) {
        ImportColumnRow row;
        row.key = QString::number(column);
        row.title = headerOf(sheet.sheet, sheet.mapping, column).simplified();
        row.sample = sampleOf(sheet, column);
        const ImportField field = sheet.mapping.columns.value(column, ImportField::Ignored);
        const auto found =
            std::find_if(fields.begin(), fields.end(), [&](const FieldSpec &spec) { return spec.field == field; });
        row.choice = found == fields.end() ? 0 : static_cast<int>(found - fields.begin()) + 1;
        if (row.choice > 0 && sources.value(column, GuessSource::Header) == GuessSource::Contents)
            row.guess = tr("Guessed from its cells");
        rows.append(row);
    }
    return rows;
}

ImportLines::Outcome ImportLines::outcomeOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Created:
        return Outcome::Taken;
    case RowOutcome::Changed:
        return Outcome::Changed;
    case RowOutcome::Merged:
        return Outcome::Merged;
    case RowOutcome::Refused:
        return Outcome::Refused;
    default:
        return Outcome::Left;
    }
}

ImportLineRow ImportLines::line(const ImportSheet &sheet, const ImportRow &row)
{
    ImportLineRow line{QString::number(row.place.line),
                       row.place.line,
                       ImportText::outcome(row),
                       static_cast<int>(outcomeOf(row.outcome)),
                       {},
                       {},
                       {}};
    const QStringList cells = sheet.sheet.rows.value(row.place.line - 1);
    const int columns = columnCount(sheet.sheet);
    for (int column = 0; column < columns; ++column) {
        line.cells << cells.value(column).simplified();
        line.doubts << false;
    }
    for (const ImportNotice &notice : row.notices) {
        if (const QString words = ImportText::sentence(notice); !line.reasons.contains(words))
            line.reasons << words;
        if (needsLook(notice.code) && notice.column >= 0 && notice.column < columns)
            line.doubts[notice.column] = true;
    }
    return line;
}

ImportLineList ImportLines::lines(const QList<ImportSheet> &sheets, int sheet, const ImportPreview &preview,
                                  bool onlyDoubtful, qsizetype most)
{
    ImportLineList list;
    for (const ImportRow &row : preview.rows) {
        if (row.place.sheet != sheet || row.outcome == RowOutcome::SkippedBlank)
            continue;
        const bool doubtful = row.outcome == RowOutcome::Refused
            || std::any_of(row.notices.begin(), row.notices.end(),
                           [](const ImportNotice &notice) { return needsLook(notice.code); });
        ++list.all;
        list.doubtful += doubtful ? 1 : 0;
        if ((doubtful || !onlyDoubtful) && list.rows.size() < most)
            list.rows.append(line(sheets.at(sheet), row));
    }
    return list;
}

QString ImportLines::place(const QList<ImportSheet> &sheets, const SheetPlace &place)
{
    if (sheets.size() < 2)
        //: Where a row stands in a table that is imported
        return tr("line %1").arg(place.line);
    //: %1 is a sheet of a spreadsheet, %2 a line of it
    return tr("%1, line %2").arg(sheets.at(place.sheet).sheet.name).arg(place.line);
}

QList<ImportProposalRow> ImportLines::proposals(const QList<ImportSheet> &sheets, const ImportPreview &preview)
{
    QList<ImportProposalRow> rows;
    for (const MergeProposal &proposal : preview.proposals) {
        const QString here = place(sheets, proposal.place);
        //: %1 and %3 are names that resemble each other, %2 and %4 where they stand
        const QString words = proposal.intoPlace
            ? tr("“%1” (%2) and “%3” (%4) may be the same.")
                  .arg(proposal.name, here, proposal.intoName, place(sheets, *proposal.intoPlace))
            //: %1 and %3 are names that resemble each other, %2 is where the first one stands
            : tr("“%1” (%2) and “%3”, in the plan, may be the same.").arg(proposal.name, here, proposal.intoName);
        rows.append(
            {QStringLiteral("%1/%2").arg(proposal.place.sheet).arg(proposal.place.line), words, proposal.merged});
    }
    return rows;
}

QString ImportLines::added(ImportTable table, int rows)
{
    switch (table) {
    case ImportTable::Activities:
        return tr("Add %n activity(s)", nullptr, rows);
    case ImportTable::Tools:
        return tr("Add %n tool(s)", nullptr, rows);
    case ImportTable::Providers:
        return tr("Add %n provider(s)", nullptr, rows);
    case ImportTable::People:
        return tr("Add %n person(s)", nullptr, rows);
    case ImportTable::Fallbacks:
        return tr("Add %n fallback(s)", nullptr, rows);
    }
    return {};
}

QString ImportLines::button(const ImportCounts &counts, std::optional<ImportTable> table)
{
    const int rows = counts.created + counts.changed + counts.merged;
    if (table && counts.changed + counts.merged == 0 && rows > 0)
        return added(*table, counts.created);
    return rows == 0 ? tr("Nothing to import") : tr("Import %n row(s)", nullptr, rows);
}

QString ImportLines::done(const ImportCounts &counts, std::optional<ImportTable> table)
{
    const int rows = counts.created + counts.changed + counts.merged;
    if (!table || counts.changed + counts.merged > 0)
        return tr("%n row(s) imported.", nullptr, rows);
    switch (*table) {
    case ImportTable::Activities:
        return tr("%n activity(s) added.", nullptr, rows);
    case ImportTable::Tools:
        return tr("%n tool(s) added.", nullptr, rows);
    case ImportTable::Providers:
        return tr("%n provider(s) added.", nullptr, rows);
    case ImportTable::People:
        return tr("%n person(s) added.", nullptr, rows);
    case ImportTable::Fallbacks:
        return tr("%n fallback(s) added.", nullptr, rows);
    }
    return {};
}

} // namespace relais
