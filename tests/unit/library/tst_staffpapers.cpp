// SPDX-License-Identifier: GPL-3.0-or-later
// What the staff hold: pocket cards, the call sheet and the notice about their number, of the three example firms.
#include "documenttext.h"
#include "library/generatorcontent.h"
#include "services/calltree.h"
#include "services/planroles.h"
#include "services/reader.h"
#include "support/testmain.h"
#include "unit/library/exampleplans.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

namespace {

constexpr DocumentKind papers[] = {DocumentKind::PocketCard, DocumentKind::CallSheet, DocumentKind::StaffNotice};

std::vector<PocketCard> cardsOf(const Document &document)
{
    std::vector<PocketCard> cards;
    for (const DocumentBlock &block : document.blocks) {
        if (const auto *found = std::get_if<CardsBlock>(&block))
            cards.insert(cards.end(), found->cards.begin(), found->cards.end());
    }
    return cards;
}

QString wordsOf(const CardFace &face)
{
    QString words = face.code;
    for (const RichText &line : face.lines)
        words += u'\n' + charactersOf(line);
    return words;
}

Id<Person> idOf(const DocumentChoice &choice)
{
    return Id<Person>{QUuid::fromString(choice.key)};
}

} // namespace

class StaffPapersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto read = planContents(m_library);
        QVERIFY(read);
        m_contents.emplace(*read);
        m_plans = test::examplePlans(m_library);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theTeamsPapersHoldNothingOfManagements()
    {
        for (const Plan &plan : std::as_const(m_plans)) {
            const Plan marked = test::withMarks(plan);
            for (const DocumentKind kind : papers) {
                for (const Edition edition : {Edition::Wall, Edition::Team, Edition::Insurer}) {
                    const Document document = m_contents->document(marked, options(edition, kind));
                    QCOMPARE(faultOf(document), QString());
                    QVERIFY(!document.blocks.empty());
                    const QString text = test::textOf(document);
                    QVERIFY2(!text.contains(u"SECRET"_s), qPrintable(text.mid(text.indexOf(u"SECRET"_s), 60)));
                }
            }
            const DocumentOptions sheet = options(Edition::Management, DocumentKind::CallSheet);
            QVERIFY(test::textOf(m_contents->document(marked, sheet)).contains(u"SECRET-person-private_phone"_s));
        }
    }

    void everybodyIsCalledOnceAndByOneWhoIsHere()
    {
        for (const Plan &plan : std::as_const(m_plans)) {
            const QList<CallBranch> tree = callTree(plan, PlanFacts(plan));
            QHash<Id<Person>, int> calls;
            for (const CallBranch &branch : tree) {
                QVERIFY(plan.find(branch.caller) && !branch.calls.isEmpty());
                for (const PlannedCall &call : branch.calls) {
                    QVERIFY(call.person != branch.caller && call.otherwise != branch.caller);
                    ++calls[call.person];
                }
            }
            const Id<Person> first = holdersOf(plan, RoleKind::Decider).constFirst();
            for (const Person &person : plan.table<Person>()) {
                if (person.employer.isEmpty())
                    QCOMPARE(calls.value(person.id), person.id == first ? 0 : 1);
            }
            QCOMPARE(tree.constFirst().caller, first);
        }
    }

    // Their post and the firm's number stand there instead.
    void nobodyIsNamedOnACardWhoDidNotAgree()
    {
        Plan plan = m_plans.constLast();
        const Id<Person> first = holdersOf(plan, RoleKind::Decider).constFirst();
        const auto namesFirst = [&](Edition edition) {
            qsizetype named = 0;
            for (const PocketCard &card : cardsOf(m_contents->document(plan, options(edition, papers[0]))))
                named += wordsOf(card.front).contains(plan.find(first)->name) ? 1 : 0;
            return named;
        };
        QCOMPARE(namesFirst(Edition::Team), 0);
        QCOMPARE(namesFirst(Edition::Management), 0);
        Person decider = *plan.find(first);
        decider.agreedCard = exampleDay;
        decider.workPhone.clear();
        plan.table<Person>().put(decider);
        QVERIFY(namesFirst(Edition::Team) > 1);
        const auto text = [&](Edition edition) {
            return test::textOf(m_contents->document(plan, options(edition, papers[0]))).replace(QChar(0xA0), u' ');
        };
        QVERIFY(!text(Edition::Team).contains(decider.privatePhone));
        QVERIFY(text(Edition::Management).contains(decider.privatePhone));
        decider.agreedCard = {};
        plan.table<Person>().put(decider);
        QVERIFY(!text(Edition::Management).contains(decider.privatePhone));
    }

    void theCodeHoldsWholeLinesOfTheCardAndSaysIfNotAll()
    {
        int partly = 0;
        for (const Plan &plan : std::as_const(m_plans)) {
            const Document whole = m_contents->document(plan, options(Edition::Team, papers[0]));
            for (const PocketCard &card : cardsOf(whole)) {
                QVERIFY(card.back.code.toUtf8().size() <= cardCodeBytes);
                const QStringList coded = card.back.code.split(u'\n');
                QVERIFY(coded.size() > 3);
                QString printed;
                for (const RichText &line : card.front.lines)
                    printed += charactersOf(line) + u'\n';
                printed.replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' ');
                for (const QString &line : coded.mid(1, 3))
                    QVERIFY2(printed.contains(line + u'\n'), qPrintable(line));
                partly += card.back.codeCaption.contains(u"ne contient pas tout"_s) ? 1 : 0;
            }
        }
        QVERIFY(partly > 0);
    }

    void whoLeftIsOnNoPaper()
    {
        Plan plan = m_plans.constLast();
        const auto people = m_contents->choices(plan, options(Edition::Management, DocumentKind::StaffNotice));
        Person gone = *plan.find(idOf(people.constLast()));
        const QString name = gone.name;
        gone.leftOn = exampleDay;
        plan.table<Person>().put(gone);
        for (const DocumentKind kind : papers)
            QVERIFY(!test::textOf(m_contents->document(plan, options(Edition::Management, kind))).contains(name));
    }

    void aNoticeIsForOneAndSaysWhatIsKept()
    {
        DocumentOptions asked = options(Edition::Team, DocumentKind::StaffNotice);
        const Plan &plan = m_plans.constLast();
        asked.chosen = {m_contents->choices(plan, asked).constFirst().key};
        const Person &person = *plan.find(Id<Person>{QUuid::fromString(asked.chosen.constFirst())});
        const QString team = test::textOf(m_contents->document(plan, asked));
        QVERIFY(team.contains(person.name) && team.contains(person.workPhone));
        QVERIFY(!team.contains(person.privatePhone) && team.contains(u"\nnoté\n"_s));
        asked.edition = Edition::Management;
        QVERIFY(test::textOf(m_contents->document(plan, asked)).contains(person.privatePhone));
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

RELAIS_TEST(StaffPapersTest)
#include "tst_staffpapers.moc"
