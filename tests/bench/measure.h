// SPDX-License-Identifier: GPL-3.0-or-later
// What the benches share: how a time is taken and how a figure is said. One row a figure, ours beside its floor in the
// same run, so that a reader can tell a slow program from a slow machine.
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>
#include <vector>

namespace relais::bench {

inline double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// share: 0..1 of the times that are not longer; 0.5 = the median. times: not empty.
inline double percentile(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, static_cast<std::size_t>(share * static_cast<double>(times.size())))];
}

inline double median(const std::vector<double> &times)
{
    return percentile(times, 0.5);
}

// "| P1 edit acknowledged | 0.54 ms | bare SQLite 0.43 ms | 1.26x | at most 1.3x, met |"; without a goal, none is said.
inline void tellRatio(const char *what, double ours, const char *floor, double theirs, std::optional<double> goal = {})
{
    const double ratio = ours / theirs;
    std::printf("| %s | %.2f ms | %s %.2f ms | %.2fx |", what, ours, floor, theirs, ratio);
    goal ? std::printf(" at most %.1fx, %s |\n", *goal, ratio <= *goal ? "met" : "not met") : std::printf(" |\n");
    std::fflush(stdout);
}

// "| P8 plan file | 552.00 bytes a tool | | | at most 600, met |"
inline void tellFigure(const char *what, double figure, const char *unit, double goal)
{
    std::printf("| %s | %.2f %s | | | at most %.0f, %s |\n", what, figure, unit, goal,
                figure <= goal ? "met" : "not met");
    std::fflush(stdout);
}

} // namespace relais::bench
