// SPDX-License-Identifier: GPL-3.0-or-later
// The tree as Pandoc's JSON, and back: pure functions, any thread. No raw block, no path and no attribute name ever
// comes from the user: text is escaped by Pandoc's writers because it is nothing but Str, Space and LineBreak.
#pragma once

#include "core/result.h"
#include "domain/document.h"
#include "services/firmtemplate.h"

#include <QByteArray>

namespace relais {

enum class PandocTarget { Docx, Odt, Html };

// apiVersion is what the installed Pandoc itself writes ("1.22.2.1"): it refuses any other pair of first two numbers.
// The body is the same for all from 1.22 on: no Null (gone in 1.23), no Figure (new in 1.23).
QByteArray pandocJson(const Document &document, PandocTarget target, const QString &apiVersion,
                      const FirmTemplate &look = {});

// From any document in Pandoc's JSON. Errors: ProgramFailed if it is not one.
Result<QString> apiVersionOf(const QByteArray &json);
Result<QString> textOfPandocJson(const QByteArray &json);

} // namespace relais
