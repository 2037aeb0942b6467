// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canonical.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace relais {

namespace {

void appendBlock(QByteArray &out, const QByteArray &bytes)
{
    const auto length = qToBigEndian(static_cast<quint32>(bytes.size()));
    out.append(reinterpret_cast<const char *>(&length), sizeof length);
    out.append(bytes);
}

} // namespace

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
    QByteArray out;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        Q_ASSERT(i == 0 || fields[i - 1].name != fields[i].name);
        appendBlock(out, fields[i].name);
        out.append(fields[i].type);
        appendBlock(out, fields[i].value);
    }
    return out;
}

QByteArray CanonicalRecord::sha256() const
{
    return QCryptographicHash::hash(encoded(), QCryptographicHash::Sha256);
}

} // namespace relais
