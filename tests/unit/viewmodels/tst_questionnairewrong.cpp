// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the first plan, over a whole firm, with what people type by mistake: nothing is lost in silence, and
// nothing that breaks a rule comes into the plan.
#include "library/contentlibrary.h"
#include "services/questionnaireanswers.h"
#include "support/testmain.h"
#include "unit/library/answeredplans.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/questionnairevisit.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

namespace {

const ContentLibrary &shipped()
{
    static const ContentLibrary content;
    return content;
}

Questionnaire questionsWith(IdSource &ids)
{
    static const QuestionSet set = *shipped().questions(QStringLiteral("first-plan"));
    static const Catalogue catalogue = *shipped().catalogue();
    return Questionnaire(set, catalogue, ids);
}

constexpr int idsOfTheFirm = 20'000; // more than it has

// Answered once for all of them.
const Plan &firm()
{
    static const Plan plan = [] {
        test::WindowFixture window;
        const Questionnaire questions = questionsWith(window.ids);
        const auto filled =
            answer(window.firm(QStringLiteral("Fournil")), questions, test::answersOf(QStringLiteral("fournil")));
        return filled ? filled->plan : Plan();
    }();
    return plan;
}

// A page of a whole firm, being answered.
struct Desk {
    test::WindowFixture window;
    Questionnaire questions = questionsWith(window.ids);
    PlanSession session{window.services};
    QuestionnaireVisit visit{window.services, session};

    Desk()
    {
        for (int taken = 0; taken < idsOfTheFirm; ++taken)
            window.ids.next();
        session.create(QStringLiteral("/plans/firm.relais"), firm());
    }

    [[nodiscard]] const QuestionnaireDraft &draft() const { return visit.draft(); }
    // Leaves the page and comes back.
    void comeBack(const QString &page)
    {
        visit.leave({}, true);
        visit.begin(questions, page);
    }
    void type(const QString &cell, const QString &text)
    {
        visit.edit([&](QuestionnaireDraft &draft) { draft.type(cell, text); });
        visit.finish(cell);
    }
};

// Cells in which words are typed, of each row; of a section that grows, in one more row.
QStringList typedCells(Desk &desk)
{
    QStringList sections;
    for (const DraftSection &section : desk.draft().sections()) {
        if (desk.draft().page()->section(section.key)->form == SectionForm::Rows)
            sections.append(section.key);
    }
    for (const QString &section : std::as_const(sections))
        desk.visit.edit([&](QuestionnaireDraft &draft) { draft.addRow(section); });
    QStringList cells;
    for (const DraftSection &section : desk.draft().sections()) {
        for (const DraftRow &row : section.rows) {
            for (const Cell &cell : desk.draft().page()->section(section.key)->cells) {
                if (cell.type != CellType::Choice && cell.type != CellType::Message && desk.draft().isShown(row, cell))
                    cells.append(section.key + QLatin1Char('/') + row.key + QLatin1Char('/') + cell.key);
            }
        }
    }
    return cells;
}

QString typedIn(const QuestionnaireDraft &draft)
{
    QStringList all;
    for (const DraftSection &section : draft.sections()) {
        for (const DraftRow &row : section.rows) {
            for (const DraftCell &cell : row.cells) {
                if (cell.wrong)
                    all.append(QLatin1Char('*') + (cell.typing ? cell.typed : QStringLiteral("breaks a rule")));
            }
        }
    }
    all.sort();
    return all.join(QLatin1Char('|'));
}

} // namespace

class TestQuestionnaireWrong : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_desk.emplace();
        QVERIFY(!desk().session.plan().table<Tool>().isEmpty());
    }
    void cleanup() { m_desk.reset(); }

    void everyPageIsAmongThem() { QCOMPARE(desk().questions.set().pages.size(), 22); }

    void whatIsNoAnswerStaysWithItsSentence_data() { pages(); }

    void whatIsNoAnswerStaysWithItsSentence()
    {
        QFETCH(QString, page);
        typedEverywhere(page,
                        {QStringLiteral("25:99"), QStringLiteral("31/02/2026"), QStringLiteral("jamais dit"),
                         QStringLiteral("+33 (0) abc"), QStringLiteral("-12"), QString(500, QLatin1Char('x')),
                         QString(70'000, QLatin1Char('y'))});
    }

    void strangeCharactersAreKeptOrTold_data() { pages(); }

    void strangeCharactersAreKeptOrTold()
    {
        QFETCH(QString, page);
        typedEverywhere(page,
                        {QStringLiteral("مرحبا بالعالم"), QStringLiteral("👩‍🍳🥖 Four"),
                         QStringLiteral("a\u0001b\u0007c"), QStringLiteral("x\u202Egnp.exe"),
                         QStringLiteral("<b>gras</b> & \"citation\""), QStringLiteral("é\u0301\u0301\u0301")});
    }

    void sixtyLinesArePasted_data() { pages(); }

    void sixtyLinesArePasted()
    {
        QFETCH(QString, page);
        desk().visit.begin(desk().questions, page);
        QStringList lines;
        for (int line = 1; line <= 60; ++line)
            lines.append(QStringLiteral("Ligne %1\tpeut-être\t9 h 75").arg(line));
        const QStringList cells = typedCells(desk());
        for (const DraftSection &section : QList<DraftSection>(desk().draft().sections())) {
            const Section &asked = *desk().draft().page()->section(section.key);
            if (asked.form != SectionForm::Rows || section.rows.isEmpty())
                continue;
            const QString cell = section.key + QLatin1Char('/') + section.rows.constLast().key + QLatin1Char('/')
                + asked.cells.constFirst().key;
            const PageAnswer before = desk().draft().answer();
            desk().visit.editAsStep(
                [&](QuestionnaireDraft &draft) { draft.paste(cell, lines.join(QLatin1Char('\n'))); });
            desk().visit.undo();
            QVERIFY(desk().draft().answer() == before);
            desk().visit.editAsStep(
                [&](QuestionnaireDraft &draft) { draft.paste(cell, lines.join(QLatin1Char('\n'))); });
        }
        leavesNothingBehindInSilence(page);
    }

    // It is changed elsewhere meanwhile: what could not be written is still there.
    void whatWaitsOutlivesAChangeElsewhere()
    {
        desk().visit.begin(desk().questions, QStringLiteral("people"));
        const QString row = QStringLiteral("people/") + desk().draft().sections().constFirst().rows.constFirst().key;
        desk().type(row + QStringLiteral("/work_phone"), QStringLiteral("appeler Yvon"));
        const QString wrong = typedIn(desk().draft());
        QVERIFY(!wrong.isEmpty());
        desk().comeBack(QStringLiteral("firm"));
        Plan plan = desk().window.withTool(desk().session.plan(), QStringLiteral("Balance"));
        QVERIFY(desk().session.commit(plan, OperationKind::Edit));
        desk().comeBack(QStringLiteral("people"));
        QCOMPARE(typedIn(desk().draft()), wrong);
        plan = desk().window.withTool(desk().session.plan(), QStringLiteral("Pétrin"));
        QVERIFY(desk().session.commit(plan, OperationKind::Edit)); // while the page is shown
        QCOMPARE(typedIn(desk().draft()), wrong);
    }

    void undoingALineLeavesWhatWasTypedAfterIt()
    {
        desk().visit.begin(desk().questions, QStringLiteral("activities"));
        const DraftSection section = desk().draft().sections().constFirst();
        QVERIFY(section.rows.size() > 2);
        const QString gone = section.key + QLatin1Char('/') + section.rows.at(1).key;
        const QString after = section.key + QLatin1Char('/') + section.rows.at(2).key + QStringLiteral("/name");
        desk().visit.editAsStep([&](QuestionnaireDraft &draft) { draft.removeRow(gone); });
        desk().type(after, QStringLiteral("Autre nom"));
        desk().visit.undo();
        const DraftSection &now = desk().draft().sections().constFirst();
        QCOMPARE(now.rows.size(), section.rows.size());
        QCOMPARE(now.rows.at(1).cells, section.rows.at(1).cells);
        QVERIFY(desk().draft().find(after)->answer.values == QList<Value>{QStringLiteral("Autre nom")});
        QVERIFY(!desk().visit.canUndo());
    }

    void undoingAPasteLeavesALineThatWasChangedSince()
    {
        desk().visit.begin(desk().questions, QStringLiteral("activities"));
        const QString section = desk().draft().sections().constFirst().key;
        const qsizetype before = desk().draft().sections().constFirst().rows.size();
        QString row;
        desk().visit.edit([&](QuestionnaireDraft &draft) { row = draft.addRow(section); });
        desk().visit.editAsStep([&](QuestionnaireDraft &draft) {
            draft.paste(row + QStringLiteral("/name"), QStringLiteral("Une\nDeux\nTrois"));
        });
        const QString second =
            section + QLatin1Char('/') + desk().draft().sections().constFirst().rows.at(before + 1).key;
        desk().type(second + QStringLiteral("/name"), QStringLiteral("Deux, corrigé"));
        desk().visit.undo();
        const QList<DraftRow> &rows = desk().draft().sections().constFirst().rows;
        QCOMPARE(rows.size(), before + 2); // the line that stood empty, and the one that was changed
        QVERIFY(rows.at(before).isBlank());
        QVERIFY(desk().draft().find(second + QStringLiteral("/name"))->answer.values
                == QList<Value>{QStringLiteral("Deux, corrigé")});
    }

private:
    Desk &desk() { return *m_desk; }

    static void pages()
    {
        QTest::addColumn<QString>("page");
        const auto set = shipped().questions(QStringLiteral("first-plan"));
        for (const Page &page : set->pages)
            QTest::newRow(qPrintable(page.key)) << page.key;
    }

    // In turn, a text a cell; and once more, with another text for each.
    void typedEverywhere(const QString &page, const QStringList &texts)
    {
        for (const qsizetype shift : {0, 3}) {
            m_desk.emplace();
            desk().visit.begin(desk().questions, page);
            qsizetype turn = shift;
            const QStringList cells = typedCells(desk());
            for (const QString &cell : cells)
                desk().type(cell, texts.at(turn++ % texts.size()));
            leavesNothingBehindInSilence(page);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void leavesNothingBehindInSilence(const QString &page)
    {
        desk().visit.leave({}, true);
        const auto issues = issuesOf(desk().session.plan(), difference(Plan(), desk().session.plan()));
        QVERIFY2(issues.isEmpty(), qPrintable(page));
        desk().visit.begin(desk().questions, page);
        const QString wrong = typedIn(desk().draft());
        // Told once, and again as often as one comes back.
        desk().comeBack(page);
        QCOMPARE(typedIn(desk().draft()), wrong);
        QCOMPARE(desk().draft().toldProblems() > 0, !wrong.isEmpty());
        QCOMPARE(desk().visit.isKept(page), !wrong.isEmpty());
    }

    std::optional<Desk> m_desk;
};

} // namespace relais

using relais::TestQuestionnaireWrong;
RELAIS_TEST(TestQuestionnaireWrong)

#include "tst_questionnairewrong.moc"
