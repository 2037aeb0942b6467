// SPDX-License-Identifier: GPL-3.0-or-later
// XlsxParts: the parts of an .xlsx file, unpacked (libarchive), and which is which (ECMA-376 part 2: relationships, not
// names, say so). One thread; a value.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QXmlStreamReader>

namespace relais {

struct XlsxPart {
    QString id; // by which the part that names it does
    QString type; // the last word of its type: "worksheet"
    QString path; // "xl/worksheets/sheet1.xml"
};

class XlsxParts {
public:
    // Errors: Broken, Locked, TooMuchInside (more than 64 MiB or 2,000 parts), OpenDocument, OldExcel, NotATable.
    static Result<XlsxParts> unpacked(const QByteArray &bytes);

    // What is named in the relationships of a part; those of the file where path is empty.
    [[nodiscard]] QList<XlsxPart> partsOf(const QString &path) const;
    [[nodiscard]] QByteArray content(const QString &path) const { return m_parts.value(path); }

private:
    [[nodiscard]] std::optional<Error> refusal() const;

    QHash<QString, QByteArray> m_parts; // of XML, by path
};

// Calls `element` at the start of every element; false: the XML is damaged.
template <class F> bool forEachElement(const QByteArray &part, const F &element)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            element(xml);
    }
    return !xml.hasError();
}

} // namespace relais
