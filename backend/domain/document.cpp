// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/document.h"

#include <QSet>

namespace relais {

namespace {

constexpr int longestUnbroken = 40;
constexpr int mostWallSteps = 6;
constexpr int mostLines = 24; // on one page
constexpr int mostColumns = 4;
constexpr int mostCopies = 10;

bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isNoncharacter(char32_t c)
{
    return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

bool isDropped(char32_t c)
{
    return (c < 0x20 && c != '\n') || (c >= 0x7F && c <= 0x9F) || (c >= 0xD800 && c <= 0xDFFF) || isBidiControl(c)
        || isNoncharacter(c) || c == 0xFEFF || c == 0xFFFC;
}

// Where a line may already end: after a space (of any kind but the narrow and wide no-break ones), a hyphen, U+200B.
bool isBreak(char32_t c)
{
    return c == '\n' || c == '-' || c == 0x200B || (QChar::isSpace(c) && c != 0xA0 && c != 0x202F);
}

bool isId(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

// Reads the ids that blocks define and the targets that they name.
struct FaultFinder {
    QSet<QString> ids;
    QSet<QString> targets;
    QString fault;

    void operator()(const HeadingBlock &heading)
    {
        define(heading.id);
        if (heading.level < 1 || heading.level > 3)
            fault = QStringLiteral("heading %1 has level %2").arg(heading.id).arg(heading.level);
        read(heading.text);
    }
    void operator()(const ParagraphBlock &paragraph) { read(paragraph.text); }
    void operator()(const StepsBlock &steps)
    {
        for (const auto &step : steps.steps)
            read(step.text);
    }
    void operator()(const ChecklistBlock &list)
    {
        for (const auto &item : list.items)
            read(item);
    }
    void operator()(const TableBlock &table)
    {
        for (const auto &column : table.columns) {
            if (!(column.width > 0))
                fault = QStringLiteral("a table column without a width");
        }
        for (const auto &row : table.rows) {
            if (row.size() > table.columns.size())
                fault = QStringLiteral("a table row with more cells than columns");
            for (const auto &cell : row)
                read(cell.text);
        }
    }
    void operator()(const BoxBlock &box) { read(box.text); }
    void operator()(const SymptomIndexBlock &index)
    {
        for (const auto &symptom : index.symptoms)
            targets.insert(symptom.headingId);
    }
    void operator()(const WallSheetBlock &sheet)
    {
        define(sheet.id);
        if (sheet.steps.size() > mostWallSteps)
            fault = QStringLiteral("wall sheet %1 has more than six steps").arg(sheet.id);
    }
    void operator()(const FormBlock &form)
    {
        if (form.columns < 1 || form.columns > mostColumns)
            fault = QStringLiteral("a form with %1 columns").arg(form.columns);
        for (const auto &field : form.fields) {
            if (field.lines < 0 || field.lines > mostLines)
                fault = QStringLiteral("a form's field with %1 lines").arg(field.lines);
        }
    }
    void operator()(const CardsBlock &cards)
    {
        if (cards.copies < 1 || cards.copies > mostCopies)
            fault = QStringLiteral("%1 copies of a card").arg(cards.copies);
        for (const auto &card : cards.cards) {
            define(card.id);
            for (const auto *face : {&card.front, &card.back}) {
                for (const auto &line : face->lines)
                    read(line);
                if (printable(face->code).remove(QChar(0x200B)).toUtf8().size() > cardCodeBytes)
                    fault = QStringLiteral("the code of card %1 is too long").arg(card.id);
            }
        }
    }
    template <class Other> void operator()(const Other &) { }

    void define(const QString &id)
    {
        if (!isId(id))
            fault = QStringLiteral("the id \"%1\" is not of [a-z0-9-]").arg(id);
        else if (ids.contains(id))
            fault = QStringLiteral("the id \"%1\" stands twice").arg(id);
        ids.insert(id);
    }
    void read(const RichText &text)
    {
        for (const auto &run : text) {
            if (run.link.startsWith(u'#'))
                targets.insert(run.link.mid(1));
        }
    }
};

} // namespace

RichText plainText(const QString &text)
{
    return {TextRun{text, TextStyle::Plain, {}}};
}

RichText strongText(const QString &text)
{
    return {TextRun{text, TextStyle::Strong, {}}};
}

QString charactersOf(const RichText &text)
{
    QString characters;
    for (const auto &run : text)
        characters += run.text;
    return characters;
}

QString allowedLink(const QString &link)
{
    if (link.startsWith(u'#'))
        return isId(link.mid(1)) ? link : QString();
    const bool known = link.startsWith(QLatin1StringView("tel:")) || link.startsWith(QLatin1StringView("mailto:"))
        || link.startsWith(QLatin1StringView("https://"));
    const bool clean = std::all_of(link.cbegin(), link.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    return known && clean ? link : QString();
}

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    int unbroken = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        if (c == '\r') {
            if (i + 1 < text.size() && text.at(i + 1) == u'\n')
                continue;
            c = '\n';
        } else if (c == '\v' || c == '\f' || c == 0x2028 || c == 0x2029) {
            c = '\n';
        } else if (c == '\t') {
            c = ' ';
        }
        if (isDropped(c))
            continue;
        if (unbroken == longestUnbroken && !isBreak(c)) {
            result += QChar(0x200B);
            unbroken = 0;
        }
        unbroken = isBreak(c) ? 0 : unbroken + 1;
        result += QChar::fromUcs4(c);
    }
    return result;
}

QString faultOf(const Document &document)
{
    const auto &words = document.words;
    if (!words.pageOf.contains(QLatin1StringView("%1")) || !words.pageOf.contains(QLatin1StringView("%2"))
        || !words.pageShort.contains(QLatin1StringView("%1")) || words.exercise.isEmpty() || words.never.isEmpty())
        return QStringLiteral("the document's own words are incomplete");
    FaultFinder finder;
    for (const auto &block : document.blocks)
        std::visit(finder, block);
    for (const auto &target : finder.targets) {
        if (!finder.ids.contains(target))
            return QStringLiteral("nothing has the id \"%1\" that a link or index names").arg(target);
    }
    return finder.fault;
}

} // namespace relais
