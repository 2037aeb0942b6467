// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programrun.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

// `relais incident` on the example plan: an outage that is opened, worked, ended and reviewed, and one that is told.
class TestIncidentCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        const auto made = test::runProgram({QStringLiteral("demo"), plan()}, m_folder.path(), m_folder.path());
        QVERIFY2(made.code == 0, qPrintable(made.err));
    }

    void anOutageIsWorkedToItsReview()
    {
        QJsonObject state =
            json({QStringLiteral("open"), QStringLiteral("3cx"), QStringLiteral("--attack"), QStringLiteral("no")});
        QCOMPARE(state.value(QStringLiteral("fallen")).toArray().size(), 1);
        const qsizetype steps = state.value(QStringLiteral("steps")).toArray().size();
        QVERIFY(steps > 3);
        state = json({QStringLiteral("open"), QStringLiteral("shopify"), QStringLiteral("--join")});
        QCOMPARE(state.value(QStringLiteral("fallen")).toArray().size(), 2);
        QVERIFY(state.value(QStringLiteral("steps")).toArray().size() > steps);
        state = json({QStringLiteral("tick"), QStringLiteral("1")});
        QVERIFY(
            state.value(QStringLiteral("steps")).toArray().at(0).toObject().value(QStringLiteral("done")).isDouble());
        state = json(
            {QStringLiteral("sent"), QStringLiteral("Clients, SMS"), QStringLiteral("--next"), QStringLiteral("30")});
        QCOMPARE(state.value(QStringLiteral("promises")).toArray().size(), 1);
        const QString first =
            state.value(QStringLiteral("fallen")).toArray().at(0).toObject().value(QStringLiteral("name")).toString();
        state = json({QStringLiteral("restored"), first});
        QVERIFY(!state.value(QStringLiteral("all_back")).toBool());
        QCOMPARE(run({QStringLiteral("close")}).code, 3);
        state = json({QStringLiteral("restored")});
        QVERIFY(state.value(QStringLiteral("all_back")).toBool());
        state = json({QStringLiteral("close"), QStringLiteral("--force")});
        QVERIFY(state.value(QStringLiteral("ended")).toBool());
        const QJsonObject review = json({QStringLiteral("review"), QStringLiteral("--learn"),
                                         QStringLiteral("--finish"), QStringLiteral("-o"), QStringLiteral("r.txt")});
        QVERIFY(review.value(QStringLiteral("reviewed")).toBool());
        QCOMPARE(review.value(QStringLiteral("messages")).toInt(), 1);
        QVERIFY(!review.value(QStringLiteral("lessons")).toArray().isEmpty());
        // The paper and the file hold the same value.
        QFile paper(m_folder.filePath(QStringLiteral("r.txt")));
        QVERIFY(paper.open(QIODevice::ReadOnly));
        const QByteArray head = review.value(QStringLiteral("head")).toString().toLatin1();
        QString printed = QString::fromUtf8(paper.readAll()).remove(QRegularExpression(QStringLiteral("\\s")));
        QVERIFY2(printed.contains(QString::fromLatin1(head).left(8)), qPrintable(printed.right(300)));
        const auto sound =
            test::runProgram({QStringLiteral("verify"), plan(), QStringLiteral("--head"), QString::fromLatin1(head)},
                             m_folder.path(), m_folder.path());
        QCOMPARE(sound.code, 0);
    }

    void oneThatIsOverIsTold()
    {
        const QJsonObject review = json({QStringLiteral("tell"), QStringLiteral("shopify"), QStringLiteral("--from"),
                                         QStringLiteral("2026-01-12T12:20"), QStringLiteral("--until"),
                                         QStringLiteral("15:30"), QStringLiteral("--told"), QStringLiteral("12:50"),
                                         QStringLiteral("--lesson"), QStringLiteral("Le carnet était sous clé")});
        QCOMPARE(review.value(QStringLiteral("lasted")).toInt(), 190 * 60);
        QCOMPARE(review.value(QStringLiteral("first_message")).toInt(), 30 * 60);
        QVERIFY(review.value(QStringLiteral("ended")).toBool());
        bool learnt = false;
        for (const QJsonValue &lesson : review.value(QStringLiteral("lessons")).toArray())
            learnt =
                learnt || lesson.toObject().value(QStringLiteral("text")) == QStringLiteral("Le carnet était sous clé");
        QVERIFY(learnt);
        const auto wrong =
            run({QStringLiteral("tell"), QStringLiteral("shopify"), QStringLiteral("--from"),
                 QStringLiteral("2026-01-12T12:20"), QStringLiteral("--until"), QStringLiteral("2026-01-12T11:00")});
        QVERIFY(wrong.code != 0);
        QVERIFY(!wrong.err.isEmpty());
    }

private:
    [[nodiscard]] QString plan() const { return m_folder.filePath(QStringLiteral("p.relais")); }
    test::ProgramAnswer run(const QStringList &verb)
    {
        return test::runProgram(QStringList{QStringLiteral("incident"), plan()} + verb, m_folder.path(),
                                m_folder.path());
    }
    QJsonObject json(const QStringList &verb)
    {
        const auto answer = run(verb + QStringList{QStringLiteral("--json")});
        if (answer.code != 0)
            qWarning("%s", qPrintable(answer.err));
        return QJsonDocument::fromJson(answer.out.toUtf8()).object();
    }

    QTemporaryDir m_folder;
};

} // namespace relais

using relais::TestIncidentCommand;
RELAIS_TEST(TestIncidentCommand)

#include "tst_incidentcommand.moc"
