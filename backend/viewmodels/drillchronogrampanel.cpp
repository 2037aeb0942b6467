// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillchronogrampanel.h"

#include "wording/chronogramtext.h"
#include "wording/errortext.h"

#include <QFile>
#include <QFileInfo>

namespace relais {

namespace {

constexpr RowColumn<ChronogramRefusalRow> refusalColumns[] = {
    {"key", [](const ChronogramRefusalRow &row) { return QVariant(row.key); }},
    {"line", [](const ChronogramRefusalRow &row) { return QVariant(row.line); }},
    {"reason", [](const ChronogramRefusalRow &row) { return QVariant(row.reason); }},
};

// On the documents' runner. Of several sheets the first that is a timetable; else why the first is none.
Result<ChronogramImport> timetableOfFile(SheetReader &reader, const QString &path, const Plan &plan,
                                         const DrillFrame &frame)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, file.errorString(), inFile(path)};
    const auto sheets = reader.read(file.read(SheetLimits::bytes + 1), QFileInfo(path).fileName());
    if (!sheets)
        return sheets.error();
    for (const Sheet &sheet : *sheets) {
        auto import = importChronogram(sheet, plan, frame);
        if (import)
            return import;
    }
    return importChronogram(sheets->constFirst(), plan, frame);
}

} // namespace

DrillChronogramPanel::DrillChronogramPanel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_refused(refusalColumns, this)
{
    connect(&session, &PlanSession::opened, this, &DrillChronogramPanel::dismiss);
    connect(&session, &PlanSession::closed, this, &DrillChronogramPanel::dismiss);
}

void DrillChronogramPanel::openFile(const QUrl &file)
{
    if (!isAvailable() || m_session.kind() == PlanSession::Kind::None)
        return;
    dismiss();
    m_busy = true;
    Q_EMIT changed();
    m_services.documentRunner.run(
        this,
        [reader = m_services.sheets, path = file.toLocalFile(), plan = m_session.plan(),
         frame = m_frame](const std::stop_token &) { return timetableOfFile(*reader, path, plan, frame); },
        [this, name = file.fileName(), request = m_request](const Result<ChronogramImport> &import) {
            if (request == m_request)
                take(import, name);
        });
}

void DrillChronogramPanel::dismiss()
{
    ++m_request;
    m_busy = false;
    m_problem.clear();
    m_summary.clear();
    m_refused.setRows({});
    Q_EMIT changed();
}

void DrillChronogramPanel::take(const Result<ChronogramImport> &import, const QString &name)
{
    m_busy = false;
    if (!import) {
        m_problem = import.error().code == ErrorCode::SchemaError || import.error().code == ErrorCode::InvalidValue
            //: %1 is the name of a file
            ? tr("%1 is no timetable of a drill: it needs a column for the time and one for what happens, and a row "
                 "that can be read.")
                  .arg(name)
            : ErrorText::sentences(import.error());
        Q_EMIT changed();
        return;
    }
    const auto events = static_cast<int>(import->draft.injects.size());
    //: %n is how many events were read, %1 the name of a file
    m_summary = tr("%n event(s) read of %1.", nullptr, events).arg(name);
    if (!import->refused.isEmpty())
        m_summary += QLatin1Char(' ')
            //: %n is how many rows of a table
            + tr("%n row(s) left out:", nullptr, static_cast<int>(import->refused.size()));
    QList<ChronogramRefusalRow> rows;
    for (const ChronogramRow &row : import->refused)
        //: %1 is the number of a row of a table
        rows.append({QString::number(rows.size()), tr("Line %1").arg(row.line), ChronogramText::reason(row)});
    m_refused.setRows(rows);
    Q_EMIT changed();
    Q_EMIT read(import->draft);
}

} // namespace relais
