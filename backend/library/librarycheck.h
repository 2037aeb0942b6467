// SPDX-License-Identifier: GPL-3.0-or-later
// LibraryCheck: reads everything that the library holds, or a folder of the same shape beside it, and says what is
// wrong with it: `relais library check`. A file of the folder may name what the program ships. Blocking, under a
// second; one thread.
#pragma once

#include "core/result.h"
#include "library/checkedfile.h"
#include "library/contentfiles.h"

namespace relais {

class LibraryCheck {
public:
    // folder: "" = what is compiled into the program. readPlan: reads an example plan; its formats are not of here.
    LibraryCheck(QString folder, std::function<Status(const QByteArray &)> readPlan);

    // NotFound: no such folder, or nothing of the library lies in it.
    [[nodiscard]] Result<LibraryReport> run();

private:
    void readAll();
    void read(const QString &path);
    void gather(const CheckedFile &file);
    void check(const CheckedFile &file);
    void findDuplicates();
    [[nodiscard]] bool isChecked(const QString &path) const;
    [[nodiscard]] QList<LibraryCount> counts() const;

    QString m_folder;
    std::function<Status(const QByteArray &)> m_readPlan;
    ContentFiles m_source;
    QSet<QString> m_own; // the paths that are checked
    QList<CheckedFile> m_files; // by path; those that are not checked first
    LibraryContents m_contents;
    Findings m_findings;
};

} // namespace relais
