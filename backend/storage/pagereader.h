// SPDX-License-Identifier: GPL-3.0-or-later
// What can still be read of a database whose tree is broken: every page is looked at by itself, and every cell that it
// holds is taken, whatever leads to it (sqlite.org/fileformat.html, 1.6 and 2). The bytes are not to be trusted; what a
// cell says counts once a hash vouches for it (salvage.h). Values; any thread.
#pragma once

#include "domain/value.h"

#include <QByteArray>
#include <QList>

namespace relais {

struct StoredValue {
    enum class Kind { Null, Integer, Text, Bytes };

    Kind kind = Kind::Null;
    qint64 number = 0;
    QByteArray bytes; // of text, as UTF-8, and of bytes

    [[nodiscard]] bool isId() const { return kind == Kind::Bytes && bytes.size() == 16; }
    [[nodiscard]] bool isDigest() const { return kind == Kind::Bytes && bytes.size() == 32; }
    [[nodiscard]] QUuid id() const { return isId() ? QUuid::fromRfc4122(bytes) : QUuid(); }
    [[nodiscard]] QString text() const { return kind == Kind::Text ? QString::fromUtf8(bytes) : QString(); }
    // As Statement::value().
    [[nodiscard]] Value value() const;
};

struct StoredRecord {
    std::optional<qint64> rowid; // of a table that has one
    QList<StoredValue> values; // in the order in which they are stored: the primary key first where it is the row
};

QList<StoredRecord> readRecords(const QByteArray &file);

} // namespace relais
