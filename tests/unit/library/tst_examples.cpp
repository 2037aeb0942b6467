// SPDX-License-Identifier: GPL-3.0-or-later
// The example plans in both languages: the same firm, row by row, in other words, with the figures that the pages show.
#include "domain/validation.h"
#include "exchange/planjson.h"
#include "library/contentlibrary.h"
#include "services/planfacts.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

class Examples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anExampleIsTheSameFirmInBothLanguages_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"maison-lenoir", "boulangerie", "cabinet"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void anExampleIsTheSameFirmInBothLanguages()
    {
        QFETCH(const QString, name);
        const QJsonObject french = tables(name);
        const QJsonObject english = tables(name + u".en"_s);
        QCOMPARE(english.keys(), french.keys());
        int otherWords = 0;
        for (const QString &table : french.keys()) {
            const QJsonArray rows = french.value(table).toArray();
            const QJsonArray twins = english.value(table).toArray();
            QCOMPARE(twins.size(), rows.size());
            for (qsizetype i = 0; i < rows.size(); ++i)
                compareRows(table, rows.at(i).toObject(), twins.at(i).toObject(), otherWords);
        }
        QVERIFY(otherWords > 50);
        const Plan plan = planOf(name + u".en"_s);
        QCOMPARE(plan.organisation().language, Language::English);
        QVERIFY(issuesOf(plan).isEmpty());
    }

    void maisonLenoirHasTheSameFiguresInBothLanguages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("French") << u"maison-lenoir"_s;
        QTest::newRow("English") << u"maison-lenoir.en"_s;
    }

    void maisonLenoirHasTheSameFiguresInBothLanguages()
    {
        QFETCH(const QString, name);
        const Plan plan = planOf(name);
        QCOMPARE(plan.table<Activity>().size(), 7);
        QCOMPARE(plan.table<Tool>().size(), 19);
        QCOMPARE(plan.table<Provider>().size(), 11);
        QCOMPARE(plan.table<Person>().size(), 24);
        QCOMPARE(plan.table<Fallback>().size(), 14);
        const PlanFacts facts(plan);
        QHash<int, int> marks;
        for (const Id<Tool> &tool : facts.criticalTools())
            ++marks[static_cast<int>(facts.of(rowOf(tool)).mark.value_or(RelayMark::None))];
        QCOMPARE(marks.value(static_cast<int>(RelayMark::Tried)), 7);
        QCOMPARE(marks.value(static_cast<int>(RelayMark::ToTry)), 3);
        QCOMPARE(marks.value(static_cast<int>(RelayMark::Partly)) + marks.value(static_cast<int>(RelayMark::None)), 2);
    }

private:
    QByteArray bytes(const QString &name) const
    {
        const auto read = m_library.bytes(u"templates/examples/%1.json"_s.arg(name));
        return read ? *read : QByteArray();
    }
    QJsonObject tables(const QString &name) const
    {
        return QJsonDocument::fromJson(bytes(name)).object().value(u"tables"_s).toObject();
    }
    Plan planOf(const QString &name) const
    {
        const auto plan = PlanJson().decode(bytes(name));
        return plan ? *plan : Plan();
    }
    // All but words is equal; what is neither an id, a number nor a name may be told otherwise.
    static void compareRows(const QString &table, const QJsonObject &row, const QJsonObject &twin, int &otherWords)
    {
        QCOMPARE(twin.keys(), row.keys());
        for (const QString &field : row.keys()) {
            const QJsonValue value = row.value(field);
            if (value == twin.value(field))
                continue;
            const QString place = table + u'.' + field;
            QVERIFY2(value.isString() && twin.value(field).isString(), qPrintable(place));
            QVERIFY2(QUuid::fromString(value.toString()).isNull(), qPrintable(place));
            QVERIFY2(table != u"person"_s || field == u"job"_s, qPrintable(place));
            ++otherWords;
        }
    }

    ContentLibrary m_library;
};

RELAIS_TEST(Examples)

#include "tst_examples.moc"
