// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillpaperspanel.h"

#include "viewmodels/planpaths.h"
#include "wording/errortext.h"
#include "wording/formats.h"

#include <QDir>
#include <QFileInfo>

namespace relais {

struct DrillPapersPanel::Drill {
    DrillDraft draft;
    Scenario scenario;
    DrillFrame frame;
    Plan plan;
    QDate day;
    QDate today;
    QString place; // folder and beginning of the files' names
};

namespace {

constexpr RowColumn<DrillPaperRow> paperColumns[] = {
    {"key", [](const DrillPaperRow &row) { return QVariant(row.key); }},
    {"name", [](const DrillPaperRow &row) { return QVariant(row.name); }},
    {"note", [](const DrillPaperRow &row) { return QVariant(row.note); }},
    {"state", [](const DrillPaperRow &row) { return QVariant(row.state); }},
    {"iconName", [](const DrillPaperRow &row) { return QVariant(row.iconName); }},
    {"file", [](const DrillPaperRow &row) { return QVariant(QUrl::fromLocalFile(row.file)); }},
    {"done", [](const DrillPaperRow &row) { return QVariant(!row.file.isEmpty()); }},
    {"chosen", [](const DrillPaperRow &row) { return QVariant(row.chosen); }},
};

constexpr DrillPaper allPapers[] = {DrillPaper::SituationFile, DrillPaper::FacilitatorGuide, DrillPaper::InjectCards,
                                    DrillPaper::ObserverSheet, DrillPaper::FeedbackForm};

QString paperKey(DrillPaper paper)
{
    return QString::fromLatin1(EnumNames<DrillPaper>::names[static_cast<size_t>(paper)]);
}

} // namespace

DrillPapersPanel::DrillPapersPanel(const WindowServices &services, PlanSession &session, const DrillTeamPanel &team,
                                   const DrillRunningOrder &order, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_team(team)
    , m_order(order)
    , m_rows(paperColumns, this)
{
    retranslate();
    connect(&order, &DrillRunningOrder::changed, this, &DrillPapersPanel::changed);
    const auto forget = [this] {
        m_stop.request_stop();
        m_folder.clear();
        begin();
    };
    connect(&session, &PlanSession::opened, this, forget);
    connect(&session, &PlanSession::closed, this, forget);
}

DrillPapersPanel::~DrillPapersPanel()
{
    m_stop.request_stop();
}

DrillPaperRow DrillPapersPanel::rowOf(DrillPaper paper)
{
    const auto row = [paper](const QString &name, const QString &note) {
        return DrillPaperRow{.key = paperKey(paper), .name = name, .note = note};
    };
    switch (paper) {
    case DrillPaper::SituationFile:
        return row(tr("Situation file"), tr("For everyone, the day before. It gives nothing away."));
    case DrillPaper::FacilitatorGuide:
        return row(tr("Facilitator’s guide"),
                   tr("For whoever leads: the order, what the plan provides for, what to "
                      "ask."));
    case DrillPaper::InjectCards:
        return row(tr("Event cards"), tr("To cut apart and hand out one by one."));
    case DrillPaper::ObserverSheet:
        return row(tr("Observer’s sheet"), tr("Times and facts, by role, and the objectives to tick."));
    case DrillPaper::FeedbackForm:
        break;
    }
    return row(tr("Hot feedback"), tr("What helped and what was missing, without a name. Two on a page."));
}

void DrillPapersPanel::retranslate()
{
    QList<DrillPaperRow> rows;
    for (const DrillPaper paper : allPapers) {
        rows.append(rowOf(paper));
        if (const qsizetype known = rows.size() - 1; known < m_rows.rows().size())
            rows.last().chosen = m_rows.rows().at(known).chosen;
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

QString DrillPapersPanel::folderPath() const
{
    if (!m_folder.isEmpty())
        return m_folder;
    return m_session.kind() == PlanSession::Kind::File ? QFileInfo(m_session.file().path).absolutePath()
                                                       : usualFolder();
}

QUrl DrillPapersPanel::folder() const
{
    return QUrl::fromLocalFile(folderPath());
}

void DrillPapersPanel::setFolder(const QUrl &folder)
{
    m_folder = folder.toLocalFile();
    begin();
}

QString DrillPapersPanel::folderName() const
{
    return QDir::toNativeSeparators(folderPath());
}

bool DrillPapersPanel::isAvailable() const
{
    return m_services.contents && !m_order.draft().injects.isEmpty();
}

bool DrillPapersPanel::isWritable() const
{
    return isAvailable() && !isBusy()
        && std::any_of(m_rows.rows().cbegin(), m_rows.rows().cend(),
                       [](const DrillPaperRow &row) { return row.chosen; });
}

double DrillPapersPanel::progress() const
{
    return m_waiting.isEmpty() ? 0 : static_cast<double>(m_written) / static_cast<double>(m_waiting.size());
}

QString DrillPapersPanel::words() const
{
    if (isBusy())
        return tr("Being written, %1 of %2").arg(m_written + 1).arg(m_waiting.size());
    const auto done = std::count_if(m_rows.rows().cbegin(), m_rows.rows().cend(),
                                    [](const DrillPaperRow &row) { return !row.file.isEmpty(); });
    return m_waiting.isEmpty() ? QString() : tr("%n paper(s) written", nullptr, static_cast<int>(done));
}

void DrillPapersPanel::show(const Scenario &scenario, const DrillFrame &frame)
{
    m_scenario = scenario;
    m_frame = frame;
    Q_EMIT changed();
}

void DrillPapersPanel::choose(const QString &paper, bool chosen)
{
    QList<DrillPaperRow> rows = m_rows.rows();
    for (DrillPaperRow &row : rows) {
        if (row.key == paper)
            row.chosen = chosen;
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

void DrillPapersPanel::begin()
{
    if (isBusy())
        return;
    m_waiting.clear();
    m_written = 0;
    m_problem.clear();
    retranslate();
}

void DrillPapersPanel::write()
{
    if (!isWritable())
        return;
    begin();
    const QString firm = fileNameFor(m_session.plan().organisation().name);
    m_drill = std::make_shared<const Drill>(Drill{m_order.complete(), m_scenario, m_frame, m_session.plan(),
                                                  m_team.team().drill.date, Formats::today(m_services.clock),
                                                  QDir(folderPath()).filePath(firm + QStringLiteral(" - "))});
    m_stop = std::stop_source();
    for (const DrillPaper paper : allPapers) {
        if (m_rows.rows().at(static_cast<qsizetype>(paper)).chosen)
            m_waiting.append(paper);
    }
    for (const DrillPaper paper : std::as_const(m_waiting))
        say(paper, tr("Waiting"), "circle");
    writeNext();
}

void DrillPapersPanel::writeNext()
{
    if (!isBusy()) {
        m_drill.reset();
        Q_EMIT changed();
        return;
    }
    say(m_waiting.at(m_written), tr("Being made"), "process-working");
    m_services.documentRunner.run(
        this,
        [&writer = m_services.documents, contents = m_services.contents, drill = m_drill, own = m_stop,
         paper = m_waiting.at(m_written)](const std::stop_token &runner) -> Written {
            auto both = own;
            const std::stop_callback forward(runner, [&both] { both.request_stop(); });
            const DrillToPrint print{drill->draft, drill->scenario, drill->frame,
                                     drill->plan,  drill->day,      drill->today};
            const Document document = drillPaper(paper, print, *contents);
            const QString path = drill->place + document.title + QStringLiteral(".pdf");
            return {path, writer.write(document, DocumentFormat::Pdf, path, both.get_token())};
        },
        [this](const Written &written) { end(written); });
}

void DrillPapersPanel::end(const Written &written)
{
    const DrillPaper paper = m_waiting.at(m_written);
    if (written.report) {
        say(paper, tr("%n page(s)", nullptr, written.report->pages), "dialog-ok", written.path);
    } else if (written.report.error().code == ErrorCode::Cancelled) {
        say(paper, tr("Cancelled"), "prohibited");
    } else {
        Error error = written.report.error();
        error.place.file = written.path;
        m_problem = ErrorText::sentences(error);
        say(paper, tr("Not made"), "dialog-warning");
    }
    ++m_written;
    writeNext();
}

void DrillPapersPanel::say(DrillPaper paper, const QString &state, const char *iconName, const QString &file)
{
    QList<DrillPaperRow> rows = m_rows.rows();
    DrillPaperRow &row = rows[static_cast<qsizetype>(paper)];
    row.state = state;
    row.iconName = QLatin1StringView(iconName);
    row.file = file;
    m_rows.setRows(rows);
    Q_EMIT changed();
}

} // namespace relais
