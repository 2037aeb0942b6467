// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/scriptreader.h"

#include "domain/steprefusal.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace relais {

namespace {

using std::chrono::milliseconds;

Error placedAt(Error error, const QString &pointer)
{
    error.place.pointer = pointer;
    return error;
}

JumpChoice::What choiceOf(ScriptDeed deed)
{
    return deed == ScriptDeed::Skip    ? JumpChoice::What::Skip
        : deed == ScriptDeed::Postpone ? JumpChoice::What::Postpone
                                       : JumpChoice::What::PlayLate;
}

} // namespace

SteppingClock::SteppingClock(const DrillScript &script, const QString &zone)
{
    const QTime begins =
        QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds(script.begins).count() % 86'400'000));
    m_now.utcMilliseconds = QDateTime(script.date, begins, QTimeZone(zone.toUtf8())).toMSecsSinceEpoch();
    m_now.zone = zone;
    m_now.bootId = QStringLiteral("script");
}

void SteppingClock::goTo(milliseconds sinceBegin)
{
    m_now.utcMilliseconds += sinceBegin.count() - m_now.monotonicMilliseconds;
    m_now.monotonicMilliseconds = m_now.boottimeMilliseconds = sinceBegin.count();
}

ScriptReader::ScriptReader(const DrillScript &script, const Plan &plan, const QString &zone, IdSource &ids)
    : m_script(script)
    , m_names(plan)
    , m_clock(script, zone)
    , m_conduct(m_clock, ids)
{ }

Status ScriptReader::play(const Run &run, const QList<RunEvent> &planned)
{
    if (const auto opened = m_conduct.open({.run = run, .events = planned}); !opened)
        return opened.error();
    for (qsizetype i = 0; i < m_script.steps.size(); ++i) {
        const QString place = QStringLiteral("/steps/%1").arg(i);
        Status done = goTo(m_script.steps.at(i).at);
        if (done)
            done = act(m_script.steps.at(i), place);
        if (!done)
            return done.error().place.pointer.startsWith(place) ? done.error() : placedAt(done.error(), place);
    }
    if (progress().phase != RunPhase::Ended)
        return refusedStep({RunEventKind::Reviewed, StepReason::NotEnded}, QStringLiteral("/steps"));
    return rate();
}

// What the clock plays on the way is played at its very time.
Status ScriptReader::goTo(milliseconds sinceBegin)
{
    for (;;) {
        const auto until = m_conduct.untilDue();
        if (!until || m_clock.sinceBegin() + *until > sinceBegin)
            break;
        m_clock.goTo(m_clock.sinceBegin() + *until);
        if (Status played = keepAll(m_conduct.tick()); !played)
            return played;
    }
    m_clock.goTo(sinceBegin);
    return {};
}

Status ScriptReader::act(const ScriptStep &step, const QString &place)
{
    switch (step.deed) {
    case ScriptDeed::Briefing:
        return keep(m_conduct.startBriefing());
    case ScriptDeed::Start:
        return keepAll(m_conduct.start());
    case ScriptDeed::Next:
        return keep(m_conduct.playNext());
    case ScriptDeed::Note:
    case ScriptDeed::Decision:
        return note(step, place);
    case ScriptDeed::Mark:
        return mark(step, place);
    case ScriptDeed::Star:
        return star();
    case ScriptDeed::Pause:
        return keep(m_conduct.pause(PauseReason::Asked));
    case ScriptDeed::StopReal:
        return keep(m_conduct.pause(PauseReason::RealEvent));
    case ScriptDeed::Resume:
        return keep(m_conduct.resume());
    case ScriptDeed::Speed:
        return keep(m_conduct.setSpeed(step.percent));
    case ScriptDeed::End:
        return keep(m_conduct.end());
    default:
        return settle(step, place);
    }
}

// What becomes of injects.
Status ScriptReader::settle(const ScriptStep &step, const QString &place)
{
    switch (step.deed) {
    case ScriptDeed::Play:
        return keep(m_conduct.play(step.inject));
    case ScriptDeed::Skip:
        return keep(m_conduct.skip(step.inject, step.reason));
    case ScriptDeed::Postpone:
        return keep(m_conduct.postpone(step.inject, step.until, step.reason));
    case ScriptDeed::Add:
        return add(step, place);
    case ScriptDeed::Jump:
        return jump(step);
    default:
        return {};
    }
}

Status ScriptReader::jump(const ScriptStep &step)
{
    QList<JumpChoice> choices;
    for (const ScriptPassed &passed : step.passed)
        choices.append({passed.inject, choiceOf(passed.deed), passed.until, passed.reason});
    return keepAll(m_conduct.jump(milliseconds(step.to).count(), choices));
}

Status ScriptReader::add(const ScriptStep &step, const QString &place)
{
    RunInject inject{.key = step.inject,
                     .title = step.added.title,
                     .situation = step.added.situation,
                     .expected = step.added.expected,
                     .missing = step.added.expected.isEmpty(),
                     .at = step.added.at};
    inject.cell = step.added.cell;
    const auto find = [&](const QStringList &names, const char *key, QList<NodeId> &nodes) -> Status {
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString pointer = place + QStringLiteral("/%1/%2").arg(QLatin1StringView(key)).arg(i);
            const auto node = m_names.findToolOrProvider(names.at(i), pointer);
            if (!node)
                return node.error();
            nodes.append(*node);
        }
        return {};
    };
    if (Status stops = find(step.added.stops, "stops", inject.stops); !stops)
        return stops;
    if (Status restores = find(step.added.restores, "restores", inject.restores); !restores)
        return restores;
    return keepAll(m_conduct.addInject(inject));
}

Status ScriptReader::note(const ScriptStep &step, const QString &place)
{
    const auto activity = m_names.find<Activity>(step.activity, place + QStringLiteral("/activity"));
    if (!activity)
        return activity.error();
    const auto person = m_names.find<Person>(step.person, place + QStringLiteral("/person"));
    if (!person)
        return person.error();
    const EntryType entry = step.deed == ScriptDeed::Decision ? EntryType::Decision : step.entry;
    const Status kept =
        keep(m_conduct.note(entry, step.text, rowOf(*activity), m_conduct.elapsed(), step.verified, *person));
    return kept && step.starred ? star() : kept;
}

Status ScriptReader::mark(const ScriptStep &step, const QString &place)
{
    const auto activity = m_names.find<Activity>(step.activity, place + QStringLiteral("/activity"));
    if (!activity)
        return activity.error();
    const auto fallback = m_names.find<Fallback>(step.fallback, place + QStringLiteral("/fallback"));
    if (!fallback)
        return fallback.error();
    const Status kept = keep(m_conduct.mark(step.mark, rowOf(*activity), *fallback, step.text, {}, step.nextWord));
    return kept && step.starred ? star() : kept;
}

Status ScriptReader::star()
{
    if (progress().notes.isEmpty())
        return refusedStep({RunEventKind::Star, StepReason::NothingThere}, {});
    return keep(m_conduct.star(progress().notes.constLast().sequence, true));
}

Status ScriptReader::rate()
{
    for (qsizetype i = 0; i < m_script.ratings.size(); ++i) {
        const ScriptRating &rating = m_script.ratings.at(i);
        const Status rated = keep(m_conduct.rate(rating.objective, rating.verdict, rating.reason));
        if (!rated)
            return placedAt(rated.error(), QStringLiteral("/review/ratings/%1").arg(i));
    }
    return keep(m_conduct.review());
}

Status ScriptReader::keep(const Result<RunEvent> &event)
{
    if (!event)
        return event.error();
    m_events.append(*event);
    return {};
}

Status ScriptReader::keepAll(const Result<QList<RunEvent>> &events)
{
    if (!events)
        return events.error();
    m_events.append(*events);
    return {};
}

} // namespace relais
