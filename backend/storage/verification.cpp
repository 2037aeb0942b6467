// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verification.h"

#include "storage/operationlog.h"
#include "storage/personalvault.h"
#include "storage/rowcheck.h"
#include "storage/rowstore.h"
#include "storage/runstore.h"

namespace relais {

FileReport verifyAll(Connection &connection, const QString &file)
{
    FileReport report;
    for (const char *pragma : {"PRAGMA integrity_check(20)", "PRAGMA foreign_key_check"}) {
        Statement statement(connection, pragma);
        while (statement.step()) {
            if (statement.text(0) != QStringLiteral("ok"))
                report.damage.append(QStringLiteral("file/") + statement.text(0));
        }
    }
    report.damage += damagedRows(connection, &report.rows);
    report.damage += damagedPersonalValues(connection);
    const LogCheck log = checkLog(connection);
    report.operations = log.operations;
    report.logHead = log.head;
    report.damage += log.damage;
    const RunCheck runs = checkRuns(connection);
    report.runs = runs.chains;
    report.damage += runs.damage;
    if (const auto plan = loadPlan(connection, file))
        report.fingerprint = fingerprint(*plan);
    return report;
}

} // namespace relais
