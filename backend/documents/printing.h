// SPDX-License-Identifier: GPL-3.0-or-later
// The programs of others that documents are made and printed with. Blocking: call on the documents' runner.
#pragma once

#include "core/result.h"
#include "services/documentprograms.h"

#include <QStringList>

namespace relais {

// path: where programs are looked for, as $PATH; empty = $PATH itself.
DocumentPrograms installedPrograms(const QStringList &path = {});

// Hands a PDF to the system's printing (CUPS' lp) and its usual printer. Errors: ProgramMissing (no lp); ProgramFailed
// (no printer is set up, or it refused); TimedOut.
Status printFile(const QString &file, const QStringList &path = {});

} // namespace relais
