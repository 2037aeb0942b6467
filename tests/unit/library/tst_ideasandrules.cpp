// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas of fallbacks and questions about hidden dependencies: what is shipped is read, what is wrong is refused at its
// place.
#include "library/contentlibrary.h"
#include "library/ideafile.h"
#include "library/rulefile.h"
#include "support/testmain.h"

#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

namespace {

QByteArray oneIdea()
{
    return R"({"format": "relais-ideas/1", "ideas": [{"key": "on-paper", "version": 1, "tools": ["shop"],
 "activities": ["orders"], "causes": ["outage"], "trades": [], "name": {"fr": "Papier", "en": "Paper"},
 "steps": [{"fr": "Un", "en": "One"}, {"fr": "Deux", "en": "Two"}], "start": 15, "hold": 480, "share": 50, "effort": 30,
 "task": {"fr": "Imprimer", "en": "Print"}}]})";
}

QByteArray oneRule()
{
    return R"({"format": "relais-rules/1", "rules": [{"key": "box", "version": 1,
 "when": {"tool": {"kinds": ["card"]}, "beside": {"kinds": ["internet"]}},
 "question": {"fr": "{tool}, {beside}", "en": "{tool}, {beside}"}, "why": {"fr": "Peut tomber", "en": "May fall"},
 "yes": {"link": {"carries": "network"}}, "confidence": "B", "source": {"fr": "Notoire", "en": "Known"}}]})";
}

} // namespace

class IdeasAndRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsShippedIsRead()
    {
        const ContentLibrary library;
        const auto ideas = library.ideas();
        QVERIFY2(ideas, qPrintable(ideas ? QString() : ideas.error().detail));
        QVERIFY(!ideas->isEmpty());
        const auto rules = library.rules();
        QVERIFY2(rules, qPrintable(rules ? QString() : rules.error().detail));
        QVERIFY(!rules->isEmpty());
        const auto outages = library.outages();
        QVERIFY(outages);
        QVERIFY(outages->size() > 20);
    }

    void anIdeaIsReadWhole()
    {
        const auto read = readIdeas(oneIdea());
        QVERIFY(read);
        const Idea &idea = read->constFirst();
        QCOMPARE(idea.tools, QStringList{u"shop"_s});
        QCOMPARE(idea.activities, QList<ActivityKind>{ActivityKind::Orders});
        QCOMPARE(idea.causes, QList<OutageCauseKind>{OutageCauseKind::Outage});
        QCOMPARE(idea.steps.size(), 2);
        QCOMPARE(idea.start, Minutes(15));
        QCOMPARE(idea.hold, Minutes(480));
        QCOMPARE(idea.share, 5000);
        QVERIFY(idea.never.isEmpty());
    }

    void whatIsNotAnIdeaIsRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const char *before, const char *after, const char *pointer) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(pointer);
        };
        row("an unknown kind of tool", R"(["shop"])", R"(["boutique"])", "/ideas/0/tools");
        row("an unknown activity", R"(["orders"])", R"(["order"])", "/ideas/0/activities");
        row("no cause", R"(["outage"])", "[]", "/ideas/0/causes");
        row("a cause twice", R"(["outage"])", R"(["outage", "outage"])", "/ideas/0/causes");
        row("one step", R"(, {"fr": "Deux", "en": "Two"})", "", "/ideas/0/steps");
        row("a step in one language", R"("fr": "Deux", )", "", "/ideas/0/steps/1/fr");
        row("more than normal", R"("share": 50)", R"("share": 120)", "/ideas/0/share");
        row("a hold of nothing", R"("hold": 480)", R"("hold": 0)", "/ideas/0/hold");
        row("a key with a space", R"("on-paper")", R"("on paper")", "/ideas/0/key");
        row("no task", R"("task")", R"("todo")", "/ideas/0/task");
    }

    void whatIsNotAnIdeaIsRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, pointer);
        QByteArray wrong = oneIdea();
        QVERIFY(wrong.contains(before));
        const auto read = readIdeas(wrong.replace(before, after));
        QVERIFY(!read);
        QCOMPARE(read.error().place.pointer, pointer);
    }

    void whatIsNotARuleIsRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const char *before, const char *after, const char *pointer) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(pointer);
        };
        row("an unknown kind", R"(["card"])", R"(["terminal"])", "/rules/0/when/tool/kinds");
        row("a slot that is none", "{tool}, {beside}", "{tools}", "/rules/0/question");
        row("a provider that nothing finds", "{tool}, {beside}", "{provider}", "/rules/0/question");
        row("a link to nothing", R"(, "beside": {"kinds": ["internet"]})", "", "/rules/0/yes/link");
        row("a relation without a tool", R"("tool": {"kinds": ["card"]}, )", "", "/rules/0/when/tool");
        row("a yes that writes nothing", R"("link": {"carries": "network"})", "", "/rules/0/yes");
        row("certain without an address", R"("confidence": "B")", R"("confidence": "A")", "/rules/0/date");
        row("no source", R"("source": {"fr": "Notoire", "en": "Known"})", R"("from": 1)", "/rules/0/source");
    }

    void whatIsNotARuleIsRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, pointer);
        QVERIFY(readRules(oneRule()));
        QByteArray wrong = oneRule();
        QVERIFY(wrong.contains(before));
        const auto read = readRules(wrong.replace(before, after));
        QVERIFY(!read);
        QCOMPARE(read.error().place.pointer, pointer);
    }
};

RELAIS_TEST(IdeasAndRulesTest)
#include "tst_ideasandrules.moc"
