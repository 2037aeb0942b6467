// SPDX-License-Identifier: GPL-3.0-or-later
// ErrorText: an Error as a person reads it: what happened, what is safe, what to do. The one place that does
// so, for the window and the command line. GUI thread, in the language installed.
#pragma once

#include "core/result.h"

#include <QCoreApplication>

namespace relais {

class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(relais::ErrorText)

public:
    // Two or three whole sentences; empty for Cancelled, which is an answer and not a failure.
    static QString sentences(const Error &error);

private:
    static QString ofInput(const Error &error);
    static QString ofWorld(const Error &error);
    static QString ofLock(const Error &error);
};

} // namespace relais
