// SPDX-License-Identifier: GPL-3.0-or-later
// Internet addresses as text and as bytes, and which of them are of no public machine. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace relais {

// "192.0.2.7" of 4 bytes, "2001:db8::7" of 16; empty for any other count.
QString addressText(const QByteArray &bytes);

// The bytes of such a text, without brackets; empty if it is no address.
QByteArray addressBytes(const QString &text);

// Whether anybody on the Internet would reach the same machine there: false for the networks of homes and offices, this
// machine itself, link-local and shared addresses, groups, and what is set aside for documents and tests.
bool isPublicAddress(const QByteArray &bytes);

} // namespace relais
