// SPDX-License-Identifier: GPL-3.0-or-later
// « Partir de cet exemple »: the example's words in the cells that are still empty.
#include "services/questionnaire.h"

namespace relais {

namespace {

QList<Value> valuesOf(const Cell &cell, const QList<LocalText> &words, Language language)
{
    QList<Value> values;
    for (const LocalText &word : words) {
        const QString &text = word.in(language);
        const auto choice = std::find_if(cell.choices.begin(), cell.choices.end(),
                                         [&](const Choice &candidate) { return candidate.key == text; });
        const bool number = choice != cell.choices.end() && cell.type != CellType::Choice && !isUnknown(choice->value);
        values.append(number ? choice->value : Value(text));
    }
    return values;
}

// Activities that the plan does not have are left out: examples of tools name the examples' own activities.
QList<Value> known(const Plan &plan, const Cell &cell, const QList<Value> &values)
{
    QList<Value> found;
    for (const Value &value : values) {
        const auto *name = std::get_if<QString>(&value);
        const bool there = std::any_of(plan.table<Activity>().begin(), plan.table<Activity>().end(),
                                       [&](const Activity &activity) { return name && activity.name == *name; });
        if (cell.type != CellType::Activity || there)
            found.append(value);
    }
    return found;
}

void fill(RowAnswer &row, const Plan &plan, const Section &section, const ExampleRow &example, Language language)
{
    for (auto entry = example.cells.begin(); entry != example.cells.end(); ++entry) {
        const Cell *cell = section.cell(entry.key());
        CellAnswer &answer = row.cells[entry.key()];
        if (!cell || !answer.values.isEmpty())
            continue;
        answer.values = known(plan, *cell, valuesOf(*cell, entry.value(), language));
        answer.mark.reset();
        answer.example = !answer.values.isEmpty();
    }
}

bool names(const RowAnswer &row, const Section &section, const RowAnswer &other)
{
    const QString first = section.cells.constFirst().key;
    return row.cell(first).values == other.cell(first).values;
}

void addExample(SectionAnswer &answer, const Plan &plan, const Section &section, const ExampleRow &example,
                Language language)
{
    if (section.form == SectionForm::Form) {
        if (answer.rows.isEmpty())
            answer.rows.append(RowAnswer());
        fill(answer.rows.first(), plan, section, example, language);
        return;
    }
    RowAnswer row;
    fill(row, plan, section, example, language);
    const bool there = std::any_of(answer.rows.begin(), answer.rows.end(),
                                   [&](const RowAnswer &other) { return names(other, section, row); });
    if (!there && !row.isEmpty())
        answer.rows.append(row);
}

} // namespace

const Example *Questionnaire::example(const Plan &plan, const QString &pageKey, Trade trade) const
{
    const Page *page = m_set.page(pageKey);
    const Variant *other = page ? variant(plan, *page) : nullptr;
    const Example *found = nullptr;
    for (const auto &list : {other ? other->examples : QList<Example>(), page ? page->examples : QList<Example>()}) {
        if (found || list.isEmpty())
            continue;
        const auto &examples = other && list == other->examples ? other->examples : page->examples;
        for (const Example &candidate : examples) {
            if (candidate.trade == trade)
                found = &candidate;
        }
    }
    return found;
}

PageAnswer Questionnaire::withExample(const Plan &plan, const PageAnswer &answer, Trade trade, Language language) const
{
    PageAnswer filled = answer;
    const Page *page = m_set.page(answer.page);
    const Example *chosen = example(plan, answer.page, trade);
    if (!page || !chosen)
        return filled;
    for (const ExampleRow &row : chosen->rows) {
        const Section *section = page->section(row.section);
        const auto place =
            std::find_if(filled.sections.begin(), filled.sections.end(),
                         [&](const SectionAnswer &candidate) { return candidate.section == row.section; });
        if (section && place != filled.sections.end())
            addExample(*place, plan, *section, row, language);
    }
    return filled;
}

} // namespace relais
