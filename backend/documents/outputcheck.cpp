// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/outputcheck.h"

#include "documents/pdffile.h"

namespace relais {

namespace {

constexpr qsizetype longText = 400;
constexpr qsizetype comparedLength = 60;

class TextCollector {
public:
    explicit TextCollector(Pictures pictures)
        : m_pictures(pictures)
    { }

    void operator()(const HeadingBlock &heading) { put(heading.text); }
    void operator()(const ParagraphBlock &paragraph) { put(paragraph.text); }
    void operator()(const StepsBlock &steps)
    {
        for (const auto &step : steps.steps) {
            put(step.text);
            put(step.note);
            put(step.who);
        }
    }
    void operator()(const ChecklistBlock &list)
    {
        for (const auto &item : list.items)
            put(item);
    }
    void operator()(const TableBlock &table)
    {
        for (const auto &column : table.columns)
            put(column.title);
        for (const auto &row : table.rows) {
            for (const auto &cell : row)
                put(cell.text);
        }
    }
    void operator()(const KeyFactsBlock &facts)
    {
        for (const auto &fact : facts.facts) {
            put(fact.label);
            put(fact.value);
            put(fact.detail);
        }
    }
    void operator()(const BoxBlock &box) { put(box.text); }
    void operator()(const MessageBlock &message)
    {
        put(message.title);
        put(message.channel);
        put(message.text);
    }
    void operator()(const RelayMarkBlock &mark) { put(mark.words); }
    void operator()(const GapBlock &gap) { put(gap.text); }
    void operator()(const PageBreakBlock &) { }
    void operator()(const ContentsBlock &contents) { put(contents.title); }
    void operator()(const SymptomIndexBlock &index)
    {
        put(index.title);
        for (const auto &symptom : index.symptoms)
            put(symptom.text);
    }
    void operator()(const WallSheetBlock &sheet)
    {
        put(sheet.symptom);
        for (const auto &step : sheet.steps) {
            put(step.text);
            put(step.who);
        }
        put(sheet.never);
    }
    void operator()(const DrawingBlock &drawing)
    {
        if (m_pictures == Pictures::Described) {
            put(drawing.alternative);
            return;
        }
        for (const auto &box : drawing.boxes)
            put(box.text);
        for (const auto &text : drawing.texts)
            put(text.text);
    }

    void operator()(const FormBlock &form)
    {
        for (const auto &field : form.fields) {
            put(field.label);
            for (const auto &choice : field.choices)
                put(choice);
        }
    }
    void operator()(const CardsBlock &cards)
    {
        for (const auto &card : cards.cards) {
            if (m_pictures == Pictures::Described)
                put(card.holder);
            for (const auto *face : {&card.front, &card.back}) {
                put(face->title);
                for (const auto &line : face->lines)
                    put(line);
                put(face->codeCaption);
                put(face->footer);
            }
        }
    }

    std::vector<QString> texts;

private:
    void put(const QString &text)
    {
        if (!text.isEmpty())
            texts.push_back(text);
    }
    void put(const RichText &text) { put(charactersOf(text)); }

    Pictures m_pictures;
};

bool isCompared(char16_t c)
{
    return (c > 0x20 && c < 0x7F) || (c > 0xA0 && c < 0x250 && c != 0xAD) || (c >= 0x370 && c < 0x530)
        || (c >= 0x1E00 && c < 0x1F00) || (c >= 0x2010 && c < 0x2028) || (c > 0x202F && c < 0x205F)
        || (c >= 0x20A0 && c < 0x20C0);
}

// Painted in the order in which it is read aloud, not in that of its characters.
bool isReordered(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

// In the order of the tree, so that one walk through the text finds nearly all.
class Finder {
public:
    explicit Finder(QString text)
        : m_text(std::move(text))
    { }

    bool find(const QString &expected)
    {
        if (expected.size() <= longText)
            return findWhole(expected);
        qsizetype pieces = 0;
        qsizetype missing = 0;
        for (qsizetype i = 0; i + comparedLength <= expected.size(); i += comparedLength, ++pieces)
            missing += findWhole(expected.mid(i, comparedLength)) ? 0 : 1;
        return missing * 10 <= pieces;
    }

private:
    bool findWhole(const QString &expected)
    {
        qsizetype at = m_text.indexOf(expected, m_position);
        if (at < 0)
            at = m_text.indexOf(expected);
        if (at >= 0)
            m_position = at;
        return at >= 0;
    }

    QString m_text;
    qsizetype m_position = 0;
};

Error failed(const QString &detail)
{
    return {ErrorCode::OutputCheckFailed, detail};
}

} // namespace

std::vector<QString> textsOf(const Document &document, Pictures pictures)
{
    TextCollector collector(pictures);
    for (const auto &block : document.blocks)
        std::visit(collector, block);
    return std::move(collector.texts);
}

QString comparable(const QString &text)
{
    const QString composed = printable(text).normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(composed.size());
    for (const QChar c : composed) {
        if (isCompared(c.unicode()))
            result += c;
    }
    return result;
}

Status checkTexts(const std::vector<QString> &expected, const QString &text)
{
    Finder finder(comparable(text));
    for (size_t i = 0; i < expected.size(); ++i) {
        bool found = true;
        if (isReordered(expected[i])) {
            for (const auto &word : expected[i].split(u' ', Qt::SkipEmptyParts))
                found = found && (isReordered(word) || finder.find(comparable(word)));
        } else {
            found = finder.find(comparable(expected[i]));
        }
        if (!found)
            return failed(QStringLiteral("text %1 of %2 is not in the file").arg(i + 1).arg(expected.size()));
    }
    return {};
}

QString bodyOfPage(const QString &page, const QString &number, const Document &document, const FirmTemplate &look)
{
    QString body = comparable(page);
    const QString foot = look.footer.isEmpty() ? QString() : u'·' + look.footer;
    for (const QString &text :
         {number, document.editionName + foot, document.version,
          document.exercise ? document.words.exercise : QString(), document.firm + u',' + document.title}) {
        const QString furniture = comparable(text);
        if (body.endsWith(furniture))
            body.chop(furniture.size());
    }
    return body;
}

Status checkPdf(const QString &path, const Document &document, const LaidOutDocument &layout, const QString &password)
{
    const auto content = readPdf(path, password);
    if (!content)
        return content.error();
    if (static_cast<int>(content->pages.size()) != layout.pageCount())
        return failed(
            QStringLiteral("the file has %1 pages, not %2").arg(content->pages.size()).arg(layout.pageCount()));
    std::vector<QString> titles;
    for (const auto &entry : layout.outline())
        titles.push_back(entry.title);
    if (content->outline != titles)
        return failed(QStringLiteral("the outline is not the document's"));
    if (content->title != printable(document.title))
        return failed(QStringLiteral("the title is not the document's"));
    if (content->language != languageTag(document.language))
        return failed(QStringLiteral("the language is not the document's"));
    QString text;
    for (int page = 0; page < layout.pageCount(); ++page) {
        const QString body = comparable(content->pages[static_cast<size_t>(page)]);
        const QString raw = layout.furniture(page);
        const QString furniture = isReordered(raw) ? QString() : comparable(raw);
        if (!body.startsWith(furniture))
            return failed(QStringLiteral("page %1 lacks its running head").arg(page + 1));
        text += QStringView(body).mid(furniture.size());
    }
    return checkTexts(textsOf(layout.document(), Pictures::Painted), text);
}

} // namespace relais
