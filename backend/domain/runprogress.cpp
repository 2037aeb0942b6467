// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runprogress.h"

#include <algorithm>

namespace relais {

namespace {

constexpr QLatin1StringView placeholderStart("{person:");

} // namespace

qsizetype RunProgress::sceneAt(qint64 instant) const
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < injects.size(); ++i) {
        if (injects.at(i).state == InjectState::Played && injects.at(i).playedAt <= instant)
            found = i;
    }
    return found;
}

qsizetype RunProgress::current() const
{
    return sceneAt(elapsed);
}

std::optional<qsizetype> RunProgress::next() const
{
    const auto planned = [](const RunInject &inject) { return inject.state == InjectState::Planned; };
    const auto place = std::find_if(injects.cbegin(), injects.cend(), planned);
    return place == injects.cend() ? std::nullopt : std::optional<qsizetype>(place - injects.cbegin());
}

Minutes RunProgress::storyAt(qint64 instant) const
{
    using std::chrono::milliseconds;
    Minutes told{0};
    qint64 from = 0;
    for (const RunInject &inject : injects) {
        if (inject.state != InjectState::Played || inject.playedAt > instant)
            continue;
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
