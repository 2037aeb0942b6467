// SPDX-License-Identifier: GPL-3.0-or-later
// ContentLibrary: the content compiled into the program (:/relais/content), where the user's own folder may shadow a
// file by its path. Needs no installed file, so that it works wherever the program starts. Made by composition; any one
// thread at a time.
#pragma once

#include "services/contentsource.h"

namespace relais {

class ContentLibrary final : public ContentSource {
public:
    // folder: the user's own ("" = none), laid out as the project's: templates/questions/…, playbooks/catalogue/….
    explicit ContentLibrary(QString folder = {});

    Result<QuestionSet> questions(const QString &key) const override;
    Result<Catalogue> catalogue() const override;
    Result<QList<Scenario>> scenarios() const override;

    // The bytes of a content file by its path ("templates/schema/answers.schema.json"), capped at 8 MiB. NotFound,
    // ReadFailed, TooLarge with place.file.
    [[nodiscard]] Result<QByteArray> bytes(const QString &path) const;

    // The paths of the JSON files in a folder ("playbooks/cards"), by name: the program's and the user's own.
    [[nodiscard]] QStringList files(const QString &folder) const;

private:
    [[nodiscard]] QString fileOf(const QString &path) const;

    QString m_folder;
};

} // namespace relais
