// SPDX-License-Identifier: GPL-3.0-or-later
// Announcer: says a short text to assistive technology without moving the focus (« Copié », « Enregistré », a new
// event). One stands in the window, invisible. GUI thread only.
#pragma once

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace relais {

class Announcer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    // The last text said; bind Accessible.name to it.
    Q_PROPERTY(QString text READ text NOTIFY textChanged FINAL)

public:
    explicit Announcer(QQuickItem *parent = nullptr);

    QString text() const;
    // Empty text says nothing. The same text twice is said twice.
    Q_INVOKABLE void announce(const QString &text);

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
};

} // namespace relais
