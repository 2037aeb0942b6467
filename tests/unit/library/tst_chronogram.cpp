// SPDX-License-Identifier: GPL-3.0-or-later
// Timetables of drills as people keep them, hostile ones included.
#include "exchange/csvsheet.h"
#include "exchange/tablecsv.h"
#include "services/chronogram.h"
#include "services/chronogramcells.h"
#include "support/testmain.h"
#include "unit/library/drilledfirms.h"

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

class Chronograms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void timesAreReadAsPeopleWriteThem_data();
    void timesAreReadAsPeopleWriteThem();
    void everyColumnFindsItsPlace();
    void englishHeadersAreReadToo();
    void hoursCountFromTheFirst();
    void hoursGoPastMidnight();
    void datesBeginTheStory();
    void everyRefusedRowIsNamed();
    void whatTurnsLettersRoundIsRefused();
    void markupStaysAsItIsTyped();
    void tooManyRowsAreRefusedOneByOne();
    void aTableWithoutItsColumnsIsRefused();
    void aFileOfSeveralSheetsIsSearched();
    void cellsAreCalledAsOnPaper();
    void whatWasWrittenReadsTheSame_data() { DrilledFirms::addRows(); }
    void whatWasWrittenReadsTheSame();
    void everyRowThatIsWrittenSaysExercise_data();
    void everyRowThatIsWrittenSaysExercise();

private:
    [[nodiscard]] Result<ChronogramImport> read(const QList<QStringList> &rows) const
    {
        return importChronogram(Sheet{u"jeu"_s, rows}, m_firms.plan(u"fournil"_s), m_firms.frame);
    }

    DrilledFirms m_firms;
};

void Chronograms::timesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("kind"); // -1: nothing
    QTest::addColumn<qint64>("minutes");
    const auto row = [](const char *cell, int kind, qint64 minutes) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << kind << minutes;
    };
    const int play = static_cast<int>(ChronogramTime::Kind::Play);
    const int clock = static_cast<int>(ChronogramTime::Kind::Clock);
    row("12", play, 12);
    row("0", play, 0);
    row("T+12", play, 12);
    row("t + 5 min", play, 5);
    row("T0", play, 0);
    row("+7", play, 7);
    row("-3", play, -3);
    row("T+1h05", play, 65);
    row("T+1:05", play, 65);
    row("15 min", play, 15);
    row("20'", play, 20);
    row("9:30", clock, 570);
    row("9h30", clock, 570);
    row("09:30:00", clock, 570);
    row("14 h", clock, 840);
    row("2:15 pm", clock, 855);
    row("12:05 AM", clock, 5);
    row("25:00", -1, 0);
    row("9:75", -1, 0);
    row("midi", -1, 0);
    row("T+", -1, 0);
    row("=1+1", -1, 0);
    row("99999999999999999999", -1, 0);
    row("1h", clock, 60);
    row("13:00 pm", -1, 0);
}

void Chronograms::timesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, cell);
    QFETCH(int, kind);
    QFETCH(qint64, minutes);
    const auto time = chronogramTime(cell);
    QCOMPARE(time.has_value(), kind >= 0);
    if (!time)
        return;
    QCOMPARE(static_cast<int>(time->kind), kind);
    QCOMPARE(time->minutes, minutes);
}

void Chronograms::everyColumnFindsItsPlace()
{
    const auto read = this->read({{u"Exercice du 7 mars"_s},
                                  {},
                                  {u"N°"_s, u"Horaire"_s, u"Type"_s, u"Émetteur"_s, u"Destinataire"_s, u"Stimuli"_s,
                                   u"Réaction attendue"_s, u"Commentaire"_s, u"Livrable"_s, u"Validé"_s},
                                  {u"1"_s, u"T+0"_s, u"Appel"_s, u"Un client"_s, u"CLI"_s, u"La carte ne passe plus."_s,
                                   u"Prévenir Sophie Le Goff."_s, u"Parler vite"_s, u"Main courante"_s, u"oui"_s},
                                  {u"2"_s, u"T+10"_s, {}, {}, u"Sophie Le Goff"_s, u"La box est rouge."_s},
                                  {},
                                  {u"3"_s, u"T+5"_s, {}, {}, u"La mairie"_s, u"Titre\nLa suite."_s}});
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(read->refused.isEmpty());
    QCOMPARE(read->ignored, QStringList(u"Validé"_s));
    const Plan plan = m_firms.plan(u"fournil"_s);
    const Id<Person> sophie = named<Person>(plan, u"Sophie Le Goff"_s).id;
    QCOMPARE(read->draft.injects.size(), 3);
    const RunInject &first = read->draft.injects.at(0);
    QCOMPARE(first.title, u"La carte ne passe plus."_s);
    QCOMPARE(first.cell, DrillCell::Customers);
    QCOMPARE(first.situation, u"De\u00A0: Un client. Par\u00A0: Appel."_s);
    QCOMPARE(first.expected,
             u"Prévenir "_s + personPlaceholder(sophie)
                 + u". À produire\u00A0: Main courante. Note\u00A0: Parler vite"_s);
    QVERIFY(!first.missing);
    const RunInject &second = read->draft.injects.at(1);
    QCOMPARE(second.at, Minutes(5));
    QCOMPARE(second.title, u"Titre"_s);
    QCOMPARE(second.situation, u"La suite. Pour\u00A0: La mairie."_s);
    QVERIFY(second.missing);
    QCOMPARE(second.expected, m_firms.frame.unsaid.fr);
    QCOMPARE(read->draft.injects.at(2).person, sophie);
    QCOMPARE(read->draft.minutes.play, Minutes(25));
    QCOMPARE(read->draft.scenario, u"chronogram"_s);
    Instant now;
    now.zone = u"Europe/Paris"_s;
    CountingIds ids;
    const PreparedRun prepared = prepareRun(read->draft, Language::French, false, now, ids);
    QVERIFY(progressOf(prepared.run, prepared.events));
}

void Chronograms::englishHeadersAreReadToo()
{
    const auto read = this->read({{u"id"_s, u"time"_s, u"type"_s, u"from"_s, u"TO"_s, u"Stimulus"_s,
                                   u"Expected reaction"_s, u"comment"_s, u"deliverable"_s},
                                  {u"1"_s, u"0"_s, {}, {}, u"everyone"_s, u"No network."_s, u"Open the plan."_s}});
    QVERIFY(read);
    QCOMPARE(read->draft.injects.constFirst().cell, DrillCell::Everyone);
    QCOMPARE(read->draft.injects.constFirst().expected, u"Open the plan."_s);
}

void Chronograms::hoursCountFromTheFirst()
{
    const auto read =
        this->read({{u"Heure"_s, u"Stimulus"_s}, {u"10h00"_s, u"b"_s}, {u"9:30"_s, u"a"_s}, {u"11:15:00"_s, u"c"_s}});
    QVERIFY(read);
    QCOMPARE(read->draft.storyStart, Minutes(570));
    QCOMPARE(read->draft.injects.at(1).at, Minutes(30));
    QCOMPARE(read->draft.injects.at(2).at, Minutes(105));
    QCOMPARE(read->draft.minutes.play, Minutes(115));
}

void Chronograms::hoursGoPastMidnight()
{
    const auto read =
        this->read({{u"Heure"_s, u"Stimulus"_s}, {u"23:30"_s, u"a"_s}, {u"0:10"_s, u"b"_s}, {u"1:30"_s, u"c"_s}});
    QVERIFY(read);
    QCOMPARE(read->draft.storyStart, Minutes(1410));
    QCOMPARE(read->draft.injects.at(1).at, Minutes(40));
    QCOMPARE(read->draft.injects.at(2).at, Minutes(120));
}

void Chronograms::datesBeginTheStory()
{
    const auto read = this->read({{u"Date et heure"_s, u"Stimulus"_s},
                                  {u"2026-03-07T09:45:00"_s, u"b"_s},
                                  {u"07/03/2026 9:30"_s, u"a"_s},
                                  {u"2026-03-09T09:30:00"_s, u"c"_s},
                                  {u"31/02/2026 9:30"_s, u"d"_s}});
    QVERIFY(read);
    QCOMPARE(read->draft.date, QDate(2026, 3, 7));
    QCOMPARE(read->draft.storyStart, Minutes(570));
    QCOMPARE(read->draft.injects.size(), 2);
    QCOMPARE(read->draft.injects.at(1).at, Minutes(15));
    QCOMPARE(read->refused.size(), 2);
    QCOMPARE(read->refused.at(0).refusal, ChronogramRefusal::TooLate);
    QCOMPARE(read->refused.at(1).refusal, ChronogramRefusal::TimeUnread);
}

void Chronograms::everyRefusedRowIsNamed()
{
    const QString novel(ChronogramLimits::cell + 1, u'x');
    const auto read = this->read({{u"Id"_s, u"Horaire"_s, u"Stimuli"_s, u"Commentaire"_s},
                                  {u"1"_s, u"0"_s, u"Début"_s},
                                  {u"2"_s, {}, u"Sans heure"_s},
                                  {u"3"_s, u"bientôt"_s, u"Quand ?"_s},
                                  {u"4"_s, u"-5"_s, u"Avant"_s},
                                  {u"5"_s, u"1440"_s, u"Trop tard"_s},
                                  {u"6"_s, u"6"_s, {}},
                                  {u"7"_s, u"7"_s, u"Long"_s, novel},
                                  {u"8"_s, u"8"_s, u"Cloche\u0007"_s},
                                  {u"1"_s, u"9"_s, u"Deux fois"_s},
                                  {u"Phase 2"_s}});
    QVERIFY(read);
    QCOMPARE(read->draft.injects.size(), 1);
    const QList<ChronogramRefusal> expected{
        ChronogramRefusal::NoTime,  ChronogramRefusal::TimeUnread,  ChronogramRefusal::BeforeStart,
        ChronogramRefusal::TooLate, ChronogramRefusal::NoStimulus,  ChronogramRefusal::TooLong,
        ChronogramRefusal::NotText, ChronogramRefusal::DuplicateId, ChronogramRefusal::NoTime};
    QCOMPARE(read->refused.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(read->refused.at(i).refusal, expected.at(i));
        QCOMPARE(read->refused.at(i).line, static_cast<int>(i) + 3);
        QVERIFY(read->refused.at(i).cell.size() <= 80);
    }
    QCOMPARE(read->refused.at(1).cell, u"bientôt"_s);
    QCOMPARE(read->refused.at(7).id, u"1"_s);
}

void Chronograms::cellsAreCalledAsOnPaper()
{
    constexpr std::pair<DrillCell, Phrase> all[] = {{DrillCell::Direction, Phrase::PaperCellDirection},
                                                    {DrillCell::Operations, Phrase::PaperCellOperations},
                                                    {DrillCell::Customers, Phrase::PaperCellCustomers},
                                                    {DrillCell::It, Phrase::PaperCellIt},
                                                    {DrillCell::Communication, Phrase::PaperCellCommunication},
                                                    {DrillCell::Finance, Phrase::PaperCellFinance},
                                                    {DrillCell::Staff, Phrase::PaperCellStaff},
                                                    {DrillCell::Logistics, Phrase::PaperCellLogistics},
                                                    {DrillCell::Everyone, Phrase::PaperCellEveryone}};
    static_assert(std::size(all) == std::size(EnumNames<DrillCell>::names));
    for (const Language language : {Language::French, Language::English}) {
        const Speech say(m_firms.contents.phrases(), language);
        for (const auto &[cell, phrase] : all) {
            QCOMPARE(chronogramCellName(cell, language), say(phrase));
            QCOMPARE(chronogramCell(say(phrase)), std::optional(cell));
        }
    }
    // What other timetables say, earlier ones of Relais among them.
    QCOMPARE(chronogramCell(u"Exploitation"_s), std::optional(DrillCell::Operations));
    QCOMPARE(chronogramCell(u"Finance"_s), std::optional(DrillCell::Finance));
    QCOMPARE(chronogramCell(u"RH"_s), std::optional(DrillCell::Staff));
    QVERIFY(!chronogramCell(u"Sophie"_s));
}

void Chronograms::whatTurnsLettersRoundIsRefused()
{
    const auto read = this->read({{u"Horaire"_s, u"Stimuli"_s}, {u"0"_s, u"a"_s}, {u"1"_s, u"\u202Eexe.gpj"_s}});
    QVERIFY(read);
    QCOMPARE(read->refused.constFirst().refusal, ChronogramRefusal::NotText);
}

void Chronograms::markupStaysAsItIsTyped()
{
    const QString hostile = u"<img src=x onerror=alert(1)> {tool} %1 =cmd|' /C calc'!A0"_s;
    const auto read = this->read({{u"Horaire"_s, u"Stimuli"_s, u"De"_s}, {u"0"_s, hostile, u"%1 <b>"_s}});
    QVERIFY(read);
    QCOMPARE(read->draft.injects.constFirst().title, hostile);
    QCOMPARE(read->draft.injects.constFirst().situation, u"De\u00A0: %1 <b>."_s);
}

void Chronograms::tooManyRowsAreRefusedOneByOne()
{
    QList<QStringList> rows{{u"Horaire"_s, u"Stimuli"_s}};
    for (int i = 0; i < 20'000; ++i)
        rows.append({QString::number(i % 60), u"Encore"_s});
    const auto read = this->read(rows);
    QVERIFY(read);
    QCOMPARE(read->draft.injects.size(), ChronogramLimits::rows);
    QCOMPARE(read->refused.size(), 20'000 - ChronogramLimits::rows);
    QCOMPARE(read->refused.constFirst().refusal, ChronogramRefusal::TooManyRows);
}

void Chronograms::aTableWithoutItsColumnsIsRefused()
{
    const auto error = [this](const QList<QStringList> &rows) {
        const auto read = this->read(rows);
        return read ? QString() : read.error().place.pointer;
    };
    QCOMPARE(error({}), u"time"_s);
    QCOMPARE(error({{u"Nom"_s, u"Prix"_s}, {u"Pain"_s, u"1"_s}}), u"time"_s);
    QCOMPARE(error({{u"Horaire"_s, u"Prix"_s}, {u"0"_s, u"1"_s}}), u"stimulus"_s);
    QCOMPARE(error({{u"Horaire"_s, u"Stimuli"_s}}), u"rows"_s);
    QCOMPARE(error({{u"Horaire"_s, u"Stimuli"_s}, {u"demain"_s, u"x"_s}}), u"rows"_s);
}

void Chronograms::aFileOfSeveralSheetsIsSearched()
{
    const Sheet cover{u"Garde"_s, {{u"Bienvenue"_s}}};
    const Sheet game{u"Jeu"_s, {{u"Horaire"_s, u"Stimuli"_s}, {u"3"_s, u"Panne"_s}}};
    const Plan plan = m_firms.plan(u"fournil"_s);
    const auto read = importChronogram(QList<Sheet>{cover, game}, plan, m_firms.frame);
    QVERIFY(read);
    QCOMPARE(read->draft.injects.size(), 1);
    QVERIFY(!importChronogram(QList<Sheet>{cover}, plan, m_firms.frame));
    QVERIFY(!importChronogram(QList<Sheet>{}, plan, m_firms.frame));
}

void Chronograms::whatWasWrittenReadsTheSame()
{
    QFETCH(QString, firm);
    const Plan plan = m_firms.plan(firm);
    const DrillDraft draft = m_firms.drafted(plan);
    const auto sheet = csvSheet(tableCsv(chronogramSheet(draft, plan)), u"jeu"_s);
    QVERIFY(sheet);
    const auto read = importChronogram(*sheet, plan, m_firms.frame);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(read->refused.isEmpty());
    QCOMPARE(read->draft.injects.size(), draft.injects.size());
    for (qsizetype i = 0; i < draft.injects.size(); ++i) {
        const RunInject &before = draft.injects.at(i);
        const RunInject &after = read->draft.injects.at(i);
        QCOMPARE(after.title, before.title);
        QCOMPARE(after.situation, before.situation);
        QCOMPARE(after.expected, before.expected);
        QCOMPARE(after.at, before.at);
        QCOMPARE(after.person, before.person);
        QVERIFY(!before.person.isNull() || after.cell == before.cell);
    }
}

void Chronograms::everyRowThatIsWrittenSaysExercise_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("French") << Language::French << u"EXERCICE"_s;
    QTest::newRow("English") << Language::English << u"EXERCISE"_s;
}

void Chronograms::everyRowThatIsWrittenSaysExercise()
{
    QFETCH(Language, language);
    QFETCH(QString, word);
    Plan plan = m_firms.plan(u"fournil"_s);
    const DrillDraft draft = m_firms.drafted(plan);
    Organisation organisation = plan.organisation();
    organisation.language = language;
    plan.table<Organisation>().put(organisation);
    const Sheet sheet = chronogramSheet(draft, plan);
    QVERIFY(sheet.rows.size() > 1);
    for (qsizetype i = 1; i < sheet.rows.size(); ++i)
        QVERIFY(sheet.rows.at(i).contains(word));
}

RELAIS_TEST(Chronograms)
#include "tst_chronogram.moc"
