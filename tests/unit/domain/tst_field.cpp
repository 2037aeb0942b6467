// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rowcodec.h"
#include "support/generatedplan.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // A member that is not in its table would be lost in the copy made through the table.
    void everyMemberIsInItsTable()
    {
        const Plan plan = test::generatedPlan(1, {.everyFieldKnown = true});
        RowTypes::forEachType([&]<class T>() {
            for (const T &row : plan.table<T>()) {
                T copy = blankRow<T>();
                copy.id = row.id;
                for (const auto &field : fields<T>())
                    QVERIFY2(field.set(copy, field.get(row)), field.name);
                QVERIFY2(copy == row, T::table);
            }
        });
        // All members of a row take part in its ==, so a size that grows without a field shows here.
        QCOMPARE(fields<RoleHolder>().size(), size_t(3));
        QCOMPARE(sizeof(RoleHolder), sizeof(QUuid) * 2 + sizeof(RoleKind) + sizeof(int));
    }

    void namesAreUniqueAndStable()
    {
        static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]*$"));
        RowTypes::forEachType([&]<class T>() {
            QSet<QByteArray> names;
            for (const auto &field : fields<T>()) {
                QVERIFY2(form.match(QLatin1StringView(field.name)).hasMatch(), field.name);
                QVERIFY2(!names.contains(field.name), field.name);
                names.insert(field.name);
                QCOMPARE(field.type == FieldType::Reference, field.target != nullptr);
                QCOMPARE(field.type == FieldType::Enumerator, !field.enumerators.empty());
            }
        });
    }

    void aValueOfAnotherTypeIsRefusedAndChangesNothing()
    {
        Activity activity;
        activity.limit = Minutes(30);
        const auto *limit = findField<Activity>("limit");
        QVERIFY(limit);
        QVERIFY(!limit->set(activity, QStringLiteral("30 min")));
        QCOMPARE(activity.limit, std::optional(Minutes(30)));
        QVERIFY(limit->set(activity, Value()));
        QVERIFY(!activity.limit);

        Dependency dependency;
        const auto *confidence = findField<Dependency>("confidence");
        QVERIFY(!confidence->set(dependency, QStringLiteral("D")));
        QVERIFY(confidence->set(dependency, QStringLiteral("B")));
        QCOMPARE(dependency.confidence, std::optional(Confidence::B));

        Site site;
        QVERIFY(!findField<Site>("headcount")->set(site, qint64(1) << 40));
    }

    void whatIsPrivateIsForManagementOnly()
    {
        for (const char *name : {"private_phone", "remarks"})
            QCOMPARE(findField<Person>(name)->diffusion, Diffusion::Management);
        QCOMPARE(findField<Activity>("cost_per_hour")->diffusion, Diffusion::Management);
        QCOMPARE(findField<Tool>("contract_number")->diffusion, Diffusion::Management);
        QCOMPARE(findField<Tool>("client_number")->diffusion, Diffusion::Management);
        QCOMPARE(findField<Organisation>("access_place")->diffusion, Diffusion::Management);
        for (const char *name : {"name", "work_phone", "private_phone", "email", "remarks"})
            QCOMPARE(findField<Person>(name)->privacy, Privacy::Personal);
    }

    void theHashOfARowDoesNotKnowWhatIsUnknown()
    {
        Tool tool;
        tool.id = Id<Tool>{QUuid(QStringLiteral("01890000-0000-7000-8000-000000000001"))};
        tool.name = QStringLiteral("Caisse");
        const QByteArray before = rowHash(tool);
        tool.purpose = QStringLiteral("encaisser");
        QVERIFY(rowHash(tool) != before);
        tool.purpose.clear();
        QCOMPARE(rowHash(tool), before);
    }
};

} // namespace relais

using relais::TestField;
RELAIS_TEST(TestField)
#include "tst_field.moc"
