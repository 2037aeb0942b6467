// SPDX-License-Identifier: GPL-3.0-or-later
// DrillOrigin: what a drill is drafted from: a scenario of the library, a real outage, the plan's weakest point, a
// question of « Et si… », a timetable from a file, or nothing. A value.
#pragma once

#include "services/drillbuilder.h"
#include "services/fallscenario.h"
#include "viewmodels/drilllibrary.h"

#include <functional>

namespace relais {

class Catalogue;

struct DrillOrigin {
    QString key; // of the scenario; else DrillDraft::scenario of what it makes
    std::function<std::optional<Scenario>(const Plan &)> scenario; // pure, slow; none: nothing of the plan is touched
    std::optional<DrillDraft> draft; // in place of a scenario: as it was read

    [[nodiscard]] bool isMade() const { return draft.has_value(); }
};

class DrillOrigins {
public:
    static DrillOrigin ofScenario(const Scenario &scenario);
    static DrillOrigin ofOutage(const Outage &outage, const Catalogue &catalogue, const DrillFrame &frame);
    // fallen: what fell in a drill or an outage before.
    static DrillOrigin ofWeakestPoint(const QSet<NodeId> &fallen, const DrillFrame &frame);
    static DrillOrigin ofQuestion(const WhatIfQuestion &question, const DrillFrame &frame);
    static DrillOrigin ofDraft(const DrillDraft &draft, const QString &key);
    // Each timetable is a drill of its own; the same one, read again, is the same drill.
    static DrillOrigin ofTimetable(const DrillDraft &draft);

    // "replay/cloudflare-2025-11-18", "what_if/3f09c2d41a7e", "chronogram/90b1e6d3c5f8", "blank". which: an
    // outage's key, or the name of what was asked or read.
    static QString keyOf(DrillSource source, const QString &which = {});
    // None: a scenario of the library, or a replay.
    static std::optional<DrillSource> sourceOf(const QString &key);
    // Null: not a replay, or the library has not its outage.
    static const Outage *outageOf(const QString &key, const DrillLibrary &library);
};

} // namespace relais
