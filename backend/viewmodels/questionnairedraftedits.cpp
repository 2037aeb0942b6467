// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to a draft: types, chooses, pastes, moves rows.
#include "services/questionnaireanswers.h"
#include "viewmodels/questionnairedraft.h"

#include <QRegularExpression>

namespace relais {

namespace {

// "le 5 et le 15": every number; words between them do not matter.
QList<Value> daysOfMonth(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    QList<Value> days;
    for (auto matches = digits.globalMatch(text); matches.hasNext();) {
        const qint64 day = matches.next().captured().toLongLong();
        if (day < 1 || day > 31)
            return {};
        days.append(day);
    }
    return days;
}

// "Vendre, Expédier": none if one of them says nothing.
QList<Value> severalOf(const Cell &cell, const QString &text)
{
    QList<Value> values;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto value = cellValue(cell, part);
        if (!value)
            return {};
        values.append(*value);
    }
    return values;
}

} // namespace

void QuestionnaireDraft::type(const QString &cellKey, const QString &text)
{
    DraftCell *draft = find(cellKey);
    const Cell *asked = cell(cellKey);
    if (!draft)
        return;
    *draft = {{}, text, true};
    if (DraftRow *own = row(cellKey))
        own->refused = false;
    if (text.trimmed().isEmpty())
        return;
    if (asked->type == CellType::DaysOfMonth) {
        draft->answer.values = daysOfMonth(text);
    } else if (asked->multiple) {
        draft->answer.values = severalOf(*asked, text);
    } else if (const auto value = cellValue(*asked, text)) {
        draft->answer.values = {*value};
    }
    draft->wrong = draft->answer.values.isEmpty();
}

void QuestionnaireDraft::finish(const QString &cellKey)
{
    DraftCell *draft = find(cellKey);
    if (!draft)
        return;
    draft->told = draft->wrong;
    if (!draft->wrong)
        draft->typing = false;
}

int QuestionnaireDraft::paste(const QString &cellKey, const QString &text)
{
    const Section *asked = section(cellKey);
    if (!asked)
        return 0;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const bool grows = asked->form == SectionForm::Rows;
    QString last;
    const QString column = keyPart(cellKey, 2);
    QString free = keyPart(cellKey, 0) + QLatin1Char('/') + keyPart(cellKey, 1);
    for (const QString &line : grows ? lines : lines.mid(0, 1)) {
        const QString there =
            asked->paste ? rowOf(keyPart(cellKey, 0), column, line.section(QLatin1Char('\t'), 0, 0)) : QString();
        if (there.isEmpty() && free.isEmpty())
            free = rowBelow(last);
        last = there.isEmpty() ? std::exchange(free, {}) : there;
        if (last == free)
            free.clear();
        pasteLine(last, column, line);
    }
    return grows ? static_cast<int>(lines.size()) : 1;
}

// Cells of a spreadsheet's line stand in the cells from this one on.
void QuestionnaireDraft::pasteLine(const QString &rowKey, const QString &cellKey, const QString &line)
{
    const QStringList texts = line.split(QLatin1Char('\t'));
    const QList<Cell> &cells = section(rowKey)->cells;
    qsizetype at = 0;
    while (at < cells.size() && cells.at(at).key != cellKey)
        ++at;
    for (qsizetype i = 0; i < texts.size() && at + i < cells.size(); ++i) {
        const QString key = rowKey + QLatin1Char('/') + cells.at(at + i).key;
        const QString text = texts.at(i).trimmed();
        if (text.isEmpty())
            continue;
        type(key, text);
        finish(key);
    }
}

// The row that says this already: what is pasted about it goes there.
QString QuestionnaireDraft::rowOf(const QString &sectionKey, const QString &cellKey, const QString &text) const
{
    const Section *asked = section(sectionKey);
    const Cell *cell = asked ? asked->cell(cellKey) : nullptr;
    if (!cell)
        return {};
    const auto value = cellValue(*cell, text.trimmed());
    for (const DraftSection &draft : m_sections) {
        for (const DraftRow &row : draft.rows) {
            if (value && draft.key == sectionKey && row.cells.value(cellKey).answer.values.contains(*value))
                return draft.key + QLatin1Char('/') + row.key;
        }
    }
    return {};
}

// The next row that is blank, made at the end if there is none.
QString QuestionnaireDraft::rowBelow(const QString &rowKey)
{
    bool passed = false;
    for (const DraftSection &draft : m_sections) {
        for (const DraftRow &row : draft.rows) {
            if (passed && row.isBlank())
                return draft.key + QLatin1Char('/') + row.key;
            passed = passed || (draft.key == keyPart(rowKey, 0) && row.key == keyPart(rowKey, 1));
        }
        if (passed)
            return addRow(draft.key);
    }
    return rowKey;
}

void QuestionnaireDraft::choose(const QString &cellKey, const Value &value)
{
    DraftCell *draft = find(cellKey);
    const Cell *asked = cell(cellKey);
    if (!draft)
        return;
    CellAnswer answer;
    if (asked->multiple) {
        answer.values = draft->answer.values;
        if (answer.values.removeAll(value) == 0)
            answer.values.append(value);
    } else {
        answer.values = {value};
    }
    if (asked->type == CellType::Days && value == Value(qint64(0)))
        answer.values.clear();
    *draft = {answer};
}

void QuestionnaireDraft::mark(const QString &cellKey, AnswerMark mark)
{
    if (DraftCell *draft = find(cellKey))
        *draft = {{{}, mark, false}};
}

void QuestionnaireDraft::markUnknowns()
{
    for (DraftSection &section : m_sections) {
        const Section *asked = m_page->section(section.key);
        for (DraftRow &row : section.rows) {
            if (asked->form == SectionForm::Rows && row.isBlank())
                continue;
            for (const Cell &cell : asked->cells) {
                if (!cell.unknown.isEmpty() && isShown(row, cell) && !row.cells.value(cell.key).isSaid())
                    row.cells[cell.key].answer.mark = AnswerMark::Unknown;
            }
        }
    }
}

void QuestionnaireDraft::confirm(const QString &rowKey)
{
    if (DraftRow *found = row(rowKey)) {
        for (DraftCell &cell : found->cells)
            cell.answer.example = false;
    }
}

QString QuestionnaireDraft::addRow(const QString &section)
{
    for (DraftSection &draft : m_sections) {
        if (draft.key == section) {
            draft.rows.append(newRow());
            return draft.key + QLatin1Char('/') + draft.rows.constLast().key;
        }
    }
    return {};
}

void QuestionnaireDraft::removeRow(const QString &rowKey)
{
    for (DraftSection &draft : m_sections) {
        if (draft.key == keyPart(rowKey, 0))
            draft.rows.removeIf([&](const DraftRow &row) { return row.key == keyPart(rowKey, 1); });
    }
}

bool QuestionnaireDraft::moveRow(const QString &rowKey, int by)
{
    for (DraftSection &draft : m_sections) {
        for (qsizetype i = 0; draft.key == keyPart(rowKey, 0) && i < draft.rows.size(); ++i) {
            if (draft.rows.at(i).key != keyPart(rowKey, 1))
                continue;
            if (i + by < 0 || i + by >= draft.rows.size())
                return false;
            draft.rows.move(i, i + by);
            return true;
        }
    }
    return false;
}

} // namespace relais
