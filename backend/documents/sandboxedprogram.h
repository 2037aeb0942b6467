// SPDX-License-Identifier: GPL-3.0-or-later
// SandboxedProgram: runs one installed program on bytes and gives back bytes. No shell, its own process group, limits
// on time, memory and output; inside bubblewrap, without network and without the user's files, where `true` runs in
// one. It remembers where the program is and whether bubblewrap works. Blocking; not shared between threads.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace relais {

struct ProgramInput {
    QStringList arguments; // the output goes to standard output
    QByteArray standardInput;
    // A file that the program must read from disk, such as a template: the option that names it, and its content.
    QString fileOption;
    QString fileName; // with its ending: programs go by it
    QByteArray fileContent;
    // Gets what the program says on standard error, as it comes. Empty: nobody listens.
    std::function<void(const QByteArray &)> told;
};

struct ProgramLimits {
    std::chrono::milliseconds time{60'000};
    quint64 memory = 0; // bytes of address space; 0: the program is told its limit by an argument
};

class SandboxedProgram {
public:
    // path: where the program is looked for, as $PATH; empty = $PATH itself.
    SandboxedProgram(const QString &name, const QStringList &path, const ProgramLimits &limits);

    [[nodiscard]] bool isInstalled() const { return !m_program.isEmpty(); }
    // Errors: ProgramMissing, ProgramFailed (also where the file that it should read finds no room), TimedOut,
    // Cancelled.
    Result<QByteArray> run(const ProgramInput &input, std::stop_token stop);
    // Whether it runs in bubblewrap. Looked at once.
    bool sandboxWorks(std::stop_token stop);

private:
    Result<QByteArray> start(const QString &program, const QStringList &arguments, const ProgramInput &input,
                             std::stop_token stop) const;
    [[nodiscard]] QStringList sandbox(const QString &folder) const;

    ProgramLimits m_limits;
    QString m_name;
    QString m_program; // absolute; empty = not installed
    QString m_bubblewrap;
    std::optional<bool> m_sandboxWorks;
};

} // namespace relais
