// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/nobreakspaces.h"

#include <array>

namespace relais {

namespace {

constexpr QChar wideNoBreak(0x00A0);
constexpr QChar narrowNoBreak(0x202F);

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// What stands at the start of text is a unit, and not the beginning of a word.
bool beginsWithUnit(QStringView text)
{
    constexpr std::array units{QStringView(u"€"), QStringView(u"%"), QStringView(u"h"),  QStringView(u"min"),
                               QStringView(u"s"), QStringView(u"j"), QStringView(u"km"), QStringView(u"kg"),
                               QStringView(u"g"), QStringView(u"m²")};
    return std::any_of(units.begin(), units.end(), [&](QStringView unit) {
        return text.startsWith(unit) && (text.size() == unit.size() || !text.at(unit.size()).isLetterOrNumber());
    });
}

// The space to be put between these two characters; a plain one where a line may end.
QChar spaceBetween(QChar before, QStringView after, bool french)
{
    const QChar next = after.front();
    if (isAsciiDigit(before) && (isAsciiDigit(next) || beginsWithUnit(after)))
        return wideNoBreak;
    if (french && (before == u'«' || QStringView(u";!?»").contains(next)))
        return narrowNoBreak;
    return french && next == u':' ? wideNoBreak : QChar(u' ');
}

class SpaceSetter {
public:
    explicit SpaceSetter(bool french)
        : m_french(french)
    { }

    void operator()(HeadingBlock &heading) { set(heading.text); }
    void operator()(ParagraphBlock &paragraph) { set(paragraph.text); }
    void operator()(StepsBlock &steps)
    {
        for (auto &step : steps.steps) {
            set(step.text);
            set(step.who);
            set(step.note);
        }
    }
    void operator()(ChecklistBlock &list)
    {
        for (auto &item : list.items)
            set(item);
    }
    void operator()(TableBlock &table)
    {
        for (auto &row : table.rows) {
            for (auto &cell : row)
                set(cell.text);
        }
    }
    void operator()(KeyFactsBlock &facts)
    {
        for (auto &fact : facts.facts) {
            set(fact.value);
            set(fact.detail);
        }
    }
    void operator()(BoxBlock &box) { set(box.text); }
    // Copied and sent as it was written: of its text only the numbers are kept whole.
    void operator()(MessageBlock &message)
    {
        set(message.title);
        set(message.text, false);
    }
    void operator()(RelayMarkBlock &mark) { set(mark.words); }
    void operator()(GapBlock &gap) { set(gap.text); }
    void operator()(PageBreakBlock &) { }
    void operator()(ContentsBlock &) { }
    void operator()(SymptomIndexBlock &index)
    {
        for (auto &symptom : index.symptoms)
            set(symptom.text);
    }
    void operator()(WallSheetBlock &sheet)
    {
        set(sheet.symptom);
        for (auto &step : sheet.steps) {
            set(step.text);
            set(step.who);
        }
        set(sheet.never);
    }
    void operator()(DrawingBlock &drawing)
    {
        for (auto &box : drawing.boxes)
            set(box.text);
        for (auto &text : drawing.texts)
            set(text.text);
        set(drawing.alternative);
    }
    void operator()(FormBlock &form)
    {
        for (auto &field : form.fields) {
            set(field.label);
            for (auto &choice : field.choices)
                set(choice);
        }
    }
    void operator()(CardsBlock &cards)
    {
        for (auto &card : cards.cards) {
            for (auto *face : {&card.front, &card.back}) {
                for (auto &line : face->lines)
                    set(line);
            }
        }
    }

private:
    void set(RichText &text) const
    {
        for (auto &run : text)
            set(run.text);
    }
    void set(QString &text) const { set(text, m_french); }
    static void set(QString &text, bool french)
    {
        for (qsizetype i = text.indexOf(u' ', 1); i > 0 && i + 1 < text.size(); i = text.indexOf(u' ', i + 1)) {
            const QChar space = spaceBetween(text.at(i - 1), QStringView(text).mid(i + 1), french);
            if (space != u' ')
                text[i] = space;
        }
    }

    bool m_french;
};

} // namespace

Document withNoBreakSpaces(Document document)
{
    SpaceSetter setter(document.language == Language::French);
    for (auto &block : document.blocks)
        std::visit(setter, block);
    return document;
}

} // namespace relais
