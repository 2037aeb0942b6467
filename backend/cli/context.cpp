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
    failSaying(ErrorText::sentences(placed), placed);
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
