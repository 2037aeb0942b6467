// SPDX-License-Identifier: GPL-3.0-or-later
// ChangeText: an operation as one sentence of « Ce qui a changé ». GUI thread, in the language installed.
#pragma once

#include "domain/operation.h"

#include <QCoreApplication>

namespace relais {

class ChangeText {
    Q_DECLARE_TR_FUNCTIONS(relais::ChangeText)

public:
    // plan: as it is now, for the names of rows that are still there.
    static QString sentence(const Operation &operation, const Plan &plan);

private:
    static QString ofKind(const Operation &operation);
    static QString ofChange(const Change &change, const QString &name);
    static QString insertion(const QByteArray &table);
    static QString update(const QByteArray &table);
    static QString removal(const QByteArray &table);
};

} // namespace relais
