// SPDX-License-Identifier: GPL-3.0-or-later
// ChronogramText: why a row of a drill's timetable was not taken, for the window and the command line. GUI thread, in
// the language installed.
#pragma once

#include "services/chronogram.h"

#include <QCoreApplication>

namespace relais {

class ChronogramText {
    Q_DECLARE_TR_FUNCTIONS(relais::ChronogramText)

public:
    static QString reason(const ChronogramRow &row); // part of a sentence: after « Ligne 12 : »
};

} // namespace relais
