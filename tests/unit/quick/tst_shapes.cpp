// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/relaymarkshape.h"
#include "quick/softshadow.h"
#include "quick/timebarshape.h"
#include "support/testmain.h"

#include <QPainter>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

using relais::RelayMarkShape;
using relais::SoftShadow;
using relais::TimeBarShape;

namespace {

QImage drawn(QQuickPaintedItem &item, const QSize &size)
{
    item.setSize(size);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    item.paint(&painter);
    return image;
}

// How often the colour changes between ink and ground along one row.
int changes(const QImage &image, int row)
{
    int count = 0;
    for (int x = 1; x < image.width(); ++x)
        count += (image.pixelColor(x, row).lightness() > 127) != (image.pixelColor(x - 1, row).lightness() > 127);
    return count;
}

int darkPixels(const QImage &image, int fromRow)
{
    int count = 0;
    for (int y = fromRow; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).lightness() < 128 ? 1 : 0;
    }
    return count;
}

QImage mark(RelayMarkShape::Coverage coverage)
{
    RelayMarkShape shape;
    shape.setProperty("barColor", QColor(Qt::black));
    shape.setProperty("markColor", QColor(Qt::black));
    shape.setProperty("coverage", QVariant::fromValue(coverage));
    return drawn(shape, QSize(200, 140));
}

QImage bar(TimeBarShape::Kind kind)
{
    TimeBarShape shape;
    shape.setProperty("color", QColor(Qt::black));
    shape.setProperty("softColor", QColor(Qt::white));
    shape.setProperty("kind", QVariant::fromValue(kind));
    return drawn(shape, QSize(100, 18));
}

} // namespace

class TestShapes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // Colour is never alone: in one and the same colour the states still differ.
    void theThreeStatesOfTheMarkHaveThreeShapes()
    {
        const int fallbackRow = 100;
        QCOMPARE(changes(mark(RelayMarkShape::Coverage::Tried), fallbackRow), 2);
        QCOMPARE(changes(mark(RelayMarkShape::Coverage::ToTry), fallbackRow), 4);
        QVERIFY(changes(mark(RelayMarkShape::Coverage::None), fallbackRow) >= 5);
    }

    void theToolStandsAboveItsFallback()
    {
        const QImage image = mark(RelayMarkShape::Coverage::Tried);
        QVERIFY(image.pixelColor(30, 40).lightness() < 128);
        QVERIFY(image.pixelColor(180, 40).lightness() > 127);
        QVERIFY(image.pixelColor(30, 100).lightness() > 127);
        QVERIFY(image.pixelColor(170, 100).lightness() < 128);
    }

    void eachKindOfTimeHasItsOwnDrawing()
    {
        QCOMPARE(changes(bar(TimeBarShape::Kind::Tried), 9), 0);
        QCOMPARE(changes(bar(TimeBarShape::Kind::ToTry), 9), 2);
        QVERIFY(changes(bar(TimeBarShape::Kind::Stopped), 9) > 15);
        QCOMPARE(darkPixels(bar(TimeBarShape::Kind::Normal), 13), 0);
        QVERIFY(darkPixels(bar(TimeBarShape::Kind::Tried), 13) > 300);
    }

    // The software renderer has no picture to paint on that is less than a pixel wide: it would warn.
    void whatIsLessThanAPixelIsLeftOut_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("narrow") << QSizeF(0.3, 18);
        QTest::newRow("low") << QSizeF(40, 0.4);
        QTest::newRow("large enough") << QSizeF(40, 18);
    }
    void whatIsLessThanAPixelIsLeftOut()
    {
        QFETCH(QSizeF, size);
        QQuickWindow window;
        window.resize(80, 60);
        TimeBarShape shape(window.contentItem());
        shape.setProperty("color", QColor(Qt::black));
        shape.setSize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QImage shown = window.grabWindow();
        QVERIFY(!shown.isNull());
        QCOMPARE(darkPixels(shown, 0) > 0, size.width() >= 1 && size.height() >= 1);
        // And again, as it shrinks while it is shown.
        shape.setSize(QSizeF(0.2, 18));
        QCOMPARE(darkPixels(window.grabWindow(), 0), 0);
    }

    void theShadowFadesToNothingAtItsEdge()
    {
        SoftShadow shadow;
        shadow.setProperty("color", QColor(0, 0, 0, 128));
        const QImage image = drawn(shadow, QSize(120, 120));
        QVERIFY(image.pixelColor(0, 60).lightness() > 250);
        QVERIFY(image.pixelColor(60, 60).lightness() < 200);
        QVERIFY(image.pixelColor(12, 60).lightness() > image.pixelColor(20, 60).lightness());
    }
};

RELAIS_TEST(TestShapes)
#include "tst_shapes.moc"
