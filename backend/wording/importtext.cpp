// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/importtext.h"

#include "wording/formats.h"

#include <QLocale>

namespace relais {

namespace {

QString inWords(const QString &isoDate)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : isoDate;
}

} // namespace

QString ImportText::sentence(const ImportNotice &notice)
{
    switch (notice.code) {
    case NoticeCode::NotADuration:
    case NoticeCode::NotYesOrNo:
    case NoticeCode::NotAnAmount:
    case NoticeCode::NotADate:
    case NoticeCode::NotAPhone:
    case NoticeCode::NotAnEmail:
    case NoticeCode::NotAWebAddress:
    case NoticeCode::NotAShare:
    case NoticeCode::NotHours:
    case NoticeCode::BreaksRule:
    case NoticeCode::NoName:
    case NoticeCode::OnItself:
        return notTaken(notice);
    case NoticeCode::PersonMissing:
    case NoticeCode::OwnerIsProvider:
    case NoticeCode::PrivateNumber:
    case NoticeCode::LeftFirm:
    case NoticeCode::NamedHasLeft:
    case NoticeCode::SameNumber:
    case NoticeCode::SeveralNamed:
    case NoticeCode::OnlyFirst:
        return ofPeople(notice);
    case NoticeCode::DatePast:
    case NoticeCode::EndsSoon:
    case NoticeCode::EndsBeforeSeason:
    case NoticeCode::NoticePeriod:
        return ofContracts(notice);
    default:
        return toLookAt(notice);
    }
}

QString ImportText::notTaken(const ImportNotice &notice)
{
    const QString cell = notice.cell.simplified();
    switch (notice.code) {
    case NoticeCode::NotADuration:
        //: %1 is what stands in a cell; so in the next sentences
        return tr("“%1” is not a duration such as 30 min, 2 h or 1 day: left empty.").arg(cell);
    case NoticeCode::NotYesOrNo:
        return tr("“%1” is neither yes nor no: left empty.").arg(cell);
    case NoticeCode::NotAnAmount:
        return tr("“%1” is not an amount: left empty.").arg(cell);
    case NoticeCode::NotADate:
        return tr("“%1” is not a date: left empty.").arg(cell);
    case NoticeCode::NotAPhone:
        return tr("“%1” is not a telephone number: left empty.").arg(cell);
    case NoticeCode::NotAnEmail:
        return tr("“%1” is not an email address: left empty.").arg(cell);
    case NoticeCode::NotAWebAddress:
        return tr("“%1” is not a web address: left empty.").arg(cell);
    case NoticeCode::NotAShare:
        return tr("“%1” is not a share such as 60%: left empty.").arg(cell);
    case NoticeCode::NotHours:
        return tr("“%1” are not opening hours such as Mon–Fri 9:00–18:00: left empty.").arg(cell);
    case NoticeCode::OnItself:
        return tr("“%1” is this row itself: no link was made.").arg(cell);
    case NoticeCode::NoName:
        return tr("The row has no name: nothing of it is taken.");
    default:
        return tr("“%1” cannot be taken as it stands: too long, too large, or against another value of the row.")
            .arg(cell.left(60));
    }
}

QString ImportText::ofPeople(const ImportNotice &notice)
{
    const QString cell = notice.cell.simplified();
    switch (notice.code) {
    case NoticeCode::PersonMissing:
        //: %1 is the name of a person
        return tr("%1 is in no list of people: the name alone was added to People.").arg(notice.detail);
    case NoticeCode::OwnerIsProvider:
        //: %1 is the name of a provider
        return tr("%1 is a provider, not a person: say who in the firm looks after it.").arg(notice.detail);
    case NoticeCode::PrivateNumber:
        return tr("Said to be private: only management sees this number.");
    case NoticeCode::LeftFirm:
        //: %1 is a date
        return tr("Left on %1: kept in the list with this date.").arg(inWords(notice.detail));
    case NoticeCode::NamedHasLeft:
        //: %1 is the name of a person
        return tr("%1 has left the firm: name somebody else.").arg(notice.detail);
    case NoticeCode::SameNumber:
        //: %1 is a telephone number, %2 a name
        return tr("%1 is also the number of %2.").arg(cell, notice.detail);
    case NoticeCode::SeveralNamed:
        return tr("“%1” could be several people: no link was made.").arg(notice.detail);
    default:
        //: %1 is one or more names
        return tr("There is room for one name; left out: %1.").arg(notice.detail);
    }
}

QString ImportText::ofContracts(const ImportNotice &notice)
{
    const QString day = inWords(notice.detail);
    switch (notice.code) {
    case NoticeCode::DatePast:
        //: %1 is a date; so in the next sentences
        return tr("%1 is past: is the contract renewed?").arg(day);
    case NoticeCode::EndsSoon:
        return tr("The contract ends soon, on %1.").arg(day);
    case NoticeCode::EndsBeforeSeason:
        return tr("The contract ends on %1, before the warm months in which it is needed most are over.").arg(day);
    default:
        return tr("With the period of notice that the remark names, decide by %1.").arg(day);
    }
}

// A value of the plan as it was, in words.
QString ImportText::former(const ImportNotice &notice)
{
    const QString &text = notice.before.isEmpty() ? notice.detail : notice.before;
    for (int table = 0; table <= static_cast<int>(ImportTable::Fallbacks); ++table) {
        const FieldSpec *spec = specOf(static_cast<ImportTable>(table), notice.field);
        if (!spec)
            continue;
        if (spec->kind == CellKind::Duration)
            return Formats::duration(Minutes(text.toLongLong()));
        if (spec->kind == CellKind::Money)
            return Formats::money(text.toLongLong());
        if (spec->kind == CellKind::YesNo)
            return text == QLatin1StringView("1") ? tr("yes") : tr("no");
        if (spec->kind == CellKind::Share || spec->kind == CellKind::PerHour)
            return QLocale().toString(text.toDouble() / 100) + QLatin1Char('%');
        return spec->kind == CellKind::Date ? inWords(text) : text;
    }
    return text;
}

QString ImportText::toLookAt(const ImportNotice &notice)
{
    const QString cell = notice.cell.simplified();
    switch (notice.code) {
    case NoticeCode::KeptAsRemark:
        return tr("“%1” is kept in the remarks.").arg(cell);
    case NoticeCode::BufferKeptAsRemark:
        return tr("No activity needs this tool yet, so “%1” is kept in its remarks.").arg(cell);
    case NoticeCode::ValueKept:
        //: %1 is what the plan says, %2 what the table says
        return tr("“%1” stays; “%2” was not taken.").arg(former(notice), cell);
    case NoticeCode::ValueChanged:
        //: %1 is the value before, %2 the new one
        return tr("“%1” becomes “%2”.").arg(former(notice), cell);
    case NoticeCode::FoundAs:
        //: %1 is what stands in the cell, %2 the name of the row it means
        return tr("“%1” was taken for %2.").arg(cell, notice.detail);
    case NoticeCode::Made:
        return tr("“%1” was not there yet and was added.").arg(notice.detail);
    case NoticeCode::SameName:
        return tr("The name stands twice: both lines make one row.");
    case NoticeCode::ToClearUp:
        //: %1 is a remark
        return tr("To clear up: “%1”.").arg(cell);
    default:
        return tr("“%1” was taken, though it is marked as doubtful.").arg(cell);
    }
}

QString ImportText::outcome(const ImportRow &row)
{
    switch (row.outcome) {
    case RowOutcome::Created:
        //: What a row of an imported table does; so in the next words
        return tr("Added");
    case RowOutcome::Changed:
        return tr("Changed");
    case RowOutcome::Unchanged:
        return tr("Already there");
    case RowOutcome::Merged:
        return tr("Joined with %1").arg(row.into);
    case RowOutcome::Refused:
        return tr("Refused");
    case RowOutcome::SkippedBlank:
        return tr("Skipped: a blank row");
    case RowOutcome::SkippedTotal:
        return tr("Skipped: a total");
    case RowOutcome::SkippedTitle:
        return tr("Skipped: a title or a note");
    }
    return {};
}

QString ImportText::proposal(const MergeProposal &proposal)
{
    //: %1 and %2 are names that resemble each other
    return proposal.merged
        ? tr("“%1” and “%2” look like one and the same: joined.").arg(proposal.name, proposal.intoName)
        : tr("“%1” and “%2” look like one and the same: kept apart. Joined if you say so.")
              .arg(proposal.name, proposal.intoName);
}

QString ImportText::untaken(const UntakenColumn &column)
{
    if (column.field == ImportField::Remarks)
        //: %1 is the header of a column
        return tr("Column “%1” was not taken: health, family and leave are nobody’s business here. %n cell(s) left "
                  "out.",
                  nullptr, column.cells)
            .arg(column.header);
    if (column.field == ImportField::Ignored)
        //: %1 is the header of a column
        return tr("Column “%1” is left out: say what it holds to take it. %n cell(s).", nullptr, column.cells)
            .arg(column.header);
    //: %1 is the header of a column
    return tr("Column “%1” was not taken: the plan has no place for it. %n cell(s) left out.", nullptr, column.cells)
        .arg(column.header);
}

QStringList ImportText::counts(const ImportCounts &counts)
{
    QStringList lines;
    const auto say = [&](int rows, const QString &sentence) {
        if (rows > 0)
            lines << sentence;
    };
    say(counts.created, tr("%n row(s) added", nullptr, counts.created));
    say(counts.changed, tr("%n row(s) changed", nullptr, counts.changed));
    say(counts.unchanged, tr("%n row(s) already there", nullptr, counts.unchanged));
    say(counts.merged, tr("%n row(s) joined with another", nullptr, counts.merged));
    say(counts.refused, tr("%n row(s) refused", nullptr, counts.refused));
    say(counts.skipped, tr("%n line(s) skipped: blank, titles and totals", nullptr, counts.skipped));
    say(counts.notices, tr("%n point(s) to look at", nullptr, counts.notices));
    return lines;
}

Sheet ImportText::report(const ImportPreview &preview, const QList<ImportSheet> &sheets, const QStringList &sources)
{
    Sheet report;
    //: Headers of the report of an import
    report.rows << QStringList{tr("File"), tr("Line"), tr("Name"), tr("What it does"), tr("Cell"), tr("Why")};
    for (const ImportRow &row : preview.rows) {
        const QStringList start{sources.value(row.place.sheet), QString::number(row.place.line), row.name};
        const ImportSheet &sheet = sheets.at(row.place.sheet);
        if (row.notices.isEmpty())
            report.rows << start + QStringList{outcome(row), QString(), QString()};
        for (const ImportNotice &notice : row.notices) {
            const QString cell = notice.column < 0 ? QString() : headerOf(sheet.sheet, sheet.mapping, notice.column);
            report.rows << start + QStringList{outcome(row), cell, sentence(notice)};
        }
    }
    for (const MergeProposal &found : preview.proposals)
        report.rows << QStringList{sources.value(found.place.sheet),
                                   QString::number(found.place.line),
                                   found.name,
                                   tr("Near names"),
                                   QString(),
                                   proposal(found)};
    for (const UntakenColumn &column : preview.untaken)
        report.rows << QStringList{
            sources.value(column.sheet), QString(), QString(), tr("Not taken"), column.header, untaken(column)};
    return report;
}

} // namespace relais
