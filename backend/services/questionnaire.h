// SPDX-License-Identifier: GPL-3.0-or-later
// Questionnaire: a question set on a plan. It reads each page from the plan and writes each page into a copy of it, so
// that answers and inventory are one thing and agree whichever was edited last. It holds no state of a sitting: where
// to resume and what is left follow from the plan. Synchronous, no I/O; used on the thread of the plan's owner:
//
//     auto next = questionnaire.apply(service.plan(), answers, today);
//     auto operation = service.commit(*next, OperationKind::Question, answers.page);
#pragma once

#include "services/questionnairevalues.h"

namespace relais {

enum class PageState { Open, Answered, ToReview };

struct PageStatus {
    QString page;
    PageState state = PageState::Open;
    int open = 0; // cells put off or not known: « 2 à revoir »
};

// How long the person has taken over a page that they answered.
struct PageTime {
    QString page;
    int seconds = 0;
};

struct Progress {
    QList<PageStatus> pages; // those that show for this plan, in order
    QStringList expected; // those that may still come to show: an open page stands before them
    int done = 0; // answered or put off
    int minutes = 0; // all these pages take, at the usual pace, rounded up
    int minutesLeft = 0; // of what is still open, at the person's own pace, rounded up
    QString resume; // the first page still open; empty when none is
    bool firstSheet = false; // a first fiche can be printed

    // How many pages this person will see.
    [[nodiscard]] qsizetype all() const { return pages.size() + expected.size(); }
};

// The words of a page for a plan, {tool} and {activity} filled in.
struct PageWords {
    QString question;
    QString hint;
    QString why;
};

class Questionnaire {
public:
    // ids must outlive it.
    Questionnaire(QuestionSet set, Catalogue catalogue, IdSource &ids);

    [[nodiscard]] const QuestionSet &set() const { return m_set; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] IdSource &ids() const { return m_ids; }

    // A page about an urgent activity shows once there is one; a page about the outage once it is told what fell.
    [[nodiscard]] bool isVisible(const Plan &plan, const QString &page) const;
    [[nodiscard]] QString next(const Plan &plan, const QString &page) const; // empty after the last
    [[nodiscard]] QString previous(const Plan &plan, const QString &page) const;

    [[nodiscard]] PageWords words(const Plan &plan, const QString &page, Language language) const;
    [[nodiscard]] PageAnswer read(const Plan &plan, const QString &page) const;

    // How many rows read() would find there.
    [[nodiscard]] qsizetype rowCount(const Plan &plan, const Page &page, const Section &section) const;

    // The plan with the page's answers in it; sections and cells that are absent stay. An answer with nothing in it
    // puts the page off. Errors: InvalidValue or NotFound with place.pointer "page/section/row/cell", rows from 1.
    [[nodiscard]] Result<Plan> apply(const Plan &plan, const PageAnswer &answer, QDate today) const;

    // The page with the trade's example in the cells that are empty, marked « à adapter »; unchanged if there is none.
    [[nodiscard]] PageAnswer withExample(const Plan &plan, const PageAnswer &answer, Trade trade,
                                         Language language) const;
    [[nodiscard]] const Example *example(const Plan &plan, const QString &page, Trade trade) const;

    // The half of the tolerated downtime that is proposed as recovery target, at least 5 minutes; never stored by
    // itself.
    [[nodiscard]] static std::optional<Minutes> proposedTarget(std::optional<Minutes> limit);

    // The plan without the marks whose cell was filled in elsewhere, and with the tasks closed that they made.
    [[nodiscard]] Plan settled(const Plan &plan, QDate today) const;

    [[nodiscard]] Progress progress(const Plan &plan, const QList<PageTime> &times = {}) const;

    // The first page still open, as Progress::resume; empty when none is. Looks at the pages before it only.
    [[nodiscard]] QString firstOpen(const Plan &plan) const;

    // The plan began with an outage that was told.
    [[nodiscard]] static bool tellsOutage(const Plan &plan);

    // The n-th (1, 2, 3) most urgent activity with its most urgent tool; activities and tools are all different.
    [[nodiscard]] static std::optional<UrgentPair> urgentPair(const Plan &plan, int n);

private:
    [[nodiscard]] QuestionContext context(QDate today) const { return {m_set, m_catalogue, m_ids, today}; }
    [[nodiscard]] bool hasAnswers(const Plan &plan, const Page &page) const;
    [[nodiscard]] PageStatus statusOf(const Plan &plan, const Page &page) const;
    [[nodiscard]] const Variant *variant(const Plan &plan, const Page &page) const;
    Status writeSection(Plan &plan, const Page &page, const SectionAnswer &answer,
                        const QuestionContext &context) const;

    QuestionSet m_set;
    Catalogue m_catalogue;
    IdSource &m_ids;
};

} // namespace relais
