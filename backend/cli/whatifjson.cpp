// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of whatifreport.h. Its members are described in README.md.
#include "cli/whatifreport.h"
#include "wording/whatiftext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace relais {

namespace {

template <class E, std::size_t size> QString nameIn(E value, const char *const (&names)[size])
{
    return QString::fromLatin1(names[static_cast<std::size_t>(value)]);
}

constexpr const char *modeNames[] = {"none", "written", "measured", "proven"};
constexpr const char *stateNames[] = {"stopped", "degraded", "catching_up"};
constexpr const char *outcomeNames[] = {"untouched", "resumed", "held_for_a_time", "uncovered"};
constexpr const char *callNames[] = {"decides", "starts", "supports"};
constexpr const char *unusableNames[] = {"same_root", "covers_partly", "not_ready", "never_proven", "ends_early"};
constexpr const char *fixNames[] = {"write_fallback", "move_off_root", "second_provider", "prove_fallback",
                                    "name_deputy",    "start_faster",  "hold_longer"};
constexpr const char *severityNames[] = {"first", "next", "later"};

QJsonValue minutesOf(std::optional<Minutes> minutes)
{
    return minutes ? QJsonValue(qint64(minutes->count())) : QJsonValue();
}

QJsonValue centsOf(std::optional<qint64> cents)
{
    return cents ? QJsonValue(*cents) : QJsonValue();
}

class Teller {
public:
    Teller(const Plan &plan, const WhatIfAnswer &answer)
        : m_plan(plan)
        , m_answer(answer)
        , m_text(plan, answer)
    { }

    [[nodiscard]] QString name(const QUuid &id) const { return m_plan.nameOf(id); }

    // Null for none.
    [[nodiscard]] QJsonValue nameOrNone(const QUuid &id) const
    {
        return id.isNull() ? QJsonValue() : QJsonValue(name(id));
    }

    [[nodiscard]] QJsonArray names(const QList<NodeId> &ids) const
    {
        QJsonArray list;
        for (const NodeId &id : ids)
            list.append(name(id.value));
        return list;
    }

    [[nodiscard]] QJsonObject question() const
    {
        const WhatIfQuestion &asked = m_answer.question;
        QJsonArray failing;
        for (const WhatIfFailure &failure : asked.failing)
            failing.append(
                QJsonObject{{QStringLiteral("name"), name(failure.node.value)},
                            {QStringLiteral("after_minutes"), minutesOf(failure.after)},
                            {QStringLiteral("minutes"), minutesOf(failure.lasting.value_or(asked.lasting))}});
        return {{QStringLiteral("failing"), failing},
                {QStringLiteral("at"),
                 asked.at.isValid() ? QJsonValue(asked.at.toString(QStringLiteral("yyyy-MM-ddTHH:mm"))) : QJsonValue()},
                {QStringLiteral("minutes"), minutesOf(asked.lasting)},
                {QStringLiteral("fallbacks"), nameIn(asked.mode, modeNames)}};
    }

    [[nodiscard]] QJsonObject cost(const WhatIfCost &cost) const
    {
        QJsonArray hours;
        for (const qint64 cents : cost.hours)
            hours.append(cents);
        QJsonArray activities;
        for (const WhatIfActivityCost &activity : cost.activities)
            activities.append(QJsonObject{{QStringLiteral("activity"), name(activity.activity.value)},
                                          {QStringLiteral("cents"), centsOf(activity.cents)},
                                          {QStringLiteral("stopped_minutes"), minutesOf(activity.stopped)}});
        QJsonArray terms;
        for (const WhatIfTerm &term : cost.terms)
            terms.append(QJsonObject{{QStringLiteral("activity"), name(term.activity.value)},
                                     {QStringLiteral("state"), nameIn(term.state, stateNames)},
                                     {QStringLiteral("cents_per_hour"), term.costPerHour},
                                     {QStringLiteral("lost"), term.lost},
                                     {QStringLiteral("factor"), term.factor},
                                     {QStringLiteral("minutes"), minutesOf(term.time)},
                                     {QStringLiteral("cents"), term.cents}});
        return {{QStringLiteral("cents"), cost.cents},
                {QStringLiteral("to_estimate"), cost.unknown},
                {QStringLiteral("hours"), hours},
                {QStringLiteral("activities"), activities},
                {QStringLiteral("terms"), terms}};
    }

    [[nodiscard]] QJsonObject lane(const WhatIfLane &lane) const
    {
        QJsonArray spans;
        for (const WhatIfSpan &span : lane.spans)
            spans.append(QJsonObject{
                {QStringLiteral("from"), minutesOf(span.interval.from)},
                {QStringLiteral("to"), minutesOf(span.interval.to)},
                {QStringLiteral("state"), nameIn(span.state, stateNames)},
                {QStringLiteral("served"), span.served},
                {QStringLiteral("fallback"), nameOrNone(span.fallback.value)},
                {QStringLiteral("proof"),
                 span.fallback.isNull() ? QJsonValue() : QJsonValue(nameIn(span.proof, EnumNames<ProofLevel>::names))},
                {QStringLiteral("uncovered"), span.uncovered}});
        QJsonObject limit;
        if (lane.limitPassed)
            limit = {{QStringLiteral("at"), minutesOf(lane.limitPassed->at)},
                     {QStringLiteral("by_deadline"), lane.limitPassed->byDeadline}};
        return {{QStringLiteral("activity"), name(lane.activity.value)},
                {QStringLiteral("outcome"), nameIn(lane.outcome, outcomeNames)},
                {QStringLiteral("spans"), spans},
                {QStringLiteral("stopped_minutes"), minutesOf(lane.stopped)},
                {QStringLiteral("uncovered_from"), minutesOf(lane.uncoveredFrom)},
                {QStringLiteral("limit_passed"), lane.limitPassed ? QJsonValue(limit) : QJsonValue()},
                {QStringLiteral("target_missed"), minutesOf(lane.targetMissed)},
                {QStringLiteral("cents"), centsOf(lane.loss)},
                {QStringLiteral("why"), names(lane.why)},
                {QStringLiteral("text"), m_text.lane(lane)}};
    }

    [[nodiscard]] QJsonObject call(const WhatIfCall &call) const
    {
        QJsonArray fallbacks;
        for (const Id<Fallback> &fallback : call.fallbacks)
            fallbacks.append(name(fallback.value));
        return {{QStringLiteral("reason"), nameIn(call.reason, callNames)},
                {QStringLiteral("name"), m_text.callName(call)},
                {QStringLiteral("number"), call.number.isEmpty() ? QJsonValue() : QJsonValue(call.number)},
                {QStringLiteral("fallbacks"), fallbacks},
                {QStringLiteral("instead_of"), nameOrNone(call.insteadOf.value)}};
    }

    [[nodiscard]] QJsonObject uncovered(const WhatIfUncovered &uncovered) const
    {
        QJsonArray unusable;
        for (const WhatIfUnusable &one : uncovered.unusable)
            unusable.append(QJsonObject{{QStringLiteral("fallback"), name(one.fallback.value)},
                                        {QStringLiteral("reason"), nameIn(one.reason, unusableNames)},
                                        {QStringLiteral("chain"), names(one.chain)}});
        return {{QStringLiteral("activity"), name(uncovered.activity.value)},
                {QStringLiteral("from"), minutesOf(uncovered.from)},
                {QStringLiteral("to"), minutesOf(uncovered.until)},
                {QStringLiteral("lost"), names(uncovered.lost)},
                {QStringLiteral("why"), names(uncovered.why)},
                {QStringLiteral("unusable"), unusable},
                {QStringLiteral("text"), m_text.uncovered(uncovered)}};
    }

    [[nodiscard]] QJsonArray fixes(const QList<WhatIfFix> &fixes) const
    {
        QJsonArray list;
        for (const WhatIfFix &fix : fixes)
            list.append(QJsonObject{{QStringLiteral("kind"), nameIn(fix.kind, fixNames)},
                                    {QStringLiteral("title"), m_text.fixTitle(fix)},
                                    {QStringLiteral("reason"), m_text.fixReason(fix)},
                                    {QStringLiteral("activity"), nameOrNone(fix.activity.value)},
                                    {QStringLiteral("fallback"), nameOrNone(fix.fallback.value)},
                                    {QStringLiteral("node"), nameOrNone(fix.node.value)},
                                    {QStringLiteral("idea"), fix.idea ? QJsonValue(fix.idea->key) : QJsonValue()},
                                    {QStringLiteral("avoided_cents"), fix.avoided},
                                    {QStringLiteral("avoided_cents_per_hour"), centsOf(fix.avoidedPerHour)},
                                    {QStringLiteral("to_estimate"), fix.costUnknown},
                                    {QStringLiteral("stopped_minutes_avoided"), minutesOf(fix.stoppedAvoided)},
                                    {QStringLiteral("effort_minutes"), minutesOf(fix.effort)},
                                    {QStringLiteral("owner"), nameOrNone(fix.owner.value)},
                                    {QStringLiteral("due"), fix.due.toString(Qt::ISODate)}});
        return list;
    }

    // Nodes and links, for a map.
    void addMap(QJsonObject &to) const
    {
        QJsonArray nodes;
        for (const WhatIfHit &hit : m_answer.nodes) {
            QJsonArray down;
            for (const Interval &interval : hit.down)
                down.append(QJsonObject{{QStringLiteral("from"), minutesOf(interval.from)},
                                        {QStringLiteral("to"), minutesOf(interval.to)}});
            nodes.append(QJsonObject{{QStringLiteral("name"), name(hit.node.value)},
                                     {QStringLiteral("cause"), hit.cause},
                                     {QStringLiteral("down"), down}});
        }
        QJsonArray links;
        for (const Id<Dependency> &id : m_answer.links) {
            const Dependency &link = *m_plan.find(id);
            links.append(QJsonObject{{QStringLiteral("from"), name(link.from.value)},
                                     {QStringLiteral("to"), name(link.to.value)}});
        }
        to.insert(QStringLiteral("nodes"), nodes);
        to.insert(QStringLiteral("links"), links);
    }

private:
    const Plan &m_plan;
    const WhatIfAnswer &m_answer;
    WhatIfText m_text;
};

template <class T, class F> QJsonArray each(const QList<T> &list, const F &tell)
{
    QJsonArray array;
    for (const T &one : list)
        array.append(tell(one));
    return array;
}

} // namespace

QByteArray whatIfJson(const Plan &plan, const WhatIfAnswer &answer, const QList<WhatIfFix> &fixes,
                      const QString &outage)
{
    const Teller teller(plan, answer);
    QJsonObject question = teller.question();
    question.insert(QStringLiteral("outage"), outage.isEmpty() ? QJsonValue() : QJsonValue(outage));
    QJsonObject json{
        {QStringLiteral("question"), question},
        {QStringLiteral("activities"), answer.activities},
        {QStringLiteral("hit"), answer.hit},
        {QStringLiteral("resumed"), answer.resumed},
        {QStringLiteral("uncovered"), answer.uncovered},
        {QStringLiteral("uncovered_from"), minutesOf(answer.uncoveredFrom)},
        {QStringLiteral("uncovered_first"), teller.nameOrNone(answer.uncoveredFirst.value)},
        {QStringLiteral("cost"),
         QJsonObject{{QStringLiteral("without"), teller.cost(answer.without)},
                     {QStringLiteral("ours"), teller.cost(answer.ours)},
                     {QStringLiteral("proven"), teller.cost(answer.proven)}}},
        {QStringLiteral("lanes"), each(answer.lanes, [&](const WhatIfLane &lane) { return teller.lane(lane); })},
        {QStringLiteral("calls"), each(answer.calls, [&](const WhatIfCall &call) { return teller.call(call); })},
        {QStringLiteral("no_solution"),
         each(answer.noSolution, [&](const WhatIfUncovered &one) { return teller.uncovered(one); })},
        {QStringLiteral("fixes"), teller.fixes(fixes)}};
    teller.addMap(json);
    return QJsonDocument(json).toJson();
}

QByteArray checkJson(const Plan &plan, const QList<GapLine> &gaps, const QList<WeakPoint> &points,
                     const QList<WhatIfFix> &fixes)
{
    const WhatIfAnswer none;
    const Teller teller(plan, none);
    const auto gap = [&](const GapLine &line) {
        return QJsonObject{{QStringLiteral("severity"), nameIn(severityOf(line.gap.code), severityNames)},
                           {QStringLiteral("row"), line.gap.target.row.value.toString(QUuid::WithoutBraces)},
                           {QStringLiteral("about"), teller.name(line.gap.target.row.value)},
                           {QStringLiteral("text"), line.text}};
    };
    const auto point = [&](const WeakPoint &weak) {
        return QJsonObject{{QStringLiteral("name"), teller.name(weak.node.value)},
                           {QStringLiteral("held_for_a_time"), weak.heldForATime},
                           {QStringLiteral("cents"), weak.loss},
                           {QStringLiteral("activities"), weak.activities},
                           {QStringLiteral("to_estimate"), weak.unknownCosts}};
    };
    const QJsonObject json{{QStringLiteral("gaps"), each(gaps, gap)},
                           {QStringLiteral("weak_points"), each(points, point)},
                           {QStringLiteral("fixes"), teller.fixes(fixes)}};
    return QJsonDocument(json).toJson();
}

} // namespace relais
