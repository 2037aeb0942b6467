// SPDX-License-Identifier: GPL-3.0-or-later
// A plan file beside bare SQLite in the same mode, both in this one run:  bench_storage [rows in each table] [edits]
// Prints the medians, and what an acknowledged edit and a load cost in units of what SQLite alone needs for the same
// rows in a copy of the same file (goals: design/reliability.md P1 and P3). An edit is one field of one tool, from the
// edited plan to the answer that it is stored. What is loaded is the 10,000 tools with three links each that the goal
// speaks of, and besides a plan in which every field of every table is filled. Both loads are warm and on an open
// connection; ours also compares every row with its hash. The folder is TMPDIR's: what a disk takes to sync is in both
// edits, and hides ours where it is slow.
#include "bench/largefirmfile.h"
#include "bench/measure.h"
#include "services/planservice.h"
#include "storage/schema.h"
#include "storage/sqlplanfiles.h"
#include "support/fakeclock.h"
#include "support/generatedplan.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdlib>
#include <optional>

using namespace relais;
using namespace relais::bench;

namespace {

// The statements that an edit of one field needs at least, prepared once, on a copy of the same plan.
class BareFile {
public:
    explicit BareFile(const QString &path)
        : m_connection(path, SQLITE_OPEN_READWRITE)
    {
        m_connection.execute("PRAGMA journal_mode = DELETE");
        m_connection.execute("PRAGMA synchronous = EXTRA");
        m_connection.execute("PRAGMA secure_delete = ON");
        m_connection.execute("PRAGMA foreign_keys = ON");
        m_row.emplace(m_connection, "UPDATE tool SET name = ?1, row_hash = ?2 WHERE id = (SELECT min(id) FROM tool)");
        m_operation.emplace(m_connection,
                            "INSERT INTO operation (number, id, device, sequence, parent, kind, time, hash) "
                            "VALUES (?1, ?2, 'bare', ?1, ?2, 'edit', ?1, ?3)");
        m_change.emplace(m_connection,
                         "INSERT INTO change (operation, ordinal, type, row_table, row, field, before, after) "
                         "VALUES (?1, 0, 'update', 'tool', ?2, 'name', ?3, ?3)");
        m_next = m_connection.integer("SELECT max(number) FROM operation");
    }

    void edit()
    {
        const qint64 number = ++m_next;
        const QString name = QStringLiteral("Till %1").arg(number);
        const QByteArray hash(32, 'h');
        const QUuid id = QUuid::createUuid();
        Transaction transaction(m_connection);
        m_row->bindText(1, name);
        m_row->bindBytes(2, hash);
        m_row->run();
        m_operation->bindInteger(1, number);
        m_operation->bindId(2, id);
        m_operation->bindBytes(3, hash);
        m_operation->run();
        m_change->bindInteger(1, number);
        m_change->bindId(2, id);
        m_change->bindText(3, name);
        m_change->run();
        transaction.commit();
    }

private:
    Connection m_connection;
    std::optional<Statement> m_row;
    std::optional<Statement> m_operation;
    std::optional<Statement> m_change;
    qint64 m_next = 0;
};

// Every column of every row of the plan, by the C interface, each in the type that it has.
qint64 readBare(sqlite3 *connection)
{
    qint64 bytes = 0;
    const auto readTable = [&](const QByteArray &table) {
        sqlite3_stmt *statement = nullptr;
        const QByteArray sql = "SELECT * FROM " + quoted(table);
        if (sqlite3_prepare_v2(connection, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            giveUp({ErrorCode::ReadFailed, QString::fromUtf8(sqlite3_errmsg(connection)), {}});
        const int columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < columns; ++column) {
                const int type = sqlite3_column_type(statement, column);
                if (type == SQLITE_INTEGER)
                    bytes += sqlite3_column_int64(statement, column) != 0 ? 8 : 0;
                else if (type != SQLITE_NULL && sqlite3_column_blob(statement, column))
                    bytes += sqlite3_column_bytes(statement, column);
            }
        }
        sqlite3_finalize(statement);
    };
    RowTypes::forEachType([&]<class T>() {
        readTable(T::table);
        if (hasPersonalFields<T>())
            readTable(personalTable(T::table));
    });
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

void tellLoad(PlanRepository &repository, const QString &path, const char *what)
{
    std::vector<double> loads;
    std::vector<double> reads;
    qint64 bytes = 0;
    const Connection connection(path, SQLITE_OPEN_READONLY);
    for (int run = 0; run < 9; ++run) {
        loads.push_back(milliseconds([&] {
            if (const auto plan = repository.load(); !plan)
                giveUp(plan.error());
        }));
        reads.push_back(milliseconds([&] { bytes = readBare(connection.handle()); }));
    }
    std::printf("%s: %lld bytes of values\n", what, static_cast<long long>(bytes));
    tellRatio(what, median(loads), "bare SQLite", median(reads), 1.6);
}

// Of a file that holds 10,000 tools with three links each: the rows of both with their hashes, which the goal speaks
// of, and the whole of it with the log, which says of each inserted row every value once more.
void tellFileSize(const QString &path, int tools)
{
    Connection connection(path, SQLITE_OPEN_READONLY);
    const qint64 rows = connection.integer("SELECT sum(pgsize) FROM dbstat WHERE name IN ('tool', 'dependency')");
    const qint64 whole = QFileInfo(path).size();
    tellFigure("P8 tools and links in the file", static_cast<double>(rows) / tools, "bytes a tool", 600);
    std::printf("| P8 whole file with its log | %.2f bytes a tool | | | |\n", static_cast<double>(whole) / tools);
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

    const QString copy = folder.filePath(QStringLiteral("bare.relais"));
    if (const Status copied = files.copyTo(path, copy); !copied)
        giveUp(copied.error());
    BareFile bare(copy);
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
        theirs.push_back(milliseconds([&] { bare.edit(); }));
    }
    tellRatio("P1 edit acknowledged", median(ours), "bare SQLite", median(theirs), 1.3);

    tellLoad(**repository, path, "P3 load, every table and field");

    constexpr int many = 10000;
    const QString large = folder.filePath(QStringLiteral("large.relais"));
    storeLargeFirm(large, many);
    auto largeRepository = files.open(large, OpenMode::ReadOnly);
    if (!largeRepository)
        giveUp(largeRepository.error());
    tellLoad(**largeRepository, large, "P3 load, 10,000 tools and 30,000 links");
    tellFileSize(large, many);
    return 0;
}
