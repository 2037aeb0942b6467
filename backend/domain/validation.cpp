// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"

namespace relais {

namespace {

// Longest duration a plan may state: ten years.
constexpr qint64 longestDuration = 10LL * 366 * 1440;
constexpr qint64 largestAmount = 100'000'000'000; // a billion euros, in cents

bool inRange(FieldType type, qint64 number)
{
    switch (type) {
    case FieldType::Boolean:
        return number == 0 || number == 1;
    case FieldType::Duration:
        return number >= 0 && number <= longestDuration;
    case FieldType::TimeOfDay:
        return number >= 0 && number <= 1440;
    case FieldType::Money:
        return number >= 0 && number <= largestAmount;
    case FieldType::Share:
        return number >= 0 && number <= 1'000'000;
    case FieldType::Weekdays:
        return number >= 0 && number <= 0x7F;
    case FieldType::Integer:
        return number >= -1'000'000'000 && number <= 1'000'000'000;
    default:
        return true;
    }
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t')) || c.unicode() == 0x7F
            || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF;
    });
}

std::optional<IssueCode> issueOf(FieldType type, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return inRange(type, *number) ? std::nullopt : std::optional(IssueCode::OutOfRange);
    if (const auto *text = std::get_if<QString>(&value)) {
        if (text->size() > longestText)
            return IssueCode::TooLong;
        if (hasControlCharacter(*text))
            return IssueCode::ControlCharacter;
    }
    return std::nullopt;
}

// The rules that concern more than one field of a row. The generic one asks for a name where there is a field for it.
template <class T> void addRules(const T &row, QList<Issue> &issues)
{
    for (const auto &field : fields<T>()) {
        const std::string_view name = field.name;
        const bool required = field.owner == Owner::Parent || name == "name" || name == "title";
        if (required && isUnknown(field.get(row)) && std::string_view(T::table) != AnswerState::table
            && std::string_view(T::table) != Proof::table && std::string_view(T::table) != Distribution::table)
            issues.append({IssueCode::Required, T::table, row.id.value, field.name});
    }
    if constexpr (std::is_same_v<T, Activity>) {
        if (row.limit && row.target && *row.target >= *row.limit)
            issues.append({IssueCode::TargetNotBelowLimit, T::table, row.id.value, "target"});
    } else if constexpr (std::is_same_v<T, Site>) {
        if (row.opensAt && row.closesAt && *row.closesAt <= *row.opensAt)
            issues.append({IssueCode::EndNotAfterBegin, T::table, row.id.value, "closes_at"});
    } else if constexpr (std::is_same_v<T, Peak>) {
        if (row.until <= row.from)
            issues.append({IssueCode::EndNotAfterBegin, T::table, row.id.value, "until"});
    } else if constexpr (std::is_same_v<T, Deadline>) {
        if (row.dayOfMonth && (*row.dayOfMonth < 1 || *row.dayOfMonth > 31))
            issues.append({IssueCode::OutOfRange, T::table, row.id.value, "day_of_month"});
    } else if constexpr (std::is_same_v<T, Fallback>) {
        if (row.capacity && *row.capacity > 10000)
            issues.append({IssueCode::OutOfRange, T::table, row.id.value, "capacity"});
    } else if constexpr (std::is_same_v<T, Dependency>) {
        if (!row.from.isNull() && row.from == row.to)
            issues.append({IssueCode::DependsOnItself, T::table, row.id.value, "to"});
    } else if constexpr (std::is_same_v<T, Distribution>) {
        if (row.person.isNull() && row.place.isEmpty())
            issues.append({IssueCode::Required, T::table, row.id.value, "person"});
    }
}

} // namespace

template <class T> QList<Issue> issuesOf(const T &row)
{
    QList<Issue> issues;
    for (const auto &field : fields<T>()) {
        if (const auto code = issueOf(field.type, field.get(row)))
            issues.append({*code, T::table, row.id.value, field.name});
    }
    addRules(row, issues);
    return issues;
}

QList<Issue> issuesOf(const Plan &plan, const QList<Change> &changes)
{
    QList<Issue> issues;
    for (const Change &change : changes) {
        RowTypes::forEachType([&]<class T>() {
            const T *row = change.table == T::table ? plan.table<T>().find(Id<T>{change.row}) : nullptr;
            if (row)
                issues += issuesOf(*row);
        });
    }
    return issues;
}

QList<Issue> issuesOf(const Plan &plan)
{
    QList<Issue> issues;
    RowTypes::forEachType([&]<class T>() {
        for (const T &row : plan.table<T>())
            issues += issuesOf(row);
    });
    return issues;
}

// One instantiation a row type, here, so that the rules stay in this file.
template QList<Issue> issuesOf(const Organisation &);
template QList<Issue> issuesOf(const Site &);
template QList<Issue> issuesOf(const Person &);
template QList<Issue> issuesOf(const Activity &);
template QList<Issue> issuesOf(const Peak &);
template QList<Issue> issuesOf(const Deadline &);
template QList<Issue> issuesOf(const Tool &);
template QList<Issue> issuesOf(const Provider &);
template QList<Issue> issuesOf(const Dependency &);
template QList<Issue> issuesOf(const Fallback &);
template QList<Issue> issuesOf(const Action &);

} // namespace relais
