// SPDX-License-Identifier: GPL-3.0-or-later
// Where an incident stands now, by the analysis over the frozen plan and by what was marked, together: what is stopped,
// what goes on by a fallback, until when that may last, what is due next. Without words: wording/incidenttext says it.
// Instants are milliseconds since the incident's start as it is known now. Pure; any thread.
#pragma once

#include "domain/runprogress.h"
#include "services/phrases.h"

namespace relais {

enum class IncidentStanding {
    Untouched, // so far; it may still stop when a buffer is used up
    Stopped,
    OnFallback,
    ToolsBack, // what it needs works again, and nobody has said that it does
    Restored,
};

struct IncidentActivity {
    Id<Activity> activity;
    QString name;
    IncidentStanding standing = IncidentStanding::Untouched;
    std::optional<qint64> stops; // it stopped, or will if nothing comes back; none: not touched
    std::optional<qint64> fallbackStarted;
    Id<Fallback> fallback; // the one that was started; null: none, or nobody said which
    std::optional<qint64> holdEnds; // of it; none: without limit
    std::optional<qint64> toolsBack;
    std::optional<qint64> restored;
    std::optional<qint64> limit; // the moment that it passes what is tolerated, by limit or deadline
    bool byDeadline = false; // the fixed date comes first
    std::optional<qint64> target; // the moment it was to work again
    QList<Id<Fallback>> fitting; // those written for it that can carry it now, the one that covers most first
    bool covered = false; // each need that it lost is covered by one of them

    bool operator==(const IncidentActivity &) const = default;
};

enum class IncidentAidKind {
    WillStop, // an untouched activity, when its buffer is used up
    Target,
    Limit, // or deadline
    FallbackEnds,
    NextWord, // that was promised
    FirstWord, // 15 minutes after the start, while nobody was told
    DataAuthority, // « CNIL », 72 h
    Complaint, // of an attack, 72 h, for the insurer
};

// Something that is due: « dans 40 min, Prendre les commandes passe sa limite ».
struct IncidentAid {
    IncidentAidKind kind = IncidentAidKind::Limit;
    qint64 at = 0;
    RowId subject; // the activity, or null
    Id<Fallback> fallback; // of FallbackEnds
    bool byDeadline = false; // of Limit

    bool operator==(const IncidentAid &) const = default;
};

// A word that promised the next one.
struct IncidentPromise {
    qint64 sequence = 0; // of the mark
    qint64 made = 0;
    qint64 due = 0;
    std::optional<qint64> next; // the message that followed
    bool broken = false; // none came by then, and the moment has passed
    bool open = false; // nothing followed yet: late if it is broken too
    QString audience; // whom it was promised to, as the mark calls them

    bool operator==(const IncidentPromise &) const = default;
};

// From when it was known: RGPD art. 33; code des assurances art. L12-10-1.
inline constexpr Minutes lawClock{72 * 60};

// What people said of the data (decisions.md 10). None: not asked yet.
struct DutyAnswers {
    enum class Word { Yes, No, Unknown };
    std::optional<Word> exposed; // seen, copied, changed or lost for good
    std::optional<Word> harm; // may it harm somebody that it cannot be reached
    std::optional<qint64> knownAt; // since when, of the answer that starts the clock

    [[nodiscard]] bool clockRuns() const
    {
        return exposed == Word::Yes || exposed == Word::Unknown || harm == Word::Yes;
    }
    bool operator==(const DutyAnswers &) const = default;
};

// What must be so before all is normal again.
enum class ExitCriterion { ToolsBack, Stable, ActivitiesRestored, CustomersTold, CaughtUp };
struct ExitCheck {
    ExitCriterion criterion = ExitCriterion::ToolsBack;
    bool met = false;
    std::optional<qint64> metAt; // Stable: when it will be
    qsizetype missing = 0; // outages, activities or steps

    bool operator==(const ExitCheck &) const = default;
};

struct IncidentState {
    qint64 elapsed = 0;
    QList<RunOutage> outages; // that last; several: the incident names each
    QList<IncidentActivity> activities; // touched ones, the soonest limit first; then those that will be
    QList<IncidentAid> aids; // the soonest first; what has passed stands until it is settled
    QList<RunStep> steps; // in the order to read them (incidentopening.h, orderedSteps)
    qsizetype current = -1; // of steps: the first to do; -1: none. Catch-up steps wait until something is restored
    int done = 0;
    QList<RunNote> recent; // the last five that stand, newest first
    QList<IncidentPromise> promises;
    DutyAnswers duties;
    QList<ExitCheck> exit;
    bool allBack = false; // every outage has ended, or none was named and somebody said that it works again
    bool backToNormal = false; // it was said

    [[nodiscard]] bool mayReturnToNormal() const;
    bool operator==(const IncidentState &) const = default;
};

// elapsed: milliseconds since the start, of IncidentConduct, or of progress once it ended. frozen: as the run keeps it.
[[nodiscard]] IncidentState incidentState(const RunProgress &progress, const Plan &frozen, qint64 elapsed,
                                          const Phrases &phrases);

// Those of progress that name a next word, in order.
[[nodiscard]] QList<IncidentPromise> promisesOf(const RunProgress &progress, qint64 elapsed);

// The answers to the two questions are entries of the log: the question and the answer, in the run's language. The last
// of each counts; what it says of the moment is when the entry was begun.
enum class DutyQuestion { DataExposed, HarmByAbsence };
[[nodiscard]] QString dutyQuestion(DutyQuestion question, const Speech &say);
[[nodiscard]] QString dutyEntry(DutyQuestion question, DutyAnswers::Word answer, const Speech &say);
[[nodiscard]] DutyAnswers dutiesOf(const RunProgress &progress, const Phrases &phrases);

} // namespace relais
