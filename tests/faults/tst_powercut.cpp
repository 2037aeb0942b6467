// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk.h"
#include "faultrow.h"
#include "scratch.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <tuple>

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

bool leavesMuchToChance(const PowerCut &cut)
{
    return cut.content == Content::Torn || cut.content == Content::Junk;
}

QByteArray keyOf(const DiskContent &content, int acknowledged)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArray::number(acknowledged) + content.folders.join('/'));
    for (auto file = content.files.cbegin(); file != content.files.cend(); ++file) {
        hash.addData(file.key() + QByteArray::number(file.value().size()) + ':');
        hash.addData(file.value());
    }
    return hash.result();
}

// One recording, cut again and again until as many disks were rebuilt as are wanted. Which ones does not depend on the
// machine; equal disks with equal acknowledgements are checked once.
class Cutter {
public:
    Cutter(const QList<DiskEvent> &events, const Workload &workload, int acknowledged, const QString &folder)
        : m_events(events)
        , m_workload(workload)
        , m_before(acknowledged)
        , m_folder(folder)
    { }

    FaultRow cut(int wanted)
    {
        const auto all = static_cast<int>(m_events.size() * qsizetype(std::size(cuts)));
        for (bool again = false; m_row.tried < wanted; again = true)
            round(wanted - m_row.tried, all, again && all <= wanted);
        m_row.remark = QStringLiteral("%1 distinct").arg(m_seen.size());
        return m_row;
    }

private:
    // From beginning to end, so many in all by chance, and the instant after each acknowledgement.
    void round(int wanted, int all, bool onlyChance)
    {
        Disk disk;
        int acknowledged = m_before;
        for (qsizetype i = 0; i < m_events.size(); ++i) {
            const DiskEvent &event = m_events.at(i);
            disk.apply(event);
            if (event.kind == RelaisFaultMark)
                acknowledged = event.name.toInt();
            const bool wasThere = event.kind == RelaisFaultPresent || event.kind == RelaisFaultPresentFolder;
            if (wasThere || (event.kind != RelaisFaultMark && m_random.bounded(all) >= wanted))
                continue;
            for (const PowerCut &cut : cuts) {
                if (!onlyChance || leavesMuchToChance(cut))
                    check(disk.after(cut, m_random), acknowledged, i);
            }
        }
    }

    void check(const DiskContent &content, int acknowledged, qsizetype event)
    {
        ++m_row.tried;
        const QByteArray key = keyOf(content, acknowledged);
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        const QString found =
            rebuild(m_folder, content) ? m_workload.check(m_folder, acknowledged) : QStringLiteral("not rebuilt");
        m_row.count(found, QStringLiteral("after event %1, %2 acknowledged").arg(event).arg(acknowledged));
    }

    const QList<DiskEvent> &m_events;
    const Workload &m_workload;
    int m_before;
    QString m_folder;
    QRandomGenerator m_random{20261122};
    QSet<QByteArray> m_seen;
    FaultRow m_row;
};

// The recorder's own proof: all events together make the folder as it is.
bool endsAs(const QList<DiskEvent> &events, const QString &folder)
{
    Disk disk;
    for (const DiskEvent &event : events)
        disk.apply(event);
    QRandomGenerator random(1);
    const auto files = disk.after({Content::Kept, Names::Kept, FileSystem::Strict}, random).files;
    qsizetype found = 0;
    QDirIterator there(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (there.hasNext()) {
        QFile file(there.next());
        const QString name = QDir(folder).relativeFilePath(file.fileName());
        if (!file.open(QIODevice::ReadOnly) || files.value(name.toUtf8()) != file.readAll())
            return false;
        ++found;
    }
    return found == files.size() && found > 0;
}

} // namespace

class PowerCutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingAcknowledgedIsLost_data()
    {
        QTest::addColumn<Job>("job");
        for (const Job job : jobs)
            QTest::newRow(nameOf(job)) << job;
    }

    void nothingAcknowledgedIsLost()
    {
        QFETCH(Job, job);
        const FaultRow row = cutEverywhere(job, Manner::AsBuilt, wanted() / int(std::size(jobs)) + 1);
        row.print();
        QVERIFY2(row.tried > 0 && row.bad() == 0, qPrintable(row.first));
        m_states += row.tried;
    }

    void enoughWasTried() { QVERIFY(m_states >= wanted()); }

    // The controls: a way that is known to lose something must be seen to. Else the tests above prove nothing.
    void whatIsDoneWrongIsSeen_data()
    {
        QTest::addColumn<Job>("job");
        QTest::addColumn<Manner>("manner");
        QTest::addColumn<QByteArray>("name");
        for (const auto &[job, manner, name] : {std::tuple(Job::Edit, Manner::Full, "synchronous=FULL"),
                                                std::tuple(Job::Edit, Manner::Off, "synchronous=OFF"),
                                                std::tuple(Job::Drill, Manner::Full, "synchronous=FULL"),
                                                std::tuple(Job::Export, Manner::Off, "written in place"),
                                                std::tuple(Job::BackUp, Manner::Early, "told too early"),
                                                std::tuple(Job::Restore, Manner::Early, "told too early")})
            QTest::addRow("%s, %s", nameOf(job), name) << job << manner << QByteArray(name);
    }

    void whatIsDoneWrongIsSeen()
    {
        QFETCH(Job, job);
        QFETCH(Manner, manner);
        QFETCH(QByteArray, name);
        FaultRow row = cutEverywhere(job, manner, ofAControl);
        row.control = name.constData();
        row.print();
        QVERIFY(row.bad() > 0);
        if (manner == Manner::Full)
            QCOMPARE(row.lost, row.bad()); // a step is lost, the file is whole
        else if (manner == Manner::Off)
            QVERIFY(row.corrupt > 0);
        else
            QVERIFY(row.lost + row.missing > 0);
    }

private:
    static constexpr int ofAControl = 400;
    static int wanted() { return numberWanted("RELAIS_FAULT_STATES", 5000); }

    static FaultRow cutEverywhere(Job job, Manner manner, int states)
    {
        Scratch scratch;
        const QString folder = scratch.folder(QStringLiteral("recorded"));
        const QString log = scratch.path(QStringLiteral("disk.log"));
        const auto workload = Workload::of(job, manner, folder);
        const auto refused = [&](const char *why) {
            return FaultRow{.job = job, .fault = "power cut", .corrupt = 1, .first = QString::fromLatin1(why)};
        };
        if (!workload->prepare() || !relais_fault_record(folder.toUtf8().constData(), log.toUtf8().constData()))
            return refused("not prepared");
        const int before = workload->acknowledged();
        workload->run();
        workload->close();
        const bool sound = relais_fault_stop();
        const auto events = readDiskLog(log);
        if (!sound || !workload->errors().isEmpty() || workload->acknowledged() <= before)
            return refused("not recorded");
        if (!endsAs(events, folder))
            return refused("recorded amiss");
        if (const QString found = workload->check(folder, workload->acknowledged()); !found.isEmpty())
            return refused(qPrintable(QStringLiteral("not done: ") + found));
        FaultRow row = Cutter(events, *workload, before, scratch.path(QStringLiteral("rebuilt"))).cut(states);
        row.job = job;
        row.fault = "power cut";
        return row;
    }

    int m_states = 0;
};

RELAIS_TEST(PowerCutTest)
#include "tst_powercut.moc"
