// SPDX-License-Identifier: GPL-3.0-or-later
// IncidentFile: the outage that a verb of `relais incident` works on: its plan file, its run, and what is written goes
// to the disk at once, also beside a plan that cannot be written. For the verbs only. One thread.
#pragma once

#include "cli/context.h"
#include "services/incidentconduct.h"
#include "services/incidentreport.h"
#include "services/incidenttold.h"
#include "services/readrun.h"

namespace CLI {
class App;
}

namespace relais {

struct IncidentOptions {
    std::string file;
    std::string run; // the beginning of its id; empty: the only one under way
    bool json = false;
};

class IncidentFile {
public:
    IncidentFile(const IncidentOptions &options, CommandContext &context, OpenMode mode);

    // What kept the file from being opened, or the run from being found; said by fail().
    [[nodiscard]] const Status &status() const { return m_status; }
    // The run that is meant; none under way: the last one that is over, where that will do.
    bool find(bool overWillDo);
    // A new run, written with its events.
    bool begin(const Run &run, const QList<RunEvent> &events);

    [[nodiscard]] OpenPlan &opened() { return *m_opened; }
    [[nodiscard]] const Plan &plan() const { return m_opened->plan(); }
    [[nodiscard]] const PlanContents &contents() const { return *m_contents; }
    [[nodiscard]] const Phrases &phrases() const { return m_contents->phrases(); }
    // All below once found or begun.
    [[nodiscard]] IncidentConduct &conduct() { return m_conduct; }
    [[nodiscard]] const RunProgress &progress() const { return m_conduct.progress(); }
    [[nodiscard]] const Plan &frozenPlan() const { return m_frozen; }
    [[nodiscard]] IncidentState state() const;
    [[nodiscard]] IncidentReview review() const;
    // As the file now has it.
    [[nodiscard]] Result<ChainEnd> chain();
    // Stores what the conduct answered; after the first refusal nothing more is stored.
    bool take(const Result<RunEvent> &event);
    bool take(const Result<QList<RunEvent>> &events);
    [[nodiscard]] QDateTime now() const;
    // "9:12", "21/11 14h05", "2026-11-21T14:05": UTC milliseconds, in the past. Fails the command where it is none.
    [[nodiscard]] std::optional<qint64> momentOf(const std::string &typed);
    // Says the error, or `sentence` in its place, and ends the command with its code. False.
    bool fail(const Error &error);
    bool failSaying(const QString &sentence, ErrorCode code);

private:
    bool take(const ReadRun &read);
    [[nodiscard]] std::optional<Id<Run>> meant(bool overWillDo);

    IncidentOptions m_options;
    CommandContext &m_context;
    Status m_status;
    std::optional<OpenPlan> m_opened;
    const PlanContents *m_contents = nullptr;
    IncidentConduct m_conduct;
    Plan m_frozen;
};

// One function a group of verbs.
void addIncidentOpening(CLI::App &command, const std::shared_ptr<IncidentOptions> &options, CommandContext &context);
void addIncidentWork(CLI::App &command, const std::shared_ptr<IncidentOptions> &options, CommandContext &context);
void addIncidentReview(CLI::App &command, const std::shared_ptr<IncidentOptions> &options, CommandContext &context);

// The outage as it stands, for machines and for people.
[[nodiscard]] QByteArray incidentStateJson(IncidentFile &file);
[[nodiscard]] QByteArray incidentReviewJson(IncidentFile &file);
void tellIncident(IncidentFile &file, QTextStream &to);

} // namespace relais
