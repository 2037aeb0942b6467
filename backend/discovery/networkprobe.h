// SPDX-License-Identifier: GPL-3.0-or-later
// NetworkProbe: the probe of the program: DNS by c-ares, then the site by libcurl. Blocks; one thread at a time.
#pragma once

#include "discovery/httpprobe.h"
#include "services/domainprobe.h"

namespace relais {

struct NetworkLimits {
    QString dnsServer; // "address:port"; empty: as the machine is set up
    HttpPorts ports;
    std::chrono::milliseconds each = std::chrono::seconds(5); // all of DNS, and each request
};

class NetworkProbe final : public DomainProbe {
public:
    explicit NetworkProbe(const NetworkLimits &limits = {});

    ScanAnswers ask(const ScanQuestions &questions, const std::stop_token &stop) override;

private:
    DnsProbe m_names;
    HttpProbe m_site;
};

} // namespace relais
