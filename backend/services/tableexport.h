// SPDX-License-Identifier: GPL-3.0-or-later
// TableExport: one of the five tables of the inventory as a sheet with its header, in words that a person and the
// import (services/tableimport) read. Pure; any thread.
#pragma once

#include "domain/plan.h"
#include "domain/sheet.h"
#include "services/importfields.h"

namespace relais {

struct TableExportOptions {
    Language language = Language::French;
    // Also what only management may see (Diffusion::Management): private numbers, remarks on people, costs, contract
    // and client numbers.
    bool management = false;
};

// A column for each field that the table takes and the plan keeps, under its title; a row for each of the plan's, in
// its order. Dates, durations, amounts as they are written in the language (decimal comma in French); several names in
// one cell stand on lines of their own. What the plan does not know is empty, so that an import of the sheet into the
// same plan changes nothing.
Sheet tableSheet(const Plan &plan, ImportTable table, const TableExportOptions &options);

// The titles of the columns that management alone may see, in the language.
QStringList managementColumns(ImportTable table, Language language);

} // namespace relais
