// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "cli/commands.h"
#include "wording/contentdetail.h"
#include "wording/errortext.h"

#include <QDateTime>
#include <QFile>

namespace relais {

namespace {

constexpr qint64 mostBytes = 33LL * 1024 * 1024;

// A window keeps what could not be saved; a command is over, so it says what stands in the file.
QString ofCommand(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return CommandText::tr(
            "The disk is full. What was saved before is as it was. Make room, or name another folder, "
            "then run the command again.");
    case ErrorCode::WriteFailed:
        return CommandText::tr(
            "The file could not be written. What was saved before is as it was. Check the disk, or name "
            "another folder, then run the command again.");
    case ErrorCode::PermissionDenied:
        return CommandText::tr(
            "You may not write in this folder. What was saved before is as it was. Name another folder, "
            "then run the command again.");
    case ErrorCode::FileMoved:
        return CommandText::tr(
            "The plan’s file was moved or replaced meanwhile. What stands there now was not touched. "
            "Look at it, then run the command again.");
    case ErrorCode::CommitUnknown:
        return CommandText::tr(
            "The disk failed while the plan was being saved. What was saved before is as it was. Look "
            "whether the change is in the plan before you run the command again.");
    default:
        return ErrorText::sentences(error);
    }
}

} // namespace

ExitCode exitCodeOf(ErrorCode code)
{
    return code >= ErrorCode::DiskFull || code == ErrorCode::Cancelled ? ExitCode::Environment : ExitCode::Refused;
}

CommandContext::CommandContext(const CommandLineServices &given, QTextStream &outStream, QTextStream &errStream)
    : services(given)
    , out(outStream)
    , err(errStream)
{ }

void CommandContext::fail(const Error &error, const QString &file)
{
    Error placed = error;
    if (placed.place.file.isEmpty())
        placed.place.file = file;
    failSaying(ofCommand(placed), placed);
}

void CommandContext::failSaying(const QString &sentence, const Error &error)
{
    QString place = error.place.file;
    if (error.place.line > 0)
        place += QLatin1Char(':') + QString::number(error.place.line);
    if (!error.place.pointer.isEmpty())
        place += (place.isEmpty() ? QString() : QStringLiteral(": ")) + error.place.pointer;
    err << (place.isEmpty() ? QString() : place + QStringLiteral(": ")) << sentence << Qt::endl;
    if (!error.detail.isEmpty())
        err << "  (" << ContentDetail::text(error.detail) << ')' << Qt::endl;
    exitCode = exitCodeOf(error.code);
}

QDate CommandContext::today() const
{
    return QDateTime::fromMSecsSinceEpoch(services.clock.now().utcMilliseconds).date();
}

Result<QByteArray> CommandContext::contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, {}, {path, {}, 0}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, file.errorString(), {path, {}, 0}};
    return file.read(mostBytes);
}

Result<OpenPlan> CommandContext::open(const QString &path, OpenMode mode) const
{
    auto opened = OpenPlan::open(services.files, services.clock, services.ids, services.device, path, mode);
    if (!opened || mode == OpenMode::ReadOnly)
        return opened;
    if (opened->repository().file().onNetwork)
        err << CommandText::tr(
            "This plan lies on another computer, which may fail or be out of reach when you need it. "
            "What you write is saved there. Work on a copy here, and put it back from time to time.")
            << Qt::endl;
    // What waits and cannot be brought now waits on.
    if (const auto runs = opened->repository().bringRuns(); runs && runs->brought > 0)
        err << CommandText::tr("%n drill(s) played while this plan could not be written: now in the plan.", nullptr,
                               runs->brought)
            << Qt::endl;
    return opened;
}

Status CommandContext::create(const QString &path, const Plan &plan, OperationKind kind, const QString &source) const
{
    Status status;
    {
        auto made = OpenPlan::create(services.files, services.clock, services.ids, services.device, path);
        if (!made)
            return made.error();
        status = made->commit(plan, kind, source);
    }
    if (!status)
        QFile::remove(path);
    return status;
}

} // namespace relais
