// SPDX-License-Identifier: GPL-3.0-or-later
// PandocProcess: runs the installed Pandoc on bytes and gives back bytes. No shell, its own process group, a cap on its
// memory, a limit on its time; inside bubblewrap, without network and without the user's files, where `true` runs in
// one. One instance a runner; it remembers where Pandoc is, what it speaks and whether bubblewrap works. Blocking.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <optional>
#include <stop_token>

namespace relais {

struct PandocInput {
    QStringList arguments; // without files; the output goes to standard output
    QByteArray standardInput;
    // A file that Pandoc must read from disk, such as a template: the option that names it, and its content.
    QString fileOption;
    QString fileName; // with its ending: Pandoc goes by it
    QByteArray fileContent;
};

class PandocProcess {
public:
    // path: where programs are looked for, as $PATH; empty = $PATH itself.
    explicit PandocProcess(const QStringList &path = {});

    // Errors: ProgramMissing, ProgramFailed, TimedOut, Cancelled.
    Result<QByteArray> run(const PandocInput &input, std::stop_token stop);
    // The version of the JSON that this Pandoc reads, asked once.
    Result<QString> apiVersion(std::stop_token stop);

    static constexpr std::chrono::seconds timeLimit{60};

private:
    Result<QByteArray> start(const QString &program, const QStringList &arguments, const QByteArray &input,
                             std::stop_token stop) const;
    [[nodiscard]] QStringList sandbox(const QString &folder) const;
    bool sandboxWorks(std::stop_token stop);

    QString m_pandoc; // absolute; empty = not installed
    QString m_bubblewrap;
    std::optional<bool> m_sandboxWorks;
    std::optional<QString> m_apiVersion;
};

} // namespace relais
