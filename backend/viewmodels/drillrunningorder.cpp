// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillrunningorder.h"

#include "viewmodels/drillrebase.h"
#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

DrillRunningOrder::DrillRunningOrder(const PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_rows(drillSceneColumns, this)
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
    Q_EMIT opened();
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
    m_rows.setRows(DrillPreparationRows::scenes(complete(), base(), m_session.plan()));
    Q_EMIT changed();
}

QString DrillRunningOrder::stepTo(const Result<DraftWithInject> &added)
{
    if (!added) {
        Q_EMIT refused(ErrorText::sentences(added.error()));
        return {};
    }
    step(added->draft);
    return added->key;
}

void DrillRunningOrder::add()
{
    const RunInject *after = injectOf(draft(), m_current);
    const Minutes last = draft().injects.isEmpty() ? Minutes(0) : draft().injects.constLast().at + Minutes(1);
    const Minutes at = std::min(after ? after->at + Minutes(1) : last, draft().minutes.play - Minutes(1));
    if (const QString key = stepTo(withNewInject(draft(), at)); !key.isEmpty())
        Q_EMIT added(key);
}

void DrillRunningOrder::duplicate(const QString &key)
{
    goTo(stepTo(withCopiedInject(draft(), key)));
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

} // namespace relais
