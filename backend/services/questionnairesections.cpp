// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questionnairesections.h"

#include "analysis/criticality.h"
#include "analysis/plangraph.h"
#include "domain/operation.h"
#include "services/questionnairelinks.h"
#include "services/questionnairemarks.h"
#include "services/questionnairenames.h"
#include "services/questionnairerows.h"
#include "services/questionnairerules.h"

namespace relais::questionsections {

namespace {

constexpr qsizetype mostUrgentTools = 5;

bool isReference(const Section &section, const Cell &cell)
{
    return questionrows::fieldType(section.table, cell.field) == FieldType::Reference;
}

QList<QUuid> itemsOf(const Plan &plan, ItemSource source)
{
    if (source == ItemSource::UrgentTools)
        return urgentTools(plan);
    QList<QUuid> items;
    for (const Activity &activity : inOrder(plan.table<Activity>()))
        items.append(activity.id.value);
    return items;
}

// The rows that the section shows. A form has exactly one, null while it is not in the plan.
QList<QUuid> rowsOf(const Plan &plan, const Section &section, const PageSubject &subject)
{
    if (section.form == SectionForm::Items)
        return itemsOf(plan, section.items);
    if (section.rules == SectionRules::Fallback)
        return {subject.fallback.value};
    if (!section.parent.isEmpty() && subject.parentOf(section).isNull())
        return {};
    QList<QUuid> rows = questionrows::of(plan, section, subject.parentOf(section));
    if (section.form == SectionForm::Form)
        rows = {rows.value(0)};
    return rows;
}

// Empty, and not made, where no cell asks for it.
questionlinks::NeededBy neededFor(const Plan &plan, const Section &section)
{
    const bool asked =
        std::ranges::any_of(section.cells, [](const Cell &cell) { return cell.link == CellLink::NeededBy; });
    return asked ? questionlinks::neededBy(plan) : questionlinks::NeededBy();
}

QUuid itemOfRow(const Section &section, const QUuid &row)
{
    return section.form == SectionForm::Form ? QUuid() : row;
}

Value asStored(const Cell &cell, const Value &value)
{
    const auto *key = std::get_if<QString>(&value);
    for (const Choice &choice : cell.choices) {
        if (cell.type == CellType::Choice && key && choice.key == *key)
            return isUnknown(choice.value) ? Value(choice.key) : choice.value;
    }
    return value;
}

Value asAnswered(const Cell &cell, const Value &stored)
{
    for (const Choice &choice : cell.choices) {
        if (cell.type == CellType::Choice && asStored(cell, Value(choice.key)) == stored)
            return Value(choice.key);
    }
    return stored;
}

Status writeField(Plan &plan, const Section &section, const Cell &cell, const QUuid &row, const Value &value,
                  const QuestionContext &context)
{
    Value stored = asStored(cell, value);
    if (!cell.flag.isEmpty()) {
        const bool unlimited = std::holds_alternative<QString>(value);
        questionrows::setValue(plan, section.table, row, cell.flag, Value(qint64(unlimited)));
        if (unlimited)
            stored = Value();
    }
    if (isReference(section, cell) && !isUnknown(stored)) {
        const auto id = questionnames::resolve(plan, cell.type, stored, context);
        if (!id)
            return id.error();
        stored = Value(*id);
    }
    // A fallback keeps the name it was made with until somebody gives it another.
    if (section.table == Fallback::table && cell.field == "name" && isUnknown(stored))
        return {};
    if (!questionrows::setValue(plan, section.table, row, cell.field, stored))
        return Error{ErrorCode::InvalidValue, QStringLiteral("a value that this cell cannot hold")};
    if (section.table == Tool::table && cell.field == "name") {
        const Tool *tool = plan.find(Id<Tool>{row});
        const auto *entry = tool ? context.catalogue.match(tool->name) : nullptr;
        if (tool && tool->catalogueKey.isEmpty() && entry)
            questionrows::setValue(plan, section.table, row, "catalogue_key", Value(entry->key));
    }
    return {};
}

// A typed row that is already there under its name: entering it twice is one row.
QUuid sameName(const Plan &plan, const Section &section, const RowAnswer &answer, const QList<QUuid> &candidates)
{
    const Cell &first = section.cells.constFirst();
    const auto values = answer.cell(first.key).values;
    for (const QUuid &row : candidates) {
        if (!values.isEmpty() && first.link == CellLink::None
            && questionrows::value(plan, section.table, row, first.field) == asStored(first, values.constFirst()))
            return row;
    }
    return {};
}

Error placed(Error error, const Page &page, const Section &section, qsizetype row, const QString &cell)
{
    error.place.pointer = QStringLiteral("%1/%2/%3/%4").arg(page.key, section.key).arg(row + 1).arg(cell);
    return error;
}

// A row that needs a name and got none is called by what was chosen in it: « téléphone ».
void ensureName(Plan &plan, const Section &section, const QUuid &row)
{
    if (!questionrows::hasField(section.table, "name")
        || !isUnknown(questionrows::value(plan, section.table, row, "name")))
        return;
    for (const Cell &cell : section.cells) {
        const Value stored = questionrows::value(plan, section.table, row, cell.field);
        for (const Choice &choice : cell.choices) {
            if (cell.type == CellType::Choice && asStored(cell, Value(choice.key)) == stored)
                questionrows::setValue(plan, section.table, row, "name",
                                       Value(choice.label.in(plan.organisation().language)));
        }
    }
}

Status writeRow(Plan &plan, const Page &page, const Section &section, const QUuid &row, const RowAnswer &answer,
                qsizetype index, const QuestionContext &context)
{
    for (const Cell &cell : section.cells) {
        const auto found = answer.cells.find(cell.key);
        if (found == answer.cells.end())
            continue;
        if (Status status = writeCell(plan, page, section, cell, row, itemOfRow(section, row), *found, context);
            !status)
            return placed(status.error(), page, section, index, cell.key);
    }
    ensureName(plan, section, row);
    return {};
}

Status writeForm(Plan &plan, const Page &page, const Section &section, const RowAnswer &answer,
                 const PageSubject &subject, const QuestionContext &context)
{
    QUuid row = rowsOf(plan, section, subject).value(0);
    const bool written = std::any_of(answer.cells.begin(), answer.cells.end(),
                                     [](const CellAnswer &cell) { return !cell.values.isEmpty(); });
    if (row.isNull() && written)
        row = questionrows::createFor(plan, section, subject.parentOf(section), context.ids);
    if (section.table == TextEdit::table)
        questionrows::setValue(plan, section.table, row, "language",
                               ValueTraits<Language>::to(plan.organisation().language));
    if (!row.isNull())
        return writeRow(plan, page, section, row, answer, 0, context);
    for (const Cell &cell : section.cells) {
        if (answer.cells.contains(cell.key))
            questionmarks::setMark(plan, page, questionmarks::cellName(section, cell), {}, answer.cell(cell.key).mark,
                                   context);
    }
    return {};
}

Status writeRows(Plan &plan, const Page &page, const Section &section, const QList<RowAnswer> &rows,
                 const PageSubject &subject, const QuestionContext &context)
{
    QList<QUuid> left = rowsOf(plan, section, subject);
    for (const RowAnswer &answer : rows)
        left.removeAll(answer.row);
    qsizetype place = 0;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const RowAnswer &answer = rows.at(index);
        if (answer.isEmpty() && answer.row.isNull())
            continue;
        const QString first = section.cells.constFirst().key;
        if (answer.cell(first).values.isEmpty() && (answer.row.isNull() || answer.cells.contains(first)))
            return placed({ErrorCode::InvalidValue, QStringLiteral("a row needs its first cell")}, page, section, index,
                          first);
        QUuid row = questionrows::exists(plan, section.table, answer.row) ? answer.row : QUuid();
        if (row.isNull())
            row = sameName(plan, section, answer, left);
        if (row.isNull())
            row = questionrows::createFor(plan, section, subject.parentOf(section), context.ids);
        left.removeAll(row);
        if (!section.order.isEmpty())
            questionrows::setValue(plan, section.table, row, section.order, Value(qint64(place)));
        ++place;
        if (Status status = writeRow(plan, page, section, row, answer, index, context); !status)
            return status;
    }
    for (const QUuid &row : left)
        removeRow(plan, row);
    return {};
}

QList<Value> cellValues(const Plan &plan, const Section &section, const Cell &cell, const QUuid &row,
                        const questionlinks::NeededBy &needed)
{
    if (row.isNull())
        return {};
    if (cell.link != CellLink::None)
        return questionlinks::read(plan, cell, row, needed);
    const Value stored = questionrows::value(plan, section.table, row, cell.field);
    if (!isUnknown(stored))
        return {asAnswered(cell, stored)};
    const bool flagged =
        !cell.flag.isEmpty() && questionrows::value(plan, section.table, row, cell.flag) == Value(qint64(1));
    return flagged ? QList<Value>{QString::fromLatin1(cell.flag)} : QList<Value>();
}

} // namespace

QList<QUuid> urgentTools(const Plan &plan)
{
    const PlanGraph graph(plan);
    Criticalities criticalities(graph.graph(), Minutes(1440));
    QList<std::pair<Minutes, QUuid>> found;
    for (const Tool &tool : inOrder(plan.table<Tool>())) {
        const auto index = graph.index(nodeOf(tool.id));
        const auto tolerated = index ? criticalities.of(*index).tolerated : std::nullopt;
        found.append({tolerated.value_or(Minutes::max()), tool.id.value});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<QUuid> tools;
    for (const auto &entry : found.first(std::min(mostUrgentTools, found.size())))
        tools.append(entry.second);
    return tools;
}

Status writeCell(Plan &plan, const Page &page, const Section &section, const Cell &cell, const QUuid &row,
                 const QUuid &item, const CellAnswer &answer, const QuestionContext &context)
{
    Status status = cell.link != CellLink::None
        ? questionlinks::write(plan, cell, row, answer.values, context)
        : writeField(plan, section, cell, row, answer.values.isEmpty() ? Value() : answer.values.constFirst(), context);
    if (!status)
        return status;
    if (cell.link == CellLink::Cost && answer.mark == AnswerMark::Unknown)
        questionrows::setValue(plan, section.table, row, "cost_knowledge", Value(QStringLiteral("unknown")));
    questionmarks::setMark(plan, page, questionmarks::cellName(section, cell), item,
                           answer.values.isEmpty() ? answer.mark : std::nullopt, context);
    questionmarks::setExample(plan, row, cell, answer.example && !answer.values.isEmpty(), context.ids);
    return {};
}

QList<RowAnswer> read(const Plan &plan, const Page &page, const Section &section, const PageSubject &subject)
{
    const questionlinks::NeededBy needed = neededFor(plan, section);
    QList<RowAnswer> rows;
    for (const QUuid &row : rowsOf(plan, section, subject)) {
        RowAnswer read{row, {}};
        for (const Cell &cell : section.cells) {
            CellAnswer answer;
            answer.values = cellValues(plan, section, cell, row, needed);
            answer.mark =
                questionmarks::mark(plan, page.key, questionmarks::cellName(section, cell), itemOfRow(section, row));
            answer.example = !answer.values.isEmpty() && questionmarks::isExample(plan, row, cell);
            read.cells.insert(cell.key, answer);
        }
        rows.append(read);
    }
    return rows;
}

qsizetype rowCount(const Plan &plan, const Section &section, const PageSubject &subject)
{
    return rowsOf(plan, section, subject).size();
}

bool hasAnswers(const Plan &plan, const Section &section, const PageSubject &subject)
{
    const questionlinks::NeededBy needed = neededFor(plan, section);
    const QList<QUuid> rows = rowsOf(plan, section, subject);
    return std::ranges::any_of(rows, [&](const QUuid &row) {
        return std::ranges::any_of(section.cells, [&](const Cell &cell) {
            return !questionrules::isGiven(section, cell.key)
                && !cellValues(plan, section, cell, row, needed).isEmpty();
        });
    });
}

Status write(Plan &plan, const Page &page, const Section &section, const QList<RowAnswer> &rows,
             const PageSubject &subject, const QuestionContext &context)
{
    if (section.form == SectionForm::Rows)
        return writeRows(plan, page, section, rows, subject, context);
    if (section.form == SectionForm::Form)
        return rows.isEmpty() ? Status() : writeForm(plan, page, section, rows.constFirst(), subject, context);
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const QUuid row = rows.at(index).row;
        if (!questionrows::exists(plan, section.table, row))
            return placed({ErrorCode::NotFound, QStringLiteral("the row asked about is not in the plan")}, page,
                          section, index, QString());
        if (Status status = writeRow(plan, page, section, row, rows.at(index), index, context); !status)
            return status;
    }
    return {};
}

} // namespace relais::questionsections
