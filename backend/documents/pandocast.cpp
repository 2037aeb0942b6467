// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pandocast.h"

#include "documents/contentsentry.h"
#include "documents/drawingpicture.h"
#include "documents/nobreakspaces.h"
#include "documents/pandocnodes.h"
#include "documents/qrcode.h"

namespace relais {

using namespace pandoc;

namespace {

constexpr int logoWidth = 55; // millimetres, at most
constexpr int logoHeight = 16;
// Of the text's width: a phone reads it from a screen, and from paper in half of that.
constexpr int codeOnScreen = 35;
constexpr int codeOnPaper = 17;

class AstBuilder {
public:
    AstBuilder(const Document &document, PandocTarget target)
        : m_document(document)
        , m_target(target)
    { }

    json blocks()
    {
        for (const auto &block : m_document.blocks)
            std::visit(*this, block);
        return std::move(m_blocks);
    }

    void operator()(const HeadingBlock &heading)
    {
        m_blocks.push_back(headerTo(heading.level, heading.id, inlines(heading.text)));
    }
    void operator()(const ParagraphBlock &paragraph) { m_blocks.push_back(para(inlines(paragraph.text))); }
    void operator()(const StepsBlock &steps)
    {
        json items = json::array();
        for (const auto &step : steps.steps) {
            json text = inlines(step.text);
            if (step.gap)
                text = json::array({span("gap", std::move(text))});
            items.push_back(stepItem(std::move(text), step.who, step.note));
        }
        m_blocks.push_back(orderedList(steps.first, std::move(items)));
    }
    void operator()(const ChecklistBlock &list)
    {
        json items = json::array();
        for (const auto &item : list.items) {
            // In a Span: bare, the glyph becomes a disabled form control in HTML.
            json text = json::array({span("box", inlines(QStringLiteral("☐"))), space()});
            append(text, inlines(item));
            items.push_back(para(std::move(text)));
        }
        m_blocks.push_back(div("checklist", std::move(items)));
    }
    void operator()(const TableBlock &table)
    {
        if (!table.columns.empty())
            m_blocks.push_back(tableNode(table, m_target == PandocTarget::Html));
    }
    void operator()(const KeyFactsBlock &facts)
    {
        json items = json::array();
        const bool row = facts.form == KeyFactsBlock::Form::Row;
        json line = json::array();
        for (const auto &fact : facts.facts) {
            json text = json::array({muted("label", inlines(fact.label)), space()});
            append(text, inlines(RichText{{fact.value, TextStyle::Strong, fact.link}}));
            if (!fact.detail.isEmpty()) {
                text.push_back(space());
                text.push_back(muted("muted", inlines(fact.detail)));
            }
            // HTML sets short paragraphs side by side; on other paper they are one line.
            if (row && m_target != PandocTarget::Html) {
                if (!line.empty())
                    append(line, inlines(QStringLiteral(" · ")));
                append(line, std::move(text));
            } else {
                items.push_back(para(std::move(text)));
            }
        }
        if (!line.empty())
            items.push_back(para(std::move(line)));
        m_blocks.push_back(div(row ? "facts" : "facts columns", std::move(items)));
    }
    void operator()(const BoxBlock &box)
    {
        switch (box.kind) {
        case BoxBlock::Kind::Never:
            m_blocks.push_back(neverBox(box.text));
            return;
        case BoxBlock::Kind::Notice:
            m_blocks.push_back(styledDiv("notice", "Relais-Notice", json::array({para(inlines(box.text))})));
            return;
        case BoxBlock::Kind::Exercise:
            m_blocks.push_back(styledDiv("exercise", "Relais-Exercise", json::array({para(inlines(box.text))})));
            return;
        }
    }
    void operator()(const MessageBlock &message)
    {
        json head = json::array({strong(inlines(message.title)), space(), muted("channel", inlines(message.channel))});
        // Its head is set apart from the message before it and never stands alone at the foot of a page.
        m_blocks.push_back(
            styledDiv("message", "Relais-Message",
                      json::array({styledDiv("head", "Relais-Message-Head", json::array({para(std::move(head))})),
                                   para(inlines(message.text))})));
    }
    void operator()(const RelayMarkBlock &mark)
    {
        json text = json::array({markOf(mark.kind), space()});
        append(text, inlines(mark.words));
        m_blocks.push_back(para(std::move(text)));
    }
    void operator()(const GapBlock &gap)
    {
        m_blocks.push_back(styledDiv("gap", "Relais-Gap", json::array({para(inlines(gap.text))})));
    }
    void operator()(const PageBreakBlock &)
    {
        if (m_blocks.empty())
            return; // the title is no page of its own
        m_blocks.push_back(
            styledDiv("page-break", "Relais-Page", json::array({para(inlines(QStringLiteral("\u200B")))})));
    }
    void operator()(const ContentsBlock &contents)
    {
        json items = json::array();
        for (const auto &block : m_document.blocks) {
            if (const auto *heading = std::get_if<HeadingBlock>(&block); heading && isInContents(m_document, *heading))
                items.push_back(indexItem(charactersOf(heading->text), heading->id, heading->level));
            else if (const auto *sheet = std::get_if<WallSheetBlock>(&block))
                items.push_back(indexItem(sheet->symptom, sheet->id));
        }
        pushIndex(contents.title, std::move(items));
    }
    void operator()(const SymptomIndexBlock &index)
    {
        json items = json::array();
        for (const auto &symptom : index.symptoms)
            items.push_back(indexItem(symptom.text, symptom.headingId));
        pushIndex(index.title, std::move(items));
    }
    // Each on a page of its own.
    void operator()(const WallSheetBlock &sheet)
    {
        (*this)(PageBreakBlock{});
        // Pandoc 2.17 knows no style of words in ODT: there a heading of the first level is the largest.
        json symptom = json::array({span("symptom", inlines(sheet.symptom), "Relais-Symptom")});
        json parts = json::array({headerTo(m_target == PandocTarget::Odt ? 1 : 2, sheet.id, std::move(symptom))});
        json items = json::array();
        int number = 0;
        for (const auto &step : sheet.steps) {
            json text = inlines(step.text);
            if (sheet.notice) {
                parts.push_back(para(std::move(text)));
                continue;
            }
            json item =
                stepItem(step.gap ? json::array({span("gap", std::move(text))}) : std::move(text), step.who, {});
            if (m_target != PandocTarget::Odt) {
                items.push_back(std::move(item));
                continue;
            }
            // In ODT a list does not take the style of what it stands in.
            json numbered = inlines(QStringLiteral("%1. ").arg(++number));
            append(numbered, std::move(item[0]["c"]));
            parts.push_back(para(std::move(numbered)));
        }
        if (!items.empty())
            parts.push_back(orderedList(1, std::move(items)));
        if (!sheet.never.isEmpty())
            parts.push_back(neverBox(plainText(sheet.never), "Relais-Wall-Never"));
        if (!sheet.footer.isEmpty())
            parts.push_back(styledDiv("foot", "Relais-Wall-Foot",
                                      json::array({para(json::array({muted("muted", inlines(sheet.footer))}))})));
        m_blocks.push_back(styledDiv("wall-sheet", "Relais-Wall", std::move(parts)));
    }
    void operator()(const DrawingBlock &drawing)
    {
        json parts = json::array();
        const DrawingPicture picture = pictureOf(drawing);
        // Pandoc 2.17 describes a picture in DOCX only; elsewhere the words stand below it.
        const bool described = m_target == PandocTarget::Docx && !picture.png.isEmpty();
        const json words = inlines(drawing.alternative);
        if (!picture.png.isEmpty())
            parts.push_back(
                para(json::array({image(picture.png, picture.percent, described ? words : json::array())})));
        if (!described)
            parts.push_back(para(words));
        m_blocks.push_back(div("drawing", std::move(parts)));
    }

    void operator()(const FormBlock &form)
    {
        for (const auto &field : form.fields) {
            const bool onItsLine = field.choices.empty() && field.lines == 0;
            json text = inlines(field.label);
            if (onItsLine)
                append(text, json::array({space(), rule()}));
            json parts = json::array({para(std::move(text))});
            json choices = json::array();
            for (const auto &choice : field.choices) {
                append(choices, json::array({span("box", inlines(QStringLiteral("☐"))), space()}));
                append(choices, inlines(choice));
                choices.push_back(space());
            }
            if (!choices.empty())
                parts.push_back(para(std::move(choices)));
            for (int i = 0; i < field.lines; ++i)
                parts.push_back(para(json::array({rule()})));
            m_blocks.push_back(div("form", std::move(parts)));
        }
    }
    void operator()(const CardsBlock &cards)
    {
        for (const auto &card : cards.cards) {
            m_blocks.push_back(headerTo(2, card.id, inlines(card.holder)));
            m_blocks.push_back(styledDiv("card", "Relais-Card", cardFace(card.front)));
            // All of it stays with what follows, its last line alone does not: a card is on one page.
            json back = cardFace(card.back);
            json last = json::array({std::move(back.back())});
            back.back() = styledDiv("end", "Relais-Card-End", std::move(last));
            m_blocks.push_back(styledDiv("card", "Relais-Card", std::move(back)));
        }
    }

private:
    // A line to write on.
    static json rule() { return span("rule", inlines(QString(40, QLatin1Char('_')))); }
    // What a link leads to. LibreOffice 7.4 loses a mark before a heading that follows a table, and keeps one within
    // it.
    json headerTo(int level, const QString &id, json text)
    {
        return m_target == PandocTarget::Docx ? header(level, {}, json::array({markedSpan(id, std::move(text))}))
                                              : header(level, id, std::move(text));
    }
    json cardFace(const CardFace &face)
    {
        json parts = json::array({para(json::array({strong(inlines(face.title))}))});
        for (const auto &line : face.lines)
            parts.push_back(para(inlines(line)));
        if (const QByteArray png = qrPicture(face.code); !png.isEmpty())
            parts.push_back(para(
                json::array({m_target == PandocTarget::Html ? image(png, codeOnScreen)
                                                            : image(png, codeOnPaper, inlines(face.codeCaption))})));
        for (const auto &text : {face.codeCaption, face.footer}) {
            if (!text.isEmpty())
                parts.push_back(para(json::array({muted("muted", inlines(text))})));
        }
        return parts;
    }
    json neverBox(const RichText &text, const char *style = "Relais-Never")
    {
        json words = json::array({strong(inlines(m_document.words.never)), space()});
        append(words, inlines(text));
        return styledDiv("never", style, json::array({para(std::move(words))}));
    }
    // A list on a screen; on paper lines of their own style, which a page number may end.
    json indexItem(const QString &text, const QString &id, int level = 1)
    {
        json link = inlines(RichText{{text, TextStyle::Plain, QStringLiteral("#") + id}});
        if (m_target == PandocTarget::Html)
            return json::array({node("Plain", std::move(link))});
        return styledDiv("entry", level > 1 ? "Relais-Index-Below" : "Relais-Index",
                         json::array({para(std::move(link))}));
    }
    void pushIndex(const QString &title, json items)
    {
        if (!title.isEmpty())
            m_blocks.push_back(
                styledDiv("head", "Relais-Index-Head", json::array({para(json::array({strong(inlines(title))}))})));
        if (!items.empty())
            m_blocks.push_back(
                div("index",
                    m_target == PandocTarget::Html ? json::array({bulletList(std::move(items))}) : std::move(items)));
    }

    const Document &m_document;
    PandocTarget m_target;
    json m_blocks = json::array();
};

// A logo goes into the head of HTML and above the title of DOCX and ODT.
void addLook(json &meta, PandocTarget target, const FirmTemplate &look)
{
    if (!look.footer.isEmpty())
        meta["firmfoot"] = node("MetaInlines", inlines(QString(look.footer).replace(u'\n', u' ')));
    if (look.logo.isEmpty())
        return;
    json picture = json::array({imageWithin(look.logo, logoWidth, logoHeight)});
    if (target == PandocTarget::Html) {
        meta["logo"] = node("MetaInlines", std::move(picture));
        return;
    }
    picture.push_back(node("LineBreak", nullptr));
    append(picture, meta["title"]["c"]);
    meta["title"] = node("MetaInlines", std::move(picture));
}

json metaOf(const Document &document, PandocTarget target, const FirmTemplate &look)
{
    json meta = json::object();
    const auto put = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            meta[key] = node("MetaInlines", inlines(QString(text).replace(u'\n', u' ')));
    };
    put("title", document.title);
    put("subtitle", document.subtitle);
    put("author", document.firm);
    put("date", document.version);
    put("edition", document.editionName);
    put("lang", document.language == Language::French ? QStringLiteral("fr-FR") : QStringLiteral("en-GB"));
    if (document.exercise)
        put("exercise", document.words.exercise);
    addLook(meta, target, look);
    return meta;
}

void collect(const json &value, QString &text)
{
    if (value.is_object() && value.contains("t") && value["t"] == "Str" && value.contains("c")) {
        text += QString::fromStdString(value["c"].get<std::string>());
        return;
    }
    if (value.is_structured()) {
        for (const auto &child : value)
            collect(child, text);
    }
}

} // namespace

QByteArray pandocJson(const Document &typed, PandocTarget target, const QString &apiVersion, const FirmTemplate &look)
{
    const Document document = withNoBreakSpaces(typed);
    json version = json::array();
    for (const auto &number : apiVersion.split(u'.'))
        version.push_back(number.toInt());
    json blocks = AstBuilder(document, target).blocks();
    // The template of HTML shows this in its head, ours of DOCX and ODT in the head of each page.
    if (document.exercise && target == PandocTarget::Docx && !look.referenceDocx.isEmpty())
        blocks.insert(blocks.begin(),
                      styledDiv("exercise", "Relais-Exercise", json::array({para(inlines(document.words.exercise))})));
    const json tree{
        {"pandoc-api-version", version}, {"meta", metaOf(document, target, look)}, {"blocks", std::move(blocks)}};
    return QByteArray::fromStdString(tree.dump());
}

Result<QString> apiVersionOf(const QByteArray &bytes)
{
    const json tree = json::parse(bytes.toStdString(), nullptr, false);
    if (!tree.is_object() || !tree.contains("pandoc-api-version") || !tree["pandoc-api-version"].is_array())
        return Error{ErrorCode::ProgramFailed, QStringLiteral("pandoc names no version of its JSON")};
    QStringList numbers;
    for (const auto &number : tree["pandoc-api-version"])
        numbers.append(QString::number(number.is_number_integer() ? number.get<int>() : 0));
    return numbers.join(u'.');
}

Result<QString> textOfPandocJson(const QByteArray &bytes)
{
    const json tree = json::parse(bytes.toStdString(), nullptr, false);
    if (!tree.is_object() || !tree.contains("blocks"))
        return Error{ErrorCode::ProgramFailed, QStringLiteral("pandoc did not write its JSON")};
    QString text;
    collect(tree["blocks"], text);
    return text;
}

} // namespace relais
