// SPDX-License-Identifier: GPL-3.0-or-later
// The second pass: what every page asks is written into the plan of a firm that answered the first, and read back.
#include "domain/operation.h"
#include "domain/validation.h"
#include "library/contentlibrary.h"
#include "services/questionnaireanswers.h"
#include "support/fakeclock.h"
#include "support/testmain.h"
#include "support/typography.h"
#include "unit/library/answeredplans.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

using namespace Qt::StringLiterals;

class SecondPass : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        const ContentLibrary library;
        const auto first = library.questions(u"first-plan"_s);
        const auto second = library.questions(u"second-pass"_s);
        QVERIFY(first);
        QVERIFY2(second, second ? "" : qPrintable(second.error().detail + second.error().place.pointer));
        const auto answered =
            answer(Plan(), Questionnaire(*first, *library.catalogue(), m_ids), test::answersOf(u"fournil"_s));
        QVERIFY(answered);
        m_plan = answered->plan;
        m_questions.emplace(*second, *library.catalogue(), m_ids);
        for (const QString &key : {u"first-plan"_s, u"yesterday"_s}) {
            const auto set = library.questions(key);
            QVERIFY(set);
            for (const Page &page : set->pages)
                m_otherPages << page.key;
            for (const UnknownKind &unknown : set->unknowns)
                m_otherUnknowns << unknown.key;
        }
    }

    // Marks and tasks name pages and kinds of unknown without their set.
    void noPageAndNoUnknownHasTheNameOfAnother()
    {
        for (const Page &page : m_questions->set().pages)
            QVERIFY2(!m_otherPages.contains(page.key), qPrintable(page.key));
        for (const UnknownKind &unknown : m_questions->set().unknowns)
            QVERIFY2(!m_otherUnknowns.contains(unknown.key), qPrintable(unknown.key));
    }

    void everyPageHasAnExampleForEveryTrade()
    {
        for (const Page &page : m_questions->set().pages) {
            QList<Trade> trades;
            for (const Example &example : page.examples)
                trades.append(example.trade);
            QCOMPARE(trades.size(), 6);
            for (int trade = 0; trade < 6; ++trade)
                QVERIFY2(trades.contains(static_cast<Trade>(trade)), qPrintable(page.key));
        }
    }

    void everyTextIsWellSet()
    {
        QStringList faults;
        const auto check = [&](const LocalText &text) {
            faults += test::frenchFaults(text.fr) + test::englishFaults(text.en);
        };
        for (const Page &page : m_questions->set().pages) {
            check(page.question);
            check(page.hint);
            check(page.why);
            for (const Example &example : page.examples)
                check(example.words);
            for (const Section &section : page.sections) {
                for (const Cell &cell : section.cells) {
                    check(cell.label);
                    check(cell.placeholder);
                    for (const Choice &choice : cell.choices)
                        check(choice.label);
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void whatIsAnsweredIsInThePlanAndReadBack_data()
    {
        QTest::addColumn<QString>("key");
        for (const Page &page : m_questions->set().pages)
            QTest::newRow(qPrintable(page.key)) << page.key;
    }

    void whatIsAnsweredIsInThePlanAndReadBack()
    {
        QFETCH(const QString, key);
        const Page &page = *m_questions->set().page(key);
        QVERIFY(m_questions->isVisible(m_plan, key));
        PageAnswer given = m_questions->read(m_plan, key);
        for (SectionAnswer &rows : given.sections)
            fill(*page.section(rows.section), rows);
        const auto next = m_questions->apply(m_plan, given, QDate(2026, 3, 1));
        QVERIFY2(next, next ? "" : qPrintable(next.error().detail + u' ' + next.error().place.pointer));
        QVERIFY(issuesOf(*next).isEmpty());
        QVERIFY(!(*next == m_plan));
        const PageAnswer read = m_questions->read(*next, key);
        for (const SectionAnswer &rows : given.sections)
            compare(*next, *page.section(rows.section), rows, *read.section(rows.section));
        // What was there already stays: other people's rows, other pages' fields.
        for (const Change &change : difference(m_plan, *next))
            QVERIFY2(change.type != ChangeType::Delete, change.table.constData());
        const auto status = m_questions->progress(*next).pages;
        const auto done =
            std::find_if(status.begin(), status.end(), [&](const PageStatus &one) { return one.page == key; });
        QCOMPARE(done->state, PageState::Answered);
    }

private:
    // A value of the cell's type that nothing in the plan has.
    CellAnswer sample(const Cell &cell)
    {
        const QString number = QString::number(++m_made);
        const auto typed = [&](const QString &text) { return CellAnswer{{*cellValue(cell, text)}, {}, false}; };
        if (!cell.choices.isEmpty())
            return typed(cell.choices.constLast().key);
        switch (cell.type) {
        case CellType::Phone:
            return typed(u"03 53 01 00 "_s + number.rightJustified(2, u'0'));
        case CellType::Activity:
            return {{m_plan.table<Activity>().rows().constLast().id.value}, {}, false};
        case CellType::Person:
            return {{m_plan.table<Person>().rows().constFirst().id.value}, {}, false};
        case CellType::Date:
            return typed(u"2026-05-12"_s);
        case CellType::Number:
            return typed(u"5"_s);
        default:
            return typed(u"Essai "_s + number);
        }
    }
    void fill(const Section &section, SectionAnswer &rows)
    {
        if (section.form == SectionForm::Rows)
            rows.rows.append(RowAnswer());
        for (qsizetype i = 0; i < rows.rows.size(); ++i) {
            if (section.form == SectionForm::Rows && i + 1 < rows.rows.size())
                continue;
            for (const Cell &cell : section.cells) {
                const bool isItself = cell.type == CellType::Activity && section.items == ItemSource::Activities
                    && rows.rows.at(i).row == m_plan.table<Activity>().rows().constLast().id.value;
                rows.rows[i].cells[cell.key] = isItself ? CellAnswer() : sample(cell);
            }
        }
    }
    static void compare(const Plan &plan, const Section &section, const SectionAnswer &given, const SectionAnswer &read)
    {
        QCOMPARE(read.rows.size(), given.rows.size());
        for (const RowAnswer &row : given.rows) {
            const bool there = std::any_of(read.rows.begin(), read.rows.end(), [&](const RowAnswer &back) {
                return std::all_of(section.cells.begin(), section.cells.end(), [&](const Cell &cell) {
                    return wordsOf(plan, back.cell(cell.key)) == wordsOf(plan, row.cell(cell.key));
                });
            });
            QVERIFY2(there, qPrintable(section.key));
        }
    }
    // A name typed and the row that it made are the same answer.
    static QStringList wordsOf(const Plan &plan, const CellAnswer &answer)
    {
        QStringList words;
        for (const Value &value : answer.values) {
            if (const auto *id = std::get_if<QUuid>(&value))
                words << plan.nameOf(*id);
            else if (const auto *text = std::get_if<QString>(&value))
                words << *text;
            else if (const auto *number = std::get_if<qint64>(&value))
                words << QString::number(*number);
        }
        return words;
    }

    test::CountingIds m_ids;
    Plan m_plan;
    std::optional<Questionnaire> m_questions;
    QStringList m_otherPages;
    QStringList m_otherUnknowns;
    int m_made = 0;
};

} // namespace relais

using relais::SecondPass;
RELAIS_TEST(SecondPass)

#include "tst_secondpass.moc"
