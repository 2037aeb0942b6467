// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inspection.h"

#include <QRegularExpression>

#include <sqlite3.h>

namespace relais {

namespace {

constexpr int mostCellBytes = 16 * 1024 * 1024;
constexpr int mostStatementBytes = 100 * 1000;
constexpr int deepestExpression = 50;
constexpr qint64 mostHeapBytes = qint64(256) * 1024 * 1024;
constexpr qint64 mostFileBytes = qint64(512) * 1024 * 1024;
constexpr qint64 mostObjects = 200;
constexpr int instructionsPerCheck = 100 * 1000;
constexpr int mostChecks = 2000; // 200 million instructions: a second or two

// Ends a statement that goes on and on. The count is the connection's, kept by SQLite as the handler's argument.
int countDown(void *left)
{
    return --*static_cast<int *>(left) < 0 ? 1 : 0;
}

Error refused(ErrorCode code, const QString &detail, const QString &file, const QString &object = {})
{
    return {code, detail, {file, object, 0}};
}

// Our own statements use nothing but these characters, and none of these words.
bool isPlainStatement(const QString &sql)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_ (),\"\\n]*\\z"));
    static const QRegularExpression banned(
        QStringLiteral("\\b(CHECK|DEFAULT|COLLATE|GENERATED|AS|ON CONFLICT|WHERE|VIRTUAL)\\b(?!\")"),
        QRegularExpression::CaseInsensitiveOption);
    return plain.match(sql).hasMatch() && !banned.match(sql).hasMatch();
}

// Of an older format not every table is known any more; but whatever is there is a plain table or a table's own index.
Status checkObjects(Connection &connection, const QString &file)
{
    Statement objects(connection, "SELECT type, name, sql, sql IS NULL FROM sqlite_schema");
    qint64 count = 0;
    while (objects.step()) {
        const QString name = objects.text(1);
        const bool ownIndex = objects.text(0) == QStringLiteral("index") && objects.integer(3) == 1;
        const bool plainTable = objects.text(0) == QStringLiteral("table") && isPlainStatement(objects.text(2));
        if (!ownIndex && !plainTable)
            return refused(ErrorCode::Hostile, QStringLiteral("holds an object that a plan never holds"), file, name);
        if (++count > mostObjects)
            return refused(ErrorCode::Hostile, QStringLiteral("too many objects"), file, name);
    }
    return {};
}

Status checkPages(Connection &connection, const QString &file)
{
    Statement check(connection, "PRAGMA quick_check(1)");
    const QString answer = check.step() ? check.text(0) : QString();
    if (answer != QStringLiteral("ok"))
        return refused(ErrorCode::Damaged, answer, file);
    return {};
}

} // namespace

void harden(Connection &connection, Attach attach)
{
    sqlite3 *const handle = connection.handle();
    sqlite3_hard_heap_limit64(mostHeapBytes);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, mostCellBytes);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, mostStatementBytes);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, deepestExpression);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, attach == Attach::One ? 1 : 0);
    connection.execute("PRAGMA cell_size_check = ON");
    connection.execute("PRAGMA mmap_size = 0");
}

Result<Inspected> inspect(Connection &connection, qint64 applicationId, std::span<const MigrationStep> steps,
                          const QString &file)
{
    int checksLeft = mostChecks;
    sqlite3_progress_handler(connection.handle(), instructionsPerCheck, countDown, &checksLeft);
    struct HandlerEnd {
        Q_DISABLE_COPY_MOVE(HandlerEnd)
        explicit HandlerEnd(sqlite3 *connected)
            : handle(connected)
        { }
        ~HandlerEnd() { sqlite3_progress_handler(handle, 0, nullptr, nullptr); }
        sqlite3 *handle;
    } const handlerEnd(connection.handle());

    if (connection.text("PRAGMA journal_mode") != QStringLiteral("delete"))
        return refused(ErrorCode::Hostile, QStringLiteral("a plan has no write-ahead log"), file);
    if (connection.integer("PRAGMA application_id") != applicationId)
        return refused(ErrorCode::NotAPlan, QStringLiteral("another application's database"), file);
    const int newest = steps.back().version;
    const auto version = static_cast<int>(connection.integer("PRAGMA user_version"));
    if (version > newest)
        return refused(ErrorCode::NewerFormat, QStringLiteral("format %1, known up to %2").arg(version).arg(newest),
                       file);
    if (version < 1)
        return refused(ErrorCode::NotAPlan, QStringLiteral("no format number"), file);
    if (connection.integer("PRAGMA page_count") * connection.integer("PRAGMA page_size") > mostFileBytes)
        return refused(ErrorCode::TooLarge, QStringLiteral("more pages than a plan can have"), file);
    if (Status status = checkObjects(connection, file); !status)
        return status.error();
    if (version == newest) {
        if (Status status = checkShape(connection, steps, file); !status)
            return status.error();
    }
    if (Status status = checkPages(connection, file); !status)
        return status.error();
    return Inspected{version};
}

Status checkShape(Connection &connection, std::span<const MigrationStep> steps, const QString &file)
{
    const QStringList found = shapeOf(connection);
    const QStringList expected = expectedShape(steps);
    for (qsizetype i = 0; i < std::max(found.size(), expected.size()); ++i) {
        const QString is = found.value(i);
        const QString should = expected.value(i);
        if (is != should)
            return refused(ErrorCode::Hostile,
                           QStringLiteral("not the tables of a plan: \"%1\" for \"%2\"").arg(is, should), file,
                           is.isEmpty() ? should : is);
    }
    return {};
}

} // namespace relais
