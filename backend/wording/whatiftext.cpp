// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/whatiftext.h"

#include "domain/figures.h"
#include "wording/formats.h"

#include <QLocale>

#include <algorithm>

namespace relais {

namespace {

// Within a sentence: an activity's name begins small there.
QString inSentence(const QString &name)
{
    const bool acronym = name.size() > 1 && name.at(1).isUpper();
    return name.isEmpty() || acronym ? name : name.at(0).toLower() + name.mid(1);
}

QString capital(const QString &text)
{
    return capitalised(text);
}

} // namespace

WhatIfText::WhatIfText(const Plan &plan, const WhatIfAnswer &answer)
    : m_plan(plan)
    , m_answer(answer)
{ }

QString WhatIfText::question() const
{
    const WhatIfQuestion &question = m_answer.question;
    QStringList failing;
    for (const WhatIfFailure &failure : question.failing) {
        const Minutes lasting = failure.lasting.value_or(question.lasting);
        if (failure.after > Minutes(0))
            //: %1 is what fails, %2 how long it lasts, %3 since when: "Odoo (2 h from 13:20)"
            failing << tr("%1 (%2 from %3)")
                           .arg(name(failure.node.value), Formats::duration(lasting), moment(failure.after));
        else if (lasting != question.lasting)
            //: %1 is what fails, %2 how long it lasts
            failing << tr("%1 (%2)", "what fails").arg(name(failure.node.value), Formats::duration(lasting));
        else
            failing << name(failure.node.value);
    }
    const QString all = listText(failing, Formats::language());
    const QString lasting = Formats::duration(question.lasting);
    const int count = static_cast<int>(question.failing.size());
    if (!question.at.isValid())
        //: %1 is what fails, %2 a duration; %n counts what fails
        return tr("What if %1 failed for %2?", nullptr, count).arg(all, lasting);
    //: %1 is what fails, %2 a date ("Tuesday 24 November 2026"), %3 a time, %4 a duration; %n counts what fails
    return tr("What if %1 failed on %2 at %3 for %4?", nullptr, count)
        .arg(all, weekdayDateText(question.at.date(), Formats::language()), moment(Minutes(0)), lasting);
}

QString WhatIfText::moment(Minutes since) const
{
    const QDateTime &at = m_answer.question.at;
    if (!at.isValid())
        return since == Minutes(0)
            //: A moment of an outage, after "from" or "until"
            ? tr("the beginning")
            //: A moment of an outage, after "from" or "until"; %1 is a duration
            : tr("%1 after the beginning").arg(Formats::duration(since));
    const qint64 minutes = at.time().msecsSinceStartOfDay() / 60000 + since.count();
    const QString time = clockText(Minutes(minutes % 1440));
    const QDate day = at.date().addDays(minutes / 1440);
    return day == at.date() ? time
                            //: %1 is a date ("Wed 25 Nov"), %2 a time of day
                            : tr("%1 at %2").arg(Formats::date(day, at.date()), time);
}

QString WhatIfText::chain(const QList<NodeId> &nodes) const
{
    QStringList names;
    for (const NodeId &node : nodes)
        names << name(node.value);
    return names.join(QStringLiteral(" > "));
}

QString WhatIfText::hitFact() const
{
    return m_answer.hit == 0 ? tr("Nothing stops")
                             //: %1 is how many activities there are
                             : tr("%n activities hit of %1", nullptr, m_answer.hit).arg(m_answer.activities);
}

QString WhatIfText::hitDetail() const
{
    if (m_answer.hit == 0)
        return tr("Check what it rests on all the same.");
    QStringList parts;
    if (m_answer.resumed > 0)
        parts << tr("%n resumed", "activities", m_answer.resumed);
    if (m_answer.uncovered > 0)
        parts << tr("%n without solution", "activities", m_answer.uncovered);
    return parts.join(QStringLiteral(", "));
}

QString WhatIfText::uncoveredFact() const
{
    return m_answer.uncovered == 0 ? tr("No activity without solution")
                                   : tr("%n activities without solution", nullptr, m_answer.uncovered);
}

QString WhatIfText::uncoveredDetail() const
{
    if (!m_answer.uncoveredFrom)
        return {};
    //: %1 is a time, %2 an activity
    return tr("from %1, %2").arg(moment(*m_answer.uncoveredFrom), inSentence(name(m_answer.uncoveredFirst.value)));
}

QString WhatIfText::money(const WhatIfCost &cost)
{
    return cost.isKnown() ? Formats::roundedMoney(cost.cents) : Formats::moneyToEstimate();
}

QString WhatIfText::costFact() const
{
    return capital(money(m_answer.cost()));
}

QString WhatIfText::costDetail() const
{
    if (m_answer.hit == 0)
        return {};
    QStringList parts{tr("over %1", "a duration").arg(Formats::duration(m_answer.end))};
    if (m_answer.cost().isKnown() && m_answer.question.mode != FallbackMode::None)
        //: %1 is an amount: "about €7,100"
        parts << tr("against %1 without fallbacks").arg(money(m_answer.without));
    if (const int unknown = m_answer.cost().unknown; unknown > 0)
        parts << tr("the cost of %n activities is to be estimated", nullptr, unknown);
    return parts.join(QStringLiteral(", "));
}

QString WhatIfText::costSentence() const
{
    QStringList sentences;
    const qint64 avoided = m_answer.without.cents - m_answer.ours.cents;
    const qint64 byProven = m_answer.without.cents - m_answer.proven.cents;
    if (avoided > 0 && byProven > 0 && byProven < avoided)
        //: %1 and %2 are amounts: "about €2,500"
        sentences << tr("Your fallbacks avoid %1, %2 of it by those that were tried.")
                         .arg(Formats::roundedMoney(avoided), Formats::roundedMoney(byProven));
    else if (avoided > 0 && byProven > 0)
        sentences << tr("Your fallbacks avoid %1, and all of them were tried.").arg(Formats::roundedMoney(avoided));
    else if (avoided > 0)
        sentences << tr("Your fallbacks avoid %1, but none was tried.").arg(Formats::roundedMoney(avoided));
    const QList<qint64> &hours = m_answer.cost().hours;
    const auto dearest = std::max_element(hours.begin(), hours.end());
    if (hours.size() > 1 && std::count(hours.begin(), hours.end(), *dearest) == 1) {
        const auto hour = dearest - hours.begin();
        sentences << (hour == 0 ? tr("The first hour is the dearest.")
                                //: %1 is 2, 3, 4…
                                : tr("Hour %1 is the dearest.").arg(hour + 1));
    }
    return sentences.join(QLatin1Char(' '));
}

QString WhatIfText::term(const WhatIfTerm &term) const
{
    const QString time = Formats::duration(term.time);
    QStringList factors{term.state == ActivityState::Stopped ? tr("%1 stopped").arg(time)
                                                             : tr("%1 on a fallback").arg(time),
                        //: %1 is an amount
                        tr("%1 per hour").arg(Formats::money(term.costPerHour))};
    if (term.lost != wholeShare)
        //: %1 is a percentage
        factors << tr("%1 lost").arg(shareText(term.lost, Formats::language()));
    if (term.factor != wholeShare)
        //: %1 is a number: 1.5
        factors << tr("%1 at peak time").arg(QLocale().toString(term.factor / double(wholeShare), 'g', 4));
    //: %1 is an activity, %2 a product ("30 min stopped × €1,450 per hour"), %3 an amount
    return tr("%1: %2 = %3")
        .arg(name(term.activity.value), factors.join(QStringLiteral(" × ")), Formats::money(term.cents));
}

QString WhatIfText::span(const WhatIfSpan &span) const
{
    switch (span.state) {
    case ActivityState::Stopped:
        return {};
    case ActivityState::Degraded:
        return name(span.fallback.value);
    case ActivityState::CatchingUp:
        break;
    }
    return tr("Catching up");
}

QString WhatIfText::lane(const WhatIfLane &lane) const
{
    const QString activity = name(lane.activity.value);
    if (lane.spans.isEmpty())
        //: %1 is an activity
        return tr("%1: not affected").arg(activity);
    QStringList parts;
    Minutes reached{0};
    for (const WhatIfSpan &span : lane.spans) {
        const Minutes time = span.interval.to - span.interval.from;
        if (span.interval.from > reached)
            //: Part of "Sales: stopped for 30 min, then normal until 15:20, then …"
            parts << tr("normal until %1").arg(moment(span.interval.from));
        if (span.state == ActivityState::Stopped)
            parts << (span.uncovered
                          //: Part of "Sales: …, then stopped for 1 h without solution"
                          ? tr("stopped for %1 without solution").arg(Formats::duration(time))
                          : tr("stopped for %1").arg(Formats::duration(time)));
        else if (span.state == ActivityState::Degraded)
            //: Part of "Sales: …, then on “Orders by phone” until 16:20"
            parts << tr("on “%1” until %2").arg(name(span.fallback.value), moment(span.interval.to));
        else
            //: Part of "Sales: …, then 1 h 30 of catching up"
            parts << tr("%1 of catching up").arg(Formats::duration(time));
        reached = span.interval.to;
    }
    //: %1 is an activity, %2 what happens to it: "stopped for 30 min, then normal until 15:20"
    return tr("%1: %2", "what happens to an activity")
        //: Between the parts of what happens to an activity
        .arg(activity, parts.join(tr(", then ")));
}

} // namespace relais
