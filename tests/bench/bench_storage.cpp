// SPDX-License-Identifier: GPL-3.0-or-later
// A plan file beside bare SQLite in the same mode, both in this one run:  bench_storage [tools] [edits]
// Prints the medians, and what an acknowledged edit and a load cost in units of what SQLite alone needs for the same
// rows.
#include "services/planservice.h"
#include "storage/schema.h"
#include "storage/sqlplanfiles.h"
#include "support/fakeclock.h"
#include "support/generatedplan.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace relais;

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

[[noreturn]] void giveUp(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.place.file), qPrintable(error.detail));
    std::exit(4);
}

// As many statements as an edit needs at least: the row, the operation, the change.
class BareFile {
public:
    explicit BareFile(const QString &path)
        : m_connection(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    {
        m_connection.execute("PRAGMA journal_mode = DELETE");
        m_connection.execute("PRAGMA synchronous = EXTRA");
        m_connection.execute("CREATE TABLE tool (id INTEGER PRIMARY KEY, name TEXT, hash BLOB) STRICT");
        m_connection.execute("CREATE TABLE operation (id INTEGER PRIMARY KEY, time INTEGER, hash BLOB) STRICT");
        m_connection.execute(
            "CREATE TABLE change (id INTEGER PRIMARY KEY, operation INTEGER, before TEXT, after TEXT) STRICT");
        m_connection.execute("INSERT INTO tool VALUES (1, 'till', zeroblob(32))");
    }

    void edit(int number)
    {
        const QByteArray value = QByteArray::number(number);
        Transaction transaction(m_connection);
        m_connection.execute("UPDATE tool SET name = 'till " + value + "', hash = zeroblob(32) WHERE id = 1");
        m_connection.execute("INSERT INTO operation (time, hash) VALUES (" + value + ", zeroblob(32))");
        m_connection.execute("INSERT INTO change (operation, before, after) VALUES (" + value + ", 'a', 'b')");
        transaction.commit();
    }

private:
    Connection m_connection;
};

// Every column of every row of the plan, by the C interface.
qint64 readBare(const QString &path)
{
    Connection connection(path, SQLITE_OPEN_READONLY);
    qint64 bytes = 0;
    for (const QByteArray &table : rowTables()) {
        sqlite3_stmt *statement = nullptr;
        const QByteArray sql = "SELECT * FROM " + quoted(table);
        if (sqlite3_prepare_v2(connection.handle(), sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            giveUp({ErrorCode::ReadFailed, QString::fromUtf8(sqlite3_errmsg(connection.handle())), {}});
        const int columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < columns; ++column) {
                if (sqlite3_column_blob(statement, column))
                    bytes += sqlite3_column_bytes(statement, column);
            }
        }
        sqlite3_finalize(statement);
    }
    return bytes;
}

Plan withNextName(const Plan &plan, int number)
{
    Plan next = plan;
    Tool tool = next.table<Tool>().rows().constFirst();
    tool.name = QStringLiteral("Till %1").arg(number);
    next.table<Tool>().put(tool);
    return next;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int tools = argc > 1 ? std::max(std::atoi(argv[1]), 1) : 1000;
    const int edits = argc > 2 ? std::max(std::atoi(argv[2]), 1) : 100;
    const QTemporaryDir folder;
    test::CountingIds ids;
    const SystemClock clock;
    SqlPlanFiles files(clock, ids, folder.filePath(QStringLiteral("data")), QStringLiteral("bench"));
    const QString path = folder.filePath(QStringLiteral("plan.relais"));
    auto repository = files.create(path);
    if (!repository)
        giveUp(repository.error());
    PlanService service(clock, ids, QStringLiteral("bench"));
    service.open({}, {}, {});
    const auto first = service.commit(test::generatedPlan(1, {.rowsPerTable = tools}), OperationKind::Import);
    if (!first)
        giveUp(first.error());
    if (const Status stored = (*repository)->append(*first, service.plan()); !stored)
        giveUp(stored.error());

    BareFile bare(folder.filePath(QStringLiteral("bare.db")));
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int edit = 0; edit < edits; ++edit) {
        const Plan next = withNextName(service.plan(), edit);
        ours.push_back(milliseconds([&] {
            const auto operation = service.commit(next, OperationKind::Edit);
            if (!operation)
                giveUp(operation.error());
            if (const Status stored = (*repository)->append(*operation, service.plan()); !stored)
                giveUp(stored.error());
        }));
        theirs.push_back(milliseconds([&] { bare.edit(edit); }));
    }
    std::printf("edit acknowledged: %.2f ms, bare SQLite %.2f ms: %.2fx\n", median(ours), median(theirs),
                median(ours) / median(theirs));

    std::vector<double> loads;
    std::vector<double> reads;
    qint64 bytes = 0;
    for (int run = 0; run < 9; ++run) {
        loads.push_back(milliseconds([&] {
            if (const auto plan = (*repository)->load(); !plan)
                giveUp(plan.error());
        }));
        reads.push_back(milliseconds([&] { bytes = readBare(path); }));
    }
    std::printf("load of %d rows in each of %d tables: %.1f ms, bare SQLite %.1f ms (%lld bytes): %.2fx\n", tools,
                static_cast<int>(rowTables().size()), median(loads), median(reads), static_cast<long long>(bytes),
                median(loads) / median(reads));
    return 0;
}
