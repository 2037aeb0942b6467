// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/whatifviewmodel.h"

#include "analysis/exposure.h"
#include "analysis/plangraph.h"
#include "viewmodels/whatifcolumns.h"
#include "wording/whatiftext.h"

#include <algorithm>

namespace relais {

using namespace whatifcolumns;

WhatIfViewModel::WhatIfViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_question(services, session, this)
    , m_fixes(services, session, this)
    , m_lanes(laneColumns, this)
    , m_spans(spanColumns, this)
    , m_ticks(tickColumns, this)
    , m_columns(costColumns, this)
    , m_figures(figureColumns, this)
    , m_calls(callColumns, this)
    , m_uncovered(uncoveredColumns, this)
{
    connect(&session, &PlanSession::opened, this, &WhatIfViewModel::forget);
    connect(&session, &PlanSession::closed, this, &WhatIfViewModel::forget);
    connect(&session, &PlanSession::planChanged, this, &WhatIfViewModel::ask);
    connect(&m_question, &WhatIfQuestionPanel::asked, this, &WhatIfViewModel::ask);
    connect(&m_fixes, &WhatIfFixesPanel::said, this, &WhatIfViewModel::said);
    connect(&m_fixes, &WhatIfFixesPanel::refused, this, &WhatIfViewModel::refused);
}

// Another plan: nothing of the old question stands.
void WhatIfViewModel::forget()
{
    ++m_request;
    m_busy = false;
    m_again = false;
    m_isAnswered = false;
    m_unfolded = false;
    m_answer = {};
    m_counting = Counting::Ours;
    m_fixes.clear();
    m_question.forget();
}

void WhatIfViewModel::setLookedAt(bool lookedAt)
{
    m_lookedAt = lookedAt;
    if (lookedAt && m_stale)
        ask();
}

void WhatIfViewModel::ask()
{
    m_stale = true;
    if (!m_lookedAt)
        return;
    m_again = m_busy;
    if (m_busy)
        return;
    m_stale = false;
    if (m_question.failing().isEmpty())
        return askFirst();
    m_busy = true;
    m_services.analysis.run(
        this,
        [plan = m_session.plan(), question = m_question.question()](const std::stop_token &) {
            return whatIfAnswer(plan, question);
        },
        [this, request = m_request](const WhatIfAnswer &answer) {
            if (request != m_request)
                return;
            m_busy = false;
            take(answer);
        });
}

// Nothing was chosen yet: what costs most when it fails.
void WhatIfViewModel::askFirst()
{
    m_busy = true;
    m_isAnswered = false;
    m_services.analysis.run(
        this,
        [plan = m_session.plan()](const std::stop_token &) {
            const PlanGraph graph(plan);
            const auto ranked = exposures(graph.graph());
            return ranked.empty() ? NodeId() : graph.id(ranked.front().node);
        },
        [this, request = m_request](const NodeId &first) {
            if (request != m_request)
                return;
            m_busy = false;
            if (first.isNull() || !m_question.failing().isEmpty())
                show();
            else
                m_question.ask({first});
            if (m_again)
                ask();
        });
}

void WhatIfViewModel::take(const WhatIfAnswer &answer)
{
    m_answer = answer;
    m_isAnswered = true;
    show();
    Q_EMIT answered();
    if (m_again)
        ask();
    else
        m_fixes.rank(m_answer, m_question.causeText());
}

WhatIfViewModel::State WhatIfViewModel::state() const
{
    if (m_isAnswered && !m_question.failing().isEmpty())
        return m_answer.hit == 0 ? State::Nothing : State::Answered;
    return m_busy ? State::Waiting : State::Empty;
}

QString WhatIfViewModel::hitFact() const
{
    return WhatIfText(m_session.plan(), m_answer).hitFact();
}

QString WhatIfViewModel::hitDetail() const
{
    return WhatIfText(m_session.plan(), m_answer).hitDetail();
}

QString WhatIfViewModel::uncoveredFact() const
{
    return WhatIfText(m_session.plan(), m_answer).uncoveredFact();
}

QString WhatIfViewModel::uncoveredDetail() const
{
    return WhatIfText(m_session.plan(), m_answer).uncoveredDetail();
}

QString WhatIfViewModel::costFact() const
{
    return WhatIfText(m_session.plan(), m_answer).costFact();
}

QString WhatIfViewModel::costDetail() const
{
    return WhatIfText(m_session.plan(), m_answer).costDetail();
}

QString WhatIfViewModel::costSentence() const
{
    return WhatIfText(m_session.plan(), m_answer).costSentence();
}

const WhatIfCost &WhatIfViewModel::cost() const
{
    switch (m_counting) {
    case Counting::Without:
        return m_answer.without;
    case Counting::Ours:
        return m_answer.ours;
    case Counting::Proven:
        return m_answer.proven;
    }
    return m_answer.ours;
}

QString WhatIfViewModel::costHeading() const
{
    return WhatIfRows(m_session.plan(), m_answer).costHeading();
}

QString WhatIfViewModel::counted() const
{
    return WhatIfText::money(cost());
}

void WhatIfViewModel::setCounting(Counting counting)
{
    m_counting = counting;
    showColumns();
    Q_EMIT changed();
}

QString WhatIfViewModel::others() const
{
    const auto without = static_cast<int>(m_answer.lanes.size() - m_lanes.rowCount());
    const auto hit = static_cast<int>(m_answer.hit - std::min<qsizetype>(m_answer.hit, m_lanes.rowCount()));
    if (hit > 0)
        return tr("%n more activity(ies) are hit", nullptr, hit);
    return without > 0 ? tr("%n other activity(ies), no effect", nullptr, without) : QString();
}

void WhatIfViewModel::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    show();
}

void WhatIfViewModel::show()
{
    const WhatIfRows rows(m_session.plan(), m_answer);
    m_span = rows.scale().span;
    const QList<WhatIfLane> shown = rows.shownLanes(m_unfolded);
    m_lanes.setRows(rows.lanes(shown));
    m_spans.setRows(rows.spans(shown));
    m_ticks.setRows(rows.ticks());
    m_calls.setRows(rows.calls());
    m_uncovered.setRows(rows.uncovered());
    showColumns();
    Q_EMIT changed();
}

void WhatIfViewModel::showColumns()
{
    m_columns.setRows(WhatIfRows(m_session.plan(), m_answer).columns(cost()));
}

void WhatIfViewModel::choose(const QString &key)
{
    const NodeId node{QUuid(key)};
    if (m_session.plan().tableOf(node.value))
        m_question.ask({node});
}

void WhatIfViewModel::replay(const QString &outage)
{
    if (!m_question.replay(outage))
        Q_EMIT said(tr("Nothing in this plan rests on what fell on that day. Choose what stands for it here."), false);
}

void WhatIfViewModel::explainTotal()
{
    m_figures.setRows(WhatIfRows(m_session.plan(), m_answer).figures(cost()));
}

void WhatIfViewModel::explainColumn(const QString &column)
{
    m_figures.setRows(WhatIfRows(m_session.plan(), m_answer).figuresOf(column));
}

void WhatIfViewModel::estimateCost()
{
    const QList<WhatIfActivityCost> &activities = m_answer.ours.activities;
    const auto open = std::find_if(activities.begin(), activities.end(),
                                   [](const WhatIfActivityCost &activity) { return !activity.cents; });
    if (open != activities.end())
        Q_EMIT rowWanted(open->activity.value.toString(QUuid::WithoutBraces));
}

void WhatIfViewModel::makeDrill()
{
    const auto scenarios = m_services.content.scenarios();
    m_services.analysis.run(
        this,
        [plan = m_session.plan(), answer = m_answer, known = scenarios ? *scenarios : QList<Scenario>()](
            const std::stop_token &) { return drillFor(answer, known, plan); },
        [this](const std::optional<WhatIfDrill> &drill) {
            if (drill)
                Q_EMIT drillWanted(*drill);
            else
                Q_EMIT questionDrillWanted(m_question.question());
        });
}

void WhatIfViewModel::retranslate()
{
    m_question.retranslate();
    m_fixes.retranslate();
    show();
}

} // namespace relais
