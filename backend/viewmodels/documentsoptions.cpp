// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/documentsoptions.h"

#include "viewmodels/documentstext.h"
#include "viewmodels/planpaths.h"
#include "wording/formats.h"

#include <QDir>
#include <QFileInfo>

namespace relais {

namespace {

constexpr RowColumn<DocumentOptionRow> documentOptionColumns[] = {
    {"key", [](const DocumentOptionRow &row) { return QVariant(row.key); }},
    {"name", [](const DocumentOptionRow &row) { return QVariant(row.name); }},
    {"note", [](const DocumentOptionRow &row) { return QVariant(row.note); }},
    {"chosen", [](const DocumentOptionRow &row) { return QVariant(row.chosen); }},
    {"possible", [](const DocumentOptionRow &row) { return QVariant(row.possible); }},
};

constexpr DocumentForm forms[] = {
    {DocumentFormat::Pdf, false}, {DocumentFormat::Pdf, true},   {DocumentFormat::Docx, false},
    {DocumentFormat::Odt, false}, {DocumentFormat::Html, false}, {DocumentFormat::Text, false},
};
constexpr DocumentPart allParts[] = {DocumentPart::Costs, DocumentPart::PrivateNumbers, DocumentPart::Map,
                                     DocumentPart::Hints};
constexpr int bothLanguages = 2;

bool isPossible(const DocumentForm &form, const DocumentPrograms &programs)
{
    switch (form.format) {
    case DocumentFormat::Pdf:
        return !form.tagged || (programs.pandoc && programs.weasyPrint);
    case DocumentFormat::Text:
        return true;
    case DocumentFormat::Docx:
    case DocumentFormat::Odt:
    case DocumentFormat::Html:
        return programs.pandoc;
    }
    Q_UNREACHABLE();
}

} // namespace

DocumentsOptions::DocumentsOptions(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_formatRows(documentOptionColumns, this)
    , m_partRows(documentOptionColumns, this)
    , m_pieceRows(documentOptionColumns, this)
    , m_folder(usualFolder())
{
    connect(&session, &PlanSession::planChanged, this, &DocumentsOptions::readPieces);
    lookForPrograms();
}

void DocumentsOptions::reset()
{
    const bool file = m_session.kind() == PlanSession::Kind::File;
    m_language = m_session.plan().organisation().language;
    m_both = false;
    m_folder = file ? QFileInfo(m_session.file().path).absolutePath() : usualFolder();
    m_contents.clear();
    m_pieces.clear();
    m_forms = {0};
    forgetPassword();
    retranslate();
    readPieces();
}

void DocumentsOptions::showOf(const DocumentItem &item)
{
    m_shown = item;
    m_known.clear();
    showParts();
    readPieces();
    Q_EMIT changed();
}

void DocumentsOptions::retranslate()
{
    showFormats();
    showParts();
    showPieces();
    Q_EMIT changed();
}

void DocumentsOptions::chooseLanguage(int row)
{
    m_both = row == bothLanguages;
    m_language = m_both ? m_session.plan().organisation().language : static_cast<Language>(row);
    readPieces();
    Q_EMIT changed();
    Q_EMIT contentChanged();
}

QList<Language> DocumentsOptions::languages() const
{
    return m_both ? QList<Language>{Language::French, Language::English} : QList<Language>{m_language};
}

void DocumentsOptions::lookForPrograms()
{
    m_programs = m_services.programs ? m_services.programs() : DocumentPrograms();
    showFormats();
    Q_EMIT changed();
}

QString DocumentsOptions::missing() const
{
    if (!m_programs.pandoc)
        return tr("DOCX, ODT, HTML and tagged PDF need the program Pandoc, which is not installed here. PDF and text "
                  "need nothing. Once “pandoc” is installed, look again.");
    if (!m_programs.weasyPrint)
        return tr("A tagged PDF needs the program WeasyPrint, which is not installed here. The other formats need "
                  "nothing more. Once “weasyprint” is installed, look again.");
    return {};
}

void DocumentsOptions::showFormats()
{
    const QString names[] = {tr("PDF"),
                             //: A format: PDF that programs can read aloud in the right order
                             tr("Tagged PDF"), tr("DOCX"), tr("ODT"), tr("HTML"), tr("Text")};
    QList<DocumentOptionRow> rows;
    for (qsizetype i = 0; i < static_cast<qsizetype>(std::size(forms)); ++i) {
        const bool possible = isPossible(forms[i], m_programs);
        rows.append({QString::number(i), names[i], {}, possible && m_forms.contains(i), possible});
    }
    m_formatRows.setRows(rows);
}

void DocumentsOptions::chooseFormat(const QString &key, bool chosen)
{
    const qsizetype row = std::clamp<qsizetype>(key.toLongLong(), 0, std::size(forms) - 1);
    m_forms.removeAll(row);
    if (chosen)
        m_forms.append(row);
    showFormats(); // as it was asked, so that a tick that comes back is seen to do so
    if (m_forms.isEmpty())
        m_forms.append(0);
    std::sort(m_forms.begin(), m_forms.end());
    showFormats();
    Q_EMIT changed();
}

QList<DocumentForm> DocumentsOptions::formsOf(const DocumentItem &item) const
{
    QList<DocumentForm> found;
    for (const qsizetype row : m_forms) {
        if (isPossible(forms[row], m_programs) && hasFormat(item, forms[row].format))
            found.append(forms[row]);
    }
    return found.isEmpty() ? QList<DocumentForm>{DocumentForm()} : found;
}

void DocumentsOptions::showParts()
{
    const DocumentContent content = m_contents.value(m_shown.key(), usualContent(m_shown));
    QList<DocumentOptionRow> rows;
    for (const DocumentPart part : allParts) {
        if (mayHold(m_shown, part))
            rows.append(
                {QString::number(static_cast<int>(part)), DocumentsText::part(part), {}, content.has(part), true});
    }
    m_partRows.setRows(rows);
}

void DocumentsOptions::choosePart(const QString &key, bool on)
{
    DocumentContent content = m_contents.value(m_shown.key(), usualContent(m_shown));
    content.set(static_cast<DocumentPart>(key.toInt()), on);
    m_contents.insert(m_shown.key(), content);
    showParts();
    Q_EMIT contentChanged();
}

DocumentOptions DocumentsOptions::of(const DocumentItem &item, Language language) const
{
    const DocumentContent content = m_contents.value(item.key(), usualContent(item));
    DocumentOptions options;
    options.edition = item.edition;
    options.language = language;
    options.today = Formats::today(m_services.clock);
    options.privateNumbers = content.privateNumbers;
    options.kind = item.kind;
    options.costs = content.costs;
    options.map = content.map;
    options.hints = content.hints;
    options.chosen = m_pieces.value(item.key());
    return options;
}

// Fiches are made anew for their names: not on this thread.
void DocumentsOptions::readPieces()
{
    const quint64 asked = ++m_asked;
    if (!m_services.contents || m_session.kind() == PlanSession::Kind::None || m_shown.kind == DocumentKind::Plan) {
        m_known.clear();
        showPieces();
        return;
    }
    m_services.documentRunner.run(
        this,
        [contents = m_services.contents, plan = m_session.plan(),
         options = of(m_shown, m_language)](const std::stop_token &) { return contents->choices(plan, options); },
        [this, asked](const QList<DocumentChoice> &known) {
            if (asked != m_asked)
                return;
            m_known = known;
            showPieces();
        });
}

void DocumentsOptions::showPieces()
{
    const QStringList chosen = m_pieces.value(m_shown.key());
    QList<DocumentOptionRow> rows;
    for (const DocumentChoice &piece : std::as_const(m_known))
        rows.append({piece.key, piece.name, {}, chosen.isEmpty() || chosen.contains(piece.key), true});
    m_pieceRows.setRows(rows);
}

void DocumentsOptions::choosePiece(const QString &key, bool chosen)
{
    const QStringList before = m_pieces.value(m_shown.key());
    QStringList after;
    for (const DocumentChoice &piece : std::as_const(m_known)) {
        if (piece.key == key ? chosen : before.isEmpty() || before.contains(piece.key))
            after.append(piece.key);
    }
    m_pieces.insert(m_shown.key(), after);
    if (after.isEmpty())
        m_pieceRows.setRows({}); // all of them again: none of the old ticks may stay
    showPieces();
    Q_EMIT changed();
    Q_EMIT contentChanged();
}

void DocumentsOptions::chooseAllPieces(bool all)
{
    m_pieces.remove(m_shown.key());
    if (!all && !m_known.isEmpty())
        m_pieces.insert(m_shown.key(), {m_known.constFirst().key});
    showPieces();
    Q_EMIT changed();
    Q_EMIT contentChanged();
}

void DocumentsOptions::chooseFolder(const QUrl &folder)
{
    m_folder = folder.toLocalFile();
    Q_EMIT changed();
}

QString DocumentsOptions::folderName() const
{
    return QDir(m_folder).dirName();
}

void DocumentsOptions::setPassword(const QString &password)
{
    m_password = password;
    Q_EMIT changed();
}

void DocumentsOptions::setAgain(const QString &again)
{
    m_again = again;
    Q_EMIT changed();
}

void DocumentsOptions::forgetPassword()
{
    m_password.clear();
    m_again.clear();
    Q_EMIT changed();
}

QString DocumentsOptions::passwordProblem() const
{
    return m_password == m_again ? QString() : tr("The two passwords are not the same.");
}

QString DocumentsOptions::passwordOf(const DocumentOptions &options, const DocumentForm &form) const
{
    return options.edition == Edition::Management && form.format == DocumentFormat::Pdf ? m_password : QString();
}

} // namespace relais
