// SPDX-License-Identifier: GPL-3.0-or-later
// DrillLessonsPanel: what is written in the review of a drill: lessons and the actions under them, what helped, and the
// answers to the questions of the debrief. Each edit is one operation of the plan that cites the run. GUI thread.
#pragma once

#include "viewmodels/drillreviewrows.h"
#include "viewmodels/plansession.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

class DrillLessonsPanel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the review")
    Q_PROPERTY(QAbstractItemModel *lessons READ lessons CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *helped READ helped CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *questions READ questions CONSTANT FINAL)
    Q_PROPERTY(QStringList people READ people NOTIFY changed FINAL) // owners; row 0: nobody
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL)

public:
    DrillLessonsPanel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    QAbstractItemModel *lessons() { return &m_lessons; }
    QAbstractItemModel *helped() { return &m_helped; }
    QAbstractItemModel *questions() { return &m_questions; }
    QStringList people() const;
    bool isEditable() const { return m_editable; }

    // What stands in the plan of this run; the questions are those of its scenario.
    void show(const RunProgress &progress, const QList<LocalText> &questions, bool editable);
    void clear();
    // A sentence for each thing that actions still lack.
    [[nodiscard]] QStringList lacking() const { return DrillReviewRows::lacking(m_session.plan(), runKey()); }

    Q_INVOKABLE void addLesson(const QString &text, bool missing);
    Q_INVOKABLE void addHelped(const QString &text);
    // An empty answer takes it back.
    Q_INVOKABLE void answer(const QString &question, const QString &text);
    // An action of this lesson; `lesson` may be one of its actions.
    Q_INVOKABLE void addAction(const QString &lesson, const QString &title);
    // Of a lesson or an action. An empty text removes it.
    Q_INVOKABLE void rename(const QString &key, const QString &text);
    Q_INVOKABLE void remove(const QString &key);
    Q_INVOKABLE void setOwner(const QString &action, int person);
    // False if it is no date; empty clears it.
    Q_INVOKABLE bool setDue(const QString &action, const QString &text);
    // « Noter un essai de 10 minutes »: a fallback that was only talked about, to be done for real.
    void addTrial(Id<Fallback> fallback);

Q_SIGNALS:
    void changed();
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    void refresh();
    bool commit(const Plan &after);
    void addFinding(const QString &text, FindingKind kind);
    [[nodiscard]] QString withRoles(const QString &text) const;
    [[nodiscard]] QString originNote() const;
    [[nodiscard]] QString runKey() const;
    [[nodiscard]] QList<Id<Person>> owners() const;

    const WindowServices &m_services;
    PlanSession &m_session;
    RunProgress m_progress;
    QStringList m_asked; // the questions, in the run's language
    bool m_editable = false;
    RowListModel<DrillLessonRow> m_lessons;
    RowListModel<DrillWordRow> m_helped;
    RowListModel<DrillQuestionRow> m_questions;
};

} // namespace relais
