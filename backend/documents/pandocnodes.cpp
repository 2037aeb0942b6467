// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pandocnodes.h"

#include <QtEndian>

namespace relais::pandoc {

namespace {

json attributes(const char *classNames, json pairs = json::array(), const QString &id = {})
{
    json classes = json::array();
    for (const auto &name : QString::fromLatin1(classNames).split(u' ', Qt::SkipEmptyParts))
        classes.push_back(name.toStdString());
    return json::array({id.toStdString(), std::move(classes), std::move(pairs)});
}

json styled(const char *customStyle)
{
    return *customStyle ? json::array({json::array({"custom-style", customStyle})}) : json::array();
}

// scope: "row" or "col" of a head in HTML, else empty.
json tableCell(const TableCell &cell, const QString &columnTitle, const char *scope, bool forHtml)
{
    json text = json::array();
    if (cell.mark) {
        text.push_back(markOf(*cell.mark));
        text.push_back(space());
    }
    if (cell.box) {
        text.push_back(span("box", inlines(QStringLiteral("☐"))));
        text.push_back(space());
    }
    append(text, inlines(cell.text));
    json pairs = json::array();
    if (forHtml)
        pairs.push_back(json::array({"data-label", printable(columnTitle).toStdString()}));
    if (*scope)
        pairs.push_back(json::array({"scope", scope}));
    return json::array({attributes("", std::move(pairs)), node("AlignDefault", nullptr), 1, 1,
                        json::array({node("Plain", std::move(text))})});
}

json imageOf(const QByteArray &png, const std::string &width, json alternative = json::array())
{
    json pairs = json::array({json::array({"width", width}), json::array({"alt", ""})});
    return node("Image",
                json::array({attributes("", std::move(pairs)), std::move(alternative),
                             json::array({"data:image/png;base64," + png.toBase64().toStdString(), ""})}));
}

} // namespace

json node(const char *type, json content)
{
    json result{{"t", type}};
    if (!content.is_null())
        result["c"] = std::move(content);
    return result;
}

json space()
{
    return node("Space", nullptr);
}

json inlines(const QString &text)
{
    json list = json::array();
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty())
            list.push_back(node("Str", word.toStdString()));
        word.clear();
    };
    const QString all = printable(text);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QChar c = all.at(i);
        // A telephone number stays on one line.
        const bool inNumber =
            c == u' ' && i > 0 && i + 1 < all.size() && all.at(i - 1).isDigit() && all.at(i + 1).isDigit();
        if (inNumber || (c != u' ' && c != u'\n')) {
            word += inNumber ? QChar(QChar::Nbsp) : c;
            continue;
        }
        flush();
        list.push_back(node(c == u' ' ? "Space" : "LineBreak", nullptr));
    }
    flush();
    return list;
}

json inlines(const RichText &text)
{
    json list = json::array();
    for (const auto &run : text) {
        json part = inlines(run.text);
        if (run.style == TextStyle::Strong)
            part = json::array({strong(std::move(part))});
        else if (run.style == TextStyle::Muted)
            part = json::array({muted("muted", std::move(part))});
        else if (run.style == TextStyle::Gap)
            part = json::array({span("gap", std::move(part))});
        if (const QString target = allowedLink(run.link); !target.isEmpty())
            part = json::array({node(
                "Link", json::array({attributes(""), std::move(part), json::array({target.toStdString(), ""})}))});
        append(list, std::move(part));
    }
    return list;
}

json strong(json content)
{
    return node("Strong", std::move(content));
}

json span(const char *className, json content, const char *customStyle)
{
    return node("Span", json::array({attributes(className, styled(customStyle)), std::move(content)}));
}

json markedSpan(const QString &id, json content)
{
    return node("Span", json::array({attributes("", json::array(), id), std::move(content)}));
}

json muted(const char *className, json content)
{
    return span(className, std::move(content), "Relais-Muted");
}

json para(json content)
{
    return node("Para", std::move(content));
}

json image(const QByteArray &png, int percent, json alternative)
{
    // Pandoc 2.17 gives an image of a DOCX its own size where the width is a share.
    constexpr int textWidth = 170; // millimetres, in all templates
    return imageOf(png, std::to_string(textWidth * percent / 100) + "mm", std::move(alternative));
}

json imageWithin(const QByteArray &png, int width, int height)
{
    // Both stand in the head of every PNG (ISO/IEC 15948, 11.2.2).
    constexpr qsizetype sizeAt = 16;
    if (png.size() < sizeAt + 8)
        return imageOf(png, std::to_string(width) + "mm");
    const auto columns = qFromBigEndian<quint32>(png.constData() + sizeAt);
    const auto rows = qFromBigEndian<quint32>(png.constData() + sizeAt + 4);
    const double fitting = rows > 0 ? static_cast<double>(columns) / rows * height : width;
    return imageOf(png, std::to_string(std::clamp(static_cast<int>(fitting), 1, width)) + "mm");
}

json header(int level, const QString &id, json content)
{
    return node("Header", json::array({level, attributes("", json::array(), id), std::move(content)}));
}

json div(const char *classNames, json blocks)
{
    return node("Div", json::array({attributes(classNames), std::move(blocks)}));
}

json styledDiv(const char *className, const char *customStyle, json blocks)
{
    return node("Div", json::array({attributes(className, styled(customStyle)), std::move(blocks)}));
}

json orderedList(int first, json items)
{
    return node(
        "OrderedList",
        json::array({json::array({first, node("Decimal", nullptr), node("Period", nullptr)}), std::move(items)}));
}

json bulletList(json items)
{
    return node("BulletList", std::move(items));
}

json stepItem(json text, const QString &who, const QString &note)
{
    if (!who.isEmpty()) {
        text.push_back(node("LineBreak", nullptr));
        text.push_back(span("who", json::array({strong(inlines(who))})));
    }
    if (!note.isEmpty()) {
        text.push_back(node("LineBreak", nullptr));
        text.push_back(muted("muted", inlines(note)));
    }
    return json::array({para(std::move(text))});
}

json markOf(RelayMarkKind kind)
{
    switch (kind) {
    case RelayMarkKind::Tried:
        return span("relay tried", inlines(QStringLiteral("●")));
    case RelayMarkKind::ToTry:
        return span("relay totry", inlines(QStringLiteral("○")));
    case RelayMarkKind::None:
        return span("relay none", inlines(QStringLiteral("…")));
    }
    Q_UNREACHABLE();
}

json tableNode(const TableBlock &table, bool forHtml)
{
    double sum = 0;
    for (const auto &column : table.columns)
        sum += column.width;
    json specs = json::array();
    json heads = json::array();
    for (const auto &column : table.columns) {
        specs.push_back(json::array({node("AlignLeft", nullptr), node("ColWidth", column.width / sum)}));
        heads.push_back(tableCell({strongText(column.title), {}}, column.title, forHtml ? "col" : "", false));
    }
    const auto rowOf = [](json cells) { return json::array({attributes(""), std::move(cells)}); };
    json rows = json::array();
    for (const auto &row : table.rows) {
        json cells = json::array();
        for (size_t i = 0; i < table.columns.size(); ++i)
            cells.push_back(tableCell(i < row.size() ? row[i] : TableCell{}, table.columns[i].title,
                                      forHtml && i == 0 ? "row" : "", forHtml));
        rows.push_back(rowOf(std::move(cells)));
    }
    // Row heads are good in HTML; Pandoc 2.17 drops them from ODT.
    json body = json::array({attributes(""), forHtml ? 1 : 0, json::array(), std::move(rows)});
    return node("Table",
                json::array({attributes(""), json::array({nullptr, json::array()}), std::move(specs),
                             json::array({attributes(""), json::array({rowOf(std::move(heads))})}),
                             json::array({std::move(body)}), json::array({attributes(""), json::array()})}));
}

void append(json &list, json more)
{
    for (auto &item : more)
        list.push_back(std::move(item));
}

} // namespace relais::pandoc
