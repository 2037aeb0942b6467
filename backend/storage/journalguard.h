// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at FILE-journal before SQLite does. SQLite plays a journal back when it opens the database; a journal that
// names a super-journal makes it delete that file, wherever it is (tried with 3.40.1, defensive mode does not help).
// Relais never writes across two files, so such a name is always a forgery.
#pragma once

#include "core/result.h"

namespace relais {

enum class JournalState {
    None, // none, or an empty one
    Present, // the remains of an interrupted write: SQLite will put the file back in order
};

// file: the database, links resolved. Hostile: the journal names another file. ReadFailed: it cannot be read.
Result<JournalState> inspectJournal(const QString &file);

} // namespace relais
