// SPDX-License-Identifier: GPL-3.0-or-later
// UndoKeys: lets the keys of undo and redo pass a text field that has nothing to undo or redo itself. Qt's fields claim
// them always, and the window's own shortcut would never come to know of them. Made by prepareEngine(); GUI thread.
#pragma once

#include <QObject>

namespace relais {

class UndoKeys final : public QObject {
    Q_OBJECT

public:
    // Watches every window of the application, as long as it lives.
    explicit UndoKeys(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace relais
