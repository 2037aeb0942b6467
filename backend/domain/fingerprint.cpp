// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fingerprint.h"

#include <algorithm>

namespace relais {

namespace {

QString plainValue(const QString &value)
{
    QString plain = value.trimmed().toLower();
    if (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return plain;
}

bool fits(const RecordSign &sign, const QString &value)
{
    const QString plain = plainValue(value);
    if (sign.match == RecordMatch::Present)
        return true;
    if (sign.match == RecordMatch::Pattern)
        return std::any_of(sign.patterns.begin(), sign.patterns.end(),
                           [&](const QRegularExpression &pattern) { return pattern.match(plain).hasMatch(); });
    return std::any_of(sign.values.begin(), sign.values.end(), [&](const QString &wanted) {
        if (sign.match == RecordMatch::Prefix)
            return plain.startsWith(wanted);
        return plain == wanted || (sign.match == RecordMatch::Suffix && plain.endsWith(QLatin1Char('.') + wanted));
    });
}

bool isSeen(const RecordSign &sign, const DomainRecord &record)
{
    // A cookie is known by how its name begins: shops put a number behind it.
    const QString name = record.name.toLower();
    const bool named =
        sign.name.isEmpty() || name == sign.name || (sign.record == RecordKind::Cookie && name.startsWith(sign.name));
    return sign.record == record.kind && named && fits(sign, record.value);
}

// The records that show the fingerprint; none unless each of its signs has one.
QList<DomainRecord> evidenceFor(const Fingerprint &fingerprint, const QList<DomainRecord> &records)
{
    QList<DomainRecord> evidence;
    for (const RecordSign &sign : fingerprint.all) {
        const auto seen = std::count_if(records.begin(), records.end(), [&](const DomainRecord &record) {
            if (!isSeen(sign, record))
                return false;
            if (!evidence.contains(record))
                evidence.append(record);
            return true;
        });
        if (seen == 0)
            return {};
    }
    return evidence;
}

bool isSpfOnly(const DomainFinding &finding)
{
    return std::all_of(finding.evidence.begin(), finding.evidence.end(),
                       [](const DomainRecord &record) { return record.kind == RecordKind::Spf; });
}

void join(DomainFinding &finding, const DomainFinding &other)
{
    for (const DomainRecord &record : other.evidence) {
        if (!finding.evidence.contains(record))
            finding.evidence.append(record);
    }
    for (const FingerprintSource &source : other.sources) {
        if (!finding.sources.contains(source))
            finding.sources.append(source);
    }
    finding.confidence = std::min(finding.confidence, other.confidence);
    if (finding.upstream.isEmpty())
        finding.upstream = other.upstream;
    if (finding.note.isEmpty())
        finding.note = other.note;
}

void add(QList<DomainFinding> &findings, const DomainFinding &found)
{
    const auto same = std::find_if(findings.begin(), findings.end(), [&](const DomainFinding &finding) {
        return finding.carries == found.carries && finding.provider == found.provider;
    });
    if (same == findings.end())
        findings.append(found);
    else
        join(*same, found);
}

bool saysWhereMailGoes(const DomainFinding &finding)
{
    return std::any_of(finding.evidence.begin(), finding.evidence.end(),
                       [](const DomainRecord &record) { return record.kind == RecordKind::Mx; });
}

// Mailboxes are where MX says. What only SPF or a proof of ownership names is probable while MX names no mailbox (a
// filter stands before it); where MX does, it may merely send.
void judgeMail(QList<DomainFinding> &findings)
{
    const bool known = std::any_of(findings.begin(), findings.end(), [](const DomainFinding &finding) {
        return finding.carries == DomainPart::Mail && saysWhereMailGoes(finding);
    });
    for (DomainFinding &finding : findings) {
        if (finding.carries == DomainPart::Mail && !saysWhereMailGoes(finding)) {
            finding.carries = known ? DomainPart::Sending : DomainPart::Mail;
            finding.doubt = FindingDoubt::Probable;
        }
        if (finding.carries == DomainPart::Sending && isSpfOnly(finding))
            finding.doubt = FindingDoubt::MayBePast;
    }
}

// A platform that stands on a protection of its own shows that one's marks: it is the platform's, not the firm's.
void dropThoseOfPlatforms(QList<DomainFinding> &findings)
{
    const QList<DomainFinding> all = findings;
    findings.removeIf([&](const DomainFinding &finding) {
        const bool before = finding.carries == DomainPart::Protection || finding.carries == DomainPart::Cdn;
        return before && std::any_of(all.begin(), all.end(), [&](const DomainFinding &platform) {
                   return platform.carries == DomainPart::Site && platform.upstream == finding.provider;
               });
    });
}

QList<DomainPart> unverifiedIn(const QList<DomainRecord> &records)
{
    const auto answered = [&](std::initializer_list<RecordKind> kinds) {
        return std::any_of(records.begin(), records.end(), [&](const DomainRecord &record) {
            return std::find(kinds.begin(), kinds.end(), record.kind) != kinds.end();
        });
    };
    QList<DomainPart> parts;
    if (!answered({RecordKind::Ns}))
        parts.append(DomainPart::Dns);
    if (!answered({RecordKind::Mx}))
        parts.append(DomainPart::Mail);
    if (!answered({RecordKind::Spf}))
        parts.append(DomainPart::Sending);
    if (!answered({RecordKind::Header, RecordKind::Cname, RecordKind::Cookie, RecordKind::Generator}))
        parts.append(DomainPart::Site);
    return parts;
}

} // namespace

DomainReport reportOf(const QList<DomainRecord> &records, const QList<Fingerprint> &fingerprints)
{
    DomainReport report;
    for (const Fingerprint &fingerprint : fingerprints) {
        const QList<DomainRecord> evidence = evidenceFor(fingerprint, records);
        if (evidence.isEmpty())
            continue;
        add(report.findings,
            {fingerprint.provider, fingerprint.catalogueKey, fingerprint.carries, fingerprint.upstream,
             FindingDoubt::None, fingerprint.confidence, evidence, fingerprint.sources, fingerprint.note});
    }
    judgeMail(report.findings);
    dropThoseOfPlatforms(report.findings);
    std::stable_sort(report.findings.begin(), report.findings.end(),
                     [](const DomainFinding &a, const DomainFinding &b) { return a.carries < b.carries; });
    report.unverified = unverifiedIn(records);
    return report;
}

} // namespace relais
