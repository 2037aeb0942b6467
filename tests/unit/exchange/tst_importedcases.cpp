// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"
#include "exchange/csvsheet.h"
#include "exchange/xlsxsheets.h"
#include "json/strictjson.h"
#include "services/cellvalues.h"
#include "services/gaps.h"
#include "services/planservice.h"
#include "services/tableimport.h"
#include "support/fakeclock.h"
#include "support/files.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace relais {

namespace {

const QDate day(2026, 2, 12);

QByteArray bytesOf(const QString &name)
{
    return test::contentOf(QStringLiteral(RELAIS_SOURCE_DIR "/tests/data/cases/") + name);
}

// As the program reads it, mapped by the guess alone.
ImportSheet guessed(const QString &firm, const QString &file)
{
    const QString name = file.section(QLatin1Char('.'), 0, 0);
    const auto sheet = csvSheet(bytesOf(firm + QLatin1Char('/') + file), name);
    return sheet ? ImportSheet{*sheet, guessMapping(*sheet, {}).mapping} : ImportSheet();
}

QList<ImportSheet> allOf(const QString &firm)
{
    QList<ImportSheet> sheets;
    for (const char *file : {"outils.csv", "fournisseurs.csv", "contrats.csv", "equipe.csv", "personnes.csv"}) {
        const ImportSheet sheet = guessed(firm, QString::fromLatin1(file));
        if (!sheet.sheet.rows.isEmpty())
            sheets << sheet;
    }
    return sheets;
}

ImportPreview imported(const QString &firm, bool mergeAll = false)
{
    test::CountingIds ids;
    ImportChoices choices;
    choices.mergeAll = mergeAll;
    return previewImport({}, allOf(firm), choices, ids, day);
}

// "line code: detail" of the notices with the code, over all sheets.
QStringList noted(const ImportPreview &preview, NoticeCode code)
{
    QStringList found;
    for (const ImportRow &row : preview.rows) {
        for (const ImportNotice &notice : row.notices) {
            if (notice.code == code)
                found << row.name + QStringLiteral(" | ") + notice.cell + QStringLiteral(" | ") + notice.detail;
        }
    }
    return found;
}

QStringList rowsWith(const ImportPreview &preview, RowOutcome outcome)
{
    QStringList found;
    for (const ImportRow &row : preview.rows) {
        if (row.outcome == outcome)
            found << row.name;
    }
    return found;
}

template <class T> const T *named(const Plan &plan, const char *name)
{
    for (const T &row : plan.table<T>()) {
        if (row.name == QString::fromUtf8(name))
            return &row;
    }
    return nullptr;
}

QStringList lines(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('\n'));
}

} // namespace

class TestImportedCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFileIsReadAsAttended_data()
    {
        QTest::addColumn<QString>("firm");
        QTest::newRow("fournil") << QStringLiteral("fournil");
        QTest::newRow("arvor") << QStringLiteral("arvor");
    }

    // Which table, where its header is, how many rows say something, how many are left after merging; every duration.
    void everyFileIsReadAsAttended()
    {
        QFETCH(QString, firm);
        const auto expected = parseStrictJson(bytesOf(firm + QStringLiteral(".json")));
        QVERIFY(expected);
        const std::map<std::string, ImportTable> kinds{
            {"tools", ImportTable::Tools}, {"people", ImportTable::People}, {"suppliers", ImportTable::Providers}};
        for (const Json &file : expected->at("files")) {
            const ImportSheet sheet = guessed(firm, QString::fromStdString(file.at("file").get<std::string>()));
            QCOMPARE(sheet.mapping.table, kinds.at(file.at("kind").get<std::string>()));
            QCOMPARE(sheet.mapping.headerRow, file.at("header_line").get<int>());
            QVERIFY(guessMapping(sheet.sheet, {}).sure >= 80);
            test::CountingIds ids;
            ImportChoices choices;
            choices.mergeAll = true;
            const auto preview = previewImport({}, {sheet}, choices, ids, day);
            const ImportCounts counts = preview.counts();
            QCOMPARE(counts.data(), file.at("data_rows").get<int>());
            QCOMPARE(counts.created, file.at("distinct").get<int>());
            QCOMPARE(counts.refused, 0);
            QVERIFY(issuesOf(preview.after).isEmpty());
        }
        for (const auto &[text, minutes] : expected->at("durations").items()) {
            const auto read = durationInCell(QString::fromStdString(text));
            QCOMPARE(read.has_value(), !minutes.is_null());
            QVERIFY(!read || read->count() == minutes.get<int>());
        }
    }

    void noColumnOfTheFirmsIsLostUnsaid()
    {
        QStringList untaken;
        for (const char *firm : {"fournil", "arvor"}) {
            for (const UntakenColumn &column : imported(QString::fromLatin1(firm)).untaken)
                untaken << column.header;
        }
        // Costs of tools and contracts have no place in a plan; remarks on people are not ticked.
        QCOMPARE(untaken,
                 lines("Coût / mois (€)\nMontant annuel\nRemarques\nPrix HT / mois\nMontant annuel HT\nRemarque"));
    }

    void ofTheBakeryWhatIsWrongIsFound()
    {
        const ImportPreview preview = imported(QStringLiteral("fournil"));
        QCOMPARE(preview.proposals.size(), 1);
        QCOMPARE(preview.proposals.constFirst().name, QStringLiteral("TPE carte bancaire (terminal)"));
        QCOMPARE(preview.proposals.constFirst().intoName, QStringLiteral("Terminaux CB (x4)"));
        QVERIFY(!preview.proposals.constFirst().merged);
        QCOMPARE(noted(preview, NoticeCode::PersonMissing).join(QLatin1Char('\n')),
                 QStringLiteral("Téléphone fixe boutiques et labo | Nadège Pennec | Nadège Pennec"));
        QCOMPARE(noted(preview, NoticeCode::OwnerIsProvider),
                 lines("Site vitrine + formulaire gâteaux | Agence Ty Web | Agence Ty Web\n"
                       "Sage paie | Cabinet Arvor | Cabinet Arvor Conseil"));
        QCOMPARE(rowsWith(preview, RowOutcome::SkippedTotal), lines("TOTAL\n115 837,40 €"));
        QCOMPARE(rowsWith(preview, RowOutcome::SkippedBlank).size(), 2);
        QCOMPARE(rowsWith(preview, RowOutcome::SkippedTitle), lines("26 personnes avec moi et l'extra"));
        QCOMPARE(noted(preview, NoticeCode::NotAnAmount),
                 lines("Téléphone fixe boutiques et labo | compris box | \n"
                       "Fours à sole (2) et four ventilé | contrat maint. | \n"
                       "Pétrin et diviseuse | contrat maint. | "));
        QCOMPARE(noted(preview, NoticeCode::NotADate),
                 lines("La Poste Mobile | sans engagement | \nBanque de l'Odet | tacite | \nGoogle | mensuel | \n"
                       "Agence Ty Web | mars ? | \nEnedis (réseau électrique) | — | \nMinoterie du Blavet | — | \n"
                       "Garage du Port | — | "));
        QCOMPARE(noted(preview, NoticeCode::KeptAsRemark),
                 lines("La Poste Mobile | sans engagement | \nBanque de l'Odet | tacite | \nGoogle | mensuel | \n"
                       "Agence Ty Web | mars ? | "));
        QVERIFY(named<Provider>(preview.after, "Agence Ty Web")
                    ->remarks.endsWith(QStringLiteral("\nFin de contrat\u00a0: mars ?")));
        QCOMPARE(noted(preview, NoticeCode::EndsBeforeSeason), lines("Froid Iroise | 30/06/2026 | 2026-06-30"));
        QVERIFY(noted(preview, NoticeCode::ToClearUp)
                    .contains(QStringLiteral("Enedis (réseau électrique) | fournisseur d'énergie à retrouver | ")));
        QCOMPARE(noted(preview, NoticeCode::Doubtful), lines("Caisse tablette Panétoile | oui ~ | "));
    }

    void ofTheBakeryWhatTheMaterialSaysIsInThePlan()
    {
        const Plan plan = imported(QStringLiteral("fournil"), true).after;
        const auto *till = named<Tool>(plan, "Caisse tablette Panétoile");
        const auto *sophie = named<Person>(plan, "Sophie Le Goff");
        const auto *maker = named<Provider>(plan, "Panétoile SAS");
        QVERIFY(till && sophie && maker);
        QCOMPARE(till->owner, sophie->id);
        QCOMPARE(till->worksOffline, std::optional(true));
        QCOMPARE(till->purpose, QStringLiteral("encaissement boutiques"));
        QVERIFY(till->remarks.endsWith(QStringLiteral("Tient combien de temps sans\u00a0: 2h")));
        QCOMPARE(maker->contractNumber, QStringLiteral("PAN-2023-0457"));
        QCOMPARE(maker->supportPhone, QStringLiteral("02 61 91 30 08"));
        QCOMPARE(maker->contractEnds, QDate(2027, 3, 14));
        const auto &links = plan.table<Dependency>();
        QVERIFY(std::any_of(links.begin(), links.end(), [&](const Dependency &link) {
            return link.from == nodeOf(till->id) && link.to == nodeOf(maker->id);
        }));
        QCOMPARE(named<Tool>(plan, "Sage paie")->ownerNote, QStringLiteral("Cabinet Arvor Conseil"));
        QVERIFY(named<Tool>(plan, "Sage paie")->owner.isNull());
        QCOMPARE(named<Tool>(plan, "Terminaux CB (x4)")->worksOffline, std::optional(false));
        QCOMPARE(sophie->deputy, named<Person>(plan, "Maëlle Riou")->id);
        QVERIFY(named<Person>(plan, "Yvon Quéméneur")->deputy.isNull());
        QCOMPARE(named<Person>(plan, "Yann Salaün")->privatePhone, QStringLiteral("+33 6 39 98 10 24"));
        QCOMPARE(named<Person>(plan, "Anne-Lise Abgrall")->place, QStringLiteral("Gare"));
        // Nadège Pennec, and the 25 of the list.
        QCOMPARE(plan.table<Person>().size(), 26);
        QCOMPARE(plan.table<Tool>().size(), 20);
    }

    void privateNumbersStandWhereOnlyManagementSeesThem()
    {
        const ImportPreview bakery = imported(QStringLiteral("fournil"));
        QStringList named;
        for (const QString &line : noted(bakery, NoticeCode::PrivateNumber))
            named << line.section(QStringLiteral(" | "), 0, 0);
        QCOMPARE(named, lines("Émeline Kervadec\nYvon Quéméneur\nMaëlle Riou\nMalo Le Bris\nOcéane Tréguer"));
        QCOMPARE(noted(imported(QStringLiteral("arvor")), NoticeCode::PrivateNumber).size(), 3);
        for (const Person &person : bakery.after.table<Person>()) {
            QVERIFY(!person.workPhone.startsWith(QStringLiteral("06")));
            QVERIFY(person.remarks.isEmpty());
        }
    }

    void ofTheAccountantsWhatIsWrongIsFound()
    {
        const ImportPreview preview = imported(QStringLiteral("arvor"));
        QCOMPARE(preview.proposals.size(), 1);
        QCOMPARE(preview.proposals.constFirst().name, QStringLiteral("OneDrive cabinet"));
        QCOMPARE(preview.proposals.constFirst().intoName, QStringLiteral("SharePoint / OneDrive"));
        QCOMPARE(noted(preview, NoticeCode::PersonMissing),
                 lines("Connexion Microsoft (comptes) | Bruno Salmon | Bruno Salmon"));
        const auto *bruno = named<Person>(preview.after, "Bruno Salmon");
        QVERIFY(bruno);
        const auto &tools = preview.after.table<Tool>();
        QCOMPARE(std::count_if(tools.begin(), tools.end(), [&](const Tool &tool) { return tool.owner == bruno->id; }),
                 7);
        QCOMPARE(noted(preview, NoticeCode::NotADuration), lines("Excel installé (hors ligne) | oui | "));
        QCOMPARE(noted(preview, NoticeCode::LeftFirm), lines("Pierrick Gouzien | parti le 31/10/2025 | 2025-10-31"));
        QCOMPARE(named<Person>(preview.after, "Pierrick Gouzien")->leftOn, QDate(2025, 10, 31));
        QCOMPARE(noted(preview, NoticeCode::NamedHasLeft), lines("Yann Buhez | Pierrick Gouzien | Pierrick Gouzien"));
        QCOMPARE(noted(preview, NoticeCode::SameNumber),
                 lines("Bouygues Telecom (réseau mobile) | 01 99 00 64 22 | Bouygues Telecom Pro"));
        // Armorhost: three months before 30/06/2026.
        QCOMPARE(noted(preview, NoticeCode::NoticePeriod), lines("Armorhost | 30/06/2026 | 2026-03-30"));
        QCOMPARE(rowsWith(preview, RowOutcome::SkippedTotal).size(), 2);
        QCOMPARE(rowsWith(preview, RowOutcome::SkippedBlank).size(), 4);
        QCOMPARE(noted(preview, NoticeCode::Doubtful), lines("Marion Le Dantec | Gaëlle Prigent ? | "));
        QCOMPARE(named<Person>(preview.after, "Marion Le Dantec")->deputy,
                 named<Person>(preview.after, "Gaëlle Prigent")->id);
        QCOMPARE(named<Tool>(preview.after, "OneDrive cabinet")->owner,
                 named<Person>(preview.after, "Hélène Cozic")->id);
    }

    // What the files do not say is not invented: it stands among the gaps.
    void whatTheMaterialDoesNotSayIsAGap()
    {
        const auto missing = [](const char *firm, GapCode code) {
            const Plan plan = imported(QString::fromLatin1(firm), true).after;
            QStringList names;
            for (const Gap &gap : gapsOf(plan, PlanFacts(plan), day)) {
                if (gap.code == code)
                    names << plan.nameOf(gap.target.row.value);
            }
            return names;
        };
        QCOMPARE(missing("fournil", GapCode::NoNumber), lines("Rozenn Madec\nNadège Pennec"));
        QCOMPARE(missing("arvor", GapCode::NoNumber), lines("Bruno Salmon"));
        QCOMPARE(missing("fournil", GapCode::NoOwner), QStringList());
        // La Poste Mobile and the like have a number in the table of contracts.
        QCOMPARE(missing("fournil", GapCode::NoProviderNumber), lines("Google\nMeta"));
        QCOMPARE(missing("arvor", GapCode::NoProviderNumber), lines("Bitwarden\nJedeclare\nCopie Ouest"));
        QCOMPARE(missing("fournil", GapCode::ToClearUp),
                 lines("Terminaux CB (x4)\nAgence Ty Web\nEnedis (réseau électrique)"));
        QCOMPARE(missing("arvor", GapCode::ToClearUp),
                 lines("SharePoint / OneDrive\nSauvegarde ACD et serveur de fichiers\nPennylane"));
        for (const char *firm : {"fournil", "arvor"}) {
            QCOMPARE(missing(firm, GapCode::NoActivity).size(), 1);
            QCOMPARE(missing(firm, GapCode::NoDecider).size(), 1);
            QCOMPARE(missing(firm, GapCode::NoTeamChannel).size(), 1);
        }
    }

    // The same firm's workbook, on top of the files: nothing twice, the dates and the numbers filled in.
    void theWorkbookAddsToWhatTheFilesSaid()
    {
        const auto book = xlsxSheets(bytesOf(QStringLiteral("arvor/inventaire-arvor.xlsx")));
        QVERIFY(book);
        QCOMPARE(book->size(), 2);
        QList<ImportSheet> sheets;
        for (const Sheet &sheet : *book)
            sheets << ImportSheet{sheet, guessMapping(sheet, {}).mapping};
        QCOMPARE(sheets.at(0).mapping.table, ImportTable::Tools);
        QCOMPARE(sheets.at(0).mapping.headerRow, 3);
        QCOMPARE(sheets.at(1).mapping.table, ImportTable::People);
        const Plan before = imported(QStringLiteral("arvor"), true).after;
        test::CountingIds ids;
        for (int used = 0; used < 5000; ++used)
            ids.next();
        const ImportPreview preview = previewImport(before, sheets, {}, ids, day);
        QCOMPARE(preview.after.table<Tool>().size(), before.table<Tool>().size());
        QCOMPARE(preview.after.table<Person>().size(), before.table<Person>().size());
        QCOMPARE(preview.counts().created, 0);
        QCOMPARE(named<Tool>(preview.after, "Silae")->contractEnds, QDate(2026, 12, 31));
        QCOMPARE(named<Tool>(before, "Silae")->contractEnds, QDate());
        QCOMPARE(named<Person>(preview.after, "Soazig Nédélec")->job, QStringLiteral("Collaboratrice comptable"));
    }

    void oneUndoTakesAnImportBackAndASecondOneChangesNothing()
    {
        for (const char *firm : {"fournil", "arvor"}) {
            const test::FakeClock clock;
            test::CountingIds ids;
            PlanService service(clock, ids, QStringLiteral("test"));
            const QList<ImportSheet> sheets = allOf(QString::fromLatin1(firm));
            const ImportPreview first = previewImport(service.plan(), sheets, {}, ids, day);
            QVERIFY(service.commit(first.after, OperationKind::Import));
            const ImportPreview again = previewImport(service.plan(), sheets, {}, ids, day);
            QCOMPARE(rowsWith(again, RowOutcome::Changed), QStringList());
            QVERIFY(again.after == service.plan());
            QVERIFY(again.proposals.isEmpty());
            QVERIFY(service.undo());
            QVERIFY(service.plan() == Plan());
        }
    }
};

} // namespace relais

using relais::TestImportedCases;
RELAIS_TEST(TestImportedCases)
#include "tst_importedcases.moc"
