// SPDX-License-Identifier: GPL-3.0-or-later
// A probe that notes what it was asked and answers as it was told to; it asks nobody.
#pragma once

#include "services/domainprobe.h"

namespace relais::test {

class PlayedProbe final : public DomainProbe {
public:
    QList<ScanQuestions> asked;
    QList<DnsRecord> records; // one answers the question of its name and type
    AskOutcome otherwise = AskOutcome::Empty;
    SiteAnswer site;

    ScanAnswers ask(const ScanQuestions &questions, const std::stop_token &) override
    {
        asked.append(questions);
        ScanAnswers answers;
        for (const DnsQuestion &question : questions.dns) {
            DnsAnswer answer{otherwise, {}};
            for (const DnsRecord &record : std::as_const(records)) {
                if (record.name == question.name && record.type == question.type)
                    answer.records.append(record);
            }
            if (!answer.records.isEmpty())
                answer.outcome = AskOutcome::Answered;
            answers.dns.append(answer);
        }
        answers.site = site;
        return answers;
    }

    // A shop of which the names and the protection are one provider's, the mail another's.
    void playShop()
    {
        otherwise = AskOutcome::Empty;
        records = {{QStringLiteral("maison-lenoir.fr"), DnsType::Ns, QStringLiteral("bradley.ns.cloudflare.com")},
                   {QStringLiteral("maison-lenoir.fr"), DnsType::Mx, QStringLiteral("spool.mail.gandi.net")}};
        site = {AskOutcome::Answered,
                200,
                {{QStringLiteral("server"), QStringLiteral("cloudflare")},
                 {QStringLiteral("cf-ray"), QStringLiteral("8a1b")}},
                {}};
    }
    void playNoNetwork()
    {
        records.clear();
        otherwise = AskOutcome::Unreachable;
        site = {AskOutcome::Unreachable, 0, {}, {}};
    }
};

} // namespace relais::test
