// SPDX-License-Identifier: GPL-3.0-or-later
// R7: single bits that flip and pages that are lost, in a seeded sample; RELAIS_ROT_FLIPS asks for a larger one. What
// SQLite's own check would have found alone is the control: it must miss some.
#include "core/sha256.h"
#include "storage/inspection.h"
#include "support/files.h"
#include "support/generatedplan.h"
#include "support/generatedrun.h"
#include "unit/storage/storagefixture.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <sqlite3.h>

using namespace relais;
using namespace relais::test;

class RotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void flippedBitsAreFound()
    {
        StorageFixture fixture;
        makeFirm(fixture, 4, 8);
        const QByteArray whole = contentOf(fixture.path());
        const QByteArray wanted = everythingRead(fixture.path());
        const QString copy = fixture.path(QStringLiteral("flipped.relais"));
        const int asked = qEnvironmentVariableIntValue("RELAIS_ROT_FLIPS");
        const int flips = asked > 0 ? asked : 1000;
        QRandomGenerator random(20261123);
        int changed = 0;
        int found = 0;
        int foundBySqlite = 0;
        for (int i = 0; i < flips; ++i) {
            QByteArray bytes = whole;
            const auto place = random.bounded(static_cast<quint32>(bytes.size()));
            bytes[place] = static_cast<char>(static_cast<quint8>(bytes.at(place)) ^ (1U << random.bounded(8U)));
            QVERIFY(writeFile(copy, bytes));
            if (everythingRead(copy) == wanted)
                continue;
            ++changed;
            const auto report = fixture.files.verify(copy);
            found += !report || !report->isSound() ? 1 : 0;
            foundBySqlite += seenBySqlite(copy) ? 1 : 0;
        }
        qInfo("%d flips, %d changed content, found by verify %d (%.2f %%), by integrity_check alone %d (%.0f %%)",
              flips, changed, found, 100.0 * found / changed, foundBySqlite, 100.0 * foundBySqlite / changed);
        QVERIFY(changed > flips / 10);
        QVERIFY(found * 1000 >= changed * 999);
        QVERIFY(foundBySqlite * 10 < changed * 9); // the control
    }

    void lostPagesComeBack()
    {
        StorageFixture fixture;
        makeFirm(fixture, 24, 20);
        const Plan plan = fixture.plan;
        const QByteArray whole = contentOf(fixture.path());
        constexpr qsizetype pageBytes = 4096;
        QVERIFY(whole.size() / pageBytes >= 100);
        QList<double> alone;
        QList<double> withBackup;
        QRandomGenerator random(20261123);
        for (int sample = 0; sample < 15; ++sample) {
            QByteArray bytes = whole;
            for (int lost = 0; lost < 8; ++lost) {
                const auto page = random.bounded(static_cast<quint32>(whole.size() / pageBytes));
                bytes.replace(page * pageBytes, pageBytes, QByteArray(pageBytes, '\0'));
            }
            alone.append(shareBack(fixture, bytes, plan));
        }
        QVERIFY(writeFile(fixture.path(), whole));
        QVERIFY(fixture.opened()->backUp());
        const Id<Plan> id = fixture.opened()->file().id;
        for (int sample = 0; sample < 10; ++sample) {
            QByteArray bytes = whole;
            for (int lost = 0; lost < 8; ++lost) {
                const auto page = random.bounded(static_cast<quint32>(whole.size() / pageBytes));
                bytes.replace(page * pageBytes, pageBytes, QByteArray(pageBytes, '\0'));
            }
            withBackup.append(shareBack(fixture, bytes, plan, id));
        }
        std::sort(alone.begin(), alone.end());
        std::sort(withBackup.begin(), withBackup.end());
        qInfo("8 of %d pages lost: rows back without a backup, median %.2f %%, least %.2f %%; with one, least %.2f %%",
              int(whole.size() / pageBytes), 100 * alone.at(alone.size() / 2), 100 * alone.constFirst(),
              100 * withBackup.constFirst());
        QVERIFY(alone.at(alone.size() / 2) >= 0.95);
        QCOMPARE(withBackup.constFirst(), 1.0);
    }

private:
    static void makeFirm(StorageFixture &fixture, int rows, quint32 edits)
    {
        auto repository = fixture.created(generatedPlan(3, {.rowsPerTable = rows}));
        QVERIFY(repository);
        for (quint32 seed = 1; seed <= edits; ++seed)
            QVERIFY(fixture.store(*repository, changedPlan(fixture.plan, seed)));
        const auto drill = generatedDrill(fixture.ids, 12);
        QVERIFY(repository->runs().begin(drill.run, drill.events, drill.snapshot));
    }

    // The share of the plan's rows that are the same in what is recovered, which is sound in any case.
    static double shareBack(StorageFixture &fixture, const QByteArray &bytes, const Plan &plan, Id<Plan> known = {})
    {
        const QString damaged = fixture.path(QStringLiteral("damaged.relais"));
        const QString target = fixture.path(QStringLiteral("new.relais"));
        QFile::remove(target);
        if (!writeFile(damaged, bytes))
            return 0;
        const auto report = fixture.files.recover(damaged, target, known);
        const auto checked = report ? fixture.files.verify(target) : Result<FileReport>(report.error());
        if (!checked || !checked->isSound())
            return 0;
        const auto repository = fixture.files.open(target, OpenMode::ReadOnly);
        const auto found = repository ? (*repository)->load() : Result<Plan>(repository.error());
        if (!found)
            return 0;
        qint64 rows = 0;
        qint64 back = 0;
        RowTypes::forEachType([&]<class T>() {
            for (const T &row : plan.table<T>()) {
                ++rows;
                const T *there = found->find(row.id);
                back += there && *there == row ? 1 : 0;
            }
        });
        return static_cast<double>(back) / static_cast<double>(rows);
    }

    // Every value of every table, as SQLite gives it; something else where it gives none.
    static QByteArray everythingRead(const QString &path)
    {
        Sha256 hash;
        try {
            Connection plain(path, SQLITE_OPEN_READONLY);
            QList<QByteArray> tables;
            Statement names(plain, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
            while (names.step())
                tables.append(names.text(0).toUtf8());
            for (const QByteArray &table : std::as_const(tables)) {
                const qint64 columns = plain.integer("SELECT count(*) FROM pragma_table_xinfo('" + table + "')");
                Statement row(plain, "SELECT * FROM " + quoted(table));
                while (row.step()) {
                    for (int i = 0; i < columns; ++i)
                        hash.add(row.bytes(i) + '|' + QByteArray::number(i));
                }
                hash.add(table);
            }
        } catch (const SqlError &) {
            return "unreadable";
        }
        return hash.result();
    }

    static bool seenBySqlite(const QString &path)
    {
        try {
            Connection plain(path, SQLITE_OPEN_READONLY);
            return plain.text("PRAGMA integrity_check(1)") != QStringLiteral("ok");
        } catch (const SqlError &) {
            return true;
        }
    }
};

RELAIS_TEST(RotTest)
#include "tst_rot.moc"
