// SPDX-License-Identifier: GPL-3.0-or-later
// DnsProbe: asks the machine's name server, or the one it was given, by c-ares; all questions at once. Blocks until all
// are answered, the time is up or it is stopped. One thread at a time.
#pragma once

#include "domain/scan.h"

#include <chrono>
#include <stop_token>

namespace relais {

class DnsProbe {
public:
    // server: "address:port"; empty: as the machine is set up. limit: of all the questions of one call together.
    DnsProbe(const QString &server, std::chrono::milliseconds limit);

    // One answer a question, in their order.
    [[nodiscard]] QList<DnsAnswer> ask(const QList<DnsQuestion> &questions, const std::stop_token &stop) const;

private:
    QByteArray m_server;
    std::chrono::milliseconds m_limit;
};

} // namespace relais
