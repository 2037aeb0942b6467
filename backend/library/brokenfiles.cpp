// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/brokenfiles.h"

#include "library/contentfiles.h"
#include "library/librarykinds.h"

#include <algorithm>

namespace relais {

namespace {

// One reading of the library, in which each file must live with those before it.
class Reading {
public:
    Reading(const ContentFiles &source, std::function<Status(const QByteArray &)> readPlan)
        : m_source(source)
        , m_loaders(std::move(readPlan))
    { }

    Status read(const QString &path)
    {
        const auto kind = libraryKindOf(path);
        const auto bytes = m_source.bytes(path);
        if (!kind || !bytes)
            return bytes ? Status() : Status(bytes.error());
        const auto json = parseStrictJson(*bytes);
        if (!json)
            return json.error();
        const CheckedFile file{path, *bytes, *kind, *json};
        if (const Status loaded = m_loaders.load(file); !loaded)
            return loaded;
        for (const OwnKey &own : keysOf(file)) {
            const QString key = QString::number(static_cast<int>(*kind)) + QLatin1Char(' ') + own.key;
            if (m_keys.contains(key))
                return Error{ErrorCode::SchemaError, QStringLiteral("\"%1\" is the key of another entry").arg(own.key),
                             atPointer(own.pointer)};
            m_keys.insert(key);
        }
        return {};
    }

private:
    const ContentFiles &m_source;
    LibraryLoaders m_loaders;
    QSet<QString> m_keys;
};

std::optional<Error> firstBroken(const ContentFiles &source, const QStringList &own,
                                 const std::function<Status(const QByteArray &)> &readPlan)
{
    Reading reading(source, readPlan);
    // What is shipped had its keys and names first. Its own faults are the tests' to find.
    for (const QString &path : ContentFiles::shipped()) {
        if (!own.contains(path))
            static_cast<void>(reading.read(path).has_value());
    }
    for (const QString &path : own) {
        if (const Status read = reading.read(path); !read) {
            Error error = read.error();
            error.place.file = path;
            return error;
        }
    }
    return std::nullopt;
}

} // namespace

QList<Error> brokenFiles(const QString &folder, const std::function<Status(const QByteArray &)> &readPlan)
{
    const auto anyPlan = [](const QByteArray &) { return Status(); };
    const std::function<Status(const QByteArray &)> plans = readPlan ? readPlan : anyPlan;
    QStringList own = ContentFiles(folder).own();
    QList<Error> broken;
    QSet<QString> leftOut;
    while (!own.isEmpty()) {
        const auto error = firstBroken(ContentFiles(folder, leftOut), own, plans);
        if (!error)
            break;
        broken.append(*error);
        leftOut.insert(error->place.file);
        own.removeOne(error->place.file);
    }
    std::sort(broken.begin(), broken.end(), [](const Error &a, const Error &b) { return a.place.file < b.place.file; });
    return broken;
}

} // namespace relais
