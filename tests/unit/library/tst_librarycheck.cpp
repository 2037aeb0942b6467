// SPDX-License-Identifier: GPL-3.0-or-later
// `relais library check`, below the command: over everything that comes with Relais, and over a folder of files that
// are each wrong in one way (tests/data/library/wrong).
#include "exchange/planjson.h"
#include "library/librarycheck.h"
#include "support/testmain.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

namespace {

Result<LibraryReport> reportOf(const QString &folder)
{
    const auto readPlan = [](const QByteArray &bytes) {
        const auto plan = PlanJson().decode(bytes);
        return plan ? Status() : Status(plan.error());
    };
    return LibraryCheck(folder, readPlan).run();
}

QString lineOf(const LibraryFinding &finding)
{
    const auto code = QLatin1StringView(EnumNames<LibraryFault>::names[static_cast<size_t>(finding.fault)]);
    return u"%1 %2 %3"_s.arg(code, finding.file, finding.pointer).trimmed();
}

QString wrongFolder()
{
    return QStringLiteral(RELAIS_SOURCE_DIR "/tests/data/library/wrong");
}

} // namespace

class LibraryCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingThatIsShippedIsWrong()
    {
        const auto report = reportOf({});
        QVERIFY(report);
        QStringList lines;
        for (const LibraryFinding &finding : report->findings)
            lines << lineOf(finding) + u": "_s + finding.found;
        QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'\n')));
        QCOMPARE(report->counts.size(), qsizetype(std::size(EnumNames<LibraryKind>::names)));
        for (const LibraryCount &count : report->counts)
            QVERIFY2(count.files > 0 && count.entries >= count.files,
                     EnumNames<LibraryKind>::names[static_cast<size_t>(count.kind)]);
    }

    // What lies in the sources is what is compiled in.
    void theSourcesAreCheckedLikeTheProgram()
    {
        const auto shipped = reportOf({});
        const auto sources = reportOf(QStringLiteral(RELAIS_SOURCE_DIR));
        QVERIFY(shipped && sources);
        QVERIFY(sources->findings.isEmpty());
        QCOMPARE(sources->counts, shipped->counts);
    }

    void everyWrongFileIsNamedWithItsPlace()
    {
        const auto report = reportOf(wrongFolder());
        QVERIFY(report);
        QStringList lines;
        for (const LibraryFinding &finding : report->findings)
            lines << lineOf(finding);
        const QStringList expected = expectedLines();
        QStringList more = lines;
        for (const QString &line : expected)
            QVERIFY2(more.removeOne(line), qPrintable(line));
        QVERIFY2(more.isEmpty(), qPrintable(more.join(u'\n')));
    }

    void aFindingSaysWhatItFound()
    {
        const auto report = reportOf(wrongFolder());
        QVERIFY(report);
        const auto found = [&](LibraryFault fault) {
            for (const LibraryFinding &finding : report->findings) {
                if (finding.fault == fault)
                    return finding;
            }
            return LibraryFinding();
        };
        QCOMPARE(found(LibraryFault::Jargon).found, u"failover"_s);
        QCOMPARE(found(LibraryFault::Jargon).instead, u"fallback"_s);
        QCOMPARE(found(LibraryFault::NamedTooSoon).found, u"Lumo"_s);
        QCOMPARE(found(LibraryFault::UnknownReference).found, u"team/review"_s);
        QCOMPARE(found(LibraryFault::Duplicate).found, u"card.tool"_s);
        QCOMPARE(found(LibraryFault::Duplicate).instead, u"playbooks/cards/tool.json"_s);
        QVERIFY(found(LibraryFault::SmsCharacters).found.contains(QChar(0x2019)));
        QVERIFY(found(LibraryFault::NotJson).found.startsWith(u"line 2: "_s));
    }

    // Only what lies in the folder is checked, and it may name what is shipped.
    void aFolderOfOneRightFileIsRight()
    {
        QTemporaryDir folder;
        const QString outages = folder.filePath(u"playbooks/outages"_s);
        QVERIFY(QDir().mkpath(outages));
        QVERIFY(QFile::copy(QStringLiteral(RELAIS_SOURCE_DIR "/playbooks/outages/fastly-2021-06-08.json"),
                            outages + u"/fastly-2021-06-08.json"_s));
        const auto report = reportOf(folder.path());
        QVERIFY(report);
        QCOMPARE(report->findings, QList<LibraryFinding>());
        QCOMPARE(report->counts.at(static_cast<qsizetype>(LibraryKind::Outage)).files, 1);
        QCOMPARE(report->counts.at(static_cast<qsizetype>(LibraryKind::Card)).files, 0);
    }

    void aFolderWithoutALibraryIsAnError()
    {
        const QTemporaryDir folder;
        for (const QString &path : {folder.path(), folder.filePath(u"nothing"_s)}) {
            const auto report = reportOf(path);
            QVERIFY(!report);
            QCOMPARE(report.error().code, ErrorCode::NotFound);
            QCOMPARE(report.error().place.file, path);
        }
    }

private:
    static QStringList expectedLines();
};

QStringList LibraryCheckTest::expectedLines()
{
    return {
        u"duplicate playbooks/cards/same-id.json /id"_s,
        u"duplicate playbooks/ideas/same-key-2.json /ideas/0/key"_s,
        u"duplicate templates/messages/team.json /messages/0/id"_s,
        u"form playbooks/cards/no-such-slot.json /symptom"_s,
        u"form playbooks/catalogue/internet.json /entries/0/key"_s,
        u"form playbooks/catalogue/lumo.json /entries/0/hints/0/url"_s,
        u"form playbooks/fingerprints/capital.json /fingerprints/0/all/0/values"_s,
        u"form playbooks/fingerprints/no-such-source.json /fingerprints/0/sources"_s,
        u"form playbooks/ideas/no-such-kind.json /ideas/0/tools"_s,
        u"form playbooks/ideas/one-step.json /ideas/0/steps"_s,
        u"form playbooks/outages/no-such-instant.json /ended"_s,
        u"form playbooks/outages/no-zone.json /zone"_s,
        u"form playbooks/outages/other-hour.json /instants/1/local"_s,
        u"form playbooks/outages/out-of-order.json /instants/1"_s,
        u"form playbooks/drill.json /questions"_s,
        u"form playbooks/scenarios/last-telling.json /scenes/1/tellings"_s,
        u"form playbooks/scenarios/late-scene.json /scenes/4/at/first"_s,
        u"form playbooks/scenarios/no-such-cell.json /scenes/1/cell"_s,
        u"form playbooks/rules/idle-slot.json /rules/0/question"_s,
        u"form playbooks/rules/no-source.json /rules/0/source"_s,
        u"form playbooks/scenarios/no-such-role.json /scenes/4/restores"_s,
        u"form playbooks/scenarios/scenes-out-of-order.json /scenes/1/story"_s,
        u"form playbooks/scenarios/six-scenes.json /scenes"_s,
        u"form playbooks/scenarios/times-out-of-order.json /scenes/2/at/first"_s,
        u"form templates/documents/phrases.json /phrases/plan_title"_s,
        u"form templates/examples/empty.json /format"_s,
        u"form templates/legal/no-source.json /reminders/0/source"_s,
        u"form templates/messages/customers.json /messages/2/text"_s,
        u"form templates/questions/empty.json /title"_s,
        u"jargon playbooks/ideas/jargon.json /ideas/0/task/en"_s,
        u"jargon playbooks/outages/jargon.json /trap/en"_s,
        u"missing_language playbooks/outages/one-language.json /title/en"_s,
        u"named_too_soon playbooks/outages/named-too-soon.json /instants/0/what/en"_s,
        u"no_source playbooks/outages/no-source.json /sources"_s,
        u"not_json templates/questions/broken.json"_s,
        u"objective_unmet playbooks/scenarios/late-objective.json /objectives/0"_s,
        u"objective_without_scene playbooks/scenarios/unserved-objective.json /objectives/1"_s,
        u"role_without_scene playbooks/scenarios/idle-role.json /roles/1"_s,
        u"sms_characters templates/messages/customers.json /messages/1/text/fr"_s,
        u"sms_too_long templates/messages/customers.json /messages/0/text/fr"_s,
        u"too_certain playbooks/fingerprints/too-certain.json /fingerprints/0/note/en"_s,
        u"too_certain playbooks/fingerprints/too-certain.json /fingerprints/0/note/fr"_s,
        u"too_certain playbooks/outages/cause-too-certain.json /cause/text/en"_s,
        u"too_certain playbooks/outages/cause-too-certain.json /cause/text/fr"_s,
        u"too_certain playbooks/outages/too-certain.json /instants/1/what/en"_s,
        u"too_certain playbooks/outages/too-certain.json /instants/1/what/fr"_s,
        u"too_certain playbooks/rules/too-certain.json /rules/0/why/en"_s,
        u"too_certain playbooks/rules/too-certain.json /rules/0/why/fr"_s,
        u"too_certain templates/legal/too-certain.json /reminders/0/text/en"_s,
        u"too_certain templates/legal/too-certain.json /reminders/0/text/fr"_s,
        u"typography playbooks/outages/straight-apostrophe.json /summary/fr"_s,
        u"typography playbooks/scenarios/nobreak-space.json /decisions/0/fr"_s,
        u"unknown_place playbooks/misplaced.json"_s,
        u"unknown_reference playbooks/cards/no-such-message.json /steps/0/message"_s,
        u"unknown_reference playbooks/fingerprints/no-such-entry.json /fingerprints/0/catalogue"_s,
        u"unknown_reference playbooks/rules/no-such-tool.json /rules/0/when/beside/keys/1"_s,
        u"unknown_reference playbooks/scenarios/no-such-outage.json /modelled_on/0"_s,
        u"unknown_reference playbooks/scenarios/no-such-tool.json /roles/0/catalogue/0"_s,
    };
}

RELAIS_TEST(LibraryCheckTest)
#include "tst_librarycheck.moc"
