// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/scanquestions.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace relais {

namespace {

constexpr qsizetype longestName = 253; // RFC 1035, in characters
constexpr qsizetype longestLabel = 63;
constexpr qsizetype mostZones = 3; // the domain and two above it: shop.firm.co.uk, firm.co.uk, co.uk

// Mailboxes of anybody: their domain is not the firm's.
constexpr QLatin1StringView freeMailboxes[] = {
    QLatin1StringView("gmail.com"),  QLatin1StringView("googlemail.com"), QLatin1StringView("outlook.com"),
    QLatin1StringView("outlook.fr"), QLatin1StringView("hotmail.com"),    QLatin1StringView("hotmail.fr"),
    QLatin1StringView("live.fr"),    QLatin1StringView("yahoo.com"),      QLatin1StringView("yahoo.fr"),
    QLatin1StringView("orange.fr"),  QLatin1StringView("wanadoo.fr"),     QLatin1StringView("free.fr"),
    QLatin1StringView("sfr.fr"),     QLatin1StringView("laposte.net"),    QLatin1StringView("icloud.com"),
    QLatin1StringView("proton.me"),  QLatin1StringView("protonmail.com"), QLatin1StringView("bbox.fr"),
};

// The host inside what was typed.
QString hostIn(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.contains(QLatin1StringView("://")))
        return QUrl(text).host(QUrl::FullyDecoded);
    QString host = text.section(QLatin1Char('@'), -1);
    for (const char16_t end : {u'/', u'?', u'#', u':'})
        host = host.section(QChar(end), 0, 0);
    return host;
}

bool isLabel(const QString &label)
{
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(QLatin1Char('-'))
        && !label.endsWith(QLatin1Char('-')) && std::all_of(label.begin(), label.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
           });
}

void addQuestion(QList<DnsQuestion> &questions, const QString &name, DnsType type)
{
    const DnsQuestion question{name, type};
    if (name.size() <= longestName && !questions.contains(question))
        questions.append(question);
}

QString childOf(const QString &label, const QString &domain)
{
    return label + QLatin1Char('.') + domain;
}

} // namespace

Result<QString> domainOf(const QString &typed)
{
    QString host = hostIn(typed).toLower();
    if (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    if (host.startsWith(QLatin1StringView("www.")) && host.count(QLatin1Char('.')) > 1)
        host.remove(0, 4);
    const QString name = QString::fromLatin1(QUrl::toAce(host));
    const QStringList labels = name.split(QLatin1Char('.'));
    const QString &top = labels.constLast();
    const bool number = std::all_of(top.begin(), top.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (labels.size() < 2 || number || name.size() > longestName || !std::all_of(labels.begin(), labels.end(), isLabel))
        return Error{ErrorCode::InvalidValue, QStringLiteral("not the name of a domain")};
    return name;
}

QString nameOfNobody(const QString &domain)
{
    return childOf(QStringLiteral("relais-nobody._domainkey"), domain);
}

ScanQuestions questionsFor(const QString &domain, const QList<Fingerprint> &fingerprints)
{
    QList<DnsQuestion> dns;
    QStringList zone = domain.split(QLatin1Char('.'));
    for (qsizetype i = 0; i < mostZones && zone.size() > 1; ++i) {
        addQuestion(dns, zone.join(QLatin1Char('.')), DnsType::Ns);
        zone.removeFirst();
    }
    for (const DnsType type : {DnsType::Mx, DnsType::Txt, DnsType::A, DnsType::Aaaa, DnsType::Caa})
        addQuestion(dns, domain, type);
    for (const char *label : {"www", "boutique", "shop", "app", "mail"})
        addQuestion(dns, childOf(QLatin1StringView(label), domain), DnsType::A);
    addQuestion(dns, childOf(QStringLiteral("_dmarc"), domain), DnsType::Txt);
    addQuestion(dns, childOf(QStringLiteral("autodiscover"), domain), DnsType::Cname);
    addQuestion(dns, childOf(QStringLiteral("_autodiscover._tcp"), domain), DnsType::Srv);
    for (const Fingerprint &fingerprint : fingerprints) {
        for (const RecordSign &sign : fingerprint.all) {
            if (sign.record == RecordKind::Cname && !sign.name.isEmpty())
                addQuestion(dns, childOf(sign.name, domain), DnsType::Cname);
            if (sign.record == RecordKind::Txt && !sign.name.isEmpty())
                addQuestion(dns, childOf(sign.name, domain), DnsType::Txt);
        }
    }
    addQuestion(dns, nameOfNobody(domain), DnsType::Cname);
    addQuestion(dns, nameOfNobody(domain), DnsType::Txt);
    return {domain, dns};
}

QStringList domainsIn(const Plan &plan, Id<Tool> tool)
{
    QStringList domains;
    const auto take = [&](const QString &address) {
        const auto domain = address.isEmpty() ? Result<QString>(Error{}) : domainOf(address);
        const bool anybodys =
            domain && std::find(std::begin(freeMailboxes), std::end(freeMailboxes), *domain) != std::end(freeMailboxes);
        if (domain && !anybodys && !domains.contains(*domain))
            domains.append(*domain);
    };
    if (const Tool *asked = plan.find(tool))
        take(asked->address);
    for (const Person &person : inOrder(plan.table<Person>()))
        take(person.email);
    for (const Tool &one : inOrder(plan.table<Tool>()))
        take(one.address);
    return domains;
}

} // namespace relais
