// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/questionnaireprogressviewmodel.h"

#include "viewmodels/readiness.h"

#include <algorithm>

namespace relais {

namespace {

constexpr RowColumn<WayRow> wayColumns[] = {
    {"key", [](const WayRow &row) { return QVariant(row.key); }},
    {"page", [](const WayRow &row) { return QVariant(row.page); }},
    {"title", [](const WayRow &row) { return QVariant(row.title); }},
    {"note", [](const WayRow &row) { return QVariant(row.note); }},
    {"chapter", [](const WayRow &row) { return QVariant(row.chapter); }},
    {"state", [](const WayRow &row) { return QVariant(row.state); }},
    {"current", [](const WayRow &row) { return QVariant(row.current); }},
};

using State = QuestionnaireProgressViewModel::State;

State stateOf(PageState state)
{
    return state == PageState::Open ? State::Open : state == PageState::Answered ? State::Done : State::ToReview;
}

} // namespace

QuestionnaireProgressViewModel::QuestionnaireProgressViewModel(QuestionnaireSitting &sitting, QObject *parent)
    : QObject(parent)
    , m_sitting(sitting)
    , m_way(wayColumns, this)
{
    connect(&sitting, &QuestionnaireSitting::pageChanged, this, &QuestionnaireProgressViewModel::refresh);
    connect(&sitting, &QuestionnaireSitting::saved, this, &QuestionnaireProgressViewModel::refresh);
}

void QuestionnaireProgressViewModel::refresh()
{
    const bool had = m_progress.firstSheet;
    m_progress = m_sitting.progress();
    m_offers = m_offers || (m_known && !had && m_progress.firstSheet);
    m_known = true;
    m_way.setRows(rows());
    Q_EMIT changed();
}

void QuestionnaireProgressViewModel::forget()
{
    m_known = m_offers = false;
    refresh();
}

void QuestionnaireProgressViewModel::dismissOffer()
{
    m_offers = false;
    Q_EMIT changed();
}

QString QuestionnaireProgressViewModel::summary() const
{
    if (!m_sitting.isPossible())
        return {};
    //: Of the questionnaire: %n is a number of pages, %1 of minutes
    return tr("%n page(s), about %1 minutes", nullptr, static_cast<int>(m_progress.all())).arg(m_progress.minutes);
}

QString QuestionnaireProgressViewModel::words() const
{
    if (isComplete())
        return tr("All pages done: %1").arg(m_progress.all());
    const QString left = tr("about %n minute(s) left", nullptr, m_progress.minutesLeft);
    //: %n pages are done of %1; %2 is « about 13 minutes left »
    return tr("%n page(s) of %1, %2", nullptr, m_progress.done).arg(m_progress.all()).arg(left);
}

double QuestionnaireProgressViewModel::share() const
{
    const auto all = static_cast<double>(m_progress.all());
    return all > 0 ? m_progress.done / all : 0;
}

QString QuestionnaireProgressViewModel::resumeWords() const
{
    if (isBegun() && !m_sitting.wasLeft())
        //: Of the questionnaire: %n pages have no answer yet, of %1
        return tr("%n page(s) of %1 still without an answer.", nullptr,
                  static_cast<int>(m_progress.all()) - m_progress.done)
            .arg(m_progress.all());
    for (qsizetype i = 0; i < m_progress.pages.size(); ++i) {
        if (m_progress.pages.at(i).page == m_sitting.resumePage())
            return tr("You are at page %1 of %2.").arg(i + 1).arg(m_progress.all());
    }
    return {};
}

QuestionnaireProgressViewModel::End QuestionnaireProgressViewModel::end() const
{
    if (m_sitting.isTelling())
        return End::Told;
    if (m_sitting.isSecondPass())
        return End::Completed;
    const Plan &plan = m_sitting.plan();
    return plan.table<Activity>().size() == 0 || plan.table<Tool>().size() == 0 ? End::Bare : End::Written;
}

QString QuestionnaireProgressViewModel::endTitle() const
{
    switch (end()) {
    case End::Told:
        return tr("Your outage is told.");
    case End::Bare:
        return tr("You have seen every page.");
    case End::Completed:
        return tr("The second pass is done.");
    case End::Written:
        break;
    }
    return tr("Your first plan is written.");
}

QString QuestionnaireProgressViewModel::endWords() const
{
    if (!m_sitting.isPossible() || !m_sitting.page().isEmpty())
        return {};
    if (end() == End::Told)
        return tr("What stopped, what you did and what was missing are in the plan. It asks only the rest now.");
    if (end() == End::Bare)
        return tr("The plan has no activity or no tool yet, so there is nothing to protect. The pages put off wait.");
    const QList<ToolReadiness> tools = readinessOf(m_sitting.plan());
    int without = 0;
    for (const ToolReadiness &tool : tools)
        without += tool.mark == RelayMark::None || tool.mark == RelayMark::Partly ? 1 : 0;
    const bool unsaid = std::ranges::any_of(m_sitting.plan().table<Activity>(),
                                            [](const Activity &activity) { return !activity.limit; });
    if (tools.isEmpty() && unsaid)
        return tr("How long your activities can wait is not said yet: Relais cannot tell which tools are critical.");
    if (tools.isEmpty())
        return tr("No tool is critical, as far as the answers tell.");
    if (without == 0)
        return tr("Every critical tool has a fallback.");
    return tr("%n point(s) still without a solution.", nullptr, without);
}

int QuestionnaireProgressViewModel::countOf(const QString &chapter) const
{
    for (const Page &page : m_sitting.questionnaire().set().pages) {
        if (page.chapter != chapter || page.urgent > 0)
            continue;
        for (const Section &section : page.sections) {
            if (section.form == SectionForm::Rows && section.least > 1)
                return static_cast<int>(m_sitting.questionnaire().rowCount(m_sitting.plan(), page, section));
        }
    }
    return 0;
}

WayRow QuestionnaireProgressViewModel::chapterRow(const Chapter &chapter, const QList<PageStatus> &pages) const
{
    WayRow row{chapter.key, {}, chapter.title.in(m_sitting.language())};
    qsizetype open = 0;
    int review = 0;
    qsizetype at = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        open += pages.at(i).state == PageState::Open ? 1 : 0;
        review += pages.at(i).state == PageState::ToReview ? 1 : 0;
        if (pages.at(i).page == m_sitting.page())
            at = i + 1;
    }
    const auto first = std::find_if(pages.begin(), pages.end(),
                                    [](const PageStatus &status) { return status.state != PageState::Answered; });
    row.page = first == pages.end() ? pages.constFirst().page : first->page;
    row.current = at > 0;
    row.state = static_cast<int>(open > 0 ? State::Open : review > 0 ? State::ToReview : State::Done);
    const int count = countOf(chapter.key);
    if (at > 0 && pages.size() > 1)
        //: A place among the pages of a chapter
        row.note = tr("%1 of %2").arg(at).arg(pages.size());
    else if (review > 0)
        row.note = tr("%n to review", nullptr, review);
    else if (count > 0)
        row.note = QString::number(count);
    return row;
}

WayRow QuestionnaireProgressViewModel::pageRow(const PageStatus &status) const
{
    WayRow row{QStringLiteral("page/") + status.page, status.page};
    const Page *page = m_sitting.questionnaire().set().page(status.page);
    const auto pair = Questionnaire::urgentPair(m_sitting.plan(), page->urgent);
    //: A page of the questionnaire: %1 is the name of a tool
    row.title = pair ? tr("If %1 stops").arg(m_sitting.plan().nameOf(pair->tool.value))
                     : m_sitting.questionnaire().words(m_sitting.plan(), status.page, m_sitting.language()).question;
    row.chapter = false;
    row.state = static_cast<int>(stateOf(status.state));
    row.current = status.page == m_sitting.page();
    return row;
}

QList<WayRow> QuestionnaireProgressViewModel::rows() const
{
    QList<WayRow> rows;
    if (!m_sitting.isPossible())
        return rows;
    for (const Chapter &chapter : m_sitting.questionnaire().set().chapters) {
        QList<PageStatus> pages;
        for (const PageStatus &status : m_progress.pages) {
            if (m_sitting.questionnaire().set().page(status.page)->chapter == chapter.key)
                pages << status;
        }
        if (pages.isEmpty())
            continue;
        rows << chapterRow(chapter, pages);
        if (!rows.constLast().current || pages.size() < 2)
            continue;
        for (const PageStatus &status : pages)
            rows << pageRow(status);
    }
    return rows;
}

} // namespace relais
