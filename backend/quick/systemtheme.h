// SPDX-License-Identifier: GPL-3.0-or-later
// SystemTheme: whether the desktop is dark, read from the palette (Qt 6.4 has no colour scheme) and again whenever the
// palette changes. QML singleton, GUI thread only.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace relais {

class SystemTheme : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool dark READ isDark NOTIFY darkChanged FINAL)

public:
    explicit SystemTheme(QObject *parent = nullptr);

    bool isDark() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void darkChanged();

private:
    bool m_dark = false;
};

} // namespace relais
