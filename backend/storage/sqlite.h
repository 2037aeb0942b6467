// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite with owners: a connection, a statement, a transaction. They throw SqlError, which never leaves this folder
// (sqlerror.h turns it into an Error). A connection and what hangs on it belong to one thread at a time.
#pragma once

#include "core/canonical.h"
#include "domain/value.h"

#include <QByteArray>

#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace relais {

struct SqlError {
    int code = 0; // extended result code
    int systemError = 0; // errno of the failed call, 0 if none
    QByteArray text; // SQLite's own words, English
};

class Connection {
public:
    // flags: SQLITE_OPEN_…; READWRITE means it, or SqlError. A name is never read as a URI. SQLite's own lock is off,
    // as one thread uses it at a time.
    Connection(const QString &file, int flags);

    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

    void execute(const QByteArray &sql);
    // The first column of the first row; 0 or empty without a row.
    qint64 integer(const QByteArray &sql);
    QString text(const QByteArray &sql);

    // Reads from the file again. SQLite trusts its cache as long as the file's change counter is the one it knows,
    // which a file that was overwritten in place can have too. Outside a transaction.
    void dropCache();

    // Whether another file, or none, now stands where the opened one stood.
    [[nodiscard]] bool hasMoved() const;

private:
    friend class Statement;
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt *handle) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

    std::unique_ptr<sqlite3, Close> m_handle;
    // Of statements that an edit runs each time, those not in use; closed first. Behind a pointer that stays when the
    // connection is moved.
    using Kept = std::unordered_map<std::string, Prepared>;
    std::unique_ptr<Kept> m_kept = std::make_unique<Kept>();
};

// Parameters count from 1, columns from 0.
class Statement {
public:
    Statement(Connection &connection, const QByteArray &sql);

    // The same, and stays prepared for the next of that text.
    enum KeepPrepared { Keep };
    Statement(Connection &connection, const QByteArray &sql, KeepPrepared);
    ~Statement();
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int parameter, const Value &value);
    void bindInteger(int parameter, qint64 number) { bind(parameter, Value(number)); }
    void bindText(int parameter, const QString &text) { bind(parameter, Value(text)); }
    void bindId(int parameter, const QUuid &id) { bind(parameter, id.isNull() ? Value() : Value(id)); }
    void bindBytes(int parameter, const QByteArray &bytes);

    // True: there is a row to read. False: done, and ready to be bound and run again.
    bool step();
    // For statements without rows.
    void run();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QByteArrayView view(int column) const; // of text or bytes; until the next step
    [[nodiscard]] QUuid id(int column) const { return QUuid::fromRfc4122(view(column)); }
    // 16 bytes are an id; other bytes are not a value, isDigest() tells.
    [[nodiscard]] Value value(int column) const;
    [[nodiscard]] bool isDigest(int column) const; // 32 bytes: the digest of a personal value
    // The same, and adds it to the record as the file has it.
    Value value(int column, QByteArrayView name, CanonicalWriter &record) const;

private:
    Connection::Prepared m_handle;
    Connection::Kept *m_home = nullptr; // where it goes back to
    std::string m_sql; // under which name
};

// Takes the write lock at once; rolled back unless committed.
class Transaction {
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace relais
