// SPDX-License-Identifier: GPL-3.0-or-later
// ContentLibrary: what the files of the library say (contentfiles.h), without those of the user's own folder that are
// broken: what is shipped stands in for them, and they are told. Made by composition; any one thread at a time.
#pragma once

#include "library/contentfiles.h"
#include "services/contentsource.h"

#include <functional>

namespace relais {

class ContentLibrary final : public ContentSource {
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

    // As ContentFiles.
    [[nodiscard]] Result<QByteArray> bytes(const QString &path) const { return m_files.bytes(path); }
    [[nodiscard]] QStringList files(const QString &folder) const { return m_files.files(folder); }

private:
    QList<Error> m_skipped;
    ContentFiles m_files;
};

} // namespace relais
