// SPDX-License-Identifier: GPL-3.0-or-later
// ProvidedContents: the port to what somebody put beside a plan for its readers: a folder `content` next to the plan's
// file, laid out as the user's own. It only adds scenarios, real outages and ideas, never stands in for another, and
// counts for nothing until a person accepts it. Implemented in library/. One thread at a time per method: look() may
// run on any thread, use() and what reads the library on one.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSet>

namespace relais {

// What was found there, read once: what a person accepts is what is used, whatever becomes of the files.
struct ProvidedContent {
    QString folder; // empty: there is none
    QByteArray stamp; // over paths and bytes; another one: the files are no longer those that were accepted
    QMap<QString, QByteArray> files; // that can be used, by path from the library's root
    QSet<QString> entries; // "scenario/…", "outage/…", "idea/…"
    QList<Error> leftOut; // place.file is the path from the library's root

    [[nodiscard]] bool isEmpty() const { return files.isEmpty() && leftOut.isEmpty(); }
    bool operator==(const ProvidedContent &) const = default;
};

class ProvidedContents {
public:
    static constexpr int mostFiles = 200;
    static constexpr qint64 mostBytes = 16 << 20; // of all files together

    ProvidedContents() = default;
    virtual ~ProvidedContents() = default;
    ProvidedContents(const ProvidedContents &) = delete;
    ProvidedContents &operator=(const ProvidedContents &) = delete;

    // Blocking. What lies beyond the limits is in leftOut, TooLarge.
    [[nodiscard]] virtual ProvidedContent look(const QString &planFile) const = 0;
    // From now on the library holds this too, instead of what was used before; {}: nothing.
    virtual void use(const ProvidedContent &content) = 0;
};

} // namespace relais
