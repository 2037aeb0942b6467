// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/exportjobs.h"

#include "wording/errortext.h"

namespace relais {

namespace {

constexpr RowColumn<ExportJobRow> jobColumns[] = {
    {"key", [](const ExportJobRow &row) { return QVariant(row.key); }},
    {"name", [](const ExportJobRow &row) { return QVariant(row.name); }},
    {"state", [](const ExportJobRow &row) { return QVariant(row.state); }},
    {"iconName", [](const ExportJobRow &row) { return QVariant(row.iconName); }},
    {"done", [](const ExportJobRow &row) { return QVariant(row.done); }},
};

} // namespace

ExportJobs::ExportJobs(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_rows(jobColumns, this)
{ }

double ExportJobs::progress() const
{
    return m_total == 0 ? 0 : static_cast<double>(m_total - m_waiting) / m_total;
}

QString ExportJobs::words() const
{
    return isBusy() ? tr("Export, %1 of %2").arg(m_total - m_waiting + 1).arg(m_total) : tr("Export");
}

void ExportJobs::clear()
{
    m_problem.clear();
    if (!isBusy())
        m_rows.setRows({});
    Q_EMIT changed();
}

void ExportJobs::start(const QList<ExportOrder> &orders)
{
    m_problem.clear();
    m_total = static_cast<int>(orders.size());
    m_waiting = m_total;
    QList<ExportJobRow> rows;
    for (const ExportOrder &order : orders)
        rows.append({order.path, order.name, tr("Waiting"), QStringLiteral("circle"), false});
    m_rows.setRows(rows);
    Q_EMIT changed();
    for (const ExportOrder &order : orders)
        startOne(order);
}

void ExportJobs::startOne(const ExportOrder &order)
{
    m_services.documentRunner.run(
        this,
        [&services = m_services, plan = m_session.plan(),
         order](const std::stop_token &stop) -> Result<DocumentReport> {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, QStringLiteral("stopped before it began"), {}};
            const auto document = services.document(plan, order.options);
            if (!document)
                return document.error();
            return services.documents.write(*document, DocumentFormat::Pdf, order.path, stop);
        },
        [this, order, plan = m_session.file().id.value](const Result<DocumentReport> &report) {
            if (report)
                Q_EMIT written(order, plan);
            end(order, report);
        });
}

void ExportJobs::end(const ExportOrder &order, const Result<DocumentReport> &report)
{
    --m_waiting;
    if (report) {
        say(order, tr("%n page(s)", nullptr, report->pages), "dialog-ok", true);
    } else if (report.error().code == ErrorCode::Cancelled) {
        say(order, tr("Cancelled"), "prohibited");
    } else {
        Error error = report.error();
        error.place.file = order.path;
        m_problem = ErrorText::sentences(error);
        say(order, tr("Not made"), "dialog-warning");
    }
    // NOLINTNEXTLINE(readability-misleading-indentation): Q_EMIT is empty
    Q_EMIT changed();
}

void ExportJobs::say(const ExportOrder &order, const QString &state, const char *iconName, bool done)
{
    QList<ExportJobRow> rows = m_rows.rows();
    for (ExportJobRow &row : rows) {
        if (row.key == order.path)
            row = {order.path, order.name, state, QString::fromLatin1(iconName), done};
    }
    m_rows.setRows(rows);
}

void ExportJobs::cancel()
{
    m_services.documentRunner.stop();
}

} // namespace relais
