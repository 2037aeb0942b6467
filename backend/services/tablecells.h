// SPDX-License-Identifier: GPL-3.0-or-later
// tablecells: values as the cells of an exported table, such that services/cellvalues reads the same value again. Pure;
// any thread.
#pragma once

#include "domain/organisation.h"
#include "domain/value.h"
#include "services/importfields.h"

namespace relais {

QString durationCell(Minutes minutes, Language language); // "45 min", "2 h 30", "1 j 6 h"
QString moneyCell(qint64 cents, Language language); // "120,50"
QString dateCell(QDate date, Language language); // "30/06/2026"; ISO in English, where days and months change places
QString yesNoCell(bool yes, Language language);
QString noneCell(Language language); // « néant »: known, and there is none
QString unlimitedCell(Language language); // of a duration: « sans limite »
QString shareCell(qint64 share, Language language); // "40 %", "12,5 %"

// A field's own value by the kind of its column; empty for unknown ones and for references, which the plan names.
QString valueCell(const Value &value, CellKind kind, Language language);

} // namespace relais
