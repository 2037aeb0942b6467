// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillrunningorder.h"

#include "domain/durationtext.h"
#include "viewmodels/drillrebase.h"
#include "viewmodels/drillwords.h"
#include "wording/errortext.h"
#include "wording/formats.h"

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

DrillRunningOrder::DrillRunningOrder(const PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_rows(drillSceneColumns, this)
    , m_coverage(drillCoverageColumns, this)
{ }

const DrillRunningOrder::Kept &DrillRunningOrder::kept() const
{
    static const Kept nothing;
    const auto found = m_kept.constFind(m_origin);
    return found == m_kept.cend() ? nothing : *found;
}

qsizetype DrillRunningOrder::indexOf(const QString &key) const
{
    const RunInject *inject = injectOf(draft(), key);
    return inject ? inject - draft().injects.constData() : -1;
}

QString DrillRunningOrder::coverageTitle() const
{
    const int count = m_coverage.rowCount();
    return count == 0 ? tr("Every objective, activity and person has something in this drill.")
                      : tr("%n thing(s) to look at before the start", nullptr, count);
}

QString DrillRunningOrder::summary() const
{
    //: A drill: %1 is a duration
    return tr("%n event(s), %1 of play", nullptr, m_rows.rowCount()).arg(Formats::duration(draft().minutes.play));
}

void DrillRunningOrder::setCurrent(const QString &key)
{
    if (key == m_current)
        return;
    m_current = key;
    Q_EMIT currentChanged();
}

QStringList DrillRunningOrder::cells()
{
    return DrillPreparationRows::cells();
}

QList<NodeId> DrillRunningOrder::nodeIds() const
{
    return DrillPreparationRows::nodes(m_session.plan());
}

QStringList DrillRunningOrder::namesOf(const QList<NodeId> &nodes) const
{
    QStringList names;
    for (const NodeId &node : nodes)
        names << m_session.plan().nameOf(node.value);
    return names;
}

QStringList DrillRunningOrder::nodes() const
{
    return namesOf(nodeIds());
}

bool DrillRunningOrder::isRestorable() const
{
    const RunInject *inject = injectOf(draft(), m_edited);
    const RunInject *drafted = injectOf(base(), m_edited);
    return inject && drafted
        && (inject->title != drafted->title || inject->situation != drafted->situation
            || inject->expected != drafted->expected);
}

QStringList DrillRunningOrder::paces() const
{
    return DrillPreparationRows::paces(draft());
}

int DrillRunningOrder::pace() const
{
    return DrillPreparationRows::paceOf(draft());
}

void DrillRunningOrder::setPace(int pace)
{
    step(DrillPreparationRows::withPace(draft(), pace));
}

void DrillRunningOrder::open(const QString &origin)
{
    m_origin = origin;
    m_current.clear();
    m_edited.clear();
    m_new.clear();
    show();
    Q_EMIT currentChanged();
}

void DrillRunningOrder::forgetAll()
{
    m_kept.clear();
    open({});
}

void DrillRunningOrder::take(const DrillDraft &base)
{
    Kept &kept = m_kept[m_origin];
    if (kept.history.canUndo())
        kept.history.edit(rebased(kept.history.draft(), kept.base, base));
    else
        kept.history = DraftHistory(base);
    kept.base = base;
    kept.drafted = true;
    show();
}

void DrillRunningOrder::takeKept(const DrillDraft &draft)
{
    m_kept[m_origin].history.edit(rebased(draft, base(), base()));
    show();
}

void DrillRunningOrder::setParticipants(const QList<RunParticipant> &participants)
{
    m_participants = participants;
    show();
}

DrillDraft DrillRunningOrder::complete() const
{
    DrillDraft draft = this->draft();
    draft.participants = m_participants;
    return draft;
}

bool DrillRunningOrder::step(const Result<DrillDraft> &draft)
{
    if (!draft) {
        Q_EMIT refused(ErrorText::sentences(draft.error()));
        return false;
    }
    m_kept[m_origin].history.edit(*draft);
    show();
    Q_EMIT stepped();
    return true;
}

void DrillRunningOrder::show()
{
    const DrillDraft whole = complete();
    m_rows.setRows(DrillPreparationRows::scenes(whole, base(), m_session.plan()));
    m_gaps = kept().drafted ? relais::coverage(whole, m_session.plan()) : QList<CoverageRow>();
    m_coverage.setRows(DrillPreparationRows::coverage(m_gaps, whole, m_session.plan()));
    if (!m_edited.isEmpty() && indexOf(m_edited) < 0) {
        m_edited.clear();
        Q_EMIT currentChanged();
    }
    Q_EMIT changed();
    Q_EMIT editedChanged();
}

void DrillRunningOrder::edit(const QString &key)
{
    if (indexOf(key) < 0)
        return;
    if (!m_new.isEmpty() && m_new != key)
        leave();
    m_current = key;
    m_edited = key;
    m_nodes = *injectOf(draft(), key);
    Q_EMIT currentChanged();
    Q_EMIT editedChanged();
}

void DrillRunningOrder::leave()
{
    const QString abandoned = std::exchange(m_new, QString());
    m_edited.clear();
    Q_EMIT currentChanged();
    if (!abandoned.isEmpty())
        remove(abandoned);
}

QString DrillRunningOrder::keep(const QString &key, const QString &minute, int cell, const QString &title,
                                const QString &situation, const QString &expected)
{
    const auto at = typedMinute(minute);
    const auto moved =
        at ? withInjectAt(draft(), key, *at) : Result<DrillDraft>(Error{ErrorCode::InvalidValue, {}, {}});
    const RunInject *found = moved ? injectOf(*moved, key) : nullptr;
    if (!found)
        //: %1 is a number of minutes
        return tr("Write a minute of the drill, from 0 to %1").arg(draft().minutes.play.count() - 1);
    const Plan &plan = m_session.plan();
    RunInject inject = *found;
    // What is typed stands in it with people by placeholder, so that they can be forgotten.
    const auto own = [&plan](const QString &typed, const QString &drafted) {
        return typed.trimmed() == DrillWords::named(drafted, plan) ? drafted : DrillWords::kept(typed.trimmed(), plan);
    };
    if (title.trimmed().isEmpty()) {
        Q_EMIT refused(tr("Write what the team is told."));
        return {};
    }
    inject.stops = m_nodes.stops;
    inject.restores = m_nodes.restores;
    inject.title = own(title, inject.title);
    inject.situation = own(situation, inject.situation);
    inject.missing = inject.missing && expected.trimmed() == DrillWords::named(inject.expected, plan);
    inject.expected = own(expected, inject.expected);
    if (DrillPreparationRows::cellAt(cell) != inject.cell.value_or(DrillCell::Everyone)) {
        inject.cell = DrillPreparationRows::cellAt(cell);
        inject.person = DrillPreparationRows::personOf(*inject.cell, m_participants);
    }
    if (!step(withInject(*moved, inject, plan)))
        return {};
    m_new.clear();
    m_edited.clear();
    Q_EMIT currentChanged();
    place(indexOf(key));
    return {};
}

void DrillRunningOrder::restore()
{
    const RunInject *inject = injectOf(draft(), m_edited);
    const RunInject *drafted = injectOf(base(), m_edited);
    if (!inject || !drafted)
        return;
    RunInject words = *inject;
    words.title = drafted->title;
    words.situation = drafted->situation;
    words.expected = drafted->expected;
    words.missing = drafted->missing;
    m_edited.clear();
    step(withInject(draft(), words, m_session.plan()));
    Q_EMIT currentChanged();
}

void DrillRunningOrder::addNode(QList<NodeId> RunInject::*list, int node)
{
    const NodeId added = nodeIds().value(node);
    if (added.isNull() || (m_nodes.*list).contains(added))
        return;
    (m_nodes.*list).append(added);
    Q_EMIT editedChanged();
}

void DrillRunningOrder::removeNode(QList<NodeId> RunInject::*list, int index)
{
    if (index < 0 || index >= (m_nodes.*list).size())
        return;
    (m_nodes.*list).removeAt(index);
    Q_EMIT editedChanged();
}

void DrillRunningOrder::taken(const Result<DraftWithInject> &added, bool writes)
{
    if (!added) {
        Q_EMIT refused(ErrorText::sentences(added.error()));
        return;
    }
    step(added->draft);
    m_new = writes ? added->key : QString();
    m_current = added->key;
    m_edited.clear();
    if (writes)
        edit(added->key);
    else
        place(indexOf(added->key));
}

void DrillRunningOrder::add()
{
    const RunInject *after = injectOf(draft(), m_current);
    const Minutes last = draft().injects.isEmpty() ? Minutes(0) : draft().injects.constLast().at + Minutes(1);
    taken(withNewInject(draft(), std::min(after ? after->at + Minutes(1) : last, draft().minutes.play - Minutes(1))),
          true);
}

void DrillRunningOrder::duplicate(const QString &key)
{
    taken(withCopiedInject(draft(), key), false);
}

void DrillRunningOrder::remove(const QString &key)
{
    const qsizetype index = indexOf(key);
    if (index < 0)
        return;
    step(withoutInject(draft(), key));
    place(std::min(index, draft().injects.size() - 1));
}

void DrillRunningOrder::move(const QString &key, int by)
{
    step(withInjectMoved(draft(), key, by));
    place(indexOf(key));
}

void DrillRunningOrder::place(qsizetype index)
{
    if (index < 0)
        return;
    setCurrent(draft().injects.at(index).key);
    Q_EMIT placed(static_cast<int>(index));
}

bool DrillRunningOrder::undo()
{
    if (!canUndo())
        return false;
    m_kept[m_origin].history.undo();
    show();
    Q_EMIT stepped();
    return true;
}

bool DrillRunningOrder::redo()
{
    if (!canRedo())
        return false;
    m_kept[m_origin].history.redo();
    show();
    Q_EMIT stepped();
    return true;
}

void DrillRunningOrder::draftAgain()
{
    step(base());
}

void DrillRunningOrder::lead(const QString &sentence)
{
    const auto rows = m_coverage.rows();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).key != sentence)
            continue;
        const CoverageRow gap = m_gaps.at(i);
        if (gap.gap == CoverageGap::NothingToDo)
            Q_EMIT teamWanted();
        else if (gap.gap == CoverageGap::ActivityUnseen)
            add();
        else if (gap.gap == CoverageGap::WithoutWords)
            edit(gap.key);
        else if (gap.gap == CoverageGap::ForNobody)
            place(indexOf(gap.key));
        else
            Q_EMIT objectiveWanted(gap.gap == CoverageGap::FewObjectives ? QString() : gap.key);
    }
}

} // namespace relais
