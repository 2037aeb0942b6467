// SPDX-License-Identifier: GPL-3.0-or-later
// DrillDraftKeeper: what somebody made of a drill that is prepared, between its running order and the rows of the plan
// (services/plandrafts): each edit one operation, and the plan's word taken where an edit was undone there. GUI thread.
#pragma once

#include "services/plandrafts.h"
#include "viewmodels/drillorigin.h"
#include "viewmodels/drillrunningorder.h"
#include "viewmodels/drillteampanel.h"

namespace relais {

class DrillDraftKeeper final : public QObject {
    Q_OBJECT

public:
    DrillDraftKeeper(const WindowServices &services, PlanSession &session, const DrillTeamPanel &team,
                     DrillRunningOrder &order, QObject *parent = nullptr);

    // What is prepared from now on; running order and team show it already.
    void open(const DrillOrigin &origin);
    // Role key → what plays it.
    [[nodiscard]] const QHash<QString, NodeId> &bound() const { return m_bound; }
    void bind(const QString &role, NodeId node) { m_bound.insert(role, node); }

    // The plan changes by what was changed here.
    [[nodiscard]] bool isKeeping() const { return m_keeping; }
    // What was changed here goes into the plan.
    void keep();
    // What the plan has of it comes into the running order.
    void take();
    // The same, after the running order was drafted; first: for the first time.
    void takeDrafted(bool first);
    // The words of a library's scenario, which are found again in every drill of it.
    void keepWords(const Scenario &scenario);
    void commit(const Plan &after);

Q_SIGNALS:
    void refused(const QString &sentence);

private:
    // Nothing drafts it again once the program has ended.
    [[nodiscard]] bool isOwn() const
    {
        return m_origin.isMade() || DrillOrigins::sourceOf(m_origin.key) == DrillSource::WhatIf;
    }
    // What drafting again will give; nothing, where only the plan knows the drill.
    [[nodiscard]] DrillDraft draftedAgain() const { return isOwn() ? DrillDraft() : m_order.base(); }

    const WindowServices &m_services;
    PlanSession &m_session;
    const DrillTeamPanel &m_team;
    DrillRunningOrder &m_order;
    DrillOrigin m_origin;
    QHash<QString, NodeId> m_bound;
    bool m_planned = false; // stands in the plan
    bool m_keeping = false;
    DraftEdits m_kept; // in the plan
};

} // namespace relais
