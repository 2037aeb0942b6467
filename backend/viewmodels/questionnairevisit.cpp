// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/questionnairevisit.h"

#include "services/operationsteps.h"
#include "services/questionnaireids.h"
#include "services/questionnairenames.h"
#include "services/questionnairerows.h"
#include "viewmodels/questionnairemessage.h"
#include "wording/formats.h"

#include <QLoggingCategory>
#include <QScopedValueRollback>

namespace relais {

namespace {

Q_LOGGING_CATEGORY(logAnswers, "relais.questions.answers")

constexpr int mostRefusals = 200;

// What the rule speaks of; empty: no text.
QString valueIn(const QList<Change> &changes, const Issue &issue)
{
    for (const Change &change : changes) {
        for (const FieldChange &one : change.fields) {
            const auto *text = std::get_if<QString>(&one.after);
            if (change.row == issue.row && one.field == issue.field && text)
                return text->trimmed();
        }
    }
    return {};
}

// "page/section/row/cell" of the first cell in which it stands.
QString placeSaying(const PageAnswer &answer, const QString &words)
{
    for (const SectionAnswer &section : answer.sections) {
        for (qsizetype i = 0; !words.isEmpty() && i < section.rows.size(); ++i) {
            const auto &cells = section.rows.at(i).cells;
            for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
                const QList<Value> &values = cell->values;
                const auto *text = values.isEmpty() ? nullptr : std::get_if<QString>(&values.constFirst());
                if (text && text->contains(words))
                    return QStringLiteral("%1/%2/%3/%4").arg(answer.page, section.section).arg(i + 1).arg(cell.key());
            }
        }
    }
    return {};
}

} // namespace

QuestionnaireVisit::QuestionnaireVisit(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &QuestionnaireVisit::save);
    // Changed elsewhere: what the page began with is not what the plan has.
    connect(&session, &PlanSession::planChanged, this, [this] {
        if (m_storing || m_session.plan() == m_written)
            return;
        keepProblems();
        restart();
        Q_EMIT draftChanged();
    });
}

QuestionnaireVisit::~QuestionnaireVisit()
{
    if (isUnsaved())
        save();
}

void QuestionnaireVisit::begin(const Questionnaire &questions, const QString &page)
{
    m_questions = &questions;
    m_page = questions.set().page(page) ? page : QString();
    restart();
}

void QuestionnaireVisit::forget()
{
    m_page.clear();
    m_kept.clear();
    restart();
}

void QuestionnaireVisit::restart()
{
    m_timer.stop();
    m_steps.clear();
    m_before = m_written = m_session.plan();
    m_source = stepSource(m_page, m_services.ids.next());
    m_draft = {};
    if (!m_page.isEmpty())
        m_draft = draftOf(*m_questions->set().page(m_page));
    m_proposed = m_draft;
    if (m_kept.contains(m_page))
        m_draft.takeProblems(m_kept.value(m_page));
    Q_EMIT unsavedChanged();
}

void QuestionnaireVisit::keepProblems()
{
    m_kept.remove(m_page);
    if (m_draft.hasProblem())
        m_kept.insert(m_page, m_draft);
}

QDate QuestionnaireVisit::today() const
{
    return Formats::today(m_services.clock);
}

QuestionnaireDraft QuestionnaireVisit::draftOf(const Page &page) const
{
    QuestionnaireDraft draft(page, m_questions->read(m_before, page.key));
    questionnairemessage::show(draft, m_before, m_services, today());
    return draft;
}

void QuestionnaireVisit::noteChange(const PageAnswer &before)
{
    if (!m_page.isEmpty() && !(m_draft.answer() == before)) {
        m_timer.start();
        Q_EMIT unsavedChanged();
    }
    Q_EMIT draftChanged();
}

void QuestionnaireVisit::finish(const QString &cellKey)
{
    edit([&](QuestionnaireDraft &draft) {
        draft.finish(cellKey);
        const Cell *asked = draft.cell(cellKey);
        const DraftCell *said = asked ? std::as_const(draft).find(cellKey) : nullptr;
        const auto *name =
            said && said->answer.values.size() == 1 ? std::get_if<QString>(&said->answer.values.constFirst()) : nullptr;
        if (name && !asked->multiple) {
            const Value value = meant(*asked, *name);
            if (std::holds_alternative<QUuid>(value))
                draft.choose(cellKey, value);
        }
        draft.refuseEmptied(cellKey.section(QLatin1Char('/'), 0, 1), [this](const Section &section, const QUuid &row) {
            return questionrows::isReliedOn(m_before, section, row);
        });
    });
}

Value QuestionnaireVisit::meant(const Cell &cell, const QString &text) const
{
    const auto person = cell.type == CellType::Person ? questionnames::person(m_before, text) : Id<Person>();
    return person.isNull() ? Value(text) : Value(person.value);
}

void QuestionnaireVisit::useExample(Trade trade)
{
    const Page *page = m_draft.page();
    if (!page)
        return;
    editAsStep([&](QuestionnaireDraft &draft) {
        draft = QuestionnaireDraft(
            *page, m_questions->withExample(m_before, draft.answer(), trade, m_before.organisation().language));
    });
}

void QuestionnaireVisit::undo()
{
    if (m_steps.isEmpty())
        return;
    const Step step = m_steps.takeLast();
    edit([&](QuestionnaireDraft &draft) { draft.takeBack(step.before, step.after); });
}

void QuestionnaireVisit::save()
{
    m_timer.stop();
    if (!m_page.isEmpty() && !m_session.isReadOnly()) {
        // What is still being written is not told to be wrong, and a name that is being replaced stays until then.
        QuestionnaireDraft soFar = m_draft;
        soFar.refuseEmptied({}, [](const Section &, const QUuid &) { return true; });
        store(planned(soFar, {}, false));
    }
    Q_EMIT unsavedChanged();
}

bool QuestionnaireVisit::leave(std::optional<AnswerMark> mark, bool putOff)
{
    if (m_page.isEmpty() || m_session.isReadOnly())
        return false;
    const int told = m_draft.toldProblems();
    m_draft.refuseEmptied({}, [this](const Section &section, const QUuid &row) {
        return questionrows::isReliedOn(m_before, section, row);
    });
    store(planned(m_draft, mark, putOff));
    const bool news = m_draft.toldProblems() > told;
    if (m_draft.hasProblem())
        m_draft.adopt(m_questions->read(m_session.plan(), m_page));
    keepProblems();
    restart();
    Q_EMIT draftChanged();
    return news;
}

// The plan with what holds of the draft, which then says what does not.
Plan QuestionnaireVisit::planned(QuestionnaireDraft &draft, std::optional<AnswerMark> mark, bool putOff) const
{
    const PageAnswer before = m_questions->read(m_before, m_page);
    const QuestionnaireDraft unchanged(*draft.page(), before);
    if (draft == m_proposed && !draft.hasProblem() && (mark || !putOff)) // nobody agreed with a proposal
        draft = unchanged;
    for (int i = 0; i < mostRefusals; ++i) {
        PageAnswer answer = draft.answer();
        const bool marks = mark || (putOff && draft.isBlank() && !before.mark);
        if (answer.sections == unchanged.answer().sections && !marks)
            return m_before;
        answer.mark = mark;
        if (const auto next = written(draft, answer))
            return *next;
    }
    return m_session.plan();
}

// Null: something was refused and is told in the draft.
std::optional<Plan> QuestionnaireVisit::written(QuestionnaireDraft &draft, const PageAnswer &answer) const
{
    const auto next = m_questions->apply(m_before, answer, today());
    if (!next)
        return refuse(draft, next.error()) ? std::nullopt : std::optional(m_session.plan());
    Plan plan = questionnairemessage::kept(*next, m_services, today());
    if (const QList<Issue> issues = issuesOf(plan, difference(m_before, plan)); !issues.isEmpty())
        return refuse(draft, plan, issues.constFirst()) ? std::nullopt : std::optional(m_session.plan());
    return plan;
}

bool QuestionnaireVisit::refuse(QuestionnaireDraft &draft, const Error &error) const
{
    const bool placed = draft.refuse(error.place.pointer);
    if (!placed)
        qCWarning(logAnswers) << "not written:" << error.place.pointer << error.detail;
    return placed;
}

// The rule speaks of a row of the plan that was to be: its place among the answers is its place among what is read
// back. A row that a cell makes, a person by name or a step by its words, is told at that cell.
bool QuestionnaireVisit::refuse(QuestionnaireDraft &draft, const Plan &next, const Issue &issue) const
{
    QString named; // the cell that names the row, or else any of the row's own
    for (const SectionAnswer &section : m_questions->read(next, m_page).sections) {
        const Section *asked = draft.page()->section(section.section);
        for (qsizetype i = 0; i < section.rows.size(); ++i) {
            const RowAnswer &row = section.rows.at(i);
            for (const Cell &cell : asked->cells) {
                const QString place =
                    QStringLiteral("%1/%2/%3/%4").arg(m_page, section.section).arg(i + 1).arg(cell.key);
                const bool own = row.row == issue.row;
                if (own && cell.field == issue.field)
                    return draft.refuse(place, issue.code);
                if (row.cell(cell.key).values.contains(Value(issue.row)) || (own && named.isEmpty()))
                    named = place;
            }
        }
    }
    if (named.isEmpty())
        named = placeSaying(draft.answer(), valueIn(difference(m_before, next), issue));
    if (!named.isEmpty())
        return draft.refuse(named, issue.code);
    qCWarning(logAnswers) << "not written:" << m_page << issue.table << issue.field;
    return false;
}

void QuestionnaireVisit::store(const Plan &next)
{
    const Plan plan = questionids::kept(m_before, m_session.plan(), next);
    if (difference(m_session.plan(), plan).isEmpty())
        return;
    const QScopedValueRollback storing(m_storing, true);
    const Status status = m_session.commit(plan, OperationKind::Question, m_source);
    if (!status)
        qCWarning(logAnswers) << "not written:" << m_page << status.error().detail;
    m_written = m_session.plan();
}

} // namespace relais
