// SPDX-License-Identifier: GPL-3.0-or-later
// R8: a plan is copied while another thread edits and reads it without a pause; every copy is opened, checked row by
// row, taken up as a plan, and holds all that was acknowledged before it was begun. Control: the bytes of the file as
// they stand, piece by piece, as a synchroniser takes them.
#include "faultrow.h"
#include "support/generatedplan.h"
#include "unit/storage/storagefixture.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <atomic>
#include <thread>

using namespace relais;
using namespace relais::test;

namespace {

// Whoever edits: each edit puts its number into the firm's name and into every tool, and the plan is read again, since
// who only wrote would let nobody else read.
class BusyWriter {
public:
    BusyWriter()
    {
        m_repository = m_fixture.created(generatedPlan(3, {.rowsPerTable = 12}));
        if (m_repository)
            m_thread = std::jthread([this](const std::stop_token &stop) { write(stop); });
    }

    [[nodiscard]] bool isWriting() const { return m_repository && !m_failed; }
    [[nodiscard]] QString path() const { return m_fixture.path(); }
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }

    // The number of the edit that a plan ends with.
    static int numberIn(const Plan &plan) { return plan.organisation().name.section(QLatin1Char(' '), -1).toInt(); }

private:
    void write(const std::stop_token &stop)
    {
        for (int number = 1; !stop.stop_requested() && !m_failed; ++number) {
            Plan after = m_fixture.plan;
            Organisation firm = after.organisation();
            firm.name = QStringLiteral("Maison %1").arg(number);
            after.table<Organisation>().put(firm);
            for (Tool tool : m_fixture.plan.table<Tool>()) {
                tool.remarks = firm.name;
                after.table<Tool>().put(tool);
            }
            m_failed = !m_fixture.store(*m_repository, after);
            m_acknowledged = m_failed ? number - 1 : number;
            m_failed = m_failed || !m_repository->load();
        }
    }

    StorageFixture m_fixture; // of the thread, but for its path
    std::unique_ptr<PlanRepository> m_repository;
    std::atomic<int> m_acknowledged = 0;
    std::atomic<bool> m_failed = false;
    std::jthread m_thread; // ends before what it uses
};

} // namespace

class LiveCopiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aCopyOfAPlanThatIsWrittenIsWhole()
    {
        const BusyWriter writer;
        QVERIFY(writer.isWriting());
        FaultRow row{.job = Job::BackUp, .fault = "under writing"};
        copyAll(writer, row,
                [this](const QString &from, const QString &to) { return m_reader.files.copyTo(from, to); });
        QVERIFY2(row.bad() == 0, qPrintable(row.first));
    }

    void aPlainCopyIsNot()
    {
        const BusyWriter writer;
        QVERIFY(writer.isWriting());
        FaultRow row{.job = Job::BackUp, .fault = "under writing", .control = "dd"};
        // By another process: to open and close the file in this one would take SQLite's locks away.
        copyAll(writer, row, [](const QString &from, const QString &to) {
            const int code = QProcess::execute(QStringLiteral("dd"),
                                               {QStringLiteral("bs=512"), QStringLiteral("status=none"),
                                                QStringLiteral("if=") + from, QStringLiteral("of=") + to});
            return code == 0 ? Status() : Status(Error{ErrorCode::ProgramFailed});
        });
        QVERIFY(row.bad() > 0);
    }

private:
    template <class Copy> void copyAll(const BusyWriter &writer, FaultRow &row, Copy copy)
    {
        const QString target = m_reader.path(QStringLiteral("copy.relais"));
        const bool isControl = *row.control != '\0';
        const int wanted = numberWanted("RELAIS_FAULT_COPIES", 20) * (isControl ? 20 : 1);
        for (; row.tried < wanted && !(isControl && row.bad() > 0); ++row.tried) {
            const int before = writer.acknowledged();
            const Status copied = copy(writer.path(), target);
            row.count(copied ? wrongWith(target, before) : QStringLiteral("missing: ") + copied.error().detail,
                      QString::number(row.tried));
            QFile::remove(target);
        }
        row.remark = QStringLiteral("%1 edits meanwhile").arg(writer.acknowledged());
        row.print();
        QVERIFY(writer.isWriting());
        QVERIFY(writer.acknowledged() > 0);
    }

    QString wrongWith(const QString &copy, int acknowledged)
    {
        const auto report = m_reader.files.verify(copy);
        if (!report || !report->isSound())
            return QStringLiteral("damaged");
        const auto restored = m_reader.files.open(copy, OpenMode::Write);
        const auto plan = restored ? (*restored)->load() : Result<Plan>(restored.error());
        if (!plan || fingerprint(*plan) != report->fingerprint)
            return QStringLiteral("damaged");
        return BusyWriter::numberIn(*plan) >= acknowledged ? QString() : QStringLiteral("lost");
    }

    StorageFixture m_reader;
};

RELAIS_TEST(LiveCopiesTest)
#include "tst_livecopies.moc"
