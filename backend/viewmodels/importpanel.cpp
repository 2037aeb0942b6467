// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/importpanel.h"

#include "wording/errortext.h"
#include "wording/formats.h"
#include "wording/importtext.h"

#include <QFile>
#include <QFileInfo>

namespace relais {

namespace {

constexpr int headersOffered = 12;

constexpr RowColumn<ImportColumnRow> columnRoles[] = {
    {"key", [](const ImportColumnRow &row) { return QVariant(row.key); }},
    {"title", [](const ImportColumnRow &row) { return QVariant(row.title); }},
    {"choice", [](const ImportColumnRow &row) { return QVariant(row.choice); }},
    {"sample", [](const ImportColumnRow &row) { return QVariant(row.sample); }},
    {"guess", [](const ImportColumnRow &row) { return QVariant(row.guess); }},
};

constexpr RowColumn<ImportLineRow> lineRoles[] = {
    {"key", [](const ImportLineRow &row) { return QVariant(row.key); }},
    {"line", [](const ImportLineRow &row) { return QVariant(row.line); }},
    {"mark", [](const ImportLineRow &row) { return QVariant(row.mark); }},
    {"outcome", [](const ImportLineRow &row) { return QVariant(row.outcome); }},
    {"cells", [](const ImportLineRow &row) { return QVariant(row.cells); }},
    {"doubts", [](const ImportLineRow &row) { return QVariant::fromValue(row.doubts); }},
    {"reasons", [](const ImportLineRow &row) { return QVariant(row.reasons.join(QLatin1Char('\n'))); }},
    {"sentence",
     [](const ImportLineRow &row) {
         return QVariant(row.cells.join(QStringLiteral(", ")) + QStringLiteral(". ") + row.mark + QStringLiteral(". ")
                         + row.reasons.join(QLatin1Char(' ')));
     }},
};

constexpr RowColumn<ImportProposalRow> proposalRoles[] = {
    {"key", [](const ImportProposalRow &row) { return QVariant(row.key); }},
    {"words", [](const ImportProposalRow &row) { return QVariant(row.words); }},
    {"merged", [](const ImportProposalRow &row) { return QVariant(row.merged); }},
};

// On the documents' runner.
Result<QList<Sheet>> sheetsOfFile(SheetReader &reader, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, file.errorString(), inFile(path)};
    return reader.read(file.read(SheetLimits::bytes + 1), QFileInfo(path).fileName());
}

Result<QList<Sheet>> sheetsOfText(SheetReader &reader, const QString &text)
{
    const auto sheet = reader.pasted(text);
    if (!sheet)
        return sheet.error();
    return QList<Sheet>{*sheet};
}

} // namespace

ImportPanel::ImportPanel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_columns(columnRoles, this)
    , m_lines(lineRoles, this)
    , m_proposals(proposalRoles, this)
{
    connect(&session, &PlanSession::opened, this, &ImportPanel::cancel);
    connect(&session, &PlanSession::closed, this, &ImportPanel::cancel);
}

void ImportPanel::begin(const QString &source)
{
    cancel();
    m_active = true;
    m_busy = true;
    m_source = source;
    Q_EMIT changed();
}

void ImportPanel::paste(const QString &text, int tab)
{
    if (!isAvailable() || m_session.isReadOnly())
        return;
    begin(tr("Pasted rows"));
    m_services.documentRunner.run(
        this, [reader = m_services.sheets, text](const std::stop_token &) { return sheetsOfText(*reader, text); },
        [this, tab, request = m_request](const Result<QList<Sheet>> &sheets) {
            take(sheets, static_cast<ImportTable>(tab), request);
        });
}

void ImportPanel::openFile(const QUrl &file)
{
    if (!isAvailable())
        return;
    begin(file.fileName());
    if (m_session.isReadOnly()) {
        fail(tr("This plan is open to read only: nothing can be imported into it. Open your own plan, then drop the "
                "file on it again."));
        return;
    }
    m_services.documentRunner.run(
        this,
        [reader = m_services.sheets, path = file.toLocalFile()](const std::stop_token &) {
            return sheetsOfFile(*reader, path);
        },
        [this, request = m_request](const Result<QList<Sheet>> &sheets) { take(sheets, std::nullopt, request); });
}

void ImportPanel::fail(const QString &sentence)
{
    m_busy = false;
    m_problem = sentence;
    Q_EMIT changed();
}

void ImportPanel::take(const Result<QList<Sheet>> &sheets, std::optional<ImportTable> wanted, int request)
{
    if (request != m_request)
        return;
    if (!sheets) {
        fail(ErrorText::sentences(sheets.error()));
        return;
    }
    m_services.analysis.run(
        this,
        [all = *sheets, plan = m_session.plan(), wanted](const std::stop_token &) {
            QList<MappingGuess> guesses;
            for (const Sheet &sheet : all)
                guesses.append(guessMapping(sheet, plan, wanted));
            return guesses;
        },
        [this, all = *sheets, request](const QList<MappingGuess> &guesses) {
            if (request == m_request)
                guessed(all, guesses);
        });
}

// A sheet that looks like no table stays out until somebody says otherwise; the best is always in.
void ImportPanel::guessed(const QList<Sheet> &sheets, const QList<MappingGuess> &guesses)
{
    m_guesses = guesses;
    for (int i = 0; i < guesses.size(); ++i) {
        m_sheets.append({sheets.at(i), guesses.at(i).mapping});
        m_taken.append(guesses.at(i).sure >= wellGuessed);
        m_shown = guesses.at(i).sure > guesses.at(m_shown).sure ? i : m_shown;
    }
    if (m_shown < m_taken.size())
        m_taken[m_shown] = true;
    preview();
}

// Of the sheets that are taken; the others count as empty, so that places stay places in m_sheets.
void ImportPanel::preview()
{
    m_busy = true;
    m_basis = m_session.plan();
    QList<ImportSheet> given = m_sheets;
    for (int i = 0; i < given.size(); ++i) {
        if (!m_taken.at(i))
            given[i].sheet.rows.clear();
    }
    ++m_request;
    Q_EMIT changed();
    m_services.analysis.run(
        this,
        [given, plan = m_basis, choices = m_choices, &clock = m_services.clock,
         day = Formats::today(m_services.clock)](const std::stop_token &) {
            SystemIdSource ids(clock); // one of its own: ids are drawn on this thread
            return previewImport(plan, given, choices, ids, day);
        },
        [this, request = m_request](const ImportPreview &made) {
            if (request != m_request)
                return;
            m_preview = made;
            m_busy = false;
            show();
        });
}

void ImportPanel::show()
{
    const bool any = !m_sheets.isEmpty();
    m_columns.setRows(any ? ImportLines::columns(m_sheets.at(m_shown), m_guesses.at(m_shown).columns)
                          : QList<ImportColumnRow>());
    m_proposals.setRows(ImportLines::proposals(m_sheets, m_preview));
    m_remarksOffered = m_choices.withRemarksOnPeople
        || std::any_of(m_preview.untaken.begin(), m_preview.untaken.end(),
                       [](const UntakenColumn &column) { return column.field == ImportField::Remarks; });
    showLines();
}

void ImportPanel::showLines()
{
    const ImportLineList list = ImportLines::lines(m_sheets, m_shown, m_preview, m_onlyDoubtful, m_limit);
    m_linesInAll = list.all;
    m_doubtful = list.doubtful;
    m_lines.setRows(list.rows);
    Q_EMIT changed();
}

void ImportPanel::showMore()
{
    m_limit += linesAtOnce;
    showLines();
}

QStringList ImportPanel::sheets() const
{
    QStringList names;
    for (const ImportSheet &sheet : m_sheets)
        names << sheet.sheet.name;
    return names.size() > 1 ? names : QStringList();
}

QStringList ImportPanel::headers() const
{
    QStringList words{tr("None: the first line is a row")};
    const QList<QStringList> rows = m_sheets.isEmpty() ? QList<QStringList>() : m_sheets.at(m_shown).sheet.rows;
    for (int row = 0; row < std::max(headersOffered, header()) && row < rows.size(); ++row) {
        QStringList cells = rows.at(row);
        cells.removeAll(QString());
        //: A line of a table that may head its columns: %1 is its number, %2 its first cells
        words << tr("Line %1: %2").arg(row + 1).arg(cells.mid(0, 3).join(QStringLiteral(", ")).simplified());
    }
    return words;
}

QStringList ImportPanel::choices() const
{
    return ImportLines::choices(mapping().table, Formats::language());
}

QStringList ImportPanel::chips() const
{
    //: A filter of the lines of an import, with their number
    return {tr("All lines, %1").arg(m_linesInAll), tr("To look at, %1").arg(m_doubtful)};
}

QString ImportPanel::counts() const
{
    return ImportText::counts(m_preview.counts()).join(QStringLiteral(" · "));
}

// A person need not be told what they chose to leave out.
QString ImportPanel::left() const
{
    QStringList sentences;
    const QList<ImportField> known = m_guesses.value(m_shown).mapping.columns;
    for (const UntakenColumn &column : m_preview.untaken) {
        const bool chosen = column.field == ImportField::Ignored
            && known.value(column.column, ImportField::Ignored) != ImportField::Ignored;
        if (column.sheet == m_shown && !chosen)
            sentences << ImportText::untaken(column);
    }
    return sentences.join(QLatin1Char('\n'));
}

QString ImportPanel::button() const
{
    return ImportLines::button(m_preview.counts(), oneTable());
}

} // namespace relais
