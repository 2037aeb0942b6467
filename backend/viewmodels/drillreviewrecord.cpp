// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillreviewrecord.h"

#include "wording/errortext.h"

namespace relais {

DrillReviewRecord::DrillReviewRecord(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{ }

void DrillReviewRecord::open(Id<Run> run)
{
    if (!read(run, &DrillReviewRecord::opened))
        Q_EMIT refused(tr("The record of this drill is not at hand."));
}

bool DrillReviewRecord::read(Id<Run> run, void (DrillReviewRecord::*done)())
{
    const quint64 request = ++m_request;
    return m_session.runOnFile(
        this, [&codec = m_services.codec, run](PlanRepository &file) { return readDrill(file.runs(), codec, run); },
        [this, request, done](const Result<ReadDrill> &found) {
            if (request != m_request)
                return;
            if (!found) {
                Q_EMIT refused(ErrorText::sentences(found.error()));
                return;
            }
            take(*found);
            Q_EMIT(this->*done)();
        });
}

void DrillReviewRecord::take(const ReadDrill &read)
{
    m_read = read;
    m_conduct.emplace(m_services.clock, m_services.ids);
    // A run that has ended needs nothing more said about how it stood.
    if (const auto opened = m_conduct->open(read.record); !opened)
        Q_EMIT refused(ErrorText::sentences(opened.error()));
}

void DrillReviewRecord::rate(const QString &objective, Verdict verdict, const QString &reason)
{
    if (m_conduct)
        append(m_conduct->rate(objective, verdict, reason));
}

void DrillReviewRecord::review()
{
    if (m_conduct)
        append(m_conduct->review());
}

// What is said of the run goes to the run; what then stands is read from the file.
void DrillReviewRecord::append(const Result<RunEvent> &event)
{
    if (!event) {
        Q_EMIT refused(ErrorText::sentences(event.error()));
        return;
    }
    m_session.runOnFile(
        this, [event = *event](PlanRepository &file) { return file.runs().append(event); },
        [this](const Status &stored) {
            if (!stored)
                Q_EMIT refused(ErrorText::sentences(stored.error()));
            read(id(), &DrillReviewRecord::changed);
        });
}

void DrillReviewRecord::close()
{
    ++m_request;
    m_read.reset();
    m_conduct.reset();
}

void DrillReviewRecord::remove(Id<Run> run)
{
    m_session.runOnFile(
        this, [run](PlanRepository &file) { return file.runs().remove(run); },
        [this](const Status &gone) {
            if (!gone)
                Q_EMIT refused(ErrorText::sentences(gone.error()));
            Q_EMIT removed();
        });
}

} // namespace relais
