// SPDX-License-Identifier: GPL-3.0-or-later
// What leads to each picture of the real day: an outage that is opened, worked, joined, ended, reviewed, and one told.
#pragma once

#include "support/fakeclock.h"
#include "viewmodels/appviewmodel.h"

namespace relais::test {

class IncidentMoments {
public:
    IncidentMoments(AppViewModel &app, FakeClock &clock)
        : m_app(app)
        , m_clock(clock)
    { }

    void ask(bool over)
    {
        over ? m_app.incidents()->askPast() : m_app.incidents()->ask();
        m_app.incidents()->entry()->setText(QStringLiteral("3cx"));
    }
    void declare(const QString &what, Triage triage)
    {
        find(what);
        m_app.incidents()->entry()->declare(0, 1, {}, static_cast<int>(triage));
    }
    void work()
    {
        IncidentBoard &board = *m_app.incidents()->board();
        for (int row = 0; row < 3; ++row)
            board.tickStep(of(*board.steps(), row, "key"), true);
        board.startFallback(of(*board.lanes(), 0, "key"), 0);
        IncidentMessagesPanel &messages = *m_app.incidents()->messages();
        (void)messages.copy(of(*messages.rows(), 0, "key"));
        m_app.incidents()->log()->note(QStringLiteral("Quatre appels pris sur le mobile."),
                                       static_cast<int>(EntryType::Fact));
        pass(13);
    }
    void join(const QString &what)
    {
        find(what);
        m_app.incidents()->entry()->join(0, 0, {}, of(*m_app.incidents()->tabs(), 0, "key"));
        pass(1);
    }
    void restore() { m_app.incidents()->board()->restoreAll(); }
    void pass(int minutes)
    {
        for (int minute = 0; minute < minutes; ++minute) {
            m_clock.advance(std::chrono::minutes(1));
            m_app.incidents()->session().tick();
        }
    }

private:
    void find(const QString &what)
    {
        m_app.incidents()->entry()->begin();
        m_app.incidents()->entry()->setText(what);
    }
    static QString of(const QAbstractItemModel &model, int row, const char *role)
    {
        return model.index(row, 0).data(model.roleNames().key(role)).toString();
    }

    AppViewModel &m_app;
    FakeClock &m_clock;
};

} // namespace relais::test
