// SPDX-License-Identifier: GPL-3.0-or-later
// A question set: the pages of a questionnaire as data. A page holds sections, a section rows of cells, and every cell
// names the field of the plan it fills, so that answers and plan are one thing. Read from templates/questions by
// library; used by services/questionnaire. Values; any thread.
#pragma once

#include "domain/answerstate.h"
#include "domain/catalogue.h"
#include "domain/localtext.h"

#include <QMap>

namespace relais {

enum class CellType {
    Text,
    Phone,
    Person,
    Tool,
    Activity,
    Provider,
    Node, // any tool, activity, site, person or provider; a new name becomes a provider
    Choice,
    Duration,
    Days,
    Time,
    Date,
    DaysOfMonth,
    Number,
    Money,
    Share,
    Message
};
template <> struct EnumNames<CellType> {
    static constexpr const char *names[] = {"text",          "phone",  "person",   "tool",  "activity", "provider",
                                            "node",          "choice", "duration", "days",  "time",     "date",
                                            "days_of_month", "number", "money",    "share", "message"};
};

// A cell that is not one field of the row, but rows that hang on it.
enum class CellLink {
    None,
    NeededBy,
    Deadlines,
    Cost,
    Owner,
    Absent,
    Participants,
    Needs,
    CopyHolder,
    Remedy,
    RemedyOwner
};
template <> struct EnumNames<CellLink> {
    static constexpr const char *names[] = {"none",        "needed_by", "deadlines",    "cost",
                                            "owner",       "absent",    "participants", "needs",
                                            "copy_holder", "remedy",    "remedy_owner"};
};

// A chip. `value` is what the field holds when it is chosen; of a duration in minutes, of money in cents.
struct Choice {
    QString key;
    LocalText label;
    Value value;

    bool operator==(const Choice &) const = default;
};

// The cell shows only while another cell of its row holds one of these.
struct Condition {
    QString cell; // empty = always
    QStringList is; // choice keys; empty = anything

    bool operator==(const Condition &) const = default;
};

using TradeTexts = QMap<Trade, QList<LocalText>>;

struct Cell {
    QString key;
    CellType type = CellType::Text;
    bool multiple = false;
    LocalText label;
    LocalText placeholder;
    QByteArray field; // of the section's table; empty with a link or in a section with its own rules
    CellLink link = CellLink::None;
    QByteArray flag; // of a duration: the yes/no field that says "without limit" instead
    QList<Choice> choices;
    TradeTexts suggestions;
    Condition when;
    QString unknown; // kind of unknown that « Je ne sais pas » makes here; empty = the page's
    QString halfOf; // key of the duration cell of which half is proposed here; never stored unaccepted

    bool operator==(const Cell &) const = default;
};

enum class SectionForm {
    Form, // one row
    Rows, // as many as the person adds
    Items, // one for each thing of the plan
};
template <> struct EnumNames<SectionForm> {
    static constexpr const char *names[] = {"form", "rows", "items"};
};

// Which rules read and write the section. Fields: the table and its cells' fields. Others have their own cells.
enum class SectionRules { Fields, Fallback, Peaks, Offline, Hints, Providers, Internet, Phone, Outage, Stopped };
template <> struct EnumNames<SectionRules> {
    static constexpr const char *names[] = {"fields",    "fallback", "peaks", "offline", "hints",
                                            "providers", "internet", "phone", "outage",  "stopped"};
};

enum class ItemSource { None, Activities, UrgentTools };
template <> struct EnumNames<ItemSource> {
    static constexpr const char *names[] = {"none", "activities", "urgent_tools"};
};

struct FixedValue {
    QByteArray field;
    Value value;

    bool operator==(const FixedValue &) const = default;
};

struct Section {
    QString key;
    SectionForm form = SectionForm::Form;
    SectionRules rules = SectionRules::Fields;
    QByteArray table;
    QList<FixedValue> match; // what the section's rows have in common
    QByteArray order; // the field that holds a row's place; empty = none
    QByteArray parent; // the field that refers to the page's fallback, or (run) to the outage that is told
    ItemSource items = ItemSource::None;
    LocalText title;
    int least = 0; // rows advised, not enforced
    int most = 0; // 0 = no advice
    bool paste = false; // rows can be pasted from a spreadsheet
    QList<Cell> cells;

    [[nodiscard]] const Cell *cell(const QString &cellKey) const;
    bool operator==(const Section &) const = default;
};

// Example words for the cells of a section's row: chips by key, words in both languages.
struct ExampleRow {
    QString section;
    QMap<QString, QList<LocalText>> cells;

    bool operator==(const ExampleRow &) const = default;
};

struct Example {
    Trade trade = Trade::Other;
    LocalText words; // shown when there are no rows: nothing to fill in (people, numbers, dates)
    QList<ExampleRow> rows; // « Partir de cet exemple »

    bool operator==(const Example &) const = default;
};

// Other words for the page when the tool it is about is of this kind of the catalogue.
struct Variant {
    QString kind;
    LocalText question;
    LocalText hint;
    QList<Example> examples;

    bool operator==(const Variant &) const = default;
};

struct Page {
    QString key;
    QString chapter;
    int seconds = 60; // median time it takes
    int urgent = 0; // 1, 2, 3: about that one of the most urgent activities and its tool ({activity}, {tool})
    bool aboutOutage = false; // about the outage that is told and its tool ({tool})
    QString unknown; // kind of unknown
    LocalText question;
    LocalText hint;
    LocalText why;
    QList<Section> sections;
    QList<Example> examples;
    QList<Variant> variants;

    [[nodiscard]] const Section *section(const QString &sectionKey) const;
    bool operator==(const Page &) const = default;
};

struct Chapter {
    QString key;
    LocalText title;

    bool operator==(const Chapter &) const = default;
};

// One action for all unknowns of the kind.
struct UnknownKind {
    QString key;
    LocalText action; // begins with a verb
    int days = 14; // until it is due

    bool operator==(const UnknownKind &) const = default;
};

struct QuestionSet {
    QString key;
    LocalText title;
    QString firstSheetAfter; // page after which a first fiche can be printed
    QList<Chapter> chapters;
    QList<UnknownKind> unknowns;
    QMap<QString, LocalText>
        names; // of rows that answers create: internet, internet_fallback, phone_fallback, fallback, outage…
    QList<Page> pages;

    [[nodiscard]] const Page *page(const QString &pageKey) const;
    [[nodiscard]] const UnknownKind *unknown(const QString &unknownKey) const;
    bool operator==(const QuestionSet &) const = default;
};

// Answers as a person types them (relais new --answers), before any plan exists to understand them in.
struct TypedCell {
    QString cell;
    QStringList texts;
    std::optional<AnswerMark> mark;

    bool operator==(const TypedCell &) const = default;
};

struct TypedRow {
    QString item; // name of the thing the row is about, in a section of items
    QList<TypedCell> cells;

    bool operator==(const TypedRow &) const = default;
};

struct TypedSection {
    QString section;
    QList<TypedRow> rows;

    bool operator==(const TypedSection &) const = default;
};

struct TypedPage {
    QString page;
    std::optional<AnswerMark> mark; // of the whole page
    QList<TypedSection> sections;

    bool operator==(const TypedPage &) const = default;
};

struct TypedAnswers {
    QString questions; // key of the set
    QString name; // of the firm
    Trade trade = Trade::Other;
    Language language = Language::French;
    QDate date;
    QList<TypedPage> pages;

    bool operator==(const TypedAnswers &) const = default;
};

} // namespace relais
