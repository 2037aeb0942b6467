// SPDX-License-Identifier: GPL-3.0-or-later
// Document: one typed tree for everything that Relais prints or exports. Services build it, the engines of documents/
// render it (PDF, DOCX, ODT, HTML, text); no engine reads anything else. Its text is finished: in one language,
// typographically right, and already free of what the edition may not show. Values; any thread.
#pragma once

#include "domain/organisation.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace relais {

// Who the document is for: a document never holds what is above its edition (domain/field.h, Diffusion).
// Insurer: an insurer or a customer firm that asks for proof; as Team, without hints and without a number of a person.
enum class Edition { Wall, Team, Management, Insurer };

enum class TextStyle {
    Plain,
    Strong,
    Muted, // a remark: smaller weight, never less than readable
    Gap, // « À compléter : … » inside a sentence or a cell
};

struct TextRun {
    QString text; // a line feed is a line break
    TextStyle style = TextStyle::Plain;
    QString link; // tel:, mailto:, https: or #id of a heading; anything else is printed without a link

    bool operator==(const TextRun &) const = default;
};

using RichText = std::vector<TextRun>;

RichText plainText(const QString &text);
RichText strongText(const QString &text);
// The characters of text without style or link.
QString charactersOf(const RichText &text);
// link if it is of a kind that a document may carry (tel:, mailto:, https:, #id with an id of [a-z0-9-]), else empty.
QString allowedLink(const QString &link);

struct HeadingBlock {
    int level = 1; // 1 = chapter, 2 = a fiche or section, 3 = part of a fiche
    RichText text;
    QString id; // [a-z0-9-], unique in the document; target of contents, index and links

    bool operator==(const HeadingBlock &) const = default;
};

struct ParagraphBlock {
    RichText text;

    bool operator==(const ParagraphBlock &) const = default;
};

struct Step {
    RichText text;
    QString who; // post or name; may be empty
    QString note; // a second, muted line; may be empty
    bool gap = false; // the plan does not say: text is what is to be filled in

    bool operator==(const Step &) const = default;
};

struct StepsBlock {
    std::vector<Step> steps;
    int first = 1; // number of the first step, so that numbering can run on under several headings

    bool operator==(const StepsBlock &) const = default;
};

struct ChecklistBlock {
    std::vector<RichText> items;

    bool operator==(const ChecklistBlock &) const = default;
};

// The relay mark of ui.md 2.4: never alone, always beside its words.
enum class RelayMarkKind {
    Tried, // filled: a fallback really tried or used
    ToTry, // outline: a fallback only written or discussed
    None, // dots: no fallback
};

struct TableCell {
    RichText text;
    std::optional<RelayMarkKind> mark; // drawn before the text
    bool box = false; // to be ticked by hand; drawn before the text

    bool operator==(const TableCell &) const = default;
};

struct TableColumn {
    QString title;
    double width = 1; // relative to the other columns, > 0

    bool operator==(const TableColumn &) const = default;
};

// The head is repeated on each page; a row stays whole unless it is higher than a page.
struct TableBlock {
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows; // missing cells are empty, cells past the columns are a bug
    bool tall = false; // made to be written in: rows of 10 mm at least, rules between columns

    bool operator==(const TableBlock &) const = default;
};

struct KeyFact {
    QString label; // « Reprise visée »
    QString value; // « 30 min »
    QString detail; // a second line, muted; may be empty
    QString link = {}; // of the value, as a run's

    bool operator==(const KeyFact &) const = default;
};

struct KeyFactsBlock {
    // Row: label and value beside each other, as under a fiche's title. Columns: label above value, as contacts.
    enum class Form { Row, Columns };
    std::vector<KeyFact> facts;
    Form form = Form::Row;

    bool operator==(const KeyFactsBlock &) const = default;
};

struct BoxBlock {
    enum class Kind { Never, Notice, Exercise };
    Kind kind = Kind::Notice;
    RichText text;

    bool operator==(const BoxBlock &) const = default;
};

// A message to be copied or read out, word for word.
struct MessageBlock {
    QString title;
    QString channel; // « SMS », « E-mail », …
    QString text; // paragraphs separated by line feeds

    bool operator==(const MessageBlock &) const = default;
};

struct RelayMarkBlock {
    RelayMarkKind kind = RelayMarkKind::None;
    QString words;

    bool operator==(const RelayMarkBlock &) const = default;
};

// « À compléter : … »: what the plan lacks, kept visible.
struct GapBlock {
    QString text;

    bool operator==(const GapBlock &) const = default;
};

struct PageBreakBlock {
    bool operator==(const PageBreakBlock &) const = default;
};

// Headings of level 1 and 2 with their pages, made by the engine.
struct ContentsBlock {
    QString title;

    bool operator==(const ContentsBlock &) const = default;
};

struct Symptom {
    QString text; // « La carte ne passe plus »
    QString headingId; // a heading's or wall sheet's id

    bool operator==(const Symptom &) const = default;
};

// Symptoms with the page of what to do, made by the engine.
struct SymptomIndexBlock {
    QString title;
    std::vector<Symptom> symptoms;

    bool operator==(const SymptomIndexBlock &) const = default;
};

struct WallStep {
    QString text;
    QString who; // post or first name; may be empty
    bool gap = false;

    bool operator==(const WallStep &) const = default;
};

// One A4 page to stick on a wall, readable at 1.5 m: the engine takes the largest type that fits, never below 16 pt.
struct WallSheetBlock {
    QString id; // as a heading's
    QString symptom; // « La carte ne passe plus »
    std::vector<WallStep> steps; // at most six
    QString never; // one sentence; may be empty
    QString footer; // « Version du 26 novembre 2025. Jeter la précédente. »
    bool notice = false; // for customers at the counter: the steps are sentences, without numbers

    bool operator==(const WallSheetBlock &) const = default;
};

// A place to be filled in by hand. Without choices and lines, a rule stands on the label's own line.
struct FormField {
    QString label; // may be empty if there are lines
    std::vector<QString> choices; // each with a box to tick, beside each other under the label
    int lines = 0; // ruled lines under it, 8 mm apart; 0 to 24

    bool operator==(const FormField &) const = default;
};

struct FormBlock {
    std::vector<FormField> fields;
    int columns = 1; // fields beside each other; 1 to 4

    bool operator==(const FormBlock &) const = default;
};

// One side of a pocket card, 85 x 54 mm. What does not fit at the least type is left out from the end, by whole lines,
// and the card is then told as overfull.
struct CardFace {
    QString title;
    std::vector<RichText> lines; // the most important first
    QString footer; // the firm and whose card it is, the version; may be empty
    QString code; // the text of a QR code, at most cardCodeBytes as UTF-8; empty = none
    QString codeCaption;

    bool operator==(const CardFace &) const = default;
};

struct PocketCard {
    QString id; // as a heading's
    QString holder; // whose card it is, for the outline
    CardFace front;
    CardFace back;

    bool operator==(const PocketCard &) const = default;
};

struct CardsBlock {
    // Foldable: both faces of a card beside each other, to be folded between them. Sheet: ten cards on a page with crop
    // marks, their backs on the next page where they lie behind their fronts when the sheet is turned on its long edge.
    enum class Form { Foldable, Sheet };
    std::vector<PocketCard> cards;
    Form form = Form::Foldable;
    int copies = 1; // of each card, 1 to 10; formats without pages show one

    bool operator==(const CardsBlock &) const = default;
};

// What a QR code of version 15 holds in bytes with error correction M (ISO/IEC 18004), less the mark that says UTF-8:
// 77 modules a side, which are 0.4 mm wide on a card.
constexpr qsizetype cardCodeBytes = 409;

enum class DrawingTone { Neutral, Ink, Strong, Relay, Attention, Uncovered };

struct DrawingLine {
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    bool arrow = false; // at x2, y2
    bool dashed = false;
    DrawingTone tone = DrawingTone::Neutral;

    bool operator==(const DrawingLine &) const = default;
};

struct DrawingBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    QString text; // inside, centred, broken into lines by the engine
    DrawingTone tone = DrawingTone::Neutral;
    bool solid = false; // filled with the tone itself, the text in the colour of the paper

    bool operator==(const DrawingBox &) const = default;
};

struct DrawingText {
    double x = 0; // start of the baseline
    double y = 0;
    QString text;
    DrawingTone tone = DrawingTone::Neutral;

    bool operator==(const DrawingText &) const = default;
};

// A picture in abstract units, y downwards; 8 units are the height of a text line. Scaled down to the text width.
struct DrawingBlock {
    double width = 0;
    double height = 0;
    std::vector<DrawingLine> lines; // drawn below the boxes
    std::vector<DrawingBox> boxes;
    std::vector<DrawingText> texts;
    QString alternative; // what the picture says, in words; printed where no picture can be

    bool operator==(const DrawingBlock &) const = default;
};

using DocumentBlock = std::variant<HeadingBlock, ParagraphBlock, StepsBlock, ChecklistBlock, TableBlock, KeyFactsBlock,
                                   BoxBlock, MessageBlock, RelayMarkBlock, GapBlock, PageBreakBlock, ContentsBlock,
                                   SymptomIndexBlock, WallSheetBlock, DrawingBlock, FormBlock, CardsBlock>;

// The few words that engines add themselves, in the document's language.
struct DocumentWords {
    QString pageOf; // "Page %1 / %2": %1 page, %2 number of pages
    QString pageShort; // "p. %1"
    QString exercise; // "EXERCICE": the band of a drill's documents
    QString never; // "Ne jamais": before the text of a Never box

    bool operator==(const DocumentWords &) const = default;
};

struct Document {
    QString title;
    QString subtitle;
    QString firm;
    Language language = Language::French;
    Edition edition = Edition::Team;
    QString editionName; // « Édition Équipe »; stands in the foot of each page
    QString version; // « Version du 26 novembre 2025 »
    bool exercise = false; // made in or for a drill: the band stands on every page
    DocumentWords words;
    std::vector<DocumentBlock> blocks;

    bool operator==(const Document &) const = default;
};

// The form in which every engine writes text of the tree: without control characters, bidirectional overrides, lone
// surrogates and noncharacters; CR LF and CR as LF, other line separators as LF, a tab as a space; with U+200B after
// every 40 characters without a place to break. Nothing else is changed.
QString printable(const QString &text);

// What is wrong with a tree, in English, for tests and for the engines' own guard; empty = sound. Ids: form and
// uniqueness, targets that exist; words present; columns with a width; at most six steps on a wall sheet; what a form
// and a card's code can hold.
QString faultOf(const Document &document);

} // namespace relais
