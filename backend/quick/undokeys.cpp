// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/undokeys.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>

namespace relais {

namespace {

// Whether the key is for undo or redo, and the item is a text field that has nothing of the kind.
bool hasNoUseFor(const QQuickItem &item, const QKeyEvent &key)
{
    const bool undo = key.matches(QKeySequence::Undo);
    if (!undo && !key.matches(QKeySequence::Redo))
        return false;
    const QVariant can = item.property(undo ? "canUndo" : "canRedo");
    return can.isValid() && !can.toBool();
}

} // namespace

UndoKeys::UndoKeys(QObject *parent)
    : QObject(parent)
{
    qGuiApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *window = qobject_cast<QQuickWindow *>(watched);
    const QQuickItem *item = window ? window->activeFocusItem() : nullptr;
    if (!item || !hasNoUseFor(*item, *static_cast<QKeyEvent *>(event)))
        return false;
    event->ignore(); // the field is not asked, so the key goes on to the shortcuts
    return true;
}

} // namespace relais
