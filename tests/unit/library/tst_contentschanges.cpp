// SPDX-License-Identifier: GPL-3.0-or-later
// « Ce qui a changé », of an example firm's plan.
#include "exchange/planjson.h"
#include "library/generatorcontent.h"
#include "support/testmain.h"
#include "unit/library/documenttext.h"
#include "unit/library/exampleplans.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

class ContentsChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const ContentLibrary library;
        const auto read = planContents(library);
        QVERIFY(read);
        m_contents.emplace(*read);
        const auto plan = PlanJson().decode(*library.bytes(u"templates/examples/maison-lenoir.json"_s));
        QVERIFY(plan);
        m_plan = *plan;
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void withoutAnEarlierVersionOrAChangeItSaysSo()
    {
        DocumentOptions options = optionsFor(Edition::Team, Language::French);
        options.since = {};
        QVERIFY(written(m_plan, options).contains(u"Aucune version"_s));
        QVERIFY(written(m_plan, optionsFor(Edition::Team, Language::French)).contains(u"Rien n’a changé"_s));
    }

    void whatStaffDoOtherwiseIsToldUnderItsHeading()
    {
        Plan next = m_plan;
        const auto &people = m_plan.table<Person>();
        Person person =
            *std::find_if(people.begin(), people.end(), [](const Person &one) { return !one.workPhone.isEmpty(); });
        const QString before = person.workPhone;
        person.workPhone = u"02 97 00 00 99"_s;
        next.table<Person>().put(person);
        Tool tool;
        tool.id = Id<Tool>{QUuid::fromString(u"01990e9b-ffff-7000-8000-000000000001"_s)};
        tool.name = u"Tablette de secours"_s;
        next.table<Tool>().put(tool);
        Fallback fallback = *m_plan.table<Fallback>().begin();
        fallback.activation = Minutes(7);
        next.table<Fallback>().put(fallback);
        const auto steps = m_plan.table<FallbackStep>().rows();
        for (FallbackStep step : steps) {
            if (step.fallback == fallback.id)
                step.text = u"Sortir le carnet bleu."_s;
            next.table<FallbackStep>().put(step);
        }
        const QString told = written(next, optionsFor(Edition::Team, Language::French));
        for (const QString &heading :
             {u"Personnes et numéros"_s, u"Outils et activités"_s, u"Solutions de secours"_s, u"Fiches réflexes"_s})
            QVERIFY2(told.contains(heading), qPrintable(heading));
        QVERIFY2(told.contains(u"02 97 00 00 99. Rayez %1."_s.arg(before)), qPrintable(told));
        QVERIFY(told.contains(u"Nouvel outil\u00A0: Tablette de secours."_s));
        QVERIFY(told.contains(u"prêt en 7\u00A0min"_s));
        // Of the fallback, and in the fiche that has its steps.
        QVERIFY(told.contains(u"Sortir le carnet bleu"_s));
        QVERIFY(told.mid(told.indexOf(u"Fiches réflexes"_s)).contains(u"Sortir le carnet bleu"_s));
        const QString english = written(next, optionsFor(Edition::Team, Language::English));
        QVERIFY(english.contains(u"New tool: Tablette de secours."_s));
        QVERIFY(!english.contains(u"Rayez"_s));
        // Back again: the tool has gone.
        DocumentOptions back = optionsFor(Edition::Team, Language::French);
        back.since = next;
        QVERIFY(written(m_plan, back).contains(u"Tablette de secours n’est plus utilisé"_s));
    }

    // Every text for management, every amount and every private number is another one: only management is told.
    void whatIsForManagementIsToldToNobodyElse()
    {
        Plan other = m_plan;
        RowTypes::forEachType([&]<class T>() {
            const QList<T> rows = other.table<T>().rows();
            for (T row : rows) {
                for (const auto &field : fields<T>()) {
                    if (field.diffusion == Diffusion::Management && field.type == FieldType::Text)
                        field.set(row, Value(u"SECRET"_s));
                }
                other.table<T>().put(row);
            }
        });
        for (const Edition edition : {Edition::Wall, Edition::Team, Edition::Insurer}) {
            const QString told = written(other, optionsFor(edition, Language::French));
            QVERIFY(!told.contains(u"SECRET"_s));
            QVERIFY2(told.contains(u"Rien n’a changé"_s), qPrintable(told));
        }
        QVERIFY(written(other, optionsFor(Edition::Management, Language::French)).contains(u"SECRET"_s));
    }

private:
    [[nodiscard]] DocumentOptions optionsFor(Edition edition, Language language) const
    {
        DocumentOptions options;
        options.edition = edition;
        options.language = language;
        options.today = exampleDay;
        options.kind = DocumentKind::Changes;
        options.since = m_plan;
        options.sinceDay = QDate(2025, 11, 3);
        return options;
    }

    [[nodiscard]] QString written(const Plan &plan, const DocumentOptions &options) const
    {
        const Document document = m_contents->document(plan, options);
        if (const QString fault = faultOf(document); !fault.isEmpty())
            qFatal("%s", qPrintable(fault));
        return test::textOf(document);
    }

    std::optional<PlanContents> m_contents;
    Plan m_plan;
};

RELAIS_TEST(ContentsChangesTest)
#include "tst_contentschanges.moc"
