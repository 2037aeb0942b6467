// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/device.h"

#include "core/durablefile.h"

#include <QFile>
#include <QLoggingCategory>

namespace relais {

namespace {

Q_LOGGING_CATEGORY(logDevice, "relais.device")

} // namespace

QString deviceName(const QString &dataFolder, IdSource &ids)
{
    const QString path = dataFolder + QStringLiteral("/device");
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QUuid known = QUuid::fromString(QString::fromLatin1(file.read(64).trimmed()));
        if (!known.isNull())
            return known.toString(QUuid::WithoutBraces);
    }
    QString made = ids.next().toString(QUuid::WithoutBraces);
    Status written = makeFolder(dataFolder);
    if (written)
        written = writeDurably(path, made.toLatin1() + '\n', [](const QString &) { return Status(); });
    if (!written)
        qCInfo(logDevice) << "not kept:" << written.error().detail;
    return made;
}

} // namespace relais
