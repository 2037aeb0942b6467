// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload.h"

#include "copyworkload.h"
#include "exportworkload.h"
#include "faultrecorder.h"
#include "planworkload.h"

namespace relais::test {

const char *nameOf(Job job)
{
    constexpr const char *names[] = {"create",  "edit",   "import", "migrate",    "restore",
                                     "back up", "export", "drill",  "bring a run"};
    return names[static_cast<size_t>(job)];
}

std::unique_ptr<Workload> Workload::of(Job job, Manner manner, const QString &folder, const Amount &amount)
{
    if (job == Job::Export)
        return std::make_unique<ExportWorkload>(manner, folder);
    if (job == Job::BackUp || job == Job::Restore)
        return std::make_unique<CopyWorkload>(job, manner, folder);
    return std::make_unique<PlanWorkload>(job, manner, folder, amount);
}

void Workload::acknowledge(int step)
{
    m_acknowledged = step;
    relais_fault_mark(QByteArray::number(step).constData());
    if (m_listener)
        m_listener(step);
}

bool Workload::take(int step, const std::function<Status()> &work)
{
    if (m_manner == Manner::Early)
        acknowledge(step);
    const Status status = work();
    if (!status)
        return failed(status.error());
    acknowledge(step);
    return true;
}

bool Workload::failed(const Error &error)
{
    m_errors.append(error);
    return false;
}

} // namespace relais::test
