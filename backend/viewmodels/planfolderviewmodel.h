// SPDX-License-Identifier: GPL-3.0-or-later
// PlanFolderViewModel: the plans of a folder, one a row, for the adviser who looks after many: what is due, what is
// missing, which cannot be read. Read on the storage runner. GUI thread.
#pragma once

#include "domain/plansummary.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key (its path), name (of the firm, or else of the file), texts (below headings, without the name), problem
// (why it cannot be read; empty: it can), spoken (the row in words).
struct FolderPlanRow {
    QString key;
    QString name;
    QStringList texts;
    QString problem;
    QString spoken;

    bool operator==(const FolderPlanRow &) const = default;
};

class PlanFolderViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QStringList headings READ headings NOTIFY changed FINAL) // of the texts
    Q_PROPERTY(QString folderName READ folderName NOTIFY changed FINAL)
    Q_PROPERTY(QString nothing READ nothing NOTIFY changed FINAL) // why there is no row; empty: there are some
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)

public:
    PlanFolderViewModel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_rows; }
    QStringList headings() const;
    QString folderName() const { return m_folderName; }
    QString nothing() const;
    bool isBusy() const { return m_busy; }

    Q_INVOKABLE void look(const QUrl &folder);
    Q_INVOKABLE void openPlan(const QString &key);

Q_SIGNALS:
    void changed();

private:
    void show(const QList<PlanSummary> &summaries);

    const WindowServices &m_services;
    PlanSession &m_session;
    RowListModel<FolderPlanRow> m_rows;
    QString m_folderName;
    bool m_busy = false;
};

} // namespace relais
