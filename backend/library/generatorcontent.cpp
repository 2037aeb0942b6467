// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/generatorcontent.h"

#include "library/cardfile.h"
#include "library/legalfile.h"
#include "library/messagefile.h"
#include "library/phrasesfile.h"

namespace relais {

namespace {

// read(bytes of path), its errors with the file.
template <class Read>
auto readAt(const ContentLibrary &library, const QString &path, Read read) -> decltype(read(QByteArray()))
{
    const auto bytes = library.bytes(path);
    if (!bytes)
        return bytes.error();
    auto result = read(*bytes);
    if (result)
        return result;
    Error error = result.error();
    error.place.file = path;
    return error;
}

} // namespace

Result<PlanContents> planContents(const ContentLibrary &library)
{
    QList<CardTemplate> cards;
    for (const QString &path : library.files(QStringLiteral("playbooks/cards"))) {
        const auto card = readAt(library, path, readCard);
        if (!card)
            return card.error();
        cards.append(*card);
    }
    QList<MessageTemplate> messages;
    for (const char *recipient : EnumNames<Recipient>::names) {
        const auto read = readAt(
            library, QStringLiteral("templates/messages/%1.json").arg(QLatin1StringView(recipient)), readMessages);
        if (!read)
            return read.error();
        messages.append(*read);
    }
    const auto phrases = readAt(library, QStringLiteral("templates/documents/phrases.json"), readPhrases);
    if (!phrases)
        return phrases.error();
    return PlanContents(cards, messages, *phrases);
}

Result<QList<LintWord>> lintWords(const ContentLibrary &library)
{
    return readAt(library, QStringLiteral("templates/messages/words.json"), readLintWords);
}

Result<QList<LegalReminder>> legalReminders(const ContentLibrary &library)
{
    return readAt(library, QStringLiteral("templates/legal/reminders.json"), readLegalReminders);
}

} // namespace relais
