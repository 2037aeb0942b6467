// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionnaireSitting: somebody's way through the pages, of the outage they tell, the first plan or the second pass:
// which page is next, where they were the last time, their pace. What a page writes is QuestionnaireVisit's. Shared by
// the questionnaire's view models. GUI thread.
#pragma once

#include "viewmodels/questionnairevisit.h"

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
    [[nodiscard]] QuestionnaireVisit &visit() { return m_visit; }
    [[nodiscard]] const QuestionnaireVisit &visit() const { return m_visit; }
    [[nodiscard]] const Plan &plan() const { return m_session.plan(); } // as it is now
    [[nodiscard]] Language language() const; // the window's
    [[nodiscard]] const QString &page() const { return m_visit.page(); } // empty: the end page
    [[nodiscard]] const QuestionnaireDraft &draft() const { return m_visit.draft(); }
    [[nodiscard]] Progress progress() const;

    // The plan opened next begins with the outage that is told.
    void tellOutageNext() { m_tellNext = true; }
    [[nodiscard]] bool isTelling() const { return m_inHand == m_outage.get(); }
    // The story is told: on with the first plan, which asks only the rest.
    void startPlan();
    // The first plan is written, and there is more to ask.
    [[nodiscard]] bool hasSecondPass() const;
    [[nodiscard]] bool isSecondPass() const { return m_inHand && m_inHand == m_secondPass.get(); }
    void startSecondPass();

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
    // As goTo; but what could not be written and was not told yet is shown first, once.
    void next();
    void back();
    // The whole page, or what is left of it.
    void markPage(AnswerMark mark);
    // Writes what holds, when anything was changed.
    void save();

Q_SIGNALS:
    void pageChanged();
    void draftChanged();
    void saved();

private:
    void choose();
    [[nodiscard]] QString following() const;
    void show(const QString &page);
    bool leave(std::optional<AnswerMark> mark, bool putOff);
    void rememberTime();
    void forget();

    const WindowServices &m_services;
    PlanSession &m_session;
    Preferences &m_preferences;
    std::unique_ptr<Questionnaire> m_firstPlan;
    std::unique_ptr<Questionnaire> m_outage;
    std::unique_ptr<Questionnaire> m_secondPass;
    const Questionnaire *m_inHand = nullptr; // one of the three; null without content
    QuestionnaireVisit m_visit;
    bool m_tellNext = false;
    bool m_tells = false; // the plan that is open begins with an outage
    QString m_cell;
    QList<PageTime> m_times;
    qint64 m_shownAt = 0;
};

} // namespace relais
