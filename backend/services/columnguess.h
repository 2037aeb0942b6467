// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet's columns mean, guessed from its headers and its cells, in French and English, whatever stands above
// them. A guess is a proposal: a person sees it, column by column, and may say otherwise. Pure functions; any thread.
#pragma once

#include "domain/plan.h"
#include "domain/sheet.h"
#include "services/importfields.h"

namespace relais {

// How a sheet is to be read.
struct SheetMapping {
    ImportTable table = ImportTable::Tools;
    int headerRow = 0; // 1-based, as in the spreadsheet; 0: none, the first row is data
    QList<ImportField> columns; // one a column of the sheet; those beyond are Ignored

    bool operator==(const SheetMapping &) const = default;
};

// How sure a guess is of one column: of its header's words, only of what stands in its cells, or of nothing.
enum class GuessSource { Header, Contents, Nothing };

struct MappingGuess {
    SheetMapping mapping;
    QList<GuessSource> columns; // beside mapping.columns
    int sure = 0; // 0..100, of the whole: below 50 a person should look before anything is taken

    bool operator==(const MappingGuess &) const = default;
};

// With a wanted table only its fields are looked for. plan: its names help to tell a column of tools from one of
// people.
MappingGuess guessMapping(const Sheet &sheet, const Plan &plan, std::optional<ImportTable> wanted = std::nullopt);

// How many columns the sheet has, ragged rows counted whole.
int columnCount(const Sheet &sheet);

// The header of a column as it stands; without one the column's letter ("C").
QString headerOf(const Sheet &sheet, const SheetMapping &mapping, int column);

// 0 > "A", 27 > "AB".
QString columnLetter(int column);

} // namespace relais
