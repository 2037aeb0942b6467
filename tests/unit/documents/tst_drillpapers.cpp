// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed for a drill, for the firms of the examples, in every format that goes to a printer. The files may be
// looked at in drill-papers, beside the incident's review.
#include "documents/documentwriters.h"
#include "documents/outputcheck.h"
#include "documents/pdffile.h"
#include "services/drillpapers.h"
#include "services/incidentreport.h"
#include "services/scenesecrets.h"
#include "support/testmain.h"
#include "support/typography.h"
#include "unit/library/workedincident.h"

#include <QDir>
#include <QProcess>

using namespace relais;
using namespace relais::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QDate paperDay(2025, 11, 24);

constexpr DrillPaper papers[] = {DrillPaper::SituationFile, DrillPaper::FacilitatorGuide, DrillPaper::InjectCards,
                                 DrillPaper::ObserverSheet, DrillPaper::FeedbackForm};

QStringList textsIn(const Document &document)
{
    const auto texts = textsOf(document, Pictures::Described);
    return {texts.begin(), texts.end()};
}

Plan inLanguage(Plan plan, Language language)
{
    Organisation organisation = plan.organisation();
    organisation.language = language;
    plan.table<Organisation>().put(organisation);
    return plan;
}

QString fileOf(const QString &name)
{
    const QString folder = QStringLiteral(RELAIS_BINARY_DIR "/drill-papers");
    QDir().mkpath(folder);
    return QDir(folder).filePath(name);
}

} // namespace

class DrillPapersTest : public QObject, private WorkedIncident {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void theTeamGetsNothingOfWhatIsExpected_data() { addFirms(); }
    void theTeamGetsNothingOfWhatIsExpected();
    void theGuideHoldsEveryEvent_data() { addFirms(); }
    void theGuideHoldsEveryEvent();
    void everyPageOfAPdfSaysExercise_data() { addFirms(); }
    void everyPageOfAPdfSaysExercise();
    void wordAndWebPagesSayExercise();
    void theReviewOfAnIncidentFitsItsPages();

private:
    static void addFirms()
    {
        QTest::addColumn<QString>("firm");
        QTest::addColumn<Language>("language");
        for (const char *firm : {"maison-lenoir", "boulangerie", "cabinet"}) {
            QTest::newRow(QByteArray(firm) + " fr") << QString::fromLatin1(firm) << Language::French;
            QTest::newRow(QByteArray(firm) + " en") << QString::fromLatin1(firm) << Language::English;
        }
    }
    struct Made {
        Plan plan;
        DrillDraft draft;
    };
    [[nodiscard]] Made made(const QString &firm, Language language) const
    {
        Made drill{inLanguage(m_firms.plan(firm), language), {}};
        DrillChoices choices;
        choices.date = QDate(2025, 11, 26);
        DrillRole role = DrillRole::Facilitator;
        for (const Person &person : drill.plan.table<Person>()) {
            if (choices.participants.size() >= 4)
                break;
            choices.participants.append({.person = person.id, .role = role});
            role = choices.participants.size() == 1 ? DrillRole::Decider : DrillRole::Player;
        }
        drill.draft = m_firms.drafted(drill.plan, choices);
        return drill;
    }
    [[nodiscard]] Document paper(DrillPaper which, const Made &drill) const
    {
        return drillPaper(which,
                          {drill.draft, m_firms.scenario, m_firms.frame, drill.plan, QDate(2025, 11, 26), paperDay},
                          m_firms.contents);
    }
};

void DrillPapersTest::theTeamGetsNothingOfWhatIsExpected()
{
    QFETCH(QString, firm);
    QFETCH(Language, language);
    const Made drill = made(firm, language);
    for (const DrillPaper which : {DrillPaper::SituationFile, DrillPaper::InjectCards, DrillPaper::FeedbackForm}) {
        const QString text = textsIn(paper(which, drill)).join(u'\n');
        QVERIFY(!text.contains(drill.draft.title));
        for (const RunInject &inject : drill.draft.injects) {
            const QString expected = personNamed(inject.expected, drill.plan, {});
            QVERIFY2(!text.contains(expected), qPrintable(expected));
            if (which == DrillPaper::InjectCards)
                continue;
            const QString title = personNamed(inject.title, drill.plan, {});
            QVERIFY2(!text.contains(title), qPrintable(title));
            QVERIFY(inject.situation.isEmpty() || !text.contains(personNamed(inject.situation, drill.plan, {})));
        }
        for (const RunObjective &objective : drill.draft.objectives)
            QVERIFY2(!text.contains(objective.text), qPrintable(objective.text));
    }
}

void DrillPapersTest::theGuideHoldsEveryEvent()
{
    QFETCH(QString, firm);
    QFETCH(Language, language);
    const Made drill = made(firm, language);
    const QString guide = textsIn(paper(DrillPaper::FacilitatorGuide, drill)).join(u'\n');
    const QString observer = textsIn(paper(DrillPaper::ObserverSheet, drill)).join(u'\n');
    for (const RunInject &inject : drill.draft.injects) {
        for (const QString &said : {inject.title, inject.situation, inject.expected})
            QVERIFY2(guide.contains(personNamed(said, drill.plan, {})), qPrintable(said));
        QVERIFY2(observer.contains(personNamed(inject.title, drill.plan, {})), qPrintable(inject.title));
    }
    QVERIFY(!observer.contains(personNamed(drill.draft.injects.constFirst().expected, drill.plan, {})));
    for (const RunObjective &objective : drill.draft.objectives)
        QVERIFY2(guide.contains(objective.text) && observer.contains(objective.text), qPrintable(objective.text));
    // A firm's own words are as somebody typed them; those of this one are set right, in French.
    if (firm != u"maison-lenoir"_s || language != Language::French)
        return;
    for (const DrillPaper which : papers) {
        const QStringList texts = textsIn(paper(which, drill));
        for (const QString &text : texts)
            QVERIFY2(frenchFaults(text).isEmpty(), qPrintable(frenchFaults(text).join(u'\n')));
    }
}

void DrillPapersTest::everyPageOfAPdfSaysExercise()
{
    QFETCH(QString, firm);
    QFETCH(Language, language);
    const Made drill = made(firm, language);
    for (const DrillPaper which : papers) {
        const Document document = paper(which, drill);
        QCOMPARE(faultOf(document), QString());
        QVERIFY(document.exercise);
        const QString path = fileOf(firm + u" - "_s + document.title + u".pdf"_s);
        const auto written = DocumentWriters().write(document, DocumentFormat::Pdf, path, {});
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        const auto content = readPdf(path);
        QVERIFY(content);
        for (const QString &page : content->pages)
            QVERIFY2(flat(page).contains(flat(document.words.exercise)), qPrintable(path));
    }
}

// A DOCX says it in the head of its pages, which no reader of text gives back: the file has it, and the body points
// there.
void DrillPapersTest::wordAndWebPagesSayExercise()
{
    const Document document = paper(DrillPaper::FacilitatorGuide, made(u"maison-lenoir"_s, Language::French));
    const QString web = fileOf(u"guide.html"_s);
    QVERIFY(DocumentWriters().write(document, DocumentFormat::Html, web, {}));
    QFile page(web);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains("@top-center { content: \"EXERCICE\""));
    const QString word = fileOf(u"guide.docx"_s);
    QVERIFY(DocumentWriters().write(document, DocumentFormat::Docx, word, {}));
    const auto part = [&word](const QString &name) {
        QProcess python;
        python.start(u"python3"_s,
                     {u"-c"_s, u"import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())"_s,
                      word, name});
        python.waitForFinished();
        return python.readAllStandardOutput();
    };
    QVERIFY(part(u"word/document.xml"_s).contains("headerReference"));
    QVERIFY(part(u"word/header1.xml"_s).contains("EXERCICE"));
}

void DrillPapersTest::theReviewOfAnIncidentFitsItsPages()
{
    openPhone(5min);
    m_clock->advance(15min);
    startFallback();
    tell(u"Clients, SMS"_s, 30min);
    QVERIFY(
        m_conduct->note(EntryType::Decision, u"On répond au mobile jusqu’à ce soir."_s, {}, m_conduct->elapsed(), {}));
    QVERIFY(m_conduct->tickStep(state().steps.constFirst().key));
    m_clock->advance(40min);
    QVERIFY(m_conduct->restore(rowOf(rowNamed<Tool>(lenoir(), u"3CX"_s).id)));
    Plan plan = lenoir();
    for (const IncidentLesson &lesson :
         incidentLessons(m_conduct->progress(), review(), plan, m_firms.contents.phrases()))
        plan = withIncidentLesson(plan, m_conduct->progress(), lesson, QDate(2025, 11, 26), m_firms.ids);
    const RunProgress &progress = m_conduct->progress();
    const ChainEnd chain{QByteArray::fromHex("c0ffee").repeated(10), progress.sequence};
    const Document report = incidentReport(progress, review(), plan, m_firms.contents, chain);
    const auto written = DocumentWriters().write(report, DocumentFormat::Pdf, fileOf(u"incident.pdf"_s), {});
    QVERIFY(written);
    QVERIFY2(written->pages <= 3, qPrintable(QString::number(written->pages)));
    const Document sheet = handOverSheet(progress, state(), plan, m_firms.contents, chain);
    QVERIFY(DocumentWriters().write(sheet, DocumentFormat::Pdf, fileOf(u"hand-over.pdf"_s), {}));
}

RELAIS_TEST(DrillPapersTest)
#include "tst_drillpapers.moc"
