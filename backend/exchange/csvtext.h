// SPDX-License-Identifier: GPL-3.0-or-later
// csvtext: the text of a file whose encoding nobody wrote down. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace relais {

// Decoded by its byte order mark (UTF-8, UTF-16, UTF-32); without one as UTF-16 where every other byte is zero, else as
// UTF-8 where it is, else as Windows-1252. Without the mark, line breaks as "\n". None: the bytes are no text (zero
// characters, or more than one control character in a thousand).
std::optional<QString> decodedText(const QByteArray &bytes);

} // namespace relais
