// SPDX-License-Identifier: GPL-3.0-or-later
// What lies beside a plan: it only adds what one chooses, is nothing until it is used, and stays what it was when it
// was looked at.
#include "library/contentlibrary.h"
#include "support/files.h"
#include "support/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

class ProvidedFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void nothingBesideAPlanIsNothing() const
    {
        QVERIFY(ContentLibrary().look(planFile()).isEmpty());
        QVERIFY(ContentLibrary().look(u"/nowhere/at/all.relais"_s).isEmpty());
    }

    void whatIsProvidedAddsOnlyOnceItIsUsed()
    {
        QVERIFY(put(u"playbooks/outages/ours.json"_s, renamedOutage()));
        ContentLibrary library;
        const qsizetype before = library.outages()->size();
        const ProvidedContent found = library.look(planFile());
        QVERIFY(found.leftOut.isEmpty());
        QCOMPARE(found.entries, QSet<QString>{u"outage/ours"_s});
        QCOMPARE(library.outages()->size(), before);
        QVERIFY(!library.isProvided(u"outage/ours"_s));

        const int revision = library.revision();
        library.use(found);
        QVERIFY(library.revision() > revision);
        QCOMPARE(library.outages()->size(), before + 1);
        QVERIFY(library.isProvided(u"outage/ours"_s));
        QCOMPARE(library.look(planFile()), found);

        library.use({});
        QCOMPARE(library.outages()->size(), before);
    }

    // What a person accepted is what is used, whatever becomes of the files.
    void whatWasLookedAtStays()
    {
        QVERIFY(put(u"playbooks/outages/ours.json"_s, renamedOutage()));
        ContentLibrary library;
        const ProvidedContent found = library.look(planFile());
        library.use(found);
        const auto outages = library.outages();
        QVERIFY(put(u"playbooks/outages/ours.json"_s, "{"));
        QCOMPARE(*library.outages(), *outages);
        const ProvidedContent now = library.look(planFile());
        QVERIFY(now.stamp != found.stamp);
        QVERIFY(now.files.isEmpty());
        QCOMPARE(now.leftOut.size(), 1);
    }

    void nothingOfTheLibraryIsReplaced()
    {
        const QString path = u"playbooks/outages/fastly-2021-06-08.json"_s;
        QVERIFY(put(path, shipped(path).replace("\"version\": 1", "\"version\": 7")));
        ContentLibrary library;
        const ProvidedContent found = library.look(planFile());
        QCOMPARE(found.leftOut.size(), 1);
        QCOMPARE(found.leftOut.constFirst().place.file, path);
        QVERIFY(found.files.isEmpty());
        library.use(found);
        QCOMPARE(*library.outages(), *ContentLibrary().outages());
    }

    void whatIsNotChosenIsNotTaken_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"playbooks/cards/tool.json", "playbooks/rules/hidden.json", "playbooks/drill.json",
                                 "playbooks/catalogue/ours.json", "templates/messages/customers.json",
                                 "templates/legal/reminders.json", "playbooks/elsewhere/ours.json"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void whatIsNotChosenIsNotTaken()
    {
        QFETCH(QString, path);
        QVERIFY(put(path, "{}"));
        const ProvidedContent found = ContentLibrary().look(planFile());
        QVERIFY(found.files.isEmpty());
        QCOMPARE(found.leftOut.size(), 1);
        QCOMPARE(found.leftOut.constFirst().place.file, path);
    }

    // Two of one key: the first by name is taken. The user's own folder goes before both.
    void aKeyIsTakenOnce()
    {
        QVERIFY(put(u"playbooks/outages/a.json"_s, renamedOutage()));
        QVERIFY(put(u"playbooks/outages/b.json"_s, renamedOutage()));
        const ProvidedContent found = ContentLibrary().look(planFile());
        QCOMPARE(found.files.keys(), QStringList{u"playbooks/outages/a.json"_s});
        QCOMPARE(found.leftOut.constFirst().place.file, u"playbooks/outages/b.json"_s);
        QCOMPARE(found.leftOut.constFirst().place.pointer, u"/key"_s);

        const QTemporaryDir own;
        QVERIFY(putIn(own.path(), u"playbooks/outages/a.json"_s, renamedOutage()));
        QVERIFY(ContentLibrary(own.path()).look(planFile()).files.isEmpty());
    }

    void aLinkIsNotFollowed()
    {
        QVERIFY(put(u"playbooks/outages/real.json"_s, renamedOutage()));
        QVERIFY(QFile::rename(contentFolder() + u"/playbooks/outages/real.json"_s, m_folder->filePath(u"real.json"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"real.json"_s), contentFolder() + u"/playbooks/outages/link.json"_s));
        const ProvidedContent found = ContentLibrary().look(planFile());
        QVERIFY(found.files.isEmpty());
        QCOMPARE(found.leftOut.size(), 1);
    }

    void moreThanAFewFilesAreNotRead()
    {
        for (int i = 0; i <= ProvidedContents::mostFiles; ++i)
            QVERIFY(put(u"playbooks/outages/o%1.json"_s.arg(1000 + i), "{"));
        const ProvidedContent found = ContentLibrary().look(planFile());
        QCOMPARE(found.leftOut.size(), ProvidedContents::mostFiles + 1);
        QCOMPARE(found.leftOut.constLast().code, ErrorCode::TooLarge);
    }

    // A plan in the data folder itself has the user's own folder beside it.
    void theUsersOwnFolderIsNotProvidedAgain()
    {
        QVERIFY(put(u"playbooks/outages/ours.json"_s, renamedOutage()));
        QVERIFY(ContentLibrary(contentFolder()).look(planFile()).isEmpty());
    }

private:
    [[nodiscard]] QString planFile() const { return m_folder->filePath(u"Lenoir.relais"_s); }
    [[nodiscard]] QString contentFolder() const { return m_folder->filePath(u"content"_s); }
    [[nodiscard]] bool put(const QString &path, const QByteArray &bytes) const
    {
        return putIn(contentFolder(), path, bytes);
    }

    static bool putIn(const QString &folder, const QString &path, const QByteArray &bytes)
    {
        const QString place = folder + u'/' + path;
        return test::writeFile(place, bytes);
    }

    static QByteArray shipped(const QString &path) { return *ContentLibrary().bytes(path); }

    static QByteArray renamedOutage()
    {
        return shipped(u"playbooks/outages/fastly-2021-06-08.json"_s)
            .replace("\"key\": \"fastly-2021-06-08\"", "\"key\": \"ours\"");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

RELAIS_TEST(ProvidedFilesTest)
#include "tst_providedfiles.moc"
