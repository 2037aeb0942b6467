// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "domain/run.h"

#include <QHash>

#include <sqlite3.h>

namespace relais {

namespace {

constexpr const char *metaTable = R"sql(
CREATE TABLE IF NOT EXISTS meta (
    key TEXT PRIMARY KEY NOT NULL,
    value ANY
) STRICT, WITHOUT ROWID;
)sql";

constexpr const char *logTables = R"sql(
CREATE TABLE IF NOT EXISTS operation (
    number INTEGER PRIMARY KEY NOT NULL,
    id BLOB NOT NULL UNIQUE,
    device TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    parent BLOB,
    kind TEXT NOT NULL,
    time INTEGER NOT NULL,
    reverts BLOB,
    source TEXT,
    hash BLOB NOT NULL,
    UNIQUE (device, sequence)
) STRICT;
CREATE TABLE IF NOT EXISTS change (
    operation INTEGER NOT NULL REFERENCES operation (number),
    ordinal INTEGER NOT NULL,
    type TEXT NOT NULL,
    row_table TEXT NOT NULL,
    row BLOB NOT NULL,
    field TEXT,
    before ANY,
    after ANY,
    PRIMARY KEY (operation, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS personal_salt (
    person BLOB PRIMARY KEY NOT NULL,
    salt BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS personal_value (
    person BLOB NOT NULL,
    digest BLOB NOT NULL,
    value ANY NOT NULL,
    PRIMARY KEY (person, digest)
) STRICT, WITHOUT ROWID;
)sql";

constexpr const char *runTables = R"sql(
CREATE TABLE IF NOT EXISTS run_snapshot (
    hash TEXT PRIMARY KEY NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS run_heartbeat (
    run BLOB PRIMARY KEY NOT NULL,
    elapsed INTEGER NOT NULL,
    time INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

QByteArray columnType(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::Enumerator:
        return "TEXT";
    case FieldType::Reference:
        return "BLOB";
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::Duration:
    case FieldType::TimeOfDay:
    case FieldType::Money:
    case FieldType::Share:
    case FieldType::Weekdays:
    case FieldType::Instant:
        break;
    }
    return "INTEGER";
}

// Every column may be null: unknown is a value of its own, and a column added later is unknown in all older rows.
template <class T> QByteArray columnDefinition(const Field<T> &field, const QList<QByteArray> &targets)
{
    QByteArray definition = quoted(field.name) + ' ' + columnType(field.type);
    // "node" and "row" stand for rows of several tables; the domain checks those references.
    if (field.target && targets.contains(QByteArray(field.target)))
        definition += " REFERENCES " + quoted(field.target) + " (id) DEFERRABLE INITIALLY DEFERRED";
    return definition;
}

bool hasColumn(Connection &connection, const QByteArray &table, const char *column)
{
    Statement statement(connection, "SELECT 1 FROM pragma_table_xinfo(?1) WHERE name = ?2");
    statement.bindText(1, QString::fromUtf8(table));
    statement.bindText(2, QString::fromUtf8(column));
    return statement.step();
}

// What a table has beside the columns of its fields.
struct TableFrame {
    QByteArray name;
    QByteArray first; // columns before them
    QByteArray last; // constraints after them
    QList<QByteArray> targets; // tables that it may refer to
};

// The table with the fields of that privacy; in one statement if it is new, else with what it lacks.
template <class T> void addMissingOf(Connection &connection, const TableFrame &frame, Privacy privacy)
{
    const bool isNew = !hasColumn(connection, frame.name, "id");
    QByteArray columns = frame.first;
    for (const auto &field : fields<T>()) {
        if (field.privacy != privacy)
            continue;
        const QByteArray definition = columnDefinition(field, frame.targets);
        if (isNew)
            columns += ", " + definition;
        else if (!hasColumn(connection, frame.name, field.name))
            connection.execute("ALTER TABLE " + quoted(frame.name) + " ADD COLUMN " + definition);
    }
    if (isNew)
        connection.execute("CREATE TABLE " + quoted(frame.name) + " (" + columns + frame.last
                           + ") STRICT, WITHOUT ROWID");
}

// Runs a query and appends "prefix value value …" for each of its rows.
void appendRows(QStringList &shape, const QString &prefix, Connection &connection, const QByteArray &sql,
                const QString &name)
{
    Statement statement(connection, sql);
    statement.bindText(1, name);
    while (statement.step())
        shape.append(prefix + QLatin1Char(' ') + name + QLatin1Char(' ') + statement.text(0));
}

void addMissingRunTables(Connection &connection)
{
    connection.execute(runTables);
    addMissingOf<Run>(connection, {Run::table, "id BLOB PRIMARY KEY NOT NULL, hash BLOB NOT NULL", {}, {}},
                      Privacy::Plain);
    addMissingOf<RunEvent>(
        connection,
        {RunEvent::table, "id BLOB NOT NULL, hash BLOB NOT NULL", ", PRIMARY KEY (run, sequence)", {Run::table}},
        Privacy::Plain);
}

void addMissingOfRuns(Connection &connection)
{
    connection.execute(metaTable);
    addMissingRunTables(connection);
}

// A step that only adds columns, empty in all older rows, leaves hashes and chains as they are.
constexpr MigrationStep steps[] = {
    {1, addMissing},
    {2, addMissing},
    {3, addMissing},
};

constexpr MigrationStep stepsOfRuns[] = {
    {1, addMissingOfRuns},
    {2, addMissingOfRuns},
};

} // namespace

std::span<const MigrationStep> planSteps()
{
    return steps;
}

std::span<const MigrationStep> runSteps()
{
    return stepsOfRuns;
}

void addMissing(Connection &connection)
{
    connection.execute(metaTable);
    connection.execute(logTables);
    RowTypes::forEachType([&]<class T>() {
        const QByteArray table(T::table);
        addMissingOf<T>(connection, {table, "id BLOB PRIMARY KEY NOT NULL, row_hash BLOB NOT NULL", {}, rowTables()},
                        Privacy::Plain);
        if (hasPersonalFields<T>()) {
            const QByteArray owner =
                "id BLOB PRIMARY KEY NOT NULL REFERENCES " + quoted(table) + " (id) DEFERRABLE INITIALLY DEFERRED";
            addMissingOf<T>(connection, {personalTable(table), owner, {}, rowTables()}, Privacy::Personal);
        }
    });
    addMissingRunTables(connection);
}

QStringList shapeOf(Connection &connection)
{
    QStringList shape;
    QStringList tables;
    QStringList indexes;
    Statement objects(connection, "SELECT type, name, tbl_name FROM sqlite_schema");
    while (objects.step()) {
        shape.append(objects.text(0) + QLatin1Char(' ') + objects.text(1) + QLatin1Char(' ') + objects.text(2));
        if (objects.text(0) == QStringLiteral("table"))
            tables.append(objects.text(1));
        else if (objects.text(0) == QStringLiteral("index"))
            indexes.append(objects.text(1));
    }
    for (const QString &table : std::as_const(tables)) {
        appendRows(shape, QStringLiteral("table"), connection,
                   "SELECT type || ' ' || wr || ' ' || strict FROM pragma_table_list(?1) WHERE schema = 'main'", table);
        appendRows(shape, QStringLiteral("column"), connection,
                   "SELECT name || ' ' || type || ' ' || \"notnull\" || ' ' || ifnull(dflt_value, '-') || ' ' || pk || "
                   "' ' || hidden FROM pragma_table_xinfo(?1)",
                   table);
        appendRows(shape, QStringLiteral("key"), connection,
                   "SELECT \"table\" || ' ' || \"from\" || ' ' || ifnull(\"to\", '-') || ' ' || on_update || ' ' || "
                   "on_delete || ' ' || \"match\" FROM pragma_foreign_key_list(?1)",
                   table);
    }
    for (const QString &index : std::as_const(indexes)) {
        appendRows(shape, QStringLiteral("index"), connection,
                   "SELECT seqno || ' ' || ifnull(name, '-') || ' ' || \"desc\" || ' ' || coll || ' ' || key "
                   "FROM pragma_index_xinfo(?1)",
                   index);
    }
    shape.sort();
    return shape;
}

QStringList expectedShape(std::span<const MigrationStep> all)
{
    // The same for every file, and dear: made once a thread for each list of steps.
    thread_local QHash<const MigrationStep *, QStringList> known;
    QStringList &shape = known[all.data()];
    if (shape.isEmpty()) {
        Connection memory(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE);
        for (const MigrationStep &step : all)
            step.run(memory);
        shape = shapeOf(memory);
    }
    return shape;
}

QList<QByteArray> rowTables()
{
    QList<QByteArray> names;
    RowTypes::forEachType([&]<class T>() { names.append(T::table); });
    return names;
}

} // namespace relais
