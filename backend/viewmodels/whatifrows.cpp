// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/whatifrows.h"

#include "services/contentswriter.h"
#include "wording/formats.h"
#include "wording/whatiftext.h"

#include <algorithm>
#include <numeric>

namespace relais {

namespace {

enum Bar { NormalBar, StoppedBar, TriedBar, ToTryBar, CatchUpBar };

constexpr Minutes wholeDay{24 * 60};
constexpr qint64 aHundred = 100'00; // cents

QString keyOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

double minutesOf(Minutes minutes)
{
    return static_cast<double>(minutes.count());
}

int barOf(const WhatIfSpan &span)
{
    switch (span.state) {
    case ActivityState::Stopped:
        return StoppedBar;
    case ActivityState::Degraded:
        return span.proof >= ProofLevel::Tried && !span.tooSlow ? TriedBar : ToTryBar;
    case ActivityState::CatchingUp:
        return CatchUpBar;
    }
    return NormalBar;
}

} // namespace

WhatIfRows::WhatIfRows(const Plan &plan, const WhatIfAnswer &answer)
    : m_plan(plan)
    , m_answer(answer)
    , m_scale(WhatIfScale::of(answer.question.lasting, std::max(answer.calm, answer.end)))
{ }

QList<WhatIfLane> WhatIfRows::shownLanes(bool all) const
{
    QList<WhatIfLane> shown;
    QList<WhatIfLane> calm;
    for (const WhatIfLane &lane : m_answer.lanes)
        (lane.outcome == WhatIfOutcome::Untouched ? calm : shown).append(lane);
    if (!all && shown.size() > mostLanes)
        shown.resize(mostLanes);
    for (const WhatIfLane &lane : std::as_const(calm)) {
        if (shown.size() < fewestLanes)
            shown.append(lane);
    }
    return shown;
}

QList<WhatIfLaneRow> WhatIfRows::lanes(const QList<WhatIfLane> &shown) const
{
    const WhatIfText text(m_plan, m_answer);
    QList<WhatIfLaneRow> rows;
    for (const WhatIfLane &lane : shown)
        rows.append({keyOf(lane.activity.value), m_plan.nameOf(lane.activity.value), text.lane(lane)});
    return rows;
}

QList<WhatIfSpanRow> WhatIfRows::spans(const QList<WhatIfLane> &shown) const
{
    const WhatIfText text(m_plan, m_answer);
    QList<WhatIfSpanRow> rows;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        Minutes at{0};
        int next = 0;
        const auto add = [&](int bar, Minutes until, const QString &words) {
            if (until > at)
                rows.append({QStringLiteral("%1/%2").arg(i).arg(next++), static_cast<int>(i), bar, minutesOf(at),
                             minutesOf(until), words});
            at = std::max(at, until);
        };
        for (const WhatIfSpan &span : shown.at(i).spans) {
            add(NormalBar, std::min(span.interval.from, m_scale.span), {});
            add(barOf(span), std::min(span.interval.to, m_scale.span), text.span(span));
        }
        add(NormalBar, m_scale.span, {});
    }
    return rows;
}

QString WhatIfRows::tickLabel(Minutes at) const
{
    if (!m_answer.question.at.isValid())
        return at.count() == 0 ? QStringLiteral("0") : Formats::duration(at);
    const QDateTime moment = m_answer.question.at.addSecs(60 * at.count());
    QString time = moment.time().toString(QStringLiteral("HH:mm"));
    if (m_scale.span <= wholeDay)
        return time;
    const QString day = QLocale().standaloneDayName(moment.date().dayOfWeek(), QLocale::ShortFormat);
    if (m_scale.step >= wholeDay)
        return QStringLiteral("%1 %2").arg(day).arg(moment.date().day());
    return QStringLiteral("%1 %2").arg(day, time);
}

// Where the outage ends stands in words; marks so close that the words would touch are left out.
QList<WhatIfTickRow> WhatIfRows::ticks() const
{
    const Minutes end = m_answer.question.lasting;
    //: On a time axis, where the outage is over: %1 is a time, a day or an amount of time
    const QString back = tr("%1 back").arg(tickLabel(end));
    QList<WhatIfTickRow> rows;
    for (const Minutes at : m_scale.ticks()) {
        if (at == end || std::abs((at - end).count()) * 5 >= m_scale.step.count() * 4)
            rows.append({QString::number(at.count()), minutesOf(at), at == end ? back : tickLabel(at),
                         at == end || at.count() == 0});
    }
    const auto after =
        std::find_if(rows.begin(), rows.end(), [&](const WhatIfTickRow &row) { return row.at >= minutesOf(end); });
    if (after == rows.end() || after->at > minutesOf(end))
        rows.insert(after, {QString::number(end.count()), minutesOf(end), back, true});
    return rows;
}

qint64 WhatIfRows::centsOf(const WhatIfCost &cost, qsizetype column) const
{
    const qsizetype hours = m_scale.column.count() / 60;
    const auto mine = cost.hours.mid(column * hours, hours);
    return std::accumulate(mine.cbegin(), mine.cend(), qint64(0));
}

QList<WhatIfColumnRow> WhatIfRows::columns(const WhatIfCost &cost) const
{
    const qsizetype hours = m_scale.column.count() / 60;
    const qsizetype count = (m_answer.without.hours.size() + hours - 1) / hours;
    qint64 highest = 1;
    qint64 dearest = 0;
    for (qsizetype i = 0; i < count; ++i) {
        highest = std::max({highest, centsOf(cost, i), centsOf(m_answer.without, i)});
        dearest = std::max(dearest, centsOf(cost, i));
    }
    QList<WhatIfColumnRow> rows;
    bool found = false;
    for (qsizetype i = 0; i < count; ++i) {
        const qint64 cents = centsOf(cost, i);
        const qint64 without = centsOf(m_answer.without, i);
        const Minutes from = m_scale.column * i;
        WhatIfColumnRow row{.key = QString::number(i), .from = minutesOf(from)};
        row.until = minutesOf(from + m_scale.column);
        row.share = static_cast<double>(cents) / static_cast<double>(highest);
        row.without = static_cast<double>(without) / static_cast<double>(highest);
        row.label = cents == 0 && cost.unknown > 0 ? Formats::moneyToEstimate() : rounded(cents);
        row.dearest = count > 1 && !found && cents == dearest && cents > 0;
        found = found || row.dearest;
        //: A column of the cost: %1 and %2 are times, %3 and %4 amounts
        row.words = tr("From %1 to %2: about %3, without fallbacks %4")
                        .arg(tickLabel(from), tickLabel(from + m_scale.column), row.label, rounded(without));
        rows.append(row);
    }
    return rows;
}

QString WhatIfRows::costHeading() const
{
    if (m_scale.column == Minutes(60))
        return tr("Cost per hour");
    //: What each column of a drawing stands for: %1 is an amount of time above an hour
    return m_scale.column == wholeDay ? tr("Cost per day")
                                      : tr("Cost, %1 a column").arg(Formats::duration(m_scale.column));
}

QList<WhatIfFigureRow> WhatIfRows::figures(const WhatIfCost &cost) const
{
    const WhatIfText text(m_plan, m_answer);
    QList<WhatIfFigureRow> rows;
    for (const WhatIfActivityCost &activity : cost.activities) {
        const QString key = keyOf(activity.activity.value);
        rows.append({key, m_plan.nameOf(activity.activity.value),
                     activity.cents ? Formats::money(*activity.cents) : Formats::moneyToEstimate(), true});
        int next = 0;
        for (const WhatIfTerm &term : cost.terms) {
            if (term.activity == activity.activity)
                rows.append({QStringLiteral("%1/%2").arg(key).arg(next++), text.term(term), {}, false});
        }
    }
    if (cost.isKnown())
        //: The last line of « Where does this number come from »: %1 is the amount as the screen shows it
        rows.append({QStringLiteral("total"), tr("Shown: %1").arg(text.money(cost)), Formats::money(cost.cents), true});
    return rows;
}

QList<WhatIfFigureRow> WhatIfRows::figuresOf(const QString &column) const
{
    const qsizetype index = column.toLongLong();
    return {
        {QStringLiteral("without"), tr("Without fallbacks"), Formats::money(centsOf(m_answer.without, index)), false},
        {QStringLiteral("ours"), tr("With our fallbacks"), Formats::money(centsOf(m_answer.ours, index)), false},
        {QStringLiteral("proven"), tr("Tried ones only"), Formats::money(centsOf(m_answer.proven, index)), false}};
}

QList<WhatIfCallRow> WhatIfRows::calls() const
{
    const WhatIfText text(m_plan, m_answer);
    QList<WhatIfCallRow> rows;
    for (const WhatIfCall &call : m_answer.calls) {
        const QUuid row = call.reason == WhatIfCallReason::Supports ? call.node.value : call.person.value;
        rows.append({QString::number(rows.size()), keyOf(row), text.callName(call), text.callReason(call),
                     text.callNumber(call), telLink(call.number), !call.number.isEmpty() || call.privateNumberOnly});
    }
    return rows;
}

QList<WhatIfUncoveredRow> WhatIfRows::uncovered() const
{
    const WhatIfText text(m_plan, m_answer);
    QList<WhatIfUncoveredRow> rows;
    for (const WhatIfUncovered &one : m_answer.noSolution)
        rows.append({QStringLiteral("%1/%2").arg(keyOf(one.activity.value)).arg(one.from.count()),
                     m_plan.nameOf(one.activity.value), text.uncovered(one)});
    return rows;
}

QString WhatIfRows::rounded(qint64 cents)
{
    if (cents >= aHundred)
        return Formats::money((cents + aHundred / 2) / aHundred * aHundred);
    // Two figures: a euro is one of them at least.
    return Formats::money(cents == 0 ? 0 : std::max<qint64>(1'00, (cents + 50) / 1'00 * 1'00));
}

} // namespace relais
