// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/columnguess.h"

#include "services/columncontents.h"

#include <algorithm>

namespace relais {

namespace {

constexpr int headerWithin = 25; // rows from the top
constexpr int certainWord = 100; // the header is one of the words
constexpr int leastScore = 45; // below it a header says nothing
constexpr int headingScore = 70; // of a cell that makes its row a header
constexpr qsizetype longestHeader = 60; // a longer cell is a sentence that happens to hold a word

// 0..100: how well a header says one of the words. « Coût mensuel HT » holds « coût mensuel ».
int wordScore(const QString &header, const QStringList &words)
{
    qsizetype longest = 0;
    for (const QString &word : words) {
        if (header == word)
            return certainWord;
        const auto at = word.size() > std::max<qsizetype>(longest, 2) ? header.indexOf(word) : -1;
        const auto end = at + word.size();
        if (at >= 0 && (at == 0 || header.at(at - 1).isSpace()) && (end == header.size() || header.at(end).isSpace()))
            longest = word.size();
    }
    return longest == 0 ? 0 : static_cast<int>(50 + 45 * longest / header.size());
}

struct ColumnCandidate {
    int column = 0;
    ImportField field = ImportField::Ignored;
    int score = 0;
};

using TableFieldWords = QList<std::pair<const FieldSpec *, QStringList>>;

const TableFieldWords &wordsOfTable(ImportTable table)
{
    static const QList<TableFieldWords> all = [] {
        QList<TableFieldWords> tables;
        for (int t = 0; t <= static_cast<int>(ImportTable::Fallbacks); ++t) {
            TableFieldWords words;
            for (const FieldSpec &spec : fieldsOf(static_cast<ImportTable>(t)))
                words.append({&spec, headerWords(spec)});
            tables.append(words);
        }
        return tables;
    }();
    return all.at(static_cast<int>(table));
}

// The best first; a field and a column once each.
QList<ColumnCandidate> bestColumns(QList<ColumnCandidate> candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const ColumnCandidate &a, const ColumnCandidate &b) { return a.score > b.score; });
    QList<ColumnCandidate> taken;
    for (const ColumnCandidate &candidate : std::as_const(candidates)) {
        const bool free = std::none_of(taken.begin(), taken.end(), [&](const ColumnCandidate &other) {
            return other.column == candidate.column || other.field == candidate.field;
        });
        if (free)
            taken.append(candidate);
    }
    return taken;
}

class TableGuess {
public:
    TableGuess(const Sheet &sheet, const PlanNames &names)
        : m_sheet(sheet)
        , m_columns(columnCount(sheet))
        , m_names(names)
    { }

    MappingGuess of(ImportTable table, int headerRow)
    {
        m_guess = {};
        m_guess.mapping = {table, headerRow, QList<ImportField>(m_columns, ImportField::Ignored)};
        m_guess.columns = QList<GuessSource>(m_columns, GuessSource::Nothing);
        m_total = 0;
        m_contents = contentsBelow(headerRow);
        if (headerRow > 0)
            fromHeaders();
        wholeOrLastName();
        fromContents();
        m_guess.sure = sureness();
        return m_guess;
    }

    // To compare the tables that a sheet could be.
    [[nodiscard]] int total() const { return m_total; }

private:
    // The same for every table with its header in this row.
    const QList<ColumnContents> &contentsBelow(int headerRow)
    {
        QList<ColumnContents> &contents = m_known[headerRow];
        for (int column = static_cast<int>(contents.size()); column < m_columns; ++column)
            contents.append(columnContents(m_sheet, headerRow, column, m_names));
        return contents;
    }

    [[nodiscard]] bool has(ImportField field) const { return m_guess.mapping.columns.contains(field); }
    [[nodiscard]] bool takes(ImportField field) const { return specOf(m_guess.mapping.table, field) != nullptr; }

    void take(int column, ImportField field, GuessSource source)
    {
        m_guess.mapping.columns[column] = field;
        m_guess.columns[column] = source;
    }

    void fromHeaders()
    {
        QList<ColumnCandidate> candidates;
        for (int column = 0; column < m_columns; ++column) {
            const QString header = headerForm(sheetCell(m_sheet, m_guess.mapping.headerRow - 1, column));
            if (header.isEmpty())
                continue;
            for (const auto &[spec, words] : wordsOfTable(m_guess.mapping.table)) {
                const int word = wordScore(header, words);
                const int score = word == 0 ? 0 : word + contentScore(m_contents.at(column), spec->kind);
                if (score >= leastScore)
                    candidates.append({column, spec->field, score});
            }
        }
        for (const ColumnCandidate &candidate : bestColumns(candidates)) {
            take(candidate.column, candidate.field, GuessSource::Header);
            m_total += candidate.score;
            if (candidate.field == ImportField::Name && candidate.column == 0)
                m_total += 20;
        }
    }

    // « Nom » beside « Prénom » is the last name.
    void wholeOrLastName()
    {
        const auto name = m_guess.mapping.columns.indexOf(ImportField::Name);
        const auto last = m_guess.mapping.columns.indexOf(ImportField::LastName);
        if (has(ImportField::FirstName) && name >= 0 && last < 0)
            m_guess.mapping.columns[name] = ImportField::LastName;
        if (!has(ImportField::FirstName) && last >= 0 && name < 0)
            m_guess.mapping.columns[last] = ImportField::Name;
        if (!has(ImportField::Name) && !has(ImportField::LastName) && m_guess.mapping.headerRow > 0)
            m_total -= 200;
    }

    void fromContents()
    {
        for (int column = 0; column < m_columns; ++column) {
            const bool headed =
                m_guess.mapping.headerRow > 0 && !sheetCell(m_sheet, m_guess.mapping.headerRow - 1, column).isEmpty();
            if (m_guess.columns.at(column) != GuessSource::Nothing || m_contents.at(column).cells == 0)
                continue;
            const ImportField field = fieldByContents(m_contents.at(column), headed);
            if (field != ImportField::Ignored)
                take(column, field, GuessSource::Contents);
        }
    }

    [[nodiscard]] ImportField fieldByContents(const ColumnContents &contents, bool headed) const
    {
        const auto free = [&](ImportField field) { return takes(field) && !has(field); };
        if (contents.fits.value(CellKind::Email) >= mostCells) {
            for (const ImportField field : {ImportField::Email, ImportField::SupportEmail})
                if (free(field))
                    return field;
            return ImportField::Ignored;
        }
        if (contents.fits.value(CellKind::Phone) >= mostCells && contents.first.size() > 8) {
            for (const ImportField field :
                 {ImportField::WorkPhone, ImportField::PrivatePhone, ImportField::SupportPhone})
                if (free(field))
                    return field;
            return ImportField::Ignored;
        }
        // Beside a header that says something else only what the plan knows by name is believed.
        if (contents.activities >= mostCells && free(ImportField::Serves))
            return ImportField::Serves;
        if (contents.providers >= mostCells && free(ImportField::RestsOn))
            return ImportField::RestsOn;
        if (contents.people >= mostCells && free(ImportField::Owner))
            return ImportField::Owner;
        if (headed)
            return ImportField::Ignored;
        if (contents.fits.value(CellKind::Duration) >= mostCells && free(ImportField::Buffer))
            return ImportField::Buffer;
        if (contents.fits.value(CellKind::Duration) >= mostCells && free(ImportField::Limit))
            return ImportField::Limit;
        if (free(ImportField::Name) && !has(ImportField::LastName))
            return ImportField::Name;
        return ImportField::Ignored;
    }

    [[nodiscard]] int sureness() const
    {
        const bool named = has(ImportField::Name) || has(ImportField::LastName);
        if (!named)
            return 0;
        int known = 0;
        int filled = 0;
        for (int column = 0; column < m_columns; ++column) {
            if (m_contents.at(column).cells == 0)
                continue;
            ++filled;
            known += m_guess.columns.at(column) == GuessSource::Header ? 100
                : m_guess.columns.at(column) == GuessSource::Contents  ? 60
                                                                       : 0;
        }
        return filled == 0 ? 0 : known / filled;
    }

    const Sheet &m_sheet;
    int m_columns;
    const PlanNames &m_names;
    MappingGuess m_guess;
    QHash<int, QList<ColumnContents>> m_known; // by header row
    QList<ColumnContents> m_contents;
    int m_total = 0;
};

// The row whose cells best say the words of the table: 1-based, 0 for none. One word alone heads only a table of one
// column.
int headerRowFor(const Sheet &sheet, ImportTable table)
{
    int best = 0;
    int bestScore = 0;
    const int last = std::min<int>(headerWithin, static_cast<int>(sheet.rows.size()));
    for (int row = 0; row < last; ++row) {
        int score = 0;
        int matched = 0;
        int filled = 0;
        for (const QString &cell : sheet.rows.at(row)) {
            const QString header = headerForm(cell);
            if (header.isEmpty())
                continue;
            ++filled;
            if (header.size() > longestHeader)
                continue;
            int word = 0;
            for (const auto &[spec, words] : wordsOfTable(table))
                word = std::max(word, wordScore(header, words));
            if (word >= headingScore) {
                score += word;
                ++matched;
            }
        }
        const bool heads = matched > 1 ? matched * 3 >= filled : matched == 1 && filled == 1 && columnCount(sheet) == 1;
        if (heads && score > bestScore) {
            best = row + 1;
            bestScore = score;
        }
    }
    return best;
}

// What the sheet's name and the lines above its header say of it.
int titleScore(const Sheet &sheet, ImportTable table, int headerRow)
{
    QStringList titles{headerForm(sheet.name)};
    for (int row = 0; row + 1 < headerRow; ++row)
        titles << headerForm(sheet.rows.at(row).join(QLatin1Char(' ')));
    int score = 0;
    for (const QString &title : std::as_const(titles))
        score = std::max(score, title.isEmpty() ? 0 : wordScore(title, tableWords(table)));
    return score > 0 ? 60 : 0;
}

// Without a header: people have numbers and addresses.
ImportTable tableByContents(const Sheet &sheet, const PlanNames &names)
{
    bool email = false;
    bool phone = false;
    for (int column = 0; column < columnCount(sheet); ++column) {
        const ColumnContents contents = columnContents(sheet, 0, column, names);
        email = email || contents.fits.value(CellKind::Email) >= mostCells;
        phone = phone || (contents.fits.value(CellKind::Phone) >= mostCells && contents.first.size() > 8);
        if (column == 0 && contents.people >= mostCells)
            return ImportTable::People;
        if (column == 0 && contents.activities >= mostCells)
            return ImportTable::Activities;
        if (column == 0 && contents.providers >= mostCells && contents.tools < mostCells)
            return ImportTable::Providers;
    }
    return phone || email ? ImportTable::People : ImportTable::Tools;
}

} // namespace

MappingGuess guessMapping(const Sheet &sheet, const Plan &plan, std::optional<ImportTable> wanted)
{
    const PlanNames names(plan);
    TableGuess guess(sheet, names);
    if (wanted)
        return guess.of(*wanted, headerRowFor(sheet, *wanted));
    std::optional<MappingGuess> best;
    int bestTotal = 0;
    for (int t = 0; t <= static_cast<int>(ImportTable::Fallbacks); ++t) {
        const auto table = static_cast<ImportTable>(t);
        const int header = headerRowFor(sheet, table);
        if (header == 0)
            continue;
        const MappingGuess found = guess.of(table, header);
        const int total = guess.total() + titleScore(sheet, table, header);
        if (!best || total > bestTotal) {
            best = found;
            bestTotal = total;
        }
    }
    return best && bestTotal > 0 ? *best : guess.of(tableByContents(sheet, names), 0);
}

int columnCount(const Sheet &sheet)
{
    qsizetype columns = 0;
    for (const QStringList &row : sheet.rows)
        columns = std::max(columns, row.size());
    return static_cast<int>(columns);
}

QString headerOf(const Sheet &sheet, const SheetMapping &mapping, int column)
{
    const QString header =
        mapping.headerRow > 0 ? sheetCell(sheet, mapping.headerRow - 1, column).simplified() : QString();
    return header.isEmpty() ? columnLetter(column) : header;
}

QString columnLetter(int column)
{
    QString letters;
    for (int left = column; left >= 0; left = left / 26 - 1)
        letters.prepend(QChar(u'A' + left % 26));
    return letters;
}

} // namespace relais
