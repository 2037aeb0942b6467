// SPDX-License-Identifier: GPL-3.0-or-later
// ContentLibrary: what the files of the library say (contentfiles.h), without those of the user's own folder that are
// broken: what is shipped stands in for them, and they are told. Holds what comes with the open plan, too, once it is
// accepted. Made by composition; any thread, use() on the one that reads revision().
#pragma once

#include "library/contentfiles.h"
#include "services/contentsource.h"
#include "services/providedcontent.h"

#include <functional>
#include <mutex>

namespace relais {

class ContentLibrary final : public ContentSource, public ProvidedContents {
public:
    // folder: the user's own ("" = none), looked through once, here. readPlan: reads an example plan, whose format is
    // not of this folder; null: those are not looked at.
    explicit ContentLibrary(QString folder = {}, const std::function<Status(const QByteArray &)> &readPlan = {});

    Result<QuestionSet> questions(const QString &key) const override;
    Result<Catalogue> catalogue() const override;
    Result<QList<Scenario>> scenarios() const override;
    Result<DrillFrame> drillFrame() const override;
    Result<QList<Outage>> outages() const override;
    Result<QList<Idea>> ideas() const override;
    Result<QList<DependencyRule>> rules() const override;
    Result<QList<Fingerprint>> fingerprints() const override;
    QList<Error> skipped() const override { return m_skipped; }
    bool isProvided(const QString &entry) const override;
    int revision() const override { return m_revision; }

    [[nodiscard]] ProvidedContent look(const QString &planFile) const override;
    void use(const ProvidedContent &content) override;

    // As ContentFiles.
    [[nodiscard]] Result<QByteArray> bytes(const QString &path) const { return now().bytes(path); }
    [[nodiscard]] QStringList files(const QString &folder) const { return now().files(folder); }

private:
    [[nodiscard]] ContentFiles now() const;

    QList<Error> m_skipped;
    int m_revision = 0;
    mutable std::mutex m_mutex; // over what is below
    ContentFiles m_files;
    QSet<QString> m_providedEntries;
};

} // namespace relais
