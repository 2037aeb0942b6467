// SPDX-License-Identifier: GPL-3.0-or-later
// SheetText: what to say when a table was not read: why, where, and what to do. GUI thread, in the language installed.
#pragma once

#include "domain/sheetrefusal.h"

#include <QCoreApplication>

namespace relais {

class SheetText {
    Q_DECLARE_TR_FUNCTIONS(relais::SheetText)

public:
    static QString sentences(SheetRefusal refusal, const ErrorPlace &place);

private:
    static QString tooLarge(SheetRefusal refusal, const ErrorPlace &place);
    static QString ofAnotherKind(SheetRefusal refusal, const ErrorPlace &place);
};

} // namespace relais
