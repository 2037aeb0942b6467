// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questionnairemarks.h"

namespace relais::questionmarks {

namespace {

const AnswerState *find(const Plan &plan, const QString &page, const QString &cell, const QUuid &item)
{
    for (const AnswerState &state : plan.table<AnswerState>()) {
        if (state.question == page && state.cell == cell && state.item.value == item)
            return &state;
    }
    return nullptr;
}

QString cellField(const Cell &cell)
{
    return cell.field.isEmpty() ? cell.key : QString::fromLatin1(cell.field);
}

void ensureTask(Plan &plan, const QString &kind, const QuestionContext &context)
{
    const UnknownKind *unknown = context.set.unknown(kind);
    if (!unknown)
        return;
    for (const Action &action : plan.table<Action>()) {
        if (action.origin == ActionOrigin::Question && action.question == kind && !action.doneOn.isValid())
            return;
    }
    Action action;
    action.id = context.ids.make<Action>();
    action.title = unknown->action.in(plan.organisation().language);
    action.owner = plan.organisation().author;
    action.due = context.today.addDays(unknown->days);
    action.origin = ActionOrigin::Question;
    action.question = kind;
    plan.table<Action>().put(action);
}

} // namespace

QString cellName(const Section &section, const Cell &cell)
{
    return section.key + QLatin1Char('/') + cell.key;
}

std::optional<AnswerMark> mark(const Plan &plan, const QString &page, const QString &cell, const QUuid &item)
{
    const AnswerState *state = find(plan, page, cell, item);
    return state ? std::optional(state->mark) : std::nullopt;
}

void setMark(Plan &plan, const Page &page, const QString &cell, const QUuid &item, std::optional<AnswerMark> mark,
             const QuestionContext &context)
{
    const AnswerState *found = find(plan, page.key, cell, item);
    if (!mark) {
        if (found)
            plan.table<AnswerState>().remove(Id<AnswerState>(found->id));
        return;
    }
    AnswerState state = found ? *found : AnswerState();
    if (!found) {
        state.id = context.ids.make<AnswerState>();
        state.question = page.key;
        state.cell = cell;
        state.item = RowId{item};
    }
    state.mark = *mark;
    plan.table<AnswerState>().put(state);
    if (*mark == AnswerMark::Unknown)
        ensureTask(plan, kindOf(page, cell), context);
}

bool isExample(const Plan &plan, const QUuid &row, const Cell &cell)
{
    return std::any_of(plan.table<ExampleWords>().begin(), plan.table<ExampleWords>().end(),
                       [&](const auto &words) { return words.row.value == row && words.field == cellField(cell); });
}

void setExample(Plan &plan, const QUuid &row, const Cell &cell, bool example, IdSource &ids)
{
    if (isExample(plan, row, cell) == example)
        return;
    if (example) {
        ExampleWords words;
        words.id = ids.make<ExampleWords>();
        words.row = RowId{row};
        words.field = cellField(cell);
        plan.table<ExampleWords>().put(words);
        return;
    }
    for (const ExampleWords &words : plan.table<ExampleWords>().rows()) {
        if (words.row.value == row && words.field == cellField(cell))
            plan.table<ExampleWords>().remove(Id<ExampleWords>(words.id));
    }
}

QString kindOf(const Page &page, const QString &cell)
{
    const Section *section = page.section(cell.section(QLatin1Char('/'), 0, 0));
    const Cell *found = section ? section->cell(cell.section(QLatin1Char('/'), 1)) : nullptr;
    return found && !found->unknown.isEmpty() ? found->unknown : page.unknown;
}

void closeAnswered(Plan &plan, const QuestionContext &context)
{
    QStringList open;
    for (const AnswerState &state : plan.table<AnswerState>()) {
        const Page *page = context.set.page(state.question);
        if (page && state.mark == AnswerMark::Unknown)
            open.append(kindOf(*page, state.cell));
    }
    for (const Action &action : plan.table<Action>().rows()) {
        const bool ours = action.origin == ActionOrigin::Question && context.set.unknown(action.question);
        if (!ours || action.doneOn.isValid() || open.contains(action.question))
            continue;
        Action closed = action;
        closed.doneOn = context.today;
        plan.table<Action>().put(closed);
    }
}

} // namespace relais::questionmarks
