// SPDX-License-Identifier: GPL-3.0-or-later
// DrillRunningOrder: the events of a drill that is prepared, as drafted and as changed by hand: each edit a step that
// can be undone. Its steps last until the plan is closed, whoever leaves the page; drafting again keeps what was
// changed. Touches no plan: DrillDraftKeeper does. GUI thread.
#pragma once

#include "services/drilldraft.h"
#include "viewmodels/drillpreparationrows.h"
#include "viewmodels/plansession.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

class DrillRunningOrder final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the preparation")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL) // how many events, how long
    Q_PROPERTY(bool hasFacts READ hasFacts NOTIFY changed FINAL) // some of it really happened
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed FINAL)
    Q_PROPERTY(bool changedByHand READ isChangedByHand NOTIFY changed FINAL)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged FINAL) // key of an event
    Q_PROPERTY(QStringList paces READ paces NOTIFY changed FINAL)
    Q_PROPERTY(int pace READ pace WRITE setPace NOTIFY changed FINAL)

public:
    explicit DrillRunningOrder(const PlanSession &session, QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_rows; }
    QString summary() const;
    bool hasFacts() const { return !draft().dated.isEmpty(); }
    bool canUndo() const { return kept().history.canUndo(); }
    bool canRedo() const { return kept().history.canRedo(); }
    bool isChangedByHand() const { return kept().drafted && draft() != kept().base; }
    QString current() const { return m_current; }
    void setCurrent(const QString &key);
    QStringList paces() const;
    int pace() const;
    void setPace(int pace);

    // What is prepared from now on; its edits, if any, are there again.
    void open(const QString &origin);
    // All that was prepared, of another plan.
    void forgetAll();
    // As drafted now. What a person changed stays.
    void take(const DrillDraft &base);
    [[nodiscard]] bool isDrafted() const { return kept().drafted; }
    // As the plan keeps it, in place of what was changed here.
    void takeKept(const DrillDraft &draft);
    void setParticipants(const QList<RunParticipant> &participants);
    [[nodiscard]] const DrillDraft &draft() const { return kept().history.draft(); }
    [[nodiscard]] const DrillDraft &base() const { return kept().base; }
    // With those who take part: what is played.
    [[nodiscard]] DrillDraft complete() const;
    // One more step, or why it is none.
    bool step(const Result<DrillDraft> &draft);
    void show();
    // Its row takes the focus.
    void goTo(const QString &key) { place(indexOf(key)); }

    // An event without a word yet: added() says which.
    Q_INVOKABLE void add();
    Q_INVOKABLE void duplicate(const QString &key);
    Q_INVOKABLE void remove(const QString &key);
    // by: places, -1 up.
    Q_INVOKABLE void move(const QString &key, int by);
    // False: there was nothing to undo.
    Q_INVOKABLE bool undo();
    Q_INVOKABLE bool redo();
    // As it was drafted, without what was changed by hand; it can be undone.
    Q_INVOKABLE void draftAgain();

Q_SIGNALS:
    void changed();
    void stepped(); // by hand, also back
    void opened(); // something else is prepared
    void currentChanged();
    void added(const QString &key);
    void placed(int index); // the row that takes the focus
    void refused(const QString &sentence);

private:
    struct Kept {
        DrillDraft base;
        DraftHistory history;
        bool drafted = false;
    };

    [[nodiscard]] const Kept &kept() const;
    [[nodiscard]] qsizetype indexOf(const QString &key) const;
    void place(qsizetype index);
    // The key of what was added; empty: it was refused.
    QString stepTo(const Result<DraftWithInject> &added);

    const PlanSession &m_session;
    QHash<QString, Kept> m_kept;
    QString m_origin;
    QList<RunParticipant> m_participants;
    QString m_current;
    RowListModel<DrillSceneRow> m_rows;
};

} // namespace relais
