// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/questionnairedraft.h"

namespace relais {

bool DraftCell::isSaid() const
{
    return !answer.isEmpty() || (typing && !typed.trimmed().isEmpty());
}

bool DraftRow::isBlank() const
{
    return std::none_of(cells.begin(), cells.end(), [](const DraftCell &cell) { return cell.isSaid(); });
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
    return m_page ? m_page->section(keyPart(cellKey, 0)) : nullptr;
}

const Cell *QuestionnaireDraft::cell(const QString &cellKey) const
{
    const Section *found = section(cellKey);
    return found ? found->cell(keyPart(cellKey, 2)) : nullptr;
}

const DraftRow *QuestionnaireDraft::row(const QString &rowKey) const
{
    for (const DraftSection &section : m_sections) {
        for (const DraftRow &row : section.rows) {
            if (section.key == keyPart(rowKey, 0) && row.key == keyPart(rowKey, 1))
                return &row;
        }
    }
    return nullptr;
}

// Not the const one's answer with its const taken off: a copy of the draft shares the lists until they are detached.
DraftRow *QuestionnaireDraft::row(const QString &rowKey)
{
    for (DraftSection &section : m_sections) {
        if (section.key != keyPart(rowKey, 0))
            continue;
        for (DraftRow &row : section.rows) {
            if (row.key == keyPart(rowKey, 1))
                return &row;
        }
    }
    return nullptr;
}

const DraftCell *QuestionnaireDraft::find(const QString &cellKey) const
{
    static const DraftCell blank;
    const DraftRow *found = row(cellKey);
    if (!found || !cell(cellKey))
        return nullptr;
    const auto cell = found->cells.find(keyPart(cellKey, 2));
    return cell == found->cells.end() ? &blank : &*cell;
}

DraftCell *QuestionnaireDraft::find(const QString &cellKey)
{
    DraftRow *found = row(cellKey);
    return found && cell(cellKey) ? &found->cells[keyPart(cellKey, 2)] : nullptr;
}

bool QuestionnaireDraft::isBlank() const
{
    return std::all_of(m_sections.begin(), m_sections.end(), [](const DraftSection &section) {
        return std::all_of(section.rows.begin(), section.rows.end(), [](const DraftRow &row) { return row.isBlank(); });
    });
}

bool QuestionnaireDraft::asksAnything() const
{
    return std::any_of(m_sections.begin(), m_sections.end(), [this](const DraftSection &section) {
        return !section.rows.isEmpty() || m_page->section(section.key)->form == SectionForm::Rows;
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

int QuestionnaireDraft::toldProblems() const
{
    int told = 0;
    for (const DraftSection &section : m_sections) {
        for (const DraftRow &row : section.rows)
            told += static_cast<int>(std::count_if(row.cells.begin(), row.cells.end(),
                                                   [](const DraftCell &cell) { return cell.wrong && cell.told; }));
    }
    return told;
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

bool QuestionnaireDraft::isWritten(const Section &section, const DraftRow &row)
{
    const bool stays = !row.row.isNull()
        && std::any_of(row.cells.begin(), row.cells.end(), [](const DraftCell &cell) { return cell.wrong; });
    return section.form != SectionForm::Rows || (!row.refused && (stays || !row.isBlank()));
}

void QuestionnaireDraft::refuseEmptied(const QString &rowKey,
                                       const std::function<bool(const Section &, const QUuid &)> &mustStay)
{
    for (DraftSection &draft : m_sections) {
        const Section &section = *m_page->section(draft.key);
        if (section.form != SectionForm::Rows || section.rules != SectionRules::Fields)
            continue;
        for (DraftRow &row : draft.rows) {
            const bool asked = rowKey.isEmpty() || rowKey == draft.key + QLatin1Char('/') + row.key;
            DraftCell first = row.cells.value(section.cells.constFirst().key);
            if (!asked || row.row.isNull() || first.isSaid() || (row.isBlank() && !mustStay(section, row.row)))
                continue;
            first.typing = first.wrong = first.told = true;
            row.cells.insert(section.cells.constFirst().key, first);
        }
    }
}

void QuestionnaireDraft::adopt(const PageAnswer &readBack)
{
    for (DraftSection &draft : m_sections) {
        const Section &section = *m_page->section(draft.key);
        const SectionAnswer *read = readBack.section(draft.key);
        const auto written = std::count_if(draft.rows.begin(), draft.rows.end(),
                                           [&](const DraftRow &row) { return isWritten(section, row); });
        if (section.rules != SectionRules::Fields || !read || read->rows.size() != written)
            continue;
        auto from = read->rows.begin();
        for (DraftRow &row : draft.rows) {
            if (isWritten(section, row))
                row.row = (from++)->row;
        }
    }
}

PageAnswer QuestionnaireDraft::answer() const
{
    if (!m_page)
        return {};
    PageAnswer answer{m_page->key, {}, {}};
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
        if (draft.key != keyPart(place, 1))
            continue;
        const Section &section = *m_page->section(draft.key);
        qsizetype left = keyPart(place, 2).toInt();
        for (DraftRow &row : draft.rows) {
            if (!isWritten(section, row) || --left > 0)
                continue;
            const Cell *asked = section.cell(keyPart(place, 3));
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
