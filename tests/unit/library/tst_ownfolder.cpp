// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own folder: what it shadows and adds, and that a broken file of it takes nothing else down.
#include "library/contentlibrary.h"
#include "library/generatorcontent.h"
#include "support/files.h"
#include "support/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

namespace {

const QString &fastly()
{
    static const QString path = u"playbooks/outages/fastly-2021-06-08.json"_s;
    return path;
}

} // namespace

class OwnFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void nothingIsSkippedWhereNothingIsBroken()
    {
        QVERIFY(ContentLibrary().skipped().isEmpty());
        QVERIFY(put(fastly(), shipped(fastly()).replace("\"version\": 1", "\"version\": 7")));
        const ContentLibrary library(m_folder->path());
        QVERIFY(library.skipped().isEmpty());
        const auto outages = library.outages();
        QVERIFY(outages);
        QCOMPARE(outages->size(), ContentLibrary().outages()->size());
        QCOMPARE(version(*outages), 7);
    }

    void whatIsShippedStandsInForABrokenFile()
    {
        QVERIFY(put(fastly(), shipped(fastly()).replace("\"checked\"", "\"checkd\"")));
        QVERIFY(put(u"playbooks/cards/tool.json"_s, "{"));
        QVERIFY(put(u"templates/messages/words.json"_s, "[]"));
        const ContentLibrary library(m_folder->path());
        const QList<Error> skipped = library.skipped();
        QCOMPARE(skipped.size(), 3);
        QCOMPARE(skipped.at(0).place.file, u"playbooks/cards/tool.json"_s);
        QCOMPARE(skipped.at(1).place.file, fastly());
        QCOMPARE(skipped.at(1).place.pointer, u"/checked"_s);
        QCOMPARE(skipped.at(2).place.file, u"templates/messages/words.json"_s);
        QCOMPARE(*library.outages(), *ContentLibrary().outages());
        QVERIFY(planContents(library));
        QCOMPARE(*lintWords(library), *lintWords(ContentLibrary()));
    }

    void aBrokenFileThatShadowsNothingIsLeftOut()
    {
        QVERIFY(put(u"playbooks/scenarios/ours.json"_s, R"({"format": "relais-scenario/1"})"));
        QVERIFY(put(u"playbooks/catalogue/ours.json"_s,
                    R"({"format": "relais-catalogue/1", "entries": [{"key": "lumo", "name":
 {"fr": "Lumo", "en": "Lumo"}, "kind": "mail", "aliases": []}]})"));
        const ContentLibrary library(m_folder->path());
        QCOMPARE(library.skipped().size(), 1);
        QCOMPARE(library.skipped().constFirst().place.file, u"playbooks/scenarios/ours.json"_s);
        QVERIFY(!library.files(u"playbooks/scenarios"_s).contains(u"playbooks/scenarios/ours.json"_s));
        QCOMPARE(library.scenarios()->size(), ContentLibrary().scenarios()->size());
        QVERIFY(library.catalogue()->find(u"lumo"_s));
    }

    // What is shipped had its keys and names first; of two own files, the first.
    void aKeyThatIsTakenIsToldAndLeftOut()
    {
        QVERIFY(put(u"playbooks/outages/ours.json"_s, shipped(fastly())));
        const QByteArray entry = R"({"format": "relais-catalogue/1", "entries": [{"key": "lumo", "name":
 {"fr": "Lumo", "en": "Lumo"}, "kind": "mail", "aliases": []}]})";
        QVERIFY(put(u"playbooks/catalogue/one.json"_s, entry));
        QVERIFY(put(u"playbooks/catalogue/two.json"_s, entry));
        const ContentLibrary library(m_folder->path());
        const QList<Error> skipped = library.skipped();
        QCOMPARE(skipped.size(), 2);
        QCOMPARE(skipped.at(0).place.file, u"playbooks/catalogue/two.json"_s);
        QCOMPARE(skipped.at(0).place.pointer, u"/entries/0/key"_s);
        QCOMPARE(skipped.at(1).place.file, u"playbooks/outages/ours.json"_s);
        QCOMPARE(skipped.at(1).place.pointer, u"/key"_s);
        QVERIFY(library.outages());
        QVERIFY(library.catalogue()->find(u"lumo"_s));
    }

    void aBrokenExampleIsLeftOutToo()
    {
        const QString path = u"templates/examples/cabinet.json"_s;
        QVERIFY(put(path, "{}"));
        const auto readPlan = [](const QByteArray &bytes) {
            return bytes == "{}" ? Status(Error{ErrorCode::SchemaError, u"missing"_s, atPointer(u"/format"_s)})
                                 : Status();
        };
        const ContentLibrary library(m_folder->path(), readPlan);
        QCOMPARE(library.skipped().size(), 1);
        QCOMPARE(*library.bytes(path), *ContentLibrary().bytes(path));
    }

private:
    bool put(const QString &path, const QByteArray &bytes) const
    {
        const QString place = m_folder->filePath(path);
        return test::writeFile(place, bytes);
    }

    static QByteArray shipped(const QString &path) { return *ContentLibrary().bytes(path); }

    static int version(const QList<Outage> &outages)
    {
        for (const Outage &outage : outages) {
            if (outage.key == u"fastly-2021-06-08"_s)
                return outage.version;
        }
        return 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

RELAIS_TEST(OwnFolderTest)
#include "tst_ownfolder.moc"
