// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue: what is shipped, what its reader refuses, which tool a name means and which names complete a word.
#include "library/cataloguefile.h"
#include "library/contentlibrary.h"
#include "support/files.h"
#include "support/testmain.h"
#include "support/typography.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

namespace {

// A small file that is read, with one thing changed.
QByteArray small(const QByteArray &from = {}, const QByteArray &to = {})
{
    QByteArray json = R"({"format": "relais-catalogue/1", "entries": [
 {"key": "one", "name": {"fr": "Un outil", "en": "One tool"}, "kind": "mail", "aliases": ["Outil Éclair"],
  "only_alone": ["Un outil"], "status_page": {"url": "https:\/\/one.example", "confidence": "B"},
  "hints": [{"provider": "Nuage", "carries": "hosting", "confidence": "A", "date": "2026-01-02",
    "source": {"fr": "Panne", "en": "Outage"}, "url": "https:\/\/news.example/1"}],
  "facts": [{"text": {"fr": "Fait", "en": "Fact"}, "confidence": "B", "source": {"fr": "On dit", "en": "Hearsay"}}]},
 {"key": "two", "name": {"fr": "Deux", "en": "Two"}, "kind": "chat"}]})";
    if (!from.isEmpty() && json.count(from) != 1)
        qFatal("not once there: %s", from.constData());
    return from.isEmpty() ? json : json.replace(from, to);
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();

    void theShippedCatalogueKeepsItsKeys();
    void whatIsCertainSaysSinceWhenAndWhere();
    void everyTextIsWellSet();
    void whatIsReadIsWhatIsWritten();
    void whatIsWrongIsNamedWithItsPlace_data();
    void whatIsWrongIsNamedWithItsPlace();
    void noTwoFilesShareAKeyOrAName();
    void aNameMeansTheToolItNames_data();
    void aNameMeansTheToolItNames();
    void whatBeginsSoComesFirst();
    void oneKeepsTheWordOneTypes();
    void theFirmsOwnNamesKeepTheirOrder();

private:
    Catalogue m_catalogue;
};

void CatalogueTest::initTestCase()
{
    const auto catalogue = ContentLibrary().catalogue();
    if (!catalogue)
        qFatal("%s%s: %s", qPrintable(catalogue.error().place.file), qPrintable(catalogue.error().place.pointer),
               qPrintable(catalogue.error().detail));
    m_catalogue = *catalogue;
}

// Plans hold these keys.
void CatalogueTest::theShippedCatalogueKeepsItsKeys()
{
    QVERIFY(m_catalogue.entries().size() >= 185);
    for (const char *key :
         {"internet",   "phone",     "second-way", "card-terminal", "till",     "m365",      "teams",
          "sharepoint", "entra",     "azure",      "gws",           "whatsapp", "signal",    "slack",
          "stripe",     "bitwarden", "pennylane",  "silae",         "skello",   "yousign",   "shopify",
          "paypal",     "brevo",     "doctolib",   "chatgpt",       "keyyo",    "orangepro", "bouyguespro",
          "sfrb",       "freepro",   "prixtel",    "lpmobile",      "sosh"})
        QVERIFY2(m_catalogue.find(QLatin1StringView(key)), key);
    QVERIFY(!m_catalogue.find(u"nothing"_s));
}

void CatalogueTest::whatIsCertainSaysSinceWhenAndWhere()
{
    int certain = 0;
    const auto look = [&](const CatalogueEntry &entry, const CatalogueEvidence &known) {
        QVERIFY2(!known.source.fr.isEmpty() && !known.source.en.isEmpty(), qPrintable(entry.key));
        if (known.confidence != Confidence::A)
            return;
        QVERIFY2(known.date.isValid() && !known.url.isEmpty(), qPrintable(entry.key));
        ++certain;
    };
    for (const CatalogueEntry &entry : m_catalogue.entries()) {
        for (const CatalogueHint &hint : entry.hints)
            look(entry, hint);
        for (const CatalogueFact &fact : entry.facts)
            look(entry, fact);
    }
    QVERIFY(certain > 30);
}

void CatalogueTest::everyTextIsWellSet()
{
    QStringList faults;
    const auto look = [&](const LocalText &text) {
        faults += test::frenchFaults(text.fr) + test::englishFaults(text.en);
    };
    for (const CatalogueEntry &entry : m_catalogue.entries()) {
        look(entry.name);
        for (const CatalogueHint &hint : entry.hints)
            look(hint.source);
        for (const CatalogueFact &fact : entry.facts) {
            look(fact.text);
            look(fact.source);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void CatalogueTest::whatIsReadIsWhatIsWritten()
{
    CatalogueFiles files;
    QVERIFY(files.add(small()));
    const Catalogue catalogue = files.catalogue();
    QCOMPARE(catalogue.entries().size(), 2);
    const CatalogueEntry &one = catalogue.entries().constFirst();
    QCOMPARE(one.name.en, u"One tool"_s);
    QCOMPARE(one.names(), (QStringList{u"Un outil"_s, u"One tool"_s, u"Outil Éclair"_s}));
    QCOMPARE(one.statusPage.confidence, Confidence::B);
    QVERIFY(one.support.url.isEmpty());
    QCOMPARE(one.hints.constFirst().provider, u"Nuage"_s);
    QCOMPARE(one.hints.constFirst().date, QDate(2026, 1, 2));
    QCOMPARE(one.facts.constFirst().text.fr, u"Fait"_s);
    QVERIFY(!one.facts.constFirst().date.isValid());
    QCOMPARE(catalogue.match(u"notre OUTIL-ECLAIR (2)"_s), catalogue.find(u"one"_s));
}

void CatalogueTest::whatIsWrongIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const char *from, const char *to, const char *pointer) {
        QTest::newRow(name) << small(from, to) << QString::fromLatin1(pointer);
    };
    row("another format", "catalogue/1", "catalogue/9", "/format");
    row("a name in one language", R"(, "en": "One tool")", "", "/entries/0/name/en");
    row("an empty name", R"("fr": "Deux")", R"("fr": "")", "/entries/1/name/fr");
    row("a fact in one language", R"("fr": "Fait", )", "", "/entries/0/facts/0/text/fr");
    row("a fact without source", R"(, "source": {"fr": "On dit", "en": "Hearsay"})", "", "/entries/0/facts/0/source");
    row("certain without a date", R"("date": "2026-01-02",)", "", "/entries/0/hints/0/date");
    row("a date of no calendar", "2026-01-02", "2026-02-30", "/entries/0/hints/0/date");
    row("certain without an address", R"(, "url": "https:\/\/news.example/1")", "", "/entries/0/hints/0/url");
    row("an address that is none", R"(https:\/\/news.example/1)", "the news", "/entries/0/hints/0/url");
    row("a status page that is not https", R"(https:\/\/one)", R"(http:\/\/one)", "/entries/0/status_page/url");
    row("a confidence that is none", R"("confidence": "A")", R"("confidence": "D")", "/entries/0/hints/0/confidence");
    row("a kind that nobody knows", R"("kind": "chat")", R"("kind": "talk")", "/entries/1/kind");
    row("a link that nobody knows", R"("carries": "hosting")", R"("carries": "all")", "/entries/0/hints/0/carries");
    row("an unknown key", R"("key": "two",)", R"("key": "two", "colour": 1,)", "/entries/1/colour");
    row("a key with a space", R"("key": "two")", R"("key": "num two")", "/entries/1/key");
    row("a key that stands twice", R"("key": "two")", R"("key": "one")", "/entries/1/key");
    row("a name that is another's", R"("fr": "Deux")", R"("fr": "un OUTIL")", "/entries/1/name/fr");
    row("an alias that is another's", R"("kind": "chat")", R"("kind": "chat", "aliases": ["x", "outil-eclair"])",
        "/entries/1/aliases/1");
    row("an alias that is its own name", R"("kind": "chat")", R"("kind": "chat", "aliases": ["Two"])",
        "/entries/1/aliases/0");
    row("an alias of no letter", R"(["Outil Éclair"])", R"(["…"])", "/entries/0/aliases/0");
    row("aliases that are no list", R"(["Outil Éclair"])", R"("Outil")", "/entries/0/aliases");
}

void CatalogueTest::whatIsWrongIsNamedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    CatalogueFiles files;
    const Status added = files.add(json);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::SchemaError);
    QCOMPARE(added.error().place.pointer, pointer);
    QVERIFY(files.catalogue().entries().isEmpty());
}

void CatalogueTest::noTwoFilesShareAKeyOrAName()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"playbooks/catalogue"_s));
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        return test::writeFile(folder.filePath(u"playbooks/catalogue/"_s + name), bytes);
    };
    const ContentLibrary library(folder.path());
    QVERIFY(put(u"ours.json"_s, small()));
    const auto joined = library.catalogue();
    QVERIFY(joined);
    QCOMPARE(joined->entries().size(), m_catalogue.entries().size() + 2);

    QVERIFY(put(u"ours.json"_s, small(R"("key": "two")", R"("key": "stripe")")));
    const auto twice = library.catalogue();
    QVERIFY(!twice);
    QVERIFY(twice.error().detail.contains(u"stripe"_s));
    QVERIFY(!twice.error().place.file.isEmpty());
    QVERIFY(put(u"zz.json"_s, small(R"("Outil Éclair")", R"("Outil Éclair", "sendinblue")")));
    QVERIFY(QFile::remove(folder.filePath(u"playbooks/catalogue/ours.json"_s)));
    const auto named = library.catalogue();
    QVERIFY(!named);
    QCOMPARE(named.error().place.file, u"playbooks/catalogue/zz.json"_s);
    QCOMPARE(named.error().place.pointer, u"/entries/0/aliases/1"_s);
    QVERIFY(named.error().detail.contains(u"brevo"_s));
}

void CatalogueTest::aNameMeansTheToolItNames_data()
{
    QTest::addColumn<QString>("key"); // empty: none
    const auto row = [](const char *name, const char *key) { QTest::newRow(name) << QString::fromLatin1(key); };
    row("Téléphone fixe boutiques et labo", "phone");
    row("Telephone fixe", "phone");
    row("Clé / puce 4G de secours", "second-way");
    row("Terminaux CB (x4)", "card-terminal");
    row("Box Internet + WiFi (4 boutiques et labo)", "internet");
    row("Box SFR", "internet");
    row("Fibre Orange", "internet");
    row("Fibre 1 (Orange Pro)", "orangepro");
    row("Messagerie Gmail pro", "gws");
    row("Tableau des commandes pros (Google Sheets)", "gdrive");
    row("Standard téléphonique Keyyo", "phone");
    row("Caisse Zelty", "zelty");
    row("Caisse d’Épargne", "bpce");
    row("Sage paie", "sage");
    row("Signal", "signal");
    row("groupe Signal de l’équipe", "signal");
    row("UPS", "ups");
    // An ordinary word inside another name, a first name, a place: nobody's tool.
    row("Pétrin et diviseuse", "");
    row("Signal d’alarme", "");
    row("Claude Martin, électricien", "");
    row("Cabinet de sages-femmes, sage femme de garde", "");
    row("Ciel de lit", "");
    row("UPS du serveur", "");
    row("Free parking", "");
    row("Jus d’orange", "");
    row("Make the bread", "");
    row("Interphone (intercom)", "");
    row("Imprimante standard", "");
    row("Box de stockage", "");
    row("La Confluence", "");
    row("Garage Alma", "");
    row("inbox", "");
    // The site is not the line to the Internet, the bank is not either.
    row("Site Internet", "website");
    row("Site vitrine + formulaire gâteaux", "website");
    row("Banque en ligne", "online-bank");
    // A copy of a tool's data is not the tool.
    row("Sauvegarde ACD et serveur de fichiers", "backup");
    row("Sauvegarde Acronis", "acronis");
    row("Mobiles professionnels (4)", "mobile");
}

void CatalogueTest::aNameMeansTheToolItNames()
{
    QFETCH(QString, key);
    const CatalogueEntry *entry = m_catalogue.match(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(entry ? entry->key : QString(), key);
}

void CatalogueTest::whatBeginsSoComesFirst()
{
    const auto french = [&](const QString &typed) { return m_catalogue.completions(typed, Language::French); };
    QCOMPARE(french(u"penn"_s), QStringList{u"Pennylane"_s});
    QCOMPARE(french(u"google"_s),
             (QStringList{u"Google Cloud"_s, u"Google Drive"_s, u"Google Meet"_s, u"Google Workspace"_s}));
    QCOMPARE(french(u"cai"_s), (QStringList{u"Caisse"_s, u"Caisse d’Épargne"_s}));
    QCOMPARE(french(u"internet"_s).constFirst(), u"Internet"_s);
    QCOMPARE(french(u"internet"_s).constLast(), u"Site Internet"_s);
    QCOMPARE(french(u"poste"_s), (QStringList{u"La Poste"_s, u"La Poste Mobile"_s}));
    // Case and accents of either side do not count.
    QCOMPARE(french(u"TELEPHONE F"_s), QStringList{u"Téléphone fixe"_s});
    QCOMPARE(french(u"crédit m"_s), french(u"credit M"_s));
    QVERIFY(french(QString()).isEmpty());
    QVERIFY(french(u"qqqq"_s).isEmpty());
    QCOMPARE(m_catalogue.completions(u"a"_s, Language::French, 3).size(), 3);
}

void CatalogueTest::oneKeepsTheWordOneTypes()
{
    QCOMPARE(m_catalogue.completions(u"gmail"_s, Language::French), QStringList{u"Gmail"_s});
    QCOMPARE(m_catalogue.completions(u"sendin"_s, Language::English), QStringList{u"Sendinblue"_s});
    QCOMPARE(m_catalogue.completions(u"card"_s, Language::English).constFirst(), u"Card terminal"_s);
    QCOMPARE(m_catalogue.completions(u"terminal de"_s, Language::French), QStringList{u"Terminal de paiement"_s});
    for (const QString &typed : {u"gmail"_s, u"sendin"_s, u"hello"_s, u"red b"_s, u"colis"_s}) {
        for (const QString &name : m_catalogue.completions(typed, Language::English))
            QVERIFY2(m_catalogue.match(name), qPrintable(name));
    }
}

void CatalogueTest::theFirmsOwnNamesKeepTheirOrder()
{
    const QStringList own{u"Notre téléphone"_s, u"Caisse du Port"_s, u"Tél. de garde"_s, u"Hôtel"_s, u"Télécopieur"_s};
    QCOMPARE(fittingNames(own, u"TEL"_s), (QStringList{u"Tél. de garde"_s, u"Télécopieur"_s, u"Notre téléphone"_s}));
    QCOMPARE(fittingNames(own, u"du p"_s), QStringList{u"Caisse du Port"_s});
    QCOMPARE(fittingNames(own, QString()), own);
    QVERIFY(fittingNames(own, u"x"_s).isEmpty());
}

RELAIS_TEST(CatalogueTest)
#include "tst_catalogue.moc"
