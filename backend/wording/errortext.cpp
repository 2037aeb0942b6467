// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errortext.h"

#include "services/planlock.h"
#include "wording/formats.h"
#include "wording/sheettext.h"
#include "wording/steptext.h"

#include <QFileInfo>

namespace relais {

namespace {

QString fileName(const Error &error)
{
    return QFileInfo(error.place.file).fileName();
}

} // namespace

QString ErrorText::sentences(const Error &error)
{
    if (const auto refusal = sheetRefusalOf(error))
        return SheetText::sentences(*refusal, error.place);
    switch (error.code) {
    case ErrorCode::Cancelled:
        return {};
    case ErrorCode::InvalidValue:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::SyntaxError:
    case ErrorCode::SchemaError:
    case ErrorCode::TooLarge:
    case ErrorCode::NewerFormat:
    case ErrorCode::NotAPlan:
    case ErrorCode::Damaged:
    case ErrorCode::Hostile:
    case ErrorCode::ReadOnly:
        return ofInput(error);
    case ErrorCode::DiskFull:
    case ErrorCode::Locked:
    case ErrorCode::FileMoved:
    case ErrorCode::ReadFailed:
    case ErrorCode::WriteFailed:
    case ErrorCode::PermissionDenied:
    case ErrorCode::CommitUnknown:
    case ErrorCode::ProgramMissing:
    case ErrorCode::ProgramFailed:
    case ErrorCode::TimedOut:
    case ErrorCode::OutputCheckFailed:
        return ofWorld(error);
    }
    return {};
}

QString ErrorText::ofInput(const Error &error)
{
    if (const auto step = stepRefusalOf(error))
        return StepText::sentences(*step);
    switch (error.code) {
    case ErrorCode::InvalidValue:
        return tr("This value cannot be kept. Nothing was changed. Correct what you typed and try again.");
    case ErrorCode::NotFound:
        return tr("What you asked for is no longer there. Nothing was changed. Choose another file or item.");
    case ErrorCode::Conflict:
        return tr(
            "This has changed in the meantime. What stands now is kept. Look at it, then make your change again.");
    case ErrorCode::SyntaxError:
        return tr("This file cannot be read: it is incomplete or of another kind. It was not changed. Choose another "
                  "file.");
    case ErrorCode::SchemaError:
        return tr("This file says something that Relais does not know. It was not changed. Ask whoever gave it to you "
                  "to export it again.");
    case ErrorCode::TooLarge:
        return tr(
            "This is too large for Relais to read at once. Nothing was changed. Give it less, or choose another file.");
    case ErrorCode::NewerFormat:
        return tr("This plan was made with a newer version of Relais. It was not changed. Install the newer version to "
                  "open it.");
    case ErrorCode::NotAPlan:
        return fileName(error).isEmpty()
            ? tr("This file is not a Relais plan, or it is damaged. It was not changed. Choose another file.")
            //: %1 is a file name
            : tr("“%1” is not a Relais plan, or it is damaged. It was not changed. Choose another file.")
                  .arg(fileName(error));
    case ErrorCode::Damaged:
        return tr(
            "Part of this plan is damaged. The file was not changed. Take up the latest copy, or save what is whole "
            "into a new file.");
    case ErrorCode::Hostile:
        return tr("This file holds something that a plan never holds, and could harm your other files. It was not "
                  "opened. Ask who sent it to you.");
    default:
        return tr("This plan can be read but not changed. Your plan is as it was. Save a copy to work on it.");
    }
}

QString ErrorText::ofWorld(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return tr("The disk is full. Your changes are kept here. Make room, or choose another folder.");
    case ErrorCode::Locked:
        return ofLock(error);
    case ErrorCode::FileMoved:
        return tr("The plan’s file was moved or replaced. Your changes are kept here. Put it back, or choose another "
                  "folder.");
    case ErrorCode::ReadFailed:
        return tr("The file could not be read. Nothing was changed. Check that its disk or stick is still connected.");
    case ErrorCode::WriteFailed:
        return tr("The file could not be written. Your changes are kept here. Choose another folder.");
    case ErrorCode::PermissionDenied:
        return tr("This folder does not let you write in it. Your changes are kept here. Choose another folder.");
    case ErrorCode::CommitUnknown:
        return tr("The disk failed during the last save. Your changes are kept here. Try again, or choose another "
                  "folder.");
    case ErrorCode::ProgramMissing:
        return tr("This format needs Pandoc, which is not installed. Your plan is safe. Export a PDF, or install "
                  "Pandoc.");
    case ErrorCode::ProgramFailed:
        return tr("Pandoc could not make this document. Your plan is safe. Export a PDF instead.");
    case ErrorCode::TimedOut:
        return error.place.pointer.isEmpty()
            ? tr("This took too long and was stopped. Your plan is safe. Try again.")
            : tr("Pandoc took too long and was stopped. Your plan is safe. Export a PDF instead.");
    default:
        return fileName(error).isEmpty()
            ? tr("The document was not what it should be and was removed. Your plan is safe. Try again.")
            //: %1 is a file name
            : tr("“%1” was not what it should be and was removed. Your plan is safe. Try again.").arg(fileName(error));
    }
}

QString ErrorText::ofLock(const Error &error)
{
    const QString who = error.place.pointer;
    const qint64 since = lockedSinceUtcMilliseconds(error);
    if (who.isEmpty())
        return tr("This plan is open elsewhere. It was not changed. Close it there, or open it here to read only.");
    if (since <= 0)
        //: %1 is who has the plan open: name@computer
        return tr("This plan is open elsewhere (%1). It was not changed. Close it there, or open it here to read only.")
            .arg(who);
    //: %1 is who has the plan open: name@computer; since %2, a day, at %3, a time such as 14:32
    return tr("This plan is open elsewhere (%1, since %2 at %3). It was not changed. Close it there, or open it here "
              "to "
              "read only.")
        .arg(who, Formats::dayAndMonth(Formats::day(since), {}), Formats::time(since));
}

} // namespace relais
