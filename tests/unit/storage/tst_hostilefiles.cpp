// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"
#include "storagefixture.h"
#include "support/files.h"
#include "support/generatedplan.h"

#include <QFile>
#include <QRegularExpression>
#include <QtEndian>

#include <sqlite3.h>

using namespace relais;
using namespace relais::test;

namespace {

// A journal as SQLite writes one at the end of a transaction over two files: it names the file that SQLite then
// deletes.
QByteArray forgedJournal(const QString &victim, qsizetype planBytes)
{
    const QByteArray magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    const auto number = [](quint32 value) {
        const quint32 bigEndian = qToBigEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    };
    QByteArray journal =
        magic + number(0) + number(1) + number(static_cast<quint32>(planBytes / 4096)) + number(512) + number(4096);
    journal = journal.leftJustified(512, '\0');
    const QByteArray name = victim.toUtf8();
    quint32 sum = 0;
    for (const char byte : name)
        sum += static_cast<quint32>(static_cast<qint32>(byte));
    return journal + number(0x40000000 / 4096 + 1) + name + number(static_cast<quint32>(name.size())) + number(sum)
        + magic;
}

} // namespace

class HostileFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aFileWithMoreThanAPlanHoldsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("trigger") << QByteArray(
            "CREATE TRIGGER bite AFTER UPDATE ON tool BEGIN DELETE FROM operation; END")
                                 << ErrorCode::Hostile;
        QTest::newRow("view") << QByteArray(
            "DROP TABLE proof; CREATE VIEW proof AS WITH RECURSIVE n(i) AS (SELECT 1 UNION "
            "ALL SELECT i + 1 FROM n) SELECT i AS id FROM n")
                              << ErrorCode::Hostile;
        QTest::newRow("table") << QByteArray("CREATE TABLE more (a)") << ErrorCode::Hostile;
        QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE more USING fts5(a)") << ErrorCode::Hostile;
        QTest::newRow("index") << QByteArray("CREATE INDEX more ON tool (upper(name))") << ErrorCode::Hostile;
        QTest::newRow("column") << QByteArray("ALTER TABLE tool ADD COLUMN more TEXT") << ErrorCode::Hostile;
        QTest::newRow("generated column")
            << QByteArray("ALTER TABLE tool ADD COLUMN more TEXT AS (upper(name)) VIRTUAL") << ErrorCode::Hostile;
        QTest::newRow("missing table") << QByteArray("DROP TABLE proof") << ErrorCode::Hostile;
        QTest::newRow("newer") << QByteArray("PRAGMA user_version = 999") << ErrorCode::NewerFormat;
        QTest::newRow("another application") << QByteArray("PRAGMA application_id = 7") << ErrorCode::NotAPlan;
        QTest::newRow("write-ahead log") << QByteArray("PRAGMA journal_mode = WAL") << ErrorCode::Hostile;
    }

    void aFileWithMoreThanAPlanHoldsIsRefused()
    {
        QFETCH(QByteArray, sql);
        QFETCH(ErrorCode, code);
        StorageFixture fixture;
        QVERIFY(fixture.created(generatedPlan(3)));
        {
            Connection plain(fixture.path(), SQLITE_OPEN_READWRITE);
            plain.execute(sql);
        }
        const QByteArray before = contentOf(fixture.path());
        for (const OpenMode mode : {OpenMode::Write, OpenMode::ReadOnly}) {
            const auto refused = fixture.files.open(fixture.path(), mode);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, code);
        }
        QCOMPARE(contentOf(fixture.path()), before);
    }

    void aCheckOrDefaultInATableIsRefused()
    {
        StorageFixture fixture;
        QVERIFY(fixture.created({}));
        {
            Connection plain(fixture.path(), SQLITE_OPEN_READWRITE);
            plain.execute("PRAGMA writable_schema = ON");
            plain.execute("UPDATE sqlite_schema SET sql = replace(sql, 'key TEXT PRIMARY KEY NOT NULL', "
                          "'key TEXT PRIMARY KEY NOT NULL CHECK (length(key) > 0)') WHERE name = 'meta'");
        }
        const auto refused = fixture.files.open(fixture.path(), OpenMode::Write);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Hostile);
        QCOMPARE(refused.error().place.pointer, QStringLiteral("meta"));
    }

    void aForgedJournalDeletesNothing()
    {
        StorageFixture fixture;
        QVERIFY(fixture.created(generatedPlan(3)));
        const QString victim = fixture.path(QStringLiteral("victim.txt"));
        const QByteArray plan = contentOf(fixture.path());
        const QByteArray journal = forgedJournal(victim, plan.size());
        const auto set = [&] {
            return writeFile(victim, "the user's own file")
                && writeFile(fixture.path() + QStringLiteral("-journal"), journal);
        };
        // That the journal bites at all: plain SQLite removes the file that it names.
        QVERIFY(set());
        {
            Connection plain(fixture.path(), SQLITE_OPEN_READWRITE);
            plain.integer("SELECT count(*) FROM sqlite_schema");
        }
        QVERIFY(!QFile::exists(victim));

        QVERIFY(writeFile(fixture.path(), plan));
        for (const OpenMode mode : {OpenMode::Write, OpenMode::ReadOnly, OpenMode::TakeOver}) {
            QVERIFY(set());
            const auto refused = fixture.files.open(fixture.path(), mode);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Hostile);
            QCOMPARE(contentOf(victim), QByteArray("the user's own file"));
        }
        QVERIFY(!fixture.files.verify(fixture.path()));
        QVERIFY(!fixture.files.copyTo(fixture.path(), fixture.path(QStringLiteral("copy.relais"))));
        QCOMPARE(contentOf(victim), QByteArray("the user's own file"));
    }

    void aJournalThatIsALinkIsRefused()
    {
        StorageFixture fixture;
        QVERIFY(fixture.created({}));
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), fixture.path() + QStringLiteral("-journal")));
        const auto refused = fixture.files.open(fixture.path(), OpenMode::Write);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Hostile);
    }

    void aNewPlanIsNotMadeUnderAnOldJournal()
    {
        StorageFixture fixture;
        QVERIFY(writeFile(fixture.path() + QStringLiteral("-journal"), QByteArray(1024, 'x')));
        const auto refused = fixture.files.create(fixture.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(!QFile::exists(fixture.path()));
    }

    void whatIsNoDatabaseIsNoPlan_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Bonjour");
        QTest::newRow("long text") << QByteArray(100000, 'a');
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16).leftJustified(4096, '\0');
    }

    void whatIsNoDatabaseIsNoPlan()
    {
        QFETCH(QByteArray, content);
        StorageFixture fixture;
        QVERIFY(writeFile(fixture.path(), content));
        const auto refused = fixture.files.open(fixture.path(), OpenMode::Write);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotAPlan);
        QCOMPARE(contentOf(fixture.path()), content);
    }

    void aTruncatedPlanIsDamaged()
    {
        StorageFixture fixture;
        QVERIFY(fixture.created(generatedPlan(3, {.rowsPerTable = 30})));
        const QByteArray whole = contentOf(fixture.path());
        for (const qsizetype size : {whole.size() - 4096, whole.size() / 2, qsizetype(5000)}) {
            QVERIFY(writeFile(fixture.path(), whole.left(size)));
            const auto refused = fixture.files.open(fixture.path(), OpenMode::Write);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Damaged);
        }
    }

    void aFlippedByteOfARowIsNamed()
    {
        StorageFixture fixture;
        const Plan plan = withTool({}, fixture.ids, QStringLiteral("Terminal de paiement"));
        QVERIFY(fixture.created(plan));
        QByteArray bytes = contentOf(fixture.path());
        const QByteArray name = "Terminal de paiement";
        const auto inRow = bytes.indexOf(name);
        const auto inLog = bytes.indexOf(name, inRow + 1);
        QVERIFY(inRow > 0 && inLog > 0);
        bytes[inRow + 3] = 'X';
        bytes[inLog + 3] = 'X';
        QVERIFY(writeFile(fixture.path(), bytes));
        auto repository = fixture.opened();
        QVERIFY(repository);
        const auto loaded = repository->load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Damaged);
        const QString tool =
            QStringLiteral("tool/") + plan.table<Tool>().begin()->id.value.toString(QUuid::WithoutBraces);
        QCOMPARE(loaded.error().place.pointer, tool);
        const auto report = fixture.files.verify(fixture.path());
        QVERIFY(report);
        QCOMPARE(report->damage, (QStringList{tool, QStringLiteral("operation/1")}));
        QVERIFY(report->fingerprint.isEmpty());
    }

    void aPipeIsNotWaitedFor()
    {
        StorageFixture fixture;
        QCOMPARE(fixture.files.open(QStringLiteral("/dev/null"), OpenMode::Write).error().code, ErrorCode::NotAPlan);
        QCOMPARE(fixture.files.open(fixture.folder.path(), OpenMode::Write).error().code, ErrorCode::NotAPlan);
        QCOMPARE(fixture.files.open(fixture.path(), OpenMode::Write).error().code, ErrorCode::NotFound);
    }
};

RELAIS_TEST(HostileFilesTest)
#include "tst_hostilefiles.moc"
