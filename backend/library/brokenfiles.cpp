// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/brokenfiles.h"

#include "library/contentfiles.h"
#include "library/libraryreading.h"

#include <algorithm>

namespace relais {

namespace {

// Of these own files, those that cannot be read beside what is shipped; only of the kinds that they are of.
QList<Error> brokenAmong(const QStringList &own, const ContentFiles &source, const QStringList &shipped,
                         const std::function<Status(const QByteArray &)> &readPlan)
{
    LibraryReading reading(readPlan);
    QSet<int> kinds;
    for (const QString &path : own)
        kinds.insert(static_cast<int>(*libraryKindOf(path)));
    for (const QString &path : shipped) {
        const auto kind = libraryKindOf(path);
        if (!kind || !kinds.contains(static_cast<int>(*kind)) || own.contains(path))
            continue;
        // What is shipped had its keys and names first. Its own faults are the tests' to find.
        if (const auto bytes = source.bytes(path))
            reading.learn(path, *bytes);
    }
    QList<Error> broken;
    for (const QString &path : own) {
        const auto bytes = source.bytes(path);
        if (const Status read = bytes ? reading.read(path, *bytes) : Status(bytes.error()); !read) {
            broken.append(read.error());
            broken.last().place.file = path;
        }
    }
    return broken;
}

} // namespace

QList<Error> brokenFiles(const QString &folder, const std::function<Status(const QByteArray &)> &readPlan)
{
    const auto anyPlan = [](const QByteArray &) { return Status(); };
    const std::function<Status(const QByteArray &)> plans = readPlan ? readPlan : anyPlan;
    QStringList own = ContentFiles(folder).own();
    own.removeIf([](const QString &path) { return !libraryKindOf(path); });
    const QStringList shipped = own.isEmpty() ? QStringList() : ContentFiles::shipped();
    QList<Error> broken;
    QSet<QString> leftOut;
    bool again = !own.isEmpty();
    while (again) {
        again = false;
        for (const Error &error : brokenAmong(own, ContentFiles(folder, leftOut), shipped, plans)) {
            broken.append(error);
            leftOut.insert(error.place.file);
            own.removeOne(error.place.file);
            // What is shipped comes back in its place, and with it its keys.
            again = again || shipped.contains(error.place.file);
        }
    }
    std::sort(broken.begin(), broken.end(), [](const Error &a, const Error &b) { return a.place.file < b.place.file; });
    return broken;
}

} // namespace relais
