// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/scantext.h"

#include "wording/formats.h"

namespace relais {

QString ScanText::notADomain()
{
    return tr("This is not the name of a domain. Type one such as maison-lenoir.fr, a web address or an e-mail "
              "address.");
}

QStringList ScanText::asked(const ScanQuestions &questions)
{
    QStringList names;
    QHash<QString, QStringList> types;
    for (const DnsQuestion &question : questions.dns) {
        if (!names.contains(question.name))
            names.append(question.name);
        types[question.name].append(
            QString::fromLatin1(EnumNames<DnsType>::names[static_cast<size_t>(question.type)]).toUpper());
    }
    QStringList lines;
    for (const QString &name : std::as_const(names))
        //: Of what is asked of a name server: %1 is a name, %2 kinds of records ("NS, MX")
        lines.append(tr("%1: %2").arg(name, types.value(name).join(QStringLiteral(", "))));
    return lines;
}

QString ScanText::askedOfSite(const ScanQuestions &questions)
{
    //: %1 is a web address
    return tr("The headers of the page %1, not its content. By http if nobody answers by https; three redirections at "
              "most are followed.")
        .arg(QStringLiteral("https://%1/").arg(questions.domain));
}

QString ScanText::partName(DomainPart part)
{
    switch (part) {
    case DomainPart::Dns:
        return tr("Domain names (DNS)");
    case DomainPart::Mail:
        return tr("E-mail");
    case DomainPart::MailFilter:
        return tr("Filter before the mailboxes");
    case DomainPart::Sending:
        return tr("E-mail sent in your name");
    case DomainPart::Protection:
        return tr("Protection before the site");
    case DomainPart::Cdn:
        return tr("Distribution of the site");
    case DomainPart::Hosting:
        return tr("Hosting of the site");
    case DomainPart::Site:
        return tr("Site");
    }
    return {};
}

QString ScanText::provider(const DomainFinding &finding)
{
    if (finding.upstream.isEmpty())
        return finding.provider;
    //: %1 is a provider, %2 the provider that it stands on
    return tr("%1, which publicly stands on %2").arg(finding.provider, finding.upstream);
}

QString ScanText::sureness(const DomainFinding &finding)
{
    if (finding.doubt == FindingDoubt::MayBePast)
        return tr("Allowed to send; that may be a thing of the past");
    if (finding.doubt == FindingDoubt::Probable)
        return tr("Probable");
    switch (finding.confidence) {
    case Confidence::A:
        return tr("A sure sign");
    case Confidence::B:
        return tr("A well-known sign, not read again");
    case Confidence::C:
        return tr("A weak sign");
    }
    return {};
}

QString ScanText::seenIn(const DomainFinding &finding)
{
    QStringList seen;
    for (const DomainRecord &record : finding.evidence)
        seen.append(notation(record));
    //: %1 is what was read, such as “NS bradley.ns.cloudflare.com”
    return tr("Seen in: %1").arg(seen.join(QStringLiteral(", ")));
}

QString ScanText::source(const DomainFinding &finding, QDate today)
{
    if (finding.sources.isEmpty())
        return {};
    const FingerprintSource &source = finding.sources.constFirst();
    //: Of a sign by which a provider is known: %1 is where that is written, %2 a date
    return tr("Sign known from: %1 (%2)")
        .arg(source.text.in(Formats::language()), Formats::dayAndMonth(source.checked, today));
}

QString ScanText::notVerified(DomainPart part)
{
    //: %1 is a part of a domain, such as “E-mail”
    return tr("%1: not verified").arg(partName(part));
}

QString ScanText::verdict(ScanVerdict verdict, const QString &domain)
{
    switch (verdict) {
    case ScanVerdict::Answered:
        return {};
    case ScanVerdict::NoSuchDomain:
        //: %1 is a domain
        return tr("No domain is called %1. Check how it is written; nothing has changed.").arg(domain);
    case ScanVerdict::NoNetwork:
        return tr("No network: nothing was asked, nothing has changed.");
    case ScanVerdict::NoAnswer:
        return tr("Nobody answered in time, so nothing is verified. Nothing has changed.");
    case ScanVerdict::Stopped:
        return tr("Stopped: nothing is verified, nothing has changed.");
    }
    return {};
}

} // namespace relais
