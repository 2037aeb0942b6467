// SPDX-License-Identifier: GPL-3.0-or-later
// IssueText: a rule that a typed value breaks, as the sentence that stands under its field: what is wrong and how to
// mend it. GUI thread, in the language installed.
#pragma once

#include "domain/validation.h"

#include <QCoreApplication>

namespace relais {

class IssueText {
    Q_DECLARE_TR_FUNCTIONS(relais::IssueText)

public:
    static QString sentence(IssueCode code);
};

} // namespace relais
