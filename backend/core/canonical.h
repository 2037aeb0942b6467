// SPDX-License-Identifier: GPL-3.0-or-later
// The canonical encoding: one byte string for one record, whatever the order in which it was built. Row hashes, log
// chains, the plan's fingerprint and the stamp on documents are SHA-256 over it. Values; any thread.
//
// A record is its fields in ascending order of name, nulls left out (so that a new nullable field changes no hash).
// Each field is: length of name (u32, big-endian), name (UTF-8), type ('i' integer, 't' text, 'b' bytes), length of
// value (u32), value; integers as 8 bytes big-endian two's complement, text as UTF-8.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <string>

namespace relais {

// Writes a record of fields that come in order: what reading a whole plan hashes, without a copy of its texts.
class CanonicalWriter {
public:
    // Each name after the one before, in the order of their bytes; another is a bug and asserts.
    void addInteger(QByteArrayView name, qint64 value);
    void addText(QByteArrayView name, QByteArrayView utf8) { add(name, 't', utf8); }
    void addBytes(QByteArrayView name, QByteArrayView value) { add(name, 'b', value); }
    void add(QByteArrayView name, char type, QByteArrayView value);
    void clear();

    // Until the next field or clear().
    [[nodiscard]] QByteArrayView encoded() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }

private:
    void addBlock(QByteArrayView bytes);

    std::string m_bytes;
    qsizetype m_lastName = -1; // where it stands
    qsizetype m_lastNameLength = 0;
};

class CanonicalRecord {
public:
    void add(const QByteArray &name, qint64 value);
    void add(const QByteArray &name, const QString &value);
    void add(const QByteArray &name, const QByteArray &value);

    // A name added twice is a bug and asserts.
    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] QByteArray sha256() const; // 32 bytes

private:
    struct Field {
        QByteArray name;
        char type;
        QByteArray value;
    };
    QList<Field> m_fields;
};

} // namespace relais
