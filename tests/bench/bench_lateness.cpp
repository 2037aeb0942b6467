// SPDX-License-Identifier: GPL-3.0-or-later
// How late the clock of a drill plays an inject, beside how late a bare timer of Qt's rings, both in one event loop:
// the ratio of their 99th percentiles (goal: at most 4, design/reliability.md P6). Many drills of a few injects each,
// at the greatest speed, so that a minute of play is three seconds; every drill has a timer of its own, armed as the
// window's is, by DrillConduct::untilDue().
#include "core/id.h"
#include "services/drillconduct.h"
#include "support/preparedrun.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <vector>

namespace {

using namespace relais;
using Steady = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int drills = 200;
constexpr int scenes = 4; // the first is played at the start
constexpr int apart = 7; // milliseconds between two drills' starts
constexpr double latenessGoal = 4;

double since(Steady::time_point due)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - due).count();
}

class TimedDrill {
public:
    TimedDrill(const Clock &clock, IdSource &ids, std::vector<double> &late)
        : m_conduct(clock, ids)
        , m_late(late)
    {
        RunRecord record = test::preparedRun(scenes, ids);
        record.run.pace = RunPace::Clock;
        for (RunEvent &event : record.events) {
            if (event.kind == RunEventKind::InjectPlanned)
                event.at = *event.at / 5;
        }
        if (!m_conduct.open(record) || !m_conduct.startBriefing() || !m_conduct.setSpeed(fastestSpeed))
            std::abort();
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
    }

    void start()
    {
        m_began = Steady::now();
        if (!m_conduct.start())
            std::abort();
        arm();
    }

private:
    void arm()
    {
        if (const auto due = m_conduct.untilDue())
            m_timer.start(*due);
    }

    void tick()
    {
        const auto played = m_conduct.tick();
        if (played) {
            for (const RunEvent &event : *played) {
                const auto place = static_cast<int>(event.key.last(1).toInt());
                m_late.push_back(since(m_began + milliseconds(60'000 * 100 / fastestSpeed) * place));
            }
        }
        arm();
    }

    DrillConduct m_conduct;
    std::vector<double> &m_late;
    Steady::time_point m_began;
    QTimer m_timer;
};

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at(static_cast<size_t>(share * static_cast<double>(values.size() - 1)));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    SystemIdSource ids(clock);
    std::vector<double> injects;
    std::vector<double> timers;
    std::vector<std::unique_ptr<TimedDrill>> all;
    for (int i = 0; i < drills; ++i) {
        all.push_back(std::make_unique<TimedDrill>(clock, ids, injects));
        QTimer::singleShot(milliseconds(apart * i), Qt::PreciseTimer, qApp,
                           [drill = all.back().get()] { drill->start(); });
        for (int place = 1; place < scenes; ++place) {
            const milliseconds delay = milliseconds(apart * i + 3) + milliseconds(3000) * place;
            const auto due = Steady::now() + delay;
            QTimer::singleShot(delay, Qt::PreciseTimer, qApp, [due, &timers] { timers.push_back(since(due)); });
        }
    }
    QTimer::singleShot(milliseconds(apart * drills + 3000 * scenes), qApp, [] { QCoreApplication::quit(); });
    QCoreApplication::exec();
    const double bare = percentile(timers, 0.99);
    const double played = percentile(injects, 0.99);
    std::printf(
        "late by, in milliseconds: timer p50 %.2f p99 %.2f of %zu; inject p50 %.2f p99 %.2f of %zu; ratio of p99 "
        "%.2f (goal %.0f)\n",
        percentile(timers, 0.5), bare, timers.size(), percentile(injects, 0.5), played, injects.size(), played / bare,
        latenessGoal);
    return injects.size() == static_cast<size_t>(drills * (scenes - 1)) && played <= latenessGoal * bare ? 0 : 1;
}
