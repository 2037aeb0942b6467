// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canonical.h"

#include "core/sha256.h"

#include <QtEndian>

#include <algorithm>

namespace relais {

void CanonicalWriter::addBlock(QByteArrayView bytes)
{
    const auto length = qToBigEndian(static_cast<quint32>(bytes.size()));
    m_bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    m_bytes.append(bytes.data(), static_cast<size_t>(bytes.size()));
}

void CanonicalWriter::add(QByteArrayView name, char type, QByteArrayView value)
{
    Q_ASSERT(m_lastName < 0 || encoded().sliced(m_lastName, m_lastNameLength) < name);
    addBlock(name);
    m_lastName = encoded().size() - name.size();
    m_lastNameLength = name.size();
    m_bytes.push_back(type);
    addBlock(value);
}

void CanonicalWriter::addInteger(QByteArrayView name, qint64 value)
{
    const auto bigEndian = qToBigEndian(value);
    add(name, 'i', {reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian});
}

void CanonicalWriter::clear()
{
    m_bytes.clear();
    m_lastName = -1;
}

void CanonicalRecord::add(const QByteArray &name, qint64 value)
{
    const auto bigEndian = qToBigEndian(value);
    m_fields.append({name, 'i', QByteArray(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian)});
}

void CanonicalRecord::add(const QByteArray &name, const QString &value)
{
    m_fields.append({name, 't', value.toUtf8()});
}

void CanonicalRecord::add(const QByteArray &name, const QByteArray &value)
{
    m_fields.append({name, 'b', value});
}

QByteArray CanonicalRecord::encoded() const
{
    auto fields = m_fields;
    std::sort(fields.begin(), fields.end(), [](const Field &a, const Field &b) { return a.name < b.name; });
    CanonicalWriter writer;
    for (const Field &field : std::as_const(fields))
        writer.add(field.name, field.type, field.value);
    return writer.encoded().toByteArray();
}

QByteArray CanonicalRecord::sha256() const
{
    return relais::sha256(encoded());
}

} // namespace relais
