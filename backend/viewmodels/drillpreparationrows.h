// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a drill's preparation: scenes, participants, objectives, roles to make clear, what the plan lacks. Values
// and the functions that make them, in the window's language; the scenario's own texts in the plan's. GUI thread.
#pragma once

#include "services/drillbuilder.h"
#include "viewmodels/drilllibrary.h"
#include "viewmodels/nextdrill.h"
#include "viewmodels/rowlistmodel.h"

#include <QCoreApplication>

namespace relais {

// Roles as named.
struct DrillSceneRow {
    QString key;
    QString minute; // "4 min"
    QString story; // "08:40"
    QString person; // whom it is for
    QString title;
    QString situation;
    QString expected;
    bool missing = false; // the plan does not say what is expected
    bool uncovered = false; // an activity that falls with it has no fallback
    bool own = false; // told in the team's own words

    bool operator==(const DrillSceneRow &) const = default;
};

// A real outage: key, title, url, checked.
struct DrillSourceRow {
    QString key;
    QString title;
    QString url; // where it was read
    QString checked; // a day, in words

    bool operator==(const DrillSourceRow &) const = default;
};

struct DrillParticipantRow {
    QString key; // of the person
    QString name;
    int role = 0; // a row of DrillPreparationRows::roles

    bool operator==(const DrillParticipantRow &) const = default;
};

struct DrillObjectiveRow {
    QString key;
    QString text;
    QString within;

    bool operator==(const DrillObjectiveRow &) const = default;
};

struct DrillFactRow {
    QString key;
    QString ask;
    QString about; // the tool or provider; empty: the firm
    QString error;

    bool operator==(const DrillFactRow &) const = default;
};

struct DrillRoleChoiceRow {
    QString key;
    QString ask;
    QStringList choices;
    int bound = -1; // a row of choices

    bool operator==(const DrillRoleChoiceRow &) const = default;
};

// A draft, and the scenes with which an activity falls that has no fallback.
struct DrillOutline {
    DrillDraft draft;
    QSet<QString> uncovered; // keys of scenes
};

class DrillPreparationRows {
    Q_DECLARE_TR_FUNCTIONS(relais::DrillPreparationRows)

public:
    // Slow: on the analysis runner. Uses no words.
    static DrillOutline outline(const Scenario &scenario, const DrillFrame &frame, const Plan &plan,
                                const PlanContents &contents, const DrillChoices &choices);

    static QList<DrillSourceRow> sources(const Scenario &scenario, const DrillLibrary &library, const Plan &plan,
                                         QDate today);
    // What may play a role: what is likely, nothing (null), and all else that the plan has.
    static QList<NodeId> options(const RoleBinding &binding, const Plan &plan);

    // storyStart: when in the day the story begins.
    static QList<DrillSceneRow> scenes(const DrillOutline &outline, const Plan &plan, Minutes storyStart,
                                       const DrillChoices &choices);
    static QList<DrillParticipantRow> participants(const DrillTeam &team, const Plan &plan);
    static QList<DrillObjectiveRow> objectives(const QList<RunObjective> &objectives);
    // Those that more than one tool or provider could be, or none.
    static QList<DrillRoleChoiceRow> choices(const DrillDraft &draft, const Plan &plan);
    // key of a MissingFact.
    static QString keyOf(const MissingFact &fact);

    // What a participant does, by DrillRole.
    static QStringList roles();
    // What stands against the roles as they are; empty: nothing.
    static QString teamProblem(const DrillTeam &team, const Plan &plan);
};

extern const std::span<const RowColumn<DrillSourceRow>> drillSourceColumns;
extern const std::span<const RowColumn<DrillSceneRow>> drillSceneColumns;
extern const std::span<const RowColumn<DrillParticipantRow>> drillParticipantColumns;
extern const std::span<const RowColumn<DrillObjectiveRow>> drillObjectiveColumns;
extern const std::span<const RowColumn<DrillFactRow>> drillFactColumns;
extern const std::span<const RowColumn<DrillRoleChoiceRow>> drillRoleChoiceColumns;

} // namespace relais
