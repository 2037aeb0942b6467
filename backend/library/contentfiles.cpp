// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/contentfiles.h"

#include "json/strictjson.h"

#include <QDir>
#include <QDirIterator>

// NOLINTNEXTLINE(misc-use-anonymous-namespace): Q_INIT_RESOURCE names it outside of any namespace
static void registerContent()
{
    Q_INIT_RESOURCE(librarycontent);
}

namespace relais {

namespace {

const QString &shippedRoot()
{
    static const QString root = QStringLiteral(":/relais/content");
    return root;
}

QString providedPath(const QString &path)
{
    return QLatin1StringView("provided/") + path;
}

QStringList contentBelow(const QString &root)
{
    QStringList paths;
    const QDir top(QDir(root).absolutePath());
    for (const char *part : {"playbooks", "templates"}) {
        QDirIterator walk(top.filePath(QString::fromLatin1(part)), {QStringLiteral("*.json")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths.append(top.relativeFilePath(walk.next()));
    }
    paths.sort();
    return paths;
}

} // namespace

ContentFiles::ContentFiles(QString folder, QSet<QString> leftOut)
    : m_folder(std::move(folder))
    , m_leftOut(std::move(leftOut))
{
    registerContent();
}

bool ContentFiles::isOwn(const QString &path) const
{
    return !m_folder.isEmpty() && !m_leftOut.contains(path) && QFile::exists(m_folder + QLatin1Char('/') + path);
}

void ContentFiles::setProvided(const QMap<QString, QByteArray> &files)
{
    m_provided.clear();
    for (auto file = files.begin(); file != files.end(); ++file)
        m_provided.insert(providedPath(file.key()), file.value());
}

Result<QByteArray> ContentFiles::bytes(const QString &path) const
{
    if (const auto provided = m_provided.find(path); provided != m_provided.end())
        return *provided;
    QFile file((isOwn(path) ? m_folder : shippedRoot()) + QLatin1Char('/') + path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("no such content"), inFile(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, file.errorString(), inFile(path)};
    const qsizetype limit = JsonLimits().bytes;
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return Error{ErrorCode::TooLarge, QStringLiteral("more than 8 MiB"), inFile(path)};
    return bytes;
}

QStringList ContentFiles::files(const QString &folder) const
{
    QStringList paths;
    for (const QString &root : {shippedRoot(), m_folder}) {
        const QDir place(root + QLatin1Char('/') + folder);
        if (root.isEmpty() || !place.exists())
            continue;
        for (const QString &name : place.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            const QString path = folder + QLatin1Char('/') + name;
            if (root == shippedRoot() || isOwn(path))
                paths.append(path);
        }
    }
    paths.sort();
    paths.removeDuplicates();
    const QString start = providedPath(folder + QLatin1Char('/'));
    for (auto file = m_provided.lowerBound(start); file != m_provided.end() && file.key().startsWith(start); ++file)
        paths.append(file.key());
    return paths;
}

QStringList ContentFiles::shipped()
{
    registerContent();
    return contentBelow(shippedRoot());
}

QStringList ContentFiles::own() const
{
    return m_folder.isEmpty() ? QStringList() : contentBelow(m_folder);
}

} // namespace relais
