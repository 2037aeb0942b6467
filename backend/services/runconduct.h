// SPDX-License-Identifier: GPL-3.0-or-later
// RunConduct: what leading a drill and working an incident have in common: turns what people do into events, by the
// clock. Synchronous and without I/O: whoever calls it hands the events it answers, in order, to RunRepository::append
// before anybody is shown them. What each phase allows, and the errors: domain/runprogress.h, apply(); nothing has
// changed then. Not shared between threads.
#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "domain/runprogress.h"
#include "services/runrepository.h"

namespace relais {

class RunConduct {
public:
    RunConduct(const RunConduct &) = delete;
    RunConduct &operator=(const RunConduct &) = delete;
    virtual ~RunConduct() = default;

    [[nodiscard]] const RunProgress &progress() const { return m_progress; }
    // Milliseconds of play, or since an incident began, now. Never runs back, unless its start is stated anew.
    [[nodiscard]] qint64 elapsed() const;
    [[nodiscard]] Heartbeat heartbeat() const;

    // Takes over a run of its kind. What is answered must be stored. Conflict: the events do not follow each other.
    virtual Result<QList<RunEvent>> open(const RunRecord &record) = 0;
    // To be called about each second.
    virtual Result<QList<RunEvent>> tick() = 0;

    Result<RunEvent> end();
    Result<RunEvent> review();

    // elapsedAtTyping: when typing began; what is not yet is taken as now. subject: an activity, or null. verified:
    // none: not said. person, cell: who says it, where that is known.
    Result<RunEvent> note(EntryType entry, const QString &text, RowId subject, qint64 elapsedAtTyping,
                          std::optional<bool> verified = {}, Id<Person> person = {},
                          std::optional<DrillCell> cell = {});
    // elapsedAtPress: when the key was pressed, before its question was answered (or, in an incident, when it was
    // done); what is not yet, or none, is now. nextWord: after how long the next message was promised.
    Result<RunEvent> mark(MarkKind mark, RowId subject, Id<Fallback> fallback, const QString &text,
                          std::optional<qint64> elapsedAtPress = {}, std::optional<Minutes> nextWord = {});
    // An empty text takes the note back.
    Result<RunEvent> correct(qint64 sequence, const QString &text);
    Result<RunEvent> star(qint64 sequence, bool starred);
    Result<RunEvent> rate(const QString &objective, Verdict verdict, const QString &reason);

protected:
    // Both must outlive the conduct.
    RunConduct(const Clock &clock, IdSource &ids)
        : m_clock(clock)
        , m_ids(ids)
    { }

    [[nodiscard]] virtual qint64 elapsedAt(const Instant &instant) const = 0;
    // After an event was taken: where time is counted from may have moved.
    virtual void taken(const RunEvent &event) = 0;

    [[nodiscard]] Instant now() const { return m_clock.now(); }
    Status takeOver(const RunRecord &record);
    // As it would be now; sequences are given when it is taken.
    [[nodiscard]] RunEvent stamped(RunEventKind kind) const;
    Result<RunEvent> take(const RunEvent &event);
    // All of them, or none.
    Result<QList<RunEvent>> takeAll(QList<RunEvent> events);

private:
    const Clock &m_clock;
    IdSource &m_ids;
    RunProgress m_progress;
};

} // namespace relais
