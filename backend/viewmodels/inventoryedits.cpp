// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/inventoryedits.h"

#include "analysis/graph.h"
#include "domain/durationtext.h"
#include "domain/openingtext.h"
#include "domain/validation.h"
#include "wording/formats.h"
#include "wording/issuetext.h"

#include <QLocale>
#include <QRegularExpression>

namespace relais {

using Kind = Inventory::Kind;

namespace {

constexpr int centsAEuro = 100;

// "1 450 €", "1,450", "12,50": an amount as people of either language write it.
std::optional<double> numberIn(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("[\\s€%\\x{00a0}\\x{202f}]"));
    const QString plain = QString(text).remove(signs);
    bool ok = false;
    double value = QLocale().toDouble(plain, &ok);
    if (!ok)
        value = QString(plain).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

} // namespace

InventoryEdits::InventoryEdits(const Plan &plan, IdSource &ids, QDate today)
    : m_after(plan)
    , m_ids(ids)
    , m_today(today)
{ }

QString InventoryEdits::howToWrite(Kind kind)
{
    switch (kind) {
    case Kind::Money:
        return tr("Write an amount such as 1450.");
    case Kind::Share:
        return tr("Write a share between 0 and 100, such as 60%.");
    case Kind::Hours:
        return tr("Write days and hours such as Mon–Fri 9:00–12:30, 14:00–18:00.");
    case Kind::Date:
        return tr("Write a date such as 15/12/2025.");
    default:
        return tr("Write a duration such as 30 min, 2 h or 1 day.");
    }
}

std::optional<Value> InventoryEdits::parsed(Kind kind, const QString &text)
{
    if (text.isEmpty())
        return Value();
    switch (kind) {
    case Kind::Duration:
    case Kind::PerHour: {
        const auto minutes = durationFromText(text);
        if (!minutes)
            return std::nullopt;
        return ValueTraits<qint64>::to(kind == Kind::Duration
                                           ? minutes->count()
                                           : (minutes->count() * wholeShare + minutesInHour / 2) / minutesInHour);
    }
    case Kind::Money:
    case Kind::Share: {
        const auto typed = numberIn(text);
        return typed ? std::optional(ValueTraits<qint64>::to(qRound64(*typed * centsAEuro))) : std::nullopt;
    }
    case Kind::Date: {
        const auto date = Formats::parseDate(text, m_today);
        return date ? std::optional(ValueTraits<QDate>::to(*date)) : std::nullopt;
    }
    case Kind::Person:
        return Value(named({text}, QStringLiteral("owner")).constFirst());
    default:
        return Value(text);
    }
}

InventoryEdit InventoryEdits::set(QUuid row, const InventoryColumn &column, const QString &text)
{
    return setAll({{row, column, text}});
}

InventoryEdit InventoryEdits::setAll(const QList<InventoryPlace> &places)
{
    InventoryEdit edit;
    for (const InventoryPlace &place : places) {
        const QString problem = put(place);
        edit.left += problem.isEmpty() ? 0 : 1;
        if (edit.problem.isEmpty())
            edit.problem = problem;
    }
    if (edit.left == places.size())
        return edit;
    edit.after = m_after;
    edit.made = m_made;
    return edit;
}

QString InventoryEdits::put(const InventoryPlace &place)
{
    const auto &[row, column, text] = place;
    if (column.kind == Kind::Lines)
        return setSteps(row, text);
    const QString plain = text.simplified();
    if (column.kind == Kind::Links)
        return setLinks(row, column.key, plain);
    if (column.kind == Kind::Hours)
        return setHours(row, plain);
    const bool holds = column.key == QLatin1StringView("hold") && m_after.find(Id<Fallback>{row});
    //: Typed instead of a duration: the fallback holds without limit
    const bool unlimited = holds && plain.compare(tr("no limit"), Qt::CaseInsensitive) == 0;
    const auto value = unlimited ? std::optional(Value()) : parsed(column.kind, plain);
    if (!value)
        return howToWrite(column.kind);
    if (column.key == QLatin1StringView("buffer"))
        return setBuffer(row, *value);
    QString problem = setValue(row, column, *value);
    if (holds && problem.isEmpty())
        setUnlimited(row, unlimited);
    return problem;
}

QString InventoryEdits::setHours(QUuid activity, const QString &text)
{
    const auto hours = text.isEmpty() ? QList<OpeningHours>() : openingHoursFromText(text);
    if (!hours)
        return howToWrite(Kind::Hours);
    setOpeningHours(m_after, {activity}, *hours, m_ids);
    return {};
}

void InventoryEdits::setUnlimited(QUuid fallback, bool unlimited)
{
    Fallback next = *m_after.find(Id<Fallback>{fallback});
    next.holdUnlimited = unlimited;
    m_after.table<Fallback>().put(next);
}

QString InventoryEdits::setValue(QUuid row, const InventoryColumn &column, const Value &value)
{
    QString problem;
    const std::string name = column.key.toStdString();
    RowTypes::forEachType([&]<class T>() {
        const T *found = m_after.find(Id<T>{row});
        const auto *field = findField<T>(name);
        if (!found || !field)
            return;
        T next = *found;
        if (!field->set(next, value)) {
            problem = howToWrite(column.kind);
            return;
        }
        if constexpr (std::is_same_v<T, Activity>) {
            if (column.kind == Kind::Money)
                next.costKnowledge = next.costPerHour ? CostKnowledge::Estimated : CostKnowledge::NotAsked;
        }
        if (const auto issues = issuesOf(next); !issues.isEmpty())
            problem = IssueText::sentence(issues.constFirst().code);
        else
            m_after.table<T>().put(next);
    });
    if (!problem.isEmpty())
        return problem;
    // What is written here is no longer an example's word.
    const QList<ExampleWords> words = m_after.table<ExampleWords>().rows();
    for (const ExampleWords &example : words) {
        if (example.row.value == row && example.field == column.key)
            m_after.table<ExampleWords>().remove(example.id);
    }
    return {};
}

// Of one link, or of all activities that need the tool.
QString InventoryEdits::setBuffer(QUuid row, const Value &value)
{
    QList<Dependency> changed;
    for (Dependency dependency : m_after.table<Dependency>()) {
        const bool ofTool = dependency.to.value == row && m_after.find(Id<Activity>{dependency.from.value});
        if (dependency.id.value != row && !ofTool)
            continue;
        dependency.bufferAsked = !isUnknown(value);
        dependency.buffer = ValueTraits<Minutes>::from(value).value_or(Minutes(0));
        if (const auto issues = issuesOf(dependency); !issues.isEmpty())
            return IssueText::sentence(issues.constFirst().code);
        changed.append(dependency);
    }
    for (const Dependency &dependency : std::as_const(changed))
        m_after.table<Dependency>().put(dependency);
    return changed.isEmpty() ? tr("Say first which activities need this tool.") : QString();
}

QString InventoryEdits::setSteps(QUuid fallback, const QString &text)
{
    QList<FallbackStep> before;
    for (const FallbackStep &step : inOrder(m_after.table<FallbackStep>())) {
        if (step.fallback.value == fallback)
            before.append(step);
    }
    QList<FallbackStep> steps;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.simplified().isEmpty())
            continue;
        FallbackStep step = before.value(steps.size());
        if (step.id.isNull())
            step.id = m_ids.make<FallbackStep>();
        step.fallback = {fallback};
        step.text = line.simplified();
        step.position = static_cast<int>(steps.size());
        if (const auto issues = issuesOf(step); !issues.isEmpty())
            return IssueText::sentence(issues.constFirst().code);
        steps.append(step);
    }
    for (const FallbackStep &step : std::as_const(steps))
        m_after.table<FallbackStep>().put(step);
    for (qsizetype i = steps.size(); i < before.size(); ++i)
        m_after.table<FallbackStep>().remove(before.at(i).id);
    return {};
}

} // namespace relais
