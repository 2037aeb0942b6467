// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that are a pattern which must not stand in some files: one row each, with a planted violation that proves
// the row can fail. A new rule is a new row in patternrules.cpp.
#pragma once

#include "architecture/sourcetree.h"

namespace relais::test {

struct PatternRule {
    const char *name; // what is forbidden, as a sentence
    const char *where; // regular expression over the path: the files it holds for
    const char *except; // the same: the files it does not hold for; "" = none
    View view;
    const char *pattern; // what must not be found
    const char *plantedPath; // a file in which it would be found …
    const char *plantedText; // … with this text
};

const QList<PatternRule> &patternRules();

// One line for each place where the file breaks the rule: "path:line: what was found".
QStringList violations(const PatternRule &rule, const SourceFile &file);

} // namespace relais::test
