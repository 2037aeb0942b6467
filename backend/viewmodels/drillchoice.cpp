// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillchoice.h"

#include "domain/catalogue.h"
#include "services/matchwords.h"
#include "services/replay.h"
#include "wording/formats.h"
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

QString searchedWordsOf(const Outage &outage)
{
    QStringList texts = outage.providers + outage.fellWith;
    texts << outage.title.fr << outage.title.en << outage.summary.fr << outage.summary.en;
    return plainForm(texts.join(QLatin1Char('\n')));
}

// The day on which it began, where it was lived.
QDate dayOf(const Outage &outage)
{
    const OutageInstant *began = outage.instant(outage.began);
    if (!began)
        return {};
    return began->utc.isValid() ? began->utc.date() : began->day;
}

} // namespace

DrillChoice::DrillChoice(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_rows(scenarioRowColumns, this)
    , m_outages(scenarioRowColumns, this)
    , m_own(scenarioRowColumns, this)
{
    connect(&session, &PlanSession::planChanged, this, &DrillChoice::refresh);
}

void DrillChoice::setLibrary(const DrillLibrary &library)
{
    m_library = library;
    m_words.clear();
    for (const Scenario &scenario : library.scenarios)
        m_words.insert(scenario.key, searchedWordsOf(scenario, library));
    for (const Outage &outage : library.outages)
        m_words.insert(DrillOrigins::keyOf(DrillSource::Replay, outage.key), searchedWordsOf(outage));
    m_fits = {};
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
    return m_rows.rowCount() + m_outages.rowCount() == 0 && !m_search.trimmed().isEmpty()
        //: %1 is what was typed
        ? tr("No scenario is about “%1”.").arg(m_search.trimmed())
        : QString();
}

const Scenario *DrillChoice::likeliest() const
{
    const QList<ScenarioFit> fits = fitScenarios(m_library.scenarios, m_session.plan());
    return fits.isEmpty() ? nullptr : m_library.find(fits.constFirst().key);
}

DrillChoice::Fits DrillChoice::fit(const DrillLibrary &library, const Plan &plan, const Catalogue &catalogue)
{
    QList<Scenario> replays;
    QSet<QString> supposed;
    for (const Outage &outage : library.outages) {
        if (const auto scenario = replayScenario(outage, plan, catalogue, library.frame)) {
            replays.append(*scenario);
            replays.last().key = DrillOrigins::keyOf(DrillSource::Replay, outage.key);
            const auto hits = replayHits(plan, outage, catalogue);
            if (!hits.isEmpty() && hits.constFirst().basis == ReplayBasis::Supposed)
                supposed.insert(replays.constLast().key);
        }
    }
    return {fitScenarios(library.scenarios, plan), fitScenarios(replays, plan), supposed};
}

void DrillChoice::refresh()
{
    if (!m_shown)
        return;
    const auto catalogue = m_services.content.catalogue();
    m_services.analysis.run(
        this,
        [library = m_library, plan = m_session.plan(),
         known = catalogue ? *catalogue : Catalogue()](const std::stop_token &) { return fit(library, plan, known); },
        [this, request = ++m_request](const Fits &fits) {
            if (request != m_request)
                return;
            m_fits = fits;
            show();
        });
}

void DrillChoice::showAllOutages()
{
    m_allOutages = true;
    show();
}

QString DrillChoice::moreOutages() const
{
    //: Real outages that a drill can play again
    return m_outagesLeft > 0 ? tr("Show %n more", nullptr, static_cast<int>(m_outagesLeft)) : QString();
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

bool DrillChoice::isFound(const QString &key) const
{
    const QString words = m_words.value(key);
    return std::ranges::all_of(plainForm(m_search).split(QLatin1Char(' '), Qt::SkipEmptyParts),
                               [&](const QString &word) { return words.contains(word); });
}

DrillScenarioRow DrillChoice::outageRow(const Outage &outage, const ScenarioFit &fit) const
{
    const Language language = m_session.plan().organisation().language;
    QStringList words;
    auto lasted = outage.lasted(outage.mostlyBack);
    if (!lasted)
        lasted = outage.lasted(outage.ended);
    if (lasted)
        words << Formats::duration(*lasted);
    const auto touched = static_cast<int>(fit.priority.size() + fit.others.size());
    words << (touched > 0 ? tr("stops %n of your activities", nullptr, touched) : tr("stops nothing here for long"));
    return {fit.key, outage.title.in(language), outage.summary.in(language), words.join(QStringLiteral(", ")),
            fit.key == m_chosen};
}

QList<DrillScenarioRow> DrillChoice::outageRows() const
{
    const auto newest = [this](const ScenarioFit &fit) { return dayOf(*DrillOrigins::outageOf(fit.key, m_library)); };
    // What is known to have been hit comes before what is only supposed.
    const auto rank = [this](const ScenarioFit &fit) {
        return std::tuple(m_fits.supposed.contains(fit.key), -fit.priority.size(), -fit.others.size());
    };
    QList<ScenarioFit> fits = m_fits.outages;
    std::stable_sort(fits.begin(), fits.end(), [&](const ScenarioFit &a, const ScenarioFit &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : newest(a) > newest(b);
    });
    QList<DrillScenarioRow> rows;
    for (const ScenarioFit &fit : std::as_const(fits)) {
        if (isFound(fit.key))
            rows.append(outageRow(*DrillOrigins::outageOf(fit.key, m_library), fit));
    }
    return rows;
}

QList<DrillScenarioRow> DrillChoice::ownRows() const
{
    const QString weakest = DrillOrigins::keyOf(DrillSource::WeakestPoint);
    const QString blank = DrillOrigins::keyOf(DrillSource::Blank);
    return {{weakest, tr("My weakest point"), {}, tr("What costs most and was never played"), weakest == m_chosen},
            {blank, tr("A blank running order"), {}, tr("You write every event"), blank == m_chosen}};
}

void DrillChoice::show()
{
    const Language language = m_session.plan().organisation().language;
    QList<DrillScenarioRow> rows;
    for (const ScenarioFit &fit : std::as_const(m_fits.scenarios)) {
        const Scenario *scenario = m_library.find(fit.key);
        if (!scenario || !isFound(fit.key))
            continue;
        const QString summary = scenario->summary.in(language);
        const bool provided = m_services.content.isProvided(QLatin1StringView("scenario/") + fit.key);
        rows.append({fit.key, scenario->title.in(language), provided ? LibraryText::provided(summary) : summary,
                     touches(fit), fit.key == m_chosen});
    }
    m_rows.setRows(rows);
    const QList<DrillScenarioRow> outages = outageRows();
    const bool all = m_allOutages || !m_search.trimmed().isEmpty();
    m_outages.setRows(all ? outages : outages.mid(0, outagesAtFirst));
    m_outagesLeft = outages.size() - m_outages.rowCount();
    m_own.setRows(ownRows());
    Q_EMIT changed();
}

} // namespace relais
