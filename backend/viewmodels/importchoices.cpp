// SPDX-License-Identifier: GPL-3.0-or-later
// ImportPanel: what a person corrects and decides.
#include "viewmodels/importpanel.h"
#include "wording/errortext.h"

#include <algorithm>

namespace relais {

SheetMapping ImportPanel::mapping() const
{
    return m_sheets.isEmpty() ? SheetMapping() : m_sheets.at(m_shown).mapping;
}

SheetMapping *ImportPanel::shownMapping()
{
    return m_sheets.isEmpty() ? nullptr : &m_sheets[m_shown].mapping;
}

void ImportPanel::setSheet(int sheet)
{
    if (sheet < 0 || sheet >= m_sheets.size() || sheet == m_shown)
        return;
    m_shown = sheet;
    show();
}

void ImportPanel::setTaken(bool taken)
{
    if (m_shown >= m_taken.size() || m_taken.at(m_shown) == taken)
        return;
    m_taken[m_shown] = taken;
    preview();
}

void ImportPanel::setTable(int table)
{
    if (!m_sheets.isEmpty() && table != this->table())
        guessAgain(static_cast<ImportTable>(table), std::nullopt);
}

void ImportPanel::setHeader(int row)
{
    if (!m_sheets.isEmpty() && row >= 0 && row != header())
        guessAgain(mapping().table, row);
}

// The columns mean something else then: they are guessed again, for that table, from that header on.
void ImportPanel::guessAgain(ImportTable table, std::optional<int> headerRow)
{
    m_busy = true;
    ++m_request;
    Q_EMIT changed();
    Sheet sheet = m_sheets.at(m_shown).sheet;
    if (headerRow)
        sheet.rows.remove(0, std::clamp<qsizetype>(*headerRow - 1, 0, sheet.rows.size()));
    m_services.analysis.run(
        this,
        [sheet, plan = m_session.plan(), table](const std::stop_token &) { return guessMapping(sheet, plan, table); },
        [this, headerRow, shown = m_shown, request = m_request](MappingGuess guess) {
            if (request != m_request)
                return;
            guess.mapping.headerRow = headerRow.value_or(guess.mapping.headerRow);
            m_guesses[shown] = guess;
            m_sheets[shown].mapping = guess.mapping;
            m_choices.merge.clear();
            preview();
        });
}

void ImportPanel::choose(int column, int choice)
{
    SheetMapping *mapping = shownMapping();
    const auto fields = fieldsOf(this->mapping().table);
    if (!mapping || column < 0 || choice < 0 || choice > static_cast<int>(fields.size()))
        return;
    while (mapping->columns.size() <= column)
        mapping->columns.append(ImportField::Ignored);
    const ImportField field = choice == 0 ? ImportField::Ignored : fields[static_cast<size_t>(choice - 1)].field;
    if (mapping->columns.at(column) == field)
        return;
    mapping->columns[column] = field;
    preview();
}

void ImportPanel::merge(const QString &proposal, bool merged)
{
    const SheetPlace place{proposal.section(QLatin1Char('/'), 0, 0).toInt(),
                           proposal.section(QLatin1Char('/'), 1).toInt()};
    m_choices.merge.insert(place, merged);
    preview();
}

void ImportPanel::setWithRemarks(bool with)
{
    if (with == m_choices.withRemarksOnPeople)
        return;
    m_choices.withRemarksOnPeople = with;
    preview();
}

void ImportPanel::setOnlyDoubtful(bool only)
{
    m_onlyDoubtful = only;
    showLines();
}

QList<int> ImportPanel::takenSheets() const
{
    QList<int> taken;
    for (int i = 0; i < m_taken.size(); ++i) {
        if (m_taken.at(i))
            taken.append(i);
    }
    return taken;
}

std::optional<ImportTable> ImportPanel::oneTable() const
{
    std::optional<ImportTable> table;
    const QList<int> taken = takenSheets();
    for (const int sheet : taken) {
        if (table && *table != m_sheets.at(sheet).mapping.table)
            return std::nullopt;
        table = m_sheets.at(sheet).mapping.table;
    }
    return table;
}

int ImportPanel::rowsTaken() const
{
    const ImportCounts counts = m_preview.counts();
    return counts.created + counts.changed + counts.merged;
}

// What the plan became meanwhile is looked at again before anything is taken.
void ImportPanel::accept()
{
    if (!isAcceptable())
        return;
    if (!(m_session.plan() == m_basis)) {
        preview();
        return;
    }
    const QString sentence = ImportLines::done(m_preview.counts(), oneTable());
    const int tab = static_cast<int>(oneTable().value_or(mapping().table));
    if (const Status status = m_session.commit(m_preview.after, OperationKind::Import, m_source); !status) {
        Q_EMIT refused(ErrorText::sentences(status.error()));
        return;
    }
    cancel();
    Q_EMIT said(sentence, true);
    Q_EMIT finished(tab);
}

void ImportPanel::cancel()
{
    ++m_request;
    m_active = false;
    m_busy = false;
    m_source.clear();
    m_problem.clear();
    m_sheets.clear();
    m_guesses.clear();
    m_taken.clear();
    m_shown = 0;
    m_choices = {};
    m_onlyDoubtful = false;
    m_limit = linesAtOnce;
    m_preview = {};
    m_basis = Plan();
    show();
}

void ImportPanel::retranslate()
{
    show();
}

} // namespace relais
