// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/documentsviewmodel.h"

#include "services/formatending.h"
#include "viewmodels/planpaths.h"
#include "viewmodels/preferences.h"
#include "wording/formats.h"

#include <QDir>
#include <QFileInfo>

namespace relais {

namespace {

constexpr qsizetype longestExcerpt = 48; // characters of a text that is listed
constexpr qsizetype exportsShown = 4;

constexpr RowColumn<ExportRow> exportColumns[] = {
    {"key", [](const ExportRow &row) { return QVariant(row.key); }},
    {"name", [](const ExportRow &row) { return QVariant(row.name); }},
    {"day", [](const ExportRow &row) { return QVariant(row.day); }},
};

// As the file is called beside others of the firm: two formats of a document are two files.
QString exportName(const LastExport &made, const QString &firm)
{
    if (made.document == QLatin1StringView(kitDocument))
        return DocumentsHolders::documentName(made.document, made.edition);
    const QFileInfo file(made.path);
    const QString before = DocumentsViewModel::tr("%1 - %2").arg(fileNameFor(firm), QString());
    const QString name = file.completeBaseName();
    const QString own = name.startsWith(before) ? name.mid(before.size()) : name;
    const QString ending = file.suffix();
    return ending == QLatin1StringView("pdf") ? own : own + QStringLiteral(", ") + ending.toUpper();
}

} // namespace

DocumentsViewModel::DocumentsViewModel(const WindowServices &services, PlanSession &session, Preferences &preferences,
                                       QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_preferences(preferences)
    , m_lastExports(exportColumns, this)
    , m_options(services, session, this)
    , m_holders(services, session, this)
    , m_look(services, this)
    , m_list(
          services, session, [this](const DocumentItem &item) { return optionsOf(item, m_options.pagesLanguage()); },
          this)
    , m_preview(services, session, this)
    , m_exports(services, session, this)
    , m_kit(services, session, this)
{
    connect(&session, &PlanSession::opened, this, &DocumentsViewModel::reset);
    connect(&session, &PlanSession::planChanged, this, &DocumentsViewModel::exportChanged);
    connect(&preferences, &Preferences::exportsChanged, this, &DocumentsViewModel::showLastExports);
    connect(&m_list, &DocumentsList::changed, this, &DocumentsViewModel::exportChanged);
    connect(&m_list, &DocumentsList::shownChanged, this, &DocumentsViewModel::showPreview);
    connect(&m_options, &DocumentsOptions::changed, this, &DocumentsViewModel::exportChanged);
    connect(&m_options, &DocumentsOptions::contentChanged, this, &DocumentsViewModel::showAgain);
    connect(&m_look, &DocumentsLook::changed, this, &DocumentsViewModel::showAgain);
    connect(&m_holders, &DocumentsHolders::sentChanged, this, &DocumentsViewModel::showAgain);
    connect(&m_exports, &ExportJobs::changed, this, &DocumentsViewModel::exportChanged);
    connect(&m_exports, &ExportJobs::ended, &m_options, &DocumentsOptions::forgetPassword);
    connect(&m_exports, &ExportJobs::written, this, [this](const ExportOrder &order, const QUuid &plan) {
        const DocumentItem item{order.options.kind, order.options.edition};
        m_preferences.rememberExport(plan,
                                     {order.path, item.edition, Formats::today(m_services.clock), item.kindName()});
    });
    connect(&m_kit, &DocumentsKit::written, this, [this](const QString &path, const QUuid &plan) {
        m_preferences.rememberExport(
            plan, {path, Edition::Management, Formats::today(m_services.clock), QString::fromLatin1(kitDocument)});
    });
    m_list.showRows();
}

void DocumentsViewModel::reset()
{
    m_options.reset();
    m_exports.clear();
    m_kit.reset();
    showLastExports();
    m_list.forgetLengths();
    showPreview();
}

void DocumentsViewModel::setLookedAt(bool looked)
{
    if (looked) {
        m_look.read();
        m_options.lookForPrograms();
    }
    m_preview.setLookedAt(looked);
    m_holders.setLookedAt(looked);
    m_list.setLookedAt(looked);
}

DocumentOptions DocumentsViewModel::optionsOf(const DocumentItem &item, Language language) const
{
    DocumentOptions options = m_options.of(item, language);
    if (item.kind == DocumentKind::Changes) {
        options.since = m_holders.sent().plan;
        options.sinceDay = m_holders.sent().day;
    }
    return options;
}

QString DocumentsViewModel::untranslated() const
{
    const auto &edits = m_session.plan().table<TextEdit>();
    const Language language = m_options.languages().constLast();
    QStringList texts;
    for (const TextEdit &edit : edits) {
        if (edit.language == language || edit.text.isEmpty())
            continue;
        const bool told = std::any_of(edits.begin(), edits.end(), [&](const TextEdit &other) {
            return other.language == language && other.slot == edit.slot && other.object == edit.object
                && other.templateId == edit.templateId;
        });
        if (!told)
            texts << (edit.text.size() > longestExcerpt ? edit.text.first(longestExcerpt) + QChar(0x2026) : edit.text);
    }
    if (texts.isEmpty())
        return {};
    const auto count = static_cast<int>(texts.size());
    const QString stay = language == Language::English
        ? tr("%n text(s) you wrote are in French only:", nullptr, count)
        : tr("%n text(s) you wrote are in English only:", nullptr, count);
    return stay + QLatin1Char('\n') + texts.join(QLatin1Char('\n'));
}

QString DocumentsViewModel::emptyPlan() const
{
    if (m_session.kind() == PlanSession::Kind::None || !m_session.plan().table<Tool>().isEmpty())
        return {};
    return tr("No tool is in the plan yet: the documents say little. Answer the questions, or fill the inventory.");
}

bool DocumentsViewModel::wantsPassword() const
{
    const QList<DocumentItem> chosen = m_list.chosen();
    return std::any_of(chosen.begin(), chosen.end(), [this](const DocumentItem &item) {
        const auto forms = m_options.formsOf(item);
        const bool pdf = std::any_of(forms.begin(), forms.end(),
                                     [](const DocumentForm &form) { return form.format == DocumentFormat::Pdf; });
        return pdf && m_options.of(item, m_options.pagesLanguage()).edition == Edition::Management;
    });
}

bool DocumentsViewModel::canExport() const
{
    const bool secret = !wantsPassword() || m_options.passwordProblem().isEmpty();
    return secret && !m_exports.isBusy() && !m_kit.isBusy() && !m_list.chosen().isEmpty()
        && m_session.kind() != PlanSession::Kind::None;
}

QString DocumentsViewModel::exportLabel() const
{
    const QList<DocumentItem> chosen = m_list.chosen();
    const bool editions = std::all_of(chosen.begin(), chosen.end(),
                                      [](const DocumentItem &item) { return item.kind == DocumentKind::Plan; });
    const auto files = static_cast<int>(orders().size());
    return editions && files == chosen.size() ? tr("Export %n edition(s)", nullptr, files)
                                              : tr("Export %n document(s)", nullptr, files);
}

void DocumentsViewModel::retranslate()
{
    m_options.retranslate();
    m_list.showRows();
    m_holders.refresh();
    showLastExports();
    Q_EMIT exportChanged();
}

DocumentPreviewPanel::Source DocumentsViewModel::source() const
{
    const DocumentOptions shown = optionsOf(m_list.shown(), m_options.pagesLanguage());
    return [&services = m_services, shown](const Plan &plan) { return services.document(plan, shown); };
}

void DocumentsViewModel::showPreview()
{
    m_list.makeWay();
    m_options.showOf(m_list.shown());
    m_preview.show(source());
}

void DocumentsViewModel::showAgain()
{
    m_preview.setLook(m_look.look());
    m_preview.showAgain(source());
    m_list.forgetLengths();
    Q_EMIT exportChanged();
}

QList<ExportOrder> DocumentsViewModel::orders() const
{
    QList<ExportOrder> orders;
    const QList<DocumentItem> chosen = m_list.chosen();
    for (const DocumentItem &item : chosen) {
        for (const Language language : m_options.languages()) {
            for (const DocumentForm &form : m_options.formsOf(item))
                orders.append(orderOf(item, language, form));
        }
    }
    return orders;
}

ExportOrder DocumentsViewModel::orderOf(const DocumentItem &item, Language language, const DocumentForm &form) const
{
    const bool both = m_options.languages().size() > 1;
    QStringList parts{DocumentsText::name(item)};
    if (both)
        parts << (language == Language::English ? tr("English") : tr("French"));
    if (form.tagged)
        //: Of a PDF, in its file name too
        parts << tr("tagged");
    const QString ending = QLatin1StringView(endingOf(form.format));
    ExportOrder order;
    //: A document's file name: %1 is the firm, %2 the document
    order.path =
        QDir(m_options.folderPath())
            .filePath(tr("%1 - %2").arg(fileNameFor(m_session.plan().organisation().name), parts.join(QLatin1Char(' ')))
                      + ending);
    if (form.format != DocumentFormat::Pdf)
        parts << ending.mid(1).toUpper();
    order.name = parts.join(QStringLiteral(", "));
    order.options = optionsOf(item, language);
    order.format = form.format;
    order.output = {m_options.passwordOf(order.options, form), form.tagged, m_look.look()};
    return order;
}

void DocumentsViewModel::exportChosen()
{
    if (canExport())
        m_exports.start(orders());
}

void DocumentsViewModel::makeKit()
{
    KitOrder order;
    order.language = m_options.languages().constFirst();
    order.today = Formats::today(m_services.clock);
    order.folder = m_options.folderPath();
    order.since = m_holders.sent().plan;
    order.sinceDay = m_holders.sent().day;
    order.output.look = m_look.look();
    m_kit.start(std::move(order));
}

void DocumentsViewModel::showLastExports()
{
    QList<ExportRow> rows;
    const QDate today = Formats::today(m_services.clock);
    for (const LastExport &one : m_preferences.exports(m_session.file().id.value))
        rows.append(
            {one.path, exportName(one, m_session.plan().organisation().name), Formats::nearDate(one.date, today)});
    m_lastExports.setRows(rows.mid(0, exportsShown));
}

} // namespace relais
