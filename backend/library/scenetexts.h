// SPDX-License-Identifier: GPL-3.0-or-later
// SceneTexts: reads the texts of a scenario that name facts and roles, once its roles are known. For scenariofile only.
// Pure; any thread.
#pragma once

#include "domain/scenario.h"
#include "library/contentreader.h"

namespace relais {

class SceneTexts {
public:
    void addRole(const QString &key) { m_roles.insert(key); }

    // The key of a role that exists; empty where none is named.
    QString role(ContentReader &reader, const char *key) const;
    QStringList roles(ContentReader &reader, const char *key) const;

    // Both languages, with the same slots, each of which exists.
    [[nodiscard]] LocalText told(ContentReader &reader) const;
    LocalText told(ContentReader &reader, const char *key) const;

    SceneTelling telling(ContentReader &reader) const;

    // Refuses what could not be told to every firm, whatever its plan lacks.
    static void checkLast(ContentReader &scene, const SceneTelling &telling);

private:
    [[nodiscard]] bool isSlot(const QString &slot) const;

    QSet<QString> m_roles;
};

// Trades by name; none if the key is absent.
QList<Trade> readTrades(ContentReader &reader);

} // namespace relais
