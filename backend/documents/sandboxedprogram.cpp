// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sandboxedprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

namespace relais {

namespace {

constexpr int patience = 40; // milliseconds between two looks at the token
constexpr qint64 mostOutput = qint64(256) * 1024 * 1024;

// The program and whatever it started. Without a process the group would be our own.
void endGroup(QProcess &process, pid_t group)
{
    if (group > 0)
        ::kill(-group, SIGKILL);
    process.kill();
    process.waitForFinished(2000);
}

} // namespace

SandboxedProgram::SandboxedProgram(const QString &name, const QStringList &path, const ProgramLimits &limits)
    : m_limits(limits)
    , m_name(name)
    , m_program(QStandardPaths::findExecutable(name, path))
    , m_bubblewrap(QStandardPaths::findExecutable(QStringLiteral("bwrap"), path))
{ }

Result<QByteArray> SandboxedProgram::run(const ProgramInput &input, std::stop_token stop)
{
    if (!isInstalled())
        return Error{ErrorCode::ProgramMissing, m_name, {}};
    const QTemporaryDir folder;
    QStringList arguments = input.arguments;
    if (!input.fileOption.isEmpty()) {
        QFile file(folder.filePath(input.fileName));
        if (!folder.isValid() || !file.open(QIODevice::WriteOnly)
            || file.write(input.fileContent) != input.fileContent.size() || !file.flush())
            return Error{ErrorCode::ProgramFailed, QStringLiteral("no room for the template of %1").arg(m_name), {}};
        arguments.append(input.fileOption + u'=' + file.fileName());
    }
    if (!sandboxWorks(stop))
        return start(m_program, arguments, input, stop);
    return start(m_bubblewrap, sandbox(folder.path()) + QStringList{m_program} + arguments, input, stop);
}

// What the program may see: the system's programs and fonts and its own folder, all to read only, and nothing of the
// network.
QStringList SandboxedProgram::sandbox(const QString &folder) const
{
    QStringList arguments;
    const auto add = [&](std::initializer_list<const char *> words) {
        for (const char *word : words)
            arguments.append(QString::fromLatin1(word));
    };
    add({"--ro-bind", "/usr", "/usr", "--ro-bind-try", "/etc/fonts", "/etc/fonts"});
    add({"--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64", "--symlink", "usr/bin", "/bin"});
    add({"--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--unshare-all", "--die-with-parent"});
    add({"--setenv", "HOME", "/tmp", "--chdir", "/tmp"});
    const QString home = QFileInfo(m_program).absolutePath();
    if (!home.startsWith(QLatin1StringView("/usr/")))
        arguments += {QStringLiteral("--ro-bind"), home, home};
    if (!folder.isEmpty())
        arguments += {QStringLiteral("--ro-bind"), folder, folder};
    return arguments;
}

// Installed is not enough: containers and some kernels forbid new namespaces.
bool SandboxedProgram::sandboxWorks(std::stop_token stop)
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

Result<QByteArray> SandboxedProgram::start(const QString &program, const QStringList &arguments,
                                           const ProgramInput &input, std::stop_token stop) const
{
    QProcess process;
    process.setChildProcessModifier([memory = m_limits.memory] {
        ::setpgid(0, 0);
        const rlimit most{memory, memory};
        if (memory > 0)
            ::setrlimit(RLIMIT_AS, &most);
    });
    process.start(program, arguments);
    if (!process.waitForStarted())
        return Error{ErrorCode::ProgramMissing, process.errorString(), {}};
    const auto group = static_cast<pid_t>(process.processId());
    process.write(input.standardInput);
    process.closeWriteChannel();
    QElapsedTimer elapsed;
    elapsed.start();
    while (!process.waitForFinished(patience)) {
        if (const QByteArray said = process.readAllStandardError(); input.told && !said.isEmpty())
            input.told(said);
        if (process.state() == QProcess::NotRunning)
            break;
        const bool late = elapsed.elapsed() >= m_limits.time.count();
        const bool toldTooMuch = process.bytesAvailable() > mostOutput;
        if (!stop.stop_requested() && !late && !toldTooMuch)
            continue;
        endGroup(process, group);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, QStringLiteral("stopped while %1 ran").arg(m_name), {}};
        if (toldTooMuch)
            return Error{ErrorCode::ProgramFailed, QStringLiteral("%1 wrote too much").arg(m_name), {}};
        return Error{ErrorCode::TimedOut, QStringLiteral("%1 took too long").arg(m_name), atPointer(m_name)};
    }
    endGroup(process, group); // what it started does not outlive it
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{ErrorCode::ProgramFailed, QStringLiteral("exit code %1").arg(process.exitCode()), {}};
    return process.readAllStandardOutput();
}

} // namespace relais
