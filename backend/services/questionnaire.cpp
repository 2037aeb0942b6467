// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questionnaire.h"

#include "services/questionnairemarks.h"
#include "services/questionnairenames.h"
#include "services/questionnaireoutage.h"
#include "services/questionnairepairs.h"
#include "services/questionnairerules.h"
#include "services/questionnairesections.h"

namespace relais {

namespace {

bool isBound(const Section &section)
{
    return section.rules == SectionRules::Fields || section.rules == SectionRules::Fallback;
}

QUuid itemOf(const Section &section, const RowAnswer &row)
{
    return section.rules == SectionRules::Offline ? row.row : QUuid();
}

bool canBeMarked(const Section &section)
{
    return section.form == SectionForm::Form || section.rules == SectionRules::Offline;
}

// Sections with rules of their own: their marks, over the values that the rules read.
void readMarks(QList<RowAnswer> &rows, const Plan &plan, const Page &page, const Section &section)
{
    for (RowAnswer &row : rows) {
        for (const Cell &cell : section.cells) {
            if (canBeMarked(section))
                row.cells[cell.key].mark =
                    questionmarks::mark(plan, page.key, questionmarks::cellName(section, cell), itemOf(section, row));
        }
    }
}

void writeMarks(Plan &plan, const Page &page, const Section &section, const QList<RowAnswer> &rows,
                const QuestionContext &context)
{
    for (const RowAnswer &row : rows) {
        for (const Cell &cell : section.cells) {
            if (!canBeMarked(section) || !row.cells.contains(cell.key))
                continue;
            const CellAnswer answer = row.cell(cell.key);
            questionmarks::setMark(plan, page, questionmarks::cellName(section, cell), itemOf(section, row),
                                   answer.values.isEmpty() ? answer.mark : std::nullopt, context);
        }
    }
}

// « Je demanderai » is an unknown of its own link: it makes the one task to ask the providers.
void markHintsOf(Plan &plan, const Page &page, const Section &section, const QuestionContext &context)
{
    const QString name = questionmarks::cellName(section, section.cells.constLast());
    for (const Dependency &link : plan.table<Dependency>().rows()) {
        if (link.knowledge != Knowledge::CatalogueHint)
            continue;
        const bool asks = link.confirmation == Confirmation::ToAsk;
        questionmarks::setMark(plan, page, name, link.id.value,
                               asks ? std::optional(AnswerMark::Unknown) : std::nullopt, context);
    }
}

void markHints(Plan &plan, const QuestionContext &context)
{
    for (const Page &page : context.set.pages) {
        for (const Section &section : page.sections) {
            if (section.rules == SectionRules::Hints)
                markHintsOf(plan, page, section, context);
        }
    }
}

} // namespace

Questionnaire::Questionnaire(QuestionSet set, Catalogue catalogue, IdSource &ids)
    : m_set(std::move(set))
    , m_catalogue(std::move(catalogue))
    , m_ids(ids)
{ }

PageAnswer Questionnaire::read(const Plan &plan, const QString &pageKey) const
{
    PageAnswer answer{pageKey, {}, {}};
    const Page *page = m_set.page(pageKey);
    if (!page)
        return answer;
    const QuestionContext now = context({});
    const PageSubject subject = questionpairs::subject(plan, *page);
    answer.mark = questionmarks::mark(plan, pageKey, QString(), {});
    for (const Section &section : page->sections) {
        SectionAnswer found{section.key, {}};
        if (isBound(section)) {
            found.rows = questionsections::read(plan, *page, section, subject);
        } else {
            found.rows = questionrules::read(plan, section.rules, now);
            readMarks(found.rows, plan, *page, section);
        }
        answer.sections.append(found);
    }
    return answer;
}

qsizetype Questionnaire::rowCount(const Plan &plan, const Page &page, const Section &section) const
{
    return isBound(section) ? questionsections::rowCount(plan, section, questionpairs::subject(plan, page))
                            : questionrules::read(plan, section.rules, context({})).size();
}

bool Questionnaire::hasAnswers(const Plan &plan, const Page &page) const
{
    const PageSubject subject = questionpairs::subject(plan, page);
    return std::ranges::any_of(page.sections, [&](const Section &section) {
        return isBound(section)
            ? questionsections::hasAnswers(plan, section, subject)
            : questionrules::hasAnswers(section, questionrules::read(plan, section.rules, context({})));
    });
}

Status Questionnaire::writeSection(Plan &plan, const Page &page, const SectionAnswer &answer,
                                   const QuestionContext &now) const
{
    const Section *section = page.section(answer.section);
    if (!section)
        return Error{ErrorCode::NotFound, QStringLiteral("the page has no such section"),
                     atPointer(page.key + QLatin1Char('/') + answer.section)};
    if (isBound(*section)) {
        const bool written = std::any_of(answer.rows.begin(), answer.rows.end(), [](const RowAnswer &row) {
            return std::any_of(row.cells.begin(), row.cells.end(),
                               [](const auto &cell) { return !cell.values.isEmpty(); });
        });
        const bool needsFallback = section->rules == SectionRules::Fallback || section->parent == "fallback";
        const PageSubject subject = needsFallback && written ? questionpairs::withFallback(plan, page, now)
                                                             : questionpairs::subject(plan, page);
        return questionsections::write(plan, page, *section, answer.rows, subject, now);
    }
    if (Status status = questionrules::write(plan, section->rules, answer.rows, now); !status) {
        Error error = status.error();
        error.place.pointer = QStringLiteral("%1/%2/%3").arg(page.key, section->key, error.place.pointer);
        return error;
    }
    writeMarks(plan, page, *section, answer.rows, now);
    if (section->rules == SectionRules::Hints || section->rules == SectionRules::Internet)
        markHints(plan, now);
    return {};
}

Result<Plan> Questionnaire::apply(const Plan &plan, const PageAnswer &answer, QDate today) const
{
    const Page *page = m_set.page(answer.page);
    if (!page)
        return Error{ErrorCode::NotFound, QStringLiteral("no such page"), atPointer(answer.page)};
    Plan next = plan;
    const QuestionContext now = context(today);
    for (const SectionAnswer &section : answer.sections) {
        if (Status status = writeSection(next, *page, section, now); !status)
            return status.error();
    }
    if (page->aboutOutage)
        questionoutage::agree(next);
    const PageAnswer after = read(next, answer.page);
    std::optional<AnswerMark> mark = answer.mark;
    const bool anyMark = std::any_of(next.table<AnswerState>().begin(), next.table<AnswerState>().end(),
                                     [&](const auto &state) { return state.question == answer.page; });
    if (questionrules::hasAnswers(*page, after))
        mark.reset();
    else if (!mark && !anyMark)
        mark = AnswerMark::Later;
    questionmarks::setMark(next, *page, QString(), {}, mark, now);
    return settled(next, today);
}

Plan Questionnaire::settled(const Plan &plan, QDate today) const
{
    Plan next = plan;
    const QuestionContext now = context(today);
    for (const AnswerState &state : plan.table<AnswerState>()) {
        const Page *page = m_set.page(state.question);
        if (!page)
            continue;
        const QString sectionKey = state.cell.section(QLatin1Char('/'), 0, 0);
        const QString cellKey = state.cell.section(QLatin1Char('/'), 1);
        const PageAnswer answer = read(plan, state.question);
        bool filled = state.cell.isEmpty() && questionrules::hasAnswers(*page, answer);
        if (const SectionAnswer *section = answer.section(sectionKey)) {
            for (const RowAnswer &row : section->rows)
                filled = filled
                    || ((state.item.isNull() || row.row == state.item.value) && !row.cell(cellKey).values.isEmpty());
        }
        const Dependency *link = plan.find(Id<Dependency>{state.item.value});
        filled = filled || (link && link->confirmation != Confirmation::ToAsk);
        if (filled)
            next.table<AnswerState>().remove(Id<AnswerState>(state.id));
    }
    questionmarks::closeAnswered(next, now);
    return next == plan ? plan : next;
}

std::optional<Minutes> Questionnaire::proposedTarget(std::optional<Minutes> limit)
{
    if (!limit || *limit < Minutes(10))
        return std::nullopt;
    return *limit / 2;
}

} // namespace relais
