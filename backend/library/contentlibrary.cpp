// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/contentlibrary.h"

#include "json/strictjson.h"
#include "library/questionfile.h"

#include <QFile>

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
    const QString path = QStringLiteral("playbooks/catalogue/first.json");
    const auto content = bytes(path);
    if (!content)
        return content.error();
    return placed(catalogueFromJson(*content), path);
}

} // namespace relais
