// SPDX-License-Identifier: GPL-3.0-or-later
// StepText: the next useful step in words: what to do, why, and how long it takes. GUI thread, in the language
// installed.
#pragma once

#include "viewmodels/readiness.h"

#include <QCoreApplication>

namespace relais {

class StepText {
    Q_DECLARE_TR_FUNCTIONS(relais::StepText)

public:
    static QString title(const NextStep &step);
    static QString reason(const NextStep &step);
    static QString effort(const NextStep &step);
};

} // namespace relais
