// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memoryplanfiles.h"

#include "domain/rowcodec.h"

#include <QCryptographicHash>

#include <algorithm>

namespace relais::test {

namespace {

class MemoryRuns final : public RunRepository {
public:
    MemoryRuns(MemoryFile &file, MemoryPlanFiles &files)
        : m_file(file)
        , m_files(files)
    { }

    Status begin(const Run &run, const QList<RunEvent> &planned, const QByteArray &snapshot) override
    {
        if (Status status = asked(); !status)
            return status;
        RunRecord record{.run = run, .events = {}, .heartbeat = {}, .head = rowHash(run), .waiting = m_files.readOnly};
        const QByteArray hash = QCryptographicHash::hash(snapshot, QCryptographicHash::Sha256).toHex();
        if (run.snapshot != QString::fromLatin1(hash))
            return Error{ErrorCode::InvalidValue, QStringLiteral("not the hash of its snapshot"), {}};
        if (find(run.id))
            return Error{ErrorCode::Conflict, QStringLiteral("there is a run of that id"), {}};
        for (const RunEvent &event : planned) {
            if (Status status = follow(record, event); !status)
                return status;
        }
        m_file.snapshots.insert(run.snapshot, snapshot);
        (m_files.readOnly ? m_file.waitingRuns : m_file.runs).append(record);
        return {};
    }
    Status append(const RunEvent &event) override
    {
        if (Status status = writable(event.run); !status)
            return status;
        RunRecord *record = find(event.run);
        return record ? follow(*record, event) : missing();
    }
    Status beat(Id<Run> run, const Heartbeat &heartbeat) override
    {
        if (Status status = writable(run); !status)
            return status;
        RunRecord *record = find(run);
        if (!record)
            return missing();
        record->heartbeat = heartbeat;
        return {};
    }
    Result<QList<Run>> list() override
    {
        QList<Run> runs;
        for (const auto *records : {&m_file.runs, &m_file.waitingRuns}) {
            for (const RunRecord &record : *records)
                runs.prepend(record.run);
        }
        return runs;
    }
    Result<RunRecord> read(Id<Run> run) override
    {
        const RunRecord *record = find(run);
        if (!record)
            return missing();
        return *record;
    }
    Result<QByteArray> snapshot(const QString &hash) override
    {
        if (!m_file.snapshots.contains(hash))
            return missing();
        return m_file.snapshots.value(hash);
    }
    Status remove(Id<Run> run) override
    {
        if (Status status = writable(run); !status)
            return status;
        const RunRecord *record = find(run);
        if (!record)
            return missing();
        if (!record->run.practice)
            return Error{ErrorCode::Conflict, QStringLiteral("not a practice run"), {}};
        const QString snapshot = record->run.snapshot;
        m_file.runs.removeIf([&](const RunRecord &one) { return one.run.id == run; });
        m_file.waitingRuns.removeIf([&](const RunRecord &one) { return one.run.id == run; });
        if (std::ranges::none_of(m_file.runs, [&](const RunRecord &one) { return one.run.snapshot == snapshot; }))
            m_file.snapshots.remove(snapshot);
        return {};
    }

private:
    static Error missing() { return {ErrorCode::NotFound, QStringLiteral("no such run"), {}}; }

    // A run of the plan cannot be written where the plan cannot.
    Status writable(Id<Run> run)
    {
        const RunRecord *record = find(run);
        if (m_files.readOnly && !(record && record->waiting))
            return Error{ErrorCode::ReadOnly, QStringLiteral("opened read-only"), {}};
        return asked();
    }
    Status asked()
    {
        if (!m_files.runErrors.isEmpty())
            return Error{m_files.runErrors.takeFirst(), QStringLiteral("asked for by the test"), {}};
        return {};
    }
    RunRecord *find(Id<Run> run)
    {
        for (auto *records : {&m_file.runs, &m_file.waitingRuns}) {
            const auto found = std::ranges::find(*records, run, [](const RunRecord &record) { return record.run.id; });
            if (found != records->end())
                return &*found;
        }
        return nullptr;
    }
    static Status follow(RunRecord &record, const RunEvent &event)
    {
        if (event.run != record.run.id || event.sequence != record.events.size() + 1)
            return Error{ErrorCode::Conflict, QStringLiteral("sequence does not follow"), {}};
        record.events.append(event);
        record.head = QCryptographicHash::hash(record.head + recordOf(event).encoded(), QCryptographicHash::Sha256);
        return {};
    }

    MemoryFile &m_file;
    MemoryPlanFiles &m_files;
};

class MemoryRepository final : public PlanRepository {
public:
    MemoryRepository(std::shared_ptr<MemoryFile> file, MemoryPlanFiles &files)
        : m_file(std::move(file))
        , m_files(files)
        , m_runs(*m_file, files)
    {
        ++m_file->opened;
    }
    ~MemoryRepository() override { --m_file->opened; }

    [[nodiscard]] PlanFile file() const override
    {
        PlanFile file = m_file->file;
        file.readOnly = m_files.readOnly;
        return file;
    }
    Result<Plan> load() override { return m_file->plan; }
    Status append(const Operation &operation, const Plan &after) override
    {
        if (!m_files.appendErrors.isEmpty()) {
            const ErrorCode code = m_files.appendErrors.takeFirst();
            if (code == ErrorCode::CommitUnknown && m_files.unknownIsStored)
                keep(operation, after);
            return Error{code, QStringLiteral("asked for by the test"), {}};
        }
        const auto last = m_file->operations.isEmpty() ? Id<Operation>() : m_file->operations.constLast().id;
        if (operation.parent != last)
            return Error{ErrorCode::Conflict, QStringLiteral("parent does not follow"), {}};
        keep(operation, after);
        return {};
    }
    Result<bool> has(Id<Operation> operation) override
    {
        return std::any_of(m_file->operations.cbegin(), m_file->operations.cend(),
                           [&](const Operation &one) { return one.id == operation; });
    }
    Result<LogEnd> logEnd(const QString &device) override
    {
        LogEnd end;
        for (const Operation &operation : std::as_const(m_file->operations)) {
            end.last = operation.id;
            if (operation.device == device)
                end.sequence = operation.sequence;
        }
        return end;
    }
    Result<RecentOperations> recent(int count) override
    {
        const auto newest = history(count, {});
        return RecentOperations{*newest, newest->size()};
    }
    Result<QList<Operation>> history(int count, Id<Operation>) override
    {
        QList<Operation> newest(m_file->operations.crbegin(), m_file->operations.crend());
        return newest.mid(0, count);
    }
    [[nodiscard]] RunRepository &runs() override { return m_runs; }
    Result<BroughtRuns> bringRuns() override
    {
        BroughtRuns answer;
        if (m_files.readOnly)
            return answer;
        const auto waiting = std::exchange(m_file->waitingRuns, {});
        for (RunRecord record : waiting) {
            record.waiting = false;
            m_file->runs.append(record);
            ++answer.brought;
        }
        return answer;
    }
    Status backUp() override
    {
        ++m_file->backups;
        return {};
    }
    Status forget(Id<Person>, const Operation &removal, const Plan &after) override { return append(removal, after); }
    Status compact(qint64) override { return {}; }

private:
    void keep(const Operation &operation, const Plan &after)
    {
        m_file->operations.append(operation);
        m_file->plan = after;
    }

    std::shared_ptr<MemoryFile> m_file;
    MemoryPlanFiles &m_files;
    MemoryRuns m_runs;
};

} // namespace

std::shared_ptr<MemoryFile> MemoryPlanFiles::at(const QString &path)
{
    auto &file = m_files[path];
    if (!file) {
        file = std::make_shared<MemoryFile>();
        file->file.path = path;
        file->file.id = {QUuid(static_cast<uint>(m_files.size()), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
    }
    return file;
}

Result<std::unique_ptr<PlanRepository>> MemoryPlanFiles::create(const QString &path)
{
    if (createError)
        return *createError;
    if (has(path))
        return Error{ErrorCode::Conflict, QStringLiteral("there is one"), {}};
    return std::unique_ptr<PlanRepository>(new MemoryRepository(at(path), *this));
}

Result<std::unique_ptr<PlanRepository>> MemoryPlanFiles::open(const QString &path, OpenMode mode)
{
    if (openError)
        return *openError;
    if (!has(path))
        return Error{ErrorCode::NotFound, QStringLiteral("no such file"), {}};
    readOnly = readOnly || mode == OpenMode::ReadOnly;
    return std::unique_ptr<PlanRepository>(new MemoryRepository(at(path), *this));
}

Result<FileReport> MemoryPlanFiles::verify(const QString &)
{
    return FileReport();
}

Result<QList<Backup>> MemoryPlanFiles::backups(Id<Plan>)
{
    return kept;
}

Status MemoryPlanFiles::copyTo(const QString &source, const QString &target)
{
    if (!has(source))
        return Error{ErrorCode::Damaged, QStringLiteral("no such copy"), {}};
    at(target)->plan = at(source)->plan;
    return {};
}

Result<RecoveryReport> MemoryPlanFiles::recover(const QString &source, const QString &target, Id<Plan>)
{
    if (recovery.rows == 0)
        return Error{ErrorCode::Damaged, QStringLiteral("nothing is left"), {}};
    at(target)->plan = at(source)->plan;
    openError.reset();
    RecoveryReport report = recovery;
    report.plan = at(target)->file.id;
    return report;
}

} // namespace relais::test
