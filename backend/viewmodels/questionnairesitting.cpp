// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/questionnairesitting.h"

#include "viewmodels/preferences.h"

#include <QLoggingCategory>

namespace relais {

namespace {

Q_LOGGING_CATEGORY(logQuestions, "relais.questions")

constexpr qint64 longestPause = 600; // seconds on a page after which the person was elsewhere
constexpr qsizetype timesKept = 100;

std::unique_ptr<Questionnaire> questionnaireOf(const QString &key, const Result<Catalogue> &catalogue,
                                               const WindowServices &services)
{
    auto set = services.content.questions(key);
    if (set && catalogue)
        return std::make_unique<Questionnaire>(std::move(*set), *catalogue, services.ids);
    qCInfo(logQuestions) << "no questions:" << (set ? catalogue.error() : set.error()).detail;
    return nullptr;
}

} // namespace

QuestionnaireSitting::QuestionnaireSitting(const WindowServices &services, PlanSession &session,
                                           Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_preferences(preferences)
    , m_visit(services, session)
{
    const auto catalogue = services.content.catalogue();
    m_firstPlan = questionnaireOf(QStringLiteral("first-plan"), catalogue, services);
    m_outage = questionnaireOf(QStringLiteral("yesterday"), catalogue, services);
    m_secondPass = questionnaireOf(QStringLiteral("second-pass"), catalogue, services);
    m_inHand = m_firstPlan.get();
    connect(&session, &PlanSession::opened, this, [this] {
        m_tells = std::exchange(m_tellNext, false);
        forget();
        choose();
    });
    connect(&session, &PlanSession::closed, this, &QuestionnaireSitting::forget);
    connect(&m_visit, &QuestionnaireVisit::draftChanged, this, &QuestionnaireSitting::draftChanged);
}

bool QuestionnaireSitting::isPossible() const
{
    return m_inHand && !m_session.isReadOnly();
}

Language QuestionnaireSitting::language() const
{
    return m_preferences.language();
}

Progress QuestionnaireSitting::progress() const
{
    Progress progress = isPossible() ? m_inHand->progress(plan(), m_times) : Progress();
    for (PageStatus &status : progress.pages) {
        if (m_visit.isKept(status.page) && status.state == PageState::Answered)
            status = {status.page, PageState::ToReview, 1};
    }
    return progress;
}

void QuestionnaireSitting::begin()
{
    if (!isPossible())
        return;
    if (page().isEmpty())
        choose();
    const QString cell = m_preferences.questionCell(plan().organisation().id.value);
    const bool same = resumePage() == m_preferences.questionPage(plan().organisation().id.value);
    show(resumePage());
    if (same)
        rememberCell(cell);
}

bool QuestionnaireSitting::wasLeft() const
{
    return !page().isEmpty() || !m_preferences.questionPage(plan().organisation().id.value).isEmpty();
}

void QuestionnaireSitting::rememberCell(const QString &cell)
{
    m_cell = cell;
    m_preferences.rememberQuestion(plan().organisation().id.value, page(), cell);
}

QString QuestionnaireSitting::resumePage() const
{
    if (!isPossible())
        return {};
    for (const QString &candidate : {page(), m_preferences.questionPage(plan().organisation().id.value)}) {
        if (!candidate.isEmpty() && m_inHand->isVisible(plan(), candidate))
            return candidate;
    }
    return m_inHand->firstOpen(plan());
}

// An outage that is being told comes first, until its last page; the second pass after the first plan.
void QuestionnaireSitting::choose()
{
    const bool tells = m_outage && (m_tells || Questionnaire::tellsOutage(plan()));
    if (tells && !m_outage->firstOpen(plan()).isEmpty())
        m_inHand = m_outage.get();
    else
        m_inHand = hasSecondPass() ? m_secondPass.get() : m_firstPlan.get();
}

bool QuestionnaireSitting::hasSecondPass() const
{
    return m_firstPlan && m_secondPass && !m_session.isReadOnly() && m_firstPlan->firstOpen(plan()).isEmpty()
        && !m_secondPass->firstOpen(plan()).isEmpty();
}

void QuestionnaireSitting::startSecondPass()
{
    m_inHand = m_secondPass.get();
    show(m_inHand->firstOpen(plan()));
}

void QuestionnaireSitting::startPlan()
{
    m_tells = false;
    m_inHand = m_firstPlan.get();
    show(m_inHand->firstOpen(plan()));
}

void QuestionnaireSitting::goTo(const QString &page)
{
    leave({}, false);
    show(page);
}

void QuestionnaireSitting::next()
{
    if (!leave({}, true))
        show(following());
}

// What the outage answered is not asked again.
QString QuestionnaireSitting::following() const
{
    QString page = m_inHand->next(plan(), this->page());
    const QList<PageStatus> pages = progress().pages;
    const auto isAnswered = [&](const QString &key) {
        return std::any_of(pages.begin(), pages.end(), [&](const PageStatus &status) {
            return status.page == key && status.state == PageState::Answered;
        });
    };
    while (!isTelling() && Questionnaire::tellsOutage(plan()) && isAnswered(page))
        page = m_inHand->next(plan(), page);
    return page;
}

void QuestionnaireSitting::back()
{
    const QList<PageStatus> pages = progress().pages;
    const QString before =
        page().isEmpty() && !pages.isEmpty() ? pages.constLast().page : m_inHand->previous(plan(), page());
    if (!before.isEmpty())
        goTo(before);
}

void QuestionnaireSitting::markPage(AnswerMark mark)
{
    if (mark == AnswerMark::Unknown && !draft().isBlank())
        m_visit.edit([](QuestionnaireDraft &draft) { draft.markUnknowns(); });
    leave(mark, true);
    show(following());
}

void QuestionnaireSitting::save()
{
    leave({}, false);
    rememberTime();
    m_shownAt = 0;
    if (page().isEmpty() && isPossible()) {
        choose();
        Q_EMIT saved();
    }
}

void QuestionnaireSitting::show(const QString &page)
{
    rememberTime();
    m_visit.begin(*m_inHand, page);
    rememberCell({});
    m_shownAt = m_services.clock.now().monotonicMilliseconds;
    Q_EMIT pageChanged();
    Q_EMIT draftChanged();
}

bool QuestionnaireSitting::leave(std::optional<AnswerMark> mark, bool putOff)
{
    if (!isPossible() || page().isEmpty())
        return false;
    const bool news = m_visit.leave(mark, putOff);
    Q_EMIT saved();
    return news;
}

void QuestionnaireSitting::rememberTime()
{
    const qint64 seconds = (m_services.clock.now().monotonicMilliseconds - m_shownAt) / 1000;
    if (page().isEmpty() || m_shownAt == 0 || seconds <= 0 || seconds >= longestPause)
        return;
    m_times.append({page(), static_cast<int>(seconds)});
    m_times = m_times.last(std::min(timesKept, m_times.size()));
    m_preferences.rememberPageTimes(plan().organisation().id.value, m_times);
}

void QuestionnaireSitting::forget()
{
    m_visit.forget();
    m_cell.clear();
    m_times = m_preferences.pageTimes(plan().organisation().id.value);
    m_shownAt = 0;
}

} // namespace relais
