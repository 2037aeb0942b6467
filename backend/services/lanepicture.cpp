// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/lanepicture.h"

#include <algorithm>
#include <cmath>

namespace relais {

namespace {

// Units of a drawing (domain/document.h): these fill the text width.
constexpr double lanesWidth = 336;
constexpr double laneNameWidth = 116;
constexpr double barLeft = 122;
constexpr double barRight = 334;
constexpr double barHeight = 8;
constexpr double laneLine = 7;
constexpr double baseline = 5.5; // of a line, from its top
constexpr double laneGap = 3.5;
constexpr double hatchStep = 3;
constexpr double tickReach = 2.5; // above the bar
constexpr double characterWidth = 2.9; // with what breaking lines at words wastes
constexpr double keySample = 10;
constexpr double keyGap = 12;

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

bool isTick(LaneSign sign)
{
    return sign == LaneSign::Seen || sign == LaneSign::Aim;
}

} // namespace

LanePicture::LanePicture(qint64 end)
    : m_end(end)
    , m_top(tickReach)
{ }

void LanePicture::addScale(const QList<std::pair<qint64, QString>> &figures)
{
    for (const auto &[instant, text] : figures)
        words(place(instant), baseline, text);
    m_top += laneLine + tickReach;
}

void LanePicture::add(LaneSign sign, qint64 from, qint64 to, const QString &name)
{
    if (isTick(sign) || to > from)
        draw(sign, place(from), place(to), name);
}

void LanePicture::addLane(const QStringList &names, const QString &sentence, DrawingTone tone)
{
    line(barLeft, barHeight / 2, barRight, barHeight / 2, DrawingTone::Neutral);
    double right = barHeight + 1;
    for (const QString &text : wrappedLines(sentence, barRight - barLeft)) {
        words(barLeft, right + baseline, text, tone);
        right += laneLine;
    }
    double left = 0;
    for (const QString &name : names) {
        for (const QString &text : wrappedLines(name, laneNameWidth)) {
            words(0, left + baseline, text);
            left += laneLine;
        }
    }
    m_top += std::max(left, right) + laneGap;
}

void LanePicture::addKey(const QList<std::pair<LaneSign, QString>> &signs)
{
    double x = 0;
    for (const auto &[sign, text] : signs) {
        const double sample = isTick(sign) ? 0 : keySample;
        draw(sign, x, x + sample);
        words(x + sample + 3, baseline, text);
        x += sample + widthOf(text) + keyGap;
    }
    m_top += barHeight;
}

DrawingBlock LanePicture::taken(const QString &alternative)
{
    m_drawing.width = lanesWidth;
    m_drawing.height = m_top;
    m_drawing.alternative = alternative;
    return m_drawing;
}

double LanePicture::place(qint64 instant) const
{
    const double share = static_cast<double>(std::min(instant, m_end)) / static_cast<double>(m_end);
    return barLeft + (barRight - barLeft) * share;
}

void LanePicture::line(double x1, double y1, double x2, double y2, DrawingTone tone)
{
    m_drawing.lines.push_back({x1, m_top + y1, x2, m_top + y2, false, false, tone});
}

void LanePicture::words(double x, double y, const QString &text, DrawingTone tone)
{
    if (!text.isEmpty())
        m_drawing.texts.push_back({x, m_top + y, text, tone});
}

void LanePicture::hatch(double from, double to)
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

// Twice, so that it is seen beside the edge of a box; above the bar, since lines are drawn below boxes.
void LanePicture::tick(double x, DrawingTone tone)
{
    for (const double shift : {-0.25, 0.25})
        line(x + shift, -tickReach, x + shift, barHeight, tone);
}

void LanePicture::box(double from, double to, DrawingTone tone, const QString &name)
{
    const bool fits = widthOf(name) < to - from - 4;
    m_drawing.boxes.push_back(
        {from, m_top, to - from, barHeight, fits ? name : QString(), tone, tone == DrawingTone::Relay});
}

void LanePicture::draw(LaneSign sign, double from, double to, const QString &name)
{
    switch (sign) {
    case LaneSign::Stopped:
        return hatch(from, to);
    case LaneSign::ToTry:
        return box(from, to, DrawingTone::Attention, name);
    case LaneSign::Tried:
        return box(from, to, DrawingTone::Relay, name);
    case LaneSign::CatchingUp:
        return box(from, to, DrawingTone::Neutral, name);
    case LaneSign::Seen:
        return tick(from, DrawingTone::Ink);
    case LaneSign::Aim:
        return tick(from, DrawingTone::Strong);
    }
    Q_UNREACHABLE();
}

} // namespace relais
