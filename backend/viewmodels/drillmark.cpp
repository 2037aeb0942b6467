// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillmark.h"

#include "services/planfacts.h"
#include "wording/errortext.h"

#include <algorithm>

namespace relais {

namespace {

constexpr RowColumn<DrillChoiceRow> choiceColumns[] = {
    {"key", [](const DrillChoiceRow &row) { return QVariant(row.key); }},
    {"text", [](const DrillChoiceRow &row) { return QVariant(row.text); }},
    {"note", [](const DrillChoiceRow &row) { return QVariant(row.note); }},
    {"group", [](const DrillChoiceRow &row) { return QVariant(row.group); }},
};

// Of a fallback: what stands still and waits for one. Of the return: what nobody has said to be back.
bool waits(const ActivityLane &lane, bool forFallback)
{
    return lane.stopped && !lane.restored && !(forFallback && (lane.fallbackStarted || lane.toolsBack));
}

// The likeliest first: what waits, what stood still, the rest.
int rankOf(const ActivityLane &lane, bool forFallback)
{
    return waits(lane, forFallback) ? 0 : lane.stopped ? 1 : 2;
}

QList<ActivityLane> ranked(QList<ActivityLane> lanes, bool forFallback)
{
    std::stable_sort(lanes.begin(), lanes.end(), [&](const ActivityLane &a, const ActivityLane &b) {
        return rankOf(a, forFallback) < rankOf(b, forFallback);
    });
    return lanes;
}

constexpr QLatin1StringView customers("customers"); // the key of their row

QString laneKey(const ActivityLane &lane, Id<Fallback> fallback)
{
    return lane.activity.value.toString() + fallback.value.toString();
}

} // namespace

DrillMark::DrillMark(DrillSession &drill, const DrillLanes &lanes, QObject *parent)
    : QObject(parent)
    , m_drill(drill)
    , m_lanes(lanes)
    , m_nextWord(drill, this)
    , m_choices(choiceColumns, this)
{
    connect(&m_drill, &DrillSession::opened, this, &DrillMark::cancel);
    connect(&m_drill, &DrillSession::changed, this, [this] {
        if (m_asking && m_drill.progress().phase != RunPhase::Running)
            cancel();
    });
}

QString DrillMark::question() const
{
    switch (m_kind) {
    case Kind::Fallback:
        return tr("Which fallback?");
    case Kind::Message:
        return tr("To whom?");
    case Kind::Restored:
        return tr("What works again?");
    }
    return {};
}

void DrillMark::ask(Kind kind)
{
    if (!m_drill.isOpen() || m_drill.progress().phase != RunPhase::Running)
        return;
    m_pressed = m_drill.elapsed();
    m_nextWord.clear();
    m_kind = kind;
    m_choices.setRows({});
    m_choices.setRows(kind == Kind::Fallback ? fallbacks() : kind == Kind::Message ? audiences() : activities());
    m_chosen = kind == Kind::Fallback && !m_choices.rows().value(0).likely ? -1 : 0;
    m_asking = m_choices.rowCount() > 0;
    Q_EMIT changed();
    if (!m_asking)
        Q_EMIT refused(tr("The plan has no activity yet: write it down as a note."));
}

// Those that fit what stands still, then the others, and last what was worked out on the spot.
QList<DrillChoiceRow> DrillMark::fallbacks() const
{
    const Plan &plan = m_drill.frozenPlan();
    QList<DrillChoiceRow> likely;
    QList<DrillChoiceRow> improvised;
    QList<DrillChoiceRow> others;
    for (const ActivityLane &lane : ranked(m_lanes.measures().lanes, true)) {
        const auto row = [&](Id<Fallback> fallback) {
            return DrillChoiceRow{laneKey(lane, fallback), plan.nameOf(fallback.value), lane.name, lane.activity,
                                  fallback};
        };
        const QList<Id<Fallback>> fitting = waits(lane, true) ? lane.fitting : QList<Id<Fallback>>();
        for (const Id<Fallback> &fallback : fitting) {
            likely.append(row(fallback));
            likely.last().likely = true;
        }
        for (const Id<Fallback> &fallback : fallbacksServing(plan, lane.activity)) {
            if (fitting.contains(fallback))
                continue;
            others.append(row(fallback));
            others.last().group = tr("Not for what stands still now");
        }
        if (!lane.stopped)
            continue;
        improvised.append({laneKey(lane, {}), tr("Something that is not written"), lane.name, lane.activity, {}});
        improvised.last().group = tr("None of these");
    }
    return likely + others + improvised;
}

QList<DrillChoiceRow> DrillMark::activities() const
{
    QList<DrillChoiceRow> rows;
    for (const ActivityLane &lane : ranked(m_lanes.measures().lanes, false))
        rows.append({laneKey(lane, {}), lane.name, {}, lane.activity, {}});
    return rows;
}

QList<DrillChoiceRow> DrillMark::audiences()
{
    return {{customers, tr("To customers"), {}, {}, {}}, {QStringLiteral("team"), tr("To the team"), {}, {}, {}}};
}

bool DrillMark::asksNextWord() const
{
    return m_asking && m_kind == Kind::Message && m_choices.rows().value(m_chosen).key == customers;
}

void DrillMark::choose(int row)
{
    if (row < 0 || row >= m_choices.rowCount())
        return;
    m_chosen = row;
    Q_EMIT changed();
}

void DrillMark::accept()
{
    if (!m_asking || m_chosen < 0 || (asksNextWord() && !m_nextWord.check()))
        return;
    const DrillChoiceRow choice = m_choices.rows().at(m_chosen);
    cancel();
    if (const Status status = write(choice); !status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
}

Status DrillMark::write(const DrillChoiceRow &choice)
{
    DrillConduct &conduct = m_drill.conduct();
    switch (m_kind) {
    case Kind::Fallback:
        return m_drill.take(
            conduct.mark(MarkKind::FallbackStarted, rowOf(choice.activity), choice.fallback, {}, m_pressed));
    case Kind::Restored:
        return m_drill.take(conduct.mark(MarkKind::ServiceRestored, rowOf(choice.activity), {}, {}, m_pressed));
    case Kind::Message:
        break;
    }
    // The mark is the customers': it is what the first objective measures.
    if (choice.key == customers)
        return m_drill.take(conduct.mark(MarkKind::MessageSent, {}, {}, {}, m_pressed, m_nextWord.promised()));
    return m_drill.take(conduct.note(EntryType::Communication, tr("Message to the team"), {}, m_pressed));
}

void DrillMark::cancel()
{
    m_asking = false;
    Q_EMIT changed();
}

} // namespace relais
