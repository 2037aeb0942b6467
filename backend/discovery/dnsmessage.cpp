// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/dnsmessage.h"

#include "discovery/addresses.h"

#include <ares.h>

#include <algorithm>
#include <array>
#include <memory>

namespace relais {

namespace {

constexpr qsizetype headerSize = 12; // RFC 1035, 4.1.1
constexpr qsizetype questionTail = 4; // type and class
constexpr qsizetype recordTail = 10; // type, class, time to live, length
constexpr int mostRecords = 512; // of one answer: more is nobody's zone

struct KnownType {
    DnsType type;
    int number;
};

// RFC 1035, 3596 (AAAA), 2782 (SRV), 8659 (CAA).
constexpr std::array<KnownType, 8> knownTypes{{{DnsType::Ns, 2},
                                               {DnsType::Mx, 15},
                                               {DnsType::A, 1},
                                               {DnsType::Aaaa, 28},
                                               {DnsType::Cname, 5},
                                               {DnsType::Txt, 16},
                                               {DnsType::Caa, 257},
                                               {DnsType::Srv, 33}}};

std::optional<DnsType> typeOf(int number)
{
    const auto *known =
        std::find_if(knownTypes.begin(), knownTypes.end(), [&](const KnownType &one) { return one.number == number; });
    return known == knownTypes.end() ? std::nullopt : std::optional(known->type);
}

// A place in a message; every step is checked against its end.
class Cursor {
public:
    explicit Cursor(const QByteArray &message)
        : m_message(message)
    { }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] qsizetype place() const { return m_place; }
    void goTo(qsizetype place)
    {
        m_failed = m_failed || place < 0 || place > m_message.size();
        m_place = m_failed ? m_place : place;
    }
    void skip(qsizetype bytes) { goTo(m_place + bytes); }
    int number()
    {
        if (m_failed || m_message.size() - m_place < 2) {
            m_failed = true;
            return 0;
        }
        const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(m_message.at(i)); };
        const int value = byte(m_place) << 8 | byte(m_place + 1);
        m_place += 2;
        return value;
    }
    QByteArray bytes(qsizetype count)
    {
        const qsizetype from = m_place;
        skip(count);
        return m_failed ? QByteArray() : m_message.mid(from, count);
    }
    // c-ares unpacks it, which follows pointers and notices when they lead in circles.
    QString name()
    {
        char *text = nullptr;
        long taken = 0;
        const auto *start = reinterpret_cast<const unsigned char *>(m_message.constData());
        if (m_failed || m_place >= m_message.size()
            || ares_expand_name(start + m_place, start, static_cast<int>(m_message.size()), &text, &taken)
                != ARES_SUCCESS) {
            m_failed = true;
            return {};
        }
        const std::unique_ptr<char, void (*)(void *)> owned(text, ares_free_string);
        skip(taken);
        return QString::fromLatin1(text).toLower();
    }

private:
    const QByteArray &m_message;
    qsizetype m_place = 0;
    bool m_failed = false;
};

// Its strings follow each other, each with its length before it (RFC 1035, 3.3.14).
QString textIn(const QByteArray &data)
{
    QByteArray text;
    for (qsizetype i = 0; i < data.size();) {
        const auto length = static_cast<unsigned char>(data.at(i));
        text += data.mid(i + 1, length);
        i += length + 1;
    }
    return QString::fromUtf8(text);
}

// Flags, the tag with its length before it, the value; of the value what stands before a parameter (RFC 8659, 4.1).
// Empty: it does not say who may issue.
QString issuerIn(const QByteArray &data)
{
    const qsizetype tagLength = data.size() > 1 ? static_cast<unsigned char>(data.at(1)) : 0;
    const QByteArray tag = data.mid(2, tagLength).toLower();
    if (tag != "issue" && tag != "issuewild")
        return {};
    return QString::fromLatin1(data.mid(2 + tagLength)).section(QLatin1Char(';'), 0, 0).trimmed().toLower();
}

QString valueOf(DnsType type, Cursor &cursor, qsizetype length)
{
    switch (type) {
    case DnsType::Srv:
        cursor.skip(6); // priority, weight, port
        return cursor.name();
    case DnsType::Mx:
        cursor.skip(2); // preference
        return cursor.name();
    case DnsType::Ns:
    case DnsType::Cname:
        return cursor.name();
    case DnsType::Txt:
        return textIn(cursor.bytes(length));
    case DnsType::Caa:
        return issuerIn(cursor.bytes(length));
    case DnsType::A:
    case DnsType::Aaaa:
        return addressText(cursor.bytes(length));
    }
    return {};
}

} // namespace

int numberOf(DnsType type)
{
    const auto *known =
        std::find_if(knownTypes.begin(), knownTypes.end(), [&](const KnownType &one) { return one.type == type; });
    return known == knownTypes.end() ? 0 : known->number;
}

std::optional<QList<DnsRecord>> readAnswerSection(const QByteArray &message)
{
    Cursor cursor(message);
    cursor.skip(4);
    const int questions = cursor.number();
    const int records = cursor.number();
    cursor.goTo(headerSize);
    for (int i = 0; i < questions && !cursor.failed(); ++i) {
        cursor.name();
        cursor.skip(questionTail);
    }
    QList<DnsRecord> found;
    if (records > mostRecords)
        return std::nullopt;
    for (int i = 0; i < records && !cursor.failed(); ++i) {
        const QString owner = cursor.name();
        const auto type = typeOf(cursor.number());
        cursor.skip(recordTail - 4);
        const int length = cursor.number();
        Cursor data = cursor;
        cursor.skip(length);
        const QString value = type && !cursor.failed() ? valueOf(*type, data, length) : QString();
        if (data.failed())
            return std::nullopt;
        if (!value.isEmpty())
            found.append({owner, *type, value});
    }
    return cursor.failed() ? std::nullopt : std::optional(found);
}

} // namespace relais
