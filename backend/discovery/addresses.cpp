// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/addresses.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace relais {

namespace {

constexpr qsizetype v4Size = 4;
constexpr qsizetype v6Size = 16;

struct Network {
    const char *first;
    int bits;
};

// The registries of special-purpose addresses (RFC 6890), IPv4 and IPv6.
constexpr Network specialV4[] = {
    {"0.0.0.0", 8},       {"10.0.0.0", 8},     {"100.64.0.0", 10}, {"127.0.0.0", 8},    {"169.254.0.0", 16},
    {"172.16.0.0", 12},   {"192.0.0.0", 24},   {"192.0.2.0", 24},  {"192.168.0.0", 16}, {"198.18.0.0", 15},
    {"198.51.100.0", 24}, {"203.0.113.0", 24}, {"224.0.0.0", 3},
};
// What is not global unicast, the address inside another, and documentation.
constexpr Network globalV6 = {"2000::", 3};
constexpr Network specialV6[] = {{"2001::", 23}, {"2001:db8::", 32}, {"2002::", 16}};

bool isIn(const QByteArray &address, const Network &network)
{
    const QByteArray first = addressBytes(QString::fromLatin1(network.first));
    for (qsizetype bit = 0; bit < network.bits; ++bit) {
        const auto mask = static_cast<unsigned char>(0x80U >> static_cast<unsigned>(bit % 8));
        if ((static_cast<unsigned char>(address.at(bit / 8)) & mask)
            != (static_cast<unsigned char>(first.at(bit / 8)) & mask))
            return false;
    }
    return true;
}

} // namespace

QString addressText(const QByteArray &bytes)
{
    if (bytes.size() != v4Size && bytes.size() != v6Size)
        return {};
    std::array<char, INET6_ADDRSTRLEN> text{};
    const int family = bytes.size() == v4Size ? AF_INET : AF_INET6;
    return QString::fromLatin1(inet_ntop(family, bytes.constData(), text.data(), text.size()));
}

QByteArray addressBytes(const QString &text)
{
    const QByteArray plain = text.toLatin1();
    std::array<char, v6Size> bytes{};
    if (inet_pton(AF_INET, plain.constData(), bytes.data()) == 1)
        return {bytes.data(), v4Size};
    if (inet_pton(AF_INET6, plain.constData(), bytes.data()) == 1)
        return {bytes.data(), v6Size};
    return {};
}

bool isPublicAddress(const QByteArray &bytes)
{
    const auto holds = [&](const Network &network) { return isIn(bytes, network); };
    if (bytes.size() == v4Size)
        return std::none_of(std::begin(specialV4), std::end(specialV4), holds);
    return bytes.size() == v6Size && isIn(bytes, globalV6)
        && std::none_of(std::begin(specialV6), std::end(specialV6), holds);
}

} // namespace relais
