// SPDX-License-Identifier: GPL-3.0-or-later
// DrillObjectives: what a drill that is prepared aims at: proposed, then two to five as a person wants them. Its edits
// are steps of the running order. GUI thread.
#pragma once

#include "viewmodels/drillrunningorder.h"

namespace relais {

class DrillObjectives final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the preparation")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString edited READ edited NOTIFY changed FINAL) // key of the one in edition; empty: none
    Q_PROPERTY(QStringList measures READ measures NOTIFY changed FINAL) // by ObjectiveMeasure
    Q_PROPERTY(int judged READ judged CONSTANT FINAL) // the row of measures that takes no minutes
    Q_PROPERTY(bool addable READ isAddable NOTIFY changed FINAL)
    Q_PROPERTY(bool removable READ isRemovable NOTIFY changed FINAL)

public:
    DrillObjectives(const PlanSession &session, DrillRunningOrder &order, QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_rows; }
    QString edited() const { return m_edited; }
    static QStringList measures();
    static int judged() { return static_cast<int>(ObjectiveMeasure::Judged); }
    bool isAddable() const { return m_order.draft().objectives.size() < mostObjectives; }
    bool isRemovable() const { return m_order.draft().objectives.size() > fewestObjectives; }

    void setFrame(const DrillFrame &frame) { m_frame = frame; }
    void show();

    // The next one that the plan proposes, or else an empty one in edition.
    Q_INVOKABLE void add();
    Q_INVOKABLE void remove(const QString &key);
    Q_INVOKABLE void edit(const QString &key);
    Q_INVOKABLE void leave();
    // What is wrong; empty: it was kept. minutes: not read where it is judged.
    Q_INVOKABLE QString keep(const QString &key, const QString &text, int measure, const QString &minutes);

Q_SIGNALS:
    void changed();

private:
    const PlanSession &m_session;
    DrillRunningOrder &m_order;
    DrillFrame m_frame;
    QString m_edited;
    QString m_new; // one that stands nowhere before it is kept
    RowListModel<DrillObjectiveRow> m_rows;
};

} // namespace relais
