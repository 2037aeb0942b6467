// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that an incident's page shows, and the functions that make them, in the window's language. Values; GUI
// thread.
#pragma once

#include "services/drillmeasures.h"
#include "viewmodels/rowlistmodel.h"
#include "wording/incidenttext.h"

namespace relais {

// Roles as named. heading: of the section, in its first step.
struct IncidentStepRow {
    QString key;
    QString heading;
    QString text;
    QString fiche; // that it is from, as it is called; empty: none that can be shown
    QString who; // who is to do it; done: who did, and when
    QString due;
    bool late = false; // its time has gone by, and it is not done
    bool done = false;

    bool operator==(const IncidentStepRow &) const = default;
};

// One activity that stopped or will. Instants in milliseconds since the start, -1: none. choices: names of the
// fallbacks that can be started for it now; waits: it stands still.
struct IncidentLaneRow {
    QString key;
    QString name;
    QString note;
    QStringList choices;
    bool waits = false;
    bool restorable = false; // nobody has said yet that it works again
    bool late = false; // beyond what is tolerated
    bool proven = false; // what carries it was tried or used
    double stopped = -1;
    double seen = -1;
    double started = -1;
    double restored = -1;
    double target = -1;
    double limit = -1;

    bool operator==(const IncidentLaneRow &) const = default;
};

struct IncidentCallRow {
    QString key;
    QString name;
    QString role;
    QString number; // empty: none is known
    QString otherNumber;
    QString note;
    QString reach; // empty: can be reached

    bool operator==(const IncidentCallRow &) const = default;
};

struct IncidentExitRow {
    QString key;
    QString text;
    bool met = false;

    bool operator==(const IncidentExitRow &) const = default;
};

// A question whose answer starts a legal clock. answer: 0 yes, 1 no, 2 not known; -1: not asked yet.
struct IncidentDutyRow {
    QString key;
    QString question;
    int answer = -1;

    bool operator==(const IncidentDutyRow &) const = default;
};

// Something that is due.
struct IncidentAidRow {
    QString key;
    QString text;
    bool past = false;

    bool operator==(const IncidentAidRow &) const = default;
};

// Roles as named. An incident under way, as a tab; or one that is over, in a list.
struct IncidentTabRow {
    QString key; // of the run
    QString title;
    QString note; // since when
    bool shown = false;

    bool operator==(const IncidentTabRow &) const = default;
};

extern const std::span<const RowColumn<IncidentStepRow>> incidentStepColumns;
extern const std::span<const RowColumn<IncidentLaneRow>> incidentLaneColumns;
extern const std::span<const RowColumn<IncidentCallRow>> incidentCallColumns;
extern const std::span<const RowColumn<IncidentExitRow>> incidentExitColumns;
extern const std::span<const RowColumn<IncidentDutyRow>> incidentDutyColumns;
extern const std::span<const RowColumn<IncidentAidRow>> incidentAidColumns;
extern const std::span<const RowColumn<IncidentTabRow>> incidentTabColumns;

// What an incident is shown from.
struct IncidentView {
    const RunProgress &progress;
    const IncidentState &state;
    const QList<ActivityLane> &lanes; // of measure(), for when each was seen
    const Plan &frozen;
    const Plan &plan; // as it is now
};

class IncidentRows {
    Q_DECLARE_TR_FUNCTIONS(relais::IncidentRows)

public:
    static QList<IncidentStepRow> steps(const IncidentView &view);
    // The key, among the plan's fiches, of the one that a step is from; empty: none.
    static QString ficheOf(const QString &step);
    static QList<IncidentLaneRow> lanes(const IncidentView &view);
    static QList<IncidentCallRow> calls(const QList<IncidentCall> &calls, const Plan &plan);
    static QList<IncidentExitRow> exit(const IncidentView &view);
    // The second question only where the first was answered by no.
    static QList<IncidentDutyRow> duties(const IncidentView &view, const Phrases &phrases);
    static QList<IncidentAidRow> aids(const IncidentView &view);
};

} // namespace relais
