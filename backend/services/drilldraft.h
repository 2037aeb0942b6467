// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a drill that is being prepared, whatever it comes from, and what the preparation still lacks. Injects stand
// in the order of their minutes after every edit. Pure functions; any thread.
#pragma once

#include "services/drillbuilder.h"

namespace relais {

inline constexpr qsizetype fewestObjectives = 2;
inline constexpr qsizetype mostObjectives = 5;
inline constexpr qsizetype mostInjects = 200;
inline constexpr Minutes firstMessageWithin{15};

// A draft that says nothing yet: no injects, the objective that is always proposed.
[[nodiscard]] DrillDraft blankDraft(const Plan &plan, const DrillFrame &frame);

// One inject as edited: every member but its state is taken, full names as placeholders. NotFound: no inject of that
// key. InvalidValue: the minute is not within the play, the title is empty, a text passes longestText or holds control
// characters, or something of what falls is not of this plan; place.pointer names the member.
[[nodiscard]] Result<DrillDraft> withInject(const DrillDraft &draft, const RunInject &inject, const Plan &plan);

// One place up (-1) or down (+1): it swaps its minutes, of play and of the story, with its neighbour. Unchanged at the
// ends, and where there is none of that key.
[[nodiscard]] DrillDraft withInjectMoved(const DrillDraft &draft, const QString &key, int places);

// At another minute of play; its time in the story follows: by the ratio where there is one, else between those of its
// neighbours. InvalidValue: not within the play.
[[nodiscard]] Result<DrillDraft> withInjectAt(const DrillDraft &draft, const QString &key, Minutes at);

struct DraftWithInject {
    DrillDraft draft;
    QString key; // of what was added
};
// Without a word yet: coverage asks for them. Conflict: there are mostInjects.
[[nodiscard]] Result<DraftWithInject> withNewInject(const DrillDraft &draft, Minutes at);
// A minute later, and nothing falls with the copy. NotFound, Conflict.
[[nodiscard]] Result<DraftWithInject> withCopiedInject(const DrillDraft &draft, const QString &key);
[[nodiscard]] DrillDraft withoutInject(const DrillDraft &draft, const QString &key);

// By key; one that is new is added. InvalidValue: no words, or a measured one whose time is not within the play.
// Conflict: there would be more than mostObjectives.
[[nodiscard]] Result<DrillDraft> withObjective(const DrillDraft &draft, const RunObjective &objective);
// Conflict: fewer than fewestObjectives would be left.
[[nodiscard]] Result<DrillDraft> withoutObjective(const DrillDraft &draft, const QString &key);
// Which objectives an inject serves; those that the draft has.
[[nodiscard]] DrillDraft withServed(const DrillDraft &draft, const QString &inject, const QStringList &objectives);
// That the draft has not: the first message, then the tolerated stop of each activity that it stops, the soonest first.
[[nodiscard]] QList<RunObjective> proposedObjectives(const DrillDraft &draft, const Plan &plan,
                                                     const DrillFrame &frame);

// Each person once. InvalidValue: somebody stands in for themselves, or is absent as well.
[[nodiscard]] Result<DrillDraft> withParticipants(const DrillDraft &draft, const QList<RunParticipant> &participants);
// Who plays what is for that person: the deputy of one who is absent. Null: nobody, or anyone.
[[nodiscard]] Id<Person> playerOf(const DrillDraft &draft, Id<Person> person);

// Another length of the play: the minutes of the injects are scaled to it, and with a ratio the ratio. InvalidValue:
// shorter than the injects are many, or more than a day.
[[nodiscard]] Result<DrillDraft> withMinutes(const DrillDraft &draft, const DrillMinutes &minutes);

// What the preparation lacks.
enum class CoverageGap {
    ObjectiveWithoutInject, // key
    ActivityUnseen, // activity: a priority one that stops, and no inject names or stops it
    NothingToDo, // person: a player or the one who decides
    ForNobody, // inject: its person takes no part, or is absent without a deputy
    WithoutWords, // inject
    FewObjectives,
    ManyObjectives,
};
struct CoverageRow {
    CoverageGap gap = CoverageGap::FewObjectives;
    QString key; // of the objective or inject
    Id<Activity> activity;
    Id<Person> person;

    bool operator==(const CoverageRow &) const = default;
};
[[nodiscard]] QList<CoverageRow> coverage(const DrillDraft &draft, const Plan &plan);

// The activities that its injects stop as they stand, by analysis, soonest limit first.
[[nodiscard]] QList<Id<Activity>> stoppedActivities(const DrillDraft &draft, const Plan &plan);

// Undo and redo of the edits of one preparation.
class DraftHistory {
public:
    static constexpr qsizetype mostSteps = 100; // the oldest go first

    explicit DraftHistory(DrillDraft draft = {});

    [[nodiscard]] const DrillDraft &draft() const { return m_draft; }
    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.isEmpty(); }

    // An edit that changes nothing is none.
    void edit(const DrillDraft &draft);
    void undo();
    void redo();

private:
    DrillDraft m_draft;
    QList<DrillDraft> m_before;
    QList<DrillDraft> m_after;
};

} // namespace relais
