// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openingtext.h"
#include "domain/reference.h"
#include "domain/validation.h"
#include "services/tableexport.h"
#include "services/tableimport.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

namespace {

const QDate importDay(2026, 2, 12);

ImportSheet mapped(const QStringList &lines, std::optional<ImportTable> table = std::nullopt)
{
    Sheet sheet;
    for (const QString &line : lines)
        sheet.rows << line.split(QLatin1Char('|'));
    return {sheet, guessMapping(sheet, {}, table).mapping};
}

ImportSheet mapped(const char *text, std::optional<ImportTable> table = std::nullopt)
{
    return mapped(QString::fromUtf8(text).split(QLatin1Char('\n')), table);
}

template <class T> T only(const Plan &plan, const char *name)
{
    for (const T &row : plan.table<T>()) {
        if (row.name == QString::fromUtf8(name))
            return row;
    }
    return {};
}

QList<NoticeCode> codesOf(const ImportRow &row)
{
    QList<NoticeCode> codes;
    for (const ImportNotice &notice : row.notices)
        codes << notice.code;
    return codes;
}

} // namespace

class TestTableImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRowOfTheSameNameIsChangedAndSaysFromWhat()
    {
        Plan plan;
        Provider known;
        known.id = m_ids.make<Provider>();
        known.name = QStringLiteral("Panétoile SAS");
        known.supportPhone = QStringLiteral("02 61 91 30 00");
        plan.table<Provider>().put(known);
        const auto sheet =
            mapped("Fournisseur|Téléphone|E-mail\npanetoile sas|02 61 91 30 08|hotline@panetoile.example");
        const ImportPreview preview = of(plan, sheet);
        QCOMPARE(preview.rows.constFirst().outcome, RowOutcome::Changed);
        QCOMPARE(preview.rows.constFirst().row, known.id.value);
        const auto &notices = preview.rows.constFirst().notices;
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.constFirst().code, NoticeCode::ValueChanged);
        QCOMPARE(notices.constFirst().before, known.supportPhone);
        const auto after = only<Provider>(preview.after, "Panétoile SAS");
        QCOMPARE(after.supportPhone, QStringLiteral("02 61 91 30 08"));
        QCOMPARE(after.supportEmail, QStringLiteral("hotline@panetoile.example"));
        QCOMPARE(of(preview.after, sheet).rows.constFirst().outcome, RowOutcome::Unchanged);
    }

    void nearNamesAreProposedAndJoinedOnlyByChoice()
    {
        const auto sheet = mapped("Outil|Responsable|Remarques\nTerminaux CB (x4)|Sophie Le Goff|\n"
                                  "TPE carte bancaire|Maëlle Riou|voir plus haut");
        const ImportPreview apart = of({}, sheet);
        QCOMPARE(apart.proposals.size(), 1);
        QCOMPARE(apart.proposals.constFirst().intoPlace, (SheetPlace{0, 2}));
        QCOMPARE(apart.counts().created, 2);
        ImportChoices choices;
        choices.merge.insert({0, 3}, true);
        const ImportPreview joined = of({}, sheet, choices);
        QCOMPARE(joined.counts().created, 1);
        QCOMPARE(joined.counts().merged, 1);
        QCOMPARE(joined.rows.at(1).into, QStringLiteral("Terminaux CB (x4)"));
        const auto tool = only<Tool>(joined.after, "Terminaux CB (x4)");
        QCOMPARE(joined.after.nameOf(tool.owner.value), QStringLiteral("Sophie Le Goff"));
        QCOMPARE(tool.remarks, QStringLiteral("voir plus haut"));
        QVERIFY(codesOf(joined.rows.at(1)).contains(NoticeCode::ValueKept));
        choices.mergeAll = true;
        choices.merge.insert({0, 3}, false);
        QCOMPARE(of({}, sheet, choices).counts().created, 2);
    }

    void bothRemarksOfJoinedRowsStay()
    {
        const auto sheet = mapped("Outil|Remarques\nTerminaux CB (x4)|loués à la banque\n"
                                  "TPE carte bancaire|un de rechange au labo");
        ImportChoices choices;
        choices.mergeAll = true;
        const ImportPreview joined = of({}, sheet, choices);
        QCOMPARE(only<Tool>(joined.after, "Terminaux CB (x4)").remarks,
                 QStringLiteral("loués à la banque\nun de rechange au labo"));
        QVERIFY(!codesOf(joined.rows.at(1)).contains(NoticeCode::ValueKept));
        QCOMPARE(of(joined.after, sheet, choices).after, joined.after);
    }

    void openingHoursAreTakenOrSaidToBeNone()
    {
        const auto sheet = mapped("Activité|Horaires\nVendre|lun-ven 9h-12h30, 14h-18h ; sam 9h-12h\n"
                                  "Expédier|quand il faut");
        const ImportPreview preview = of({}, sheet);
        const auto sell = only<Activity>(preview.after, "Vendre");
        QCOMPARE(openingHoursText(openingHoursOf(preview.after, sell.id), Language::French),
                 QStringLiteral("lun–ven 9:00–12:30, 14:00–18:00\u00a0; sam 9:00–12:00"));
        QVERIFY(openingHoursOf(preview.after, only<Activity>(preview.after, "Expédier").id).isEmpty());
        QCOMPARE(codesOf(preview.rows.at(1)), QList<NoticeCode>{NoticeCode::NotHours});
        QCOMPARE(of(preview.after, mapped("Activité|Horaires\nVendre|lun-ven 9h-12h30, 14h-18h ; sam 9h-12h"))
                     .rows.constFirst()
                     .outcome,
                 RowOutcome::Unchanged);
    }

    void rowsThatSayNothingAreSkippedAndSaid()
    {
        const ImportPreview preview = of({},
                                         mapped("Outil|Fournisseur|Coût\nLOGICIELS||\nSilae|Silae|98,00\n||\n"
                                                "Outil|Fournisseur|Coût\n|Orange|89,00\nTOTAL||187,00\n"
                                                "Total Énergies|EDF|12,00"));
        QList<RowOutcome> outcomes;
        for (const ImportRow &row : preview.rows)
            outcomes << row.outcome;
        QCOMPARE(outcomes,
                 (QList{RowOutcome::SkippedTitle, RowOutcome::Created, RowOutcome::SkippedBlank,
                        RowOutcome::SkippedTitle, RowOutcome::Refused, RowOutcome::SkippedTotal, RowOutcome::Created}));
        QCOMPARE(codesOf(preview.rows.at(4)), QList{NoticeCode::NoName});
        QCOMPARE(preview.untaken.size(), 1);
        QCOMPARE(preview.untaken.constFirst().header, QStringLiteral("Coût"));
        QCOMPARE(preview.untaken.constFirst().cells, 3);
    }

    void howLongAToolIsDoneWithoutStandsOnTheLinksThatNeedIt()
    {
        const auto activities = mapped("Activité|Arrêt toléré|Outils\nVendre|2 h|Caisse, Balances");
        const auto tools = mapped("Outil|Tient sans\nCaisse|30 min\nCamion|1 j");
        const ImportPreview preview = previewImport({}, {tools, activities}, {}, m_ids, importDay);
        const auto till = only<Tool>(preview.after, "Caisse");
        for (const Dependency &link : preview.after.table<Dependency>()) {
            QCOMPARE(link.from.value, only<Activity>(preview.after, "Vendre").id.value);
            if (link.to == nodeOf(till.id))
                QVERIFY(link.bufferAsked && link.buffer == Minutes(30));
            else
                QVERIFY(!link.bufferAsked);
        }
        QCOMPARE(preview.after.table<Dependency>().size(), 2);
        QVERIFY(till.remarks.isEmpty());
        QCOMPARE(only<Tool>(preview.after, "Camion").remarks, QStringLiteral("Tient sans\u00a0: 1 j"));
        QCOMPARE(only<Activity>(preview.after, "Vendre").limit, std::optional(Minutes(120)));
    }

    void everyTableTakesItsFields()
    {
        const auto activities = mapped("Activity|Owner|Cost an hour|Tolerated downtime|Recovery target|Fixed dates\n"
                                       "Pay|Jo Fox|310 €|1 day|2 days|on the 5th and the 15th");
        const auto fallbacks = mapped(QStringList{
            QStringLiteral(
                "Fallback|Activities|Stands in for|Ready in|Holds for|Still served|Catch up an hour|Steps|Who decides"),
            QStringLiteral("Paper|Pay|Payroll|2 h|no limit|40 %|30 min|1. take the list\n2. call|Jo")});
        const ImportPreview preview = previewImport({}, {fallbacks, activities}, {}, m_ids, importDay);
        const auto pay = only<Activity>(preview.after, "Pay");
        QCOMPARE(pay.costPerHour, 31000);
        QCOMPARE(pay.costKnowledge, CostKnowledge::Estimated);
        // A target above the limit breaks a rule: it is not taken, the rest is.
        QVERIFY(!pay.target && pay.limit == Minutes(1440));
        QVERIFY(codesOf(preview.rows.at(1)).contains(NoticeCode::BreaksRule));
        QCOMPARE(preview.after.table<Deadline>().size(), 2);
        const auto paper = only<Fallback>(preview.after, "Paper");
        QVERIFY(paper.holdUnlimited && !paper.hold);
        QCOMPARE(paper.capacity, 4000);
        QCOMPARE(paper.catchUp, 5000);
        QCOMPARE(preview.after.nameOf(paper.decider.value), QStringLiteral("Jo Fox"));
        QCOMPARE(preview.after.table<FallbackStep>().size(), 2);
        QCOMPARE(preview.after.table<FallbackActivity>().size(), 1);
        QCOMPARE(preview.after.table<FallbackCover>().size(), 1);
        QVERIFY(checkReferences(preview.after));
        QVERIFY(issuesOf(preview.after).isEmpty());
    }

    void twoNamesInOneCellAreOwnerAndDeputy()
    {
        const ImportPreview preview = of(
            {}, mapped("Outil|Responsable|Fournisseur\nBox|Sophie Le Goff et Maëlle Riou|SFR / Orange\nNAS|?|néant"));
        const auto box = only<Tool>(preview.after, "Box");
        QCOMPARE(preview.after.nameOf(box.owner.value), QStringLiteral("Sophie Le Goff"));
        QCOMPARE(preview.after.nameOf(box.deputy.value), QStringLiteral("Maëlle Riou"));
        QCOMPARE(preview.after.table<Provider>().size(), 2);
        // « néant » is an answer, « ? » is not.
        QCOMPARE(only<Tool>(preview.after, "NAS").standsAlone, std::optional(true));
        QVERIFY(only<Tool>(preview.after, "NAS").owner.isNull());
    }

    void remarksOnPeopleAreTakenOnlyWhenTicked()
    {
        const auto sheet = mapped("Personne|Portable|Remarques\nMaëlle Riou|06 39 98 10 05|perso");
        QVERIFY(only<Person>(of({}, sheet).after, "Maëlle Riou").remarks.isEmpty());
        QCOMPARE(of({}, sheet).untaken.size(), 1);
        ImportChoices ticked;
        ticked.withRemarksOnPeople = true;
        QCOMPARE(only<Person>(of({}, sheet, ticked).after, "Maëlle Riou").remarks, QStringLiteral("perso"));
        QVERIFY(of({}, sheet, ticked).untaken.isEmpty());
    }

    // What a person exports, looks at and imports again changes nothing.
    void anExportedTableIsTheSamePlan()
    {
        const Plan plan = plainPlan();
        for (const Language language : {Language::French, Language::English}) {
            for (int t = 0; t <= static_cast<int>(ImportTable::Fallbacks); ++t) {
                const auto table = static_cast<ImportTable>(t);
                const Sheet sheet = tableSheet(plan, table, {.language = language, .management = true});
                const MappingGuess guess = guessMapping(sheet, plan);
                QCOMPARE(guess.mapping.table, table);
                ImportChoices ticked;
                ticked.withRemarksOnPeople = true;
                const ImportPreview preview = previewImport(plan, {{sheet, guess.mapping}}, ticked, m_ids, importDay);
                QCOMPARE(preview.counts().unchanged, static_cast<int>(sheet.rows.size()) - 1);
                QVERIFY(preview.after == plan);
            }
        }
    }

    // Near names are looked for among those that share a rare word, so that time grows with the rows.
    void twoThousandRowsComeInAndStayApart()
    {
        QStringList lines{QStringLiteral("Outil|Responsable|Fournisseur|Tient sans|Remarques")};
        for (int i = 0; i < 2000; ++i)
            lines << QStringLiteral("Serveur d'impression %1|Personne %2|Fournisseur %3|2 h|à vérifier")
                         .arg(i)
                         .arg(i % 200)
                         .arg(i % 50);
        const ImportPreview preview = of({}, mapped(lines));
        QCOMPARE(preview.counts().created, 2000);
        QVERIFY(preview.proposals.isEmpty());
        QCOMPARE(preview.after.table<Person>().size(), 200);
        QCOMPARE(preview.after.table<Provider>().size(), 50);
        QCOMPARE(preview.after.table<Dependency>().size(), 2000);
    }

private:
    ImportPreview of(const Plan &plan, const ImportSheet &sheet, const ImportChoices &choices = {})
    {
        return previewImport(plan, {sheet}, choices, m_ids, importDay);
    }

    Plan plainPlan()
    {
        const auto people =
            mapped("Personne|Téléphone|Suppléant|E-mail\nSophie Le Goff|02 61 91 14 03|Maëlle Riou|s@k.example\n"
                   "Maëlle Riou|||");
        const auto providers =
            mapped("Fournisseur|Fin de contrat|N° de contrat\nPanétoile SAS|14/03/2027|PAN-2023\nSFR||");
        const auto tools =
            mapped("Outil|Responsable|Fournisseur|Marche sans Internet\nCaisse|Sophie|Panétoile|oui\nBox||SFR|");
        const auto activities = mapped("Activité|Outils|Coût par heure|Dates fixes\nVendre|Caisse|450|le 5 et le 15");
        const auto fallbacks =
            mapped("Secours|Activités|Remplace|Prêt en|Part servie\nPapier|Vendre|Caisse|15 min|70 %");
        return previewImport({}, {people, providers, tools, activities, fallbacks}, {}, m_ids, importDay).after;
    }

    test::CountingIds m_ids;
};

} // namespace relais

using relais::TestTableImport;
RELAIS_TEST(TestTableImport)
#include "tst_tableimport.moc"
