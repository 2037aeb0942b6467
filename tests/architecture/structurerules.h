// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that are more than a pattern. Each returns one line for each place where the file breaks it, none if it
// holds.
#pragma once

#include "architecture/sourcetree.h"

namespace relais::test {

// "path -> folder" for each include of a folder that the including one may not know (backend/README.md, "Layers").
QStringList forbiddenIncludes(const SourceFile &file);

// The licence is named on line 1, on line 2 of a script.
QStringList missingLicence(const SourceFile &file);

// No source file has more than 400 lines.
QStringList oversized(const SourceFile &file);

// No function or signal handler in QML has more than 3 lines: logic belongs to a view model.
QStringList longQmlFunctions(const SourceFile &file);

// A QML file with delegates binds them (line 2), or qmllint cannot see what they use.
QStringList unboundDelegates(const SourceFile &file);

// Two names in C++ that the eye takes for one: 0 and O, 1, l and I, m and rn. Wider than clang-tidy's
// misc-confusable-identifiers, which asks within scopes only and takes two thirds of its time for it.
QStringList namesThatLookAlike(const QList<SourceFile> &tree);

// No two sources of a layer, or of a folder of tests, give the same name to something of their own: they may be
// compiled as one file (preset "unity"), and a reader who looks for a name finds one thing.
QStringList localNamesTwice(const QList<SourceFile> &tree);

// A file of backend/ or tests/ that its folder's CMakeLists.txt does not name is never built.
QStringList unbuiltSources(const QList<SourceFile> &tree);

} // namespace relais::test
