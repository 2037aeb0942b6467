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
    {"busy", [](const ExportJobRow &row) { return QVariant(row.busy); }},
    {"done", [](const ExportJobRow &row) { return QVariant(row.done); }},
    {"printable", [](const ExportJobRow &row) { return QVariant(row.printable); }},
};

constexpr int stageMilliseconds = 100;

// Of one document, 0 to 1. To read it again takes about as long as to make it.
double partDone(const DocumentStage &stage)
{
    if (stage.checking)
        return 0.6;
    return stage.pages > 0 ? 0.5 * stage.page / stage.pages : 0;
}

QString engineName(DocumentEngine engine)
{
    switch (engine) {
    case DocumentEngine::BuiltIn:
        return QStringLiteral("Relais");
    case DocumentEngine::Pandoc:
        return QStringLiteral("Pandoc");
    case DocumentEngine::WeasyPrint:
        return QStringLiteral("WeasyPrint");
    }
    Q_UNREACHABLE();
}

Result<DocumentReport> writeOrder(const WindowServices &services, const Plan &plan, const ExportOrder &order,
                                  const std::stop_token &stop)
{
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, QStringLiteral("stopped before it began"), {}};
    const auto document = services.document(plan, order.options);
    if (!document)
        return document.error();
    return services.documents.write(*document, order.format, order.path, stop, order.output);
}

} // namespace

ExportJobs::ExportJobs(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_rows(jobColumns, this)
{
    m_tick.setInterval(stageMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &ExportJobs::showStage);
}

ExportJobs::~ExportJobs()
{
    m_stop.request_stop();
}

double ExportJobs::progress() const
{
    const double done = static_cast<double>(m_done) + (m_progress ? partDone(m_progress->stage()) : 0);
    return m_orders.isEmpty() ? 0 : done / static_cast<double>(m_orders.size());
}

QString ExportJobs::words() const
{
    return isBusy() ? tr("Export, %1 of %2").arg(m_done + 1).arg(m_orders.size()) : tr("Export");
}

void ExportJobs::clear()
{
    m_problems.clear();
    if (!isBusy())
        m_rows.setRows({});
    Q_EMIT changed();
}

void ExportJobs::start(const QList<ExportOrder> &orders)
{
    m_problems.clear();
    m_orders = orders;
    m_done = 0;
    m_plan = m_session.plan();
    m_planId = m_session.file().id.value;
    m_stop = std::stop_source();
    QList<ExportJobRow> rows;
    for (const ExportOrder &order : orders)
        rows.append(
            {.key = order.path, .name = order.name, .state = tr("Waiting"), .iconName = QStringLiteral("circle")});
    m_rows.setRows(rows);
    Q_EMIT changed();
    writeNext();
}

void ExportJobs::writeNext()
{
    if (!isBusy()) {
        m_plan = {};
        Q_EMIT changed();
        Q_EMIT said(summary());
        Q_EMIT ended();
        return;
    }
    ExportOrder order = m_orders.at(m_done);
    m_progress = std::make_shared<DocumentProgress>();
    order.output.progress = m_progress;
    showStage();
    m_tick.start();
    m_services.documentRunner.run(
        this,
        [&services = m_services, plan = m_plan, order, own = m_stop](const std::stop_token &runner) {
            auto both = own;
            const std::stop_callback forward(runner, [&both] { both.request_stop(); });
            return writeOrder(services, plan, order, both.get_token());
        },
        [this](const Result<DocumentReport> &report) { end(report); });
}

void ExportJobs::end(const Result<DocumentReport> &report)
{
    const ExportOrder order = m_orders.at(m_done);
    m_tick.stop();
    m_progress.reset();
    show(m_done, rowOf(order, report));
    ++m_done;
    if (report) {
        Q_EMIT written(order, m_planId);
    } else if (report.error().code != ErrorCode::Cancelled) {
        Error error = report.error();
        error.place.file = order.path;
        const QString sentences = ErrorText::sentences(error);
        if (!m_problems.contains(sentences))
            m_problems.append(sentences);
    }
    // NOLINTNEXTLINE(readability-misleading-indentation): Q_EMIT is empty
    Q_EMIT changed();
    writeNext();
}

ExportJobRow ExportJobs::rowOf(const ExportOrder &order, const Result<DocumentReport> &report)
{
    ExportJobRow row{.key = order.path, .name = order.name};
    if (report) {
        row.state = madeWords(*report);
        row.iconName = QStringLiteral("dialog-ok");
        row.done = true;
        row.printable = order.format == DocumentFormat::Pdf && order.output.password.isEmpty();
    } else if (report.error().code == ErrorCode::Cancelled) {
        row.state = tr("Cancelled");
        row.iconName = QStringLiteral("prohibited");
    } else {
        row.state = tr("Not made");
        row.iconName = QStringLiteral("dialog-warning");
    }
    return row;
}

QString ExportJobs::stageWords(const DocumentStage &stage)
{
    if (stage.checking)
        //: Of a document that was written and is being read again
        return tr("Being checked");
    if (stage.pages > 0)
        //: Of a document that is being made
        return tr("Page %1 of %2").arg(stage.page).arg(stage.pages);
    //: Of a document that is being made; how many pages it will have is not known yet
    return stage.page > 0 ? tr("Page %1").arg(stage.page) : tr("Being made");
}

QString ExportJobs::madeWords(const DocumentReport &report)
{
    const QString pages = tr("%n page(s)", nullptr, report.pages);
    if (!report.overfull.empty())
        return tr("%n sheet(s) longer than a page", nullptr, static_cast<int>(report.overfull.size()));
    if (report.notTagged)
        //: A PDF was to be tagged; %1 is a number of pages
        return tr("%1, not tagged").arg(pages);
    const QString engine = engineName(report.engine);
    //: %1 is a number of pages, %2 the program that made them
    return report.pages > 0 ? tr("%1, by %2").arg(pages, engine) : tr("By %1").arg(engine);
}

QString ExportJobs::summary() const
{
    const auto made =
        std::count_if(m_rows.rows().begin(), m_rows.rows().end(), [](const ExportJobRow &row) { return row.done; });
    const QString words = tr("%n document(s) made", nullptr, static_cast<int>(made));
    const auto rest = static_cast<int>(m_orders.size() - made);
    //: %1 says how many documents were made
    return rest == 0 ? words : tr("%1, %n not made", nullptr, rest).arg(words);
}

void ExportJobs::show(qsizetype job, const ExportJobRow &row)
{
    QList<ExportJobRow> rows = m_rows.rows();
    if (job < rows.size())
        rows[job] = row;
    m_rows.setRows(rows);
}

void ExportJobs::showStage()
{
    const ExportOrder &order = m_orders.at(m_done);
    show(m_done,
         {.key = order.path,
          .name = order.name,
          //: Of a document that is being made and was cancelled
          .state = m_stop.stop_requested() ? tr("Being cancelled") : stageWords(m_progress->stage()),
          .iconName = QStringLiteral("process-working"),
          .busy = true});
    Q_EMIT advanced();
}

// What is being written may need a moment to end; it is told at once that it will.
void ExportJobs::cancel()
{
    m_stop.request_stop();
    if (isBusy())
        showStage();
}

void ExportJobs::print(const QString &job)
{
    if (!m_services.print) {
        Q_EMIT viewerWanted(documentUrl(job));
        return;
    }
    m_services.documentRunner.run(
        this, [print = m_services.print, job](const std::stop_token &) { return print(job); },
        [this, job](const Status &printed) {
            if (printed)
                Q_EMIT said(tr("Sent to the printer"));
            else
                Q_EMIT viewerWanted(documentUrl(job));
        });
}

} // namespace relais
