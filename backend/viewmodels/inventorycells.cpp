// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/inventorycells.h"

#include "domain/openingtext.h"
#include "wording/formats.h"

namespace relais {

using Kind = Inventory::Kind;
using Tone = Inventory::Tone;

namespace {

// "Karim B" of "Karim Benali"; empty: the name is one word.
QString stemOf(const QString &name)
{
    const auto space = name.lastIndexOf(QLatin1Char(' '));
    return space < 0 || space + 1 >= name.size() ? QString() : name.first(space + 2);
}

QString shortened(const QStringList &names)
{
    return names.size() > 1 ? QStringLiteral("%1, +%2").arg(names.constFirst()).arg(names.size() - 1) : names.value(0);
}

} // namespace

InventoryCells::InventoryCells(const Plan &plan, const InventoryFacts &facts, QDate today)
    : m_plan(plan)
    , m_facts(facts)
    , m_today(today)
{
    indexNeeds();
    indexFallbacks();
    for (const Person &person : plan.table<Person>())
        m_stems.insert(stemOf(person.name), person.id.value);
}

// A QMultiHash gives the latest first.
void InventoryCells::indexNeeds()
{
    const QList<Dependency> &all = m_plan.table<Dependency>().rows();
    for (auto dependency = all.crbegin(); dependency != all.crend(); ++dependency) {
        if (dependency->confirmation == Confirmation::Refused)
            continue;
        m_from.insert(dependency->from.value, &*dependency);
        m_to.insert(dependency->to.value, &*dependency);
    }
    const QList<Deadline> &dates = m_plan.table<Deadline>().rows();
    for (auto date = dates.crbegin(); date != dates.crend(); ++date)
        m_deadlines.insert(date->activity.value, &*date);
}

void InventoryCells::indexFallbacks()
{
    for (const FallbackStep &step : inOrder(m_plan.table<FallbackStep>()))
        m_steps[step.fallback.value] << step.text;
    for (const Proof &proof : m_plan.table<Proof>()) {
        ProofLevel &best = m_proofs[proof.fallback.value];
        best = std::max(best, proof.level);
    }
    for (const FallbackNeed &need : m_plan.table<FallbackNeed>())
        m_needs[need.fallback.value] << need.node.value;
    for (const FallbackCover &cover : m_plan.table<FallbackCover>())
        m_covers[cover.fallback.value] << cover.node.value;
    for (const FallbackActivity &link : m_plan.table<FallbackActivity>())
        m_served[link.fallback.value] << link.activity.value;
}

// « Karim B. », or the whole name where two people would be called so.
QString InventoryCells::calledInTable(const QString &name) const
{
    const QString stem = stemOf(name);
    return !stem.isEmpty() && m_stems.count(stem) == 1 ? stem + QLatin1Char('.') : name;
}

bool InventoryCells::isGap(QUuid row, const QString &key) const
{
    const auto found = m_facts.gaps.constFind(row);
    return found != m_facts.gaps.constEnd()
        && std::any_of(found->begin(), found->end(), [&](const InventoryGap &gap) { return gap.column == key; });
}

Value InventoryCells::value(QUuid row, const QString &key) const
{
    Value result;
    const QByteArray name = key.toLatin1();
    TypeList<Activity, Tool, Provider, Person, Fallback>::forEachType([&]<class T>() {
        if (const T *found = m_plan.find(Id<T>{row})) {
            if (const auto *field = findField<T>({name.constData(), static_cast<size_t>(name.size())}))
                result = field->get(*found);
        }
    });
    return result;
}

QString InventoryCells::words(Kind kind, const Value &value) const
{
    if (const auto *text = std::get_if<QString>(&value)) {
        const QDate date = kind == Kind::Date ? QDate::fromString(*text, Qt::ISODate) : QDate();
        return date.isValid() ? Formats::date(date, m_today) : *text;
    }
    if (const auto *row = std::get_if<QUuid>(&value))
        return m_plan.nameOf(*row);
    const auto *number = std::get_if<qint64>(&value);
    if (!number)
        return {};
    switch (kind) {
    case Kind::Duration:
        return Formats::duration(Minutes(*number));
    case Kind::PerHour:
        return Formats::duration(Minutes((*number * minutesInHour + wholeShare / 2) / wholeShare));
    case Kind::Money:
        return Formats::money(*number);
    case Kind::Share:
        //: A share in percent: %1 is the number
        return tr("%1%").arg(*number * 100 / wholeShare);
    default:
        return QString::number(*number);
    }
}

InventoryCell InventoryCells::cell(QUuid row, const InventoryColumn &column) const
{
    InventoryCell cell;
    if (column.kind == Kind::Links)
        cell = links(row, column.key);
    else if (column.key == QLatin1StringView("buffer"))
        cell = buffer(row);
    else if (column.kind == Kind::Lines)
        cell = {m_steps.value(row).join(QLatin1Char('\n'))};
    else if (column.kind == Kind::Hours)
        cell = {openingHoursText(openingHoursOf(m_plan, {row}), Formats::language())};
    else if (!column.isEditable())
        cell = derived(row, column.key);
    else
        cell = {words(column.kind, value(row, column.key))};
    if (column.kind == Kind::Person && column.share > 0)
        cell.text = calledInTable(cell.text);
    if (cell.text.isEmpty() && column.key == QLatin1StringView("hold")) {
        const Fallback *fallback = m_plan.find(Id<Fallback>{row});
        if (fallback && fallback->holdUnlimited)
            cell = {tr("No limit")};
    }
    if (cell.text.isEmpty() && column.key == QLatin1StringView("owner")) {
        const Tool *tool = m_plan.find(Id<Tool>{row});
        cell.text = tool ? tool->ownerNote : QString();
    }
    if (cell.text.isEmpty() && isGap(row, column.key))
        cell = {column.kind == Kind::Person ? tr("Nobody") : tr("Not filled in"), Tone::Gap};
    return cell;
}

QString InventoryCells::editText(QUuid row, const InventoryColumn &column) const
{
    if (column.kind == Kind::Links) {
        const QStringList linked = linkNames(row, column.key);
        return linked.isEmpty() ? links(row, column.key).text : linked.join(QStringLiteral(", "));
    }
    if (column.kind == Kind::Person && !words(column.kind, value(row, column.key)).isEmpty())
        return words(column.kind, value(row, column.key));
    const InventoryCell shown = cell(row, column);
    return shown.tone == Tone::Gap ? QString() : shown.text;
}

QStringList InventoryCells::linkNames(QUuid row, const QString &key) const
{
    QStringList names;
    const auto addNames = [&](const QHash<QUuid, QList<QUuid>> &links) {
        for (const QUuid &other : links.value(row))
            names << m_plan.nameOf(other);
    };
    const auto addNeeds = [&](const auto &wanted) {
        for (const Dependency *dependency : m_from.values(row)) {
            if (wanted(dependency->to.value))
                names << m_plan.nameOf(dependency->to.value);
        }
    };
    if (key == QLatin1StringView("rests_on")) {
        addNeeds([](QUuid) { return true; });
    } else if (key == QLatin1StringView("tools")) {
        addNeeds([&](QUuid id) { return m_plan.find(Id<Tool>{id}) != nullptr; });
    } else if (key == QLatin1StringView("needs")) {
        addNames(m_needs);
    } else if (key == QLatin1StringView("covers")) {
        addNames(m_covers);
    } else {
        addNames(m_served);
        for (const Dependency *dependency : m_to.values(row)) {
            if (m_plan.find(Id<Activity>{dependency->from.value}))
                names << m_plan.nameOf(dependency->from.value);
        }
    }
    return names;
}

InventoryCell InventoryCells::links(QUuid row, const QString &key) const
{
    const QStringList names = linkNames(row, key);
    const Tool *tool = m_plan.find(Id<Tool>{row});
    if (names.isEmpty() && tool && key == QLatin1StringView("rests_on") && tool->standsAlone.value_or(false))
        //: Nothing stands behind the tool, and somebody said so
        return {tr("Nothing"), Tone::Answer};
    if (key == QLatin1StringView("serves") && names.size() > 1 && names.size() == m_plan.table<Activity>().size())
        //: The tool serves all activities
        return {tr("All")};
    if (key == QLatin1StringView("covers") || (key == QLatin1StringView("serves") && !tool))
        return {names.join(QStringLiteral(", "))};
    return {shortened(names)};
}

InventoryCell InventoryCells::buffer(QUuid tool) const
{
    std::optional<std::pair<Minutes, Minutes>> range;
    for (const Dependency *dependency : m_to.values(tool)) {
        if (!m_plan.find(Id<Activity>{dependency->from.value}) || !dependency->bufferAsked)
            continue;
        range = range
            ? std::pair(std::min(range->first, dependency->buffer), std::max(range->second, dependency->buffer))
            : std::pair(dependency->buffer, dependency->buffer);
    }
    if (!range)
        return {};
    if (range->first == range->second)
        return {Formats::duration(range->first)};
    //: A range of durations: from %1 to %2
    return {tr("%1 to %2").arg(Formats::duration(range->first), Formats::duration(range->second))};
}

} // namespace relais
