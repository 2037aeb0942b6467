// SPDX-License-Identifier: GPL-3.0-or-later
// A plan begun from another firm's: what it takes over, and that nothing in it gives the other firm away.
#include "services/modelplan.h"
#include "support/fakeclock.h"
#include "support/generatedplan.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

namespace {

// Every text of the plan, with its place.
QStringList textsIn(const Plan &plan)
{
    QStringList texts;
    RowTypes::forEachType([&]<class T>() {
        for (const T &row : plan.table<T>()) {
            for (const auto &field : fields<T>()) {
                const Value value = field.get(row);
                if (const auto *text = std::get_if<QString>(&value))
                    texts << u"%1.%2: %3"_s.arg(QLatin1StringView(T::table), QLatin1StringView(field.name), *text);
            }
        }
    });
    return texts;
}

QStringList holding(const Plan &plan, const QString &secret)
{
    return textsIn(plan).filter(secret, Qt::CaseInsensitive);
}

} // namespace

class ModelPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_model = Plan();
        Organisation firm;
        firm.id = m_ids.make<Organisation>();
        firm.name = u"Maison Lenoir"_s;
        firm.trade = Trade::Bakery;
        firm.criticalThreshold = Minutes(480);
        firm.accessPlace = u"sous le comptoir"_s;
        firm.customerList = u"classeur bleu"_s;
        m_model.table<Organisation>().put(firm);
        m_claire.id = m_ids.make<Person>();
        m_claire.name = u"Claire Lenoir"_s;
        m_claire.privatePhone = u"06 12 34 56 78"_s;
        m_claire.email = u"claire@lenoir.example"_s;
        m_claire.remarks = u"absente le mercredi"_s;
        m_model.table<Person>().put(m_claire);
    }

    void activitiesToolsAndFallbacksAreTakenOver()
    {
        const auto activity = addActivity(u"Vendre au comptoir"_s);
        const auto till = addTool(u"Caisse"_s);
        Dependency link;
        link.id = m_ids.make<Dependency>();
        link.from = nodeOf(activity);
        link.to = nodeOf(till);
        link.buffer = Minutes(15);
        m_model.table<Dependency>().put(link);
        addFallback(u"Carnet à souches"_s, u"Sortir le carnet"_s);
        const Plan plan = startedFromModel(m_model, m_ids);
        QCOMPARE(plan.organisation().trade, Trade::Bakery);
        QCOMPARE(plan.organisation().criticalThreshold, Minutes(480));
        QVERIFY(plan.organisation().name.isEmpty());
        QCOMPARE(plan.table<Activity>().rows().constFirst().name, u"Vendre au comptoir"_s);
        QCOMPARE(plan.table<Tool>().rows().constFirst().name, u"Caisse"_s);
        QCOMPARE(plan.table<Dependency>().rows().constFirst().buffer, Minutes(15));
        QCOMPARE(plan.table<FallbackStep>().rows().constFirst().text, u"Sortir le carnet"_s);
        QVERIFY(plan.table<Person>().isEmpty());
        QVERIFY(!plan.table<ExampleWords>().isEmpty());
        for (const ExampleWords &words : plan.table<ExampleWords>())
            QVERIFY(plan.tableOf(words.row.value));
    }

    void namesAndNumbersAreCutOutOfFreeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        QTest::newRow("first name") << u"Appeler Claire au dépôt"_s << u"Appeler … au dépôt"_s;
        QTest::newRow("whole name") << u"Prévenir CLAIRE LENOIR"_s << u"Prévenir …"_s;
        QTest::newRow("number") << u"Appeler le 02.98.00.11.22 avant 8 h"_s << u"Appeler le … avant 8 h"_s;
        QTest::newRow("number abroad") << u"Joindre le +33 6 12 34 56 78."_s << u"Joindre le …."_s;
        QTest::newRow("mail") << u"Écrire à fournil@exemple.fr"_s << u"Écrire à …"_s;
        QTest::newRow("firm") << u"Afficher « Maison Lenoir est ouverte »"_s << u"Afficher « … est ouverte »"_s;
        QTest::newRow("place of keys") << u"Prendre la clé sous le comptoir"_s << u"Prendre la clé …"_s;
        QTest::newRow("nothing private") << u"Noter 12 commandes en 15 min"_s << u"Noter 12 commandes en 15 min"_s;
        QTest::newRow("a word like a name") << u"Une eau claire"_s << u"Une eau claire"_s;
    }

    void namesAndNumbersAreCutOutOfFreeText()
    {
        QFETCH(QString, text);
        QFETCH(QString, left);
        addFallback(u"Carnet"_s, text);
        const Plan plan = startedFromModel(m_model, m_ids);
        QCOMPARE(plan.table<FallbackStep>().rows().constFirst().text, left);
    }

    // Each field that is the firm's alone holds a text of its own, which is nowhere in the new plan.
    void nothingPrivateIsInIt()
    {
        QStringList secrets{u"Claire"_s, u"Lenoir"_s, u"06 12 34 56 78"_s, u"absente le mercredi"_s};
        const auto till = addTool(u"Caisse"_s);
        Tool tool = *m_model.find(till);
        const auto secret = [&](const char *name) {
            secrets << u"secret-%1"_s.arg(QLatin1StringView(name));
            return secrets.constLast();
        };
        tool.address = secret("address");
        tool.ownerNote = secret("owner-note");
        tool.dataPlace = secret("data-place");
        tool.supportPhone = secret("support-phone");
        tool.contractNumber = secret("contract");
        tool.clientNumber = secret("client");
        tool.contractEnds = QDate(2027, 1, 31);
        tool.remarks = secret("remarks");
        tool.owner = m_claire.id;
        m_model.table<Tool>().put(tool);
        Channel channel;
        channel.id = m_ids.make<Channel>();
        channel.name = secret("channel");
        m_model.table<Channel>().put(channel);
        DataCopy copy;
        copy.id = m_ids.make<DataCopy>();
        copy.place = secret("copy-place");
        m_model.table<DataCopy>().put(copy);
        Action action;
        action.id = m_ids.make<Action>();
        action.title = secret("action");
        m_model.table<Action>().put(action);
        Site site;
        site.id = m_ids.make<Site>();
        site.address = secret("site");
        m_model.table<Site>().put(site);
        addFallback(u"Carnet"_s, u"Numéro de contrat : secret-contract, à "_s + site.address);
        const Plan plan = startedFromModel(m_model, m_ids);
        for (const QString &word : std::as_const(secrets)) {
            const QStringList found = holding(plan, word);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        }
        QVERIFY(!plan.table<Tool>().rows().constFirst().contractEnds.isValid());
        QVERIFY(plan.table<Tool>().rows().constFirst().owner.isNull());
        QVERIFY(plan.table<Channel>().isEmpty() && plan.table<Action>().isEmpty() && plan.table<Site>().isEmpty());
    }

    // Over a whole plan: whatever is personal or for the management stays behind.
    void nothingOfAGeneratedPlanLeaks()
    {
        const Plan model = test::generatedPlan(7, {.everyFieldKnown = true});
        const Plan plan = startedFromModel(model, m_ids);
        const QString all = textsIn(plan).join(u'\n');
        int looked = 0;
        RowTypes::forEachType([&]<class T>() {
            for (const T &row : model.table<T>()) {
                for (const auto &field : fields<T>()) {
                    const Value value = field.get(row);
                    const auto *text = std::get_if<QString>(&value);
                    const bool isPrivate =
                        field.privacy == Privacy::Personal || field.diffusion == Diffusion::Management;
                    if (!text || !isPrivate || field.type != FieldType::Text || text->trimmed().size() < 4)
                        continue;
                    ++looked;
                    QVERIFY2(!all.contains(text->trimmed()), qPrintable(*text));
                }
            }
        });
        QVERIFY(looked > 0);
    }

private:
    Id<Activity> addActivity(const QString &name)
    {
        Activity row;
        row.id = m_ids.make<Activity>();
        row.name = name;
        m_model.table<Activity>().put(row);
        return row.id;
    }

    Id<Tool> addTool(const QString &name)
    {
        Tool row;
        row.id = m_ids.make<Tool>();
        row.name = name;
        m_model.table<Tool>().put(row);
        return row.id;
    }

    void addFallback(const QString &name, const QString &step)
    {
        Fallback row;
        row.id = m_ids.make<Fallback>();
        row.name = name;
        m_model.table<Fallback>().put(row);
        FallbackStep first;
        first.id = m_ids.make<FallbackStep>();
        first.fallback = row.id;
        first.text = step;
        m_model.table<FallbackStep>().put(first);
    }

    test::CountingIds m_ids;
    Plan m_model;
    Person m_claire;
};

RELAIS_TEST(ModelPlanTest)
#include "tst_modelplan.moc"
