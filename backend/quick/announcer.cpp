// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/announcer.h"

#include <QAccessible>

namespace relais {

Announcer::Announcer(QQuickItem *parent)
    : QQuickItem(parent)
{ }

QString Announcer::text() const
{
    return m_text;
}

void Announcer::announce(const QString &text)
{
    if (text.isEmpty())
        return;
    m_text = text;
    Q_EMIT textChanged();
    // Screen readers differ in what they listen to: the alert is the meaning, the name is what some bridges forward.
    QAccessibleEvent name(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace relais
