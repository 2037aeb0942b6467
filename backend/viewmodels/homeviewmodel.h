// SPDX-License-Identifier: GPL-3.0-or-later
// HomeViewModel: where the plan stands, the next useful step, and what changed. Figures come from the analysis runner;
// the latest request wins. GUI thread.
#pragma once

#include "viewmodels/homefirstmonth.h"
#include "viewmodels/ideabook.h"
#include "viewmodels/plansession.h"
#include "viewmodels/readiness.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

class Preferences;

// Roles: key, name, coverage (RelayMarkShape's: 0 tried, 1 to try, 2 none), words, note.
struct ToolMarkRow {
    QString key;
    QString name;
    int coverage = 0;
    QString words;
    QString note;

    bool operator==(const ToolMarkRow &) const = default;
};

// Roles: key, day, text.
struct ChangeRow {
    QString key;
    QString day;
    QString text;

    bool operator==(const ChangeRow &) const = default;
};

class HomeViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed FINAL)
    Q_PROPERTY(QString today READ today NOTIFY changed FINAL)
    Q_PROPERTY(bool begun READ isBegun NOTIFY changed FINAL) // there is something to show
    Q_PROPERTY(bool firstMonth READ isFirstMonth NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *firstSteps READ firstSteps CONSTANT FINAL) // shown in the first month
    Q_PROPERTY(QString readiness READ readiness NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *marks READ marks CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *tried READ tried CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *toTry READ toTry CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *uncovered READ uncovered CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *changes READ changes CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *history READ history CONSTANT FINAL) // all changes, since readHistory()
    // Copies of the plan that no longer say what it says, in words; empty: none.
    Q_PROPERTY(QString oldCopies READ oldCopies NOTIFY changed FINAL)
    Q_PROPERTY(bool hasStep READ hasStep NOTIFY changed FINAL)
    Q_PROPERTY(QString stepTitle READ stepTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString stepReason READ stepReason NOTIFY changed FINAL)
    Q_PROPERTY(QString stepEffort READ stepEffort NOTIFY changed FINAL)
    Q_PROPERTY(QString stepWhatIf READ stepWhatIf NOTIFY changed FINAL) // « Et si… »; empty: about nothing that fails

public:
    HomeViewModel(const WindowServices &services, PlanSession &session, Preferences &preferences,
                  QObject *parent = nullptr);

    QString greeting() const;
    QString today() const;
    bool isBegun() const;
    bool isFirstMonth() const;
    QAbstractItemModel *firstSteps() { return &m_firstSteps; }
    QString readiness() const;
    QAbstractItemModel *marks() { return &m_marks; }
    QAbstractItemModel *tried() { return &m_tried; }
    QAbstractItemModel *toTry() { return &m_toTry; }
    QAbstractItemModel *uncovered() { return &m_uncovered; }
    QAbstractItemModel *changes() { return &m_changes; }
    QAbstractItemModel *history() { return &m_history; }
    QString oldCopies() const;
    bool hasStep() const { return !m_steps.isEmpty(); }
    QString stepTitle() const;
    QString stepReason() const;
    QString stepEffort() const;
    QString stepWhatIf() const;

    // Keeps the next step as an action, with an owner and a date to be filled in.
    Q_INVOKABLE void makeStepAnAction();
    Q_INVOKABLE void askWhatIf();
    // Shows the one after it for a week.
    Q_INVOKABLE void postponeStep();
    // What a row of firstSteps asks for.
    Q_INVOKABLE void takeFirstStep(const QString &key);
    Q_INVOKABLE void readHistory();
    // In the inventory.
    Q_INVOKABLE void openTool(const QString &key) { Q_EMIT rowWanted(key); }
    void refresh();
    void retranslate();

Q_SIGNALS:
    void changed();
    void printWanted();
    void rowWanted(const QString &key); // of the inventory
    void drillWanted();
    void whatIfWanted(const QString &key);
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    struct Figures {
        QList<ToolReadiness> tools;
        QList<NextStep> steps;
        FirstMonthFacts firstMonth;
        int copies = 0;
    };

    void beginAnew(); // another plan, of which nothing is known yet
    void show(const Figures &figures);
    QDate putOff(); // the first step; until when
    void showFirstSteps();
    void markRead();
    void showTools();
    void showChanges();
    [[nodiscard]] QList<ChangeRow> changeRows(qsizetype most) const;
    [[nodiscard]] ToolMarkRow rowOf(const ToolReadiness &tool) const;

    const WindowServices &m_services;
    PlanSession &m_session;
    Preferences &m_preferences;
    IdeaBook m_ideas;
    quint64 m_request = 0;
    bool m_known = false; // the figures, of this plan
    QList<ToolReadiness> m_tools;
    QList<NextStep> m_steps; // not put off
    FirstMonthFacts m_firstMonth;
    int m_copies = 0; // to see to
    RowListModel<FirstMonthRow> m_firstSteps;
    RowListModel<ToolMarkRow> m_marks;
    RowListModel<ToolMarkRow> m_tried;
    RowListModel<ToolMarkRow> m_toTry;
    RowListModel<ToolMarkRow> m_uncovered;
    RowListModel<ChangeRow> m_changes;
    RowListModel<ChangeRow> m_history;
};

} // namespace relais
