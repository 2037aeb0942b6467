// SPDX-License-Identifier: GPL-3.0-or-later
// Where a drill of the command line comes from: a scenario of the library, a real outage, the weakest point, or a
// timetable in a file.
#pragma once

#include "cli/context.h"
#include "services/drillbuilder.h"
#include "services/openplan.h"

#include <string>

namespace relais {

struct DrillSourceOptions {
    std::string scenario;
    std::string outage;
    bool weakest = false;
    std::string chronogram; // a file

    [[nodiscard]] int count() const;
};

struct DrillToPlay {
    Scenario scenario;
    std::optional<DrillDraft> draft; // of a timetable, which no scenario tells
};

// Says each row of a timetable that was not taken on context.err. Errors: place.pointer names the option ("--outage"),
// or place.file the file.
Result<DrillToPlay> drillToPlay(const DrillSourceOptions &options, OpenPlan &opened, const DrillFrame &frame,
                                CommandContext &context);

// What to say of an error of drillToPlay.
QString drillSourceSentence(const Error &error);

} // namespace relais
