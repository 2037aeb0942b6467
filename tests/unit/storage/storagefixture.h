// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of storage share: a folder of their own, plan files in it, and edits as a service would hand them
// over.
#pragma once

#include "domain/operation.h"
#include "storage/sqlplanfiles.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

namespace relais::test {

class StorageFixture {
public:
    FakeClock clock;
    CountingIds ids;
    QTemporaryDir folder;
    SqlPlanFiles files{clock, ids, folder.filePath(QStringLiteral("data")), QStringLiteral("marie")};
    Plan plan; // what the open file should hold

    [[nodiscard]] QString path(const QString &name = QStringLiteral("firm.relais")) const
    {
        return folder.filePath(name);
    }

    // A new file that holds this plan.
    std::unique_ptr<PlanRepository> created(const Plan &content)
    {
        plan = {};
        last = {};
        sequence = 0;
        auto repository = files.create(path());
        if (!repository || !(*repository)->append(operationTo(content), content))
            return nullptr;
        plan = content;
        return std::move(*repository);
    }

    std::unique_ptr<PlanRepository> opened(OpenMode mode = OpenMode::Write)
    {
        auto repository = files.open(path(), mode);
        return repository ? std::move(*repository) : nullptr;
    }

    // The operation that makes `after` of the plan; the caller appends it.
    Operation operationTo(const Plan &after, OperationKind kind = OperationKind::Edit)
    {
        clock.advance(std::chrono::seconds(1));
        Operation operation{.id = ids.make<Operation>(),
                            .device = QStringLiteral("pc"),
                            .sequence = ++sequence,
                            .parent = last,
                            .kind = kind,
                            .utcMilliseconds = clock.now().utcMilliseconds,
                            .reverts = {},
                            .source = QStringLiteral("test"),
                            .changes = difference(plan, after)};
        last = operation.id;
        return operation;
    }

    Status store(PlanRepository &repository, const Plan &after)
    {
        const Status status = repository.append(operationTo(after), after);
        if (status)
            plan = after;
        return status;
    }

    Id<Operation> last;
    qint64 sequence = 0;
};

inline Plan withTool(Plan plan, CountingIds &ids, const QString &name)
{
    Tool tool;
    tool.id = ids.make<Tool>();
    tool.name = name;
    plan.table<Tool>().put(tool);
    return plan;
}

} // namespace relais::test
