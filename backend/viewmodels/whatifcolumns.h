// SPDX-License-Identifier: GPL-3.0-or-later
// The roles of the lists of « Et si… ». For WhatIfViewModel; GUI thread.
#pragma once

#include "viewmodels/rowlistmodel.h"
#include "viewmodels/whatifrows.h"

namespace relais::whatifcolumns {

// clang-format off
inline constexpr RowColumn<WhatIfLaneRow> laneColumns[] = {
    {"key", [](const WhatIfLaneRow &row) { return QVariant(row.key); }},
    {"name", [](const WhatIfLaneRow &row) { return QVariant(row.name); }},
    {"sentence", [](const WhatIfLaneRow &row) { return QVariant(row.sentence); }},
};
inline constexpr RowColumn<WhatIfSpanRow> spanColumns[] = {
    {"key", [](const WhatIfSpanRow &row) { return QVariant(row.key); }},
    {"lane", [](const WhatIfSpanRow &row) { return QVariant(row.lane); }},
    {"bar", [](const WhatIfSpanRow &row) { return QVariant(row.bar); }},
    {"from", [](const WhatIfSpanRow &row) { return QVariant(row.from); }},
    {"until", [](const WhatIfSpanRow &row) { return QVariant(row.until); }},
    {"words", [](const WhatIfSpanRow &row) { return QVariant(row.words); }},
};
inline constexpr RowColumn<WhatIfTickRow> tickColumns[] = {
    {"key", [](const WhatIfTickRow &row) { return QVariant(row.key); }},
    {"at", [](const WhatIfTickRow &row) { return QVariant(row.at); }},
    {"label", [](const WhatIfTickRow &row) { return QVariant(row.label); }},
    {"strong", [](const WhatIfTickRow &row) { return QVariant(row.strong); }},
};
inline constexpr RowColumn<WhatIfColumnRow> costColumns[] = {
    {"key", [](const WhatIfColumnRow &row) { return QVariant(row.key); }},
    {"from", [](const WhatIfColumnRow &row) { return QVariant(row.from); }},
    {"until", [](const WhatIfColumnRow &row) { return QVariant(row.until); }},
    {"share", [](const WhatIfColumnRow &row) { return QVariant(row.share); }},
    {"without", [](const WhatIfColumnRow &row) { return QVariant(row.without); }},
    {"label", [](const WhatIfColumnRow &row) { return QVariant(row.label); }},
    {"words", [](const WhatIfColumnRow &row) { return QVariant(row.words); }},
    {"dearest", [](const WhatIfColumnRow &row) { return QVariant(row.dearest); }},
};
inline constexpr RowColumn<WhatIfFigureRow> figureColumns[] = {
    {"key", [](const WhatIfFigureRow &row) { return QVariant(row.key); }},
    {"name", [](const WhatIfFigureRow &row) { return QVariant(row.name); }},
    {"figure", [](const WhatIfFigureRow &row) { return QVariant(row.figure); }},
    {"strong", [](const WhatIfFigureRow &row) { return QVariant(row.strong); }},
};
inline constexpr RowColumn<WhatIfCallRow> callColumns[] = {
    {"key", [](const WhatIfCallRow &row) { return QVariant(row.key); }},
    {"row", [](const WhatIfCallRow &row) { return QVariant(row.row); }},
    {"name", [](const WhatIfCallRow &row) { return QVariant(row.name); }},
    {"reason", [](const WhatIfCallRow &row) { return QVariant(row.reason); }},
    {"number", [](const WhatIfCallRow &row) { return QVariant(row.number); }},
    {"link", [](const WhatIfCallRow &row) { return QVariant(row.link); }},
    {"known", [](const WhatIfCallRow &row) { return QVariant(row.known); }},
};
inline constexpr RowColumn<WhatIfUncoveredRow> uncoveredColumns[] = {
    {"key", [](const WhatIfUncoveredRow &row) { return QVariant(row.key); }},
    {"name", [](const WhatIfUncoveredRow &row) { return QVariant(row.name); }},
    {"words", [](const WhatIfUncoveredRow &row) { return QVariant(row.words); }},
};
// clang-format on

} // namespace relais::whatifcolumns
