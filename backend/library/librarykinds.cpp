// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarykinds.h"

#include "library/cardfile.h"
#include "library/fingerprintfile.h"
#include "library/ideafile.h"
#include "library/legalfile.h"
#include "library/messagefile.h"
#include "library/outagefile.h"
#include "library/phrasesfile.h"
#include "library/questionfile.h"
#include "library/rulefile.h"
#include "library/scenariofile.h"

namespace relais {

namespace {

struct KindPlace {
    LibraryKind kind;
    const char *path; // of a folder, or of one file
    const char *entries; // the list that is counted; null: the file is one
};

// A file before the folder that it lies in.
constexpr KindPlace kindPlaces[] = {
    {LibraryKind::Card, "playbooks/cards/", nullptr},
    {LibraryKind::Scenario, "playbooks/scenarios/", nullptr},
    {LibraryKind::DrillWords, "playbooks/drill.json", nullptr},
    {LibraryKind::Outage, "playbooks/outages/", nullptr},
    {LibraryKind::Idea, "playbooks/ideas/", "ideas"},
    {LibraryKind::Catalogue, "playbooks/catalogue/", "entries"},
    {LibraryKind::Rules, "playbooks/rules/", "rules"},
    {LibraryKind::Fingerprints, "playbooks/fingerprints/", "fingerprints"},
    {LibraryKind::Questions, "templates/questions/", "pages"},
    {LibraryKind::Words, "templates/messages/words.json", "words"},
    {LibraryKind::Messages, "templates/messages/", "messages"},
    {LibraryKind::Legal, "templates/legal/", "reminders"},
    {LibraryKind::Phrases, "templates/documents/phrases.json", "phrases"},
    {LibraryKind::Example, "templates/examples/", nullptr},
    {LibraryKind::Schema, "playbooks/schema/", nullptr},
    {LibraryKind::Schema, "templates/schema/", nullptr},
};

template <class T> Status statusOf(const Result<T> &result)
{
    return result ? Status() : Status(result.error());
}

} // namespace

std::optional<LibraryKind> libraryKindOf(const QString &path)
{
    for (const KindPlace &place : kindPlaces) {
        const QLatin1StringView start(place.path);
        const bool folder = start.endsWith(QLatin1Char('/'));
        if (path == start || (folder && path.startsWith(start) && !path.mid(start.size()).contains(QLatin1Char('/'))))
            return place.kind;
    }
    return std::nullopt;
}

int entriesIn(const CheckedFile &file)
{
    for (const KindPlace &place : kindPlaces) {
        if (place.kind != file.kind || !place.entries || !file.json.is_object())
            continue;
        const auto list = file.json.find(place.entries);
        return list != file.json.end() ? static_cast<int>(list->size()) : 0;
    }
    return 1;
}

QList<OwnKey> keysOf(const CheckedFile &file)
{
    QList<OwnKey> keys;
    const auto add = [&](const Json &object, const char *name, const QString &pointer) {
        if (const QString key = textIn(object, name); !key.isEmpty())
            keys.append({key, below(pointer, QString::fromLatin1(name))});
    };
    switch (file.kind) {
    case LibraryKind::Scenario:
    case LibraryKind::Outage:
    case LibraryKind::Questions:
        add(file.json, "key", {});
        break;
    case LibraryKind::Card:
        add(file.json, "id", {});
        break;
    case LibraryKind::Messages:
        eachIn(file.json, "messages", {},
               [&](const Json &message, const QString &pointer) { add(message, "id", pointer); });
        break;
    case LibraryKind::Idea:
        eachIn(file.json, "ideas", {}, [&](const Json &idea, const QString &pointer) { add(idea, "key", pointer); });
        break;
    case LibraryKind::Legal:
        eachIn(file.json, "reminders", {},
               [&](const Json &reminder, const QString &pointer) { add(reminder, "key", pointer); });
        break;
    case LibraryKind::Rules:
        eachIn(file.json, "rules", {}, [&](const Json &rule, const QString &pointer) { add(rule, "key", pointer); });
        break;
    case LibraryKind::Fingerprints:
        eachIn(file.json, "fingerprints", {},
               [&](const Json &fingerprint, const QString &pointer) { add(fingerprint, "key", pointer); });
        break;
    case LibraryKind::DrillWords:
    default: // one file of its kind, or a loader that knows them all
        break;
    }
    return keys;
}

LibraryLoaders::LibraryLoaders(std::function<Status(const QByteArray &)> readPlan)
    : m_readPlan(std::move(readPlan))
{ }

Status LibraryLoaders::load(const CheckedFile &file)
{
    switch (file.kind) {
    case LibraryKind::Card:
        return statusOf(readCard(file.bytes));
    case LibraryKind::Scenario:
        return statusOf(readScenario(file.bytes));
    case LibraryKind::DrillWords:
        return statusOf(readDrillFrame(file.bytes));
    case LibraryKind::Outage:
        return statusOf(readOutage(file.bytes));
    case LibraryKind::Idea:
        return statusOf(readIdeas(file.bytes));
    case LibraryKind::Catalogue:
        return m_catalogue.add(file.bytes);
    case LibraryKind::Rules:
        return statusOf(readRules(file.bytes));
    case LibraryKind::Fingerprints:
        return statusOf(readFingerprints(file.bytes));
    case LibraryKind::Questions:
        return statusOf(questionsFromJson(file.bytes));
    case LibraryKind::Messages:
        return statusOf(readMessages(file.bytes));
    case LibraryKind::Words:
        return statusOf(readLintWords(file.bytes));
    case LibraryKind::Legal:
        return statusOf(readLegalReminders(file.bytes));
    case LibraryKind::Phrases:
        return statusOf(readPhrases(file.bytes));
    case LibraryKind::Example:
        return m_readPlan(file.bytes);
    case LibraryKind::Schema:
        break;
    }
    return {};
}

} // namespace relais
