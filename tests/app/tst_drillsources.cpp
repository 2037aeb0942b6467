// SPDX-License-Identifier: GPL-3.0-or-later
// `relais drill` from a real outage, the weakest point and a timetable, on the plans of both cases.
#include "app/programrun.h"
#include "support/files.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace relais {

class TestDrillSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aRealOutageIsWrittenAsATimetableAndPlayed()
    {
        makePlan(u"arvor"_s);
        const auto played = drill({u"--outage"_s, u"cloudflare-2025-11-18"_s, u"--timetable"_s, u"day.csv"_s,
                                   u"--script"_s, script(), u"--json"_s});
        QVERIFY2(played.code <= 1, qPrintable(played.err));
        const QJsonObject answer = QJsonDocument::fromJson(played.out.toUtf8()).object();
        QCOMPARE(answer.value(u"scenario"_s).toString(), u"replay/cloudflare-2025-11-18"_s);
        QVERIFY(answer.value(u"title"_s).toString().contains(u"Pennylane"_s));
        const QString timetable = content(u"day.csv"_s);
        QVERIFY(timetable.contains(u"Pennylane ne répond plus"_s));
        QVERIFY(!timetable.contains(u"ChatGPT"_s));
    }

    void theWeakestPointIsPlayed()
    {
        makePlan(u"fournil"_s);
        const auto drafted = drill({u"--weakest"_s, u"--timetable"_s, u"weak.csv"_s, u"--papers"_s, u"papers"_s});
        QVERIFY2(drafted.code == 0, qPrintable(drafted.err));
        QCOMPARE(QDir(m_folder->filePath(u"papers"_s)).entryList({u"*.pdf"_s}).size(), 5);
        QVERIFY(content(u"weak.csv"_s).contains(u"T+0"_s));
        QVERIFY(content(u"weak.csv"_s).contains(u"EXERCICE"_s));
        const auto played = drill({u"--weakest"_s, u"--script"_s, script(), u"--json"_s});
        QVERIFY2(played.code <= 1, qPrintable(played.err));
        // What fell is exercised now: the next one is another.
        QVERIFY(drill({u"--weakest"_s, u"--timetable"_s, u"next.csv"_s}).code == 0);
        QVERIFY(content(u"next.csv"_s) != content(u"weak.csv"_s));
    }

    void aTimetableIsPlayedAndItsRefusedRowsAreNamed()
    {
        makePlan(u"fournil"_s);
        write(u"jeu.csv"_s, u"Horaire;Destinataire;Stimuli\nT+0;CLI;La carte ne passe plus.\nbientôt;;Quoi ?\n"_s);
        const auto played = drill({u"--chronogram"_s, u"jeu.csv"_s, u"--script"_s, script(), u"--json"_s});
        QVERIFY2(played.code <= 1, qPrintable(played.err));
        QVERIFY2(played.err.contains(u"jeu.csv"_s) && played.err.contains(u"bientôt"_s), qPrintable(played.err));
        const QJsonObject answer = QJsonDocument::fromJson(played.out.toUtf8()).object();
        QCOMPARE(answer.value(u"scenes"_s).toInt(), 1);
        write(u"prix.csv"_s, u"Nom;Prix\nPain;1\n"_s);
        QCOMPARE(drill({u"--chronogram"_s, u"prix.csv"_s, u"--timetable"_s, u"x.csv"_s}).code, 3);
    }

    void whatCannotBePlayedIsSaid()
    {
        makePlan(u"fournil"_s);
        const auto untouched = drill({u"--outage"_s, u"slack-2021-01-04"_s, u"--timetable"_s, u"x.csv"_s});
        QCOMPARE(untouched.code, 3);
        QVERIFY(!QFile::exists(m_folder->filePath(u"x.csv"_s)));
        const auto unknown = drill({u"--outage"_s, u"flood"_s, u"--timetable"_s, u"x.csv"_s});
        QCOMPARE(unknown.code, 3);
        QVERIFY2(unknown.err.contains(u"cloudflare-2025-11-18"_s), qPrintable(unknown.err));
        QCOMPARE(drill({u"--weakest"_s, u"--outage"_s, u"flood"_s, u"--timetable"_s, u"x.csv"_s}).code, 2);
        QCOMPARE(drill({u"--weakest"_s}).code, 2);
        QCOMPARE(drill({u"--script"_s, script()}).code, 2);
    }

private:
    void makePlan(const QString &name)
    {
        const QString answers = QStringLiteral(RELAIS_SOURCE_DIR "/tests/data/answers/%1.json").arg(name);
        QCOMPARE(run({u"new"_s, u"plan.relais"_s, u"--answers"_s, answers}).code, 0);
    }

    void write(const QString &name, const QString &text) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    [[nodiscard]] QString content(const QString &name) const
    {
        return QString::fromUtf8(test::contentOf(m_folder->filePath(name)));
    }

    // One scene, and the end.
    [[nodiscard]] QString script() const
    {
        write(u"script.json"_s,
              u"{\"format\": \"relais-drill-script/1\", \"date\": \"2026-03-14\", \"begins\": \"09:30\", "
              "\"participants\": [], \"steps\": [{\"at\": \"00:00\", \"do\": \"briefing\"}, "
              "{\"at\": \"05:00\", \"do\": \"start\"}, {\"at\": \"06:00\", \"do\": \"end\"}]}"_s);
        return u"script.json"_s;
    }

    [[nodiscard]] test::ProgramAnswer drill(const QStringList &more) const
    {
        return run(QStringList{u"drill"_s, u"plan.relais"_s} + more);
    }

    [[nodiscard]] test::ProgramAnswer run(const QStringList &arguments) const
    {
        return test::runProgram(arguments, m_folder->path(), m_data.path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_data;
};

} // namespace relais

using relais::TestDrillSources;
RELAIS_TEST(TestDrillSources)
#include "tst_drillsources.moc"
