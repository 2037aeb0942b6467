// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/questionnairesitting.h"

#include "viewmodels/preferences.h"
#include "viewmodels/questionnairemessage.h"
#include "wording/formats.h"

#include <QLoggingCategory>

namespace relais {

namespace {

Q_LOGGING_CATEGORY(logQuestions, "relais.questions")

constexpr qint64 longestPause = 600; // seconds on a page after which the person was elsewhere
constexpr int mostRefusals = 200;

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
{
    const auto catalogue = services.content.catalogue();
    m_firstPlan = questionnaireOf(QStringLiteral("first-plan"), catalogue, services);
    m_outage = questionnaireOf(QStringLiteral("yesterday"), catalogue, services);
    m_inHand = m_firstPlan.get();
    connect(&session, &PlanSession::opened, this, [this] {
        m_tells = std::exchange(m_tellNext, false);
        forget();
        choose();
    });
    connect(&session, &PlanSession::closed, this, &QuestionnaireSitting::forget);
    connect(&session, &PlanSession::planChanged, this, [this] {
        if (!m_writing)
            m_kept.clear();
    });
}

bool QuestionnaireSitting::isPossible() const
{
    return m_inHand && !m_session.isReadOnly();
}

Language QuestionnaireSitting::language() const
{
    return m_preferences.language();
}

QDate QuestionnaireSitting::today() const
{
    return Formats::today(m_services.clock);
}

Progress QuestionnaireSitting::progress() const
{
    return isPossible() ? m_inHand->progress(plan(), m_times) : Progress();
}

void QuestionnaireSitting::begin()
{
    if (!isPossible())
        return;
    if (m_page.isEmpty())
        choose();
    const QString cell = m_preferences.questionCell(plan().organisation().id.value);
    const bool same = resumePage() == m_preferences.questionPage(plan().organisation().id.value);
    show(resumePage());
    if (same)
        rememberCell(cell);
}

bool QuestionnaireSitting::wasLeft() const
{
    return !m_page.isEmpty() || !m_preferences.questionPage(plan().organisation().id.value).isEmpty();
}

void QuestionnaireSitting::rememberCell(const QString &cell)
{
    m_cell = cell;
    m_preferences.rememberQuestion(plan().organisation().id.value, m_page, cell);
}

QString QuestionnaireSitting::resumePage() const
{
    if (!isPossible())
        return {};
    for (const QString &page : {m_page, m_preferences.questionPage(plan().organisation().id.value)}) {
        if (!page.isEmpty() && m_inHand->isVisible(plan(), page))
            return page;
    }
    return progress().resume;
}

// An outage that is being told comes first, until its last page.
void QuestionnaireSitting::choose()
{
    const bool tells = m_outage && (m_tells || Questionnaire::tellsOutage(plan()));
    m_inHand = tells && !m_outage->progress(plan()).resume.isEmpty() ? m_outage.get() : m_firstPlan.get();
}

void QuestionnaireSitting::startPlan()
{
    m_tells = false;
    m_inHand = m_firstPlan.get();
    show(progress().resume);
}

void QuestionnaireSitting::goTo(const QString &page)
{
    store({}, false);
    show(page);
}

void QuestionnaireSitting::next()
{
    store({}, true);
    show(following());
}

// What the outage answered is not asked again.
QString QuestionnaireSitting::following() const
{
    QString page = m_inHand->next(plan(), m_page);
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
        m_page.isEmpty() && !pages.isEmpty() ? pages.constLast().page : m_inHand->previous(plan(), m_page);
    if (!before.isEmpty())
        goTo(before);
}

void QuestionnaireSitting::markPage(AnswerMark mark)
{
    if (mark == AnswerMark::Unknown && !m_draft.isBlank())
        m_draft.markUnknowns();
    store(mark, true);
    show(following());
}

void QuestionnaireSitting::save()
{
    store({}, false);
    if (m_page.isEmpty() && isPossible()) {
        choose();
        Q_EMIT saved();
    }
}

void QuestionnaireSitting::useExample(Trade trade)
{
    const Page *page = m_draft.page();
    if (!page)
        return;
    editAsStep([&](QuestionnaireDraft &draft) {
        draft = QuestionnaireDraft(
            *page, m_inHand->withExample(plan(), draft.answer(), trade, plan().organisation().language));
    });
}

void QuestionnaireSitting::undo()
{
    if (m_steps.isEmpty())
        return;
    m_draft = m_steps.takeLast();
    Q_EMIT draftChanged();
}

void QuestionnaireSitting::show(const QString &pageKey)
{
    rememberTime();
    m_page = pageKey;
    rememberCell({});
    m_steps.clear();
    const Page *page = m_inHand->set().page(pageKey);
    if (!page)
        m_draft = {};
    else if (m_kept.contains(pageKey))
        m_draft = m_kept.take(pageKey);
    else
        m_draft = draftOf(*page);
    m_proposed = m_draft;
    m_shownAt = m_services.clock.now().monotonicMilliseconds;
    Q_EMIT pageChanged();
    Q_EMIT draftChanged();
}

QuestionnaireDraft QuestionnaireSitting::draftOf(const Page &page) const
{
    QuestionnaireDraft draft(page, m_inHand->read(plan(), page.key));
    questionnairemessage::show(draft, plan(), m_services, today());
    return draft;
}

void QuestionnaireSitting::store(std::optional<AnswerMark> mark, bool putOff)
{
    if (!isPossible() || !m_draft.page())
        return;
    if (m_draft == m_proposed && !m_draft.hasProblem() && (mark || !putOff)) // nobody agreed with a proposal
        m_draft = QuestionnaireDraft(*m_draft.page(), m_inHand->read(plan(), m_page));
    for (int i = 0; i < mostRefusals; ++i) {
        const PageAnswer answer = m_draft.answer();
        const PageAnswer before = m_inHand->read(plan(), m_page);
        const bool same = answer.sections == QuestionnaireDraft(*m_draft.page(), before).answer().sections;
        const bool marks = mark || (putOff && m_draft.isBlank() && !before.mark);
        if ((same && !marks) || write(answer, mark))
            break;
    }
    if (m_draft.hasProblem())
        m_kept.insert(m_page, m_draft);
    else
        m_draft = draftOf(*m_draft.page());
    m_steps.clear();
    Q_EMIT saved();
    Q_EMIT draftChanged();
}

bool QuestionnaireSitting::write(PageAnswer answer, std::optional<AnswerMark> mark)
{
    answer.mark = mark;
    auto next = m_inHand->apply(plan(), answer, today());
    if (!next)
        return !refuse(next.error());
    *next = questionnairemessage::kept(*next, m_services, today());
    const QList<Change> changes = difference(plan(), *next);
    if (const QList<Issue> issues = issuesOf(*next, changes); !issues.isEmpty())
        return !refuse(*next, issues.constFirst());
    if (changes.isEmpty())
        return true;
    m_writing = true;
    const Status status = m_session.commit(*next, OperationKind::Question, m_page);
    m_writing = false;
    if (!status)
        qCWarning(logQuestions) << "not written:" << m_page << status.error().detail;
    return true;
}

bool QuestionnaireSitting::refuse(const Error &error)
{
    const bool placed = m_draft.refuse(error.place.pointer);
    if (!placed)
        qCWarning(logQuestions) << "not written:" << error.place.pointer << error.detail;
    return placed;
}

// The rule speaks of a row of the plan that was to be: its place among the answers is its place among what is read
// back.
bool QuestionnaireSitting::refuse(const Plan &next, const Issue &issue)
{
    for (const SectionAnswer &section : m_inHand->read(next, m_page).sections) {
        const Section *asked = m_draft.page()->section(section.section);
        for (qsizetype i = 0; i < section.rows.size(); ++i) {
            const auto cell = std::find_if(asked->cells.begin(), asked->cells.end(), [&](const Cell &candidate) {
                return candidate.field == issue.field && section.rows.at(i).row == issue.row;
            });
            if (cell != asked->cells.end())
                return m_draft.refuse(
                    QStringLiteral("%1/%2/%3/%4").arg(m_page, section.section).arg(i + 1).arg(cell->key), issue.code);
        }
    }
    qCWarning(logQuestions) << "not written:" << m_page << issue.table << issue.field;
    return false;
}

void QuestionnaireSitting::rememberTime()
{
    const qint64 seconds = (m_services.clock.now().monotonicMilliseconds - m_shownAt) / 1000;
    if (!m_page.isEmpty() && m_shownAt > 0 && seconds > 0 && seconds < longestPause)
        m_times.append({m_page, static_cast<int>(seconds)});
}

void QuestionnaireSitting::forget()
{
    m_page.clear();
    m_cell.clear();
    m_draft = {};
    m_proposed = {};
    m_steps.clear();
    m_kept.clear();
    m_times.clear();
    m_shownAt = 0;
}

} // namespace relais
