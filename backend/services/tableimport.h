// SPDX-License-Identifier: GPL-3.0-or-later
// TableImport: somebody's tables as the plan that follows from them, with everything said on the way: what each row
// does, what was not taken and why, what is doubtful, which rows may be one and the same. Nothing is written: whoever
// calls it shows the preview and commits `after` as one operation of kind Import. Pure but for the ids it draws; any
// thread. 2,000 rows take well under a second.
#pragma once

#include "services/columnguess.h"

namespace relais {

struct ImportSheet {
    Sheet sheet;
    SheetMapping mapping;

    bool operator==(const ImportSheet &) const = default;
};

// A row of the sheets given: index of the sheet, and 1-based line as in the spreadsheet.
struct SheetPlace {
    int sheet = 0;
    int line = 0;

    bool operator==(const SheetPlace &) const = default;
    bool operator<(const SheetPlace &other) const { return std::tie(sheet, line) < std::tie(other.sheet, other.line); }
};

inline size_t qHash(const SheetPlace &place, size_t seed = 0)
{
    return qHashMulti(seed, place.sheet, place.line);
}

struct ImportChoices {
    // What is not said row by row. Apart: two rows of near names stay two.
    bool mergeAll = false;
    QHash<SheetPlace, bool> merge; // by row: true joins it with what its proposal names, false keeps it apart
    bool withRemarksOnPeople = false; // decisions.md 2: ticked by a person, never by default
};

enum class RowOutcome {
    Created,
    Changed, // a row of the plan of the same name
    Unchanged,
    Merged, // into another row, by choice, or because both have the very same name
    Refused, // breaks a rule, or has no name; nothing of it is taken
    SkippedBlank,
    SkippedTotal,
    SkippedTitle, // title, subtitle, note or header repeated
};

enum class NoticeCode {
    // The value is not taken; the rest of the row is.
    NotADuration,
    NotYesOrNo,
    NotAnAmount,
    NotADate,
    NotAPhone,
    NotAnEmail,
    NotAWebAddress,
    NotAShare,
    NotHours,
    BreaksRule, // detail: stable name of domain/validation's rule
    NoName, // of a refused row
    OnItself, // a link of a row to itself
    OnlyFirst, // of several names, where there is room for one; detail: who is left out
    KeptAsRemark, // a contract end that is no date, "by tacit renewal"; kept in its remarks
    BufferKeptAsRemark, // « tient sans » of a tool that no activity needs yet; kept in its remarks
    SeveralNamed, // a name that several people have: no link
    ValueKept, // of two merged rows the first one's value stays; detail: what stays
    // Taken, and to be looked at.
    Doubtful, // "?" or "~" behind the value
    ToClearUp, // a remark that says something is to be found or asked
    PersonMissing, // named here and in no table of people: made on the spot; detail: the name
    OwnerIsProvider, // detail: the provider's name
    FoundAs, // written otherwise, taken for this one; detail: its name
    Made, // named here and not there yet; detail: the name
    PrivateNumber, // marked private by a remark
    LeftFirm, // detail: ISO date
    NamedHasLeft, // owner or deputy; detail: who left
    DatePast,
    EndsSoon, // within six months; detail: ISO date
    EndsBeforeSeason, // before the months in which it is needed most; detail: ISO date
    NoticePeriod, // detail: ISO date of the last day to decide
    SameNumber, // detail: whose number it is too
    SameName, // the same name stands twice in the tables
    ValueChanged, // of a row of the plan; before and cell say old and new
};
template <> struct EnumNames<NoticeCode> {
    static constexpr const char *names[] = {"not_a_duration",    "not_yes_or_no",
                                            "not_an_amount",     "not_a_date",
                                            "not_a_phone",       "not_an_email",
                                            "not_a_web_address", "not_a_share",
                                            "not_hours",         "breaks_rule",
                                            "no_name",           "on_itself",
                                            "only_first",        "buffer_kept_as_remark",
                                            "several_named",     "value_kept",
                                            "doubtful",          "to_clear_up",
                                            "person_missing",    "owner_is_provider",
                                            "found_as",          "made",
                                            "private_number",    "left_firm",
                                            "named_has_left",    "date_past",
                                            "ends_soon",         "ends_before_season",
                                            "notice_period",     "same_number",
                                            "same_name",         "value_changed"};
};

// Whether something of the cell or row is lost or doubtful, so that a person should look; else it is only told.
bool needsLook(NoticeCode code);

struct ImportNotice {
    NoticeCode code = NoticeCode::Doubtful;
    int column = -1; // 0-based; -1: of the row
    ImportField field = ImportField::Ignored;
    QString cell; // as it stands
    QString detail; // see the code
    QString before; // of ValueChanged

    bool operator==(const ImportNotice &) const = default;
};

struct ImportRow {
    SheetPlace place;
    RowOutcome outcome = RowOutcome::Created;
    QString name; // as taken; of skipped rows the first cell with text
    QUuid row; // in `after`; null if it has none
    QString into; // of Merged: the name of the row that it joins
    QList<ImportNotice> notices;
};

// Two rows of near names. `merged` is what was chosen.
struct MergeProposal {
    SheetPlace place; // of the later row
    QString name;
    QUuid into; // row of the plan or of the tables
    QString intoName;
    std::optional<SheetPlace> intoPlace; // where it stands in the tables; none: it is in the plan
    bool merged = false;
};

// A column with cells of which nothing is kept.
struct UntakenColumn {
    int sheet = 0;
    int column = 0; // 0-based
    QString header;
    ImportField field = ImportField::Ignored; // Cost, or Remarks of people: understood, and not kept
    int cells = 0; // with text
};

struct ImportCounts {
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int merged = 0;
    int refused = 0;
    int skipped = 0; // blank, totals and titles
    int notices = 0; // of those that needsLook

    // Rows that say something: neither blank nor total nor title.
    [[nodiscard]] int data() const { return created + changed + unchanged + merged + refused; }
    bool operator==(const ImportCounts &) const = default;
};

struct ImportPreview {
    Plan after;
    QList<ImportRow> rows; // in the order of sheets and lines
    QList<MergeProposal> proposals;
    QList<UntakenColumn> untaken;

    [[nodiscard]] ImportCounts counts() const;
    [[nodiscard]] ImportCounts countsOf(int sheet) const;
};

// Sheets in any order: people, providers, activities and tools are made before what refers to them.
ImportPreview previewImport(const Plan &plan, const QList<ImportSheet> &sheets, const ImportChoices &choices,
                            IdSource &ids, QDate today);

} // namespace relais
