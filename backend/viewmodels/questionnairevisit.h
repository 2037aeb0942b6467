// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionnaireVisit: one page of the questionnaire from when it is shown until it is left: the plan as it was, the
// draft of the answers, the steps that undo takes back. Shortly after each change the page is written into the plan as
// it was before, so that what is stored is always what leaving now would store, however often it is written; all of it
// together is one step of undo. What cannot be written yet waits in the draft. Shared by the questionnaire's view
// models; GUI thread.
#pragma once

#include "services/questionnaire.h"
#include "viewmodels/plansession.h"
#include "viewmodels/questionnairedraft.h"

#include <QObject>
#include <QTimer>

namespace relais {

class QuestionnaireVisit final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionnaireVisit)

public:
    // After the last change; what was typed is stored within a second.
    static constexpr std::chrono::milliseconds pause{700};

    // Everything referred to must outlive the visit.
    QuestionnaireVisit(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);
    ~QuestionnaireVisit() override; // writes what waits

    // Shows a page, as it was left if something of it could not be written. questions must outlive the visit; page:
    // empty for none.
    void begin(const Questionnaire &questions, const QString &page);
    // Drops everything, unwritten.
    void forget();

    [[nodiscard]] const QString &page() const { return m_page; }
    // As it was when the page was shown: what the page's rows and names are about.
    [[nodiscard]] const Plan &plan() const { return m_before; }
    [[nodiscard]] const QuestionnaireDraft &draft() const { return m_draft; }
    [[nodiscard]] bool isUnsaved() const { return m_timer.isActive(); }
    // Something of that page could not be written when it was left.
    [[nodiscard]] bool isKept(const QString &page) const { return m_kept.contains(page); }

    // Changes the draft. A change that undo takes back is kept as a step.
    template <class Edit> void edit(Edit change)
    {
        const PageAnswer before = m_draft.answer();
        change(m_draft);
        noteChange(before);
    }
    template <class Edit> void editAsStep(Edit change)
    {
        m_steps.append({m_draft, {}});
        edit([&](QuestionnaireDraft &draft) {
            change(draft);
            m_steps.last().after = draft;
        });
    }
    // The cell is left: what it says is understood, or told to be wrong.
    void finish(const QString &cell);
    void useExample(Trade trade);
    [[nodiscard]] bool canUndo() const { return !m_steps.isEmpty(); }
    // Takes the last step back; what was typed after it stays.
    void undo();
    // A name typed in a cell: the one person it can mean, else as it stands.
    [[nodiscard]] Value meant(const Cell &cell, const QString &text) const;

    // Writes what holds now.
    void save();
    // Writes what holds, and tells in the draft what does not. putOff: a page with nothing in it is marked as put off.
    // True: it told something that it had not told before. The page begins anew.
    bool leave(std::optional<AnswerMark> mark, bool putOff);

Q_SIGNALS:
    void draftChanged();
    void unsavedChanged();

private:
    void restart();
    void keepProblems();
    void noteChange(const PageAnswer &before);
    [[nodiscard]] QDate today() const;
    // The page as the plan has it, and what is proposed where it has nothing.
    [[nodiscard]] QuestionnaireDraft draftOf(const Page &page) const;
    [[nodiscard]] Plan planned(QuestionnaireDraft &draft, std::optional<AnswerMark> mark, bool putOff) const;
    [[nodiscard]] std::optional<Plan> written(QuestionnaireDraft &draft, const PageAnswer &answer) const;
    [[nodiscard]] bool refuse(QuestionnaireDraft &draft, const Error &error) const;
    [[nodiscard]] bool refuse(QuestionnaireDraft &draft, const Plan &next, const Issue &issue) const;
    void store(const Plan &next);

    const WindowServices &m_services;
    PlanSession &m_session;
    const Questionnaire *m_questions = nullptr;
    QString m_page;
    QString m_source; // of this visit's operations
    Plan m_before;
    Plan m_written; // as this visit left it last
    QuestionnaireDraft m_draft;
    QuestionnaireDraft m_proposed; // the page as it was shown, with a proposal that counts once one goes on
    struct Step {
        QuestionnaireDraft before;
        QuestionnaireDraft after;
    };
    QList<Step> m_steps; // of this page, oldest first
    QHash<QString, QuestionnaireDraft> m_kept; // by page: what could not be written, as the page was left
    QTimer m_timer;
    bool m_storing = false;
};

} // namespace relais
