// SPDX-License-Identifier: GPL-3.0-or-later
// What a drill can be drafted from beside the library's scenarios: the weakest point, a real outage, a timetable.
#include "support/files.h"
#include "support/testmain.h"
#include "unit/viewmodels/preparationfixture.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

class DrillBeginnings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_prepared = std::make_unique<test::PreparationFixture>();
    }
    void cleanup() { m_prepared.reset(); }

    void theWeakestPointAndARealOutageAreDrafted()
    {
        m_prepared->drills().prepare(u"weakest_point"_s);
        QVERIFY2(m_prepared->count() >= 5, qPrintable(m_prepared->preparation().problem()));
        QVERIFY(!m_prepared->preparation().title().isEmpty());
        QCOMPARE(m_prepared->preparation().choices()->rowCount(), 0); // the story names what falls itself
        m_prepared->drills().prepare(u"replay/worldline-2024-11-28"_s);
        QVERIFY(m_prepared->preparation().isReplay());
        QVERIFY2(m_prepared->count() > 0 || !m_prepared->preparation().problem().isEmpty(),
                 "neither events nor a reason");
        QCOMPARE(m_prepared->preparation().sources()->rowCount(), 1);
    }

    // Asked again, a question leads back to its drill as it was changed by hand; another question is another drill.
    void everyQuestionKeepsItsOwnDrill()
    {
        WhatIfQuestion question;
        const auto &tools = m_prepared->fixture.session.plan().table<Tool>();
        question.failing = {{nodeOf(tools.rows().constFirst().id), Minutes(0), {}}};
        m_prepared->drills().prepareQuestion(question);
        QVERIFY(m_prepared->count() > 0);
        QCOMPARE(m_prepared->keep(0, u"0"_s, u"Nobody can pay"_s), QString());
        QCOMPARE(m_prepared->text(0, "title"), u"Nobody can pay"_s);
        const QString drill = m_prepared->preparation().key();
        WhatIfQuestion longer = question;
        longer.lasting = Minutes(600);
        m_prepared->drills().prepareQuestion(longer);
        QVERIFY(m_prepared->preparation().key() != drill);
        QVERIFY(m_prepared->text(0, "title") != u"Nobody can pay"_s);
        m_prepared->drills().prepareQuestion(question);
        QCOMPARE(m_prepared->preparation().key(), drill);
        QCOMPARE(m_prepared->text(0, "title"), u"Nobody can pay"_s);
    }

    void whatIsPlayedAgainIsNamedOnce()
    {
        const auto outages = m_prepared->fixture.library.outages();
        QVERIFY(outages);
        const DrillLibrary library{{}, {}, *outages};
        Scenario scenario;
        scenario.modelledOn = {outages->at(0).key, outages->at(1).key};
        const auto rows =
            DrillPreparationRows::sources(DrillOrigins::keyOf(DrillSource::Replay, outages->at(0).key), scenario,
                                          library, m_prepared->fixture.session.plan(), QDate(2026, 1, 1));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).key, outages->at(0).key);
    }

    void aTimetableIsReadAndWhatIsRefusedIsNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"timetable.tsv"_s);
        QVERIFY(test::writeFile(path,
                                "id\ttime\tstimulus\texpected reaction\n1\t0\tThe site is down.\tCall the host.\n"
                                "2\tlater\tCustomers call.\t\n3\t12\tThe host answers.\tTell the team.\n"));
        m_prepared->drills().file()->openFile(QUrl::fromLocalFile(path));
        QVERIFY2(m_prepared->drills().file()->problem().isEmpty(), qPrintable(m_prepared->drills().file()->problem()));
        QCOMPARE(m_prepared->count(), 2);
        QCOMPARE(m_prepared->text(1, "title"), u"The host answers."_s);
        QCOMPARE(m_prepared->drills().file()->refusedRows()->rowCount(), 1);
        QCOMPARE(test::DrillFixture::of(m_prepared->drills().file()->refusedRows(), 0, "line").toString(), u"Line 3"_s);
        QVERIFY(m_prepared->preparation().isStartable());
        m_prepared->preparation().setLength(1);
        QCOMPARE(m_prepared->preparation().length(), u"10 + 60 + 20 min"_s);
    }

    void aFileThatIsNoTimetableIsRefusedInWords()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"people.tsv"_s);
        QVERIFY(test::writeFile(path, "name\tphone\nClaire\t01\n"));
        const QString before = m_prepared->preparation().key();
        m_prepared->drills().file()->openFile(QUrl::fromLocalFile(path));
        QVERIFY(m_prepared->drills().file()->problem().contains(u"people.tsv"_s));
        QCOMPARE(m_prepared->preparation().key(), before);
    }

    void aTimetableIsThereWhenThePlanIsOpenedAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"timetable.tsv"_s);
        QVERIFY(test::writeFile(path, "id\ttime\tstimulus\n1\t0\tThe site is down.\n2\t12\tThe host answers.\n"));
        m_prepared->drills().file()->openFile(QUrl::fromLocalFile(path));
        QVERIFY(m_prepared->preparation().team()->setDate(u"15/12"_s));
        const QString title = m_prepared->preparation().title();
        DrillsViewModel again(m_prepared->fixture.services, m_prepared->fixture.session, m_prepared->fixture.drill);
        m_prepared->openAgain();
        again.prepare({});
        QCOMPARE(again.preparation()->title(), title);
        const DrillDraft &kept = again.preparation()->order()->draft();
        QCOMPARE(kept.injects.size(), 2);
        QCOMPARE(kept.injects.constLast().title, u"The host answers."_s);
        QCOMPARE(kept.injects.constLast().at, Minutes(12));
    }

    void aSecondTimetableLeavesTheFirstAsItWasChangedByHand()
    {
        const QString first = takeUp("1\t0\tThe site is down.\n2\t12\tThe host answers.\n");
        QVERIFY(m_prepared->preparation().team()->setDate(u"15/12"_s));
        m_prepared->order().remove(m_prepared->text(1, "key"));
        QCOMPARE(m_prepared->count(), 1);
        const QString second = takeUp("1\t0\tThe phones are dead.\n2\t9\tA customer calls.\n");
        QVERIFY(first != second);
        QCOMPARE(m_prepared->count(), 2);
        QCOMPARE(m_prepared->text(0, "title"), u"The phones are dead."_s);
        m_prepared->openAgain();
        m_prepared->drills().prepare({});
        QCOMPARE(m_prepared->preparation().key(), first);
        QCOMPARE(m_prepared->count(), 1);
        QCOMPARE(m_prepared->text(0, "title"), u"The site is down."_s);
    }

    void aTimetableThatNobodyTouchedGivesWayToTheNext()
    {
        takeUp("1\t0\tThe site is down.\n");
        QVERIFY(m_prepared->preparation().team()->setDate(u"15/12"_s));
        const QString corrected = takeUp("1\t0\tThe shop is down.\n");
        QCOMPARE(m_prepared->fixture.session.plan().table<PlannedDrill>().size(), 1);
        QCOMPARE(m_prepared->fixture.session.plan().table<PlannedDrill>().begin()->scenario, corrected);
        m_prepared->openAgain();
        m_prepared->drills().prepare({});
        QCOMPARE(m_prepared->text(0, "title"), u"The shop is down."_s);
    }

private:
    // The key of the drill that these rows make.
    QString takeUp(const QByteArray &rows)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"timetable.tsv"_s);
        if (!test::writeFile(path, "id\ttime\tstimulus\n" + rows))
            return {};
        m_prepared->drills().file()->openFile(QUrl::fromLocalFile(path));
        return m_prepared->preparation().key();
    }

    std::unique_ptr<test::PreparationFixture> m_prepared;
};

RELAIS_TEST(DrillBeginnings)

#include "tst_drillorigins.moc"
