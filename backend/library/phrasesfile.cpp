// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/phrasesfile.h"

#include "library/contentreader.h"

namespace relais {

Result<Phrases> readPhrases(const QByteArray &json)
{
    const auto parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    ContentFault fault;
    ContentReader reader(*parsed, {}, fault);
    if (reader.text("format") != QLatin1StringView("relais-phrases/1"))
        reader.refuse("format", QStringLiteral("relais-phrases/1 is expected"));
    ContentReader list = reader.object("phrases");
    Phrases phrases;
    for (size_t i = 0; i < phrases.texts.size(); ++i) {
        const char *key = EnumNames<Phrase>::names[i];
        phrases.texts[i] = list.local(key);
        for (const auto place : {QLatin1StringView("%1"), QLatin1StringView("%2"), QLatin1StringView("%3")}) {
            if (phrases.texts[i].fr.contains(place) != phrases.texts[i].en.contains(place))
                list.refuse(key, QStringLiteral("the two languages do not hold the same places"));
        }
    }
    list.finish();
    reader.finish();
    if (fault.first)
        return *fault.first;
    return phrases;
}

} // namespace relais
