// SPDX-License-Identifier: GPL-3.0-or-later
// DrillQueue: the way of a run's events to the open plan file, in order, on the storage runner. What could not be
// stored stays here and is brought there later, also to another file that the plan has moved to. GUI thread; never
// waits.
#pragma once

#include "services/runrepository.h"
#include "viewmodels/plansession.h"

namespace relais {

class DrillQueue final : public QObject {
    Q_OBJECT

public:
    // A run as it stands here, which may be further than the file.
    struct Copy {
        Run run;
        QByteArray snapshot; // the encoded frozen plan
        QList<RunEvent> events;
    };

    DrillQueue(PlanSession &session, QObject *parent);

    // A run that the file holds as it is in the copy.
    void takeOver(const Copy &copy);
    void clear();

    void append(const RunEvent &event);
    void beat(const Heartbeat &heartbeat);
    // After a failure: brings what the file lacks.
    void retry();

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    // Of the last write that failed; meaningful while hasFailed().
    [[nodiscard]] const Error &error() const { return m_error; }
    // Events that the file does not hold yet.
    [[nodiscard]] qsizetype waiting() const { return m_copy.events.size() - m_stored; }

Q_SIGNALS:
    void changed();

private:
    void send(const RunEvent &event);
    void acknowledge(quint64 generation, qsizetype stored, const Status &status);
    void fail(const Error &error);

    PlanSession &m_session;
    Copy m_copy;
    qsizetype m_stored = 0; // of m_copy.events
    quint64 m_generation = 0; // answers of an earlier one do not count
    bool m_failed = false;
    bool m_bringing = false;
    bool m_beating = false;
    Error m_error;
};

} // namespace relais
