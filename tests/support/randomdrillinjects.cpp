// SPDX-License-Identifier: GPL-3.0-or-later
// What is done at random to the injects of a drill, to its speed and its time.
#include "support/randomdrill.h"

#include <algorithm>

namespace relais::test {

void RandomDrill::playNext()
{
    const bool mayPlay = phase() == RunPhase::Running && m_conduct->progress().next();
    const auto played = m_conduct->playNext();
    require(played.has_value() == mayPlay, "a scene is played in the wrong state");
    store(played);
}

void RandomDrill::play()
{
    const QString key = anyInject();
    const bool mayPlay = phase() == RunPhase::Running && isPlanned(key);
    const auto played = m_conduct->play(key);
    require(played.has_value() == mayPlay, "an inject is played in the wrong state");
    store(played);
}

void RandomDrill::skip()
{
    const QString key = anyInject();
    const QString reason = anyReason();
    const bool maySkip = phase() == RunPhase::Running && isPlanned(key) && !reason.isEmpty();
    const auto skipped = m_conduct->skip(key, reason);
    require(skipped.has_value() == maySkip, "an inject is skipped in the wrong state, or without a reason");
    store(skipped);
}

void RandomDrill::postpone()
{
    const QString key = anyInject();
    const Minutes at(m_random.bounded(40));
    const bool isLater = std::chrono::milliseconds(at).count() >= m_played;
    const auto postponed = m_conduct->postpone(key, at, words());
    require(postponed.has_value() == (phase() == RunPhase::Running && isPlanned(key) && isLater),
            "an inject is postponed in the wrong state, or to what is past");
    store(postponed);
}

void RandomDrill::addInject()
{
    RunInject inject{.title = words(), .at = Minutes(m_random.bounded(40)), .story = Minutes(m_random.bounded(90))};
    if (m_random.bounded(2))
        inject.stops.append(NodeId{m_ids.next()});
    const auto added = m_conduct->addInject(inject);
    const bool mayAdd = phase() == RunPhase::Ready || phase() == RunPhase::Running;
    require(added.has_value() == mayAdd, "an inject comes in in the wrong state");
    storeAll(added);
}

void RandomDrill::setSpeed()
{
    constexpr qint64 speeds[] = {0, 40, 50, 100, 150, 400, 1000, 2000, 2050, -100};
    const qint64 speed = speeds[m_random.bounded(static_cast<int>(std::size(speeds)))];
    const bool inRange = speed >= slowestSpeed && speed <= fastestSpeed;
    const bool inTime = phase() != RunPhase::Ready && phase() <= RunPhase::Paused;
    const auto set = m_conduct->setSpeed(speed);
    require(set.has_value() == (inRange && inTime), "a speed is set that cannot be, or not set");
    store(set);
    require(m_conduct->elapsed() == m_played, "another speed changes what was played");
}

QList<JumpChoice> RandomDrill::choicesFor(qint64 to)
{
    QList<JumpChoice> made;
    for (const QString &key : m_conduct->jumpedOver(to)) {
        const auto what = static_cast<JumpChoice::What>(m_random.bounded(3));
        made.append({key, what, Minutes(to / 60'000 + 1 + m_random.bounded(20)), words()});
    }
    return made;
}

void RandomDrill::jump()
{
    const qint64 to = m_played + 2 * m_random.bounded(-100'000, 400'000);
    QList<JumpChoice> made = choicesFor(to);
    const bool isWhole = made.isEmpty() || m_random.bounded(5) > 0;
    if (!isWhole)
        made.removeLast();
    const bool mayJump = phase() == RunPhase::Running && to > m_played && isWhole;
    const auto jumped = m_conduct->jump(to, made);
    require(jumped.has_value() == mayJump, "a jump in the wrong state, back, or over what was not asked");
    if (jumped)
        m_played = to;
    storeAll(jumped);
    require(m_conduct->elapsed() == m_played, "a jump leads elsewhere");
}

QString RandomDrill::anyInject()
{
    const QList<RunInject> &injects = m_conduct->progress().injects;
    const int place = m_random.bounded(static_cast<int>(injects.size()) + 1);
    return place < injects.size() ? injects.at(place).key : QStringLiteral("none");
}

bool RandomDrill::isPlanned(const QString &key) const
{
    const QList<RunInject> &injects = m_conduct->progress().injects;
    return std::any_of(injects.cbegin(), injects.cend(), [&](const RunInject &inject) {
        return inject.key == key && inject.state == InjectState::Planned;
    });
}

} // namespace relais::test
