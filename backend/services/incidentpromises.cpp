// SPDX-License-Identifier: GPL-3.0-or-later
// When the next word was promised, and whether it came (design/content/5.1: the hour is kept even without news).
#include "services/incidentstate.h"

namespace relais {

namespace {

// Words sent within five minutes are one word by several channels.
constexpr qint64 oneWord = qint64(5) * 60'000;

qint64 millisecondsOf(Minutes minutes)
{
    return std::chrono::milliseconds(minutes).count();
}

// « Clients, SMS ».
QString audienceIn(const QString &label)
{
    return label.section(QLatin1Char(','), 0, 0).trimmed();
}

} // namespace

QList<IncidentPromise> promisesOf(const RunProgress &progress, qint64 elapsed)
{
    QList<RunNote> sent;
    for (const RunNote &note : progress.notes) {
        if (note.mark == MarkKind::MessageSent && !note.takenBack && note.elapsed <= elapsed)
            sent.append(note);
    }
    std::stable_sort(sent.begin(), sent.end(), [](auto &a, auto &b) { return a.elapsed < b.elapsed; });
    QList<IncidentPromise> promises;
    for (const RunNote &note : sent) {
        if (!note.nextWord)
            continue;
        IncidentPromise promise{.sequence = note.sequence, .made = note.elapsed};
        promise.due = note.elapsed + millisecondsOf(*note.nextWord);
        promise.audience = audienceIn(note.text);
        const auto next = std::find_if(sent.begin(), sent.end(), [&](const RunNote &other) {
            return other.elapsed > note.elapsed + oneWord && audienceIn(other.text) == promise.audience;
        });
        promise.open = next == sent.end();
        if (!promise.open)
            promise.next = next->elapsed;
        promise.broken = promise.next.value_or(elapsed) > promise.due;
        promises.append(promise);
    }
    return promises;
}

} // namespace relais
