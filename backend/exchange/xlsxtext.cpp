// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxtext.h"

#include <utility>

namespace relais {

namespace {

QString pieceOf(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements);
}

} // namespace

QString xlsxText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t") {
            text += pieceOf(xml);
        } else if (xml.name() == u"r") {
            while (xml.readNextStartElement()) {
                if (xml.name() == u"t")
                    text += pieceOf(xml);
                else
                    xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return withPlainBreaks(std::move(text));
}

QString withPlainBreaks(QString text)
{
    return std::move(text.remove(QLatin1StringView("_x000D_")).remove(u'\r'));
}

} // namespace relais
