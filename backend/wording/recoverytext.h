// SPDX-License-Identifier: GPL-3.0-or-later
// RecoveryText: what was saved of a damaged plan, and what became of the rest, as a person reads it. GUI thread, in the
// language installed.
#pragma once

#include "services/planrecovery.h"

#include <QCoreApplication>

namespace relais {

class RecoveryText {
    Q_DECLARE_TR_FUNCTIONS(relais::RecoveryText)

public:
    // How much was saved, from where, and how much was not.
    static QString summary(const RecoveryReport &report);

    // « Outil « Odoo » : perdu »; empty for what came back as it was.
    static QString line(const RecoveredItem &item);

private:
    static QString kind(const QByteArray &table);
    static QString fate(const RecoveredItem &item);
    static QString sources(const RecoveryReport &report);
};

} // namespace relais
