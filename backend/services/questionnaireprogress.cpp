// SPDX-License-Identifier: GPL-3.0-or-later
// The way through the pages: which show, which are done, what time is left.
#include "services/questionnaire.h"
#include "services/questionnairenames.h"
#include "services/questionnaireoutage.h"
#include "services/questionnairepairs.h"

#include <QRegularExpression>

#include <cmath>

namespace relais {

namespace {

// Own pace against the medians, so that one long pause does not make an hour of the rest.
constexpr double fastestPace = 0.5;
constexpr double slowestPace = 3.0;

// Quotation marks inside quotation marks are of the other kind: « le groupe “Équipe” ».
QString quotable(QString name)
{
    static const QRegularExpression quoted(QStringLiteral("«\\s*([^»]*?)\\s*»"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return name.replace(quoted, QStringLiteral("“\\1”"));
}

QString filledText(QString text, const Plan &plan, const UrgentPair &pair)
{
    text.replace(QStringLiteral("{tool}"), quotable(plan.nameOf(pair.tool.value)));
    return text.replace(QStringLiteral("{activity}"), quotable(plan.nameOf(pair.activity.value)));
}

int minutesOf(double seconds)
{
    return static_cast<int>(std::ceil(seconds / 60.0));
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
    return page
        && ((page->urgent == 0 && !page->aboutOutage) || !questionpairs::subject(plan, *page).pair.tool.isNull());
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
    const auto pair = questionpairs::subject(plan, page).pair;
    const auto *entry = questionnames::entryOf(plan, nodeOf(pair.tool), m_catalogue);
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
    const auto pair = questionpairs::subject(plan, *page).pair;
    const Variant *other = variant(plan, *page);
    return {filledText((other ? other->question : page->question).in(language), plan, pair),
            filledText((other && !other->hint.isEmpty() ? other->hint : page->hint).in(language), plan, pair),
            filledText(page->why.in(language), plan, pair)};
}

bool Questionnaire::tellsOutage(const Plan &plan)
{
    return questionoutage::told(plan).has_value();
}

PageStatus Questionnaire::statusOf(const Plan &plan, const Page &page) const
{
    PageStatus status{page.key, PageState::Open, 0};
    for (const AnswerState &state : plan.table<AnswerState>())
        status.open += state.question == page.key ? 1 : 0;
    if (status.open > 0)
        status.state = PageState::ToReview;
    else if (hasAnswers(plan, page))
        status.state = PageState::Answered;
    return status;
}

QString Questionnaire::firstOpen(const Plan &plan) const
{
    for (const Page &page : m_set.pages) {
        if (isVisible(plan, page.key) && statusOf(plan, page).state == PageState::Open)
            return page.key;
    }
    return {};
}

Progress Questionnaire::progress(const Plan &plan, const QList<PageTime> &times) const
{
    Progress progress;
    int seconds = 0;
    int left = 0;
    for (const Page &page : m_set.pages) {
        const bool visible = isVisible(plan, page.key);
        if (!visible && progress.resume.isEmpty())
            continue;
        seconds += page.seconds;
        if (!visible) {
            progress.expected.append(page.key);
            left += page.seconds;
            continue;
        }
        const PageStatus status = statusOf(plan, page);
        if (status.state != PageState::Open)
            ++progress.done;
        else if (progress.resume.isEmpty())
            progress.resume = page.key;
        left += status.state == PageState::Open ? page.seconds : 0;
        progress.pages.append(status);
    }
    progress.minutes = minutesOf(seconds);
    progress.minutesLeft = minutesOf(left * paceOf(m_set, times));
    progress.firstSheet = hasFirstSheet(plan);
    return progress;
}

} // namespace relais
