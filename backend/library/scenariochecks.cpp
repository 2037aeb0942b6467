// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scenario.h"
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

int minutesIn(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? found->get<int>() : 0;
}

// What one length of a scenario plays.
struct Played {
    QSet<QString> objectives; // that a scene serves
    bool stops = false;
    bool restores = false;
    int firstStop = 0; // minutes of play
};

// The minute at which the scene comes in that length; none: it is not in it.
std::optional<int> minuteIn(const Json &scene, const char *length)
{
    const auto at = scene.is_object() ? scene.find("at") : scene.end();
    if (!scene.is_object() || at == scene.end() || !at->is_object() || !at->contains(length))
        return std::nullopt;
    return minutesIn(*at, length);
}

Played playedIn(const Json &scenario, const char *length)
{
    Played played;
    eachIn(scenario, "scenes", {}, [&](const Json &scene, const QString &) {
        const auto at = minuteIn(scene, length);
        if (!at)
            return;
        QSet<QString> stopped;
        QSet<QString> restored;
        addNames(scene, "restores", restored);
        addNames(scene, "objectives", played.objectives);
        eachIn(scene, "tellings", {},
               [&](const Json &telling, const QString &) { addNames(telling, "stops", stopped); });
        if (!stopped.isEmpty() && !played.stops)
            played.firstStop = *at;
        played.stops = played.stops || !stopped.isEmpty();
        played.restores = played.restores || !restored.isEmpty();
    });
    return played;
}

// The roles that a scene stops, brings back or speaks of.
QSet<QString> rolesPlayedIn(const Json &scenario)
{
    static const QRegularExpression slot(QStringLiteral("\\{([a-z0-9_]+)\\."));
    QSet<QString> roles;
    eachIn(scenario, "scenes", {}, [&](const Json &scene, const QString &) {
        addNames(scene, "restores", roles);
        eachIn(scene, "tellings", {}, [&](const Json &telling, const QString &) {
            addNames(telling, "stops", roles);
            roles.insert(textIn(telling, "about"));
        });
        eachText(scene, [&](const FoundText &text) {
            for (auto match = slot.globalMatch(textIn(text.languages, "fr")); match.hasNext();)
                roles.insert(match.next().captured(1));
        });
    });
    return roles;
}

// Customers are told of whatever happens; a fallback and a return are of what stops.
bool canBeMet(const Json &objective, const Played &played, int play)
{
    const QString measure = textIn(objective, "measure");
    if (measure == QLatin1StringView("judged"))
        return true;
    const bool restored = measure == QLatin1StringView("service_restored");
    const bool happens = measure == QLatin1StringView("customers_told") || (restored ? played.restores : played.stops);
    return happens && played.firstStop + minutesIn(objective, "within") <= play;
}

void checkObjective(const CheckedFile &file, const Json &objective, const QString &pointer, Findings &findings)
{
    const QString key = textIn(objective, "key");
    const auto lengths = file.json.find("lengths");
    for (const char *length : EnumNames<DrillLength>::names) {
        const Played played = playedIn(file.json, length);
        if (!played.objectives.contains(key)) {
            findings.append(
                {LibraryFault::ObjectiveWithoutScene, file.path, pointer, key, QString::fromLatin1(length), {}});
            return;
        }
        const bool known = lengths != file.json.end() && lengths->is_object() && lengths->contains(length);
        if (known && !canBeMet(objective, played, minutesIn(lengths->at(length), "play"))) {
            findings.append({LibraryFault::ObjectiveUnmet, file.path, pointer, key, {}, {}});
            return;
        }
    }
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
    const QSet<QString> played = rolesPlayedIn(file.json);
    eachIn(file.json, "roles", {}, [&](const Json &role, const QString &pointer) {
        checkCatalogueKeys(file, role, pointer, contents, findings);
        if (const QString key = textIn(role, "key"); !played.contains(key))
            findings.append({LibraryFault::RoleWithoutScene, file.path, pointer, key, {}, {}});
    });
    eachIn(file.json, "objectives", {}, [&](const Json &objective, const QString &pointer) {
        if (objective.is_object())
            checkObjective(file, objective, pointer, findings);
    });
    eachIn(file.json, "modelled_on", {}, [&](const Json &key, const QString &pointer) {
        const QString name = key.is_string() ? QString::fromStdString(key.get<std::string>()) : QString();
        if (!contents.outages.contains(name))
            findings.append({LibraryFault::UnknownReference, file.path, pointer, name, {}, {}});
    });
}

} // namespace relais
