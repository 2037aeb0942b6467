// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillcoveragepanel.h"

namespace relais {

DrillCoveragePanel::DrillCoveragePanel(const PlanSession &session, DrillRunningOrder &order, DrillSceneEditor &editor,
                                       DrillObjectives &objectives, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_order(order)
    , m_editor(editor)
    , m_objectives(objectives)
    , m_rows(drillCoverageColumns, this)
{
    connect(&order, &DrillRunningOrder::changed, this, &DrillCoveragePanel::show);
}

QString DrillCoveragePanel::title() const
{
    const int count = m_rows.rowCount();
    return count == 0 ? tr("Every objective, activity and person has something in this drill.")
                      : tr("%n thing(s) to look at before the start", nullptr, count);
}

void DrillCoveragePanel::show()
{
    const DrillDraft draft = m_order.complete();
    m_gaps = m_order.isDrafted() ? coverage(draft, m_session.plan()) : QList<CoverageRow>();
    m_rows.setRows(DrillPreparationRows::coverage(m_gaps, draft, m_session.plan()));
    Q_EMIT changed();
}

void DrillCoveragePanel::lead(const QString &sentence)
{
    const auto row = std::ranges::find(m_rows.rows(), sentence, &DrillCoverageRow::key);
    if (row == m_rows.rows().cend())
        return;
    const CoverageRow gap = m_gaps.at(row - m_rows.rows().cbegin());
    switch (gap.gap) {
    case CoverageGap::NothingToDo:
        Q_EMIT teamWanted();
        return;
    case CoverageGap::ActivityUnseen:
        m_order.add();
        return;
    case CoverageGap::WithoutWords:
        m_editor.edit(gap.key);
        return;
    case CoverageGap::ForNobody:
        m_order.goTo(gap.key);
        return;
    case CoverageGap::FewObjectives:
        m_objectives.add();
        return;
    case CoverageGap::ObjectiveWithoutInject:
    case CoverageGap::ManyObjectives:
        m_objectives.edit(gap.key);
    }
}

} // namespace relais
