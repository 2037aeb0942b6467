// SPDX-License-Identifier: GPL-3.0-or-later
// Clipboard: the text that the system's clipboard holds. GUI thread only.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace relais {

class Clipboard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Clipboard(QObject *parent = nullptr);

    // Empty if it holds no text.
    Q_INVOKABLE static QString text();
    Q_INVOKABLE static void setText(const QString &text);
};

} // namespace relais
