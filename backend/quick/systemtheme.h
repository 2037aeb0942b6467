// SPDX-License-Identifier: GPL-3.0-or-later
// SystemTheme: whether the desktop is dark and how large it wants texts: what it says over D-Bus (desktopsettings.h),
// else its palette (Qt 6.4 has no colour scheme). Looked at again when somebody comes back to the program, which a
// change of the desktop's settings takes. QML singleton, GUI thread only.
#pragma once

#include "quick/desktopsettings.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

class SystemTheme : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool dark READ isDark NOTIFY changed FINAL)
    Q_PROPERTY(double textScale READ textScale NOTIFY changed FINAL) // 1 = as designed

public:
    explicit SystemTheme(QObject *parent = nullptr);

    bool isDark() const;
    double textScale() const { return m_desktop.textScale(); }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    DesktopSettings m_desktop;
};

} // namespace relais
