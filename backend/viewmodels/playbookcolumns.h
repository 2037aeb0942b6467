// SPDX-License-Identifier: GPL-3.0-or-later
// The roles by which the fiches réflexes screen reads its rows.
#pragma once

#include "viewmodels/playbooksheet.h"
#include "viewmodels/rowlistmodel.h"

namespace relais {

// clang-format off
inline constexpr RowColumn<PlaybookRow> playbookColumns[] = {
    {"key", [](const PlaybookRow &row) { return QVariant(row.key); }},
    {"name", [](const PlaybookRow &row) { return QVariant(row.name); }},
    {"note", [](const PlaybookRow &row) { return QVariant(row.note); }},
    {"status", [](const PlaybookRow &row) { return QVariant(row.status); }},
    {"coverage", [](const PlaybookRow &row) { return QVariant(row.coverage); }},
};
inline constexpr RowColumn<PlaybookLine> playbookLineColumns[] = {
    {"key", [](const PlaybookLine &row) { return QVariant(row.key); }},
    {"number", [](const PlaybookLine &row) { return QVariant(row.number); }},
    {"heading", [](const PlaybookLine &row) { return QVariant(row.heading); }},
    {"text", [](const PlaybookLine &row) { return QVariant(row.text); }},
    {"who", [](const PlaybookLine &row) { return QVariant(row.who); }},
    {"missing", [](const PlaybookLine &row) { return QVariant(row.missing); }},
    {"review", [](const PlaybookLine &row) { return QVariant(row.review); }},
    {"edited", [](const PlaybookLine &row) { return QVariant(row.edited); }},
    {"beyond", [](const PlaybookLine &row) { return QVariant(row.beyond); }},
    {"draft", [](const PlaybookLine &row) { return QVariant(row.draft); }},
};
inline constexpr RowColumn<PlaybookContactRow> playbookContactColumns[] = {
    {"key", [](const PlaybookContactRow &row) { return QVariant(row.key); }},
    {"role", [](const PlaybookContactRow &row) { return QVariant(row.role); }},
    {"name", [](const PlaybookContactRow &row) { return QVariant(row.name); }},
    {"number", [](const PlaybookContactRow &row) { return QVariant(row.number); }},
    {"missing", [](const PlaybookContactRow &row) { return QVariant(row.missing); }},
};
inline constexpr RowColumn<PlaybookSourceRow> playbookSourceColumns[] = {
    {"key", [](const PlaybookSourceRow &row) { return QVariant(row.key); }},
    {"iconName", [](const PlaybookSourceRow &row) { return QVariant(row.iconName); }},
    {"text", [](const PlaybookSourceRow &row) { return QVariant(row.text); }},
};
inline constexpr RowColumn<PlaybookProofRow> playbookProofColumns[] = {
    {"key", [](const PlaybookProofRow &row) { return QVariant(row.key); }},
    {"name", [](const PlaybookProofRow &row) { return QVariant(row.name); }},
    {"date", [](const PlaybookProofRow &row) { return QVariant(row.date); }},
    {"note", [](const PlaybookProofRow &row) { return QVariant(row.note); }},
    {"reached", [](const PlaybookProofRow &row) { return QVariant(row.reached); }},
    {"real", [](const PlaybookProofRow &row) { return QVariant(row.real); }},
};
inline constexpr RowColumn<PlaybookLeftover> playbookLeftoverColumns[] = {
    {"key", [](const PlaybookLeftover &row) { return QVariant(row.key); }},
    {"text", [](const PlaybookLeftover &row) { return QVariant(row.text); }},
    {"base", [](const PlaybookLeftover &row) { return QVariant(row.base); }},
    {"from", [](const PlaybookLeftover &row) { return QVariant(row.from); }},
};
// clang-format on

} // namespace relais
