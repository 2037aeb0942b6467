// SPDX-License-Identifier: GPL-3.0-or-later
// LanePicture: bars along one axis of time, as a picture of a document (domain/document.h): a scale, lanes with their
// name at the left and their sentence under the bar, and what the bars mean, in the kinds and colours of the window's
// (ui.md 2.5), told apart without colour too. For impactdrawing and drillreportlanes. A value; any thread.
#pragma once

#include "domain/document.h"

#include <utility>

namespace relais {

enum class LaneSign { Stopped, ToTry, Tried, CatchingUp, Seen, Aim };

class LanePicture {
public:
    // A page holds a picture of as many lanes.
    static constexpr qsizetype lanesAtMost = 8;

    // end: of the axis, in the unit of all instants below; above 0. What is beyond it is drawn at the end.
    explicit LanePicture(qint64 end);

    void addScale(const QList<std::pair<qint64, QString>> &figures);
    // Into the lane that addLane() will complete. name: what carries the activity; shown where it fits. Seen and Aim
    // are ticks at from.
    void add(LaneSign sign, qint64 from, qint64 to = 0, const QString &name = {});
    // names: each on lines of its own. tone: of the sentence.
    void addLane(const QStringList &names, const QString &sentence, DrawingTone tone = DrawingTone::Ink);
    void addKey(const QList<std::pair<LaneSign, QString>> &signs);

    // alternative: what a reader hears who does not see it.
    [[nodiscard]] DrawingBlock taken(const QString &alternative);

private:
    [[nodiscard]] double place(qint64 instant) const;
    void line(double x1, double y1, double x2, double y2, DrawingTone tone);
    void words(double x, double y, const QString &text, DrawingTone tone = DrawingTone::Ink);
    void hatch(double from, double to);
    void tick(double x, DrawingTone tone);
    void box(double from, double to, DrawingTone tone, const QString &name);
    void draw(LaneSign sign, double from, double to, const QString &name = {});

    qint64 m_end;
    double m_top = 0; // of the lane that is being drawn
    DrawingBlock m_drawing;
};

} // namespace relais
