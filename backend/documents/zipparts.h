// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a document's ZIP, in memory. Pure; any thread.
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

struct archive;

namespace relais {

// What stands in a part's place; name: as "word/styles.xml".
using PartEdit = std::function<QByteArray(const QByteArray &name, QByteArray content)>;

// The file with its parts edited, in their order. The same parts give the same bytes. Empty if it is damaged or holds
// more than 256 MiB.
std::optional<QByteArray> withEditedParts(const QByteArray &zip, const PartEdit &edit);

// Appends the part at which the reader stands, at most `most` bytes of it; false: it is larger, or damaged.
bool unpackPart(archive *reader, qsizetype most, QByteArray &content);

} // namespace relais
