// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetprocess.h"

#include "domain/sheetrefusal.h"
#include "exchange/sheetchild.h"
#include "exchange/sheetjson.h"

#include <QElapsedTimer>
#include <QProcess>

#include <unistd.h>

#include <csignal>

namespace relais {

namespace {

constexpr int slice = 40; // milliseconds between two looks at clock and output

void endGroup(QProcess &process)
{
    // Without a process the group would be our own.
    if (const auto group = static_cast<pid_t>(process.processId()); group > 0)
        ::kill(-group, SIGKILL);
    process.kill();
    process.waitForFinished(2000);
}

// What the reader needs of its surroundings is nothing; one arena keeps its threads' address space small.
QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("MALLOC_ARENA_MAX"), QStringLiteral("1"));
    const QString libraries = qEnvironmentVariable("LD_LIBRARY_PATH");
    if (!libraries.isEmpty())
        environment.insert(QStringLiteral("LD_LIBRARY_PATH"), libraries);
    return environment;
}

} // namespace

SheetProcess::SheetProcess(QString program, std::chrono::milliseconds limit)
    : m_program(std::move(program))
    , m_limit(limit)
{ }

Result<QList<Sheet>> SheetProcess::read(const QByteArray &bytes) const
{
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
    process.start(m_program, {QLatin1StringView(readSpreadsheetOption)});
    if (!process.waitForStarted())
        return refusedSheet(SheetRefusal::Crashed);
    process.write(bytes);
    process.closeWriteChannel();
    QElapsedTimer elapsed;
    elapsed.start();
    while (!process.waitForFinished(slice)) {
        if (process.state() == QProcess::NotRunning)
            break;
        const bool tooLong = elapsed.elapsed() >= m_limit.count();
        if (!tooLong && process.bytesAvailable() <= SheetLimits::bytes)
            continue;
        endGroup(process);
        return refusedSheet(tooLong ? SheetRefusal::TookTooLong : SheetRefusal::TooMuchInside);
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return refusedSheet(SheetRefusal::Crashed);
    const QByteArray answer = process.readAllStandardOutput();
    if (answer.size() > SheetLimits::bytes)
        return refusedSheet(SheetRefusal::TooMuchInside);
    return sheetsFromJson(answer);
}

} // namespace relais
