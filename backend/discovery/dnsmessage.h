// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the answer section of a DNS message (RFC 1035), whoever wrote it. Pure; any thread.
#pragma once

#include "domain/scan.h"

#include <QByteArray>

namespace relais {

// The records of the types we know, in their order; owner names and values in small letters where they are names.
// Nothing if the message ends before it should, a name leads in circles or holds signs that no name has.
std::optional<QList<DnsRecord>> readAnswerSection(const QByteArray &message);

// The number that DNS gives a type.
int numberOf(DnsType type);

} // namespace relais
