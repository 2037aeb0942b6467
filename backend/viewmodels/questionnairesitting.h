// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionnaireSitting: somebody telling an outage or answering the first plan: the page they are at, the draft of its
// answers, their pace. Each page becomes one operation when it is left; what cannot be written yet waits in its draft.
// Shared by the questionnaire's view models. GUI thread.
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
    QuestionnaireSitting(const WindowServices &services, PlanSession &session, Preferences &preferences,
                         QObject *parent = nullptr);

    // False: the content is missing, or no plan is open that can be written.
    [[nodiscard]] bool isPossible() const;
    [[nodiscard]] const Questionnaire &questionnaire() const { return *m_inHand; }
    [[nodiscard]] const Plan &plan() const { return m_session.plan(); }
    [[nodiscard]] Language language() const; // the window's
    [[nodiscard]] const QString &page() const { return m_page; } // empty: the end page
    [[nodiscard]] const QuestionnaireDraft &draft() const { return m_draft; }
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] QDate today() const;

    // The plan opened next begins with the outage that is told.
    void tellOutageNext() { m_tellNext = true; }
    [[nodiscard]] bool isTelling() const { return m_inHand == m_outage.get(); }
    // The story is told: on with the first plan, which asks only the rest.
    void startPlan();

    // Where the person was, this time or the last, else the first page that is open.
    void begin();
    [[nodiscard]] QString resumePage() const;
    // Somebody left off at a page, this time or the last, on this computer.
    [[nodiscard]] bool wasLeft() const;
    // The cell in hand, to come back to. Empty, or of another page: the first.
    [[nodiscard]] const QString &cell() const { return m_cell; }
    void rememberCell(const QString &cell);
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
    void choose();
    [[nodiscard]] QString following() const;
    void show(const QString &page);
    // The page as the plan has it, and what is proposed where it has nothing.
    [[nodiscard]] QuestionnaireDraft draftOf(const Page &page) const;
    // putOff: a page with nothing in it is marked as put off.
    void store(std::optional<AnswerMark> mark, bool putOff);
    [[nodiscard]] bool write(PageAnswer answer, std::optional<AnswerMark> mark);
    [[nodiscard]] bool refuse(const Error &error);
    [[nodiscard]] bool refuse(const Plan &next, const Issue &issue);
    void rememberTime();
    void forget();

    const WindowServices &m_services;
    PlanSession &m_session;
    Preferences &m_preferences;
    std::unique_ptr<Questionnaire> m_firstPlan;
    std::unique_ptr<Questionnaire> m_outage;
    const Questionnaire *m_inHand = nullptr; // one of them; null without content
    bool m_tellNext = false;
    bool m_tells = false; // the plan that is open begins with an outage
    QString m_page;
    QString m_cell;
    QuestionnaireDraft m_draft;
    QuestionnaireDraft m_proposed; // the page as it was shown, with a proposal that counts once one goes on
    QList<QuestionnaireDraft> m_steps; // of this page, oldest first
    QHash<QString, QuestionnaireDraft> m_kept; // by page: what could not be written
    QList<PageTime> m_times;
    qint64 m_shownAt = 0;
    bool m_writing = false;
};

} // namespace relais
