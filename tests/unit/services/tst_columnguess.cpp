// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/columnguess.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

namespace {

Sheet sheetOf(const QStringList &lines)
{
    Sheet sheet;
    for (const QString &line : lines)
        sheet.rows << line.split(QLatin1Char('|'));
    return sheet;
}

Sheet sheetOf(const char *text)
{
    return sheetOf(QString::fromUtf8(text).split(QLatin1Char('\n')));
}

} // namespace

class TestColumnGuess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // The titles that an export writes are understood, each as itself, in both languages.
    void everyTitleIsReadBackAsItsField()
    {
        for (const Language language : {Language::French, Language::English}) {
            for (int t = 0; t <= static_cast<int>(ImportTable::Fallbacks); ++t) {
                const auto table = static_cast<ImportTable>(t);
                QStringList titles;
                QList<ImportField> fields;
                for (const FieldSpec &spec : fieldsOf(table)) {
                    if (spec.field == ImportField::FirstName || spec.field == ImportField::LastName)
                        continue; // the whole name is exported
                    titles << columnTitle(table, spec.field, language);
                    fields << spec.field;
                }
                const MappingGuess guess = guessMapping(sheetOf(QStringList{titles.join(QLatin1Char('|'))}), {});
                QCOMPARE(guess.mapping.table, table);
                QCOMPARE(guess.mapping.headerRow, 1);
                QCOMPARE(guess.mapping.columns, fields);
                QVERIFY(titles.removeDuplicates() == 0);
            }
        }
    }

    void aHeaderIsFoundBelowTitlesAndBlankRows()
    {
        const Sheet sheet = sheetOf("Parc informatique 2026|||\n|||\nmis à jour par Kernetik|||\n"
                                    "Logiciel|Qui s'en occupe|Chez qui|Remarques\nSilae|Marion|Silae|");
        const MappingGuess guess = guessMapping(sheet, {});
        QCOMPARE(guess.mapping.headerRow, 4);
        QCOMPARE(guess.mapping.table, ImportTable::Tools);
        QCOMPARE(guess.mapping.columns,
                 (QList{ImportField::Name, ImportField::Owner, ImportField::RestsOn, ImportField::Remarks}));
    }

    void aNameBesideAFirstNameIsTheLastName()
    {
        const auto both = guessMapping(sheetOf("Nom|Prénom|Poste\nRiou|Maëlle|vendeuse"), {});
        QCOMPARE(both.mapping.columns, (QList{ImportField::LastName, ImportField::FirstName, ImportField::Job}));
        const auto one = guessMapping(sheetOf("Nom|Poste|Portable\nMaëlle Riou|vendeuse|06 39 98 10 05"), {});
        QCOMPARE(one.mapping.table, ImportTable::People);
        QCOMPARE(one.mapping.columns.constFirst(), ImportField::Name);
    }

    void whatStandsInAColumnDecidesBetweenTwoMeanings()
    {
        const auto number = guessMapping(sheetOf("Tool|Support\nTill|+44 20 7946 0001\nBox|+44 20 7946 0002"), {});
        QCOMPARE(number.mapping.columns.at(1), ImportField::SupportPhone);
        const auto name = guessMapping(sheetOf("Tool|Support\nTill|Jo at the shop\nBox|the agency"), {});
        QCOMPARE(name.mapping.columns.at(1), ImportField::SupportName);
    }

    void withoutAHeaderTheContentsSpeak()
    {
        const auto people = guessMapping(
            sheetOf(
                "Maëlle Riou|06 39 98 10 05|m.riou@kerlann.example\nLoïc Tanguy|06 39 98 10 04|l.t@kerlann.example"),
            {});
        QCOMPARE(people.mapping.headerRow, 0);
        QCOMPARE(people.mapping.table, ImportTable::People);
        QCOMPARE(people.mapping.columns, (QList{ImportField::Name, ImportField::WorkPhone, ImportField::Email}));
        QCOMPARE(people.columns.constFirst(), GuessSource::Contents);
        const auto tools = guessMapping(sheetOf("Silae|2 h\nPennylane|1 j"), {});
        QCOMPARE(tools.mapping.table, ImportTable::Tools);
        QCOMPARE(tools.mapping.columns, (QList{ImportField::Name, ImportField::Buffer}));
        QCOMPARE(tools.sure, 60);
    }

    void theNamesOfThePlanTellWhatAColumnHolds()
    {
        Plan plan;
        plan.table<Provider>().put({{QUuid::createUuidV5(QUuid(), QByteArray("a"))}, QStringLiteral("Panétoile SAS")});
        plan.table<Person>().put({{QUuid::createUuidV5(QUuid(), QByteArray("b"))}, QStringLiteral("Sophie Le Goff")});
        const auto guess =
            guessMapping(sheetOf("Outil|Remarques|Colonne1|Colonne2\nCaisse|ok|Panetoile|Sophie L."), plan);
        QCOMPARE(guess.mapping.columns,
                 (QList{ImportField::Name, ImportField::Remarks, ImportField::RestsOn, ImportField::Owner}));
    }

    void aWantedTableIsKept()
    {
        const Sheet sheet = sheetOf("Fournisseur|Téléphone\nSFR|01 99 00 41 12");
        QCOMPARE(guessMapping(sheet, {}).mapping.table, ImportTable::Providers);
        QCOMPARE(guessMapping(sheet, {}, ImportTable::Tools).mapping.table, ImportTable::Tools);
    }

    void nothingIsGuessedOfNothing()
    {
        QVERIFY(guessMapping({}, {}).mapping.columns.isEmpty());
        QCOMPARE(guessMapping(sheetOf("|\n|"), {}).sure, 0);
        QCOMPARE(columnLetter(0), QStringLiteral("A"));
        QCOMPARE(columnLetter(27), QStringLiteral("AB"));
        QCOMPARE(headerOf(sheetOf("a|b"), {}, 1), QStringLiteral("B"));
    }
};

} // namespace relais

using relais::TestColumnGuess;
RELAIS_TEST(TestColumnGuess)
#include "tst_columnguess.moc"
