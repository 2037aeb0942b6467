// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillsceneeditor.h"

#include "domain/durationtext.h"
#include "viewmodels/drillrebase.h"
#include "viewmodels/drillwords.h"

namespace relais {

namespace {

// Minutes of play as they are typed: "11", "11 min", "1 h 05".
std::optional<Minutes> typedMinute(const QString &typed)
{
    bool isNumber = false;
    const int minutes = typed.trimmed().toInt(&isNumber);
    return isNumber ? std::optional(Minutes(minutes)) : durationFromText(typed);
}

} // namespace

DrillSceneEditor::DrillSceneEditor(const PlanSession &session, DrillRunningOrder &order, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_order(order)
{
    connect(&order, &DrillRunningOrder::opened, this, &DrillSceneEditor::close);
    connect(&order, &DrillRunningOrder::changed, this, &DrillSceneEditor::look);
    connect(&order, &DrillRunningOrder::added, this, &DrillSceneEditor::write);
}

bool DrillSceneEditor::isRestorable() const
{
    const RunInject *inject = injectOf(m_order.draft(), m_edited);
    const RunInject *drafted = injectOf(m_order.base(), m_edited);
    return inject && drafted
        && (inject->title != drafted->title || inject->situation != drafted->situation
            || inject->expected != drafted->expected);
}

QStringList DrillSceneEditor::namesOf(const QList<NodeId> &nodes) const
{
    QStringList names;
    for (const NodeId &node : nodes)
        names << m_session.plan().nameOf(node.value);
    return names;
}

void DrillSceneEditor::edit(const QString &key)
{
    const RunInject *inject = injectOf(m_order.draft(), key);
    if (!inject)
        return;
    m_nodes = *inject;
    if (!m_new.isEmpty() && m_new != key)
        leave();
    m_order.setCurrent(key);
    m_edited = key;
    Q_EMIT editedChanged();
    Q_EMIT changed();
}

// One that was added just now.
void DrillSceneEditor::write(const QString &key)
{
    edit(key);
    m_new = key;
}

void DrillSceneEditor::leave()
{
    const QString abandoned = std::exchange(m_new, QString());
    close();
    if (!abandoned.isEmpty())
        m_order.remove(abandoned);
}

void DrillSceneEditor::close()
{
    m_new.clear();
    m_edited.clear();
    Q_EMIT editedChanged();
}

void DrillSceneEditor::look()
{
    if (!m_edited.isEmpty() && !injectOf(m_order.draft(), m_edited))
        close();
    Q_EMIT changed();
}

// What is typed stands in it with people by placeholder, so that they can be forgotten.
RunInject DrillSceneEditor::withWords(const RunInject &inject, const QString &title, const QString &situation,
                                      const QString &expected) const
{
    const Plan &plan = m_session.plan();
    const auto own = [&plan](const QString &typed, const QString &drafted) {
        return typed.trimmed() == DrillWords::named(drafted, plan) ? drafted : DrillWords::kept(typed.trimmed(), plan);
    };
    RunInject written = inject;
    written.title = own(title, inject.title);
    written.situation = own(situation, inject.situation);
    written.missing = inject.missing && expected.trimmed() == DrillWords::named(inject.expected, plan);
    written.expected = own(expected, inject.expected);
    return written;
}

QString DrillSceneEditor::keep(const QString &key, const QString &minute, int cell, const QString &title,
                               const QString &situation, const QString &expected)
{
    const DrillDraft &draft = m_order.draft();
    const auto at = typedMinute(minute);
    const auto moved = at ? withInjectAt(draft, key, *at) : Result<DrillDraft>(Error{ErrorCode::InvalidValue, {}, {}});
    const RunInject *found = moved ? injectOf(*moved, key) : nullptr;
    if (!found)
        //: %1 is a number of minutes
        return tr("Write a minute of the drill, from 0 to %1").arg(draft.minutes.play.count() - 1);
    if (title.trimmed().isEmpty()) {
        Q_EMIT refused(tr("Write what the team is told."));
        return {};
    }
    RunInject inject = withWords(*found, title, situation, expected);
    inject.stops = m_nodes.stops;
    inject.restores = m_nodes.restores;
    if (DrillPreparationRows::cellAt(cell) != inject.cell.value_or(DrillCell::Everyone)) {
        inject.cell = DrillPreparationRows::cellAt(cell);
        inject.person = DrillPreparationRows::personOf(*inject.cell, m_order.complete().participants);
    }
    if (!m_order.step(withInject(*moved, inject, m_session.plan())))
        return {};
    close();
    m_order.goTo(key);
    return {};
}

void DrillSceneEditor::restore()
{
    const RunInject *inject = injectOf(m_order.draft(), m_edited);
    const RunInject *drafted = injectOf(m_order.base(), m_edited);
    if (!inject || !drafted)
        return;
    RunInject words = *inject;
    words.title = drafted->title;
    words.situation = drafted->situation;
    words.expected = drafted->expected;
    words.missing = drafted->missing;
    close();
    m_order.step(withInject(m_order.draft(), words, m_session.plan()));
}

void DrillSceneEditor::addNode(QList<NodeId> RunInject::*list, int node)
{
    const NodeId added = nodeIds().value(node);
    if (added.isNull() || (m_nodes.*list).contains(added))
        return;
    (m_nodes.*list).append(added);
    Q_EMIT changed();
}

void DrillSceneEditor::removeNode(QList<NodeId> RunInject::*list, int index)
{
    if (index < 0 || index >= (m_nodes.*list).size())
        return;
    (m_nodes.*list).removeAt(index);
    Q_EMIT changed();
}

} // namespace relais
