// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/loss.h"

#include <algorithm>

namespace relais {

namespace {

using std::chrono::days;
using std::chrono::local_days;

constexpr Minutes oneDay = days(1);

bool isOn(std::uint8_t weekdays, local_days day)
{
    const unsigned fromMonday = std::chrono::weekday(day).iso_encoding() - 1;
    return ((weekdays >> fromMonday) & 1U) != 0;
}

// The times of `hours` that meet the interval, in minutes since the start.
std::vector<Interval> occurrences(const Graph::WeeklyHours &hours, const Interval &interval, LocalMinute start)
{
    std::vector<Interval> result;
    const Minutes length = hours.to > hours.from ? hours.to - hours.from : hours.to - hours.from + oneDay;
    // Hours that run past midnight begin on the day before.
    auto day = std::chrono::floor<days>(start + interval.from) - days(1);
    for (; day < start + interval.to; day += days(1)) {
        const Minutes from = day + hours.from - start;
        if (isOn(hours.weekdays, day) && from < interval.to && from + length > interval.from)
            result.push_back({from, from + length});
    }
    return result;
}

struct Weighted {
    std::vector<Interval> times;
    std::int32_t factor;
};

bool anyContains(const std::vector<Interval> &times, Minutes moment)
{
    return std::ranges::any_of(times, [moment](const Interval &time) { return time.contains(moment); });
}

// With a clock: cut where a peak or the opening hours begin or end, so that every piece counts evenly.
template <class Take>
void takeByClock(const Graph::Activity &activity, const Interval &interval, std::int32_t lost, LocalMinute start,
                 const Take &take)
{
    std::vector<Weighted> peaks;
    std::vector<Interval> open;
    std::vector<Minutes> cuts{interval.from, interval.to};
    const auto cutAt = [&](const std::vector<Interval> &times) {
        for (const Interval &time : times) {
            cuts.push_back(std::clamp(time.from, interval.from, interval.to));
            cuts.push_back(std::clamp(time.to, interval.from, interval.to));
        }
    };
    for (const Graph::Peak &peak : activity.peaks) {
        peaks.push_back({occurrences(peak.hours, interval, start), peak.factor});
        cutAt(peaks.back().times);
    }
    for (const Graph::WeeklyHours &hours : activity.openingHours) {
        const auto times = occurrences(hours, interval, start);
        cutAt(times);
        open.insert(open.end(), times.begin(), times.end());
    }
    std::ranges::sort(cuts);
    cuts.erase(std::ranges::unique(cuts).begin(), cuts.end());
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        if (!activity.openingHours.empty() && !anyContains(open, cuts[i]))
            continue;
        const Minutes time = cuts[i + 1] - cuts[i];
        ExactAmount piece(*activity.costPerHour, time.count());
        piece *= lost;
        qint64 factor = wholeShare;
        for (const Weighted &peak : peaks) {
            if (anyContains(peak.times, cuts[i])) {
                piece *= peak.factor;
                factor = factor * peak.factor / wholeShare;
            }
        }
        take(time, static_cast<std::int32_t>(factor), std::move(piece));
    }
}

// Every piece of the spans that costs something: its state, share lost, factor, time and amount.
template <class Take>
void takePieces(const Graph::Activity &activity, const std::vector<StateSpan> &spans, std::optional<LocalMinute> start,
                const Interval &within, const Take &take)
{
    if (!activity.costPerHour)
        return;
    for (const StateSpan &span : spans) {
        const Interval interval{std::max(span.interval.from, within.from), std::min(span.interval.to, within.to)};
        const std::int32_t lost = std::max(wholeShare - span.served, 0);
        if (interval.from >= interval.to || lost == 0)
            continue;
        if (start && !(activity.peaks.empty() && activity.openingHours.empty())) {
            takeByClock(activity, interval, lost, *start, [&](Minutes time, std::int32_t factor, ExactAmount amount) {
                take(LossTerm{span.state, lost, factor, time, std::move(amount)});
            });
        } else {
            const Minutes time = interval.to - interval.from;
            ExactAmount amount(*activity.costPerHour, time.count());
            amount *= lost;
            take(LossTerm{span.state, lost, wholeShare, time, std::move(amount)});
        }
    }
}

bool fallsOn(const Graph::Deadline &deadline, local_days day)
{
    const std::chrono::year_month_day date(day);
    const auto last = static_cast<unsigned>((date.year() / date.month() / std::chrono::last).day());
    const bool byDate = deadline.dayOfMonth > 0
        && static_cast<unsigned>(date.day()) == std::min(static_cast<unsigned>(deadline.dayOfMonth), last);
    return byDate || isOn(deadline.weekdays, day);
}

std::optional<Minutes> nextDeadline(const Graph::Activity &activity, Minutes after, LocalMinute start)
{
    constexpr days horizon{32}; // every deadline comes once a month
    std::optional<Minutes> next;
    const auto first = std::chrono::floor<days>(start + after);
    for (auto day = first; !next && day <= first + horizon; day += days(1)) {
        for (const Graph::Deadline &deadline : activity.deadlines) {
            const Minutes moment = day + deadline.timeOfDay - start;
            if (fallsOn(deadline, day) && moment > after && (!next || moment < *next))
                next = moment;
        }
    }
    return next;
}

} // namespace

ExactAmount lossOver(const Graph::Activity &activity, const std::vector<StateSpan> &spans,
                     std::optional<LocalMinute> start, const Interval &within)
{
    ExactAmount sum;
    takePieces(activity, spans, start, within, [&sum](LossTerm piece) { sum += std::move(piece.amount); });
    return sum;
}

std::vector<LossTerm> lossTerms(const Graph::Activity &activity, const std::vector<StateSpan> &spans,
                                std::optional<LocalMinute> start)
{
    std::vector<LossTerm> terms;
    takePieces(activity, spans, start, {-endless, endless}, [&terms](LossTerm piece) {
        const auto same = std::ranges::find_if(terms, [&piece](const LossTerm &term) {
            return term.state == piece.state && term.lost == piece.lost && term.factor == piece.factor;
        });
        if (same == terms.end()) {
            terms.push_back(std::move(piece));
            return;
        }
        same->time += piece.time;
        same->amount += std::move(piece.amount);
    });
    return terms;
}

std::optional<LimitPassed> limitMoment(const Graph::Activity &activity, Minutes stoppedSince,
                                       std::optional<LocalMinute> start)
{
    std::optional<LimitPassed> moment;
    if (activity.limit)
        moment = LimitPassed{stoppedSince + *activity.limit, false};
    if (const auto deadline = start ? nextDeadline(activity, stoppedSince, *start) : std::nullopt;
        deadline && (!moment || *deadline < moment->at))
        moment = LimitPassed{*deadline, true};
    return moment;
}

std::vector<LimitPassed> limitsPassed(const Graph::Activity &activity, const std::vector<StateSpan> &spans,
                                      std::optional<LocalMinute> start)
{
    std::vector<LimitPassed> result;
    for (const StateSpan &span : spans) {
        if (span.state != ActivityState::Stopped)
            continue;
        const auto moment = limitMoment(activity, span.interval.from, start);
        if (moment && moment->at < span.interval.to)
            result.push_back(*moment);
    }
    return result;
}

std::vector<Minutes> targetsMissed(const Graph::Activity &activity, const std::vector<StateSpan> &spans)
{
    std::vector<Minutes> result;
    for (const StateSpan &span : spans) {
        if (span.state == ActivityState::Stopped && activity.target
            && span.interval.from + *activity.target < span.interval.to)
            result.push_back(span.interval.from + *activity.target);
    }
    return result;
}

} // namespace relais
