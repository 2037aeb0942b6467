// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarykinds.h"

#include "library/cardfile.h"
#include "library/fingerprintfile.h"
#include "library/ideafile.h"
#include "library/messagefile.h"
#include "library/outagefile.h"
#include "library/phrasesfile.h"
#include "library/questionfile.h"
#include "library/rulefile.h"
#include "library/scenariofile.h"

#include <QDir>
#include <QDirIterator>

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
    {LibraryKind::Outage, "playbooks/outages/", nullptr},
    {LibraryKind::Idea, "playbooks/ideas/", "ideas"},
    {LibraryKind::Catalogue, "playbooks/catalogue/", "entries"},
    {LibraryKind::Rules, "playbooks/rules/", "rules"},
    {LibraryKind::Fingerprints, "playbooks/fingerprints/", "fingerprints"},
    {LibraryKind::Questions, "templates/questions/", "pages"},
    {LibraryKind::Words, "templates/messages/words.json", "words"},
    {LibraryKind::Messages, "templates/messages/", "messages"},
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

QStringList contentFilesIn(const QString &root)
{
    QStringList paths;
    const QDir top(QDir(root).absolutePath());
    for (const char *part : {"playbooks", "templates"}) {
        QDirIterator walk(top.filePath(QString::fromLatin1(part)), {QStringLiteral("*.json")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths.append(top.relativeFilePath(walk.next()));
    }
    paths.sort();
    return paths;
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
