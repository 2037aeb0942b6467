// SPDX-License-Identifier: GPL-3.0-or-later
// LibraryReading: one reading of the library, in which each file must live with those before it: its format, and keys
// that no other file has. For brokenfiles and providedfiles. One thread.
#pragma once

#include "library/librarykinds.h"

namespace relais {

class LibraryReading {
public:
    // readPlan: reads an example plan.
    explicit LibraryReading(std::function<Status(const QByteArray &)> readPlan);

    // A file that was there first. Its own faults are not looked for.
    void learn(const QString &path, const QByteArray &bytes);
    // What is wrong with one more; place has the pointer, not the file.
    Status read(const QString &path, const QByteArray &bytes);

private:
    LibraryLoaders m_loaders;
    QSet<QString> m_keys;
};

} // namespace relais
