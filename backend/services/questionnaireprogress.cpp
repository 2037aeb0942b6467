// SPDX-License-Identifier: GPL-3.0-or-later
// The way through the pages: which show, which are done, what time is left.
#include "services/questionnaire.h"
#include "services/questionnairenames.h"
#include "services/questionnairerules.h"

#include <cmath>

namespace relais {

namespace {

// Own pace against the medians, so that one long pause does not make an hour of the rest.
constexpr double fastestPace = 0.5;
constexpr double slowestPace = 3.0;

QString filled(QString text, const Plan &plan, const std::optional<UrgentPair> &pair)
{
    if (!pair)
        return text;
    text.replace(QStringLiteral("{tool}"), plan.find(pair->tool)->name);
    return text.replace(QStringLiteral("{activity}"), plan.find(pair->activity)->name);
}

double paceOf(const QuestionSet &set, const QList<PageTime> &times)
{
    double taken = 0;
    double usual = 0;
    for (const PageTime &time : times) {
        if (const Page *page = set.page(time.page)) {
            taken += time.seconds;
            usual += page->seconds;
        }
    }
    return usual > 0 ? std::clamp(taken / usual, fastestPace, slowestPace) : 1.0;
}

bool hasFirstSheet(const Plan &plan)
{
    return std::any_of(plan.table<Dependency>().begin(), plan.table<Dependency>().end(), [&](const Dependency &link) {
        const Activity *activity = plan.find(Id<Activity>{link.from.value});
        return activity && activity->limit && plan.find(Id<Tool>{link.to.value});
    });
}

} // namespace

bool Questionnaire::isVisible(const Plan &plan, const QString &pageKey) const
{
    const Page *page = m_set.page(pageKey);
    return page && (page->urgent == 0 || urgentPair(plan, page->urgent));
}

QString Questionnaire::next(const Plan &plan, const QString &page) const
{
    bool passed = false;
    for (const Page &candidate : m_set.pages) {
        if (passed && isVisible(plan, candidate.key))
            return candidate.key;
        passed = passed || candidate.key == page;
    }
    return {};
}

QString Questionnaire::previous(const Plan &plan, const QString &page) const
{
    QString last;
    for (const Page &candidate : m_set.pages) {
        if (candidate.key == page)
            return last;
        if (isVisible(plan, candidate.key))
            last = candidate.key;
    }
    return {};
}

const Variant *Questionnaire::variant(const Plan &plan, const Page &page) const
{
    const auto pair = urgentPair(plan, page.urgent);
    const auto *entry = pair ? questionnames::entryOf(plan, nodeOf(pair->tool), m_catalogue) : nullptr;
    for (const Variant &variant : page.variants) {
        if (entry && variant.kind == entry->kind)
            return &variant;
    }
    return nullptr;
}

PageWords Questionnaire::words(const Plan &plan, const QString &pageKey, Language language) const
{
    const Page *page = m_set.page(pageKey);
    if (!page)
        return {};
    const auto pair = urgentPair(plan, page->urgent);
    const Variant *other = variant(plan, *page);
    return {filled((other ? other->question : page->question).in(language), plan, pair),
            filled((other && !other->hint.isEmpty() ? other->hint : page->hint).in(language), plan, pair),
            filled(page->why.in(language), plan, pair)};
}

Progress Questionnaire::progress(const Plan &plan, const QList<PageTime> &times) const
{
    Progress progress;
    int seconds = 0;
    for (const Page &page : m_set.pages) {
        if (!isVisible(plan, page.key))
            continue;
        PageStatus status{page.key, PageState::Open, 0};
        for (const AnswerState &state : plan.table<AnswerState>())
            status.open += state.question == page.key ? 1 : 0;
        if (status.open > 0)
            status.state = PageState::ToReview;
        else if (questionrules::hasAnswers(page, read(plan, page.key)))
            status.state = PageState::Answered;
        if (status.state != PageState::Open)
            ++progress.done;
        else if (progress.resume.isEmpty())
            progress.resume = page.key;
        seconds += status.state == PageState::Open ? page.seconds : 0;
        progress.pages.append(status);
    }
    progress.minutesLeft = static_cast<int>(std::ceil(seconds * paceOf(m_set, times) / 60.0));
    progress.firstSheet = hasFirstSheet(plan);
    return progress;
}

} // namespace relais
