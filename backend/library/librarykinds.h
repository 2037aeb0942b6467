// SPDX-License-Identifier: GPL-3.0-or-later
// Where each kind of content lies, and its loader. For librarycheck.
#pragma once

#include "core/result.h"
#include "library/cataloguefile.h"
#include "library/checkedfile.h"

namespace relais {

// None: nothing is read at this path.
std::optional<LibraryKind> libraryKindOf(const QString &path);

// What the file holds: messages, tools, pages; 1 where it holds one thing.
int entriesIn(const CheckedFile &file);

// A key that no other entry of its kind may have, with its pointer.
struct OwnKey {
    QString key;
    QString pointer;
};

// Those of the file; none for a catalogue, whose loader knows all its files.
QList<OwnKey> keysOf(const CheckedFile &file);

// The loaders by kind; the catalogue's remembers the files before, since no name may stand in two.
class LibraryLoaders {
public:
    explicit LibraryLoaders(std::function<Status(const QByteArray &)> readPlan);

    // What the loader of its kind answers, without the file.
    [[nodiscard]] Status load(const CheckedFile &file);

private:
    std::function<Status(const QByteArray &)> m_readPlan;
    CatalogueFiles m_catalogue;
};

} // namespace relais
