// SPDX-License-Identifier: GPL-3.0-or-later
// ContentFiles: the files of the library as they lie: those compiled into the program (:/relais/content), where one of
// the same path in the user's own folder goes first, and those that were accepted with a plan
// (services/providedcontent.h), under paths of their own ("provided/playbooks/…"). Needs no installed file, so that it
// works wherever the program starts. A value; any thread.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace relais {

class ContentFiles {
public:
    // folder: the user's own ("" = none), laid out as the project's: templates/questions/…, playbooks/catalogue/….
    // leftOut: paths that are not read from there.
    explicit ContentFiles(QString folder = {}, QSet<QString> leftOut = {});

    // The user's own folder; "" = none.
    [[nodiscard]] const QString &folder() const { return m_folder; }

    // What comes with a plan, by path from the library's root, instead of what came before.
    void setProvided(const QMap<QString, QByteArray> &files);

    // The bytes of a file by its path ("templates/schema/answers.schema.json"), capped at 8 MiB. NotFound, ReadFailed,
    // TooLarge with place.file.
    [[nodiscard]] Result<QByteArray> bytes(const QString &path) const;

    // The paths of the JSON files in a folder ("playbooks/cards"), by name: the program's and the user's own, then
    // those that come with a plan.
    [[nodiscard]] QStringList files(const QString &folder) const;

    // Everything compiled into the program, and everything of the user's own, by path.
    [[nodiscard]] static QStringList shipped();
    [[nodiscard]] QStringList own() const;

private:
    [[nodiscard]] bool isOwn(const QString &path) const;

    QString m_folder;
    QSet<QString> m_leftOut;
    QMap<QString, QByteArray> m_provided;
};

} // namespace relais
