// SPDX-License-Identifier: GPL-3.0-or-later
// What came back when a domain was asked about: "D", a DNS message; "H", the header lines of a site; else a text of
// dig, host, nslookup or curl that a person pasted. Read into records and findings, all of which are said yes to.
#include "discovery/addresses.h"
#include "discovery/dnsmessage.h"
#include "discovery/siteheaders.h"
#include "fuzz/target.h"
#include "library/contentlibrary.h"
#include "services/scanpaste.h"
#include "services/scanproposals.h"
#include "services/scanquestions.h"
#include "services/scanrecords.h"
#include "support/fakeclock.h"

#include <QDate>

namespace relais::test {

namespace {

constexpr char site[] = "https://lenoir.example/";

void readMessage(const QByteArray &message, ScanAnswers &answers)
{
    const auto records = readAnswerSection(message);
    for (DnsAnswer &answer : answers.dns)
        answer = {records ? AskOutcome::Answered : AskOutcome::Failed, records.value_or(QList<DnsRecord>())};
    for (const DnsRecord &record : records.value_or(QList<DnsRecord>())) {
        const bool address = record.type == DnsType::A || record.type == DnsType::Aaaa;
        require(!address || !addressBytes(record.value).isEmpty(), "an address that was read is one");
    }
}

void readHeaders(const QByteArray &lines, SiteAnswer &answer)
{
    SiteHeaders headers;
    for (const QByteArray &line : lines.split('\n')) {
        if (!headers.take(line))
            break;
    }
    answer = {AskOutcome::Answered, 200, headers.all(), {QString::fromLatin1(site)}};
    if (const auto next = redirectedTo(QUrl(QString::fromLatin1(site)), headers.location())) {
        const bool web = next->scheme() == QLatin1StringView("https") || next->scheme() == QLatin1StringView("http");
        require(web && next->userInfo().isEmpty() && !next->host().isEmpty(), "a redirection leads to the web");
    }
}

void confirmAll(const DomainReport &report, const Catalogue &catalogue)
{
    CountingIds ids;
    Plan plan;
    const ScanSubject subject{QStringLiteral("lenoir.example"), QDate(2025, 11, 26), ids.make<Tool>()};
    plan.table<Tool>().put({.id = subject.tool, .name = QStringLiteral("Site")});
    for (const ScanProposal &proposal : proposalsFor(plan, report.findings, subject, catalogue)) {
        const auto after = withProposalAnswered(plan, proposal, Confirmation::Confirmed, subject, catalogue, ids);
        if (after)
            plan = *after;
    }
}

} // namespace

void tryBytes(const QByteArray &bytes)
{
    static const ContentLibrary library;
    static const QList<Fingerprint> fingerprints = *library.fingerprints();
    static const Catalogue catalogue = *library.catalogue();
    static const ScanQuestions questions = questionsFor(QStringLiteral("lenoir.example"), fingerprints);
    ScanAnswers answers;
    answers.dns.resize(questions.dns.size());
    if (bytes.startsWith('D'))
        readMessage(bytes.sliced(1), answers);
    else if (bytes.startsWith('H'))
        readHeaders(bytes.sliced(1), answers.site);
    else
        answers = answersIn(QString::fromUtf8(bytes), questions);
    (void)verdictOf(questions, answers);
    const DomainReport report = reportOf(recordsOf(questions, answers), fingerprints);
    confirmAll(report, catalogue);
}

} // namespace relais::test
