// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind and edition of document that the three example firms' plans become.
#include "library/generatorcontent.h"
#include "support/testmain.h"
#include "unit/library/documenttext.h"
#include "unit/library/exampleplans.h"

#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Edition editions[] = {Edition::Wall, Edition::Team, Edition::Management, Edition::Insurer};
constexpr DocumentKind documentKinds[] = {DocumentKind::Plan, DocumentKind::WallSheets, DocumentKind::Playbooks,
                                          DocumentKind::Messages, DocumentKind::PhoneScripts};

template <class Block> QList<Block> blocksOf(const Document &document)
{
    QList<Block> found;
    for (const DocumentBlock &block : document.blocks) {
        if (const auto *one = std::get_if<Block>(&block))
            found.append(*one);
    }
    return found;
}

} // namespace

class DocumentKindsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto read = planContents(m_library);
        QVERIFY(read);
        m_contents.emplace(*read);
        for (const Plan &plan : test::examplePlans(m_library))
            m_plans.append(test::withMarks(plan));
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void onlyManagementReadsWhatIsManagements()
    {
        for (const Plan &plan : std::as_const(m_plans)) {
            for (const Edition edition : editions) {
                for (const DocumentKind kind : documentKinds) {
                    const Document document = m_contents->document(plan, options(edition, kind));
                    const QString text = test::textOf(document);
                    QCOMPARE(faultOf(document), QString());
                    QVERIFY(!document.blocks.empty());
                    const bool whole = edition == Edition::Management && kind == DocumentKind::Plan;
                    QCOMPARE(text.contains(u"SECRET-organisation-access_place"_s), whole);
                    QCOMPARE(text.contains(u"SECRET-person-private_phone"_s), whole);
                    if (edition != Edition::Management)
                        QVERIFY2(!text.contains(u"SECRET"_s), qPrintable(text.mid(text.indexOf(u"SECRET"_s), 60)));
                    QVERIFY(!text.contains(u"987"_s + QChar(0x202F) + u"654"_s));
                    if (edition == Edition::Insurer || edition == Edition::Wall)
                        QVERIFY(!text.contains(u"00 11 22 33"_s) && !text.contains(u"person@"_s));
                }
            }
        }
    }

    void costsAreShownToThoseWhoMayReadThemWhenAsked()
    {
        for (const Edition edition : editions) {
            DocumentOptions asked = options(edition, DocumentKind::Plan);
            asked.costs = true;
            const QString text = test::textOf(m_contents->document(m_plans.constFirst(), asked));
            QCOMPARE(text.contains(u"987"_s + QChar(0x202F) + u"654"_s),
                     edition == Edition::Management || edition == Edition::Insurer);
        }
    }

    void thePlanOpensWithTheOutageAndEndsWithItsControl()
    {
        for (const Edition edition : editions) {
            const Document plan = m_contents->document(m_plans.constLast(), options(edition, DocumentKind::Plan));
            const auto headings = blocksOf<HeadingBlock>(plan);
            QCOMPARE(headings.constFirst().id, u"panne"_s);
            const auto last = std::find_if(headings.rbegin(), headings.rend(),
                                           [](const HeadingBlock &heading) { return heading.level == 1; });
            QCOMPARE(last->id, u"controle"_s);
            QCOMPARE(blocksOf<ContentsBlock>(plan).isEmpty(), edition == Edition::Wall);
            const bool stamped = std::any_of(headings.begin(), headings.end(),
                                             [](const HeadingBlock &heading) { return heading.id == u"empreinte"_s; });
            QCOMPARE(stamped, edition == Edition::Management);
        }
    }

    void aMapAndAnImpactAreLeftOutWhenNotWanted()
    {
        DocumentOptions asked = options(Edition::Team, DocumentKind::Plan);
        const auto drawings = [&] { return blocksOf<DrawingBlock>(m_contents->document(m_plans.constLast(), asked)); };
        const auto all = drawings();
        QVERIFY(all.size() >= 2);
        for (const DrawingBlock &drawing : all)
            QVERIFY(!drawing.alternative.isEmpty());
        asked.map = false;
        QVERIFY(drawings().isEmpty());
    }

    void hintsAreNeverCertainAndAreLeftOutWhenNotWanted()
    {
        Plan plan = m_plans.constLast();
        Dependency hint = plan.table<Dependency>().rows().constFirst();
        hint.confirmation = Confirmation::ToAsk;
        hint.knownOn = QDate(2026, 2, 21);
        plan.table<Dependency>().put(hint);
        const QString words = u"21"_s + QChar(0x00A0) + u"févr"_s; // beside « à confirmer »
        DocumentOptions asked = options(Edition::Team, DocumentKind::Plan);
        QVERIFY(test::textOf(m_contents->document(plan, asked)).contains(words));
        asked.hints = false;
        QVERIFY(!test::textOf(m_contents->document(plan, asked)).contains(words));
        asked = options(Edition::Insurer, DocumentKind::Plan);
        QVERIFY(!test::textOf(m_contents->document(plan, asked)).contains(words));
    }

    void chosenFichesStandAlone()
    {
        DocumentOptions asked = options(Edition::Team, DocumentKind::Playbooks);
        const auto choices = m_contents->choices(m_plans.constFirst(), asked);
        QVERIFY(choices.size() > 6);
        asked.chosen = {choices.at(2).key};
        const auto headings = blocksOf<HeadingBlock>(m_contents->document(m_plans.constFirst(), asked));
        QCOMPARE(charactersOf(headings.constFirst().text), choices.at(2).name);
        QCOMPARE(std::count_if(headings.begin(), headings.end(),
                               [](const HeadingBlock &heading) { return heading.level < 3; }),
                 1);
        QVERIFY(m_contents->choices(m_plans.constFirst(), options(Edition::Team, DocumentKind::Messages)).isEmpty());
    }

    // Said in the customers' words; what is not known before the day is left to be written in.
    void aSheetHasItsNoticeForTheCounter()
    {
        for (const Plan &plan : std::as_const(m_plans)) {
            const auto sheets =
                blocksOf<WallSheetBlock>(m_contents->document(plan, options(Edition::Team, DocumentKind::WallSheets)));
            QStringList notices;
            for (const WallSheetBlock &sheet : sheets) {
                QVERIFY(!sheet.steps.empty());
                if (!sheet.notice)
                    continue;
                const QString text = sheet.symptom + u' ' + sheet.steps.front().text;
                QVERIFY2(text.contains(u"____"_s) && !text.contains(u'['), qPrintable(text));
                QVERIFY(!notices.contains(text));
                notices.append(text);
            }
            QVERIFY(!notices.isEmpty() && notices.size() < sheets.size());
        }
    }

    void theReceptionHasItsFiveQuestionsAtEveryMoment()
    {
        for (const Language language : {Language::French, Language::English}) {
            DocumentOptions asked = options(Edition::Team, DocumentKind::PhoneScripts);
            asked.language = language;
            const Document scripts = m_contents->document(m_plans.constLast(), asked);
            const auto messages = blocksOf<MessageBlock>(scripts);
            QVERIFY(std::count_if(messages.begin(), messages.end(),
                                  [](const MessageBlock &message) { return message.text.contains(u"\n5. "_s); })
                    >= 4);
            QVERIFY(messages.size() > 6);
        }
    }

private:
    static DocumentOptions options(Edition edition, DocumentKind kind)
    {
        return {.edition = edition, .today = exampleDay, .kind = kind};
    }

    ContentLibrary m_library;
    std::optional<PlanContents> m_contents;
    QList<Plan> m_plans;
};

RELAIS_TEST(DocumentKindsTest)
#include "tst_documentkinds.moc"
