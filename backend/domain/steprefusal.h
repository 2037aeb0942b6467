// SPDX-License-Identifier: GPL-3.0-or-later
// StepRefusal: which step of a drill was refused, and why, carried by an Error so that a sentence can say both
// (wording/steptext). Values; any thread.
#pragma once

#include "core/result.h"
#include "domain/run.h"

namespace relais {

enum class StepReason {
    NotBriefed, // the briefing has not begun
    NotStarted, // the play has not
    Begun, // it has, already
    Paused,
    NotPaused,
    NotEnded,
    Over,
    Reviewed,
    NoSceneLeft,
    Earlier, // it would lie before what came last
    Overtaken, // something else came in between
    Incomplete, // a member is missing
    TooLong, // its text
    NothingThere, // what it speaks of is not there, or is there twice
    NotPlayed, // a fallback that was not started in this drill
    OutOfRange, // an amount
    NotInThisRun, // a drill has no such step, or an incident has not
};
template <> struct EnumNames<StepReason> {
    static constexpr const char *names[] = {"not_briefed",  "not_started",    "begun",    "paused",        "not_paused",
                                            "not_ended",    "over",           "reviewed", "no_scene_left", "earlier",
                                            "overtaken",    "incomplete",     "too_long", "nothing_there", "not_played",
                                            "out_of_range", "not_in_this_run"};
};

struct StepRefusal {
    RunEventKind step = RunEventKind::Entry;
    StepReason reason = StepReason::NotStarted;

    bool operator==(const StepRefusal &) const = default;
};

// Conflict; InvalidValue where the step itself is wrong.
Error refusedStep(const StepRefusal &refusal, const QString &pointer);

// None for any other error.
std::optional<StepRefusal> stepRefusalOf(const Error &error);

} // namespace relais
