// SPDX-License-Identifier: GPL-3.0-or-later
// Every tool, person and fiche of five firms stands in what is made for those who may read it, in both languages: in
// the plan's editions, and in each file of the crash kit. The writers then find each text of a document in its file.
#include "domain/operation.h"
#include "services/crisiskit.h"
#include "services/reader.h"
#include "support/testmain.h"
#include "unit/library/documenttext.h"
#include "unit/library/drilledfirms.h"
#include "unit/library/exampleplans.h"

#include <QRegularExpression>

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Language languages[] = {Language::French, Language::English};

template <class T> QStringList namesLeftOut(const QString &text, const Plan &plan)
{
    QStringList names;
    for (const T &row : plan.table<T>()) {
        if (!text.contains(row.name))
            names << row.name;
    }
    return names;
}

} // namespace

class DocumentContentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyToolPersonAndFicheIsInTheEditions_data() { test::DrilledFirms::addRows(); }
    void everyToolPersonAndFicheIsInTheEditions()
    {
        QFETCH(QString, firm);
        for (const Language language : languages) {
            for (const Edition edition : {Edition::Team, Edition::Management, Edition::Insurer}) {
                DocumentOptions options{.edition = edition, .language = language, .today = exampleDay};
                const Document document = m_firms.contents.document(m_firms.plan(firm), options);
                QCOMPARE(faultOf(document), QString());
                const QString text = test::textOf(document);
                const Reader reader(m_firms.plan(firm), edition, exampleDay);
                QStringList missing = namesLeftOut<Tool>(text, reader.plan());
                if (edition != Edition::Insurer)
                    missing += namesLeftOut<Person>(text, reader.plan());
                options.kind = DocumentKind::Playbooks;
                const auto fiches = m_firms.contents.choices(m_firms.plan(firm), options);
                QVERIFY(fiches.size() > 3);
                for (const DocumentChoice &fiche : fiches) {
                    if (!text.contains(fiche.name))
                        missing << fiche.name;
                }
                QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
            }
        }
    }

    void everyFileOfTheKitIsWhole_data() { test::DrilledFirms::addRows(); }
    void everyFileOfTheKitIsWhole()
    {
        QFETCH(QString, firm);
        for (const Language language : languages) {
            KitOrder order;
            order.plan = m_firms.plan(firm);
            order.language = language;
            order.today = exampleDay;
            const QList<KitFile> files = crisisKit(order, m_firms.contents.phrases());
            QVERIFY(files.size() >= 12);
            for (const KitFile &file : files) {
                const Document document = m_firms.contents.document(order.plan, file.options);
                QCOMPARE(faultOf(document), QString());
                QVERIFY2(!document.blocks.empty(), qPrintable(file.name));
                QCOMPARE(faultOfKitFile(file, order.plan, document, m_firms.contents), QString());
            }
        }
    }

    // A plan that lost a row between its list and its document would be seen.
    void whatIsMissingIsNoticed()
    {
        KitOrder order;
        order.plan = m_firms.plan(u"fournil"_s);
        order.today = exampleDay;
        const KitFile plan = crisisKit(order, m_firms.contents.phrases()).constFirst();
        QCOMPARE(plan.options.kind, DocumentKind::Plan);
        Plan poorer = order.plan;
        QVERIFY(removeRow(poorer, poorer.table<Person>().rows().constFirst().id.value));
        const Document document = m_firms.contents.document(poorer, plan.options);
        QCOMPARE(faultOfKitFile(plan, order.plan, document, m_firms.contents), u"a person is missing"_s);
    }

private:
    test::DrilledFirms m_firms;
};

RELAIS_TEST(DocumentContentsTest)
#include "tst_documentcontents.moc"
