// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillqueue.h"

#include "services/beginrun.h"

#include <algorithm>

namespace relais {

DrillQueue::DrillQueue(PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    // The new file has the plan and none of the runs.
    connect(&m_session, &PlanSession::movedTo, this, [this] {
        if (m_copy.run.id.isNull())
            return;
        m_stored = 0;
        m_bringing = false;
        m_failed = true;
        retry();
    });
}

void DrillQueue::takeOver(const Copy &copy)
{
    clear();
    m_copy = copy;
    m_stored = copy.events.size();
}

void DrillQueue::clear()
{
    ++m_generation;
    m_copy = {};
    m_stored = 0;
    m_failed = false;
    m_bringing = false;
    m_beating = false;
    Q_EMIT changed();
}

void DrillQueue::append(const RunEvent &event)
{
    m_copy.events.append(event);
    if (!m_failed)
        send(event); // else it waits behind the one that failed
    Q_EMIT changed();
}

// Posted at once, so that the runner writes it even when the window closes meanwhile.
void DrillQueue::send(const RunEvent &event)
{
    m_session.runOnFile(
        this, [event](PlanRepository &file) { return file.runs().append(event); },
        [this, generation = m_generation, event](const Status &status) {
            acknowledge(generation, static_cast<qsizetype>(event.sequence), status);
        });
}

void DrillQueue::beat(const Heartbeat &heartbeat)
{
    if (m_failed || m_beating)
        return;
    m_beating = true; // before: an answer may come at once
    m_session.runOnFile(
        this, [run = m_copy.run.id, heartbeat](PlanRepository &file) { return file.runs().beat(run, heartbeat); },
        [this, generation = m_generation](const Status &status) {
            m_beating = false;
            acknowledge(generation, m_stored, status);
        });
}

void DrillQueue::retry()
{
    if (!m_failed || m_bringing)
        return;
    ++m_generation;
    m_beating = false;
    m_bringing = true;
    m_session.runOnFile(
        this,
        [copy = m_copy](PlanRepository &file) { return bringRun(file.runs(), copy.run, copy.snapshot, copy.events); },
        [this, generation = m_generation, brought = m_copy.events.size()](const Status &status) {
            if (generation != m_generation)
                return;
            m_bringing = false;
            if (!status) {
                fail(status.error());
                return;
            }
            m_failed = false;
            acknowledge(generation, brought, status);
            const auto later = m_copy.events.mid(brought);
            for (const RunEvent &event : later)
                send(event);
        });
}

void DrillQueue::acknowledge(quint64 generation, qsizetype stored, const Status &status)
{
    if (generation != m_generation)
        return; // of a run that is no longer open, or of a try that was given up
    if (!status && !m_failed)
        fail(status.error());
    if (!status)
        return;
    m_stored = std::max(m_stored, stored);
    Q_EMIT changed();
}

void DrillQueue::fail(const Error &error)
{
    m_failed = true;
    m_error = error;
    Q_EMIT changed();
}

} // namespace relais
