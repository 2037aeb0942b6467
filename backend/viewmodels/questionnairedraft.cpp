// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/questionnairedraft.h"

#include "services/questionnaireanswers.h"

#include <QRegularExpression>

namespace relais {

namespace {

QString part(const QString &key, int n)
{
    return key.section(QLatin1Char('/'), n, n);
}

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

bool isSaid(const DraftCell &cell)
{
    return !cell.answer.isEmpty() || (cell.typing && !cell.typed.trimmed().isEmpty());
}

} // namespace

bool DraftRow::isBlank() const
{
    return std::none_of(cells.begin(), cells.end(), isSaid);
}

QuestionnaireDraft::QuestionnaireDraft(const Page &page, const PageAnswer &answer)
    : m_page(&page)
{
    for (const Section &section : page.sections) {
        DraftSection draft{section.key, {}};
        const SectionAnswer *found = answer.section(section.key);
        for (const RowAnswer &row : found ? found->rows : QList<RowAnswer>()) {
            DraftRow drafted = newRow();
            drafted.row = row.row;
            for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
                drafted.cells[cell.key()].answer = *cell;
            draft.rows.append(drafted);
        }
        const qsizetype least = section.form == SectionForm::Items ? 0 : std::max(1, section.least);
        if (draft.rows.isEmpty()) {
            while (draft.rows.size() < least)
                draft.rows.append(newRow());
        }
        m_sections.append(draft);
    }
}

DraftRow QuestionnaireDraft::newRow()
{
    DraftRow row;
    row.key = QString::number(++m_made);
    return row;
}

const Section *QuestionnaireDraft::section(const QString &cellKey) const
{
    return m_page ? m_page->section(part(cellKey, 0)) : nullptr;
}

const Cell *QuestionnaireDraft::cell(const QString &cellKey) const
{
    const Section *found = section(cellKey);
    return found ? found->cell(part(cellKey, 2)) : nullptr;
}

const DraftRow *QuestionnaireDraft::row(const QString &rowKey) const
{
    for (const DraftSection &section : m_sections) {
        for (const DraftRow &row : section.rows) {
            if (section.key == part(rowKey, 0) && row.key == part(rowKey, 1))
                return &row;
        }
    }
    return nullptr;
}

DraftRow *QuestionnaireDraft::row(const QString &rowKey)
{
    return const_cast<DraftRow *>(std::as_const(*this).row(rowKey));
}

const DraftCell *QuestionnaireDraft::find(const QString &cellKey) const
{
    static const DraftCell blank;
    const DraftRow *found = row(cellKey);
    if (!found || !cell(cellKey))
        return nullptr;
    const auto cell = found->cells.find(part(cellKey, 2));
    return cell == found->cells.end() ? &blank : &*cell;
}

DraftCell *QuestionnaireDraft::find(const QString &cellKey)
{
    DraftRow *found = row(cellKey);
    return found && cell(cellKey) ? &found->cells[part(cellKey, 2)] : nullptr;
}

bool QuestionnaireDraft::isBlank() const
{
    return std::all_of(m_sections.begin(), m_sections.end(), [](const DraftSection &section) {
        return std::all_of(section.rows.begin(), section.rows.end(), [](const DraftRow &row) { return row.isBlank(); });
    });
}

bool QuestionnaireDraft::hasProblem() const
{
    return std::any_of(m_sections.begin(), m_sections.end(), [](const DraftSection &section) {
        return std::any_of(section.rows.begin(), section.rows.end(), [](const DraftRow &row) {
            return row.refused
                || std::any_of(row.cells.begin(), row.cells.end(), [](const DraftCell &cell) { return cell.wrong; });
        });
    });
}

bool QuestionnaireDraft::hasExampleWords() const
{
    return std::any_of(m_sections.begin(), m_sections.end(), [](const DraftSection &section) {
        return std::any_of(section.rows.begin(), section.rows.end(), [](const DraftRow &row) {
            return std::any_of(row.cells.begin(), row.cells.end(),
                               [](const DraftCell &cell) { return cell.answer.example; });
        });
    });
}

bool QuestionnaireDraft::isShown(const DraftRow &row, const Cell &cell) const
{
    if (cell.when.cell.isEmpty())
        return true;
    const QList<Value> values = row.cells.value(cell.when.cell).answer.values;
    const auto *key = values.isEmpty() ? nullptr : std::get_if<QString>(&values.constFirst());
    return !values.isEmpty() && (cell.when.is.isEmpty() || (key && cell.when.is.contains(*key)));
}

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
                if (!cell.unknown.isEmpty() && isShown(row, cell) && !isSaid(row.cells.value(cell.key)))
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
        if (draft.key == part(rowKey, 0))
            draft.rows.removeIf([&](const DraftRow &row) { return row.key == part(rowKey, 1); });
    }
}

bool QuestionnaireDraft::moveRow(const QString &rowKey, int by)
{
    for (DraftSection &draft : m_sections) {
        for (qsizetype i = 0; draft.key == part(rowKey, 0) && i < draft.rows.size(); ++i) {
            if (draft.rows.at(i).key != part(rowKey, 1))
                continue;
            if (i + by < 0 || i + by >= draft.rows.size())
                return false;
            draft.rows.move(i, i + by);
            return true;
        }
    }
    return false;
}

bool QuestionnaireDraft::isWritten(const Section &section, const DraftRow &row)
{
    return section.form != SectionForm::Rows || (!row.refused && !row.isBlank());
}

PageAnswer QuestionnaireDraft::answer() const
{
    PageAnswer answer{m_page ? m_page->key : QString(), {}, {}};
    for (const DraftSection &draft : m_sections) {
        const Section &section = *m_page->section(draft.key);
        SectionAnswer written{draft.key, {}};
        for (const DraftRow &row : draft.rows) {
            if (!isWritten(section, row))
                continue;
            RowAnswer one{row.row, {}};
            for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell) {
                if (!cell->wrong)
                    one.cells.insert(cell.key(), cell->answer);
            }
            written.rows.append(one);
        }
        answer.sections.append(written);
    }
    return answer;
}

bool QuestionnaireDraft::refuse(const QString &place, std::optional<IssueCode> issue)
{
    for (DraftSection &draft : m_sections) {
        if (draft.key != part(place, 1))
            continue;
        const Section &section = *m_page->section(draft.key);
        qsizetype left = part(place, 2).toInt();
        for (DraftRow &row : draft.rows) {
            if (!isWritten(section, row) || --left > 0)
                continue;
            const Cell *asked = section.cell(part(place, 3));
            DraftCell &cell = row.cells[(asked ? *asked : section.cells.constFirst()).key];
            row.refused = row.row.isNull() || cell.wrong;
            cell.typing = cell.typing || cell.answer.values.isEmpty();
            cell.wrong = cell.told = true;
            cell.issue = issue;
            return true;
        }
    }
    return false;
}

} // namespace relais
