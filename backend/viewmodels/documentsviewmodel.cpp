// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/documentsviewmodel.h"

#include "viewmodels/planpaths.h"
#include "viewmodels/preferences.h"
#include "wording/formats.h"

#include <QDir>
#include <QFileInfo>

namespace relais {

namespace {

constexpr qsizetype longestExcerpt = 48; // characters of a text that is listed
constexpr Edition allEditions[] = {Edition::Wall, Edition::Team, Edition::Management};

constexpr RowColumn<EditionRow> editionColumns[] = {
    {"key", [](const EditionRow &row) { return QVariant(row.key); }},
    {"name", [](const EditionRow &row) { return QVariant(row.name); }},
    {"note", [](const EditionRow &row) { return QVariant(row.note); }},
    {"chosen", [](const EditionRow &row) { return QVariant(row.chosen); }},
    {"current", [](const EditionRow &row) { return QVariant(row.current); }},
};
constexpr RowColumn<ExportRow> exportColumns[] = {
    {"key", [](const ExportRow &row) { return QVariant(row.key); }},
    {"name", [](const ExportRow &row) { return QVariant(row.name); }},
    {"day", [](const ExportRow &row) { return QVariant(row.day); }},
};
QString keyOf(Edition edition)
{
    return QString::number(static_cast<int>(edition));
}

Edition editionOf(const QString &key)
{
    return static_cast<Edition>(key.toInt());
}

} // namespace

DocumentsViewModel::DocumentsViewModel(const WindowServices &services, PlanSession &session, Preferences &preferences,
                                       QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_preferences(preferences)
    , m_editions(editionColumns, this)
    , m_lastExports(exportColumns, this)
    , m_chosen{Edition::Wall, Edition::Team}
    , m_folder(usualFolder())
    , m_preview(services, session, this)
    , m_exports(services, session, this)
{
    connect(&session, &PlanSession::opened, this, &DocumentsViewModel::reset);
    connect(&session, &PlanSession::planChanged, this, &DocumentsViewModel::optionsChanged);
    connect(&preferences, &Preferences::exportsChanged, this, &DocumentsViewModel::showLastExports);
    connect(&m_exports, &ExportJobs::changed, this, &DocumentsViewModel::exportChanged);
    connect(&m_exports, &ExportJobs::written, this, [this](const ExportOrder &order, const QUuid &plan) {
        m_preferences.rememberExport(plan, {order.path, order.options.edition, Formats::today(m_services.clock)});
    });
    showEditions();
}

void DocumentsViewModel::reset()
{
    const bool file = m_session.kind() == PlanSession::Kind::File;
    m_language = m_session.plan().organisation().language;
    m_folder = file ? QFileInfo(m_session.file().path).absolutePath() : usualFolder();
    m_exports.clear();
    showLastExports();
    Q_EMIT optionsChanged();
    Q_EMIT exportChanged();
    showPreview();
}

QString DocumentsViewModel::nameOf(Edition edition)
{
    switch (edition) {
    case Edition::Wall:
        //: An edition of the documents
        return tr("Wall");
    case Edition::Team:
        //: An edition of the documents
        return tr("Team");
    case Edition::Management:
        //: An edition of the documents
        return tr("Management");
    }
    return {};
}

QString DocumentsViewModel::noteOf(Edition edition)
{
    switch (edition) {
    case Edition::Wall:
        return tr("Sheets to stick on a wall, everybody may read them");
    case Edition::Team:
        return tr("The plan for the staff, without costs");
    case Edition::Management:
        return tr("Everything, with costs and what has no solution");
    }
    return {};
}

QString DocumentsViewModel::folderName() const
{
    return QDir(m_folder).dirName();
}

QString DocumentsViewModel::shownName() const
{
    //: Above the preview: %1 is an edition, such as “Team”
    return tr("%1 edition").arg(nameOf(m_shown));
}

QString DocumentsViewModel::untranslated() const
{
    const auto &edits = m_session.plan().table<TextEdit>();
    QStringList texts;
    for (const TextEdit &edit : edits) {
        if (edit.language == m_language || edit.text.isEmpty())
            continue;
        const bool said = std::any_of(edits.begin(), edits.end(), [&](const TextEdit &other) {
            return other.language == m_language && other.slot == edit.slot && other.object == edit.object
                && other.templateId == edit.templateId;
        });
        if (!said)
            texts << (edit.text.size() > longestExcerpt ? edit.text.first(longestExcerpt) + QChar(0x2026) : edit.text);
    }
    if (texts.isEmpty())
        return {};
    const auto count = static_cast<int>(texts.size());
    const QString stay = m_language == Language::English
        ? tr("%n text(s) you wrote are in French only:", nullptr, count)
        : tr("%n text(s) you wrote are in English only:", nullptr, count);
    return stay + QLatin1Char('\n') + texts.join(QLatin1Char('\n'));
}

bool DocumentsViewModel::canExport() const
{
    return !m_exports.isBusy() && !m_chosen.isEmpty() && m_session.kind() != PlanSession::Kind::None;
}

QString DocumentsViewModel::exportLabel() const
{
    return tr("Export %n edition(s)", nullptr, static_cast<int>(m_chosen.size()));
}

void DocumentsViewModel::choose(const QString &edition, bool chosen)
{
    m_chosen.removeAll(editionOf(edition));
    if (chosen)
        m_chosen.append(editionOf(edition));
    std::sort(m_chosen.begin(), m_chosen.end());
    showEditions();
    Q_EMIT exportChanged();
}

void DocumentsViewModel::show(const QString &edition)
{
    m_shown = editionOf(edition);
    showEditions();
    showPreview();
    Q_EMIT optionsChanged();
}

void DocumentsViewModel::chooseLanguage(int language)
{
    m_language = static_cast<Language>(language);
    Q_EMIT optionsChanged();
    showPreview();
}

void DocumentsViewModel::choosePrivateNumbers(bool print)
{
    m_privateNumbers = print;
    Q_EMIT optionsChanged();
    showPreview();
}

DocumentOptions DocumentsViewModel::optionsFor(Edition edition) const
{
    return {.edition = edition,
            .language = m_language,
            .today = Formats::today(m_services.clock),
            .privateNumbers = m_privateNumbers};
}

void DocumentsViewModel::chooseFolder(const QUrl &folder)
{
    m_folder = folder.toLocalFile();
    Q_EMIT optionsChanged();
}

void DocumentsViewModel::retranslate()
{
    showEditions();
    showLastExports();
    Q_EMIT optionsChanged();
    Q_EMIT exportChanged();
}

void DocumentsViewModel::showPreview()
{
    m_preview.show([&services = m_services, options = optionsFor(m_shown)](const Plan &plan) {
        return services.document(plan, options);
    });
}

void DocumentsViewModel::exportChosen()
{
    if (!canExport())
        return;
    QList<ExportOrder> orders;
    for (const Edition edition : std::as_const(m_chosen))
        orders.append({nameOf(edition), pathOf(edition), optionsFor(edition)});
    m_exports.start(orders);
}

QString DocumentsViewModel::pathOf(Edition edition) const
{
    //: A document's file name: %1 is the firm, %2 the edition
    return QDir(m_folder).filePath(tr("%1 - %2").arg(fileNameFor(m_session.plan().organisation().name), nameOf(edition))
                                   + QStringLiteral(".pdf"));
}

void DocumentsViewModel::showEditions()
{
    QList<EditionRow> rows;
    for (const Edition edition : allEditions)
        rows.append({keyOf(edition), nameOf(edition), noteOf(edition), m_chosen.contains(edition), edition == m_shown});
    m_editions.setRows(rows);
}

void DocumentsViewModel::showLastExports()
{
    QList<ExportRow> rows;
    const QDate today = Formats::today(m_services.clock);
    for (const LastExport &one : m_preferences.exports(m_session.file().id.value))
        rows.append({one.path, nameOf(one.edition), Formats::nearDate(one.date, today)});
    m_lastExports.setRows(rows.mid(0, std::size(allEditions)));
}

} // namespace relais
