// SPDX-License-Identifier: GPL-3.0-or-later
// A drill that is prepared for a shop with a card reader, and its running order by rows.
#pragma once

#include "unit/viewmodels/drillfixture.h"

namespace relais::test {

struct PreparationFixture {
    PreparationFixture()
    {
        Plan &plan = fixture.shop.plan;
        const auto reader = shopdrill::add(plan, Tool{.name = QStringLiteral("Card reader")}, fixture.window.ids);
        shopdrill::add(plan, Dependency{.from = nodeOf(fixture.shop.sell), .to = nodeOf(reader)}, fixture.window.ids);
        fixture.create();
        drills().prepare(QStringLiteral("card-and-internet"));
    }

    void openAgain()
    {
        fixture.session.close();
        fixture.session.open(QStringLiteral("/plans/Lenoir.relais"));
    }
    DrillsViewModel &drills() { return fixture.drills; }
    DrillsPreparationViewModel &preparation() { return *drills().preparation(); }
    DrillRunningOrder &order() { return *preparation().order(); }
    DrillSceneEditor &editor() { return *preparation().editor(); }
    DrillObjectives &objectives() { return *preparation().objectives(); }
    int count() { return order().rows()->rowCount(); }
    QString text(int row, const char *role) { return DrillFixture::of(order().rows(), row, role).toString(); }
    int at(int row) { return DrillFixture::of(order().rows(), row, "at").toInt(); }
    int rowOf(const QString &key)
    {
        for (int row = 0; row < count(); ++row) {
            if (text(row, "key") == key)
                return row;
        }
        return -1;
    }
    QString objectiveKey(int row) { return DrillFixture::of(objectives().rows(), row, "key").toString(); }
    QString keep(int row, const QString &minute, const QString &title = {})
    {
        if (editor().edited() != text(row, "key"))
            editor().edit(text(row, "key"));
        return editor().keep(text(row, "key"), minute, DrillFixture::of(order().rows(), row, "cell").toInt(),
                             title.isEmpty() ? text(row, "title") : title, text(row, "situation"),
                             text(row, "expected"));
    }

    DrillFixture fixture;
};

} // namespace relais::test
