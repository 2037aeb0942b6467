// SPDX-License-Identifier: GPL-3.0-or-later
// Plan: everything Relais knows about one firm, as one value. Loaded whole, owned by PlanService on the UI thread,
// copied at no cost to other threads (rows are implicitly shared). It changes only through apply() in
// domain/operation.h.
#pragma once

#include "domain/action.h"
#include "domain/activity.h"
#include "domain/answerstate.h"
#include "domain/dependency.h"
#include "domain/fallback.h"
#include "domain/message.h"
#include "domain/organisation.h"
#include "domain/person.h"
#include "domain/plannedevent.h"
#include "domain/tool.h"

#include <QList>

#include <algorithm>
#include <tuple>

namespace relais {

// The rows of one type in ascending order of id, that is of age. Lookup is by binary search.
template <class T> class Table {
public:
    [[nodiscard]] const QList<T> &rows() const { return m_rows; }
    [[nodiscard]] auto begin() const { return m_rows.cbegin(); }
    [[nodiscard]] auto end() const { return m_rows.cend(); }
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    // Null if there is none. The pointer holds until the next change of the table.
    [[nodiscard]] const T *find(const Id<T> &id) const
    {
        const auto place = lowerBound(id);
        return place != m_rows.cend() && place->id == id ? &*place : nullptr;
    }

    // Adds the row, or replaces the one with its id.
    void put(const T &row)
    {
        const auto index = lowerBound(row.id) - m_rows.cbegin();
        if (index < m_rows.size() && m_rows.at(index).id == row.id)
            m_rows[index] = row;
        else
            m_rows.insert(index, row);
    }

    bool remove(const Id<T> &id)
    {
        const auto place = lowerBound(id);
        if (place == m_rows.cend() || place->id != id)
            return false;
        m_rows.removeAt(place - m_rows.cbegin());
        return true;
    }

    bool operator==(const Table &) const = default;

private:
    [[nodiscard]] auto lowerBound(const Id<T> &id) const
    {
        return std::lower_bound(m_rows.cbegin(), m_rows.cend(), id,
                                [](const T &row, const Id<T> &wanted) { return row.id < wanted; });
    }

    QList<T> m_rows;
};

// Every row type, in the order in which rows can be written: a row refers to rows of earlier types or of its own.
// A new type is one more name here, and nothing else changes in storage, exchange, log or diff.
template <class... T> struct TypeList {
    using Tables = std::tuple<Table<T>...>;
    static constexpr size_t count = sizeof...(T);
    template <class F> static void forEachType(F &&function) { (function.template operator()<T>(), ...); }
};
using RowTypes = TypeList<Person, Organisation, Site, RoleHolder, Activity, Deadline, Peak, OpeningHours, Tool,
                          Provider, DataCopy, Dependency, Fallback, FallbackStep, FallbackActivity, FallbackCover,
                          FallbackNeed, Proof, Channel, ChannelAbsence, TextEdit, Finding, Action, PlannedDrill,
                          Participant, PlannedEvent, PlannedBinding, Distribution, AnswerState, ExampleWords>;

class Plan {
public:
    // Defined once, in plan.cpp: of thirty tables each, they would be compiled anew in nearly every source.
    Plan();
    Plan(const Plan &other);
    Plan(Plan &&other) noexcept;
    ~Plan();
    Plan &operator=(const Plan &other);
    Plan &operator=(Plan &&other) noexcept;
    bool operator==(const Plan &other) const;

    template <class T> [[nodiscard]] const Table<T> &table() const { return std::get<Table<T>>(m_tables); }
    template <class T> [[nodiscard]] Table<T> &table() { return std::get<Table<T>>(m_tables); }
    template <class T> [[nodiscard]] const T *find(const Id<T> &id) const { return table<T>().find(id); }

    // The firm; a default one if the plan is still empty.
    [[nodiscard]] Organisation organisation() const;

    // The table that holds this id ("tool"), or null.
    [[nodiscard]] const char *tableOf(const QUuid &id) const;

    // What a person calls the row: its name, title or text; empty for link rows and unknown ids.
    [[nodiscard]] QString nameOf(const QUuid &id) const;

private:
    RowTypes::Tables m_tables;
};

// The rows of a type that carry a position, in that order, ties by age. Most tables stand so already.
template <class T> QList<T> inOrder(const Table<T> &table)
{
    if (std::ranges::is_sorted(table.rows(), {}, &T::position))
        return table.rows();
    QList<T> rows = table.rows();
    std::stable_sort(rows.begin(), rows.end(), [](const T &a, const T &b) { return a.position < b.position; });
    return rows;
}

} // namespace relais
