// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillreportpanel.h"

#include "services/drillreview.h"
#include "services/formatending.h"
#include "viewmodels/planpaths.h"
#include "wording/errortext.h"
#include "wording/formats.h"

#include <QDir>
#include <QFileInfo>

namespace relais {

namespace {

// Beside DrillReportPanel::Format.
constexpr DocumentFormat reportFormats[] = {DocumentFormat::Pdf, DocumentFormat::Docx, DocumentFormat::Html};

} // namespace

DrillReportPanel::DrillReportPanel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{ }

void DrillReportPanel::setRun(Id<Run> run)
{
    m_run = run;
    show(false, {}, {});
}

void DrillReportPanel::show(bool exporting, const QString &note, const QUrl &file)
{
    m_exporting = exporting;
    m_note = note;
    m_file = file;
    Q_EMIT changed();
}

void DrillReportPanel::write(Format format)
{
    if (m_run.isNull() || m_exporting || !m_services.contents)
        return;
    show(true, tr("The report is being written…"), {});
    // From the file, so that the head of the chain is the one that stands there.
    m_session.runOnFile(
        this,
        [&codec = m_services.codec, run = m_run](PlanRepository &file) { return readDrill(file.runs(), codec, run); },
        [this, format](const Result<ReadDrill> &read) {
            if (read)
                writeOf(*read, format);
            else
                show(false, ErrorText::sentences(read.error()), {});
        });
}

void DrillReportPanel::writeOf(const ReadDrill &read, Format format)
{
    const DocumentFormat written = reportFormats[static_cast<size_t>(format)];
    const QString folder =
        m_session.kind() == PlanSession::Kind::File ? QFileInfo(m_session.file().path).absolutePath() : usualFolder();
    const QString day = Formats::day(read.progress.startedUtcMilliseconds).toString(Qt::ISODate);
    //: A document's file name: %1 is the firm, %2 a day, "2026-03-07"
    const QString name = tr("%1 - Drill review %2").arg(fileNameFor(m_session.plan().organisation().name), day);
    const QString path = QDir(folder).filePath(name + QLatin1StringView(endingOf(written)));
    m_services.documentRunner.run(
        this,
        [&writer = m_services.documents, read, plan = m_session.plan(), contents = m_services.contents, path,
         written](const std::stop_token &stop) {
            return writer.write(drillReport(read.progress, read.measures, plan, *contents, read.record.head), written,
                                path, stop);
        },
        [this, path](const Result<DocumentReport> &report) {
            if (report) {
                //: %1 is the name of a file
                show(false, tr("The report is written: %1").arg(QFileInfo(path).fileName()), QUrl::fromLocalFile(path));
                return;
            }
            Error error = report.error();
            error.place.file = path;
            show(false, ErrorText::sentences(error), {});
        });
}

} // namespace relais
