// SPDX-License-Identifier: GPL-3.0-or-later
// DomainProbe: the one port through which Relais asks the network something. It asks exactly what the questions say and
// keeps nothing; what did not come back in time is answered as such. Blocks: called on the network runner, or by a
// command.
#pragma once

#include "domain/scan.h"

#include <stop_token>

namespace relais {

class DomainProbe {
public:
    DomainProbe() = default;
    virtual ~DomainProbe() = default;
    DomainProbe(const DomainProbe &) = delete;
    DomainProbe &operator=(const DomainProbe &) = delete;

    virtual ScanAnswers ask(const ScanQuestions &questions, const std::stop_token &stop) = 0;
};

} // namespace relais
