// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/scanpaste.h"

#include <QRegularExpression>

namespace relais {

namespace {

// What the tools write between a name and its value.
struct PastedForm {
    const char *between; // a pattern
    DnsType type;
};

constexpr PastedForm pastedForms[] = {
    // dig, and zone files
    {R"((?:\d+\s+)?IN\s+NS\s+)", DnsType::Ns},
    {R"((?:\d+\s+)?IN\s+MX\s+)", DnsType::Mx},
    {R"((?:\d+\s+)?IN\s+A\s+)", DnsType::A},
    {R"((?:\d+\s+)?IN\s+AAAA\s+)", DnsType::Aaaa},
    {R"((?:\d+\s+)?IN\s+CNAME\s+)", DnsType::Cname},
    {R"((?:\d+\s+)?IN\s+TXT\s+)", DnsType::Txt},
    {R"((?:\d+\s+)?IN\s+CAA\s+)", DnsType::Caa},
    {R"((?:\d+\s+)?IN\s+SRV\s+)", DnsType::Srv},
    // nslookup
    {R"(nameserver\s*=\s*)", DnsType::Ns},
    {R"((?:MX preference\s*=\s*\d+,\s*)?mail exchanger\s*=\s*)", DnsType::Mx},
    {R"(canonical name\s*=\s*)", DnsType::Cname},
    {R"(internet address\s*=\s*)", DnsType::A},
    {R"(text\s*=\s*)", DnsType::Txt},
    {R"(service\s*=\s*)", DnsType::Srv},
    // host
    {R"(name server\s+)", DnsType::Ns},
    {R"(mail is handled by\s+)", DnsType::Mx},
    {R"(is an alias for\s+)", DnsType::Cname},
    {R"(has address\s+)", DnsType::A},
    {R"(has IPv6 address\s+)", DnsType::Aaaa},
    {R"(descriptive text\s+)", DnsType::Txt},
};

// A name, what stands between, and its value: one for each form, in their order.
const QList<QRegularExpression> &pastedPatterns()
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> made;
        for (const PastedForm &form : pastedForms)
            made.append(QRegularExpression(QStringLiteral("^(\\S+)\\s+%1(.*)$").arg(QLatin1StringView(form.between))));
        return made;
    }();
    return patterns;
}

QString withoutDot(QString name)
{
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return name.toLower();
}

// Texts stand in quotation marks, in one piece or in several; other values end their line.
QString pastedValue(DnsType type, const QString &text)
{
    if (type != DnsType::Txt && type != DnsType::Caa)
        return withoutDot(text.simplified().section(QLatin1Char(' '), -1));
    static const QRegularExpression quoted(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QString value;
    for (auto match = quoted.globalMatch(text); match.hasNext();)
        value += match.next().captured(1);
    return type == DnsType::Txt ? value : value.section(QLatin1Char(';'), 0, 0).trimmed().toLower();
}

class PastedText {
public:
    void take(const QString &line)
    {
        static const QRegularExpression status(QStringLiteral("^HTTP/[\\d.]+ (\\d{3})\\b"));
        const QString text = line.trimmed();
        if (const auto match = status.match(text); match.hasMatch()) {
            m_site.outcome = AskOutcome::Answered;
            m_site.status = match.capturedView(1).toInt();
            m_inHeaders = true;
        } else if (text.isEmpty()) {
            m_inHeaders = false;
        } else if (m_inHeaders) {
            takeHeader(text);
        } else if (!text.startsWith(QLatin1Char(';'))) {
            takeRecord(text);
        }
    }
    [[nodiscard]] const QList<DnsRecord> &records() const { return m_records; }
    [[nodiscard]] const SiteAnswer &site() const { return m_site; }

private:
    void takeHeader(const QString &text)
    {
        const qsizetype colon = text.indexOf(QLatin1Char(':'));
        if (colon > 0)
            m_site.headers.append({text.first(colon).trimmed().toLower(), text.mid(colon + 1).trimmed()});
    }
    void add(const QString &name, DnsType type, const QString &value)
    {
        if (!value.isEmpty())
            m_records.append({withoutDot(name), type, value});
    }
    void takeRecord(const QString &text)
    {
        for (qsizetype i = 0; i < pastedPatterns().size(); ++i) {
            const auto match = pastedPatterns().at(i).match(text);
            if (!match.hasMatch())
                continue;
            const DnsType type = pastedForms[i].type;
            m_textOf = type == DnsType::Txt ? match.captured(1) : QString();
            return add(match.captured(1), type, pastedValue(type, match.captured(2)));
        }
        // Windows writes a text below its name; nslookup an address below "Name:".
        static const QRegularExpression name(QStringLiteral("^(?:Name|Nom)\\s*:\\s*(\\S+)$"));
        static const QRegularExpression address(QStringLiteral("^Address(?:es)?\\s*:\\s*([\\d.]+|[0-9a-fA-F:]+)$"));
        if (text.startsWith(QLatin1Char('"')) && !m_textOf.isEmpty())
            return add(m_textOf, DnsType::Txt, pastedValue(DnsType::Txt, text));
        if (const auto match = name.match(text); match.hasMatch())
            m_addressOf = match.captured(1);
        else if (const auto found = address.match(text); found.hasMatch() && !m_addressOf.isEmpty())
            add(m_addressOf, found.captured(1).contains(QLatin1Char(':')) ? DnsType::Aaaa : DnsType::A,
                found.captured(1));
    }

    QList<DnsRecord> m_records;
    SiteAnswer m_site{.outcome = AskOutcome::NotAsked};
    QString m_textOf; // whose text may follow
    QString m_addressOf;
    bool m_inHeaders = false;
};

} // namespace

ScanAnswers answersIn(const QString &text, const ScanQuestions &questions)
{
    PastedText pasted;
    for (const QString &line : text.split(QLatin1Char('\n')))
        pasted.take(line);
    ScanAnswers answers;
    answers.site = pasted.site();
    for (const DnsQuestion &question : questions.dns) {
        DnsAnswer answer{AskOutcome::NotAsked, {}};
        for (const DnsRecord &record : pasted.records()) {
            const bool onTheWay = record.type == DnsType::Cname && question.type == DnsType::A;
            if (record.name == question.name && (record.type == question.type || onTheWay))
                answer.records.append(record);
        }
        if (!answer.records.isEmpty())
            answer.outcome = AskOutcome::Answered;
        answers.dns.append(answer);
    }
    return answers;
}

} // namespace relais
