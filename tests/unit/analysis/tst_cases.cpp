// SPDX-License-Identifier: GPL-3.0-or-later
// The two example firms, worked out by hand: every figure of tests/data/cases must come out exactly.
#include "analysis/exposure.h"
#include "casegraph.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace relais;
using test::CaseGraph;

class Cases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyWhatIfMatches_data() { firms(); }
    void everyWhatIfMatches()
    {
        const CaseGraph firm = loaded();
        int compared = 0;
        for (const auto &row : firm.expected().at("whatifs")) {
            const auto found = firm.answer(whatIf(firm.graph(), firm.question(row)));
            const auto differences = nlohmann::json::diff(row.at("result"), found);
            QVERIFY2(row.at("result") == found, (row.at("id").get<std::string>() + differences.dump(1)).c_str());
            ++compared;
        }
        QCOMPARE(compared, 4);
    }

    void everyExposureMatchesAndNoOtherNodeHasOne_data() { firms(); }
    void everyExposureMatchesAndNoOtherNodeHasOne()
    {
        const CaseGraph firm = loaded();
        auto found = nlohmann::json::object();
        for (const NodeExposure &exposure : exposures(firm.graph(), options(firm))) {
            if (exposure.loss != 0)
                found[firm.id(exposure.node)] = static_cast<double>(exposure.loss) / 100;
        }
        const auto &expected = firm.expected().at("exposure");
        QVERIFY2(expected == found, nlohmann::json::diff(expected, found).dump(1).c_str());
    }

    void theSinglePointsOfFailureMatch_data() { firms(); }
    void theSinglePointsOfFailureMatch()
    {
        const CaseGraph firm = loaded();
        std::vector<std::string> found;
        for (const NodeExposure &exposure : exposures(firm.graph(), options(firm))) {
            if (exposure.singlePoint)
                found.push_back(firm.id(exposure.node));
        }
        std::ranges::sort(found);
        QCOMPARE(found, firm.expected().at("single_points_of_failure").get<std::vector<std::string>>());
    }

    void theHoursAddUpToTheTotal_data() { firms(); }
    void theHoursAddUpToTheTotal()
    {
        const CaseGraph firm = loaded();
        for (const auto &row : firm.expected().at("whatifs")) {
            const WhatIf question = firm.question(row);
            const Impact impact = whatIf(firm.graph(), question);
            qint64 sum = 0;
            for (const qint64 hour : lossByHour(firm.graph(), impact, question.start))
                sum += hour;
            QCOMPARE(sum, impact.totalLoss); // no case has a fraction of a cent in an hour
        }
    }

private:
    static void firms()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("fournil") << QByteArray("fournil");
        QTest::newRow("arvor") << QByteArray("arvor");
    }

    static CaseGraph loaded()
    {
        QFETCH(QByteArray, name);
        return CaseGraph(name.constData());
    }

    static ExposureOptions options(const CaseGraph &firm)
    {
        return {Minutes(firm.expected().at("reference_outage_min").get<qint64>()), FallbackMode::Measured};
    }
};

RELAIS_TEST(Cases)
#include "tst_cases.moc"
