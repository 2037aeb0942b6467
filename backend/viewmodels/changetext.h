// SPDX-License-Identifier: GPL-3.0-or-later
// ChangeText: an operation as one sentence of « Ce qui a changé », and line by line. GUI thread, in the language
// installed.
#pragma once

#include "domain/operation.h"

#include <QCoreApplication>

namespace relais {

class ChangeText {
    Q_DECLARE_TR_FUNCTIONS(relais::ChangeText)

public:
    // plan: as it is now, for the names of rows that are still there.
    static QString sentence(const Operation &operation, const Plan &plan);

    // Of the operation that undid or redid something, what was done by it: « Annulé : modification de Shopify ».
    static QString undone(const Operation &undo, const Plan &plan);
    static QString redone(const Operation &redo, const Plan &plan);

    // What it changed, a line a value: « Carnet, prêt en : 15 min → 10 min »; at most eight, the last of them « … ».
    static QStringList lines(const Operation &operation, const Plan &plan);

private:
    static QString nameOf(const Change &change, const Operation &operation, const Plan &plan);
    static QString ofKind(const Operation &operation);
    static QString ofChange(const Change &change, const QString &name);
    static QString insertion(const QByteArray &table);
    static QString update(const QByteArray &table);
    static QString removal(const QByteArray &table);
    static QString label(const QByteArray &field);
    static QString valueText(const Value &value, FieldType type, const Plan &plan);
    static QStringList linesOf(const Change &change, const Plan &plan);
};

} // namespace relais
