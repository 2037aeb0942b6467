// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/planpaths.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace relais {

QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() ? QDir::homePath() : documents;
}

QString fileNameFor(const QString &firm)
{
    QString name;
    for (const QChar character : firm)
        name += character.isLetterOrNumber() || character == QLatin1Char('-') ? character : QLatin1Char(' ');
    name = name.simplified();
    return name.isEmpty() ? QStringLiteral("plan") : name;
}

QString freePath(const QString &folder, const QString &name)
{
    const QDir place(folder);
    for (int number = 1;; ++number) {
        const QString tail = number == 1 ? QString() : QStringLiteral(" %1").arg(number);
        QString path = place.filePath(name + tail + QStringLiteral(".relais"));
        if (!QFileInfo::exists(path))
            return path;
    }
}

} // namespace relais
