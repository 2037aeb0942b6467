// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/undokeys.h"
#include "support/testmain.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

namespace {

constexpr char page[] = R"qml(
import QtQuick
Window {
    id: window
    property int undone: 0
    property int redone: 0
    width: 200
    height: 100
    visible: true
    Shortcut { sequences: [StandardKey.Undo]; onActivated: window.undone += 1 }
    Shortcut { sequences: [StandardKey.Redo]; onActivated: window.redone += 1 }
    TextInput { objectName: "line"; width: 100 }
    TextEdit { objectName: "page"; y: 40; width: 100 }
}
)qml";

} // namespace

class TestUndoKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QQmlComponent component(&m_engine);
        component.setData(page, QUrl(QStringLiteral("qrc:/page.qml")));
        m_window.reset(qobject_cast<QQuickWindow *>(component.create()));
        QVERIFY2(m_window, qPrintable(component.errorString()));
        m_window->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void aFieldWithNothingToUndoLetsTheWindowDoIt_data() { fields(); }
    void aFieldWithNothingToUndoLetsTheWindowDoIt()
    {
        const relais::UndoKeys keys;
        focusField();
        press(QKeySequence::Undo);
        press(QKeySequence::Redo);
        QCOMPARE(count("undone"), 1);
        QCOMPARE(count("redone"), 1);
    }

    void aFieldUndoesItsOwnTypingFirst_data() { fields(); }
    void aFieldUndoesItsOwnTypingFirst()
    {
        const relais::UndoKeys keys;
        QQuickItem *field = focusField();
        QTest::keyClick(m_window.get(), Qt::Key_A);
        QCOMPARE(field->property("text").toString(), QStringLiteral("a"));
        press(QKeySequence::Undo);
        QCOMPARE(field->property("text").toString(), QString());
        QCOMPARE(count("undone"), 0);
        press(QKeySequence::Redo);
        QCOMPARE(field->property("text").toString(), QStringLiteral("a"));
        QCOMPARE(count("redone"), 0);
        press(QKeySequence::Undo);
        press(QKeySequence::Undo);
        QCOMPARE(count("undone"), 1);
    }

    void otherKeysAreTheFields()
    {
        const relais::UndoKeys keys;
        const QQuickItem *field = focusField(QStringLiteral("line"));
        QTest::keyClick(m_window.get(), Qt::Key_Z);
        QCOMPARE(field->property("text").toString(), QStringLiteral("z"));
    }

    void nothingIsWatchedOnceItIsGone()
    {
        {
            const relais::UndoKeys keys;
        }
        focusField(QStringLiteral("line"));
        press(QKeySequence::Undo);
        QCOMPARE(count("undone"), 0); // Qt's own way
    }

private:
    static void fields()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a line") << QStringLiteral("line");
        QTest::newRow("a text") << QStringLiteral("page");
    }
    QQuickItem *focusField()
    {
        const QString name = *static_cast<const QString *>(QTest::qData("name", qMetaTypeId<QString>()));
        return focusField(name);
    }
    QQuickItem *focusField(const QString &name)
    {
        auto *field = m_window->findChild<QQuickItem *>(name);
        field->forceActiveFocus();
        return field;
    }
    void press(QKeySequence::StandardKey key) { QTest::keySequence(m_window.get(), QKeySequence(key)); }
    int count(const char *name) { return m_window->property(name).toInt(); }

    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
};

RELAIS_TEST(TestUndoKeys)
#include "tst_undokeys.moc"
