// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyworkload.h"

#include "support/generatedplan.h"

#include <QCryptographicHash>
#include <QFile>

namespace relais::test {

namespace {

constexpr int turns = 3; // an edit and a copy each

QString planIn(const QString &folder)
{
    return folder + QStringLiteral("/plan.relais");
}

QString restoredIn(const QString &folder)
{
    return folder + QStringLiteral("/plan - copie.relais");
}

QString dataIn(const QString &folder)
{
    return folder + QStringLiteral("/data");
}

Plan planAfter(int operations)
{
    Plan plan = operations == 0 ? Plan() : generatedPlan(3, {.rowsPerTable = 2});
    Organisation organisation = plan.organisation();
    organisation.name = QStringLiteral("Maison %1").arg(operations);
    if (operations > 1)
        plan.table<Organisation>().put(organisation);
    return plan;
}

} // namespace

CopyWorkload::CopyWorkload(Job job, Manner manner, const QString &folder)
    : Workload(manner)
    , m_job(job)
    , m_folder(folder)
    , m_files(m_clock, m_ids, dataIn(folder), QStringLiteral("faults"))
{
    for (int operations = 0; operations <= turns + 1; ++operations)
        m_fingerprints.append(fingerprint(planAfter(operations)));
    m_files.keepBackups(copiesKept);
}

Result<OpenPlan> CopyWorkload::open(const QString &path)
{
    return OpenPlan::open(m_files, m_clock, m_ids, QStringLiteral("pc"), path, OpenMode::Write);
}

bool CopyWorkload::prepare()
{
    auto plan = OpenPlan::create(m_files, m_clock, m_ids, QStringLiteral("pc"), planIn(m_folder));
    if (!plan || !plan->commit(planAfter(1), OperationKind::Create))
        return false;
    m_plan = plan->repository().file().id;
    acknowledge(0);
    if (m_job == Job::BackUp)
        return true;
    return plan->repository().backUp() && plan->commit(planAfter(2), OperationKind::Edit);
}

void CopyWorkload::run()
{
    if (m_job == Job::BackUp)
        backUp();
    else
        restore();
}

// Edits and copies in turn. Where an edit failed the file is asked what it holds.
void CopyWorkload::backUp()
{
    auto plan = open(planIn(m_folder));
    if (!plan) {
        failed(plan.error());
        return;
    }
    for (int turn = acknowledged() / 2; turn < turns; ++turn) {
        m_clock.advance(std::chrono::seconds(1));
        const Plan after = planAfter(turn + 2);
        const bool going =
            take(2 * turn + 1,
                 [&] { return plan->plan() == after ? Status() : plan->commit(after, OperationKind::Edit); })
            && take(2 * turn + 2, [&] { return plan->repository().backUp(); });
        if (!going)
            return;
    }
}

// The copy beside the plan, open, and an edit in it.
void CopyWorkload::restore()
{
    const QString restored = restoredIn(m_folder);
    const bool copied = QFile::exists(restored) || take(1, [&]() -> Status {
                            const auto backups = m_files.backups(m_plan);
                            if (!backups || backups->isEmpty())
                                return Error{ErrorCode::NotFound, QStringLiteral("no backup"), {}};
                            return m_files.copyTo(backups->constFirst().path, restored);
                        });
    if (!copied)
        return;
    auto plan = open(restored);
    if (!plan) {
        failed(plan.error());
        return;
    }
    const Plan after = planAfter(2);
    take(2, [&] { return plan->plan() == after ? Status() : plan->commit(after, OperationKind::Edit); });
}

Status CopyWorkload::reopen(const QString &folder) const
{
    FakeClock clock;
    clock.advance(std::chrono::hours(1));
    CountingIds ids;
    SqlPlanFiles files(clock, ids, dataIn(folder), QStringLiteral("faults"));
    const QString path = QFile::exists(restoredIn(folder)) ? restoredIn(folder) : planIn(folder);
    auto plan = OpenPlan::open(files, clock, ids, QStringLiteral("pc"), path, OpenMode::Write);
    return plan ? plan->repository().backUp() : Status(plan.error());
}

Result<qsizetype> CopyWorkload::operationsIn(const QString &path) const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &name : {path, path + QStringLiteral("-journal")}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(file.readAll());
        hash.addData("|");
    }
    const QByteArray key = hash.result();
    if (const auto known = m_read.constFind(key); known != m_read.cend())
        return *known;
    const auto operations = readOperationsIn(path);
    if (operations)
        m_read.insert(key, *operations);
    return operations;
}

Result<qsizetype> CopyWorkload::readOperationsIn(const QString &path) const
{
    FakeClock clock;
    CountingIds ids;
    SqlPlanFiles files(clock, ids, m_folder, QStringLiteral("faults"));
    // Opened for writing first, as the program does: what a cut left is put in order.
    if (const auto opened = files.open(path, OpenMode::Write); !opened)
        return opened.error();
    const auto report = files.verify(path);
    if (!report)
        return report.error();
    if (!report->isSound())
        return Error{ErrorCode::Damaged, report->damage.constFirst(), {}};
    if (report->operations >= m_fingerprints.size() || report->fingerprint != m_fingerprints.at(report->operations))
        return Error{ErrorCode::Damaged, QStringLiteral("another plan"), {}};
    return report->operations;
}

QString CopyWorkload::check(const QString &folder, int acknowledged) const
{
    if (!QFile::exists(planIn(folder)))
        return QStringLiteral("missing");
    const auto operations = operationsIn(planIn(folder));
    if (!operations)
        return QStringLiteral("damaged: ") + operations.error().detail;
    const qsizetype least = m_job == Job::BackUp ? 1 + (acknowledged + 1) / 2 : 2;
    if (*operations < least)
        return QStringLiteral("lost");
    return m_job == Job::BackUp ? checkCopies(folder, acknowledged) : checkRestored(folder, acknowledged);
}

QString CopyWorkload::checkCopies(const QString &folder, int acknowledged) const
{
    FakeClock clock;
    CountingIds ids;
    SqlPlanFiles files(clock, ids, dataIn(folder), QStringLiteral("faults"));
    const auto copies = files.backups(m_plan);
    qsizetype newest = 0;
    for (const Backup &copy : copies ? *copies : QList<Backup>()) {
        const auto operations = operationsIn(copy.path);
        if (!operations)
            return QStringLiteral("damaged: copy, ") + operations.error().detail;
        newest = std::max(newest, *operations);
    }
    const qsizetype least = acknowledged < 2 ? 0 : 1 + acknowledged / 2;
    if (newest < least)
        return newest == 0 ? QStringLiteral("missing") : QStringLiteral("lost");
    return {};
}

QString CopyWorkload::checkRestored(const QString &folder, int acknowledged) const
{
    FakeClock clock;
    CountingIds ids;
    SqlPlanFiles files(clock, ids, dataIn(folder), QStringLiteral("faults"));
    const auto copies = files.backups(m_plan);
    if (!copies || copies->isEmpty())
        return QStringLiteral("missing: the copy");
    // Where the copy could not be opened to see whether it is up to date, another one of the same is made beside it.
    for (const Backup &copy : *copies) {
        if (const auto kept = operationsIn(copy.path); !kept || *kept != 1)
            return QStringLiteral("damaged: the copy");
    }
    if (!QFile::exists(restoredIn(folder)))
        return acknowledged < 1 ? QString() : QStringLiteral("missing");
    const auto operations = operationsIn(restoredIn(folder));
    if (!operations)
        return QStringLiteral("damaged: restored, ") + operations.error().detail;
    return *operations < acknowledged ? QStringLiteral("lost") : QString();
}

} // namespace relais::test
