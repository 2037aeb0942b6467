// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtext.h"

#include <QStringDecoder>

#include <algorithm>

namespace relais {

namespace {

// 0x80 to 0x9F of Windows-1252 (best fit table of the Unicode consortium); the rest is Latin-1. 0 = not assigned.
constexpr char16_t windows1252[] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text;
}

// Most characters of our languages have a zero byte in UTF-16, and all on the same side.
std::optional<QStringConverter::Encoding> utf16Without(const QByteArray &bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size() & ~qsizetype{1}, 4096);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < looked; ++i)
        zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    const qsizetype many = looked * 2 / 5; // 80 % of the characters
    if (looked < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    if (zeros[1] >= many && zeros[0] == 0)
        return QStringConverter::Utf16LE;
    if (zeros[0] >= many && zeros[1] == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

std::optional<QString> decodedAs(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

bool isControl(QChar c)
{
    const char16_t code = c.unicode();
    const bool layout = code == u'\t' || code == u'\n' || code == u'\r' || code == u'\v' || code == u'\f';
    return (code < 0x20 && !layout) || (code >= 0x7F && code < 0xA0);
}

bool isText(const QString &text)
{
    const auto controls = std::count_if(text.cbegin(), text.cend(), isControl);
    return !text.contains(QChar::Null) && controls * 1000 <= text.size();
}

} // namespace

std::optional<QString> decodedText(const QByteArray &bytes)
{
    std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(bytes);
    const bool marked = encoding.has_value();
    if (!marked)
        encoding = utf16Without(bytes);
    std::optional<QString> text = decodedAs(encoding.value_or(QStringConverter::Utf8), bytes);
    if (!text && !marked)
        text = fromWindows1252(bytes);
    if (!text || !isText(*text))
        return std::nullopt;
    text->replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    text->replace(u'\r', u'\n');
    return text;
}

} // namespace relais
