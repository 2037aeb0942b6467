// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the project as the architecture tests read them: path below the top folder, text, and the text without
// comments or strings, so that a rule about code is not broken by a word about it. Values.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace relais::test {

enum class View {
    Raw, // all of the text
    Code, // comments blanked
    CodeWithoutStrings, // comments and the contents of string literals blanked
};

struct SourceFile {
    QString path; // below the top folder, with '/'
    QString text;

    // The same number of lines in each view. C++ and QML; other files have only their raw text.
    [[nodiscard]] QString view(View which) const;
    [[nodiscard]] QStringList lines() const;
    // "backend/domain/plan.h:12", for the 0-based offset in any view.
    [[nodiscard]] QString place(qsizetype offset) const;
};

// Every text file of the working copy, but what is built and what git keeps.
QList<SourceFile> readSourceTree();

} // namespace relais::test
