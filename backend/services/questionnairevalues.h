// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of one page as values: what the engine reads from a plan and what it writes into one. A cell holds domain
// Values by its type: text, phone, date (ISO) and message as QString; duration and time in minutes, days as bits,
// number, money in cents and share as qint64; a person, tool or other row as QUuid, or as QString when it is a name
// typed that may be new; a choice as the QString of its key. Values; any thread.
#pragma once

#include "core/result.h"
#include "domain/plan.h"
#include "domain/question.h"

#include <QMap>

namespace relais {

struct CellAnswer {
    QList<Value> values; // empty = no answer; several only in a cell of several
    std::optional<AnswerMark> mark; // « Je ne sais pas », « Plus tard »
    bool example = false; // still the words of an example: « à adapter »

    [[nodiscard]] bool isEmpty() const { return values.isEmpty() && !mark; }
    bool operator==(const CellAnswer &) const = default;
};

// `row` is the plan's row (a person, tool, channel…) or the item the row is about; null for one that is new.
struct RowAnswer {
    QUuid row;
    QMap<QString, CellAnswer> cells; // by cell key; a cell that is absent stays as it is

    [[nodiscard]] bool isEmpty() const
    {
        return std::all_of(cells.begin(), cells.end(), [](const CellAnswer &cell) { return cell.isEmpty(); });
    }
    [[nodiscard]] CellAnswer cell(const QString &key) const { return cells.value(key); }
    bool operator==(const RowAnswer &) const = default;
};

// Rows in order. When written, Rows sections become exactly these rows: what is left out is removed from the plan.
struct SectionAnswer {
    QString section;
    QList<RowAnswer> rows;

    bool operator==(const SectionAnswer &) const = default;
};

struct PageAnswer {
    QString page;
    std::optional<AnswerMark> mark; // of the whole page
    QList<SectionAnswer> sections;

    [[nodiscard]] const SectionAnswer *section(const QString &key) const
    {
        const auto found = std::find_if(sections.begin(), sections.end(),
                                        [&](const SectionAnswer &section) { return section.section == key; });
        return found == sections.end() ? nullptr : &*found;
    }
    bool operator==(const PageAnswer &) const = default;
};

// What reading and writing a page have at hand. Lives for one call.
struct QuestionContext {
    const QuestionSet &set;
    const Catalogue &catalogue;
    IdSource &ids;
    QDate today;
};

// One of the most urgent activities, and the tool of its own that it can do without for the shortest time.
struct UrgentPair {
    Id<Activity> activity;
    Id<Tool> tool;

    bool operator==(const UrgentPair &) const = default;
};

} // namespace relais
