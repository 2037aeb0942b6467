// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed for a drill before it begins, « EXERCICE » on every page: what everybody gets, what the facilitator
// and the observers keep to themselves, cards to hand out one by one, and a form to be filled in without a name. In the
// plan's language, which is the drill's. Pure; any thread.
#pragma once

#include "domain/document.h"
#include "services/drillbuilder.h"

namespace relais {

enum class DrillPaper {
    SituationFile, // for everybody, beforehand: nothing of what is going to happen stands in it
    FacilitatorGuide, // all of it
    InjectCards, // never what is expected
    ObserverSheet, // of the plan, by role: never a judgement of a person
    FeedbackForm,
};
template <> struct EnumNames<DrillPaper> {
    static constexpr const char *names[] = {"situation-file", "facilitator-guide", "event-cards", "observer-sheet",
                                            "feedback-form"};
};

// The drill as it is prepared. Everything referred to must outlive the call.
struct DrillToPrint {
    const DrillDraft &draft; // with those who take part
    const Scenario &scenario; // of which it was drafted: its decisions and twists; without a key: none
    const DrillFrame &frame;
    const Plan &plan;
    QDate day; // on which it is played; invalid: still to be set
    QDate today;
};

[[nodiscard]] Document drillPaper(DrillPaper paper, const DrillToPrint &drill, const PlanContents &contents);

} // namespace relais
