// SPDX-License-Identifier: GPL-3.0-or-later
// PlanSummary: one plan of a folder in a line, for the adviser who looks after many: what is due and what is missing.
// A value; any thread.
#pragma once

#include "core/result.h"

#include <QDate>

#include <optional>

namespace relais {

struct PlanSummary {
    QString path;
    std::optional<Error> problem; // the file cannot be read; nothing below is then known
    QString firm;
    QDate reviewedOn;
    QDate drilledOn; // the last drill that was played to its end
    QDate triedOn; // the last trial or use of a fallback
    int staleContacts = 0;
    int urgentWithoutFallback = 0; // activities
    QString handedOut; // the version of the plan last handed out
    QDate handedOutOn;

    bool operator==(const PlanSummary &) const = default;
};

} // namespace relais
