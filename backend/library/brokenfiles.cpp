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

    // What is shipped had its keys and names first. Its own faults are the tests' to find.
    void learn(const QString &path)
    {
        const auto file = parsed(path);
        if (!file)
            return;
        if (file->kind == LibraryKind::Catalogue)
            static_cast<void>(m_loaders.load(*file).has_value());
        for (const OwnKey &own : keysOf(*file))
            m_keys.insert(keyIn(*file, own));
    }

    Status read(const QString &path)
    {
        const auto file = parsed(path);
        if (!file)
            return file.error();
        if (Status loaded = m_loaders.load(*file); !loaded)
            return loaded;
        for (const OwnKey &own : keysOf(*file)) {
            if (m_keys.contains(keyIn(*file, own)))
                return Error{ErrorCode::SchemaError, QStringLiteral("\"%1\" is the key of another entry").arg(own.key),
                             atPointer(own.pointer)};
        }
        for (const OwnKey &own : keysOf(*file))
            m_keys.insert(keyIn(*file, own));
        return {};
    }

private:
    [[nodiscard]] Result<CheckedFile> parsed(const QString &path) const
    {
        const auto bytes = m_source.bytes(path);
        if (!bytes)
            return bytes.error();
        const auto json = parseStrictJson(*bytes);
        if (!json)
            return json.error();
        return CheckedFile{path, *bytes, libraryKindOf(path).value_or(LibraryKind::Schema), *json};
    }

    static QString keyIn(const CheckedFile &file, const OwnKey &own)
    {
        return QString::number(static_cast<int>(file.kind)) + QLatin1Char(' ') + own.key;
    }

    const ContentFiles &m_source;
    LibraryLoaders m_loaders;
    QSet<QString> m_keys;
};

// Of these own files, those that cannot be read beside what is shipped; only of the kinds that they are of.
QList<Error> brokenAmong(const QStringList &own, const ContentFiles &source, const QStringList &shipped,
                         const std::function<Status(const QByteArray &)> &readPlan)
{
    Reading reading(source, readPlan);
    QSet<int> kinds;
    for (const QString &path : own)
        kinds.insert(static_cast<int>(*libraryKindOf(path)));
    for (const QString &path : shipped) {
        const auto kind = libraryKindOf(path);
        if (kind && kinds.contains(static_cast<int>(*kind)) && !own.contains(path))
            reading.learn(path);
    }
    QList<Error> broken;
    for (const QString &path : own) {
        if (const Status read = reading.read(path); !read) {
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
