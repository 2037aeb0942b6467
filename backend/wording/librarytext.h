// SPDX-License-Identifier: GPL-3.0-or-later
// LibraryText: what is wrong with a file of the library and what to do about it, for whoever writes one. GUI thread, in
// the language installed.
#pragma once

#include "core/result.h"
#include "domain/libraryreport.h"

#include <QCoreApplication>

namespace relais {

class LibraryText {
    Q_DECLARE_TR_FUNCTIONS(relais::LibraryText)

public:
    static QString wrong(const LibraryFinding &finding);
    static QString remedy(const LibraryFinding &finding);

    // A broken file of the user's own folder: which, where in it, what is wrong, and that what is shipped stands in.
    static QString skipped(const Error &error);

    // A broken file of what comes with a plan.
    static QString leftOut(const Error &error);

    // What is said of an entry that came with a plan.
    static QString provided(const QString &words);

    // « Fiches réflexes »
    static QString kindName(LibraryKind kind);

private:
    static QString placeOf(const Error &error);
    static QString wrongSetting(const LibraryFinding &finding);
    static QString wrongWords(const LibraryFinding &finding);
    static QString mendedSetting(TypographyRule rule);
    static QString mendedWords(const LibraryFinding &finding);
};

} // namespace relais
