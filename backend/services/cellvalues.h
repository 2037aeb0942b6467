// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a cell of somebody's table: a value, "unknown" (« ? »), "none" (« néant »), or something else than
// what the column is for. French and English are read alike; nothing is guessed. Pure functions; any thread.
#pragma once

#include "domain/plan.h"
#include "services/importfields.h"

namespace relais {

enum class CellState { Empty, Unknown, None, Known };

// A cell without the signs of doubt around it: « Gaëlle Prigent ? », « ~2h », « environ 30 min ».
struct CellText {
    CellState state = CellState::Empty;
    QString text;
    bool doubtful = false;
};
CellText cellText(const QString &cell);

// durationFromText, and "02:30", "immédiat".
std::optional<Minutes> durationInCell(const QString &text);

struct YesNo {
    bool yes = false;
    bool doubtful = false; // « oui, en partie »
};
// oui, non, o, n, x, ✓, vrai, yes, no, true, 1, 0…
std::optional<YesNo> yesOrNoInCell(const QString &text);

// Cents: "3 168,00", "1 234.50 €", "1,234.50", "12 € HT / mois". Absent for words: « compris », « contrat maint. ».
std::optional<qint64> amountInCell(const QString &text);

// Hundredths of a percent, 0..10000: "40 %", "40", "0.4" as a spreadsheet keeps 40 %.
std::optional<qint64> shareInCell(const QString &text);

// "30/06/2026", "30.06.26", ISO with or without a time, "1er mars 2026", "March 1, 2026". A day, a month and a year.
std::optional<QDate> dateInCell(const QString &text);

struct PhoneCell {
    QString number;
    bool doubtful = false; // its leading 0 was lost to the spreadsheet and is put back
};
std::optional<PhoneCell> phoneInCell(const QString &text);

bool isEmailAddress(const QString &text);

// With https:// put before a bare host name. Absent for what is none: « espace client ».
std::optional<QString> webAddressInCell(const QString &text);

// Days of the month: « le 5 et le 15 », "5, 15". Empty if anything else stands there.
QList<int> daysOfMonthInCell(const QString &text);

// Several names in one cell: "A, B", "A / B", "A et B". What stands in brackets is not parted.
QStringList namesInCell(const QString &text);

// Whether the cell can be read as this kind; Text, Person, Links and Lines take anything.
bool fitsKind(const QString &cell, CellKind kind);

} // namespace relais
