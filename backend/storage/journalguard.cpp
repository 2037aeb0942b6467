// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalguard.h"

#include <QFile>
#include <QFileInfo>

namespace relais {

namespace {

// sqlite.org/fileformat.html, 3: a journal begins with these bytes; one with a super-journal ends with them too, after
// the name, its length and its checksum.
constexpr char magicBytes[] = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";

} // namespace

Result<JournalState> inspectJournal(const QString &file)
{
    const QString path = file + QStringLiteral("-journal");
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return JournalState::None;
    const ErrorPlace place = inFile(path);
    // A link may lead anywhere and be another file by the time SQLite opens it; a pipe would block for ever.
    if (info.isSymLink() || !info.isFile())
        return Error{ErrorCode::Hostile, QStringLiteral("the journal is not a plain file"), place};
    QFile journal(path);
    if (!journal.open(QIODevice::ReadOnly)) {
        // The program that is writing the plan may have ended its transaction just now.
        if (!QFileInfo::exists(path))
            return JournalState::None;
        return Error{ErrorCode::ReadFailed, journal.errorString(), place};
    }
    const QByteArray magic(magicBytes, sizeof magicBytes - 1);
    if (journal.size() >= magic.size()) {
        journal.seek(journal.size() - magic.size());
        if (journal.read(magic.size()) == magic)
            return Error{ErrorCode::Hostile, QStringLiteral("the journal names another file to delete"), place};
    }
    return journal.size() == 0 ? JournalState::None : JournalState::Present;
}

} // namespace relais
