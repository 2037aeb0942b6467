// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pandocprocess.h"

#include "documents/pandocast.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <unistd.h>

#include <csignal>

namespace relais {

namespace {

constexpr int slice = 40; // milliseconds between two looks at the token

void endGroup(QProcess &process)
{
    // Without a process the group would be our own.
    if (const auto group = static_cast<pid_t>(process.processId()); group > 0)
        ::kill(-group, SIGKILL);
    process.kill();
    process.waitForFinished(2000);
}

} // namespace

PandocProcess::PandocProcess(const QStringList &path)
    : m_pandoc(QStandardPaths::findExecutable(QStringLiteral("pandoc"), path))
    , m_bubblewrap(QStandardPaths::findExecutable(QStringLiteral("bwrap"), path))
{ }

Result<QString> PandocProcess::apiVersion(std::stop_token stop)
{
    if (!m_apiVersion) {
        const auto empty =
            run({{QStringLiteral("-f"), QStringLiteral("markdown"), QStringLiteral("-t"), QStringLiteral("json")},
                 {},
                 {},
                 {},
                 {}},
                stop);
        if (!empty)
            return empty.error();
        const auto version = apiVersionOf(*empty);
        if (!version)
            return version.error();
        m_apiVersion = *version;
    }
    return *m_apiVersion;
}

Result<QByteArray> PandocProcess::run(const PandocInput &input, std::stop_token stop)
{
    if (m_pandoc.isEmpty())
        return Error{ErrorCode::ProgramMissing, QStringLiteral("pandoc")};
    const QTemporaryDir folder;
    // +RTS: Pandoc's own heap limit; an address space limit would stop its runtime from starting.
    QStringList arguments{QStringLiteral("+RTS"), QStringLiteral("-M512M"), QStringLiteral("-RTS")};
    arguments += input.arguments;
    if (!input.fileOption.isEmpty()) {
        QFile file(folder.filePath(input.fileName));
        if (!file.open(QIODevice::WriteOnly) || file.write(input.fileContent) != input.fileContent.size()
            || !file.flush())
            return Error{ErrorCode::WriteFailed, file.errorString()};
        arguments.append(input.fileOption + u'=' + file.fileName());
    }
    arguments += {QStringLiteral("-o"), QStringLiteral("-")};
    if (!sandboxWorks(stop))
        return start(m_pandoc, arguments, input.standardInput, stop);
    return start(m_bubblewrap, sandbox(folder.path()) + QStringList{m_pandoc} + arguments, input.standardInput, stop);
}

// What Pandoc may see: the system's programs and its own folder, both to read only, and nothing of the network.
QStringList PandocProcess::sandbox(const QString &folder) const
{
    QStringList arguments;
    const auto add = [&](std::initializer_list<const char *> words) {
        for (const char *word : words)
            arguments.append(QString::fromLatin1(word));
    };
    add({"--ro-bind", "/usr",      "/usr",      "--symlink",     "usr/lib",
         "/lib",      "--symlink", "usr/lib64", "/lib64",        "--symlink",
         "usr/bin",   "/bin",      "--proc",    "/proc",         "--dev",
         "/dev",      "--tmpfs",   "/tmp",      "--unshare-all", "--die-with-parent",
         "--setenv",  "HOME",      "/tmp",      "--chdir",       "/tmp"});
    const QString home = QFileInfo(m_pandoc).absolutePath();
    if (!home.startsWith(QLatin1StringView("/usr/")))
        arguments += {QStringLiteral("--ro-bind"), home, home};
    if (!folder.isEmpty())
        arguments += {QStringLiteral("--ro-bind"), folder, folder};
    return arguments;
}

// Installed is not enough: containers and some kernels forbid new namespaces.
bool PandocProcess::sandboxWorks(std::stop_token stop)
{
    if (!m_sandboxWorks) {
        const QStringList arguments = sandbox({}) + QStringList{QStringLiteral("true")};
        const bool works = !m_bubblewrap.isEmpty() && start(m_bubblewrap, arguments, {}, stop).has_value();
        if (stop.stop_requested())
            return works; // a probe that was stopped says nothing
        m_sandboxWorks = works;
    }
    return *m_sandboxWorks;
}

Result<QByteArray> PandocProcess::start(const QString &program, const QStringList &arguments, const QByteArray &input,
                                        std::stop_token stop) const
{
    QProcess process;
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
    process.start(program, arguments);
    if (!process.waitForStarted())
        return Error{ErrorCode::ProgramMissing, process.errorString()};
    process.write(input);
    process.closeWriteChannel();
    QElapsedTimer elapsed;
    elapsed.start();
    while (!process.waitForFinished(slice)) {
        if (process.state() == QProcess::NotRunning)
            break;
        if (!stop.stop_requested() && elapsed.elapsed() < std::chrono::milliseconds(timeLimit).count())
            continue;
        endGroup(process);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, QStringLiteral("stopped while pandoc ran")};
        return Error{ErrorCode::TimedOut, QStringLiteral("pandoc took more than a minute")};
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{ErrorCode::ProgramFailed, QStringLiteral("exit code %1").arg(process.exitCode())};
    return process.readAllStandardOutput();
}

} // namespace relais
