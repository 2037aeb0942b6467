// SPDX-License-Identifier: GPL-3.0-or-later
// Two drafts of one page brought together: what could not be written, over what the plan has now; what one step did,
// taken back out of what was typed since.
#include "viewmodels/questionnairedraft.h"

#include <algorithm>

namespace relais {

namespace {

template <class List> auto *rowWithKey(List &rows, const QString &key)
{
    const auto found = std::ranges::find(rows, key, &DraftRow::key);
    return found == rows.end() ? nullptr : &*found;
}

const DraftSection *sectionOf(const QuestionnaireDraft &draft, const QString &key)
{
    const auto found = std::ranges::find(draft.sections(), key, &DraftSection::key);
    return found == draft.sections().end() ? nullptr : &*found;
}

bool saysWrong(const DraftRow &row)
{
    return row.refused || std::ranges::any_of(row.cells, [](const DraftCell &cell) { return cell.wrong; });
}

void takeWrongCells(DraftRow &row, const DraftRow &from)
{
    row.refused = from.refused;
    for (auto cell = from.cells.begin(); cell != from.cells.end(); ++cell) {
        if (cell->wrong)
            row.cells.insert(cell.key(), *cell);
    }
}

// A blank row in its place goes: it stood there for want of one.
void insertRow(QList<DraftRow> &rows, qsizetype at, const DraftRow &row)
{
    const qsizetype place = std::min(at, rows.size());
    if (place < rows.size() && rows.at(place).isBlank() && rows.at(place).row.isNull())
        rows.replace(place, row);
    else
        rows.insert(place, row);
}

// A cell that is as the step left it is as it was before again; one that was changed since stays.
void takeBackCells(DraftRow &row, const DraftRow &before, const DraftRow &after)
{
    QStringList keys = before.cells.keys();
    keys.append(after.cells.keys());
    for (const QString &key : std::as_const(keys)) {
        if (row.cells.value(key) == after.cells.value(key))
            row.cells.insert(key, before.cells.value(key));
    }
    row.refused = row.refused && before.refused;
}

void takeBackRows(QList<DraftRow> &rows, const QList<DraftRow> &before, const QList<DraftRow> &after)
{
    rows.removeIf([&](const DraftRow &row) {
        const DraftRow *made = rowWithKey(after, row.key);
        return made && !rowWithKey(before, row.key) && made->cells == row.cells;
    });
    for (qsizetype i = 0; i < before.size(); ++i) {
        const DraftRow &was = before.at(i);
        const DraftRow *became = rowWithKey(after, was.key);
        DraftRow *now = rowWithKey(rows, was.key);
        if (!became && !now)
            rows.insert(std::min(i, rows.size()), was);
        else if (became && now)
            takeBackCells(*now, was, *became);
    }
}

} // namespace

void QuestionnaireDraft::takeProblems(const QuestionnaireDraft &left)
{
    for (DraftSection &draft : m_sections) {
        const DraftSection *from = sectionOf(left, draft.key);
        const Section &section = *m_page->section(draft.key);
        const QList<DraftRow> read = draft.rows;
        qsizetype written = 0; // a row that was written without an id is found by its place among those read back
        for (qsizetype i = 0; from && i < from->rows.size(); ++i) {
            const DraftRow &row = from->rows.at(i);
            const qsizetype place = isWritten(section, row) ? written++ : read.size();
            if (!saysWrong(row))
                continue;
            const auto same = std::ranges::find(draft.rows, row.row, &DraftRow::row);
            DraftRow *there = row.row.isNull() ? rowWithKey(draft.rows, read.value(place).key)
                : same == draft.rows.end()     ? nullptr
                                               : &*same;
            if (there) {
                takeWrongCells(*there, row);
            } else if (row.row.isNull() && section.form == SectionForm::Rows) {
                DraftRow kept = row;
                kept.key = newRow().key;
                insertRow(draft.rows, i, kept);
            }
        }
    }
}

void QuestionnaireDraft::takeBack(const QuestionnaireDraft &before, const QuestionnaireDraft &after)
{
    if (*this == after) {
        *this = before;
        return;
    }
    m_made = std::max(m_made, before.m_made);
    for (DraftSection &draft : m_sections) {
        const DraftSection *was = sectionOf(before, draft.key);
        const DraftSection *became = sectionOf(after, draft.key);
        if (was && became)
            takeBackRows(draft.rows, was->rows, became->rows);
    }
}

} // namespace relais
