// SPDX-License-Identifier: GPL-3.0-or-later
// StepText: what to say when a step of a drill was refused: which, why, and what to do. GUI thread, in the language
// installed.
#pragma once

#include "domain/steprefusal.h"

#include <QCoreApplication>

namespace relais {

class StepText {
    Q_DECLARE_TR_FUNCTIONS(relais::StepText)

public:
    static QString sentences(const StepRefusal &refusal);

private:
    static QString what(RunEventKind step);
    static QString why(StepReason reason);
};

} // namespace relais
