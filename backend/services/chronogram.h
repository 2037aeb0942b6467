// SPDX-License-Identifier: GPL-3.0-or-later
// A chronogramme: the timetable of a drill as people keep it in a spreadsheet, one event a row (id, time, type, from,
// to, stimulus, expected reaction, comment, deliverable; headers in French and English). Read into a draft, and written
// from one. Texts are plain: what looks like markup stays as it is typed. Pure functions; any thread.
#pragma once

#include "domain/sheet.h"
#include "services/drillbuilder.h"

namespace relais {

enum class ChronogramColumn { Ignored, Id, Time, Type, From, To, Stimulus, Expected, Comment, Deliverable };

enum class ChronogramRefusal {
    NoTime,
    TimeUnread, // no minute of play, hour, T+ or date
    BeforeStart, // a minute below zero
    TooLate, // more than a day after the first event
    NoStimulus,
    TooLong, // a cell above longestCell
    NotText, // control characters
    DuplicateId,
    TooManyRows,
};

// A row that was not taken, and why.
struct ChronogramRow {
    int line = 0; // of the spreadsheet, from 1
    QString id; // as it stands there; may be empty
    ChronogramColumn column = ChronogramColumn::Ignored; // that it is refused for
    ChronogramRefusal refusal = ChronogramRefusal::NoTime;
    QString cell; // what stands there, cut at 80 characters

    bool operator==(const ChronogramRow &) const = default;
};

struct ChronogramLimits {
    static constexpr qsizetype rows = 200;
    static constexpr qsizetype cell = 2000; // UTF-16 code units
    static constexpr Minutes play{24 * 60};
};

struct ChronogramImport {
    DrillDraft draft; // injects in order of their minutes; pace by hand, no objectives
    QList<ChronogramRow> refused; // in the order of the sheet
    QStringList ignored; // headers of columns that mean nothing here
};

// SchemaError: no row heads a column for the time and one for the stimulus; place.pointer "time" or "stimulus".
// InvalidValue: no row could be read; place.pointer "rows", place.line the first one refused.
// Who an event is for is looked for among the plan's people and the parts of a firm; where it is neither, its words
// stay in the situation. An event without an expected reaction says that the plan does not say.
[[nodiscard]] Result<ChronogramImport> importChronogram(const Sheet &sheet, const Plan &plan, const DrillFrame &frame);

// Of a file's sheets the first that is one.
[[nodiscard]] Result<ChronogramImport> importChronogram(const QList<Sheet> &sheets, const Plan &plan,
                                                        const DrillFrame &frame);

// As importChronogram reads it, minutes as T+; people by name.
[[nodiscard]] Sheet chronogramSheet(const DrillDraft &draft, const Plan &plan);

} // namespace relais
