// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runprogress.h"

#include <algorithm>
#include <utility>

namespace relais {

namespace {

using std::chrono::milliseconds;

constexpr QLatin1StringView placeholderStart("{person:");

// Of playing.
std::pair<qint64, qint64> orderOf(const RunInject &inject)
{
    return {inject.playedAt, inject.playedIn};
}

// In the order of playing.
QList<RunInject> playedUntil(QList<RunInject> injects, qint64 instant)
{
    injects.removeIf([instant](const RunInject &inject) {
        return inject.state != InjectState::Played || inject.playedAt > instant;
    });
    std::stable_sort(injects.begin(), injects.end(),
                     [](const RunInject &a, const RunInject &b) { return orderOf(a) < orderOf(b); });
    return injects;
}

} // namespace

qsizetype RunProgress::sceneAt(qint64 instant) const
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < injects.size(); ++i) {
        const RunInject &inject = injects.at(i);
        if (inject.state == InjectState::Played && inject.playedAt <= instant
            && (found < 0 || orderOf(inject) >= orderOf(injects.at(found))))
            found = i;
    }
    return found;
}

qsizetype RunProgress::current() const
{
    return sceneAt(elapsed);
}

QList<qsizetype> RunProgress::upcoming() const
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < injects.size(); ++i) {
        if (injects.at(i).state == InjectState::Planned)
            places.append(i);
    }
    std::stable_sort(places.begin(), places.end(),
                     [this](qsizetype a, qsizetype b) { return injects.at(a).at < injects.at(b).at; });
    return places;
}

QList<qsizetype> RunProgress::due(qint64 instant) const
{
    QList<qsizetype> places = upcoming();
    const auto isLater = [&](qsizetype place) { return milliseconds(injects.at(place).at).count() > instant; };
    places.erase(std::find_if(places.begin(), places.end(), isLater), places.end());
    return places;
}

std::optional<qsizetype> RunProgress::next() const
{
    const QList<qsizetype> places = upcoming();
    return places.isEmpty() ? std::nullopt : std::optional(places.constFirst());
}

Minutes RunProgress::storyAt(qint64 instant) const
{
    if (run.storyRatio)
        return run.storyStart + std::chrono::floor<Minutes>(milliseconds(instant * *run.storyRatio / 100));
    Minutes told{0};
    qint64 from = 0;
    for (const RunInject &inject : playedUntil(injects, instant)) {
        told = std::max(inject.story, told + std::chrono::ceil<Minutes>(milliseconds(inject.playedAt - from)));
        from = inject.playedAt;
    }
    return run.storyStart + told + std::chrono::floor<Minutes>(milliseconds(instant - from));
}

bool RunProgress::stopsSomething() const
{
    return std::any_of(injects.cbegin(), injects.cend(),
                       [](const RunInject &inject) { return !inject.stops.isEmpty(); });
}

const RunNote *RunProgress::note(qint64 number) const
{
    const auto place = std::find_if(notes.cbegin(), notes.cend(),
                                    [number](const RunNote &candidate) { return candidate.sequence == number; });
    return place == notes.cend() ? nullptr : &*place;
}

Result<RunProgress> progressOf(const Run &run, const QList<RunEvent> &events)
{
    RunProgress progress;
    progress.run = run;
    progress.since = run.incidentSince.value_or(0);
    for (const RunEvent &event : events) {
        if (const Status status = apply(progress, event); !status)
            return status.error();
    }
    return progress;
}

QString personPlaceholder(Id<Person> person)
{
    return placeholderStart + person.value.toString(QUuid::WithoutBraces) + QLatin1Char('}');
}

QString personNamed(const QString &text, const Plan &plan, const QString &retired)
{
    QString named;
    qsizetype read = 0;
    for (;;) {
        const qsizetype start = text.indexOf(placeholderStart, read);
        const qsizetype end = start < 0 ? -1 : text.indexOf(QLatin1Char('}'), start);
        if (end < 0)
            return named + text.mid(read);
        const qsizetype idStart = start + placeholderStart.size();
        const QUuid id = QUuid::fromString(QStringView(text).mid(idStart, end - idStart));
        const Person *person = plan.find(Id<Person>{id});
        named += text.mid(read, start - read);
        named += person && !person->name.isEmpty() ? person->name : retired;
        read = end + 1;
    }
}

} // namespace relais
