// SPDX-License-Identifier: GPL-3.0-or-later
// DrillReviewRecord: the run of a review as the file has it, and what the review appends to it. GUI thread; the file on
// its runner, the latest request wins.
#pragma once

#include "services/drillconduct.h"
#include "services/readrun.h"
#include "viewmodels/plansession.h"

namespace relais {

class DrillReviewRecord final : public QObject {
    Q_OBJECT

public:
    DrillReviewRecord(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_read.has_value(); }
    // All but the id only while isOpen().
    [[nodiscard]] const ReadDrill &read() const { return *m_read; }
    [[nodiscard]] const RunProgress &progress() const { return m_read->progress; }
    [[nodiscard]] Id<Run> id() const { return m_read ? m_read->record.run.id : Id<Run>(); }
    // As rows of the plan cite it.
    [[nodiscard]] QString key() const { return id().value.toString(QUuid::WithoutBraces); }
    [[nodiscard]] bool isPractice() const { return m_read && m_read->record.run.practice; }
    [[nodiscard]] bool isReviewed() const { return m_read && m_read->progress.phase == RunPhase::Reviewed; }

    // Ends in opened(), or in refused() and nothing has changed.
    void open(Id<Run> run);
    // Each ends in changed(), and in refused() where the file did not take it.
    void rate(const QString &objective, Verdict verdict, const QString &reason);
    void review();
    void close();
    // Takes the run out of the file, once nothing shows it; ends in removed().
    void remove(Id<Run> run);

Q_SIGNALS:
    void opened();
    void changed();
    void removed();
    void refused(const QString &sentence);

private:
    void take(const ReadDrill &read);
    void append(const Result<RunEvent> &event);
    // done: the signal that says what the reading was for. False: no file is open.
    bool read(Id<Run> run, void (DrillReviewRecord::*done)());

    const WindowServices &m_services;
    PlanSession &m_session;
    std::optional<ReadDrill> m_read;
    std::optional<DrillConduct> m_conduct; // of the run read
    quint64 m_request = 0;
};

} // namespace relais
