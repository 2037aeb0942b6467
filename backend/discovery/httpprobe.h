// SPDX-License-Identifier: GPL-3.0-or-later
// HttpProbe: asks for the headers of a site's first page, by libcurl. It goes where the name server says and nowhere
// else: no proxy, no cookie, no password, certificates checked, at most three redirections, each looked up and judged
// before it is followed. Blocks. One thread at a time.
#pragma once

#include "discovery/dnsprobe.h"

namespace relais {

struct HttpPorts {
    int https = 443;
    int http = 80;
};

class HttpProbe {
public:
    // names: who is asked for addresses; must outlive the probe. limit: of each request.
    HttpProbe(const DnsProbe &names, HttpPorts ports, std::chrono::milliseconds limit);

    // HEAD https://domain/, then http if nobody answers there. The domain may be on a private network, as it was typed
    // by a person; where a redirection leads may not.
    [[nodiscard]] SiteAnswer ask(const QString &domain, const std::stop_token &stop) const;

private:
    struct Target;
    [[nodiscard]] SiteAnswer follow(Target target, const std::stop_token &stop) const;
    // Addresses that may be asked; none, and why.
    [[nodiscard]] AskOutcome resolve(Target &target, const std::stop_token &stop) const;
    [[nodiscard]] AskOutcome request(const Target &target, SiteAnswer &answer, QString &redirection,
                                     const std::stop_token &stop) const;

    const DnsProbe &m_names;
    HttpPorts m_ports;
    std::chrono::milliseconds m_limit;
};

} // namespace relais
