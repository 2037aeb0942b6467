// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docxfinish.h"

#include "documents/zipparts.h"

#include <QRegularExpression>

namespace relais {

namespace {

// Each stretch from one mark up to the other, as edited.
template <typename Edit> QString edited(const QString &text, const char *from, const char *upTo, Edit edit)
{
    QString result;
    qsizetype copied = 0;
    for (auto start = text.indexOf(QLatin1StringView(from)); start >= 0;
         start = text.indexOf(QLatin1StringView(from), copied)) {
        const auto end = text.indexOf(QLatin1StringView(upTo), start);
        if (end < 0)
            break;
        result += QStringView(text).mid(copied, start - copied);
        result += edit(text.mid(start, end - start));
        copied = end;
    }
    return result += QStringView(text).mid(copied);
}

// A row is never torn, and a head has two rows below it. LibreOffice 7.4 needs both: a head that it has to move to the
// next page, it forgets to repeat, and one that may not be torn it leaves behind without its rows.
QString wholeRows(const QString &table)
{
    const QLatin1StringView rowEnd("</w:tr>");
    const auto headEnd = table.indexOf(rowEnd);
    const auto firstEnd = table.indexOf(rowEnd, headEnd + 1);
    const auto kept = std::max(headEnd, firstEnd);
    QString whole = table.left(kept).replace(QLatin1StringView("<w:pStyle w:val=\"Compact\" />"),
                                             QLatin1StringView("<w:pStyle w:val=\"Compact\" /><w:keepNext />"));
    whole += QStringView(table).mid(kept);
    return whole.replace(QLatin1StringView("<w:tr><w:tc>"),
                         QLatin1StringView("<w:tr><w:trPr><w:cantSplit /></w:trPr><w:tc>"));
}

// Word and LibreOffice work the number out when they open the file: none is written that could be wrong.
QString withPageNumber(const QString &line)
{
    static const QRegularExpression target(QStringLiteral("<w:hyperlink w:anchor=\"([A-Za-z0-9_-]+)\">"));
    const auto link = target.match(line);
    return link.hasMatch() ? line
            + QStringLiteral("<w:r><w:tab /></w:r><w:fldSimple w:instr=\" PAGEREF %1 \\h \" w:dirty=\"true\">"
                             "<w:r><w:t></w:t></w:r></w:fldSimple>")
                  .arg(link.captured(1))
                           : line;
}

// In a text there is no "<": these are tags of Pandoc's alone.
QByteArray finishedBody(const QByteArray &xml)
{
    QString body = edited(QString::fromUtf8(xml), "<w:tbl>", "</w:tbl>", wholeRows);
    body = edited(body, "<w:p><w:pPr><w:pStyle w:val=\"RelaisIndex", "</w:p>", withPageNumber);
    body.replace(QLatin1StringView("<w:bCs /><w:b />"), QLatin1StringView("<w:b /><w:bCs />"));
    static const QRegularExpression styleBehindList(
        QStringLiteral("<w:pPr>(<w:numPr><w:ilvl [^>]*><w:numId [^>]*></w:numPr>)(<w:pStyle [^>]*>)"));
    return body.replace(styleBehindList, QStringLiteral("<w:pPr>\\2\\1")).toUtf8();
}

} // namespace

QByteArray finishedDocx(const QByteArray &docx)
{
    const auto finished = withEditedParts(docx, [](const QByteArray &name, const QByteArray &content) {
        return name == "word/document.xml" ? finishedBody(content) : content;
    });
    return finished.value_or(docx);
}

} // namespace relais
