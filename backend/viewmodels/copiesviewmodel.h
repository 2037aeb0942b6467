// SPDX-License-Identifier: GPL-3.0-or-later
// CopiesViewModel: the copies that are kept of the plan now open, or of the file that could not be opened, and taking
// one up: it is written to a new file beside the former one, which stays as it is, and opened. GUI thread.
#pragma once

#include "services/planrecovery.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace relais {

class Preferences;

// Roles: key (the copy's path), day, size.
struct CopyRow {
    QString key;
    QString day;
    QString size;

    bool operator==(const CopyRow &) const = default;
};

class CopiesViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL) // newest first
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL) // where they go
    Q_PROPERTY(QUrl folderUrl READ folderUrl NOTIFY changed FINAL) // empty: it is not there
    Q_PROPERTY(bool ownFolder READ hasOwnFolder NOTIFY changed FINAL) // one that was chosen
    // « Reprendre la copie du 24 nov. », of the newest; empty: a file that could not be opened has none.
    Q_PROPERTY(QString offer READ offer NOTIFY changed FINAL)
    // The file that could not be opened may hold more than its copies: what is whole goes to a new file.
    Q_PROPERTY(bool canRecover READ canRecover NOTIFY changed FINAL)
    // What was saved so, and what was not, to be read in peace; empty: nothing was.
    Q_PROPERTY(QString recovered READ recovered NOTIFY changed FINAL)
    // The plan lies on another computer; work on a copy here is safer.
    Q_PROPERTY(bool onNetwork READ isOnNetwork NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)

public:
    CopiesViewModel(const WindowServices &services, PlanSession &session, Preferences &preferences,
                    QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_rows; }
    int count() const { return m_rows.rowCount(); }
    QString folder() const;
    QUrl folderUrl() const;
    bool hasOwnFolder() const;
    QString offer() const;
    bool canRecover() const { return m_failed && m_damaged; }
    QString recovered() const;
    bool isOnNetwork() const { return m_session.kind() == PlanSession::Kind::File && m_session.file().onNetwork; }
    bool isBusy() const { return m_busy; }

    Q_INVOKABLE void takeUp(const QString &key);
    // The newest that can be: one that is damaged too gives way to the one before it.
    Q_INVOKABLE void takeUpNewest();
    Q_INVOKABLE void recover();
    // The open plan into the usual folder of this computer, where it goes on.
    Q_INVOKABLE void takeHere();
    Q_INVOKABLE void dismissRecovered();
    // From the next copy on; those that are there stay. useUsualFolder: the program's own again.
    Q_INVOKABLE void chooseFolder(const QUrl &folder);
    Q_INVOKABLE void useUsualFolder();
    // What is on the disk now.
    Q_INVOKABLE void refresh();
    void retranslate();

Q_SIGNALS:
    void changed();
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    void keep();
    void keepIn();
    void lookAt(const QString &path, Id<Plan> plan);
    void lookAtFailed(const Error &error, const QString &path);
    void write(const QList<Backup> &candidates, const QString &target);
    void setBusy(bool busy);
    void sayTakenUp();
    void show();
    [[nodiscard]] QString copyTarget() const;
    [[nodiscard]] QString targetFor(const QString &name) const;

    const WindowServices &m_services;
    PlanSession &m_session;
    Preferences &m_preferences;
    QString m_folder; // where the next ones go
    QString m_path; // of the file whose copies these are
    Id<Plan> m_plan;
    bool m_failed = false; // that file could not be opened
    bool m_damaged = false; // because of what is in it
    bool m_busy = false;
    std::optional<RecoveryReport> m_recovery; // of the plan now open, until it was read
    QString m_former; // the file beside which a copy was just written; empty: none was
    quint64 m_request = 0;
    QList<Backup> m_backups;
    RowListModel<CopyRow> m_rows;
};

} // namespace relais
