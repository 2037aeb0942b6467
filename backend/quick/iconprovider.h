// SPDX-License-Identifier: GPL-3.0-or-later
// IconProvider: image://icon/<name>?<colour>, an SVG of the line set drawn in one colour (#rrggbb or #aarrggbb), at the
// size asked for. The QML engine owns it and calls it from any thread; images are cached per name, colour and size.
#pragma once

#include <QHash>
#include <QMutex>
#include <QQuickImageProvider>

namespace relais {

class IconProvider final : public QQuickImageProvider {
    Q_OBJECT

public:
    // folder holds <name>.svg; without an argument the set compiled in from qml/icons.
    explicit IconProvider(QString folder = QStringLiteral(":/relais/icons"));

    // An unknown name gives a transparent image and a warning with the name.
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    QImage draw(const QString &name, const QColor &colour, const QSize &size) const;

    QString m_folder;
    QMutex m_mutex;
    QHash<QString, QImage> m_cache;
};

} // namespace relais
