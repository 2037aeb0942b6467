// SPDX-License-Identifier: GPL-3.0-or-later
// The nodes of Pandoc's JSON that Relais uses, each a pure function. Names of classes, styles and ids are the program's
// own, never the user's. For pandocast.cpp only.
#pragma once

#include "domain/document.h"

#include <nlohmann/json.hpp>

namespace relais::pandoc {

using json = nlohmann::json;

json node(const char *type, json content);
json space();
// Text as Str, Space and LineBreak: a line feed inside a Str would be markup in some writers.
json inlines(const QString &text);
json inlines(const RichText &text);
json strong(json content);
// customStyle: the name of a style of words, which DOCX alone takes from the reference file.
json span(const char *className, json content, const char *customStyle = "");
// Words that a link may lead to.
json markedSpan(const QString &id, json content);
// Less weight than the words beside them.
json muted(const char *className, json content);
json para(json content);
// Inside the file. alternative: the words that describe it; none where they stand beside it. percent: of the text’s
// width on paper.
json image(const QByteArray &png, int percent, json alternative = json::array());
// As large as a box of that size in millimetres lets it be.
json imageWithin(const QByteArray &png, int width, int height);
json header(int level, const QString &id, json content);
json div(const char *classNames, json blocks);
json styledDiv(const char *className, const char *customStyle, json blocks);
json orderedList(int first, json items);
json bulletList(json items);
json stepItem(json text, const QString &who, const QString &note);
json markOf(RelayMarkKind kind);
// For HTML each cell says its column, so that a phone can show rows as cards.
json tableNode(const TableBlock &table, bool forHtml);
void append(json &list, json more);

} // namespace relais::pandoc
