// SPDX-License-Identifier: GPL-3.0-or-later
// Which ideas of the library fit a tool and an activity of a plan, and the fallback that one of them becomes when a
// person takes it. Its words count as an example's until somebody adapts them. Pure; any thread.
#pragma once

#include "core/id.h"
#include "domain/idea.h"
#include "domain/plan.h"
#include "domain/playbook.h"

namespace relais {

class Catalogue;

struct IdeaShelf {
    const QList<Idea> &ideas;
    const Catalogue &catalogue; // says of what kind a tool is
    const QList<CardTemplate> &cards; // say of what kind an activity is, by their words
};

// None: the library knows no such kind.
std::optional<ActivityKind> activityKindOf(const Activity &activity, const QList<CardTemplate> &cards);

// For the loss of the tool in this activity, or wherever it is needed where that is null. What is meant for just this
// comes first, then what the firm's trade does, then the order of the library.
QList<Idea> fittingIdeas(const Plan &plan, Id<Tool> tool, Id<Activity> activity, const IdeaShelf &shelf);

// The closest idea for a tool or an activity that has no fallback; of an activity, for the loss of what it needs. None:
// nothing is meant for just this.
std::optional<Idea> ideaFor(const Plan &plan, RowId object, const IdeaShelf &shelf);

struct TakenIdea {
    Plan plan;
    Id<Fallback> fallback;
};

// The plan with the idea as a fallback that covers the tool, and its task as an action; in the plan's language. It
// serves the activity, or all that need the tool directly where that is null.
TakenIdea withIdea(const Plan &plan, const Idea &idea, Id<Tool> tool, Id<Activity> activity, IdSource &ids);

} // namespace relais
