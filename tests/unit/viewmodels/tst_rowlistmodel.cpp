// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "viewmodels/rowlistmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace relais {

namespace {

struct LetterRow {
    QString key;
    int number = 0;

    bool operator==(const LetterRow &) const = default;
};

constexpr RowColumn<LetterRow> letterColumns[] = {
    {"key", [](const LetterRow &row) { return QVariant(row.key); }},
    {"number", [](const LetterRow &row) { return QVariant(row.number); }},
};

} // namespace

class TestRowListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyRowListCanFollowEveryOther()
    {
        RowListModel<LetterRow> model(letterColumns, nullptr);
        const QAbstractItemModelTester tester(&model);
        QRandomGenerator random(1);
        for (int round = 0; round < 300; ++round) {
            QList<LetterRow> rows;
            for (char letter = 'a'; letter < 'h'; ++letter) {
                if (random.bounded(2) == 0)
                    rows.insert(random.bounded(rows.size() + 1),
                                {QString(QLatin1Char(letter)), static_cast<int>(random.bounded(3))});
            }
            model.setRows(rows);
            QVERIFY(model.rows() == rows);
        }
    }

    void aRowThatStaysIsNotTakenAway()
    {
        RowListModel<LetterRow> model(letterColumns, nullptr);
        model.setRows({{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}});
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows({{QStringLiteral("a"), 1}, {QStringLiteral("b"), 3}, {QStringLiteral("c"), 4}});
        QCOMPARE(removed.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.data(model.index(1), model.roleNames().key("number")).toInt(), 3);
        QVERIFY(!model.data(model.index(0), Qt::DisplayRole).isValid());
    }
};

} // namespace relais

using relais::TestRowListModel;
RELAIS_TEST(TestRowListModel)

#include "tst_rowlistmodel.moc"
