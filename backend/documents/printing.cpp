// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/printing.h"

#include <QProcess>
#include <QStandardPaths>

namespace relais {

namespace {

constexpr int printingLimit = 10000; // milliseconds: lp only puts a file in a queue

QString programIn(const QStringList &path, const char *name)
{
    return QStandardPaths::findExecutable(QString::fromLatin1(name), path);
}

} // namespace

DocumentPrograms installedPrograms(const QStringList &path)
{
    return {.pandoc = !programIn(path, "pandoc").isEmpty(),
            .weasyPrint = !programIn(path, "weasyprint").isEmpty(),
            .printer = !programIn(path, "lp").isEmpty()};
}

Status printFile(const QString &file, const QStringList &path)
{
    const QString program = programIn(path, "lp");
    if (program.isEmpty())
        return Error{ErrorCode::ProgramMissing, QStringLiteral("lp is not installed"), {}};
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, {QStringLiteral("--"), file});
    if (!process.waitForFinished(printingLimit)) {
        process.kill();
        process.waitForFinished(printingLimit);
        return Error{ErrorCode::TimedOut, QStringLiteral("lp did not end in time"), {}};
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{ErrorCode::ProgramFailed, QStringLiteral("lp refused the file"), {}};
    return {};
}

} // namespace relais
