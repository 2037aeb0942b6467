// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk.h"
#include "scratch.h"
#include "support/testmain.h"
#include "workload.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace relais;
using namespace relais::test;

namespace {

constexpr PowerCut cuts[] = {
    {Content::Kept, Names::Kept, FileSystem::Strict}, // the program died, the disk went on
    {Content::Dropped, Names::Dropped, FileSystem::Strict}, {Content::Dropped, Names::Kept, FileSystem::Strict},
    {Content::Kept, Names::Dropped, FileSystem::Strict},    {Content::Torn, Names::Random, FileSystem::Strict},
    {Content::Torn, Names::Kept, FileSystem::Strict},       {Content::Junk, Names::Random, FileSystem::Strict},
    {Content::Junk, Names::Kept, FileSystem::Strict},       {Content::Dropped, Names::Dropped, FileSystem::Ext4},
    {Content::Torn, Names::Dropped, FileSystem::Ext4},      {Content::Torn, Names::Random, FileSystem::Ext4},
    {Content::Junk, Names::Dropped, FileSystem::Ext4},      {Content::Junk, Names::Random, FileSystem::Ext4},
};

struct Outcome {
    int states = 0; // rebuilt
    int distinct = 0; // of which checked: equal disks with equal acknowledgements are checked once
    QMap<QString, int> bad; // what > how many
};

QByteArray keyOf(const QMap<QByteArray, QByteArray> &files, int acknowledged)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArray::number(acknowledged));
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        hash.addData(file.key() + QByteArray::number(file.value().size()) + ':');
        hash.addData(file.value());
    }
    return hash.result();
}

// States of the disk for one workload; more events are thinned out evenly.
constexpr qsizetype ofAWorkload = 1600;
constexpr qsizetype ofAControl = 400;

// What is left of a disk tells whether an edit is lost; which disks are alike does not depend on the machine.
Outcome replayed(const QList<DiskEvent> &events, const Workload &workload, int acknowledged, qsizetype wanted,
                 Scratch &scratch)
{
    Outcome outcome;
    Disk disk;
    QSet<QByteArray> seen;
    QRandomGenerator random(20261122);
    const QString folder = scratch.path(QStringLiteral("rebuilt"));
    const qsizetype stride = 1 + events.size() * qsizetype(std::size(cuts)) / wanted;
    qsizetype turn = 0;
    for (const DiskEvent &event : events) {
        disk.apply(event);
        if (event.kind == RelaisFaultMark)
            acknowledged = event.name.toInt();
        // The instant after an acknowledgement is always one of them.
        const bool due = ++turn % stride == 0 || event.kind == RelaisFaultMark;
        if (event.kind == RelaisFaultPresent || event.kind == RelaisFaultFolder || !due)
            continue;
        for (const PowerCut &cut : cuts) {
            ++outcome.states;
            const auto files = disk.after(cut, random);
            const QByteArray key = keyOf(files, acknowledged);
            if (seen.contains(key))
                continue;
            seen.insert(key);
            ++outcome.distinct;
            const QString found = rebuild(folder, files, disk.folders()) ? workload.check(folder, acknowledged)
                                                                         : QStringLiteral("not rebuilt");
            if (!found.isEmpty())
                ++outcome.bad[found.section(QLatin1Char(':'), 0, 0)];
        }
    }
    return outcome;
}

} // namespace

class PowerCutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingAcknowledgedIsLost_data()
    {
        QTest::addColumn<Job>("job");
        QTest::newRow("create") << Job::Create;
        QTest::newRow("edit") << Job::Edit;
        QTest::newRow("import") << Job::Import;
        QTest::newRow("migrate") << Job::Migrate;
        QTest::newRow("drill") << Job::Drill;
        QTest::newRow("bring a run") << Job::Bring;
    }

    void nothingAcknowledgedIsLost()
    {
        QFETCH(Job, job);
        const Outcome outcome = cutEverywhere(job, Syncing::AsBuilt);
        QCOMPARE(outcome.bad, (QMap<QString, int>()));
        m_states += outcome.states;
        m_distinct += outcome.distinct;
    }

    void enoughWasTried()
    {
        qInfo("%d states of the disk, %d of them distinct", m_states, m_distinct);
        QVERIFY(m_states >= 5000);
    }

    // The controls: a way of syncing that is known to lose something must be seen to. Else the tests above prove
    // nothing.
    void syncingTheFileButNotTheFolderLosesTheLastStep_data()
    {
        QTest::addColumn<Job>("job");
        QTest::newRow("edit") << Job::Edit;
        QTest::newRow("drill") << Job::Drill;
    }

    void syncingTheFileButNotTheFolderLosesTheLastStep()
    {
        QFETCH(Job, job);
        const Outcome outcome = cutEverywhere(job, Syncing::Full);
        QVERIFY(outcome.bad.value(QStringLiteral("lost")) > 0);
        QCOMPARE(outcome.bad.size(), 1);
    }

    void notSyncingDamages()
    {
        const Outcome outcome = cutEverywhere(Job::Edit, Syncing::Off);
        QVERIFY(outcome.bad.value(QStringLiteral("lost")) > 0);
        QVERIFY(outcome.bad.value(QStringLiteral("unreadable")) + outcome.bad.value(QStringLiteral("damaged")) > 0);
    }

private:
    Outcome cutEverywhere(Job job, Syncing syncing)
    {
        Scratch scratch;
        const QString folder = scratch.folder(QStringLiteral("recorded"));
        const QString log = scratch.path(QStringLiteral("disk.log"));
        Workload workload(job, syncing, folder);
        if (!workload.prepare() || !relais_fault_record(folder.toUtf8().constData(), log.toUtf8().constData()))
            return {.bad = {{QStringLiteral("not prepared"), 1}}};
        const int before = workload.acknowledged();
        workload.run();
        const bool sound = relais_fault_stop();
        const auto events = readDiskLog(log);
        if (!sound || !workload.errors().isEmpty() || workload.acknowledged() <= before)
            return {.bad = {{QStringLiteral("not recorded"), 1}}};
        if (!endsAs(events, folder))
            return {.bad = {{QStringLiteral("recorded amiss"), 1}}};
        return replayed(events, workload, before, syncing == Syncing::AsBuilt ? ofAWorkload : ofAControl, scratch);
    }

    // The recorder's own proof: all events together make the folder as it is.
    static bool endsAs(const QList<DiskEvent> &events, const QString &folder)
    {
        Disk disk;
        for (const DiskEvent &event : events)
            disk.apply(event);
        QRandomGenerator random(1);
        const auto files = disk.after({Content::Kept, Names::Kept, FileSystem::Strict}, random);
        qsizetype found = 0;
        for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
            QFile file(QDir(folder).filePath(name));
            if (!file.open(QIODevice::ReadOnly) || files.value(name.toUtf8()) != file.readAll())
                return false;
            ++found;
        }
        return found == files.size() && found > 0;
    }

    int m_states = 0;
    int m_distinct = 0;
};

RELAIS_TEST(PowerCutTest)
#include "tst_powercut.moc"
