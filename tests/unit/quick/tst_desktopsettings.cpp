// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/desktopsettings.h"
#include "support/testmain.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace relais;

namespace {

// The portal of a desktop that is dark at first.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key) // NOLINT(readability-identifier-naming): D-Bus's name
    {
        if (group == QLatin1StringView("org.freedesktop.appearance") && key == QLatin1StringView("color-scheme"))
            return QDBusVariant(QVariant::fromValue(QDBusVariant(colorScheme)));
        return QDBusVariant(textScale);
    }

public:
    uint colorScheme = 1;
    double textScale = 1.25;
};

} // namespace

// On a bus of its own.
class DesktopSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void itIsAsTheDesktopSays()
    {
        FakePortal portal;
        auto desktop = QDBusConnection::connectToBus(m_address, QStringLiteral("desktop"));
        QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                       QDBusConnection::ExportAllSlots));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

        DesktopSettings settings(QDBusConnection::connectToBus(m_address, QStringLiteral("program")));
        QCOMPARE(settings.prefersDark(), std::nullopt);
        QTRY_COMPARE(settings.prefersDark(), true);
        QTRY_COMPARE(settings.textScale(), 1.25);

        portal.colorScheme = 2;
        portal.textScale = 90;
        settings.look();
        QTRY_COMPARE(settings.textScale(), 3.0);
        QCOMPARE(settings.prefersDark(), false);

        QDBusMessage told = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                       QStringLiteral("org.freedesktop.portal.Settings"),
                                                       QStringLiteral("SettingChanged"));
        told << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme")
             << QVariant::fromValue(QDBusVariant(1U));
        QVERIFY(desktop.send(told));
        QTRY_COMPARE(settings.prefersDark(), true);
        desktop.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    void withoutABusNothingIsKnown()
    {
        const DesktopSettings settings(QDBusConnection(QStringLiteral("nobody connected this")));
        QCOMPARE(settings.prefersDark(), std::nullopt);
        QCOMPARE(settings.textScale(), 1.0);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

RELAIS_TEST(DesktopSettingsTest)
#include "tst_desktopsettings.moc"
