// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pagination.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;

namespace {

PageRow block(double height, bool keepWithNext = false)
{
    PageRow row;
    row.height = height;
    row.keepWithNext = keepWithNext;
    return row;
}

PageRow paragraph(int lines)
{
    PageRow row;
    PageText text(plainText(QString(lines - 1, QLatin1Char('\n'))), {}, 1000);
    row.height = text.height();
    row.mayCut = true;
    row.add(std::move(text), 0, 0);
    return row;
}

std::vector<std::vector<size_t>> rowsOf(const std::vector<PagePlan> &pages)
{
    std::vector<std::vector<size_t>> rows;
    for (const auto &page : pages) {
        rows.emplace_back();
        for (const auto &slice : page.slices)
            rows.back().push_back(slice.row);
    }
    return rows;
}

} // namespace

class TestPagination : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void aRowThatDoesNotFitGoesWholeToTheNextPage();
    void aHeadingGoesWithWhatFollows();
    void aHeadingStaysWithWhatFollowsInAChainHigherThanAPage();
    void aTablesHeadIsRepeated();
    void aHeadIsNotRepeatedOverOtherRows();
    void aParagraphLeavesTwoLinesOnEachSide();
    void aRowHigherThanThePageIsCutBetweenLines();
};

void TestPagination::aRowThatDoesNotFitGoesWholeToTheNextPage()
{
    std::vector<PageRow> rows;
    for (int i = 0; i < 5; ++i)
        rows.push_back(block(400));
    QCOMPARE(rowsOf(paginate(rows, 1000)), (std::vector<std::vector<size_t>>{{0, 1}, {2, 3}, {4}}));
}

void TestPagination::aHeadingGoesWithWhatFollows()
{
    std::vector<PageRow> rows;
    rows.push_back(block(700));
    rows.push_back(block(100, true));
    rows.push_back(block(100, true));
    rows.push_back(block(200));
    QCOMPARE(rowsOf(paginate(rows, 1000)), (std::vector<std::vector<size_t>>{{0}, {1, 2, 3}}));
}

void TestPagination::aHeadingStaysWithWhatFollowsInAChainHigherThanAPage()
{
    std::vector<PageRow> rows;
    rows.push_back(block(700));
    rows.push_back(block(100, true));
    rows.push_back(block(800, true));
    rows.push_back(block(200));
    QCOMPARE(rowsOf(paginate(rows, 1000)), (std::vector<std::vector<size_t>>{{0}, {1, 2}, {3}}));
}

void TestPagination::aTablesHeadIsRepeated()
{
    std::vector<PageRow> rows;
    for (int i = 0; i < 4; ++i) {
        rows.push_back(block(i == 0 ? 100 : 400, i == 0));
        rows.back().inTable = true;
        rows.back().isHead = i == 0;
    }
    const auto pages = paginate(rows, 1000);
    QCOMPARE(rowsOf(pages), (std::vector<std::vector<size_t>>{{0, 1, 2}, {0, 3}}));
    QCOMPARE(pages[1].slices[1].y, 100.0);
}

void TestPagination::aHeadIsNotRepeatedOverOtherRows()
{
    std::vector<PageRow> rows;
    rows.push_back(block(100, true));
    rows.back().inTable = rows.back().isHead = true;
    rows.push_back(block(400));
    rows.back().inTable = true;
    rows.push_back(block(800));
    QCOMPARE(rowsOf(paginate(rows, 1000)), (std::vector<std::vector<size_t>>{{0, 1}, {2}}));
}

void TestPagination::aParagraphLeavesTwoLinesOnEachSide()
{
    const double line = paragraph(1).height;
    for (int before = 0; before < 10; ++before) {
        std::vector<PageRow> rows;
        rows.push_back(block(before * line));
        rows.push_back(paragraph(6));
        const auto pages = paginate(rows, 10 * line);
        for (const auto &page : pages) {
            for (const auto &slice : page.slices) {
                if (slice.row == 1)
                    QVERIFY2(slice.to - slice.from > 1.5 * line, qPrintable(QString::number(before)));
            }
        }
    }
}

void TestPagination::aRowHigherThanThePageIsCutBetweenLines()
{
    const double line = paragraph(1).height;
    std::vector<PageRow> rows;
    rows.push_back(paragraph(95));
    rows.back().mayCut = false;
    const auto pages = paginate(rows, 10.5 * line);
    QCOMPARE(pages.size(), size_t(10));
    double next = 0;
    for (const auto &page : pages) {
        QCOMPARE(page.slices.size(), size_t(1));
        QCOMPARE(page.slices.front().from, next);
        next = page.slices.front().to;
        QVERIFY(std::abs(std::remainder(next, line)) < 0.01);
    }
    QCOMPARE(next, rows.front().height);
}

RELAIS_TEST(TestPagination)
#include "tst_pagination.moc"
