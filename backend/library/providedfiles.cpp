// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/providedfiles.h"

#include "core/sha256.h"
#include "library/libraryreading.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace relais {

namespace {

// What one chooses to use. Fiches, messages and questions speak for the firm, and rules, fingerprints and the catalogue
// speak of it unasked: those come from the program and the user's own folder only.
struct ProvidedKind {
    LibraryKind kind;
    const char *folder;
    const char *name;
};
constexpr ProvidedKind providedKinds[] = {
    {LibraryKind::Scenario, "playbooks/scenarios", "scenario"},
    {LibraryKind::Outage, "playbooks/outages", "outage"},
    {LibraryKind::Idea, "playbooks/ideas", "idea"},
};

const ProvidedKind *providedKindOf(const QString &path)
{
    const auto kind = libraryKindOf(path);
    for (const ProvidedKind &provided : providedKinds) {
        if (kind == provided.kind)
            return &provided;
    }
    return nullptr;
}

Status noPlans(const QByteArray &)
{
    return {};
}

// The library that is there keeps its keys.
LibraryReading readingAfter(const ContentFiles &library)
{
    LibraryReading reading(noPlans);
    for (const ProvidedKind &kind : providedKinds) {
        for (const QString &path : library.files(QString::fromLatin1(kind.folder))) {
            if (const auto bytes = library.bytes(path))
                reading.learn(path, *bytes);
        }
    }
    return reading;
}

// A link could lead anywhere.
Result<QByteArray> plainFile(const QString &place, qint64 most)
{
    const QFileInfo info(place);
    QFile file(place);
    if (info.isSymLink() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, info.isSymLink() ? QStringLiteral("a link") : file.errorString(), {}};
    if (file.size() > most)
        return Error{ErrorCode::TooLarge, QStringLiteral("more than 16 MiB beside a plan"), {}};
    return file.read(most);
}

void insertEntries(const QString &path, const QByteArray &bytes, QSet<QString> &entries)
{
    const ProvidedKind *kind = providedKindOf(path);
    const auto json = parseStrictJson(bytes);
    if (!kind || !json)
        return;
    for (const OwnKey &own : keysOf(CheckedFile{path, bytes, kind->kind, *json}))
        entries.insert(QLatin1StringView(kind->name) + QLatin1Char('/') + own.key);
}

} // namespace

ProvidedContent providedBeside(const QString &planFile, const ContentFiles &library)
{
    ProvidedContent found;
    const QString folder = QFileInfo(planFile).absoluteDir().filePath(QStringLiteral("content"));
    if (QFileInfo(folder).isSymLink() || QDir(folder) == QDir(library.folder()))
        return found;
    const QStringList paths = ContentFiles(folder).own();
    if (paths.isEmpty())
        return found;
    found.folder = folder;
    LibraryReading reading = readingAfter(library);
    QByteArray all;
    qint64 left = ProvidedContents::mostBytes;
    const auto leaveOut = [&found](Error error, const QString &path) {
        error.place.file = path;
        found.leftOut.append(error);
    };
    for (const QString &path : paths.first(std::min<qsizetype>(paths.size(), ProvidedContents::mostFiles))) {
        const auto bytes = plainFile(folder + QLatin1Char('/') + path, left);
        if (!bytes) {
            leaveOut(bytes.error(), path);
            continue;
        }
        left -= bytes->size();
        all += path.toUtf8() + '\0' + QByteArray::number(bytes->size()) + '\0' + *bytes;
        if (!providedKindOf(path))
            leaveOut({ErrorCode::SchemaError, QStringLiteral("not taken from beside a plan"), {}}, path);
        else if (const Status read = reading.read(path, *bytes); !read)
            leaveOut(read.error(), path);
        else {
            found.files.insert(path, *bytes);
            insertEntries(path, *bytes, found.entries);
        }
    }
    if (paths.size() > ProvidedContents::mostFiles)
        leaveOut({ErrorCode::TooLarge, QStringLiteral("more than 200 files beside a plan"), {}},
                 paths.at(ProvidedContents::mostFiles));
    found.stamp = sha256(all).toHex();
    return found;
}

} // namespace relais
