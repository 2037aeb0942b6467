// SPDX-License-Identifier: GPL-3.0-or-later
// WelcomeViewModel: first launch: start a plan, see an example, open a file, and what to do when a file cannot be
// opened. GUI thread.
#pragma once

#include "services/planlock.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace relais {

class Preferences;

// Roles: key (its path), firm, place (folder and day, in words).
struct RecentRow {
    QString key;
    QString firm;
    QString place;

    bool operator==(const RecentRow &) const = default;
};

// Roles: key, name, iconName.
struct ExampleDoorRow {
    QString key;
    QString name;
    QString iconName;

    bool operator==(const ExampleDoorRow &) const = default;
};

class WelcomeViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *recentPlans READ recentPlans CONSTANT FINAL)
    Q_PROPERTY(bool hasRecentPlans READ hasRecentPlans NOTIFY recentPlansChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *examples READ examples CONSTANT FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(bool canOpenReadOnly READ canOpenReadOnly NOTIFY problemChanged FINAL)
    Q_PROPERTY(bool canTakeOver READ canTakeOver NOTIFY problemChanged FINAL)
    Q_PROPERTY(QStringList trades READ trades NOTIFY tradesChanged FINAL)
    Q_PROPERTY(QUrl folder READ folder NOTIFY folderChanged FINAL)
    Q_PROPERTY(QString folderName READ folderName NOTIFY folderChanged FINAL)

public:
    WelcomeViewModel(const WindowServices &services, PlanSession &session, Preferences &preferences,
                     QObject *parent = nullptr);

    QAbstractItemModel *recentPlans() { return &m_recent; }
    QAbstractItemModel *examples() { return &m_examples; }
    bool hasRecentPlans() const { return m_recent.rowCount() > 0; }
    bool isBusy() const { return m_session.isOpening(); }
    QString problem() const;
    bool canOpenReadOnly() const { return m_error.code == ErrorCode::Locked; }
    bool canTakeOver() const { return canBeTakenOver(m_error); }
    QStringList trades() const; // in the order of Trade
    QUrl folder() const { return QUrl::fromLocalFile(m_folder); }
    QString folderName() const;

    // trade: a row of trades. The plan's file goes into folder() under the firm's name.
    Q_INVOKABLE void start(const QString &firm, int trade);
    Q_INVOKABLE void chooseFolder(const QUrl &folder);
    Q_INVOKABLE void openFile(const QUrl &file);
    Q_INVOKABLE void openRecent(const QString &key);
    Q_INVOKABLE void openReadOnly();
    Q_INVOKABLE void takeOver();
    Q_INVOKABLE void openExample(const QString &key);
    // From the example now open: its activities, tools and steps, nothing of its people, numbers, costs or proofs.
    Q_INVOKABLE void startFromExample(const QString &firm);
    Q_INVOKABLE void dismissProblem();
    void retranslate();

Q_SIGNALS:
    void busyChanged();
    void problemChanged();
    void recentPlansChanged();
    void tradesChanged();
    void folderChanged();
    // A plan was made here, not opened: what comes next is the first question.
    void started();

private:
    void refreshRecent();
    void refreshExamples();
    void makePlan(const Plan &plan, const QString &firm);
    void fail(const Error &error, const QString &path);

    const WindowServices &m_services;
    PlanSession &m_session;
    Preferences &m_preferences;
    RowListModel<RecentRow> m_recent;
    RowListModel<ExampleDoorRow> m_examples;
    Error m_error{ErrorCode::Cancelled, {}, {}};
    QString m_failedPath;
    QString m_folder;
    bool m_starting = false;
};

} // namespace relais
