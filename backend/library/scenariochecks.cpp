// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/kindchecks.h"

#include <QRegularExpression>

namespace relais {

namespace {

void checkCatalogueKeys(const CheckedFile &file, const Json &object, const QString &pointer,
                        const LibraryContents &contents, Findings &findings)
{
    eachIn(object, "catalogue", pointer, [&](const Json &key, const QString &place) {
        const QString name = key.is_string() ? QString::fromStdString(key.get<std::string>()) : QString();
        if (!contents.catalogueKeys.contains(name))
            findings.append({LibraryFault::UnknownReference, file.path, place, name, {}, {}});
    });
}

// The roles that a list of a scene or telling names.
void addNames(const Json &object, const char *key, QSet<QString> &names)
{
    eachIn(object, key, {}, [&](const Json &name, const QString &) {
        if (name.is_string())
            names.insert(QString::fromStdString(name.get<std::string>()));
    });
}

struct Played {
    QSet<QString> roles; // that a scene names
    bool stops = false;
    bool restores = false;
    int firstStop = 0; // minutes of play
};

Played playedIn(const Json &scenario)
{
    static const QRegularExpression slot(QStringLiteral("\\{([a-z0-9_]+)\\."));
    Played played;
    eachIn(scenario, "scenes", {}, [&](const Json &scene, const QString &) {
        QSet<QString> stopped;
        QSet<QString> restored;
        addNames(scene, "stops", stopped);
        addNames(scene, "restores", restored);
        eachIn(scene, "tellings", {}, [&](const Json &telling, const QString &) {
            addNames(telling, "stops", stopped);
            played.roles.insert(textIn(telling, "about"));
        });
        if (!stopped.isEmpty() && !played.stops && scene.contains("at") && scene.at("at").is_number_integer())
            played.firstStop = scene.at("at").get<int>();
        played.stops = played.stops || !stopped.isEmpty();
        played.restores = played.restores || !restored.isEmpty();
        played.roles.unite(stopped).unite(restored);
        eachText(scene, [&](const FoundText &text) {
            for (auto match = slot.globalMatch(textIn(text.languages, "fr")); match.hasNext();)
                played.roles.insert(match.next().captured(1));
        });
    });
    return played;
}

int minutesIn(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? found->get<int>() : 0;
}

bool canBeMet(const Json &objective, const Played &played, int play)
{
    const bool restored = textIn(objective, "measure") == QLatin1StringView("service_restored");
    return (restored ? played.restores : played.stops) && played.firstStop + minutesIn(objective, "within") <= play;
}

} // namespace

void checkCard(const CheckedFile &file, const LibraryContents &contents, Findings &findings)
{
    checkCatalogueKeys(file, file.json, {}, contents, findings);
    eachIn(file.json, "steps", {}, [&](const Json &step, const QString &pointer) {
        if (!step.is_object() || !step.contains("message"))
            return;
        const Json &message = step.at("message");
        const QString key = textIn(message, "audience") + QLatin1Char('/') + textIn(message, "phase");
        if (!contents.messages.contains(key))
            findings.append(
                {LibraryFault::UnknownReference, file.path, below(pointer, QStringLiteral("message")), key, {}, {}});
    });
}

void checkScenario(const CheckedFile &file, const LibraryContents &contents, Findings &findings)
{
    if (!file.json.is_object())
        return;
    const Played played = playedIn(file.json);
    eachIn(file.json, "roles", {}, [&](const Json &role, const QString &pointer) {
        checkCatalogueKeys(file, role, pointer, contents, findings);
        if (const QString key = textIn(role, "key"); !played.roles.contains(key))
            findings.append({LibraryFault::RoleWithoutScene, file.path, pointer, key, {}, {}});
    });
    const int play = minutesIn(file.json, "play");
    eachIn(file.json, "objectives", {}, [&](const Json &objective, const QString &pointer) {
        if (objective.is_object() && !canBeMet(objective, played, play))
            findings.append({LibraryFault::ObjectiveUnmet, file.path, pointer, textIn(objective, "key"), {}, {}});
    });
}

} // namespace relais
