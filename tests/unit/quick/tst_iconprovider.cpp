// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/iconprovider.h"
#include "support/testmain.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using relais::IconProvider;

namespace {

const QString folder = QStringLiteral(RELAIS_SOURCE_DIR "/qml/icons");

// The opaque pixels of an image, and the colour of the most opaque one.
std::pair<int, QColor> ink(const QImage &image)
{
    int count = 0;
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            count += colour.alpha() > 127 ? 1 : 0;
            if (colour.alpha() > strongest.alpha())
                strongest = colour;
        }
    }
    return {count, strongest};
}

} // namespace

class TestIconProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anIconTakesTheColourAndTheSizeAskedFor()
    {
        IconProvider provider(folder);
        QSize size;
        const QImage image = provider.requestImage(QStringLiteral("edit-copy?#20508f"), &size, QSize(48, 48));
        QCOMPARE(size, QSize(48, 48));
        QCOMPARE(image.size(), QSize(48, 48));
        const auto [count, colour] = ink(image);
        QVERIFY(count > 100);
        QCOMPARE(colour.name(), QStringLiteral("#20508f"));
    }

    void colourIsPartOfTheCache()
    {
        IconProvider provider(folder);
        const QImage blue = provider.requestImage(QStringLiteral("user?#20508f"), nullptr, QSize(24, 24));
        const QImage teal = provider.requestImage(QStringLiteral("user?#0b7868"), nullptr, QSize(24, 24));
        QCOMPARE(ink(teal).second.name(), QStringLiteral("#0b7868"));
        QCOMPARE(provider.requestImage(QStringLiteral("user?#20508f"), nullptr, QSize(24, 24)), blue);
    }

    void anUnknownNameIsSaidAndDrawsNothing()
    {
        IconProvider provider(folder);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no icon named .*nowhere")));
        const QImage image = provider.requestImage(QStringLiteral("nowhere?#000000"), nullptr, QSize(24, 24));
        QCOMPARE(ink(image).first, 0);
    }

    void everyIconOfTheSetDrawsInsideItsGrid()
    {
        IconProvider provider(folder);
        const QStringList files = QDir(folder).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 50);
        for (const QString &file : files) {
            const QImage image =
                provider.requestImage(file.chopped(4) + QStringLiteral("?#000000"), nullptr, QSize(96, 96));
            QVERIFY2(ink(image).first > 60, qPrintable(file));
            for (int i = 0; i < 96; ++i) {
                const int edges = image.pixelColor(i, 0).alpha() + image.pixelColor(i, 95).alpha()
                    + image.pixelColor(0, i).alpha() + image.pixelColor(95, i).alpha();
                QVERIFY2(edges == 0, qPrintable(file));
            }
        }
    }
};

RELAIS_TEST(TestIconProvider)
#include "tst_iconprovider.moc"
