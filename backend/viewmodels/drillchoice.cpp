// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillchoice.h"

#include "domain/figures.h"
#include "services/matchwords.h"
#include "wording/librarytext.h"

namespace relais {

namespace {

constexpr qsizetype mostTouched = 3; // names in a row

constexpr RowColumn<DrillScenarioRow> scenarioRowColumns[] = {
    {"key", [](const DrillScenarioRow &row) { return QVariant(row.key); }},
    {"title", [](const DrillScenarioRow &row) { return QVariant(row.title); }},
    {"summary", [](const DrillScenarioRow &row) { return QVariant(row.summary); }},
    {"touches", [](const DrillScenarioRow &row) { return QVariant(row.touches); }},
    {"chosen", [](const DrillScenarioRow &row) { return QVariant(row.chosen); }},
};

// All by which one may look for it, in both languages.
QString searchedWordsOf(const Scenario &scenario, const DrillLibrary &library)
{
    QStringList texts = scenario.search;
    texts << scenario.title.fr << scenario.title.en << scenario.summary.fr << scenario.summary.en;
    for (const QString &key : scenario.modelledOn) {
        if (const Outage *outage = library.outage(key))
            texts << outage->title.fr << outage->title.en << outage->providers;
    }
    return plainForm(texts.join(QLatin1Char('\n')));
}

} // namespace

DrillChoice::DrillChoice(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_rows(scenarioRowColumns, this)
{
    connect(&session, &PlanSession::planChanged, this, &DrillChoice::refresh);
}

void DrillChoice::setLibrary(const DrillLibrary &library)
{
    m_library = library;
    m_words.clear();
    for (const Scenario &scenario : library.scenarios)
        m_words.insert(scenario.key, searchedWordsOf(scenario, library));
    m_fits.clear();
    refresh();
}

void DrillChoice::setChosen(const QString &key)
{
    m_chosen = key;
    show();
}

void DrillChoice::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    refresh();
    Q_EMIT changed();
}

void DrillChoice::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    show();
}

QString DrillChoice::emptyWords() const
{
    return m_rows.rowCount() == 0 && !m_search.trimmed().isEmpty()
        //: %1 is what was typed
        ? tr("No scenario is about “%1”.").arg(m_search.trimmed())
        : QString();
}

const Scenario *DrillChoice::likeliest() const
{
    const QList<ScenarioFit> fits = fitScenarios(m_library.scenarios, m_session.plan());
    return fits.isEmpty() ? nullptr : m_library.find(fits.constFirst().key);
}

void DrillChoice::refresh()
{
    if (!m_shown)
        return;
    m_services.analysis.run(
        this,
        [scenarios = m_library.scenarios, plan = m_session.plan()](const std::stop_token &) {
            return fitScenarios(scenarios, plan);
        },
        [this, request = ++m_request](const QList<ScenarioFit> &fits) {
            if (request != m_request)
                return;
            m_fits = fits;
            show();
        });
}

QString DrillChoice::touches(const ScenarioFit &fit) const
{
    QStringList names;
    for (const Id<Activity> &activity : fit.priority + fit.others)
        names << m_session.plan().nameOf(activity.value);
    if (names.isEmpty())
        return fit.ofTrade ? QString() : tr("Made for another trade");
    const qsizetype more = names.size() - mostTouched;
    const QString list = names.mid(0, mostTouched).join(QStringLiteral(", "));
    //: A scenario: %1 names activities that it stops in this firm
    return more <= 0 ? tr("Stops here: %1").arg(list)
                     //: A scenario: %1 names activities that it stops in this firm, %n is how many more there are
                     : tr("Stops here: %1 and %n more", nullptr, static_cast<int>(more)).arg(list);
}

void DrillChoice::show()
{
    const Language language = m_session.plan().organisation().language;
    const QStringList wanted = plainForm(m_search).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<DrillScenarioRow> rows;
    for (const ScenarioFit &fit : std::as_const(m_fits)) {
        const Scenario *scenario = m_library.find(fit.key);
        const QString words = m_words.value(fit.key);
        const bool found = std::ranges::all_of(wanted, [&](const QString &word) { return words.contains(word); });
        if (!scenario || !found)
            continue;
        const QString summary = scenario->summary.in(language);
        const bool provided = m_services.content.isProvided(QLatin1StringView("scenario/") + fit.key);
        rows.append({fit.key, scenario->title.in(language), provided ? LibraryText::provided(summary) : summary,
                     touches(fit), fit.key == m_chosen});
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

} // namespace relais
