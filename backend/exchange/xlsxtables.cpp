// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxcells.h"
#include "exchange/xlsxparts.h"
#include "exchange/xlsxtext.h"

#include <QHash>

namespace relais {

std::optional<QStringList> xlsxTexts(const QByteArray &part)
{
    QStringList texts;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
            texts.append(xlsxText(xml));
    }
    return xml.hasError() ? std::nullopt : std::optional(texts);
}

std::optional<QList<NumberFormat>> xlsxFormats(const QByteArray &part)
{
    QHash<size_t, NumberFormat> own;
    QList<NumberFormat> formats;
    bool ofCells = false; // else of styles that cells may refer to, or of rules
    const bool whole = forEachElement(part, [&](const QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const size_t id = attributes.value(QLatin1StringView("numFmtId")).toULong();
        if (xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs" || xml.name() == u"dxfs")
            ofCells = xml.name() == u"cellXfs";
        else if (xml.name() == u"numFmt" && formats.isEmpty())
            own.insert(id, numberFormatOf(attributes.value(QLatin1StringView("formatCode"))));
        else if (xml.name() == u"xf" && ofCells)
            formats.append(own.contains(id) ? own.value(id) : builtInFormat(id));
    });
    return whole ? std::optional(formats) : std::nullopt;
}

} // namespace relais
