// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/kindchecks.h"

namespace relais {

namespace {

constexpr struct {
    const char *key;
    Language language;
} textLanguages[] = {{"fr", Language::French}, {"en", Language::English}};

bool isTextMessage(const FoundText &text)
{
    return text.owner && textIn(*text.owner, "channel") == QLatin1StringView("sms");
}

} // namespace

void checkTexts(const CheckedFile &file, Findings &findings)
{
    eachText(file.json, [&](const FoundText &found) {
        for (const auto &[key, language] : textLanguages) {
            const QString pointer = below(found.pointer, QString::fromLatin1(key));
            const QString text = textIn(found.languages, key);
            if (text.isEmpty())
                findings.append({LibraryFault::MissingLanguage, file.path, pointer, {}, {}, {}});
            if (isTextMessage(found))
                continue;
            for (const TypographyFault &fault : typographyFaults(text, language))
                findings.append({LibraryFault::Typography, file.path, pointer, fault.found, {}, fault.rule});
        }
    });
}

void checkWords(const CheckedFile &file, const LibraryContents &contents, Findings &findings)
{
    // A title may name a provider, and providers call themselves what they like.
    static const QString title = QStringLiteral("/title");
    const JargonWords &jargon = contents.jargon;
    eachText(file.json, [&](const FoundText &found) {
        if (file.kind == LibraryKind::Outage && found.pointer == title)
            return;
        for (const auto &[key, language] : textLanguages) {
            const QString text = textIn(found.languages, key);
            auto words = (language == Language::French ? jargon.fr : jargon.en).globalMatch(text);
            while (words.hasNext()) {
                const QString word = words.next().captured();
                const QString place = below(found.pointer, QString::fromLatin1(key));
                findings.append({LibraryFault::Jargon,
                                 file.path,
                                 place,
                                 word,
                                 jargon.better.value(word.simplified().toLower()).in(language),
                                 {}});
            }
        }
    });
}

} // namespace relais
