// SPDX-License-Identifier: GPL-3.0-or-later
// Readiness: the critical tools and how each is covered, and the next useful step, as Home shows them. Plain figures,
// computed on the analysis runner; the words are homeviewmodel's. Pure functions; any thread.
#pragma once

#include "analysis/criticality.h"
#include "analysis/nextfix.h"
#include "domain/plan.h"

#include <stop_token>

namespace relais {

struct ToolReadiness {
    Id<Tool> tool;
    QString name;
    RelayMark mark = RelayMark::None;
    QStringList tried; // activities, of a mark Partly or weaker
    QStringList uncovered;

    bool operator==(const ToolReadiness &) const = default;
};

struct NextStep {
    QString key; // stable for the same fix on the same plan
    FixKind kind = FixKind::WriteFallback;
    QString subject; // the name the title speaks of
    QString other; // a second name, where the kind has one
    bool unfinished = false; // WriteFallback: subject is a fallback that is written but lacks how soon it is ready
    RowId row; // where it is done
    int activities = 0; // helped
    std::optional<Minutes> soonestLimit;
    std::optional<qint64> costPerHour; // of those it helps; absent: to estimate
    Minutes effort{0};
};

// Strongest first; in each group the soonest limit first.
QList<ToolReadiness> readinessOf(const Plan &plan, std::stop_token stop = {});

// In the order of Home; at most count.
QList<NextStep> nextStepsOf(const Plan &plan, qsizetype count, std::stop_token stop = {});

} // namespace relais
