// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite.h"

#include <sqlite3.h>

namespace relais {

namespace {

constexpr int idBytes = 16;
constexpr int digestBytes = 32;

[[noreturn]] void fail(sqlite3 *handle)
{
    throw SqlError{sqlite3_extended_errcode(handle), sqlite3_system_errno(handle), sqlite3_errmsg(handle)};
}

void check(sqlite3 *handle, int code)
{
    if (code != SQLITE_OK)
        fail(handle);
}

} // namespace

void Connection::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Connection::Connection(const QString &file, int flags)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &handle,
                                     flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_handle.reset(handle);
    if (!handle)
        throw SqlError{SQLITE_NOMEM, 0, "no memory for a connection"};
    check(handle, code);
    // Where a file cannot be opened to be written, SQLite opens it to be read and says nothing.
    if ((flags & SQLITE_OPEN_READWRITE) != 0 && sqlite3_db_readonly(handle, "main") == 1)
        throw SqlError{SQLITE_CANTOPEN, 0, "could not be opened to be written"};
}

void Connection::execute(const QByteArray &sql)
{
    check(handle(), sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr));
}

qint64 Connection::integer(const QByteArray &sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

QString Connection::text(const QByteArray &sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.text(0) : QString();
}

void Connection::dropCache()
{
    sqlite3_db_release_memory(handle());
}

bool Connection::hasMoved() const
{
    int moved = 0;
    const int code = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && moved != 0;
}

void Connection::Finalize::operator()(sqlite3_stmt *handle) const
{
    sqlite3_finalize(handle);
}

Statement::Statement(Connection &connection, const QByteArray &sql)
{
    sqlite3_stmt *handle = nullptr;
    check(connection.handle(),
          sqlite3_prepare_v2(connection.handle(), sql.constData(), static_cast<int>(sql.size()), &handle, nullptr));
    m_handle.reset(handle);
}

Statement::Statement(Connection &connection, const QByteArray &sql, KeepPrepared)
    : m_home(connection.m_kept.get())
    , m_sql(sql.toStdString())
{
    if (auto kept = m_home->extract(m_sql))
        m_handle = std::move(kept.mapped());
    else
        m_handle = std::move(Statement(connection, sql).m_handle);
}

Statement::~Statement()
{
    if (!m_home || !m_handle)
        return;
    // Its error, if it had one, was thrown when it was made.
    sqlite3_reset(m_handle.get());
    sqlite3_clear_bindings(m_handle.get());
    m_home->insert_or_assign(std::move(m_sql), std::move(m_handle));
}

void Statement::bind(int parameter, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        check(sqlite3_db_handle(m_handle.get()), sqlite3_bind_int64(m_handle.get(), parameter, *number));
    } else if (const auto *text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        check(sqlite3_db_handle(m_handle.get()),
              sqlite3_bind_text(m_handle.get(), parameter, utf8.constData(), static_cast<int>(utf8.size()),
                                SQLITE_TRANSIENT));
    } else if (const auto *id = std::get_if<QUuid>(&value)) {
        bindBytes(parameter, id->toRfc4122());
    } else {
        check(sqlite3_db_handle(m_handle.get()), sqlite3_bind_null(m_handle.get(), parameter));
    }
}

void Statement::bindBytes(int parameter, const QByteArray &bytes)
{
    check(sqlite3_db_handle(m_handle.get()),
          sqlite3_bind_blob(m_handle.get(), parameter, bytes.constData(), static_cast<int>(bytes.size()),
                            SQLITE_TRANSIENT));
}

bool Statement::step()
{
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW)
        return true;
    sqlite3 *const connection = sqlite3_db_handle(m_handle.get());
    if (code != SQLITE_DONE)
        fail(connection);
    check(connection, sqlite3_reset(m_handle.get()));
    return false;
}

void Statement::run()
{
    while (step()) { }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle.get(), column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_handle.get(), column));
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView Statement::view(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle.get(), column));
    return {bytes, bytes ? sqlite3_column_bytes(m_handle.get(), column) : 0};
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_handle.get(), column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return sqlite3_column_bytes(m_handle.get(), column) == idBytes ? Value(id(column)) : Value();
    default:
        return {};
    }
}

Value Statement::value(int column, QByteArrayView name, CanonicalWriter &record) const
{
    switch (sqlite3_column_type(m_handle.get(), column)) {
    case SQLITE_INTEGER: {
        const qint64 number = integer(column);
        record.addInteger(name, number);
        return number;
    }
    case SQLITE_TEXT: {
        const QByteArrayView utf8 = view(column);
        record.addText(name, utf8);
        return QString::fromUtf8(utf8);
    }
    case SQLITE_BLOB: {
        const QByteArrayView bytes = view(column);
        if (bytes.size() != idBytes)
            return {};
        record.addBytes(name, bytes);
        return QUuid::fromRfc4122(bytes);
    }
    default:
        return {};
    }
}

bool Statement::isDigest(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_BLOB
        && sqlite3_column_bytes(m_handle.get(), column) == digestBytes;
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    m_connection.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // A failed COMMIT may have rolled back already; then there is nothing left to do and nobody to tell.
    if (m_open)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_connection.execute("COMMIT");
    m_open = false;
}

} // namespace relais
