// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/networkprobe.h"

#include <algorithm>

namespace relais {

NetworkProbe::NetworkProbe(const NetworkLimits &limits)
    : m_names(limits.dnsServer, limits.each)
    , m_site(m_names, limits.ports, limits.each)
{ }

ScanAnswers NetworkProbe::ask(const ScanQuestions &questions, const std::stop_token &stop)
{
    ScanAnswers answers;
    answers.dns = m_names.ask(questions.dns, stop);
    if (stop.stop_requested())
        return answers;
    // Where no name server can be reached, no address is known either.
    const auto isUnreachable = [](const DnsAnswer &answer) { return answer.outcome == AskOutcome::Unreachable; };
    if (!answers.dns.isEmpty() && std::all_of(answers.dns.begin(), answers.dns.end(), isUnreachable))
        answers.site.outcome = AskOutcome::Unreachable;
    else
        answers.site = m_site.ask(questions.domain, stop);
    return answers;
}

} // namespace relais
