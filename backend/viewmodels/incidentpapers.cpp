// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/incidentpapers.h"

#include "services/incidentreport.h"
#include "viewmodels/planpaths.h"
#include "wording/errortext.h"
#include "wording/formats.h"

#include <QDir>
#include <QFileInfo>

namespace relais {

IncidentPapers::IncidentPapers(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{ }

void IncidentPapers::setRun(Id<Run> run)
{
    m_run = run;
    show(false, {}, {});
}

void IncidentPapers::show(bool writing, const QString &note, const QUrl &file)
{
    m_writing = writing;
    m_note = note;
    m_file = file;
    Q_EMIT changed();
}

void IncidentPapers::write(Paper paper)
{
    if (m_run.isNull() || m_writing || !m_services.contents)
        return;
    show(true, tr("The file is being written…"), {});
    const bool asked = m_session.runOnFile(
        this,
        [&codec = m_services.codec, run = m_run](PlanRepository &file) { return readRun(file.runs(), codec, run); },
        [this, paper](const Result<ReadRun> &read) {
            if (read)
                writeOf(paper, *read);
            else
                show(false, ErrorText::sentences(read.error()), {});
        });
    if (!asked)
        show(false, {}, {});
}

QString IncidentPapers::pathOf(Paper paper) const
{
    const QString folder =
        m_session.kind() == PlanSession::Kind::File ? QFileInfo(m_session.file().path).absolutePath() : usualFolder();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_services.clock.now().utcMilliseconds);
    const QString firm = fileNameFor(m_session.plan().organisation().name);
    const QString day = now.date().toString(Qt::ISODate);
    //: A document's file name: %1 is the firm, %2 a day and %3 a time, "2026-03-07", "14h32"
    const QString name = paper == Paper::HandOver
        ? tr("%1 - Hand-over %2 %3").arg(firm, day, now.time().toString(QStringLiteral("HH'h'mm")))
        //: A document's file name: %1 is the firm, %2 a day, "2026-03-07"
        : tr("%1 - Outage review %2").arg(firm, day);
    return QDir(folder).filePath(name + QStringLiteral(".pdf"));
}

void IncidentPapers::writeOf(Paper paper, const ReadRun &read)
{
    const QString path = pathOf(paper);
    const qint64 elapsed = read.progress.phase < RunPhase::Ended
        ? m_services.clock.now().utcMilliseconds - read.progress.since
        : read.progress.elapsed;
    m_services.documentRunner.run(
        this,
        [&writer = m_services.documents, read, plan = m_session.plan(), contents = m_services.contents, paper, elapsed,
         path](const std::stop_token &stop) {
            const ChainEnd chain{read.record.head, read.record.events.size()};
            const Document document = paper == Paper::HandOver
                ? handOverSheet(read.progress, incidentState(read.progress, read.frozen, elapsed, contents->phrases()),
                                plan, *contents, chain)
                : incidentReport(read.progress,
                                 incidentReview(read.progress, read.frozen, elapsed, contents->phrases()), plan,
                                 *contents, chain);
            return writer.write(document, DocumentFormat::Pdf, path, stop);
        },
        [this, path](const Result<DocumentReport> &report) {
            if (report) {
                //: %1 is the name of a file
                show(false, tr("Written: %1").arg(QFileInfo(path).fileName()), QUrl::fromLocalFile(path));
                return;
            }
            Error error = report.error();
            error.place.file = path;
            show(false, ErrorText::sentences(error), {});
        });
}

} // namespace relais
