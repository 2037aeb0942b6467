// SPDX-License-Identifier: GPL-3.0-or-later
// The window of a small shop with the library's own scenarios and templates.
#pragma once

#include "library/generatorcontent.h"
#include "support/shopdrill.h"
#include "support/tabreader.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/drillsviewmodel.h"

namespace relais::test {

struct DrillFixture {
    // storage: null: what the file is asked happens at once.
    explicit DrillFixture(TaskRunner *storage = nullptr)
        : held(storage)
    { }

    TaskRunner *held;
    const ContentLibrary library;
    const Result<PlanContents> contents = planContents(library);
    WindowFixture window;
    TabReader tables;
    WindowServices services{
        .clock = window.clock,
        .ids = window.ids,
        .files = window.files,
        .codec = window.codec,
        .content = library,
        .contents = contents ? &*contents : nullptr,
        .documents = window.writer,
        .preview = window.preview,
        .calendar = [](const Calendar &calendar, qint64) { return calendar.events.constFirst().title.toUtf8(); },
        .sheets = &tables,
        .storage = held ? *held : static_cast<TaskRunner &>(window.runner),
        .documentRunner = window.runner,
        .analysis = window.runner,
        .device = QStringLiteral("here"),
        .examples = {},
        .example = {},
        .document = {}};
    ShopDrill shop = shopDrill(window.ids);
    PlanSession session{services};
    DrillSession drill{services, session};
    DrillsViewModel drills{services, session, drill};

    void create() { session.create(QStringLiteral("/plans/Lenoir.relais"), shop.plan); }

    // The value of a role in a row.
    static QVariant of(const QAbstractItemModel *model, int row, const char *role)
    {
        return model->data(model->index(row, 0), model->roleNames().key(role));
    }
};

} // namespace relais::test
