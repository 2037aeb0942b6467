// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memoryplanfiles.h"

namespace relais::test {

namespace {

class MemoryRepository final : public PlanRepository {
public:
    MemoryRepository(std::shared_ptr<MemoryFile> file, MemoryPlanFiles &files)
        : m_file(std::move(file))
        , m_files(files)
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
    Result<QList<Operation>> recent(int count) override
    {
        return m_file->operations.mid(std::max<qsizetype>(0, m_file->operations.size() - count));
    }
    Result<QList<Operation>> history(int count, Id<Operation>) override
    {
        QList<Operation> newest(m_file->operations.crbegin(), m_file->operations.crend());
        return newest.mid(0, count);
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
    return QList<Backup>();
}

Status MemoryPlanFiles::copyTo(const QString &source, const QString &target)
{
    at(target)->plan = at(source)->plan;
    return {};
}

} // namespace relais::test
