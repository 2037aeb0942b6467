// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/contentlibrary.h"

#include "json/strictjson.h"
#include "library/cataloguefile.h"
#include "library/questionfile.h"
#include "library/scenariofile.h"

#include <QDir>

// NOLINTNEXTLINE(misc-use-anonymous-namespace): Q_INIT_RESOURCE names it outside of any namespace
static void registerContent()
{
    Q_INIT_RESOURCE(librarycontent);
}

namespace relais {

namespace {

template <class T> Result<T> placed(Result<T> result, const QString &path)
{
    if (result)
        return result;
    Error error = result.error();
    error.place.file = path;
    return error;
}

} // namespace

ContentLibrary::ContentLibrary(QString folder)
    : m_folder(std::move(folder))
{
    registerContent();
}

QString ContentLibrary::fileOf(const QString &path) const
{
    const QString own = m_folder + QLatin1Char('/') + path;
    return !m_folder.isEmpty() && QFile::exists(own) ? own : QStringLiteral(":/relais/content/") + path;
}

Result<QByteArray> ContentLibrary::bytes(const QString &path) const
{
    QFile file(fileOf(path));
    if (!file.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("no such content"), {path, {}, 0}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, file.errorString(), {path, {}, 0}};
    const qsizetype limit = JsonLimits().bytes;
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return Error{ErrorCode::TooLarge, QStringLiteral("more than 8 MiB"), {path, {}, 0}};
    return bytes;
}

QStringList ContentLibrary::files(const QString &folder) const
{
    QStringList paths;
    for (const QString &root : {QStringLiteral(":/relais/content"), m_folder}) {
        const QDir place(root + QLatin1Char('/') + folder);
        if (root.isEmpty() || !place.exists())
            continue;
        for (const QString &name : place.entryList({QStringLiteral("*.json")}, QDir::Files))
            paths.append(folder + QLatin1Char('/') + name);
    }
    paths.sort();
    paths.removeDuplicates();
    return paths;
}

Result<QuestionSet> ContentLibrary::questions(const QString &key) const
{
    const QString path = QStringLiteral("templates/questions/%1.json").arg(key);
    const auto content = bytes(path);
    if (!content)
        return content.error();
    return placed(questionsFromJson(*content), path);
}

Result<Catalogue> ContentLibrary::catalogue() const
{
    CatalogueFiles catalogue;
    for (const QString &path : files(QStringLiteral("playbooks/catalogue"))) {
        const auto content = bytes(path);
        if (!content)
            return content.error();
        if (const Status added = catalogue.add(*content); !added) {
            Error error = added.error();
            error.place.file = path;
            return error;
        }
    }
    return catalogue.catalogue();
}

Result<QList<Scenario>> ContentLibrary::scenarios() const
{
    QList<Scenario> scenarios;
    for (const QString &path : files(QStringLiteral("playbooks/scenarios"))) {
        const auto content = bytes(path);
        if (!content)
            return content.error();
        const auto read = placed(readScenario(*content), path);
        if (!read)
            return read.error();
        for (const Scenario &other : scenarios) {
            if (other.key == read->key)
                return Error{ErrorCode::SchemaError,
                             QStringLiteral("another scenario has this key"),
                             {path, QStringLiteral("/key"), 0}};
        }
        scenarios.append(*read);
    }
    return scenarios;
}

} // namespace relais
