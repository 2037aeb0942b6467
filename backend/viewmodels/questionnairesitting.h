// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionnaireSitting: somebody answering the first plan: the page they are at, the draft of its answers, their pace.
// Each page becomes one operation when it is left; what cannot be written yet waits in its draft. Shared by the
// questionnaire's view models. GUI thread.
#pragma once

#include "services/questionnaire.h"
#include "viewmodels/plansession.h"
#include "viewmodels/questionnairedraft.h"

#include <QObject>

namespace relais {

class Preferences;

class QuestionnaireSitting final : public QObject {
    Q_OBJECT

public:
    // Everything referred to must outlive the sitting.
    QuestionnaireSitting(const WindowServices &services, PlanSession &session, const Preferences &preferences,
                         QObject *parent = nullptr);

    // False: the content is missing, or no plan is open that can be written.
    [[nodiscard]] bool isPossible() const;
    [[nodiscard]] const Questionnaire &questionnaire() const { return *m_questionnaire; }
    [[nodiscard]] const Plan &plan() const { return m_session.plan(); }
    [[nodiscard]] Language language() const; // the window's
    [[nodiscard]] const QString &page() const { return m_page; } // empty: the end page
    [[nodiscard]] const QuestionnaireDraft &draft() const { return m_draft; }
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] QDate today() const;

    // Where the person was, else the first page that is open.
    void begin();
    // Writes what holds and shows that page.
    void goTo(const QString &page);
    void next();
    void back();
    // The whole page, or what is left of it.
    void markPage(AnswerMark mark);
    // Writes what holds, when anything was changed.
    void save();

    // Changes the draft. A change that undo takes back is kept as a step.
    template <class Edit> void edit(Edit change)
    {
        change(m_draft);
        Q_EMIT draftChanged();
    }
    template <class Edit> void editAsStep(Edit change)
    {
        m_steps.append(m_draft);
        edit(change);
    }
    void useExample(Trade trade);
    [[nodiscard]] bool canUndo() const { return !m_steps.isEmpty(); }
    void undo();

Q_SIGNALS:
    void pageChanged();
    void draftChanged();
    void saved();

private:
    void show(const QString &page);
    // putOff: a page with nothing in it is marked as put off.
    void store(std::optional<AnswerMark> mark, bool putOff);
    [[nodiscard]] bool write(PageAnswer answer, std::optional<AnswerMark> mark);
    [[nodiscard]] bool refuse(const Error &error);
    [[nodiscard]] bool refuse(const Plan &next, const Issue &issue);
    void rememberTime();
    void forget();

    const WindowServices &m_services;
    PlanSession &m_session;
    const Preferences &m_preferences;
    std::unique_ptr<Questionnaire> m_questionnaire;
    QString m_page;
    QuestionnaireDraft m_draft;
    QList<QuestionnaireDraft> m_steps; // of this page, oldest first
    QHash<QString, QuestionnaireDraft> m_kept; // by page: what could not be written
    QList<PageTime> m_times;
    qint64 m_shownAt = 0;
    bool m_writing = false;
};

} // namespace relais
