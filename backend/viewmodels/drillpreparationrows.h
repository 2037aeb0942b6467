// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a drill's preparation: scenes, participants, objectives, roles to make clear, what the plan lacks. Values
// and the functions that make them, in the window's language; the scenario's own texts in the plan's. GUI thread.
#pragma once

#include "services/drilldraft.h"
#include "services/drillteam.h"
#include "viewmodels/drilllibrary.h"
#include "viewmodels/rowlistmodel.h"

#include <QCoreApplication>

namespace relais {

// Roles as named.
struct DrillSceneRow {
    QString key;
    int at = 0; // minutes of play
    QString minute; // "4 min"
    QString story; // "08:40"
    QString person; // whom it is for
    int cell = 0; // a row of DrillPreparationRows::cells
    QString title;
    QString situation;
    QString expected;
    QString falls; // names
    QString returns;
    QString spoken; // all of it, as a screen reader says it
    QString note; // told in the team's own words, played by a deputy
    bool missing = false; // the plan does not say what is expected
    bool uncovered = false; // an activity that falls with it has no fallback
    bool fact = false; // it really happened

    bool operator==(const DrillSceneRow &) const = default;
};

// What a drill leaves out: key, words.
struct DrillCoverageRow {
    QString key;
    QString words;

    bool operator==(const DrillCoverageRow &) const = default;
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
    int cell = 0; // a row of the team's cells
    bool absent = false;
    int deputy = -1; // a row of those who are present
    QString words; // what they do, or who stands in

    bool operator==(const DrillParticipantRow &) const = default;
};

struct DrillObjectiveRow {
    QString key;
    QString text;
    QString within;
    int measure = 0; // ObjectiveMeasure
    QString minutes; // as typed; empty where it is judged

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

class DrillPreparationRows {
    Q_DECLARE_TR_FUNCTIONS(relais::DrillPreparationRows)

public:
    // What it is modelled on, or, by the key of its origin, plays again.
    static QList<DrillSourceRow> sources(const QString &origin, const Scenario &scenario, const DrillLibrary &library,
                                         const Plan &plan, QDate today);
    // What may play a role: what is likely, nothing (null), and all else that the plan has.
    static QList<NodeId> options(const RoleBinding &binding, const Plan &plan);

    // drafted: before anything was changed by hand.
    static QList<DrillSceneRow> scenes(const DrillDraft &draft, const DrillDraft &drafted, const Plan &plan);
    static QList<DrillCoverageRow> coverage(const QList<CoverageRow> &gaps, const DrillDraft &draft, const Plan &plan);
    static QList<DrillObjectiveRow> objectives(const QList<RunObjective> &objectives);
    // Those that more than one tool or provider could be, or none.
    static QList<DrillRoleChoiceRow> choices(const DrillDraft &draft, const Plan &plan);
    // key of a MissingFact.
    static QString keyOf(const MissingFact &fact);

    // Parts of the firm, everyone first, and back.
    static QStringList cells();
    static DrillCell cellAt(int row);
    // Who plays what comes to a part of the firm; null: nobody in particular.
    static Id<Person> personOf(DrillCell cell, const QList<RunParticipant> &participants);
    // What can fall: tools, then providers.
    static QList<NodeId> nodes(const Plan &plan);
    // How the clock and the story run, in words; paceOf: a row of them.
    static QStringList paces(const DrillDraft &draft);
    static int paceOf(const DrillDraft &draft);
    static DrillDraft withPace(const DrillDraft &draft, int pace);

    // What a participant does, by DrillRole.
    static QStringList roles();
    // What stands against the roles as they are; empty: nothing.
    static QString teamProblem(const DrillTeam &team, const Plan &plan);

private:
    static QString coverageWords(const CoverageRow &gap, const DrillDraft &draft, const Plan &plan);
};

extern const std::span<const RowColumn<DrillSourceRow>> drillSourceColumns;
extern const std::span<const RowColumn<DrillSceneRow>> drillSceneColumns;
extern const std::span<const RowColumn<DrillCoverageRow>> drillCoverageColumns;
extern const std::span<const RowColumn<DrillParticipantRow>> drillParticipantColumns;
extern const std::span<const RowColumn<DrillObjectiveRow>> drillObjectiveColumns;
extern const std::span<const RowColumn<DrillFactRow>> drillFactColumns;
extern const std::span<const RowColumn<DrillRoleChoiceRow>> drillRoleChoiceColumns;

} // namespace relais
