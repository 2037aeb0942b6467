// SPDX-License-Identifier: GPL-3.0-or-later
// DrillSceneEditor: the one event of the running order that somebody writes: its words, its minute, whom it is for,
// what falls and comes back with it. Nothing of it stands in the running order before it is kept. GUI thread.
#pragma once

#include "viewmodels/drillrunningorder.h"

namespace relais {

class DrillSceneEditor final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the preparation")
    Q_PROPERTY(QString edited READ edited NOTIFY editedChanged FINAL) // key of the event; empty: none
    Q_PROPERTY(QStringList cells READ cells NOTIFY changed FINAL) // parts of the firm, everyone first
    Q_PROPERTY(QStringList nodes READ nodes NOTIFY changed FINAL) // what can fall
    Q_PROPERTY(QStringList falls READ falls NOTIFY changed FINAL)
    Q_PROPERTY(QStringList returns READ returns NOTIFY changed FINAL)
    Q_PROPERTY(bool restorable READ isRestorable NOTIFY changed FINAL) // its words are others than those drafted

public:
    DrillSceneEditor(const PlanSession &session, DrillRunningOrder &order, QObject *parent = nullptr);

    QString edited() const { return m_edited; }
    static QStringList cells() { return DrillPreparationRows::cells(); }
    QStringList nodes() const { return namesOf(nodeIds()); }
    QStringList falls() const { return namesOf(m_nodes.stops); }
    QStringList returns() const { return namesOf(m_nodes.restores); }
    bool isRestorable() const;

    Q_INVOKABLE void edit(const QString &key);
    Q_INVOKABLE void leave();
    // The event with these words; cell: a row of cells. What is wrong with the minute; empty: it was kept.
    Q_INVOKABLE QString keep(const QString &key, const QString &minute, int cell, const QString &title,
                             const QString &situation, const QString &expected);
    Q_INVOKABLE void restore();
    // node: a row of nodes; index: of falls or returns.
    Q_INVOKABLE void addFall(int node) { addNode(&RunInject::stops, node); }
    Q_INVOKABLE void removeFall(int index) { removeNode(&RunInject::stops, index); }
    Q_INVOKABLE void addReturn(int node) { addNode(&RunInject::restores, node); }
    Q_INVOKABLE void removeReturn(int index) { removeNode(&RunInject::restores, index); }

Q_SIGNALS:
    void changed();
    void editedChanged();
    void refused(const QString &sentence);

private:
    void write(const QString &key);
    void look();
    void close();
    [[nodiscard]] RunInject withWords(const RunInject &inject, const QString &title, const QString &situation,
                                      const QString &expected) const;
    [[nodiscard]] QList<NodeId> nodeIds() const { return DrillPreparationRows::nodes(m_session.plan()); }
    [[nodiscard]] QStringList namesOf(const QList<NodeId> &nodes) const;
    void addNode(QList<NodeId> RunInject::*list, int node);
    void removeNode(QList<NodeId> RunInject::*list, int index);

    const PlanSession &m_session;
    DrillRunningOrder &m_order;
    QString m_edited;
    RunInject m_nodes; // what falls and comes back with it, before it is kept
    QString m_new; // an event without words yet: it goes where nobody writes it
};

} // namespace relais
