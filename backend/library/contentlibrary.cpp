// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/contentlibrary.h"

#include "library/brokenfiles.h"
#include "library/cataloguefile.h"
#include "library/fingerprintfile.h"
#include "library/ideafile.h"
#include "library/outagefile.h"
#include "library/providedfiles.h"
#include "library/questionfile.h"
#include "library/rulefile.h"
#include "library/scenariofile.h"

#include <algorithm>

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

// What every file of the folder holds, each key once. read: a list of them from the bytes of a file.
template <class T, class Read> Result<QList<T>> entriesOf(const ContentFiles &source, const char *folder, Read read)
{
    QList<T> entries;
    for (const QString &path : source.files(QString::fromLatin1(folder))) {
        const auto bytes = source.bytes(path);
        if (!bytes)
            return bytes.error();
        const Result<QList<T>> found = placed(read(*bytes), path);
        if (!found)
            return found.error();
        for (const T &entry : *found) {
            if (std::any_of(entries.begin(), entries.end(), [&](const T &other) { return other.key == entry.key; }))
                return Error{ErrorCode::SchemaError,
                             QStringLiteral("\"%1\" is the key of another entry").arg(entry.key), inFile(path)};
            entries.append(entry);
        }
    }
    return entries;
}

// For formats that hold one thing a file.
template <class T> auto single(Result<T> (*read)(const QByteArray &))
{
    return [read](const QByteArray &json) {
        const Result<T> found = read(json);
        return found ? Result<QList<T>>(QList<T>{*found}) : Result<QList<T>>(found.error());
    };
}

} // namespace

ContentLibrary::ContentLibrary(QString folder, const std::function<Status(const QByteArray &)> &readPlan)
    : m_skipped(brokenFiles(folder, readPlan))
{
    QSet<QString> leftOut;
    for (const Error &error : std::as_const(m_skipped))
        leftOut.insert(error.place.file);
    m_files = ContentFiles(std::move(folder), std::move(leftOut));
}

ContentFiles ContentLibrary::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_files;
}

ProvidedContent ContentLibrary::look(const QString &planFile) const
{
    ContentFiles library = now();
    library.setProvided({});
    return providedBeside(planFile, library);
}

bool ContentLibrary::isProvided(const QString &entry) const
{
    const std::lock_guard lock(m_mutex);
    return m_providedEntries.contains(entry);
}

void ContentLibrary::use(const ProvidedContent &content)
{
    const std::lock_guard lock(m_mutex);
    m_files.setProvided(content.files);
    m_providedEntries = content.entries;
    ++m_revision;
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
    return entriesOf<Scenario>(now(), "playbooks/scenarios", single(readScenario));
}

Result<DrillFrame> ContentLibrary::drillFrame() const
{
    const QString path = QStringLiteral("playbooks/drill.json");
    const auto content = bytes(path);
    return content ? placed(readDrillFrame(*content), path) : Result<DrillFrame>(content.error());
}

Result<QList<Outage>> ContentLibrary::outages() const
{
    return entriesOf<Outage>(now(), "playbooks/outages", single(readOutage));
}

Result<QList<Idea>> ContentLibrary::ideas() const
{
    return entriesOf<Idea>(now(), "playbooks/ideas", readIdeas);
}

Result<QList<DependencyRule>> ContentLibrary::rules() const
{
    return entriesOf<DependencyRule>(now(), "playbooks/rules", readRules);
}

Result<QList<Fingerprint>> ContentLibrary::fingerprints() const
{
    return entriesOf<Fingerprint>(now(), "playbooks/fingerprints", readFingerprints);
}

} // namespace relais
