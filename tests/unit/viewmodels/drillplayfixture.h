// SPDX-License-Identifier: GPL-3.0-or-later
// A drill of a small shop in the window's view models: it is begun, played second by second, and read back from its
// file.
#pragma once

#include "support/shopdrill.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/drillviewmodel.h"

namespace relais::test {

struct DrillPlayFixture {
    WindowFixture window;
    ShopDrill shop = shopDrill(window.ids);
    PlanSession session{window.services};
    DrillViewModel drill{window.services, session};

    DrillPlayFixture() { session.create(path(), shop.plan); }

    static QString path() { return QStringLiteral("/plans/Lenoir.relais"); }
    // The value of a role in a row.
    static QVariant of(const QAbstractItemModel *model, int row, const char *role)
    {
        return model->index(row, 0).data(model->roleNames().key(role));
    }
    // The row in which a role reads so; -1: none.
    static int find(const QAbstractItemModel *model, const char *role, const QString &value)
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (of(model, row, role).toString() == value)
                return row;
        }
        return -1;
    }
    void start()
    {
        drill.session().begin(shop.prepared);
        drill.startPlay();
    }
    // Second by second, as the window does.
    void pass(std::chrono::seconds time)
    {
        for (auto second = std::chrono::seconds(0); second < time; ++second) {
            window.clock.advance(std::chrono::seconds(1));
            drill.session().tick();
        }
    }
    // What the file holds.
    RunProgress stored()
    {
        const RunRecord record = window.files.at(path())->runs.constFirst();
        return *progressOf(record.run, record.events);
    }
};

} // namespace relais::test
