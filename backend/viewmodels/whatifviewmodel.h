// SPDX-License-Identifier: GPL-3.0-or-later
// WhatIfViewModel: the screen « Et si… »: the question, and all that its answer shows: facts, lanes, cost, calls, what
// has no solution, what to improve. The answer comes from the analysis runner; while one is worked out the next waits,
// and only the latest is asked. GUI thread.
#pragma once

#include "services/whatifanswer.h"
#include "viewmodels/whatifdrill.h"
#include "viewmodels/whatiffixespanel.h"
#include "viewmodels/whatifquestionpanel.h"
#include "viewmodels/whatifrows.h"

namespace relais {

class WhatIfViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(relais::WhatIfQuestionPanel *question READ question CONSTANT FINAL)
    Q_PROPERTY(relais::WhatIfFixesPanel *fixes READ fixes CONSTANT FINAL)
    Q_PROPERTY(relais::WhatIfViewModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString hitFact READ hitFact NOTIFY changed FINAL)
    Q_PROPERTY(QString hitDetail READ hitDetail NOTIFY changed FINAL)
    Q_PROPERTY(QString uncoveredFact READ uncoveredFact NOTIFY changed FINAL)
    Q_PROPERTY(QString uncoveredDetail READ uncoveredDetail NOTIFY changed FINAL)
    Q_PROPERTY(QString costFact READ costFact NOTIFY changed FINAL)
    Q_PROPERTY(QString costDetail READ costDetail NOTIFY changed FINAL)
    Q_PROPERTY(QString costSentence READ costSentence NOTIFY changed FINAL)
    Q_PROPERTY(bool costKnown READ isCostKnown NOTIFY changed FINAL) // of something that is hit
    Q_PROPERTY(bool costWhole READ isCostWhole NOTIFY changed FINAL) // of everything that is hit
    Q_PROPERTY(relais::WhatIfViewModel::Counting counting READ counting WRITE setCounting NOTIFY changed FINAL)
    Q_PROPERTY(QString costHeading READ costHeading NOTIFY changed FINAL)
    Q_PROPERTY(QString counted READ counted NOTIFY changed FINAL) // the cost, counted so
    Q_PROPERTY(QAbstractItemModel *lanes READ lanes CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *spans READ spans CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *ticks READ ticks CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *columns READ columns CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *figures READ figures CONSTANT FINAL) // since explain…()
    Q_PROPERTY(QAbstractItemModel *calls READ calls CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *uncovered READ uncovered CONSTANT FINAL)
    Q_PROPERTY(double span READ span NOTIFY changed FINAL) // of the time axis, minutes
    Q_PROPERTY(double lasting READ lasting NOTIFY changed FINAL) // of the outage, minutes
    Q_PROPERTY(QString others READ others NOTIFY changed FINAL) // activities that have no lane; empty: none
    Q_PROPERTY(bool foldable READ isFoldable NOTIFY changed FINAL) // some that are hit have no lane unless unfolded
    Q_PROPERTY(bool unfolded READ isUnfolded WRITE setUnfolded NOTIFY changed FINAL)

public:
    enum class State {
        Empty, // the plan has nothing that could fail
        Waiting, // for the first answer
        Nothing, // stops
        Answered,
    };
    Q_ENUM(State)
    enum class Counting { Without, Ours, Proven };
    Q_ENUM(Counting)

    WhatIfViewModel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    WhatIfQuestionPanel *question() { return &m_question; }
    WhatIfFixesPanel *fixes() { return &m_fixes; }
    State state() const;
    QString hitFact() const;
    QString hitDetail() const;
    QString uncoveredFact() const;
    QString uncoveredDetail() const;
    QString costFact() const;
    QString costDetail() const;
    QString costSentence() const;
    bool isCostKnown() const { return m_answer.ours.isKnown(); }
    bool isCostWhole() const { return m_answer.ours.unknown == 0; }
    Counting counting() const { return m_counting; }
    void setCounting(Counting counting);
    QString costHeading() const;
    QString counted() const;
    QAbstractItemModel *lanes() { return &m_lanes; }
    QAbstractItemModel *spans() { return &m_spans; }
    QAbstractItemModel *ticks() { return &m_ticks; }
    QAbstractItemModel *columns() { return &m_columns; }
    QAbstractItemModel *figures() { return &m_figures; }
    QAbstractItemModel *calls() { return &m_calls; }
    QAbstractItemModel *uncovered() { return &m_uncovered; }
    double span() const { return static_cast<double>(m_span.count()); }
    double lasting() const { return static_cast<double>(m_answer.question.lasting.count()); }
    QString others() const;
    bool isFoldable() const { return m_answer.hit > WhatIfRows::mostLanes; }
    bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);

    // The last answer, for the map.
    [[nodiscard]] const WhatIfAnswer &answer() const { return m_answer; }

    // Whether the page is looked at: nothing is worked out while it is not.
    void setLookedAt(bool lookedAt);
    // Its cause from now on, alone. A row that cannot fail changes nothing.
    Q_INVOKABLE void choose(const QString &key);
    // A real outage of the library, by its key, on this plan; says so where the plan rests on nothing that fell.
    Q_INVOKABLE void replay(const QString &outage);
    // Fills `figures` with what the total, or one column, is made of.
    Q_INVOKABLE void explainTotal();
    Q_INVOKABLE void explainColumn(const QString &column);
    // In the inventory: the first activity hit whose cost is not known, or where a number belongs.
    Q_INVOKABLE void estimateCost();
    Q_INVOKABLE void complete(const QString &row) { Q_EMIT rowWanted(row); }
    Q_INVOKABLE void makeDrill();
    void retranslate();

Q_SIGNALS:
    void changed();
    void answered();
    void rowWanted(const QString &key); // of the inventory
    void drillWanted(const relais::WhatIfDrill &drill);
    void questionDrillWanted(const relais::WhatIfQuestion &question); // no scenario of the library plays just this
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    void ask();
    void askFirst();
    void take(const WhatIfAnswer &answer);
    void forget();
    void show();
    void showColumns();
    [[nodiscard]] const WhatIfCost &cost() const;

    const WindowServices &m_services;
    PlanSession &m_session;
    WhatIfQuestionPanel m_question;
    WhatIfFixesPanel m_fixes;
    WhatIfAnswer m_answer;
    Counting m_counting = Counting::Ours;
    Minutes m_span{0};
    quint64 m_request = 0;
    bool m_lookedAt = false;
    bool m_stale = true;
    bool m_busy = false;
    bool m_again = false; // the question changed while its predecessor was worked out
    bool m_isAnswered = false;
    bool m_unfolded = false;
    RowListModel<WhatIfLaneRow> m_lanes;
    RowListModel<WhatIfSpanRow> m_spans;
    RowListModel<WhatIfTickRow> m_ticks;
    RowListModel<WhatIfColumnRow> m_columns;
    RowListModel<WhatIfFigureRow> m_figures;
    RowListModel<WhatIfCallRow> m_calls;
    RowListModel<WhatIfUncoveredRow> m_uncovered;
};

} // namespace relais
