// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace relais {

Clipboard::Clipboard(QObject *parent)
    : QObject(parent)
{ }

QString Clipboard::text()
{
    return QGuiApplication::clipboard()->text();
}

void Clipboard::setText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace relais
