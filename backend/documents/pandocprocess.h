// SPDX-License-Identifier: GPL-3.0-or-later
// PandocProcess: the installed Pandoc, and the version of the JSON that it reads. One instance a runner. Blocking.
#pragma once

#include "documents/sandboxedprogram.h"

namespace relais {

class PandocProcess {
public:
    // path: where programs are looked for, as $PATH; empty = $PATH itself.
    PandocProcess(const QStringList &path, std::chrono::milliseconds timeLimit);

    // Errors: those of SandboxedProgram.
    Result<QByteArray> run(ProgramInput input, std::stop_token stop);
    // The version of the JSON that this Pandoc reads, asked once.
    Result<QString> apiVersion(std::stop_token stop);

private:
    SandboxedProgram m_program;
    std::optional<QString> m_apiVersion;
};

} // namespace relais
