// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillreportlanes.h"

#include "domain/figures.h"

#include <algorithm>
#include <cmath>

namespace relais {

namespace {

// Units of a drawing (domain/document.h): these fill the text width.
constexpr double drawingWidth = 336;
constexpr double namesWidth = 120;
constexpr double barLeft = 124;
constexpr double barRight = 334;
constexpr double barHeight = 7;
constexpr double lineHeight = 7;
constexpr double baseline = 5.5; // of a line, from its top
constexpr double reportLaneGap = 2.5; // between lanes
constexpr double hatchStep = 3;
constexpr double tickReach = 2.2; // above the bar
constexpr double characterWidth = 2.9; // with what breaking lines at words wastes
constexpr double targetReach = 1.5; // of the play: a target beyond is told in words only
constexpr qint64 minuteLong = 60'000; // milliseconds
constexpr qsizetype lanesOfAPicture = 8;

double widthOf(const QString &text)
{
    return static_cast<double>(text.size()) * characterWidth;
}

// At words; a word that is longer than a line is broken where the line ends.
QStringList wrappedLines(const QString &text, double width)
{
    const auto most = static_cast<qsizetype>(width / characterWidth);
    QStringList lines;
    QString line;
    for (QString word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > most)
            lines << std::exchange(line, QString());
        for (; word.size() > most; word = word.mid(most))
            lines << word.left(most);
        line += line.isEmpty() ? word : QLatin1Char(' ') + word;
    }
    return lines << line;
}

std::optional<qint64> targetInstant(const ActivityLane &lane)
{
    if (!lane.target || !lane.stopped)
        return {};
    return *lane.stopped + std::chrono::milliseconds(*lane.target).count();
}

class LanesDrawing {
public:
    LanesDrawing(const Plan &plan, QString run, qint64 end, qint64 axis, const Speech &say)
        : m_plan(plan)
        , m_run(std::move(run))
        , m_say(say)
        , m_end(end)
        , m_axis(axis)
    { }

    void addScale()
    {
        qint64 step = 5 * minuteLong;
        for (const qint64 longer : {10, 30, 60, 120, 240, 480, 1440}) {
            if (m_axis > 8 * step) // more figures would touch
                step = longer * minuteLong;
        }
        for (qint64 at = 0; at < m_axis; at += step) {
            const QString minute =
                at == 0 ? durationText(Minutes(0), m_say.language()) : QString::number(at / minuteLong);
            text(place(at), baseline, minute);
        }
        m_top += lineHeight + 2;
    }

    void add(const ActivityLane &lane)
    {
        addBar(lane);
        const QStringList sentences = wrappedLines(laneSentence(lane, m_say), barRight - barLeft);
        double y = barHeight + 1 + baseline;
        for (const QString &line : sentences) {
            text(barLeft, y, line, lane.fallbackStarted ? DrawingTone::Neutral : DrawingTone::Uncovered);
            y += lineHeight;
        }
        const QStringList names = wrappedLines(lane.name, namesWidth) + wrappedLines(aims(lane), namesWidth);
        double left = baseline;
        for (const QString &line : names) {
            text(0, left, line);
            left += lineHeight;
        }
        m_sentences << m_say(Phrase::LaneText, lane.name, sentences.join(QLatin1Char(' ')));
        m_top += std::max(y, left) - baseline + reportLaneGap;
    }

    void addKey()
    {
        constexpr double sample = 10;
        double x = 0;
        const auto explain = [&](double width, Phrase phrase) {
            const QString words = m_say(phrase);
            text(x + width + 3, baseline, words);
            x += width + widthOf(words) + 12;
        };
        hatch(x, x + sample);
        explain(sample, Phrase::LegendStopped);
        box(x, x + sample, DrawingTone::Attention);
        explain(sample, Phrase::LegendToTry);
        box(x, x + sample, DrawingTone::Relay);
        explain(sample, Phrase::LegendTried);
        tick(x, DrawingTone::Ink);
        explain(0, Phrase::LegendSeen);
        tick(x, DrawingTone::Strong);
        explain(0, Phrase::Target);
        m_top += lineHeight;
    }

    DrawingBlock taken()
    {
        m_drawing.width = drawingWidth;
        m_drawing.height = m_top;
        m_drawing.alternative = m_sentences.join(QLatin1Char(' '));
        return m_drawing;
    }

private:
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
        if (!words.isEmpty())
            m_drawing.texts.push_back({x, m_top + y, words, tone});
    }

    void hatch(double from, double to)
    {
        for (const double y : {0.0, barHeight})
            line(from, y, to, y, DrawingTone::Uncovered);
        for (const double x : {from, to})
            line(x, 0, x, barHeight, DrawingTone::Uncovered);
        const int lines = static_cast<int>(std::ceil((to - from + barHeight) / hatchStep));
        for (int number = 1; number < lines; ++number) {
            const double foot = from - barHeight + number * hatchStep;
            const double left = std::max(foot, from);
            const double right = std::min(foot + barHeight, to);
            line(left, barHeight - (left - foot), right, barHeight - (right - foot), DrawingTone::Uncovered);
        }
    }

    void tick(double x, DrawingTone tone)
    {
        for (const double shift : {-0.25, 0.25})
            line(x + shift, -tickReach, x + shift, barHeight, tone); // below it, words begin
    }

    // The name of what carries the activity, where it fits.
    void box(double from, double to, DrawingTone tone, const QString &name = {})
    {
        const bool fits = widthOf(name) < to - from - 4;
        m_drawing.boxes.push_back(
            {from, m_top, to - from, barHeight, fits ? name : QString(), tone, tone == DrawingTone::Relay});
    }

    void addBar(const ActivityLane &lane)
    {
        const qint64 until = lane.restored.value_or(m_end);
        const double middle = barHeight / 2;
        line(barLeft, middle, barRight, middle, DrawingTone::Neutral);
        const qint64 stoppedUntil = std::min(until, lane.fallbackStarted.value_or(until));
        if (stoppedUntil > *lane.stopped)
            hatch(place(*lane.stopped), place(stoppedUntil));
        if (lane.fallbackStarted && *lane.fallbackStarted < until)
            box(place(*lane.fallbackStarted), place(until),
                isProven(lane, m_plan, m_run) ? DrawingTone::Relay : DrawingTone::Attention, lane.fallbackName);
        if (lane.seen)
            tick(place(*lane.seen), DrawingTone::Ink);
        if (const auto target = targetInstant(lane); target && *target <= m_axis)
            tick(place(*target), DrawingTone::Strong);
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

    const Plan &m_plan;
    QString m_run;
    const Speech &m_say;
    qint64 m_end;
    qint64 m_axis;
    double m_top = tickReach;
    QStringList m_sentences;
    DrawingBlock m_drawing;
};

// The play, and the targets that end not long after it.
qint64 axisOf(const QList<ActivityLane> &lanes, qint64 end)
{
    qint64 axis = std::max<qint64>(end, 1);
    const double longest = static_cast<double>(axis) * targetReach;
    for (const ActivityLane &lane : lanes) {
        const auto target = targetInstant(lane);
        if (target && static_cast<double>(*target) <= longest)
            axis = std::max(axis, *target);
    }
    return axis;
}

QString howItWent(const ActivityLane &lane, const Speech &say)
{
    const auto since = [&](qint64 from, qint64 to) { return playTimeText(to - from, say.language()); };
    const qint64 stopped = *lane.stopped;
    if (!lane.fallbackStarted)
        return lane.seen ? say(Phrase::LaneSeen, since(stopped, *lane.seen)) : say(Phrase::LaneUnseen);
    const qint64 started = *lane.fallbackStarted;
    if (started < stopped)
        return say(Phrase::LaneAhead);
    if (!lane.seen || *lane.seen == started)
        return say(Phrase::LaneStarted, since(stopped, started));
    return say(Phrase::LaneSeenStarted, since(stopped, *lane.seen), since(*lane.seen, started));
}

} // namespace

QString laneSentence(const ActivityLane &lane, const Speech &say)
{
    const QString sentence = howItWent(lane, say);
    if (lane.restored)
        return say(Phrase::LaneRestored, sentence, playTimeText(*lane.restored - *lane.stopped, say.language()));
    return lane.toolsBack && lane.fallbackStarted ? say(Phrase::LaneNotRestored, sentence) : sentence;
}

std::vector<DrawingBlock> lanesDrawings(const QList<ActivityLane> &lanes, const Plan &plan, const QString &run,
                                        qint64 end, const Speech &say)
{
    const qint64 axis = axisOf(lanes, end);
    std::vector<DrawingBlock> drawings;
    for (qsizetype first = 0; first < lanes.size(); first += lanesOfAPicture) {
        LanesDrawing drawing(plan, run, end, axis, say);
        if (first == 0)
            drawing.addScale();
        for (const ActivityLane &lane : lanes.mid(first, lanesOfAPicture))
            drawing.add(lane);
        if (first + lanesOfAPicture >= lanes.size())
            drawing.addKey();
        drawings.push_back(drawing.taken());
    }
    return drawings;
}

} // namespace relais
