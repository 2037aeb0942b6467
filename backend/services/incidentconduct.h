// SPDX-License-Identifier: GPL-3.0-or-later
// IncidentConduct: works one incident (services/runconduct.h): steps, what stopped and works again, marks, notes.
//
// Time is counted since the incident began, as it was stated: now, by the wall clock, less that. It runs on while the
// machine sleeps, is off, or the program is closed; nothing pauses it. A step of the wall clock (it moved against the
// boot clock by more than two seconds, within one start of the machine, or back behind what was written down) is
// recorded and taken out again, so that time never runs back.
#pragma once

#include "services/runconduct.h"

namespace relais {

class IncidentConduct final : public RunConduct {
public:
    // Both must outlive the conduct.
    IncidentConduct(const Clock &clock, IdSource &ids);

    // It goes on where it is. Conflict: of a drill, too.
    Result<QList<RunEvent>> open(const RunRecord &record) override;
    // Notices that the wall clock was set.
    Result<QList<RunEvent>> tick() override;

    // From Ready to Running. OutOfRange (InvalidValue): it would begin in what is still to come.
    Result<RunEvent> start();
    // UTC milliseconds: since when, as is known now. All that is noted keeps its time of day.
    Result<RunEvent> restate(qint64 since);
    Result<RunEvent> answerTriage(Triage answer);

    // A tool, a provider or an activity. sinceStart: when; none: now (before start(): from the start on).
    Result<RunEvent> stop(RowId subject, std::optional<Minutes> sinceStart = {});
    Result<RunEvent> restore(RowId subject, std::optional<Minutes> sinceStart = {});

    // Those of a fiche that joins. Their key, section, of, text, target and person count. Keys are unique in a run.
    Result<QList<RunEvent>> addSteps(const QList<RunStep> &steps);
    // person: who did it, is to do it; null: not said, anyone.
    Result<RunEvent> tickStep(const QString &key, Id<Person> person = {});
    Result<RunEvent> untickStep(const QString &key);
    Result<RunEvent> assignStep(const QString &key, Id<Person> person);

private:
    [[nodiscard]] qint64 elapsedAt(const Instant &instant) const override;
    void taken(const RunEvent &event) override;
    // Since the stated start, less what is known of steps of the wall clock.
    [[nodiscard]] qint64 passedAt(const Instant &instant) const;
    // Milliseconds that the wall clock was moved by since the last tick; 0: not to speak of.
    [[nodiscard]] qint64 steppedAt(const Instant &instant) const;
    [[nodiscard]] RunEvent ofStep(RunEventKind kind, const QString &key, Id<Person> person) const;
    [[nodiscard]] RunEvent ofSubject(RunEventKind kind, RowId subject, std::optional<Minutes> sinceStart) const;
    Result<QList<RunEvent>> steppedBy(qint64 milliseconds);

    Instant m_seen; // at the last tick
    qint64 m_reached = 0; // milliseconds since the start, then
};

} // namespace relais
