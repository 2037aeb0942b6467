// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questionnaireanswers.h"

#include "domain/durationtext.h"
#include "domain/phonetext.h"
#include "services/questionnairenames.h"

#include <cmath>

namespace relais {

namespace {

Error invalid(const QString &detail)
{
    return {ErrorCode::InvalidValue, detail};
}

const Choice *chosen(const Cell &cell, const QString &text)
{
    const QString wanted = foldedName(text);
    for (const Choice &choice : cell.choices) {
        if (foldedName(choice.key) == wanted || foldedName(choice.label.fr) == wanted
            || foldedName(choice.label.en) == wanted)
            return &choice;
    }
    return nullptr;
}

Result<Value> numberFrom(const QString &text, qint64 factor)
{
    QString digits = text;
    for (const QChar sign : {QChar(0x202F), QChar(0xA0), QChar(u' '), QChar(0x20AC), QChar(u'%')})
        digits.remove(sign);
    bool ok = false;
    const double number = digits.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
    if (!ok || number < 0 || number > 1e9 || (factor == 1 && number != std::floor(number)))
        return invalid(QStringLiteral("\"%1\" is not a number").arg(text));
    return Value(qint64(std::llround(number * static_cast<double>(factor))));
}

template <class T> Result<Value> valueOr(const std::optional<T> &value, const QString &text, const char *wanted)
{
    if (value)
        return ValueTraits<T>::to(*value);
    return invalid(QStringLiteral("\"%1\" is not %2").arg(text, QLatin1StringView(wanted)));
}

// The row of the page that a typed row is about: the item of that name, or the row with that first cell; else a new
// one. -1: an item that is not asked about.
qsizetype rowFor(const Plan &plan, const Section &section, const SectionAnswer &rows, const TypedRow &typed,
                 const RowAnswer &parsed)
{
    const auto sameName = [](const QString &a, const QString &b) { return foldedName(a) == foldedName(b); };
    const auto sameValue = [&](const Cell &cell, const RowAnswer &row) {
        const Value left = row.cell(cell.key).values.value(0);
        const Value right = parsed.cell(cell.key).values.value(0);
        const auto *id = std::get_if<QUuid>(&left);
        const auto *name = std::get_if<QString>(&right);
        const bool person = id && name && questionnames::person(plan, *name).value == *id;
        return !isUnknown(right) && (left == right || person || (id && name && sameName(plan.nameOf(*id), *name)));
    };
    if (section.form == SectionForm::Form)
        return 0;
    for (qsizetype i = 0; i < rows.rows.size(); ++i) {
        const RowAnswer &row = rows.rows.at(i);
        if (!typed.item.isEmpty() && sameName(plan.nameOf(row.row), typed.item))
            return i;
        if (!typed.item.isEmpty() || !sameValue(section.cells.constFirst(), row))
            continue;
        const bool twoKeys = section.rules == SectionRules::Hints || section.rules == SectionRules::Providers;
        if (!twoKeys || sameValue(section.cells.at(1), row))
            return i;
    }
    const bool listed = section.form == SectionForm::Items;
    return listed ? -1 : rows.rows.size();
}

Result<RowAnswer> parsedRow(const Section &section, const TypedRow &typed)
{
    RowAnswer row;
    for (const TypedCell &cellText : typed.cells) {
        const Cell *cell = section.cell(cellText.cell);
        if (!cell)
            return Error{ErrorCode::NotFound, QStringLiteral("the section has no such cell"), atPointer(cellText.cell)};
        CellAnswer answer{{}, cellText.mark, false};
        if (cellText.texts.size() > 1 && !cell->multiple)
            return Error{ErrorCode::InvalidValue, QStringLiteral("this cell takes one value"), atPointer(cell->key)};
        for (const QString &text : cellText.texts) {
            const auto value = cellValue(*cell, text);
            if (!value)
                return Error{value.error().code, value.error().detail, atPointer(cell->key)};
            answer.values.append(*value);
        }
        row.cells.insert(cell->key, answer);
    }
    return row;
}

struct Filling {
    const Questionnaire &questionnaire;
    const Plan &plan;
    QStringList notAsked;
};

Status fillSection(Filling &filling, const Page &page, PageAnswer &answer, const TypedSection &typed)
{
    const Section *section = page.section(typed.section);
    const QString place = page.key + QLatin1Char('/') + typed.section;
    if (!section)
        return Error{ErrorCode::NotFound, QStringLiteral("the page has no such section"), atPointer(place)};
    auto rows = std::find_if(answer.sections.begin(), answer.sections.end(),
                             [&](const SectionAnswer &found) { return found.section == typed.section; });
    for (qsizetype index = 0; index < typed.rows.size(); ++index) {
        const QString at = place + QLatin1Char('/') + QString::number(index + 1);
        auto parsed = parsedRow(*section, typed.rows.at(index));
        if (!parsed)
            return Error{parsed.error().code, parsed.error().detail,
                         atPointer(at + QLatin1Char('/') + parsed.error().place.pointer)};
        const qsizetype row = rowFor(filling.plan, *section, *rows, typed.rows.at(index), *parsed);
        if (row < 0) {
            filling.notAsked.append(at);
            continue;
        }
        if (row >= rows->rows.size())
            rows->rows.append(RowAnswer());
        for (auto cell = parsed->cells.begin(); cell != parsed->cells.end(); ++cell)
            rows->rows[row].cells.insert(cell.key(), *cell);
    }
    return {};
}

Result<Plan> answerPage(Filling &filling, const Page &page, const TypedPage &typed, QDate today)
{
    PageAnswer answer = filling.questionnaire.read(filling.plan, page.key);
    answer.mark = typed.mark;
    for (const TypedSection &section : typed.sections) {
        if (Status status = fillSection(filling, page, answer, section); !status)
            return status.error();
    }
    return filling.questionnaire.apply(filling.plan, answer, today);
}

} // namespace

Result<Value> cellValue(const Cell &cell, const QString &text)
{
    const QString typed = text.trimmed();
    if (const Choice *choice = chosen(cell, typed)) {
        const bool byKey = cell.type == CellType::Choice || isUnknown(choice->value);
        return byKey ? Value(choice->key) : choice->value;
    }
    switch (cell.type) {
    case CellType::Choice:
        return invalid(QStringLiteral("\"%1\" is not one of the choices").arg(typed));
    case CellType::Duration:
        return valueOr(durationFromText(typed), typed, "a duration");
    case CellType::Days:
        return valueOr(weekdaysFromText(typed), typed, "a list of days");
    case CellType::Time:
        return valueOr(timeFromText(typed), typed, "a time of day");
    case CellType::Date:
        return valueOr(dateFromText(typed), typed, "a date");
    case CellType::DaysOfMonth:
    case CellType::Number:
        return numberFrom(typed, 1);
    case CellType::Money:
    case CellType::Share:
        return numberFrom(typed, 100);
    case CellType::Phone:
        return valueOr(phoneFromText(typed), typed, "a phone number");
    default:
        return typed.isEmpty() ? Result<Value>(invalid(QStringLiteral("empty"))) : Result<Value>(Value(typed));
    }
}

Result<AnsweredPlan> answer(const Plan &plan, const Questionnaire &questionnaire, const TypedAnswers &answers)
{
    AnsweredPlan result{plan, {}};
    if (answers.questions != questionnaire.set().key)
        return Error{ErrorCode::NotFound, QStringLiteral("the answers are to other questions"),
                     atPointer(QStringLiteral("questions"))};
    Organisation firm = plan.organisation();
    if (firm.id.isNull())
        firm.id = questionnaire.ids().make<Organisation>();
    firm.name = answers.name.isEmpty() ? firm.name : answers.name;
    firm.trade = answers.trade;
    firm.language = answers.language;
    result.plan.table<Organisation>().put(firm);
    for (const TypedPage &typed : answers.pages) {
        if (!questionnaire.set().page(typed.page))
            return Error{ErrorCode::NotFound, QStringLiteral("there is no such page"), atPointer(typed.page)};
    }
    for (const Page &page : questionnaire.set().pages) {
        const auto typed = std::find_if(answers.pages.begin(), answers.pages.end(),
                                        [&](const TypedPage &candidate) { return candidate.page == page.key; });
        if (typed == answers.pages.end())
            continue;
        if (!questionnaire.isVisible(result.plan, page.key)) {
            result.notAsked.append(page.key);
            continue;
        }
        Filling filling{questionnaire, result.plan, result.notAsked};
        auto next = answerPage(filling, page, *typed, answers.date);
        if (!next)
            return next.error();
        result.notAsked = filling.notAsked;
        result.plan = std::move(*next);
    }
    return result;
}

} // namespace relais
