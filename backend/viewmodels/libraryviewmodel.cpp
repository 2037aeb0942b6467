// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/libraryviewmodel.h"

#include "wording/errortext.h"
#include "wording/formats.h"
#include "wording/librarytext.h"

#include <algorithm>

namespace relais {

namespace {

constexpr RowColumn<LibraryRow> libraryColumns[] = {
    {"key", [](const LibraryRow &row) { return QVariant(row.key); }},
    {"title", [](const LibraryRow &row) { return QVariant(row.title); }},
    {"note", [](const LibraryRow &row) { return QVariant(row.note); }},
    {"heading", [](const LibraryRow &row) { return QVariant(row.heading); }},
    {"scenario", [](const LibraryRow &row) { return QVariant(row.scenario); }},
};
constexpr RowColumn<LibraryInstantRow> instantColumns[] = {
    {"key", [](const LibraryInstantRow &row) { return QVariant(row.key); }},
    {"heading", [](const LibraryInstantRow &row) { return QVariant(row.heading); }},
    {"when", [](const LibraryInstantRow &row) { return QVariant(row.when); }},
    {"what", [](const LibraryInstantRow &row) { return QVariant(row.what); }},
    {"doubt", [](const LibraryInstantRow &row) { return QVariant(row.doubt); }},
};
constexpr RowColumn<LibraryLinkRow> linkColumns[] = {
    {"key", [](const LibraryLinkRow &row) { return QVariant(row.key); }},
    {"label", [](const LibraryLinkRow &row) { return QVariant(row.label); }},
    {"address", [](const LibraryLinkRow &row) { return QVariant(row.address); }},
    {"row", [](const LibraryLinkRow &row) { return QVariant(row.row); }},
};

} // namespace

LibraryViewModel::LibraryViewModel(const WindowServices &services, PlanSession &session, Preferences &preferences,
                                   QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_provided(services, session, preferences)
    , m_rows(libraryColumns, this)
    , m_instants(instantColumns, this)
    , m_links(linkColumns, this)
{
    connect(&m_provided, &ProvidedContentPanel::libraryChanged, this, &LibraryViewModel::refresh);
    connect(&session, &PlanSession::planChanged, this, &LibraryViewModel::refresh);
    connect(&session, &PlanSession::opened, this, [this] {
        m_current.clear();
        m_text.clear();
        refresh();
    });
}

void LibraryViewModel::setLookedAt(bool lookedAt)
{
    m_lookedAt = lookedAt;
    refresh();
}

void LibraryViewModel::read()
{
    if (m_revision == m_services.content.revision())
        return;
    const auto scenarios = m_services.content.scenarios();
    const auto outages = m_services.content.outages();
    const auto catalogue = m_services.content.catalogue();
    if (!scenarios)
        m_problem = ErrorText::sentences(scenarios.error());
    else if (!outages)
        m_problem = ErrorText::sentences(outages.error());
    else
        m_problem.clear();
    m_scenarios = scenarios ? *scenarios : QList<Scenario>();
    m_outages = outages ? *outages : QList<Outage>();
    m_catalogue = catalogue ? *catalogue : Catalogue();
    m_revision = m_services.content.revision();
}

void LibraryViewModel::refresh()
{
    if (!m_lookedAt)
        return;
    read();
    const Plan &plan = m_session.plan();
    const PlanFacts facts(plan);
    m_all.clear();
    for (const Scenario &scenario : std::as_const(m_scenarios))
        m_all.append(LibraryRows::rowOf(scenario, fitOf(scenario, plan, facts)));
    // The latest first.
    for (auto outage = m_outages.crbegin(); outage != m_outages.crend(); ++outage)
        m_all.append(LibraryRows::rowOf(*outage, fitOf(*outage, plan, m_catalogue)));
    for (LibraryRow &row : m_all) {
        if (m_services.content.isProvided(row.key))
            row.note = LibraryText::provided(row.note);
    }
    list();
}

void LibraryViewModel::list()
{
    QList<LibraryRow> rows = m_all;
    rows.removeIf([this](const LibraryRow &row) {
        return m_shown != Shown::Everything && row.scenario != (m_shown == Shown::Scenarios);
    });
    rows = LibraryRows::listed(rows, m_text);
    m_rows.setRows(rows);
    const bool there =
        std::any_of(rows.begin(), rows.end(), [this](const LibraryRow &row) { return row.key == m_current; });
    if (!there)
        m_current = rows.isEmpty() ? QString() : rows.constFirst().key;
    showDetail();
}

void LibraryViewModel::showDetail()
{
    m_detail = {};
    QList<LibraryInstantRow> instants;
    QList<LibraryLinkRow> links;
    FirmFit fit;
    for (const LibraryRow &row : std::as_const(m_all)) {
        if (row.key == m_current)
            fit = row.fit;
    }
    const QString key = m_current.section(QLatin1Char('/'), 1);
    const bool isScenario = m_current.startsWith(QLatin1StringView("scenario/"));
    for (const Scenario &scenario : std::as_const(m_scenarios)) {
        if (!isScenario || scenario.key != key)
            continue;
        m_detail = LibraryRows::detailOf(scenario, fit);
        links = LibraryRows::linksOf(scenario, m_outages);
    }
    for (const Outage &outage : std::as_const(m_outages)) {
        if (isScenario || outage.key != key)
            continue;
        m_detail = LibraryRows::detailOf(outage, fit, Formats::today(m_services.clock));
        instants = LibraryRows::instantsOf(outage);
        links = LibraryRows::linksOf(outage);
    }
    m_instants.setRows(instants);
    m_links.setRows(links);
    Q_EMIT changed();
}

void LibraryViewModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    list();
}

void LibraryViewModel::setShown(Shown shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    list();
}

QString LibraryViewModel::nothing() const
{
    if (m_rows.rowCount() > 0 || !m_problem.isEmpty())
        return {};
    //: %1 is what was typed
    return m_text.isEmpty() ? tr("Nothing is here.") : tr("Nothing is found for “%1”.").arg(m_text);
}

QString LibraryViewModel::skipped() const
{
    QStringList lines;
    for (const Error &error : m_services.content.skipped())
        lines << LibraryText::skipped(error);
    return lines.join(QLatin1Char('\n'));
}

void LibraryViewModel::show(const QString &key)
{
    // A link may lead to what the search or the filter leaves out.
    const QList<LibraryRow> &rows = m_rows.rows();
    const bool listed = std::any_of(rows.begin(), rows.end(), [&](const LibraryRow &row) { return row.key == key; });
    m_current = key;
    if (listed)
        return showDetail();
    m_text.clear();
    m_shown = Shown::Everything;
    list();
}

void LibraryViewModel::prepare()
{
    if (m_detail.scenario)
        Q_EMIT preparationWanted(m_current.section(QLatin1Char('/'), 1));
}

void LibraryViewModel::replay()
{
    if (!m_detail.scenario)
        Q_EMIT replayWanted(m_current.section(QLatin1Char('/'), 1));
}

void LibraryViewModel::retranslate()
{
    Q_EMIT m_provided.changed();
    refresh();
}

} // namespace relais
