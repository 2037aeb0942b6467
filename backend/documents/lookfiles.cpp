// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/lookfiles.h"

#include "documents/zipparts.h"

namespace relais {

namespace {

const QString footSign = QStringLiteral(" · ");
constexpr auto ourAccent = "20508F"; // look::blue, as templates/documents spells it

QByteArray recoloured(QByteArray text, const FirmTemplate &look)
{
    return look.accent ? text.replace(ourAccent, accentText(*look.accent).mid(1).toLatin1()) : text;
}

// Before the page's number; what a run looks like is taken from the one that follows.
QByteArray withFoot(QByteArray xml, const QStringList &words)
{
    const auto field = xml.indexOf("<w:fldSimple");
    const auto look = xml.indexOf("<w:rPr>", field);
    const auto end = xml.indexOf("</w:rPr>", look);
    if (words.isEmpty() || field < 0 || look < 0 || end < 0)
        return xml;
    const QString text = words.join(footSign) + footSign;
    const QByteArray run = "<w:r>" + xml.mid(look, end - look) + "</w:rPr><w:t xml:space=\"preserve\">"
        + text.toHtmlEscaped().toUtf8() + "</w:t></w:r>";
    return xml.insert(field, run);
}

QStringList footOf(const Document &document, const FirmTemplate &look)
{
    QStringList words;
    for (const QString &text : {look.footer, document.editionName, document.version}) {
        if (!text.isEmpty())
            words.append(printable(text).replace(u'\n', u' '));
    }
    return words;
}

// An ODT's styles hold the head and foot of its pages too.
QByteArray withPageOfOdt(QByteArray xml, const Document &document, const FirmTemplate &look)
{
    const QStringList words = footOf(document, look);
    if (const auto field = xml.indexOf("<text:page-number"); field >= 0 && !words.isEmpty())
        xml.insert(field, (words.join(footSign) + footSign).toHtmlEscaped().toUtf8());
    const auto foot = xml.indexOf("<style:footer>");
    if (foot >= 0 && document.exercise)
        xml.insert(foot,
                   "<style:header><text:p text:style-name=\"Relais-Exercise\">"
                       + document.words.exercise.toHtmlEscaped().toUtf8() + "</text:p></style:header>");
    return xml;
}

} // namespace

QByteArray inAccent(QByteArray html, const FirmTemplate &look)
{
    return recoloured(std::move(html), look);
}

QByteArray adaptedReference(const QByteArray &file, const Document &document, const FirmTemplate &look)
{
    const auto adapted = withEditedParts(file, [&](const QByteArray &name, QByteArray content) {
        if (name == "word/styles.xml")
            return recoloured(std::move(content), look);
        if (name == "word/footer1.xml")
            return withFoot(std::move(content), footOf(document, look));
        if (name == "styles.xml")
            return withPageOfOdt(recoloured(std::move(content), look), document, look);
        return content;
    });
    return adapted.value_or(file);
}

} // namespace relais
