// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pagereader.h"

#include <QtEndian>

#include <algorithm>

namespace relais {

namespace {

// A plan is made with SQLite's own size of page and nothing reserved; the header that says so may be what is broken.
constexpr qsizetype pageBytes = 4096;
constexpr qsizetype fileHeaderBytes = 100;
constexpr qsizetype mostRecordBytes = qsizetype(16) * 1024 * 1024;
constexpr qsizetype mostValues = 200;
constexpr qsizetype overflowBytes = pageBytes - 4;

enum PageType : quint8 { IndexInterior = 0x02, IndexLeaf = 0x0A, TableLeaf = 0x0D };

// Bytes that are read from front to back; past the end everything is nothing and failed() says so.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    { }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] qsizetype place() const { return m_place; }

    QByteArrayView take(qsizetype count)
    {
        if (m_failed || count < 0 || count > m_bytes.size() - m_place) {
            m_failed = true;
            return {};
        }
        const QByteArrayView taken = m_bytes.sliced(m_place, count);
        m_place += count;
        return taken;
    }

    // Big-endian, signed, of 1 to 8 bytes.
    qint64 number(qsizetype count)
    {
        quint64 number = 0;
        const QByteArrayView taken = take(count);
        for (const char byte : taken)
            number = (number << 8U) | static_cast<quint8>(byte);
        const auto unused = static_cast<unsigned>(64 - 8 * count);
        return taken.isEmpty() ? 0 : static_cast<qint64>(number << unused) >> unused;
    }

    // SQLite's numbers of 1 to 9 bytes.
    qint64 variable()
    {
        quint64 number = 0;
        for (int count = 1; count <= 9; ++count) {
            const QByteArrayView taken = take(1);
            if (taken.isEmpty())
                return 0;
            const auto byte = static_cast<quint8>(taken.front());
            if (count == 9)
                return static_cast<qint64>((number << 8U) | byte);
            number = (number << 7U) | (byte & 0x7FU);
            if (byte < 0x80)
                break;
        }
        return static_cast<qint64>(number);
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_place = 0;
    bool m_failed = false;
};

// Of a type as a record's header has it; none: one that no plan holds.
std::optional<StoredValue> readValue(ByteReader &body, qint64 type)
{
    constexpr qsizetype integerBytes[] = {0, 1, 2, 3, 4, 6, 8};
    if (type == 0)
        return StoredValue{};
    if (type >= 1 && type <= 6)
        return StoredValue{StoredValue::Kind::Integer, body.number(integerBytes[type]), {}};
    if (type == 8 || type == 9)
        return StoredValue{StoredValue::Kind::Integer, type - 8, {}};
    if (type < 12 || type > 2 * mostRecordBytes)
        return std::nullopt;
    const bool isText = type % 2 == 1;
    const QByteArrayView bytes = body.take(static_cast<qsizetype>((type - 12) / 2));
    return StoredValue{isText ? StoredValue::Kind::Text : StoredValue::Kind::Bytes, 0, bytes.toByteArray()};
}

// Empty if it is none.
QList<StoredValue> readRecord(QByteArrayView payload)
{
    ByteReader header(payload);
    const qint64 headerBytes = header.variable();
    if (header.failed() || headerBytes > payload.size() || headerBytes < header.place())
        return {};
    ByteReader body(payload.sliced(static_cast<qsizetype>(headerBytes)));
    QList<StoredValue> values;
    while (header.place() < headerBytes && values.size() < mostValues) {
        const auto value = readValue(body, header.variable());
        if (!value || header.failed() || body.failed())
            return {};
        values.append(*value);
    }
    return values;
}

QByteArrayView pageAt(const QByteArray &file, qint64 number)
{
    const qint64 last = file.size() / pageBytes;
    return number >= 1 && number <= last ? QByteArrayView(file).sliced(qsizetype(number - 1) * pageBytes, pageBytes)
                                         : QByteArrayView();
}

// The rest of a payload that does not fit on its page; shorter where the chain is broken.
QByteArray overflowFrom(const QByteArray &file, qint64 first, qsizetype count)
{
    QByteArray rest;
    for (qint64 next = first; rest.size() < count;) {
        ByteReader page(pageAt(file, next));
        next = page.number(4);
        const QByteArrayView content = page.take(std::min(overflowBytes, count - rest.size()));
        if (page.failed())
            break;
        rest += content;
    }
    return rest;
}

// How much of a payload stands on the page itself.
qsizetype localBytes(PageType type, qsizetype payload)
{
    constexpr qsizetype least = (pageBytes - 12) * 32 / 255 - 23;
    const qsizetype most = type == TableLeaf ? pageBytes - 35 : (pageBytes - 12) * 64 / 255 - 23;
    if (payload <= most)
        return payload;
    const qsizetype wanted = least + (payload - least) % overflowBytes;
    return wanted <= most ? wanted : least;
}

// What is read, and how much more may be: in a whole file every byte belongs to one record.
struct Reading {
    const QByteArray &file;
    qint64 bytesLeft;
    QList<StoredRecord> records;
};

void readCell(Reading &reading, QByteArrayView cell, PageType type)
{
    ByteReader reader(cell);
    if (type == IndexInterior)
        reader.take(4);
    const qint64 payload = reader.variable();
    if (payload <= 0 || payload > mostRecordBytes || payload > reading.bytesLeft)
        return;
    reading.bytesLeft -= payload;
    StoredRecord record;
    if (type == TableLeaf)
        record.rowid = reader.variable();
    const qsizetype local = localBytes(type, static_cast<qsizetype>(payload));
    QByteArray bytes = reader.take(local).toByteArray();
    if (local < payload)
        bytes += overflowFrom(reading.file, reader.number(4), static_cast<qsizetype>(payload) - local);
    if (!reader.failed() && bytes.size() == payload)
        record.values = readRecord(bytes);
    if (!record.values.isEmpty())
        reading.records.append(record);
}

void readPage(Reading &reading, qint64 number)
{
    const QByteArrayView page = pageAt(reading.file, number);
    ByteReader header(page);
    header.take(number == 1 ? fileHeaderBytes : 0);
    const auto type = static_cast<PageType>(static_cast<quint8>(header.number(1)));
    if (type != IndexInterior && type != IndexLeaf && type != TableLeaf)
        return;
    header.take(2);
    const qint64 cells = header.number(2) & 0xFFFF;
    header.take(type == IndexInterior ? 7 : 3);
    for (qint64 i = 0; i < cells && !header.failed(); ++i) {
        const qsizetype place = header.number(2) & 0xFFFF;
        if (place >= header.place() && place < page.size())
            readCell(reading, page.sliced(place), type);
    }
}

} // namespace

Value StoredValue::value() const
{
    if (kind == Kind::Integer)
        return number;
    if (kind == Kind::Text)
        return text();
    return isId() ? Value(id()) : Value();
}

QList<StoredRecord> readRecords(const QByteArray &file)
{
    Reading reading{file, 2 * file.size(), {}};
    for (qint64 number = 1; number <= file.size() / pageBytes; ++number)
        readPage(reading, number);
    return reading.records;
}

} // namespace relais
