// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/documentskit.h"

#include "wording/errortext.h"

#include <QDir>

namespace relais {

namespace {

constexpr int tickMilliseconds = 100;

} // namespace

DocumentsKit::DocumentsKit(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{
    m_tick.setInterval(tickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &DocumentsKit::changed);
}

DocumentsKit::~DocumentsKit()
{
    m_stop.request_stop();
}

double DocumentsKit::progress() const
{
    if (!m_shared)
        return 0;
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->total == 0 ? 0 : static_cast<double>(m_shared->done) / m_shared->total;
}

QString DocumentsKit::words() const
{
    if (!m_shared)
        return {};
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->total == 0)
        return tr("The kit is being made");
    //: Of the crash kit's files: %1 of %2; %3 is the one that is made now
    return tr("%1 of %2: %3").arg(m_shared->done + 1).arg(m_shared->total).arg(m_shared->what);
}

void DocumentsKit::setZip(bool zip)
{
    m_zip = zip;
    Q_EMIT changed();
}

void DocumentsKit::reset()
{
    m_path.clear();
    m_result.clear();
    m_omitted.clear();
    m_problem.clear();
    Q_EMIT changed();
}

void DocumentsKit::start(KitOrder order)
{
    if (isBusy() || !isAvailable())
        return;
    reset();
    order.plan = m_session.plan();
    order.zip = m_zip;
    m_stop = std::stop_source();
    m_plan = m_session.file().id.value;
    m_shared = std::make_shared<Shared>();
    m_tick.start();
    Q_EMIT changed();
    m_services.documentRunner.run(
        this,
        [kits = m_services.kits, order = std::move(order), own = m_stop,
         shared = m_shared](const std::stop_token &runner) {
            auto both = own;
            const std::stop_callback forward(runner, [&both] { both.request_stop(); });
            const auto tell = [&shared](int done, int total, const QString &what) {
                const std::lock_guard lock(shared->mutex);
                shared->done = done;
                shared->total = total;
                shared->what = what;
            };
            return kits->write(order, tell, both.get_token());
        },
        [this](const Result<KitReport> &report) { end(report); });
}

void DocumentsKit::end(const Result<KitReport> &report)
{
    m_tick.stop();
    m_shared.reset();
    if (report) {
        m_path = report->path;
        //: %1 is the name of the crash kit's folder
        m_result =
            tr("%1: %n file(s), each opened again and checked.", nullptr, report->files).arg(QDir(m_path).dirName());
        QStringList without;
        for (const KitOmission &omission : report->omitted)
            without << omission.what;
        if (!without.isEmpty())
            m_omitted = tr("Without, as Pandoc is missing or failed: %1").arg(without.join(QStringLiteral(", ")));
        Q_EMIT said(m_result);
        Q_EMIT written(m_path, m_plan);
    } else if (report.error().code == ErrorCode::Cancelled) {
        m_result = tr("Cancelled. Nothing was left behind.");
    } else {
        m_problem = ErrorText::sentences(report.error());
    }
    // NOLINTNEXTLINE(readability-misleading-indentation): Q_EMIT is empty
    Q_EMIT changed();
}

void DocumentsKit::cancel()
{
    m_stop.request_stop();
}

} // namespace relais
