// SPDX-License-Identifier: GPL-3.0-or-later
// DrillChronogramPanel: a timetable that somebody chooses or drops, read into a drill; the rows that were refused are
// named. The file is read on the documents' runner. GUI thread.
#pragma once

#include "services/chronogram.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles as named.
struct ChronogramRefusalRow {
    QString key;
    QString line; // in words
    QString reason; // in words, with what stands there

    bool operator==(const ChronogramRefusalRow &) const = default;
};

class DrillChronogramPanel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the drills' page")
    Q_PROPERTY(bool available READ isAvailable CONSTANT FINAL) // this program can read tables
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // why the file cannot be read; empty: it can
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL) // what was read of which file; empty: nothing
    Q_PROPERTY(QAbstractItemModel *refused READ refusedRows CONSTANT FINAL)

public:
    DrillChronogramPanel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    bool isAvailable() const { return m_services.sheets != nullptr; }
    bool isBusy() const { return m_busy; }
    QString problem() const { return m_problem; }
    QString summary() const { return m_summary; }
    QAbstractItemModel *refusedRows() { return &m_refused; }

    void setFrame(const DrillFrame &frame) { m_frame = frame; }

    Q_INVOKABLE void openFile(const QUrl &file);
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    void read(const relais::DrillDraft &draft);

private:
    void take(const Result<ChronogramImport> &import, const QString &name);

    const WindowServices &m_services;
    PlanSession &m_session;
    DrillFrame m_frame;
    bool m_busy = false;
    int m_request = 0;
    QString m_problem;
    QString m_summary;
    RowListModel<ChronogramRefusalRow> m_refused;
};

} // namespace relais
