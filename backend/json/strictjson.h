// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in which Relais reads JSON from outside: size and depth capped, duplicate keys, NaN, bad UTF-8 and
// anything after the value refused, objects in the order of the file. Shared by the layers that read a format (library,
// exchange, documents). Pure; any thread.
#pragma once

#include "core/result.h"

#include <nlohmann/json.hpp>

namespace relais {

using Json = nlohmann::ordered_json;

struct JsonLimits {
    qsizetype bytes = 8LL * 1024 * 1024;
    int depth = 64;
};

// TooLarge, or SyntaxError with the line and, for a duplicate key, its JSON pointer.
Result<Json> parseStrictJson(const QByteArray &bytes, const JsonLimits &limits = {});

// The JSON pointer one step below: "/tables" + "tool" -> "/tables/tool" (RFC 6901, with its escapes).
QString below(const QString &pointer, const QString &key);
QString below(const QString &pointer, qsizetype index);

} // namespace relais
