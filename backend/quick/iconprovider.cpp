// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/iconprovider.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

namespace relais {

namespace {

Q_LOGGING_CATEGORY(lcIcons, "relais.quick.icons")

constexpr QSize defaultSize(24, 24);

} // namespace

IconProvider::IconProvider(QString folder)
    : QQuickImageProvider(QQuickImageProvider::Image)
    , m_folder(std::move(folder))
{ }

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QSize wanted = requestedSize.isEmpty() ? defaultSize : requestedSize;
    if (size)
        *size = wanted;
    const QString key = QStringLiteral("%1@%2x%3").arg(id).arg(wanted.width()).arg(wanted.height());
    const QMutexLocker lock(&m_mutex);
    if (const auto known = m_cache.constFind(key); known != m_cache.constEnd())
        return *known;
    QImage image = draw(id.section(QLatin1Char('?'), 0, 0), QColor(id.section(QLatin1Char('?'), 1)), wanted);
    m_cache.insert(key, image);
    return image;
}

QImage IconProvider::draw(const QString &name, const QColor &colour, const QSize &size) const
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QString file = QStringLiteral("%1/%2.svg").arg(m_folder, name);
    if (!QFile::exists(file)) {
        qCWarning(lcIcons) << "no icon named" << name;
        return image;
    }
    QSvgRenderer svg(file);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    svg.render(&painter, QRectF(QPointF(0, 0), size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour.isValid() ? colour : QColor(Qt::black));
    return image;
}

} // namespace relais
