// SPDX-License-Identifier: GPL-3.0-or-later
// Real outages played again on the firms of the tests: their own names and nobody else's, who failed when the world
// knew, and nothing surer than its sources.
#include "domain/catalogue.h"
#include "services/drilldraft.h"
#include "services/matchwords.h"
#include "services/replay.h"
#include "support/testmain.h"
#include "unit/library/drilledfirms.h"

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

namespace {

QString told(const RunInject &inject)
{
    return inject.title + u'\n' + inject.situation;
}

// Names of the plan's rows, one text.
QString namesIn(const Plan &plan)
{
    QStringList names{plan.organisation().name};
    for (const Tool &tool : plan.table<Tool>())
        names << tool.name << tool.purpose;
    for (const Provider &provider : plan.table<Provider>())
        names << provider.name;
    for (const Activity &activity : plan.table<Activity>())
        names << activity.name;
    for (const Fallback &fallback : plan.table<Fallback>())
        names << fallback.name << fallback.material << fallback.captured << fallback.reentry;
    for (const FallbackStep &step : plan.table<FallbackStep>())
        names << step.text;
    for (const Channel &channel : plan.table<Channel>())
        names << channel.name;
    return names.join(u'\n');
}

} // namespace

class Replays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();

    void arvorPlaysCloudflareOnItsOwnTools();
    void fournilPlaysCloudflareAsASupposition();
    void everyInjectNamesOnlyWhatTheFirmHas_data() { addOutagesAndFirms(); }
    void everyInjectNamesOnlyWhatTheFirmHas();
    void whoFailedIsToldWhenTheWorldKnew_data() { addOutagesAndFirms(); }
    void whoFailedIsToldWhenTheWorldKnew();
    void everyReplayBecomesARun_data() { addOutagesAndFirms(); }
    void everyReplayBecomesARun();
    void whatNoSourceNamesIsToldWithItsDoubt();
    void whatDoesNotTouchTheFirmIsNotDrafted();
    void aRefusedHintIsNoHit();
    void theWholeDrillHasMoreOfTheDay();
    void theCauseIsToldOnceItWasPublic();
    void aCauseThatCameLaterIsNotTold();

private:
    void addOutagesAndFirms();
    [[nodiscard]] Outage outage(const QString &key) const;
    [[nodiscard]] std::optional<DrillDraft> drafted(const QString &firm, const QString &key,
                                                    DrillLength length = DrillLength::First) const;

    DrilledFirms m_firms;
    ContentLibrary m_library;
    QList<Outage> m_outages;
    Catalogue m_catalogue;
};

void Replays::initTestCase()
{
    const auto outages = m_library.outages();
    const auto catalogue = m_library.catalogue();
    QVERIFY(outages && catalogue);
    m_outages = *outages;
    m_catalogue = *catalogue;
}

void Replays::addOutagesAndFirms()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("firm");
    for (const Outage &one : std::as_const(m_outages)) {
        for (const char *firm : {"fournil", "arvor", "boulangerie", "cabinet", "maison-lenoir"})
            QTest::addRow("%s on %s", qPrintable(one.key), firm) << one.key << QString::fromLatin1(firm);
    }
}

Outage Replays::outage(const QString &key) const
{
    for (const Outage &one : m_outages) {
        if (one.key == key)
            return one;
    }
    return {};
}

std::optional<DrillDraft> Replays::drafted(const QString &firm, const QString &key, DrillLength length) const
{
    const Plan plan = m_firms.plan(firm);
    const auto scenario = replayScenario(outage(key), plan, m_catalogue, m_firms.frame);
    if (!scenario)
        return std::nullopt;
    DrillChoices choices;
    choices.length = length;
    return draftDrill(*scenario, m_firms.frame, plan, m_firms.contents, choices);
}

void Replays::arvorPlaysCloudflareOnItsOwnTools()
{
    const Plan plan = m_firms.plan(u"arvor"_s);
    const NodeId pennylane = nodeOf(named<Tool>(plan, u"Pennylane"_s).id);
    const auto hits = replayHits(plan, outage(u"cloudflare-2025-11-18"_s), m_catalogue);
    const auto hit =
        std::find_if(hits.begin(), hits.end(), [&](const ReplayHit &one) { return one.node == pennylane; });
    QVERIFY(hit != hits.end());
    QCOMPARE(hit->basis, ReplayBasis::Hint);
    const auto draft = drafted(u"arvor"_s, u"cloudflare-2025-11-18"_s);
    QVERIFY(draft);
    QCOMPARE(draft->scenario, u"replay/cloudflare-2025-11-18"_s);
    QVERIFY(draft->title.contains(u"Pennylane"_s));
    QVERIFY(!draft->title.contains(u"Cloudflare"_s));
    QVERIFY(draft->injects.size() >= 5 && draft->injects.size() <= 8);
    QVERIFY(draft->injects.constFirst().title.startsWith(u"Pennylane"_s));
    QVERIFY(draft->injects.constFirst().expected.contains(u"reste à confirmer"_s));
    // The second line, behind which Pennylane is as far away, is no way out.
    for (const RunInject &inject : draft->injects)
        QVERIFY2(!inject.expected.contains(u"Fibre 2"_s), qPrintable(inject.expected));
    QVERIFY(!draft->activities.isEmpty());
    QVERIFY(!draft->sources.isEmpty());
    // 12 h 28 in Paris, until most of it was back at 15 h 30.
    QCOMPARE(draft->storyStart, Minutes(12 * 60 + 28));
    const RunInject &back = draft->injects.constLast();
    QVERIFY(!back.restores.isEmpty());
    QCOMPARE(back.story, Minutes(182));
    QVERIFY(draft->storyRatio);
    QVERIFY(qAbs(back.at.count() * *draft->storyRatio / 100 - 182) <= *draft->storyRatio / 100);
    // The instants of the day are marked as such.
    QVERIFY(draft->dated.contains(u"real_first_word"_s));
    QVERIFY(draft->dated.contains(back.key));
}

void Replays::fournilPlaysCloudflareAsASupposition()
{
    const Plan plan = m_firms.plan(u"fournil"_s);
    const auto hits = replayHits(plan, outage(u"cloudflare-2025-11-18"_s), m_catalogue);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(plan.nameOf(hits.constFirst().node.value), u"Site vitrine + formulaire gâteaux"_s);
    QCOMPARE(hits.constFirst().basis, ReplayBasis::Supposed);
    const auto draft = drafted(u"fournil"_s, u"cloudflare-2025-11-18"_s);
    QVERIFY(draft);
    QVERIFY(draft->injects.constFirst().title.startsWith(u"Site vitrine + formulaire gâteaux"_s));
    QVERIFY(draft->injects.constFirst().expected.contains(u"l’exercice suppose la panne"_s));
}

void Replays::everyInjectNamesOnlyWhatTheFirmHas()
{
    QFETCH(QString, key);
    QFETCH(QString, firm);
    const Plan plan = m_firms.plan(firm);
    const Outage real = outage(key);
    const QString own = namesIn(plan);
    for (const DrillLength length : {DrillLength::First, DrillLength::Full}) {
        const auto draft = drafted(firm, key, length);
        if (!draft)
            return;
        for (const RunInject &inject : draft->injects) {
            const QString text = personNamed(textOf(inject), plan, u"?"_s);
            QVERIFY2(!text.contains(u'{') && !text.contains(u'%'), qPrintable(text));
            for (const QString &other : real.fellWith + real.onlyReported)
                QVERIFY2(!holdsName(text, other) || holdsName(own, other) || real.providers.contains(other),
                         qPrintable(other + u": "_s + text));
            for (const CatalogueEntry &entry : m_catalogue.entries()) {
                const QString name = entry.name.fr;
                const bool brand = name.at(0).isUpper() && !entry.hints.isEmpty();
                QVERIFY2(!brand || !holdsName(told(inject), name) || holdsName(own, name)
                             || real.providers.contains(name),
                         qPrintable(name + u": "_s + text));
            }
            if (!inject.person.isNull())
                QVERIFY(plan.find(inject.person));
            for (const NodeId &node : inject.stops + inject.restores)
                QVERIFY(plan.tableOf(node.value));
        }
    }
}

void Replays::whoFailedIsToldWhenTheWorldKnew()
{
    QFETCH(QString, key);
    QFETCH(QString, firm);
    const Outage real = outage(key);
    for (const DrillLength length : {DrillLength::First, DrillLength::Full}) {
        const auto draft = drafted(firm, key, length);
        if (!draft)
            return;
        const QString reveal = u"real_"_s + real.named;
        for (const QString &provider : real.providers)
            QVERIFY2(!holdsName(draft->title, provider), qPrintable(draft->title));
        for (const RunInject &inject : draft->injects) {
            if (inject.key == reveal)
                break;
            for (const QString &provider : real.providers)
                QVERIFY2(!holdsName(told(inject), provider), qPrintable(told(inject)));
        }
    }
}

void Replays::everyReplayBecomesARun()
{
    QFETCH(QString, key);
    QFETCH(QString, firm);
    Instant now;
    now.utcMilliseconds = 1'772'000'000'000;
    now.zone = u"Europe/Paris"_s;
    for (const DrillLength length : {DrillLength::First, DrillLength::Full}) {
        const auto draft = drafted(firm, key, length);
        if (!draft)
            return;
        const qsizetype most = length == DrillLength::First ? 8 : 20;
        QVERIFY2(draft->injects.size() >= 4 && draft->injects.size() <= most,
                 qPrintable(QString::number(draft->injects.size())));
        Minutes at{-1};
        Minutes story{-1};
        for (const RunInject &inject : draft->injects) {
            QVERIFY(inject.at > at && inject.story > story && inject.at < draft->minutes.play);
            at = inject.at;
            story = inject.story;
            QVERIFY(!inject.title.isEmpty() && !inject.expected.isEmpty());
        }
        CountingIds ids;
        const PreparedRun prepared = prepareRun(*draft, Language::French, false, now, ids);
        const auto progress = progressOf(prepared.run, prepared.events);
        QVERIFY2(progress, progress ? "" : qPrintable(progress.error().detail));
        QCOMPARE(progress->injects, draft->injects);
        QCOMPARE(prepared.run.storyRatio, draft->storyRatio);
    }
}

void Replays::whatNoSourceNamesIsToldWithItsDoubt()
{
    const Plan plan = m_firms.plan(u"arvor"_s);
    Outage doubtful = outage(u"cloudflare-2025-11-18"_s);
    const auto titleOf = [&](const QString &key) {
        const auto scenario = replayScenario(doubtful, plan, m_catalogue, m_firms.frame);
        DrillChoices choices;
        choices.length = DrillLength::Full;
        for (const RunInject &inject : draftDrill(*scenario, m_firms.frame, plan, m_firms.contents, choices).injects) {
            if (inject.key == key)
                return inject.title;
        }
        return QString();
    };
    const QString sure = titleOf(u"real_identified"_s);
    QVERIFY(sure.startsWith(u"La page d’état"_s));
    for (OutageInstant &instant : doubtful.instants)
        instant.confidence = Confidence::C;
    QCOMPARE(titleOf(u"real_identified"_s), u"On l’entend dire, sans source sûre\u00A0: "_s + sure);
    for (OutageInstant &instant : doubtful.instants)
        instant.confidence = Confidence::B;
    QCOMPARE(titleOf(u"real_identified"_s), u"On le lit, sans pouvoir le vérifier\u00A0: "_s + sure);
}

void Replays::whatDoesNotTouchTheFirmIsNotDrafted()
{
    QVERIFY(replayHits(m_firms.plan(u"fournil"_s), outage(u"slack-2021-01-04"_s), m_catalogue).isEmpty());
    QVERIFY(!drafted(u"fournil"_s, u"slack-2021-01-04"_s));
    QVERIFY(!drafted(u"fournil"_s, u"weda-2025-11-10"_s));
    QVERIFY(!replayScenario(outage(u"cloudflare-2025-11-18"_s), Plan(), m_catalogue, m_firms.frame));
}

void Replays::aRefusedHintIsNoHit()
{
    Plan plan = m_firms.plan(u"arvor"_s);
    const QUuid pennylane = named<Tool>(plan, u"Pennylane"_s).id.value;
    const QUuid cloudflare = named<Provider>(plan, u"Cloudflare"_s).id.value;
    auto between = link(plan, pennylane, cloudflare);
    if (!between) {
        for (const Dependency &row : plan.table<Dependency>()) {
            if (row.to.value == cloudflare)
                between = row;
        }
    }
    QVERIFY(between);
    between->confirmation = Confirmation::Refused;
    plan.table<Dependency>().put(*between);
    for (const ReplayHit &hit : replayHits(plan, outage(u"cloudflare-2025-11-18"_s), m_catalogue))
        QVERIFY(hit.node != between->from);
}

void Replays::theWholeDrillHasMoreOfTheDay()
{
    const auto first = drafted(u"arvor"_s, u"cloudflare-2025-11-18"_s);
    const auto full = drafted(u"arvor"_s, u"cloudflare-2025-11-18"_s, DrillLength::Full);
    QVERIFY(first && full);
    QVERIFY(full->injects.size() > first->injects.size());
    QVERIFY(full->dated.contains(u"real_identified"_s));
    // It names a service and a town that no firm here knows.
    QVERIFY(!full->dated.contains(u"real_london"_s));
    QVERIFY(*full->storyRatio < *first->storyRatio);
}

void Replays::theCauseIsToldOnceItWasPublic()
{
    const Outage network = outage(u"ovhcloud-2021-10-13"_s);
    const auto draft = drafted(u"maison-lenoir"_s, network.key, DrillLength::Full);
    QVERIFY(draft);
    const auto told = std::find_if(draft->injects.begin(), draft->injects.end(),
                                   [](const RunInject &one) { return one.key == u"real_cause"_s; });
    QVERIFY(told != draft->injects.end());
    // The founder spoke at 10 h, 52 minutes after the start, and the network was back at 10 h 20.
    QCOMPARE(told->story, Minutes(53));
    QVERIFY(told->title.contains(network.cause.text.fr));
    QCOMPARE(draft->injects.constLast().story >= Minutes(72), true);
    for (const RunInject &inject : draft->injects) {
        if (inject.story < told->story)
            QVERIFY(!(inject.title + inject.situation).contains(network.cause.text.fr));
    }
}

void Replays::aCauseThatCameLaterIsNotTold()
{
    for (const Outage &one : std::as_const(m_outages)) {
        const OutageInstant *known = one.instant(one.cause.publicWith);
        if (known && known->utc.isValid())
            continue;
        for (const char *firm : {"arvor", "maison-lenoir"}) {
            const auto draft = drafted(QString::fromLatin1(firm), one.key, DrillLength::Full);
            if (!draft)
                continue;
            for (const RunInject &inject : draft->injects)
                QVERIFY2(!(inject.title + inject.situation).contains(one.cause.text.fr), qPrintable(one.key));
        }
    }
}

RELAIS_TEST(Replays)
#include "tst_replay.moc"
