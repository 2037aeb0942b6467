// SPDX-License-Identifier: GPL-3.0-or-later
// DrillCoveragePanel: what a drill that is prepared leaves out, a sentence each, and the way to what it speaks of. GUI
// thread.
#pragma once

#include "viewmodels/drillobjectives.h"
#include "viewmodels/drillsceneeditor.h"

namespace relais {

class DrillCoveragePanel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the preparation")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)

public:
    DrillCoveragePanel(const PlanSession &session, DrillRunningOrder &order, DrillSceneEditor &editor,
                       DrillObjectives &objectives, QObject *parent = nullptr);

    QString title() const;
    QAbstractItemModel *rows() { return &m_rows; }

    // To what a sentence speaks of.
    Q_INVOKABLE void lead(const QString &sentence);

Q_SIGNALS:
    void changed();
    void teamWanted();

private:
    void show();

    const PlanSession &m_session;
    DrillRunningOrder &m_order;
    DrillSceneEditor &m_editor;
    DrillObjectives &m_objectives;
    QList<CoverageRow> m_gaps; // beside m_rows
    RowListModel<DrillCoverageRow> m_rows;
};

} // namespace relais
