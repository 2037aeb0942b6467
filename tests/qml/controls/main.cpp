// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the controls with the engine that the program has.
#include "quick/quicksetup.h"

#include <QQmlEngine>
#include <QtQuickTest/quicktest.h>

namespace relais::test {

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        if (const Status ready = prepareEngine(*engine); !ready)
            qFatal("%s", qPrintable(ready.error().detail));
    }
};

} // namespace relais::test

QUICK_TEST_MAIN_WITH_SETUP(controls, relais::test::Setup)

#include "main.moc"
