// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillplayer.h"

#include "domain/steprefusal.h"
#include "services/drillconduct.h"
#include "services/scriptnames.h"
#include "services/scriptreview.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace relais {

namespace {

// A clock that stands still between steps.
class SteppingClock final : public Clock {
public:
    SteppingClock(const DrillScript &script, const QString &zone)
    {
        const QTime begins = QTime::fromMSecsSinceStartOfDay(
            static_cast<int>(std::chrono::milliseconds(script.begins).count() % 86'400'000));
        m_now.utcMilliseconds = QDateTime(script.date, begins, QTimeZone(zone.toUtf8())).toMSecsSinceEpoch();
        m_now.zone = zone;
        m_now.bootId = QStringLiteral("script");
    }

    [[nodiscard]] Instant now() const override { return m_now; }

    void goTo(std::chrono::milliseconds sinceBegin)
    {
        m_now.utcMilliseconds += sinceBegin.count() - m_now.monotonicMilliseconds;
        m_now.monotonicMilliseconds = m_now.boottimeMilliseconds = sinceBegin.count();
    }

private:
    Instant m_now;
};

Error atPlace(Error error, const QString &pointer)
{
    error.place.pointer = pointer;
    return error;
}

// Leads one run through the steps of a script.
class ScriptReader {
public:
    ScriptReader(const DrillScript &script, const Plan &plan, const QString &zone, IdSource &ids)
        : m_script(script)
        , m_names(plan)
        , m_clock(script, zone)
        , m_conduct(m_clock, ids)
    { }

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const RunProgress &progress() const { return m_conduct.progress(); }
    [[nodiscard]] const QList<RunEvent> &events() const { return m_events; }

    Status play(const Run &run, const QList<RunEvent> &planned)
    {
        if (const auto opened = m_conduct.open({.run = run, .events = planned}); !opened)
            return opened.error();
        for (qsizetype i = 0; i < m_script.steps.size(); ++i) {
            const QString place = QStringLiteral("/steps/%1").arg(i);
            m_clock.goTo(m_script.steps.at(i).at);
            if (const Status done = act(m_script.steps.at(i), place); !done)
                return done.error().place.pointer.startsWith(place) ? done.error() : atPlace(done.error(), place);
        }
        if (progress().phase != RunPhase::Ended)
            return refusedStep({RunEventKind::Reviewed, StepReason::NotEnded}, QStringLiteral("/steps"));
        return rate();
    }

private:
    Status act(const ScriptStep &step, const QString &place)
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
        case ScriptDeed::Mark:
            return writeDown(step, place);
        case ScriptDeed::Star:
            return star();
        case ScriptDeed::Pause:
            return keep(m_conduct.pause(PauseReason::Asked));
        case ScriptDeed::StopReal:
            return keep(m_conduct.pause(PauseReason::RealEvent));
        case ScriptDeed::Resume:
            return keep(m_conduct.resume());
        case ScriptDeed::End:
            return keep(m_conduct.end());
        }
        return {};
    }

    Status writeDown(const ScriptStep &step, const QString &place)
    {
        const auto activity = m_names.find<Activity>(step.activity, place + QStringLiteral("/activity"));
        if (!activity)
            return activity.error();
        const auto fallback = m_names.find<Fallback>(step.fallback, place + QStringLiteral("/fallback"));
        if (!fallback)
            return fallback.error();
        const EntryType entry = step.deed == ScriptDeed::Decision ? EntryType::Decision : step.entry;
        const Status kept = keep(step.deed == ScriptDeed::Mark
                                     ? m_conduct.mark(step.mark, rowOf(*activity), *fallback, step.text)
                                     : m_conduct.note(entry, step.text, rowOf(*activity), m_conduct.elapsed()));
        return kept && step.starred ? star() : kept;
    }

    Status star()
    {
        if (progress().notes.isEmpty())
            return refusedStep({RunEventKind::Star, StepReason::NothingThere}, {});
        return keep(m_conduct.star(progress().notes.constLast().sequence, true));
    }

    Status rate()
    {
        for (qsizetype i = 0; i < m_script.ratings.size(); ++i) {
            const ScriptRating &rating = m_script.ratings.at(i);
            const Status rated = keep(m_conduct.rate(rating.objective, rating.verdict, rating.reason));
            if (!rated)
                return atPlace(rated.error(), QStringLiteral("/review/ratings/%1").arg(i));
        }
        return keep(m_conduct.review());
    }

    Status keep(const Result<RunEvent> &event)
    {
        if (!event)
            return event.error();
        m_events.append(*event);
        return {};
    }

    Status keepAll(const Result<QList<RunEvent>> &events)
    {
        if (!events)
            return events.error();
        m_events.append(*events);
        return {};
    }

    const DrillScript &m_script;
    ScriptNames m_names;
    SteppingClock m_clock;
    DrillConduct m_conduct;
    QList<RunEvent> m_events;
};

Result<DrillChoices> choicesOf(const DrillScript &script, const Scenario &scenario, const Plan &plan)
{
    const ScriptNames names(plan);
    DrillChoices choices;
    choices.date = script.date;
    for (qsizetype i = 0; i < script.participants.size(); ++i) {
        const ScriptParticipant &one = script.participants.at(i);
        const auto person = names.find<Person>(one.person, QStringLiteral("/participants/%1/person").arg(i));
        if (!person)
            return person.error();
        choices.participants.append({*person, one.role});
    }
    for (qsizetype i = 0; i < script.bindings.size(); ++i) {
        const ScriptBinding &binding = script.bindings.at(i);
        const QString place = QStringLiteral("/roles/%1/").arg(i);
        const auto node = names.findToolOrProvider(binding.name, place + QStringLiteral("played_by"));
        if (!node)
            return node.error();
        if (std::none_of(scenario.roles.cbegin(), scenario.roles.cend(),
                         [&](const ScenarioRole &role) { return role.key == binding.role; }))
            return Error{ErrorCode::NotFound, QStringLiteral("no such role in this scenario"),
                         atPointer(place + QStringLiteral("role"))};
        choices.bound.insert(binding.role, *node);
    }
    return choices;
}

// Writes the script's facts into the plan where it lacks them.
Status addFacts(PlayedDrill &drill, const DrillScript &script, const ScriptedScenario &played,
                const PlanContents &contents, const DrillChoices &choices, IdSource &ids)
{
    for (qsizetype i = 0; i < script.facts.size(); ++i) {
        const ScriptFact &fact = script.facts.at(i);
        const QString place = QStringLiteral("/facts/%1").arg(i);
        const auto missing = draftDrill(played.scenario, played.frame, drill.before, contents, choices).missing;
        const auto wanted = std::find_if(missing.cbegin(), missing.cend(), [&](const MissingFact &one) {
            return one.fact.fact == fact.fact && one.fact.role == fact.role;
        });
        if (wanted == missing.cend()) {
            drill.knownFacts.append(place);
            continue;
        }
        auto written = withFact(drill.before, *wanted, fact.text, ids);
        if (!written)
            return atPlace(written.error(), place + QStringLiteral("/text"));
        drill.before = *std::move(written);
    }
    return {};
}

} // namespace

Result<PlayedDrill> playDrill(const DrillScript &script, const ScriptedScenario &scenario, const Plan &plan,
                              const PlanContents &contents, const PlanCodec &codec, const QString &zone, IdSource &ids)
{
    auto choices = choicesOf(script, scenario.scenario, plan);
    if (!choices)
        return choices.error();
    choices->length = scenario.length;
    PlayedDrill drill;
    drill.before = plan;
    if (const Status added = addFacts(drill, script, scenario, contents, *choices, ids); !added)
        return added.error();
    ScriptReader reader(script, drill.before, zone, ids);
    const DrillDraft draft = draftDrill(scenario.scenario, scenario.frame, drill.before, contents, *choices);
    auto prepared =
        prepareRun(scenario.scenario, draft, *choices, plan.organisation().language, false, reader.clock().now(), ids);
    drill.snapshot = codec.encode(frozen(drill.before));
    drill.run = prepared.run;
    drill.run.snapshot =
        QString::fromLatin1(QCryptographicHash::hash(drill.snapshot, QCryptographicHash::Sha256).toHex());
    drill.planned = prepared.planned;
    if (const Status played = reader.play(drill.run, drill.planned); !played)
        return played.error();
    drill.events = reader.events();
    drill.progress = reader.progress();
    if (const Status reviewed = reviewByScript(drill, script, contents, ids); !reviewed)
        return reviewed.error();
    return drill;
}

} // namespace relais
