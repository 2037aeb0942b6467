// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarycheck.h"

#include "library/kindchecks.h"
#include "library/librarykinds.h"
#include "library/messagefile.h"

#include <QHash>

#include <algorithm>

namespace relais {

LibraryCheck::LibraryCheck(QString folder, std::function<Status(const QByteArray &)> readPlan)
    : m_folder(std::move(folder))
    , m_readPlan(std::move(readPlan))
    , m_source(m_folder)
{ }

bool LibraryCheck::isChecked(const QString &path) const
{
    return m_own.contains(path);
}

void LibraryCheck::read(const QString &path)
{
    const auto kind = libraryKindOf(path);
    if (!kind) {
        m_findings.append({LibraryFault::UnknownPlace, path, {}, {}, {}, {}});
        return;
    }
    const auto bytes = m_source.bytes(path);
    const auto json = bytes ? parseStrictJson(*bytes) : Result<Json>(bytes.error());
    if (json) {
        m_files.append({path, *bytes, *kind, *json});
        return;
    }
    const Error &error = json.error();
    const QString line = error.place.line > 0 ? QStringLiteral("line %1: ").arg(error.place.line) : QString();
    m_findings.append({LibraryFault::NotJson, path, error.place.pointer, line + error.detail, {}, {}});
}

void LibraryCheck::readAll()
{
    QStringList paths = m_folder.isEmpty() ? ContentFiles::shipped() : m_source.own();
    m_own = QSet<QString>(paths.cbegin(), paths.cend());
    if (!m_folder.isEmpty())
        paths += ContentFiles::shipped();
    paths.sort();
    paths.removeDuplicates();
    for (const QString &path : std::as_const(paths))
        read(path);
    // What is shipped had its keys and names first.
    std::stable_partition(m_files.begin(), m_files.end(),
                          [this](const CheckedFile &file) { return !isChecked(file.path); });
}

void LibraryCheck::gather(const CheckedFile &file)
{
    if (file.kind == LibraryKind::Catalogue) {
        eachIn(file.json, "entries", {},
               [&](const Json &entry, const QString &) { m_contents.catalogueKeys.insert(textIn(entry, "key")); });
    }
    if (file.kind == LibraryKind::Outage)
        m_contents.outages.insert(textIn(file.json, "key"));
    if (file.kind == LibraryKind::Messages) {
        eachIn(file.json, "messages", {}, [&](const Json &message, const QString &) {
            m_contents.messages.insert(textIn(file.json, "audience") + QLatin1Char('/') + textIn(message, "phase"));
        });
    }
    if (file.kind == LibraryKind::Words) {
        if (const auto words = readLintWords(file.bytes))
            m_contents.jargon.add(*words);
    }
}

void LibraryCheck::check(const CheckedFile &file)
{
    checkTexts(file, m_findings);
    switch (file.kind) {
    case LibraryKind::Messages:
        checkMessages(file, m_findings);
        break;
    case LibraryKind::Card:
        checkCard(file, m_contents, m_findings);
        break;
    case LibraryKind::Scenario:
        checkScenario(file, m_contents, m_findings);
        break;
    case LibraryKind::Outage:
        checkOutage(file, m_findings);
        break;
    case LibraryKind::Rules:
        checkRules(file, m_contents, m_findings);
        break;
    case LibraryKind::Fingerprints:
        checkFingerprints(file, m_contents, m_findings);
        break;
    case LibraryKind::Legal:
        checkLegal(file, m_findings);
        break;
    case LibraryKind::DrillWords:
    case LibraryKind::Idea:
        break;
    default: // not read by teams and customers, or shown as a form is
        return;
    }
    checkWords(file, m_contents, m_findings);
}

void LibraryCheck::findDuplicates()
{
    QHash<QString, QString> fileOf;
    for (const CheckedFile &file : std::as_const(m_files)) {
        for (const OwnKey &own : keysOf(file)) {
            const QString key = QString::number(static_cast<int>(file.kind)) + QLatin1Char(' ') + own.key;
            if (!fileOf.contains(key))
                fileOf.insert(key, file.path);
            else
                m_findings.append({LibraryFault::Duplicate, file.path, own.pointer, own.key, fileOf.value(key), {}});
        }
    }
}

QList<LibraryCount> LibraryCheck::counts() const
{
    QList<LibraryCount> counts;
    for (size_t i = 0; i < std::size(EnumNames<LibraryKind>::names); ++i)
        counts.append({static_cast<LibraryKind>(i), 0, 0});
    for (const CheckedFile &file : m_files) {
        if (!isChecked(file.path))
            continue;
        LibraryCount &count = counts[static_cast<qsizetype>(file.kind)];
        ++count.files;
        count.entries += entriesIn(file);
    }
    return counts;
}

Result<LibraryReport> LibraryCheck::run()
{
    readAll();
    if (m_own.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("no playbooks and no templates here"), inFile(m_folder)};
    for (const CheckedFile &file : std::as_const(m_files))
        gather(file);
    LibraryLoaders loaders(m_readPlan);
    for (const CheckedFile &file : std::as_const(m_files)) {
        check(file);
        const Status loaded = loaders.load(file);
        const auto said = [&](const LibraryFinding &finding) {
            return finding.file == file.path && finding.pointer == loaded.error().place.pointer;
        };
        // What a check has said better stands alone.
        if (!loaded && std::none_of(m_findings.cbegin(), m_findings.cend(), said))
            m_findings.append(
                {LibraryFault::Form, file.path, loaded.error().place.pointer, loaded.error().detail, {}, {}});
    }
    findDuplicates();
    m_findings.removeIf([this](const LibraryFinding &finding) { return !isChecked(finding.file); });
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const LibraryFinding &a, const LibraryFinding &b) { return a.file < b.file; });
    return LibraryReport{m_findings, counts()};
}

} // namespace relais
