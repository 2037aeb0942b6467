// SPDX-License-Identifier: GPL-3.0-or-later
// ActionsViewModel: what is to be done, by whom, until when, and the lessons it comes from. Every edit is one operation
// and can be undone. GUI thread.
#pragma once

#include "viewmodels/actionclosingpanel.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"
#include "viewmodels/trialpanel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key, title, owner (name), ownerRow (a row of people), due (in words), dueDate, late, done, origin, heading (of
// the group, in its first row), changed (« A changé le plan : … »), changes (with line feeds), retest (when, in words).
struct ActionRow {
    QString key;
    QString title;
    QString owner;
    int ownerRow = 0;
    QString due;
    QDate dueDate;
    bool late = false;
    bool done = false;
    QString origin;
    int group = 0; // ActionsViewModel::Group
    QString heading;
    QString changed;
    QString changes;
    QString retest;

    bool operator==(const ActionRow &) const = default;
};

// Roles: key, date (in words), text, actions (in words).
struct LessonRow {
    QString key;
    QString date;
    QString text;
    QString actions;

    bool operator==(const LessonRow &) const = default;
};

class ActionsViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *actions READ actions CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *thisWeek READ thisWeek CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *lessons READ lessons CONSTANT FINAL)
    Q_PROPERTY(relais::ActionClosingPanel *closing READ closing CONSTANT FINAL)
    Q_PROPERTY(relais::TrialPanel *trials READ trials CONSTANT FINAL)
    Q_PROPERTY(int openCount READ openCount NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int weekCount READ weekCount NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int lessonCount READ lessonCount NOTIFY rowsChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY rowsChanged FINAL)
    Q_PROPERTY(QStringList people READ people NOTIFY rowsChanged FINAL) // first row: nobody
    Q_PROPERTY(
        int ownerFilter READ ownerFilter WRITE setOwnerFilter NOTIFY rowsChanged FINAL) // a row of people; 0: all
    Q_PROPERTY(bool editable READ isEditable NOTIFY rowsChanged FINAL)

public:
    enum class Group { Late, ThisWeek, Later, Done };
    Q_ENUM(Group)

    ActionsViewModel(PlanSession &session, const Clock &clock, IdSource &ids, QObject *parent = nullptr);

    QAbstractItemModel *actions() { return &m_actions; }
    QAbstractItemModel *thisWeek() { return &m_week; }
    QAbstractItemModel *lessons() { return &m_lessons; }
    ActionClosingPanel *closing() { return &m_closing; }
    TrialPanel *trials() { return &m_trials; }
    void setRhythm(int months) { m_closing.setRhythm(months); }
    int openCount() const { return m_open; }
    int weekCount() const { return m_week.rowCount(); }
    int lessonCount() const { return m_lessons.rowCount(); }
    bool isEmpty() const { return m_session.plan().table<Action>().isEmpty(); }
    QStringList people() const { return m_people; }
    int ownerFilter() const { return m_filter; }
    void setOwnerFilter(int row);
    bool isEditable() const { return !m_session.isReadOnly(); }

    // Closed without a word on the plan; `closing` asks for it. Opened again, it has changed nothing.
    Q_INVOKABLE void setDone(const QString &key, bool done);
    Q_INVOKABLE void setOwner(const QString &key, int person);
    // What a person types: "15/12", "15 dec", "2025-12-15". False if it is not a date; empty clears it.
    Q_INVOKABLE bool setDue(const QString &key, const QString &text);
    Q_INVOKABLE void postponeAWeek(const QString &key);
    Q_INVOKABLE void rename(const QString &key, const QString &title);
    Q_INVOKABLE void add(const QString &title);
    Q_INVOKABLE void remove(const QString &key);
    // To have an action in view: its key. The screen takes the row, once; -1: none is wanted.
    void show(const QString &key);
    Q_INVOKABLE int takeShown() { return std::exchange(m_shown, -1); }
    void refresh();

Q_SIGNALS:
    void rowsChanged();
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);
    void rowWanted(const QString &key); // to be filled in
    void shown();

private:
    template <class Edit> void edit(const QString &key, OperationKind kind, Edit change);
    void commit(const Plan &after, OperationKind kind, const QString &sentence);
    [[nodiscard]] ActionRow rowOf(const Action &action, QDate today) const;
    [[nodiscard]] static QString nameOf(Group group);
    void addChange(const Action &action, QDate today, ActionRow &row) const;
    void refreshLessons(QDate today);

    PlanSession &m_session;
    const Clock &m_clock;
    IdSource &m_ids;
    ActionClosingPanel m_closing;
    TrialPanel m_trials;
    RowListModel<ActionRow> m_actions;
    RowListModel<ActionRow> m_week;
    RowListModel<LessonRow> m_lessons;
    QStringList m_people;
    QList<Id<Person>> m_personIds; // beside m_people
    int m_filter = 0;
    int m_open = 0;
    int m_shown = -1;
};

} // namespace relais
