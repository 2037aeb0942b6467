// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programrun.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

// What the program and all that it starts do to files and sockets while a hostile plan becomes documents: strace tells.
class TestWatchedExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void nothingInAPlanOpensAFileOrASocket_data();
    void nothingInAPlanOpensAFileOrASocket();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] bool mayBeWritten(const QString &file) const;

    QTemporaryDir m_folder;
    QTemporaryDir m_data;
};

// Every name of the firm becomes a request to read a file, to fetch a page and to run something.
void TestWatchedExport::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty(), "this test needs strace");
    QFile secret(path("secret.txt"));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("SECRETWORD") > 0);
    const auto run = [this](const QStringList &arguments) {
        return test::runProgram(arguments, m_folder.path(), m_data.path()).code;
    };
    QCOMPARE(run({QStringLiteral("demo"), QStringLiteral("p.relais")}), 0);
    QCOMPARE(
        run({QStringLiteral("export"), QStringLiteral("p.relais"), QStringLiteral("-o"), QStringLiteral("p.json")}), 0);
    QFile plan(path("p.json"));
    QVERIFY(plan.open(QIODevice::ReadOnly));
    const QByteArray hostile =
        "<img src='http://127.0.0.1:9/x.png'><link rel=attachment href='file://SECRET'> ![x](SECRET) "
        "\\\\input{SECRET} =cmd|' /C calc'!A0 $(cat SECRET)";
    QByteArray content = plan.readAll();
    content.replace("Maison Lenoir", QByteArray(hostile).replace("SECRET", path("secret.txt").toUtf8()));
    QFile changed(path("h.json"));
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(content) == content.size());
    changed.close();
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("h.relais"), QStringLiteral("h.json")}), 0);
}

void TestWatchedExport::nothingInAPlanOpensAFileOrASocket_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QStringList();
    QTest::newRow("tagged pdf") << QStringLiteral("tagged.pdf") << QStringList{QStringLiteral("--tagged")};
    QTest::newRow("docx") << QStringLiteral("docx") << QStringList();
    QTest::newRow("odt") << QStringLiteral("odt") << QStringList();
    QTest::newRow("html") << QStringLiteral("html") << QStringList();
    QTest::newRow("text") << QStringLiteral("txt") << QStringList();
}

void TestWatchedExport::nothingInAPlanOpensAFileOrASocket()
{
    QFETCH(QString, ending);
    QFETCH(QStringList, more);
    const QString target = m_folder.filePath(QStringLiteral("h.") + ending);
    const QString log = path("log");
    QProcess strace;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_data.path());
    strace.setProcessEnvironment(environment);
    strace.setWorkingDirectory(m_folder.path());
    // LeakSanitizer cannot look while another program does.
    strace.start(QStringLiteral("strace"),
                 QStringList{QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-s"), QStringLiteral("400"),
                             QStringLiteral("-e"), QStringLiteral("trace=open,openat,openat2,creat,socket"),
                             QStringLiteral("-E"), QStringLiteral("ASAN_OPTIONS=detect_leaks=0"), QStringLiteral("-o"),
                             log, QStringLiteral(RELAIS_PROGRAM), QStringLiteral("export"), QStringLiteral("h.relais"),
                             QStringLiteral("--edition"), QStringLiteral("management"), QStringLiteral("-o"), target}
                     + more);
    QVERIFY(strace.waitForFinished(240'000));
    QVERIFY2(strace.exitCode() == 0, strace.readAllStandardError().constData());
    QVERIFY(QFile::exists(target));
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString calls = QString::fromUtf8(file.readAll());
    QVERIFY(calls.contains(QStringLiteral("h.relais"))); // it did watch
    QVERIFY(!calls.contains(QStringLiteral("AF_INET")));
    QVERIFY(!calls.contains(QStringLiteral("secret.txt")));
    static const QRegularExpression writing(QStringLiteral("\"([^\"]*)\", [^)]*(?:O_WRONLY|O_RDWR|O_CREAT)"));
    auto written = writing.globalMatch(calls);
    QVERIFY(written.hasNext());
    while (written.hasNext()) {
        const QString name = written.next().captured(1);
        QVERIFY2(mayBeWritten(name), qPrintable(name));
    }
}

// Its own folders, temporary files, what bubblewrap tells the kernel of the sandbox it makes, and the list of fonts
// that fontconfig keeps for all programs.
bool TestWatchedExport::mayBeWritten(const QString &file) const
{
    const QStringList places{m_folder.path(),          m_data.path(),
                             QDir::tempPath(),         QStringLiteral("/tmp/"),
                             QStringLiteral("/proc/"), QStringLiteral("/dev/")};
    const QStringList maps{QStringLiteral("uid_map"), QStringLiteral("gid_map"), QStringLiteral("setgroups")};
    return maps.contains(file) || file.contains(QStringLiteral("/fontconfig/"))
        || std::any_of(places.begin(), places.end(), [&](const QString &place) { return file.startsWith(place); });
}

} // namespace relais

using relais::TestWatchedExport;
RELAIS_TEST(TestWatchedExport)
#include "tst_watchedexport.moc"
