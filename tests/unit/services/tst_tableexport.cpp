// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cellvalues.h"
#include "services/tablecells.h"
#include "services/tableexport.h"
#include "services/tableimport.h"
#include "support/fakeclock.h"
#include "support/generatedplan.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

namespace {

// Column by title, of the row whose first cell is `name`.
QString cellIn(const Sheet &sheet, const QString &name, const QString &title)
{
    const qsizetype column = sheet.rows.constFirst().indexOf(title);
    for (const QStringList &row : sheet.rows) {
        if (row.constFirst() == name && column >= 0)
            return row.at(column);
    }
    return QStringLiteral("no such cell");
}

QUuid uuid(int number)
{
    return QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

Plan shop()
{
    Plan plan;
    plan.table<Person>().put(
        {.id = {uuid(1)}, .name = QStringLiteral("Élise"), .privatePhone = QStringLiteral("+33 6 39 98 10 24")});
    plan.table<Activity>().put({.id = {uuid(2)},
                                .name = QStringLiteral("Vendre"),
                                .owner = {uuid(1)},
                                .limit = Minutes(150),
                                .costPerHour = 12050,
                                .costKnowledge = CostKnowledge::Estimated});
    plan.table<Activity>().put({.id = {uuid(3)}, .name = QStringLiteral("Livrer, expédier")});
    plan.table<Deadline>().put({.id = {uuid(4)}, .activity = {uuid(2)}, .dayOfMonth = 5});
    plan.table<Deadline>().put({.id = {uuid(5)}, .activity = {uuid(2)}, .dayOfMonth = 15});
    plan.table<Tool>().put({.id = {uuid(6)},
                            .name = QStringLiteral("Caisse"),
                            .ownerNote = QStringLiteral("Agence Ty Web"),
                            .contractNumber = QStringLiteral("C-12"),
                            .contractEnds = QDate(2026, 8, 31),
                            .worksOffline = false});
    plan.table<Provider>().put({.id = {uuid(7)}, .name = QStringLiteral("Stripe")});
    plan.table<Tool>().put({.id = {uuid(8)},
                            .name = QStringLiteral("Box Internet + WiFi (4 boutiques)"),
                            .address = QStringLiteral("box.example"),
                            .standsAlone = true});
    plan.table<Dependency>().put({.id = {uuid(21)}, .from = {uuid(6)}, .to = {uuid(8)}});
    plan.table<Person>().put({.id = {uuid(9)}, .name = QStringLiteral("M. Rivoal")});
    for (const int activity : {2, 3})
        plan.table<Dependency>().put({.id = {uuid(10 + activity)},
                                      .from = {uuid(activity)},
                                      .to = {uuid(6)},
                                      .buffer = Minutes(60),
                                      .bufferAsked = true});
    plan.table<Dependency>().put({.id = {uuid(20)}, .from = {uuid(6)}, .to = {uuid(7)}});
    plan.table<Fallback>().put({.id = {uuid(30)}, .name = QStringLiteral("Carnet"), .capacity = 4050, .catchUp = 4285});
    plan.table<FallbackStep>().put(
        {.id = {uuid(31)}, .fallback = {uuid(30)}, .text = QStringLiteral("Deux"), .position = 2});
    plan.table<FallbackStep>().put(
        {.id = {uuid(32)}, .fallback = {uuid(30)}, .text = QStringLiteral("Un"), .position = 1});
    plan.table<FallbackActivity>().put({.id = {uuid(33)}, .fallback = {uuid(30)}, .activity = {uuid(2)}});
    plan.table<FallbackCover>().put({.id = {uuid(34)}, .fallback = {uuid(30)}, .node = {uuid(6)}});
    return plan;
}

} // namespace

class TestTableExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRowSaysWhatThePlanKnows()
    {
        const TableExportOptions all{.language = Language::French, .management = true};
        const Sheet activities = tableSheet(shop(), ImportTable::Activities, all);
        const QString sell = QStringLiteral("Vendre");
        QCOMPARE(activities.name, QStringLiteral("Activités"));
        QCOMPARE(cellIn(activities, sell, QStringLiteral("Responsable")), QStringLiteral("Élise"));
        QCOMPARE(cellIn(activities, sell, QStringLiteral("Arrêt toléré")), QStringLiteral("2 h 30 min"));
        QCOMPARE(cellIn(activities, sell, QStringLiteral("Coût par heure")), QStringLiteral("120,50"));
        QCOMPARE(cellIn(activities, sell, QStringLiteral("Dates fixes")), QStringLiteral("5, 15"));
        QCOMPARE(cellIn(activities, sell, QStringLiteral("Outils")), QStringLiteral("Caisse"));
        const Sheet tools = tableSheet(shop(), ImportTable::Tools, all);
        const QString till = QStringLiteral("Caisse");
        QCOMPARE(cellIn(tools, till, QStringLiteral("Activités")), QStringLiteral("Livrer, expédier\nVendre"));
        QCOMPARE(cellIn(tools, till, QStringLiteral("Repose sur")),
                 QStringLiteral("Box Internet + WiFi (4 boutiques)\nStripe"));
        QCOMPARE(cellIn(tools, till, QStringLiteral("Responsable")), QStringLiteral("Agence Ty Web"));
        QCOMPARE(cellIn(tools, till, QStringLiteral("Tient sans")), QStringLiteral("1 h"));
        QCOMPARE(cellIn(tools, till, QStringLiteral("Marche sans Internet")), QStringLiteral("Non"));
        QCOMPARE(cellIn(tools, till, QStringLiteral("Fin de contrat")), QStringLiteral("31/08/2026"));
        const Sheet providers = tableSheet(shop(), ImportTable::Providers, all);
        QCOMPARE(cellIn(providers, QStringLiteral("Stripe"), QStringLiteral("Outils concernés")), till);
        const Sheet fallbacks = tableSheet(shop(), ImportTable::Fallbacks, all);
        const QString book = QStringLiteral("Carnet");
        QCOMPARE(cellIn(fallbacks, book, QStringLiteral("Étapes")), QStringLiteral("Un\nDeux"));
        QCOMPARE(cellIn(fallbacks, book, QStringLiteral("Part servie")), QStringLiteral("40,5 %"));
        QCOMPARE(cellIn(fallbacks, book, QStringLiteral("Rattrapage par heure")), QStringLiteral("26 min"));
        QCOMPARE(cellIn(fallbacks, book, QStringLiteral("Remplace")), till);
    }

    void englishWritesItsOwnWay()
    {
        const TableExportOptions all{.language = Language::English, .management = true};
        const Sheet activities = tableSheet(shop(), ImportTable::Activities, all);
        QCOMPARE(cellIn(activities, QStringLiteral("Vendre"), QStringLiteral("Cost an hour")),
                 QStringLiteral("120.50"));
        const Sheet tools = tableSheet(shop(), ImportTable::Tools, all);
        QCOMPARE(cellIn(tools, QStringLiteral("Caisse"), QStringLiteral("Contract ends")),
                 QStringLiteral("2026-08-31"));
        QCOMPARE(cellIn(tools, QStringLiteral("Caisse"), QStringLiteral("Works offline")), QStringLiteral("No"));
    }

    // Without the word of the user no value of management's leaves the plan.
    void whatIsManagementsStaysUnlessAsked()
    {
        Plan plan = test::generatedPlan(3, {.everyFieldKnown = true});
        const QString secret = QStringLiteral("only for management");
        const QList<Person> people = plan.table<Person>().rows();
        for (Person person : people) {
            person.privatePhone = secret;
            person.remarks = secret;
            plan.table<Person>().put(person);
        }
        for (const Language language : {Language::French, Language::English}) {
            const Sheet open = tableSheet(plan, ImportTable::People, {.language = language});
            const Sheet asked = tableSheet(plan, ImportTable::People, {.language = language, .management = true});
            const QString title = columnTitle(ImportTable::People, ImportField::PrivatePhone, language);
            QVERIFY(managementColumns(ImportTable::People, language).contains(title));
            QVERIFY(asked.rows.constFirst().contains(title));
            QVERIFY(asked.rows.constLast().contains(secret));
            for (const QStringList &row : open.rows)
                QVERIFY(!row.contains(title) && !row.contains(secret));
        }
    }

    void aTableImportedAgainChangesNothing()
    {
        const Plan plan = shop();
        for (const Language language : {Language::French, Language::English}) {
            for (const ImportTable table : {ImportTable::Activities, ImportTable::Tools, ImportTable::Providers,
                                            ImportTable::People, ImportTable::Fallbacks}) {
                const Sheet sheet = tableSheet(plan, table, {.language = language, .management = true});
                const MappingGuess guess = guessMapping(sheet, plan);
                QCOMPARE(guess.mapping.table, table);
                test::CountingIds ids;
                const ImportPreview preview = previewImport(plan, {{sheet, guess.mapping}}, {}, ids, QDate(2026, 3, 1));
                QVERIFY2(preview.after == plan, qPrintable(sheet.name));
                QCOMPARE(preview.counts().unchanged, static_cast<int>(sheet.rows.size()) - 1);
            }
        }
    }

    void aCellIsReadAsTheValueItWasMadeOf()
    {
        for (const Language language : {Language::French, Language::English}) {
            for (const int minutes : {0, 1, 45, 60, 61, 150, 1440, 1500, 1501, 10'080, 43'205}) {
                const QString cell = durationCell(Minutes(minutes), language);
                QVERIFY2(durationInCell(cell) == Minutes(minutes), qPrintable(cell));
            }
            for (const qint64 cents : {0LL, 5LL, 100LL, 12'050LL, 999'999'999LL})
                QCOMPARE(amountInCell(moneyCell(cents, language)), std::optional(cents));
            for (const qint64 share : {0LL, 1LL, 50LL, 4000LL, 4050LL, 10'000LL})
                QCOMPARE(shareInCell(shareCell(share, language)), std::optional(share));
            for (const bool yes : {true, false})
                QCOMPARE(yesOrNoInCell(yesNoCell(yes, language))->yes, yes);
            QCOMPARE(dateInCell(dateCell(QDate(2026, 3, 1), language)), std::optional(QDate(2026, 3, 1)));
        }
    }
};

} // namespace relais

using relais::TestTableExport;
RELAIS_TEST(TestTableExport)
#include "tst_tableexport.moc"
