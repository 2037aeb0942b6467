// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/scanrecords.h"

#include "services/scanquestions.h"

#include <algorithm>

namespace relais {

namespace {

constexpr QLatin1StringView spfVersion("v=spf1");
constexpr QLatin1StringView senderNames("._domainkey");

RecordKind recordKindOf(DnsType type)
{
    switch (type) {
    case DnsType::Ns:
        return RecordKind::Ns;
    case DnsType::Mx:
        return RecordKind::Mx;
    case DnsType::A:
    case DnsType::Aaaa:
        return RecordKind::A;
    case DnsType::Cname:
    case DnsType::Srv:
        return RecordKind::Cname;
    case DnsType::Txt:
        return RecordKind::Txt;
    case DnsType::Caa:
        return RecordKind::Caa;
    }
    return RecordKind::Txt;
}

class Collected {
public:
    explicit Collected(const QString &domain)
        : m_domain(domain)
    { }

    void add(const DomainRecord &record)
    {
        if (!m_records.contains(record))
            m_records.append(record);
    }
    // The labels before the domain, for the kinds that are told apart by them.
    void add(const DnsQuestion &question, const DnsRecord &record)
    {
        if (record.type == DnsType::Txt && record.value.startsWith(spfVersion, Qt::CaseInsensitive))
            return addSenders(record.value);
        const RecordKind kind = recordKindOf(record.type);
        const bool named = kind == RecordKind::Cname || kind == RecordKind::Txt;
        // What stands on the way to an address is asked under the first name.
        QString labels = named && question.name != m_domain ? question.name : QString();
        labels.chop(labels.isEmpty() ? 0 : m_domain.size() + 1);
        add({kind, labels, record.value});
    }
    [[nodiscard]] const QList<DomainRecord> &records() const { return m_records; }

private:
    // RFC 7208: who else may send is behind "include:", and behind "redirect=" for all that is not said here.
    void addSenders(const QString &text)
    {
        for (QString term : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (term.startsWith(QLatin1Char('+')) || term.startsWith(QLatin1Char('?'))
                || term.startsWith(QLatin1Char('~')))
                term.remove(0, 1);
            for (const char *before : {"include:", "redirect="}) {
                const QLatin1StringView prefix(before);
                if (term.startsWith(prefix, Qt::CaseInsensitive))
                    add({RecordKind::Spf, {}, term.mid(prefix.size())});
            }
        }
    }

    QString m_domain;
    QList<DomainRecord> m_records;
};

// What nobody's name is answered with.
QStringList answersForAnybody(const ScanQuestions &questions, const ScanAnswers &answers)
{
    QStringList values;
    const QString nobody = nameOfNobody(questions.domain);
    for (qsizetype i = 0; i < questions.dns.size() && i < answers.dns.size(); ++i) {
        if (questions.dns.at(i).name != nobody)
            continue;
        for (const DnsRecord &record : answers.dns.at(i).records)
            values.append(record.value);
    }
    return values;
}

void addSite(Collected &collected, const SiteAnswer &site)
{
    for (const SiteHeader &header : site.headers) {
        if (header.name != QLatin1StringView("set-cookie")) {
            collected.add({RecordKind::Header, header.name, header.value});
            continue;
        }
        // What a cookie holds is nobody's business.
        const QString name = header.value.section(QLatin1Char('='), 0, 0).trimmed();
        if (!name.isEmpty())
            collected.add({RecordKind::Cookie, name, {}});
    }
    if (site.status > 0)
        collected.add({RecordKind::StatusCode, {}, QString::number(site.status)});
}

} // namespace

QList<DomainRecord> recordsOf(const ScanQuestions &questions, const ScanAnswers &answers)
{
    Collected collected(questions.domain);
    const QString nobody = nameOfNobody(questions.domain);
    const QStringList anybodys = answersForAnybody(questions, answers);
    bool zoneFound = false; // the questions go from the domain upwards
    for (qsizetype i = 0; i < questions.dns.size() && i < answers.dns.size(); ++i) {
        const DnsQuestion &question = questions.dns.at(i);
        const DnsAnswer &answer = answers.dns.at(i);
        if (question.name == nobody || answer.outcome != AskOutcome::Answered
            || (question.type == DnsType::Ns && zoneFound))
            continue;
        for (const DnsRecord &record : answer.records) {
            const bool wild = question.name.contains(senderNames) && anybodys.contains(record.value);
            zoneFound = zoneFound || record.type == DnsType::Ns;
            if (!wild)
                collected.add(question, record);
        }
    }
    addSite(collected, answers.site);
    return collected.records();
}

ScanVerdict verdictOf(const ScanQuestions &questions, const ScanAnswers &answers)
{
    const auto any = [&](AskOutcome outcome) {
        return answers.site.outcome == outcome
            || std::any_of(answers.dns.begin(), answers.dns.end(),
                           [&](const DnsAnswer &answer) { return answer.outcome == outcome; });
    };
    if (any(AskOutcome::Stopped))
        return ScanVerdict::Stopped;
    for (qsizetype i = 0; i < questions.dns.size() && i < answers.dns.size(); ++i) {
        if (questions.dns.at(i).name == questions.domain && answers.dns.at(i).outcome == AskOutcome::NoSuchName)
            return ScanVerdict::NoSuchDomain;
    }
    if (any(AskOutcome::Answered) || any(AskOutcome::Empty))
        return ScanVerdict::Answered;
    return any(AskOutcome::TimedOut) || any(AskOutcome::Failed) || any(AskOutcome::NoSuchName)
            || any(AskOutcome::NotAsked)
        ? ScanVerdict::NoAnswer
        : ScanVerdict::NoNetwork;
}

} // namespace relais
