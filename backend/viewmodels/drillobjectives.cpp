// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillobjectives.h"

namespace relais {

DrillObjectives::DrillObjectives(const PlanSession &session, DrillRunningOrder &order, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_order(order)
    , m_rows(drillObjectiveColumns, this)
{
    connect(&order, &DrillRunningOrder::changed, this, &DrillObjectives::show);
}

QStringList DrillObjectives::measures()
{
    return {//: What measures an objective of a drill
            tr("When a fallback is started"),
            //: What measures an objective of a drill
            tr("When customers are told"),
            //: What measures an objective of a drill
            tr("When it works again"),
            //: What measures an objective of a drill
            tr("Nothing: the team judges it in the review")};
}

void DrillObjectives::show()
{
    QList<RunObjective> objectives = m_order.draft().objectives;
    if (!m_new.isEmpty())
        objectives.append({.key = m_new,
                           .text = {},
                           .measure = ObjectiveMeasure::Judged,
                           .within = Minutes(20),
                           .rated = {},
                           .reason = {}});
    m_rows.setRows(DrillPreparationRows::objectives(objectives));
    Q_EMIT changed();
}

void DrillObjectives::add()
{
    if (!isAddable())
        return;
    const QList<RunObjective> proposed = proposedObjectives(m_order.draft(), m_session.plan(), m_frame);
    if (!proposed.isEmpty()) {
        m_order.step(withObjective(m_order.draft(), proposed.constFirst()));
        return;
    }
    for (int number = 1; m_new.isEmpty(); ++number) {
        const QString key = QStringLiteral("own-%1").arg(number);
        const auto &there = m_order.draft().objectives;
        if (std::ranges::find(there, key, &RunObjective::key) == there.cend())
            m_new = key;
    }
    m_edited = m_new;
    show();
}

void DrillObjectives::remove(const QString &key)
{
    m_order.step(withoutObjective(m_order.draft(), key));
}

void DrillObjectives::edit(const QString &key)
{
    m_edited = key;
    Q_EMIT changed();
}

void DrillObjectives::leave()
{
    m_edited.clear();
    m_new.clear();
    show();
}

QString DrillObjectives::keep(const QString &key, const QString &text, int measure, const QString &minutes)
{
    RunObjective objective;
    objective.key = key;
    objective.text = text.trimmed();
    objective.measure = static_cast<ObjectiveMeasure>(measure);
    objective.within = Minutes(measure == judged() ? 0 : minutes.trimmed().toInt());
    const auto kept = withObjective(m_order.draft(), objective);
    if (!kept)
        //: %1 is a number of minutes
        return tr("Write what is aimed at, and in how many minutes, from 1 to %1")
            .arg(m_order.draft().minutes.play.count());
    m_edited.clear();
    m_new.clear();
    m_order.step(kept);
    return {};
}

} // namespace relais
