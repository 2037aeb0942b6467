// SPDX-License-Identifier: GPL-3.0-or-later
// DrillRunningOrder: the events of a drill that is prepared, as drafted and as changed by hand: each edit a step that
// can be undone. Its steps last until the plan is closed, whoever leaves the page; drafting again keeps what was
// changed. Touches no plan: the preparation keeps it there. GUI thread.
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
    Q_PROPERTY(QAbstractItemModel *coverage READ coverage CONSTANT FINAL) // what the drill leaves out
    Q_PROPERTY(QString coverageTitle READ coverageTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL) // how many events, how long
    Q_PROPERTY(bool hasFacts READ hasFacts NOTIFY changed FINAL) // some of it really happened
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed FINAL)
    Q_PROPERTY(bool changedByHand READ isChangedByHand NOTIFY changed FINAL)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged FINAL) // key of an event
    Q_PROPERTY(QString edited READ edited NOTIFY currentChanged FINAL) // key of the event in edition; empty: none
    Q_PROPERTY(QStringList cells READ cells NOTIFY changed FINAL) // parts of the firm, everyone first
    Q_PROPERTY(QStringList nodes READ nodes NOTIFY changed FINAL) // what can fall
    Q_PROPERTY(QStringList falls READ falls NOTIFY editedChanged FINAL) // with the event in edition
    Q_PROPERTY(QStringList returns READ returns NOTIFY editedChanged FINAL)
    Q_PROPERTY(bool restorable READ isRestorable NOTIFY editedChanged FINAL) // its words are others than those drafted
    Q_PROPERTY(QStringList paces READ paces NOTIFY changed FINAL)
    Q_PROPERTY(int pace READ pace WRITE setPace NOTIFY changed FINAL)

public:
    explicit DrillRunningOrder(const PlanSession &session, QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_rows; }
    QAbstractItemModel *coverage() { return &m_coverage; }
    QString coverageTitle() const;
    QString summary() const;
    bool hasFacts() const { return !draft().dated.isEmpty(); }
    bool canUndo() const { return kept().history.canUndo(); }
    bool canRedo() const { return kept().history.canRedo(); }
    bool isChangedByHand() const { return kept().drafted && draft() != kept().base; }
    QString current() const { return m_current; }
    void setCurrent(const QString &key);
    QString edited() const { return m_edited; }
    static QStringList cells();
    QStringList nodes() const;
    QStringList falls() const { return namesOf(m_nodes.stops); }
    QStringList returns() const { return namesOf(m_nodes.restores); }
    bool isRestorable() const;
    QStringList paces() const;
    int pace() const;
    void setPace(int pace);

    // What is prepared from now on; its edits, if any, are there again.
    void open(const QString &origin);
    // All that was prepared, of another plan.
    void forgetAll();
    // What was prepared of one origin.
    void forget(const QString &origin) { m_kept.remove(origin); }
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

    Q_INVOKABLE void edit(const QString &key);
    Q_INVOKABLE void leave();
    // The event in edition with these words; cell: a row of cells. What is wrong with the minute; empty: it was kept.
    Q_INVOKABLE QString keep(const QString &key, const QString &minute, int cell, const QString &title,
                             const QString &situation, const QString &expected);
    Q_INVOKABLE void restore();
    // node: a row of nodes; index: of falls or returns.
    Q_INVOKABLE void addFall(int node) { addNode(&RunInject::stops, node); }
    Q_INVOKABLE void removeFall(int index) { removeNode(&RunInject::stops, index); }
    Q_INVOKABLE void addReturn(int node) { addNode(&RunInject::restores, node); }
    Q_INVOKABLE void removeReturn(int index) { removeNode(&RunInject::restores, index); }
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
    // To what a sentence of the coverage speaks of.
    Q_INVOKABLE void lead(const QString &sentence);

Q_SIGNALS:
    void changed();
    void stepped(); // by hand, also back
    void currentChanged();
    void editedChanged();
    void placed(int index); // the row that takes the focus
    void objectiveWanted(const QString &key); // empty: another one
    void teamWanted();
    void refused(const QString &sentence);

private:
    struct Kept {
        DrillDraft base;
        DraftHistory history;
        bool drafted = false;
    };

    [[nodiscard]] const Kept &kept() const;
    [[nodiscard]] qsizetype indexOf(const QString &key) const;
    [[nodiscard]] QList<NodeId> nodeIds() const;
    [[nodiscard]] QStringList namesOf(const QList<NodeId> &nodes) const;
    void addNode(QList<NodeId> RunInject::*list, int node);
    void removeNode(QList<NodeId> RunInject::*list, int index);
    void place(qsizetype index);
    void taken(const Result<DraftWithInject> &added, bool writes);

    const PlanSession &m_session;
    QHash<QString, Kept> m_kept;
    QString m_origin;
    QList<RunParticipant> m_participants;
    QString m_current;
    QString m_edited;
    RunInject m_nodes; // what falls and comes back with the event in edition, before it is kept
    QString m_new; // an event without words yet: it goes where nobody writes it
    QList<CoverageRow> m_gaps; // beside m_coverage
    RowListModel<DrillSceneRow> m_rows;
    RowListModel<DrillCoverageRow> m_coverage;
};

} // namespace relais
