// SPDX-License-Identifier: GPL-3.0-or-later
// A cell as the value of the field it is mapped to, or why not. For services/tableimport. Pure.
#pragma once

#include "services/tableimport.h"

namespace relais {

struct CellReading {
    std::optional<Value> value; // none: nothing to take
    bool nothing = false; // « néant »: an answer
    QList<NoticeCode> notices;
};

// Of a field that is a value; names and links are services/importlinks'.
CellReading readCell(const FieldSpec &spec, const QString &cell);

} // namespace relais
