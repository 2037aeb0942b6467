// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/questionnairewords.h"

#include "wording/formats.h"

#include <QLocale>

namespace relais {

namespace {

const Choice *choiceOf(const Cell &cell, const Value &value)
{
    for (const Choice &choice : cell.choices) {
        if (value == Value(choice.key) || (!isUnknown(choice.value) && value == choice.value))
            return &choice;
    }
    return nullptr;
}

QString clock(qint64 minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString number(const Cell &cell, qint64 number)
{
    switch (cell.type) {
    case CellType::Duration:
        return Formats::duration(Minutes(number));
    case CellType::Time:
        return clock(number);
    case CellType::Days:
        return QuestionnaireWords::days(static_cast<int>(number));
    case CellType::Money:
        return Formats::money(number);
    case CellType::Share:
        return QStringLiteral("%1\u00A0%").arg(QLocale().toString(static_cast<double>(number) / 100.0));
    default:
        return QLocale().toString(number);
    }
}

QString text(const Cell &cell, const QString &text)
{
    if (cell.type != CellType::Date)
        return text;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : text;
}

} // namespace

QString QuestionnaireWords::value(const Plan &plan, const Cell &cell, const Value &value, Language language)
{
    if (const Choice *choice = choiceOf(cell, value))
        return choice->label.in(language);
    if (const auto *id = std::get_if<QUuid>(&value))
        return plan.nameOf(*id);
    if (const auto *words = std::get_if<QString>(&value))
        return text(cell, *words);
    const auto *amount = std::get_if<qint64>(&value);
    return amount ? number(cell, *amount) : QString();
}

QString QuestionnaireWords::answer(const Plan &plan, const Cell &cell, const CellAnswer &answer, Language language)
{
    if (answer.values.isEmpty() && answer.mark == AnswerMark::Unknown)
        return cell.type == CellType::Money ? Formats::moneyToEstimate() : tr("to find out");
    QStringList words;
    for (const Value &one : answer.values)
        words << value(plan, cell, one, language);
    return words.join(QStringLiteral(", "));
}

QString QuestionnaireWords::day(int day)
{
    return QLocale().dayName(day + 1, QLocale::ShortFormat);
}

QString QuestionnaireWords::days(int bits)
{
    if (bits == (1 << daysInWeek) - 1)
        return tr("every day");
    QStringList parts;
    for (int first = 0; first < daysInWeek; ++first) {
        int last = first;
        while (last < daysInWeek && (bits & (1 << last)))
            ++last;
        //: Days of the week, from %1 to %2: "Mon to Fri"
        if (last - first > 2)
            parts << tr("%1 to %2").arg(day(first), day(last - 1));
        for (int one = first; last - first <= 2 && one < last; ++one)
            parts << day(one);
        first = std::max(first, last - 1);
    }
    return parts.join(QStringLiteral(", "));
}

QString QuestionnaireWords::problem(const Cell &cell, bool blank, Language language)
{
    if (blank)
        //: %1 is the name of a field, such as Name
        return tr("“%1” is missing here. Fill it in, or remove the line.").arg(cell.label.in(language));
    switch (cell.type) {
    case CellType::Duration:
        return tr("Write a duration, such as 30 min, 2 h or 1 day.");
    case CellType::Time:
        return tr("Write a time of day, such as 8:30.");
    case CellType::Date:
        return tr("Write a date, such as 12/05/2026.");
    case CellType::DaysOfMonth:
        return tr("Write days of the month, such as 5 and 15.");
    case CellType::Number:
        return tr("Write a whole number.");
    case CellType::Money:
        return tr("Write an amount in euros.");
    case CellType::Phone:
        return tr("Write a phone number, such as 03 53 01 22 10.");
    case CellType::Share:
        return tr("Write a percentage, such as 50\u00A0%.");
    case CellType::Days:
        return tr("Write days of the week, such as Mon-Fri.");
    case CellType::Choice:
        return tr("Choose one of the list.");
    case CellType::Activity:
        return tr("No activity has this name. Choose one of the list.");
    default:
        return tr("This line names it already. Choose another.");
    }
}

QString QuestionnaireWords::addRow(const Section &section)
{
    if (section.rules == SectionRules::Stopped)
        return tr("Add an activity");
    if (section.table == "person" || section.table == "role_holder")
        return tr("Add a person");
    if (section.table == "tool")
        return tr("Add a tool");
    if (section.table == "activity")
        return tr("Add an activity");
    if (section.table == "site")
        return tr("Add a place");
    if (section.table == "fallback_step")
        return tr("Add a step");
    if (section.table == "data_copy")
        return tr("Add a copy");
    if (section.table == "channel")
        return tr("Add a channel");
    return tr("Add a line");
}

QString QuestionnaireWords::trade(Trade trade)
{
    switch (trade) {
    case Trade::OnlineShop:
        return tr("Online shop");
    case Trade::Bakery:
        return tr("Bakery");
    case Trade::Accountants:
        return tr("Accountants");
    case Trade::Medical:
        return tr("Medical practice");
    case Trade::Manufacturer:
        return tr("Manufacturer");
    case Trade::Other:
        break;
    }
    return tr("Another trade");
}

} // namespace relais
