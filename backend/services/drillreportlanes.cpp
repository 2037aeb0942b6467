// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillreportlanes.h"

#include "services/figures.h"

#include <algorithm>
#include <cmath>

namespace relais {

namespace {

// Units of a drawing (domain/document.h): 300 fill the text width.
constexpr double drawingWidth = 300;
constexpr double barLeft = 116;
constexpr double barRight = 298;
constexpr double laneHeight = 21;
constexpr double barTop = 1;
constexpr double barBottom = 7;
constexpr double firstBaseline = 6;
constexpr double secondBaseline = 15;
constexpr double hatchStep = 3;
constexpr double tickReach = 2.4;
constexpr double legendHeight = 11;
constexpr qsizetype longestName = 28;
constexpr double targetReach = 1.5; // of the play: a target beyond is told in words only

QString shortName(const QString &text)
{
    return text.size() <= longestName ? text : text.left(longestName - 1).trimmed() + QChar(0x2026);
}

QString minutesText(qint64 milliseconds, Language language)
{
    const auto time = std::chrono::milliseconds(milliseconds);
    return time < Minutes(1) ? playTimeText(milliseconds, language)
                             : durationText(std::chrono::round<Minutes>(time), language);
}

class LanesDrawing {
public:
    LanesDrawing(const Plan &plan, qint64 end, const Speech &say)
        : m_plan(plan)
        , m_say(say)
        , m_end(end)
        , m_axis(std::max<qint64>(end, 1))
    { }

    DrawingBlock of(const QList<ActivityLane> &lanes)
    {
        const double longest = static_cast<double>(m_axis) * targetReach;
        for (const ActivityLane &lane : lanes) {
            if (const auto target = targetOf(lane); target && static_cast<double>(*target) <= longest)
                m_axis = std::max(m_axis, *target);
        }
        m_drawing.width = drawingWidth;
        for (const ActivityLane &lane : lanes)
            add(lane);
        addLegend();
        m_drawing.height = m_top + legendHeight;
        m_drawing.alternative = m_sentences.join(QLatin1Char(' '));
        return m_drawing;
    }

private:
    static std::optional<qint64> targetOf(const ActivityLane &lane)
    {
        if (!lane.target || !lane.stopped)
            return {};
        return *lane.stopped + std::chrono::milliseconds(*lane.target).count();
    }

    [[nodiscard]] double place(qint64 instant) const
    {
        const double share = static_cast<double>(std::min(instant, m_axis)) / static_cast<double>(m_axis);
        return barLeft + (barRight - barLeft) * share;
    }

    void line(double x1, double y1, double x2, double y2, DrawingTone tone)
    {
        m_drawing.lines.push_back({x1, m_top + y1, x2, m_top + y2, false, false, tone});
    }

    void text(double x, double y, const QString &words, DrawingTone tone = DrawingTone::Neutral)
    {
        m_drawing.texts.push_back({x, m_top + y, words, tone});
    }

    void hatch(double from, double to)
    {
        const double height = barBottom - barTop;
        for (const double y : {barTop, barBottom})
            line(from, y, to, y, DrawingTone::Uncovered);
        for (const double x : {from, to})
            line(x, barTop, x, barBottom, DrawingTone::Uncovered);
        const int lines = static_cast<int>(std::ceil((to - from + height) / hatchStep));
        for (int number = 1; number < lines; ++number) {
            const double foot = from - height + number * hatchStep;
            const double left = std::max(foot, from);
            const double right = std::min(foot + height, to);
            line(left, barBottom - (left - foot), right, barBottom - (right - foot), DrawingTone::Uncovered);
        }
    }

    void tick(double x, DrawingTone tone)
    {
        for (const double shift : {-0.25, 0.25})
            line(x + shift, barTop - tickReach, x + shift, barBottom + tickReach, tone);
    }

    void box(double from, double to, DrawingTone tone)
    {
        m_drawing.boxes.push_back({from, m_top + barTop, to - from, barBottom - barTop, {}, tone});
    }

    void add(const ActivityLane &lane)
    {
        const qint64 until = lane.restored.value_or(m_end);
        const double middle = (barTop + barBottom) / 2;
        line(barLeft, middle, barRight, middle, DrawingTone::Neutral);
        const qint64 stoppedUntil = std::min(until, lane.fallbackStarted.value_or(until));
        if (stoppedUntil > *lane.stopped)
            hatch(place(*lane.stopped), place(stoppedUntil));
        const bool proven = isProven(lane, m_plan);
        if (lane.fallbackStarted && *lane.fallbackStarted < until)
            box(place(*lane.fallbackStarted), place(until), proven ? DrawingTone::Relay : DrawingTone::Attention);
        if (lane.seen)
            tick(place(*lane.seen), DrawingTone::Ink);
        if (const auto target = targetOf(lane); target && *target <= m_axis)
            tick(place(*target), DrawingTone::Strong);
        const QString sentence = laneSentence(lane, m_say);
        text(0, firstBaseline, shortName(lane.name));
        text(0, secondBaseline, aims(lane));
        text(barLeft, secondBaseline, sentence, lane.fallbackStarted ? DrawingTone::Neutral : DrawingTone::Uncovered);
        m_sentences << m_say(Phrase::LaneText, lane.name, sentence);
        m_top += laneHeight;
    }

    [[nodiscard]] QString aims(const ActivityLane &lane) const
    {
        const QString target = lane.target ? durationText(*lane.target, m_say.language()) : QString();
        const QString limit = lane.limit ? durationText(*lane.limit, m_say.language()) : QString();
        if (lane.target && lane.limit)
            return m_say(Phrase::LaneAims, target, limit);
        return lane.target ? m_say(Phrase::LaneTarget, target)
            : lane.limit   ? m_say(Phrase::LaneLimit, limit)
                           : QString();
    }

    void addLegend()
    {
        constexpr double sample = 10;
        constexpr double step = 56;
        double x = barLeft - step;
        hatch(x, x + sample);
        text(x + sample + 3, firstBaseline, m_say(Phrase::LegendStopped));
        x += step;
        box(x, x + sample, DrawingTone::Attention);
        text(x + sample + 3, firstBaseline, m_say(Phrase::LegendFallback));
        x += step + sample + 18;
        tick(x, DrawingTone::Ink);
        text(x + 4, firstBaseline, m_say(Phrase::LegendSeen));
        x += step / 2;
        tick(x, DrawingTone::Strong);
        text(x + 4, firstBaseline, m_say(Phrase::Target));
    }

    const Plan &m_plan;
    const Speech &m_say;
    qint64 m_end;
    qint64 m_axis;
    double m_top = 3;
    QStringList m_sentences;
    DrawingBlock m_drawing;
};

} // namespace

QString playTimeText(qint64 milliseconds, Language language)
{
    const std::chrono::milliseconds time(milliseconds);
    const auto minutes = std::chrono::floor<Minutes>(time);
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time - minutes).count();
    const QChar noBreak(0x00A0);
    if (minutes == Minutes(0))
        return QString::number(seconds) + noBreak + QLatin1Char('s');
    QString text = durationText(minutes, language);
    if (seconds == 0 || minutes >= std::chrono::hours(1))
        return text;
    return text + noBreak + QStringLiteral("%1").arg(seconds, 2, 10, QLatin1Char('0'));
}

QString laneSentence(const ActivityLane &lane, const Speech &say)
{
    const auto since = [&](qint64 from, qint64 to) { return minutesText(to - from, say.language()); };
    const qint64 stopped = *lane.stopped;
    if (lane.fallbackStarted) {
        const qint64 started = *lane.fallbackStarted;
        if (started < stopped)
            return say(Phrase::LaneAhead);
        if (!lane.seen || *lane.seen == started)
            return say(Phrase::LaneStarted, since(stopped, started));
        return say(Phrase::LaneSeenStarted, since(stopped, *lane.seen), since(*lane.seen, started));
    }
    return lane.seen ? say(Phrase::LaneSeen, since(stopped, *lane.seen)) : say(Phrase::LaneUnseen);
}

bool isProven(const ActivityLane &lane, const Plan &plan)
{
    const auto limit = lane.target ? lane.target : lane.limit;
    const auto &proofs = plan.table<Proof>();
    return std::any_of(proofs.begin(), proofs.end(), [&](const Proof &proof) {
        const bool here =
            proof.fallback == lane.fallback && (proof.activity.isNull() || proof.activity == lane.activity);
        return here && proof.level >= ProofLevel::Tried && (!limit || proof.minutes.value_or(Minutes(0)) <= *limit);
    });
}

DrawingBlock lanesDrawing(const QList<ActivityLane> &lanes, const Plan &plan, qint64 end, const Speech &say)
{
    return LanesDrawing(plan, end, say).of(lanes);
}

} // namespace relais
