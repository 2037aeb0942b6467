// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drilldraftkeeper.h"

#include "services/scenewords.h"
#include "viewmodels/drillrebase.h"
#include "wording/errortext.h"

namespace relais {

DrillDraftKeeper::DrillDraftKeeper(const WindowServices &services, PlanSession &session, const DrillTeamPanel &team,
                                   DrillRunningOrder &order, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_team(team)
    , m_order(order)
{ }

void DrillDraftKeeper::open(const DrillOrigin &origin)
{
    if (origin.key != m_origin.key)
        m_bound.clear();
    m_origin = origin;
    m_kept = {};
    m_planned = m_team.team().stored;
}

void DrillDraftKeeper::keep()
{
    const DrillTeam &team = m_team.team();
    if (m_session.isReadOnly() || (!team.stored && !m_order.isChangedByHand()))
        return;
    Plan after = team.stored ? m_session.plan() : withTeam(m_session.plan(), team);
    if (m_order.isDrafted() && isOwn() && m_order.draft().injects.isEmpty())
        after = withoutDraft(after, team.drill.id);
    else if (m_order.isDrafted())
        after = withDraft(after, team.drill.id, m_order.draft(), draftedAgain(), m_services.ids);
    after = withBindings(after, team.drill.id, m_bound, m_services.ids);
    if (after == m_session.plan())
        return;
    m_kept = editsOf(after, team.drill.id);
    m_planned = true;
    m_keeping = true;
    commit(after);
    m_keeping = false;
}

void DrillDraftKeeper::take()
{
    const DrillTeam &team = m_team.team();
    // Planned just now: what was chosen before follows (DrillTeamPanel::kept).
    if (team.stored && !std::exchange(m_planned, true))
        return;
    m_planned = team.stored;
    if (m_planned)
        m_bound = keptBindings(m_session.plan(), team.drill.id);
    const DraftEdits kept = editsOf(m_session.plan(), team.drill.id);
    const bool same = kept == m_kept || (kept.isEmpty() && m_kept.isEmpty());
    if (!m_order.isDrafted() || same || (m_session.isReadOnly() && m_order.isChangedByHand()))
        return;
    m_kept = kept;
    m_order.takeKept(kept.isEmpty() ? m_order.base() : withEdits(draftedAgain(), kept));
}

void DrillDraftKeeper::takeDrafted(bool first)
{
    take();
    if (first && isOwn() && m_team.team().stored && m_kept.isEmpty())
        keep();
}

void DrillDraftKeeper::keepWords(const Scenario &scenario)
{
    if (m_session.isReadOnly() || scenario.key != m_origin.key)
        return;
    Plan after = m_session.plan();
    for (const RunInject &inject : m_order.draft().injects) {
        if (const RunInject *drafted = injectOf(m_order.base(), inject.key))
            after = withSceneWords(after, scenario, *drafted, inject.title, inject.situation, m_services.ids);
    }
    if (!(after == m_session.plan()))
        commit(after);
}

void DrillDraftKeeper::commit(const Plan &after)
{
    const Status status = m_session.commit(after, OperationKind::Drill, QStringLiteral("scenario/") + m_origin.key);
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
}

} // namespace relais
