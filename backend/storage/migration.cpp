// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migration.h"

#include "storage/inspection.h"
#include "storage/meta.h"
#include "storage/rowcheck.h"

namespace relais {

namespace {

Status runStep(Connection &connection, const MigrationStep &step, std::span<const MigrationStep> steps,
               const QString &file)
{
    Transaction transaction(connection);
    step.run(connection);
    connection.execute("PRAGMA user_version = " + QByteArray::number(step.version));
    if (step.version == steps.back().version) {
        setUndoBarrier(connection);
        if (Status status = checkShape(connection, steps, file); !status)
            return status;
    }
    Statement dangling(connection, "PRAGMA foreign_key_check");
    if (dangling.step())
        return Error{
            ErrorCode::Damaged, QStringLiteral("a reference to a row that is not there"), {file, dangling.text(0), 0}};
    if (connection.hasMoved())
        return Error{ErrorCode::FileMoved, QStringLiteral("moved during its migration"), inFile(file)};
    transaction.commit();
    return {};
}

} // namespace

Status migrate(Connection &connection, int version, std::span<const MigrationStep> steps, const QString &file)
{
    if (const QStringList damaged = damagedRows(connection); !damaged.isEmpty())
        return Error{
            ErrorCode::Damaged, QStringLiteral("a row does not match its hash"), {file, damaged.constFirst(), 0}};
    connection.execute("PRAGMA foreign_keys = OFF"); // a step may rebuild a table; each is checked at its end
    for (const MigrationStep &step : steps) {
        if (step.version <= version)
            continue;
        if (Status status = runStep(connection, step, steps, file); !status)
            return status;
    }
    connection.execute("PRAGMA foreign_keys = ON");
    return {};
}

} // namespace relais
