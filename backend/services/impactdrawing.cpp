// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/impactdrawing.h"

#include "analysis/exposure.h"
#include "analysis/plangraph.h"
#include "domain/figures.h"

#include <algorithm>
#include <tuple>

namespace relais {

namespace {

// Units of a drawing (domain/document.h): these fill the text width.
constexpr double pictureWidth = 336;
constexpr double laneNameWidth = 112;
constexpr double laneLeft = 118;
constexpr double laneRight = 334;
constexpr double laneBar = 9;
constexpr double laneLine = 7.2; // a line of text
constexpr double laneBaseline = 6; // of a line, from its top
constexpr double laneGap = 5;
constexpr double letter = 2.9; // with what breaking lines at words wastes
constexpr qsizetype lanesTogether = 8;
constexpr qint64 longestAxis = qint64(24) * 60; // minutes

double unitsOf(const QString &text)
{
    return static_cast<double>(text.size()) * letter;
}

QStringList brokenAt(const QString &text, double width)
{
    const auto most = static_cast<qsizetype>(width / letter);
    QStringList lines;
    QString line;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > most)
            lines << std::exchange(line, QString());
        line += line.isEmpty() ? word : QLatin1Char(' ') + word;
    }
    return lines << line;
}

class ImpactPicture {
public:
    ImpactPicture(const Plan &plan, const Speech &say, qint64 axis)
        : m_plan(plan)
        , m_say(say)
        , m_axis(axis)
    { }

    void addScale()
    {
        const qint64 hours = m_axis / 60;
        const qint64 step = hours > 12 ? 4 : hours > 6 ? 2 : 1;
        for (qint64 hour = 0; hour < hours; hour += step)
            words(place(hour * 60), laneBaseline, durationText(Minutes(hour * 60), m_say.language()));
        m_top += laneLine + 3;
    }

    void add(const WhatIfLane &lane)
    {
        const Activity &activity = *m_plan.find(lane.activity);
        QStringList parts;
        rule(laneLeft, laneRight, laneBar / 2);
        for (const WhatIfSpan &span : lane.spans)
            parts << addSpan(span);
        if (activity.limit && activity.limit->count() < m_axis)
            tick(place(activity.limit->count()));
        const QString sentence = parts.join(QStringLiteral(", "));
        double right = laneBar + 1;
        for (const QString &line : brokenAt(sentence, laneRight - laneLeft)) {
            words(laneLeft, right + laneBaseline, line);
            right += laneLine;
        }
        double left = 0;
        for (const QString &line : brokenAt(activity.name, laneNameWidth)) {
            words(0, left + laneBaseline + 1, line);
            left += laneLine;
        }
        m_sentences << m_say(Phrase::FallbackAndProof, activity.name, sentence) + QLatin1Char('.');
        m_top += std::max(left, right) + laneGap;
    }

    void addKey()
    {
        constexpr double sample = 9;
        double x = 0;
        const auto explain = [&](double width, Phrase phrase) {
            const QString text = m_say(phrase);
            words(x + width + 3, laneBaseline, text);
            x += width + unitsOf(text) + 10;
        };
        const std::pair<DrawingTone, Phrase> kinds[] = {{DrawingTone::Uncovered, Phrase::LegendStopped},
                                                        {DrawingTone::Attention, Phrase::LegendToTry},
                                                        {DrawingTone::Relay, Phrase::LegendTried},
                                                        {DrawingTone::Neutral, Phrase::ImpactCatchUp}};
        for (const auto &[tone, phrase] : kinds) {
            box(x, x + sample, tone);
            explain(sample, phrase);
        }
        tick(x);
        explain(0, Phrase::Limit);
        m_top += laneLine + 2;
    }

    DrawingBlock taken()
    {
        m_drawing.width = pictureWidth;
        m_drawing.height = m_top;
        m_drawing.alternative = m_sentences.join(QLatin1Char(' '));
        return m_drawing;
    }

private:
    [[nodiscard]] double place(qint64 minute) const
    {
        const double share = static_cast<double>(std::min(minute, m_axis)) / static_cast<double>(m_axis);
        return laneLeft + (laneRight - laneLeft) * share;
    }

    void words(double x, double y, const QString &text)
    {
        m_drawing.texts.push_back({x, m_top + y, text, DrawingTone::Ink});
    }

    void rule(double from, double to, double y)
    {
        m_drawing.lines.push_back({from, m_top + y, to, m_top + y, false, false, DrawingTone::Neutral});
    }

    // Twice, so that it is seen beside the edge of a box; above the bar only, since lines are drawn below boxes.
    void tick(double x)
    {
        for (const double shift : {-0.3, 0.3})
            m_drawing.lines.push_back(
                {x + shift, m_top - 3, x + shift, m_top + laneBar, false, false, DrawingTone::Strong});
    }

    void box(double from, double to, DrawingTone tone)
    {
        m_drawing.boxes.push_back({from, m_top, to - from, laneBar, {}, tone, tone == DrawingTone::Relay});
    }

    // Draws it, and says it.
    QString addSpan(const WhatIfSpan &span)
    {
        const Fallback *fallback = m_plan.find(span.fallback);
        const bool proven = (span.proof == ProofLevel::Tried || span.proof == ProofLevel::Used) && !span.tooSlow;
        const DrawingTone tone = span.state == ActivityState::Stopped ? DrawingTone::Uncovered
            : span.state == ActivityState::CatchingUp                 ? DrawingTone::Neutral
            : proven                                                  ? DrawingTone::Relay
                                                                      : DrawingTone::Attention;
        const double from = place(span.interval.from.count());
        const double to = place(span.interval.to.count());
        if (to > from)
            box(from, to, tone);
        const QString time = durationText(span.interval.to - span.interval.from, m_say.language());
        switch (span.state) {
        case ActivityState::Stopped:
            return m_say(Phrase::ImpactStopped, time);
        case ActivityState::CatchingUp:
            return m_say(Phrase::ImpactCatchingUp, time);
        case ActivityState::Degraded:
            break;
        }
        return m_say(Phrase::ImpactCarried, fallback ? fallback->name : QString(), time);
    }

    const Plan &m_plan;
    const Speech &m_say;
    qint64 m_axis; // minutes, whole hours
    double m_top = 0;
    DrawingBlock m_drawing;
    QStringList m_sentences;
};

} // namespace

std::optional<NodeId> worstOutage(const Plan &plan, Minutes lasting)
{
    using Weight = std::tuple<bool, Minutes, int>;
    const PlanGraph graph(plan);
    std::optional<NodeId> worst;
    Weight heaviest;
    for (const NodeExposure &exposure : exposures(graph.graph(), {.outage = lasting})) {
        const NodeKind kind = graph.graph().kind(exposure.node);
        const Weight weight(exposure.singlePoint, exposure.stopped, exposure.activitiesHit);
        if (kind == NodeKind::Person || (worst && weight <= heaviest))
            continue;
        worst = graph.id(exposure.node);
        heaviest = weight;
    }
    return worst;
}

std::vector<DrawingBlock> impactDrawings(const Plan &plan, const WhatIfAnswer &answer, const Speech &say)
{
    QList<WhatIfLane> lanes = answer.lanes;
    lanes.removeIf([](const WhatIfLane &lane) { return lane.spans.isEmpty(); });
    if (lanes.isEmpty())
        return {};
    const qint64 until = std::min<qint64>(std::max(answer.calm, answer.question.lasting).count(), longestAxis);
    const qint64 axis = (until + 59) / 60 * 60;
    std::vector<DrawingBlock> pictures;
    for (qsizetype first = 0; first < lanes.size(); first += lanesTogether) {
        ImpactPicture picture(plan, say, axis);
        picture.addScale();
        for (const WhatIfLane &lane : lanes.mid(first, lanesTogether))
            picture.add(lane);
        if (first + lanesTogether >= lanes.size())
            picture.addKey();
        pictures.push_back(picture.taken());
    }
    return pictures;
}

} // namespace relais
