// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillspreparationviewmodel.h"

#include "services/scenewords.h"
#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

DrillsPreparationViewModel::DrillsPreparationViewModel(const WindowServices &services, PlanSession &session,
                                                       QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_team(services, session)
    , m_sources(drillSourceColumns, this)
    , m_decisions(drillTwistColumns, this)
    , m_twists(drillTwistColumns, this)
    , m_scenes(drillSceneColumns, this)
    , m_objectives(drillObjectiveColumns, this)
    , m_missing(drillFactColumns, this)
    , m_roleChoices(drillRoleChoiceColumns, this)
{
    connect(&session, &PlanSession::opened, this, [this] {
        m_choices = {};
        leave();
    });
    connect(&session, &PlanSession::closed, this, &DrillsPreparationViewModel::leave);
    connect(&session, &PlanSession::planChanged, this, &DrillsPreparationViewModel::refresh);
    connect(&m_team, &DrillTeamPanel::refused, this, &DrillsPreparationViewModel::refused);
    connect(&m_team, &DrillTeamPanel::chosen, this, &DrillsPreparationViewModel::redraft);
}

QString DrillsPreparationViewModel::title() const
{
    return m_scenario.title.in(m_session.plan().organisation().language);
}

QString DrillsPreparationViewModel::summary() const
{
    return m_scenario.summary.in(m_session.plan().organisation().language);
}

QString DrillsPreparationViewModel::length() const
{
    //: Minutes of a drill: %1 for the briefing, %2 of play, %3 for the review
    return tr("%1 + %2 + %3 min")
        .arg(minutes().briefing.count())
        .arg(minutes().play.count())
        .arg(minutes().debrief.count());
}

QStringList DrillsPreparationViewModel::lengths() const
{
    QStringList words;
    for (const DrillLength length : {DrillLength::First, DrillLength::Full})
        //: The length of a drill: %1 is a duration
        words << tr("%1 of play").arg(Formats::duration(m_scenario.minutes(length).play));
    return words;
}

QString DrillsPreparationViewModel::sceneCount() const
{
    //: A drill: %1 is a duration
    return tr("%n scene(s), %1 of play", nullptr, m_scenes.rowCount()).arg(Formats::duration(minutes().play));
}

QString DrillsPreparationViewModel::missingTitle() const
{
    const int count = m_missing.rowCount();
    return count == 0 ? QString() : tr("%n piece(s) of information missing for a good drill", nullptr, count);
}

QString DrillsPreparationViewModel::problem() const
{
    if (m_session.kind() == PlanSession::Kind::Example)
        return tr("An example cannot be played: a drill is kept in a plan's own file.");
    if (!m_services.contents)
        return tr("The playbooks that a drill quotes cannot be read.");
    if (!isEditable())
        return tr(
            "This plan is open to read only. You can play the drill all the same: it is kept on this computer and "
            "goes into the plan when the plan can be changed again. Its lessons are written down then.");
    return {};
}

const DrillMinutes &DrillsPreparationViewModel::minutes() const
{
    return m_scenario.minutes(lengthOf(m_team.team().drill));
}

void DrillsPreparationViewModel::prepare(const Scenario &scenario, const DrillLibrary &library)
{
    if (scenario.key != m_scenario.key)
        m_choices = {};
    m_scenario = scenario;
    m_library = library;
    m_active = true;
    refresh();
}

void DrillsPreparationViewModel::leave()
{
    m_active = false;
    m_drafted = 0;
    ++m_request;
}

void DrillsPreparationViewModel::play(const QString &role, NodeId node)
{
    m_choices.bound.insert(role, node);
    redraft();
}

void DrillsPreparationViewModel::refresh()
{
    if (!m_active)
        return;
    m_team.show(m_scenario.key);
    takeSceneWords(m_choices, m_scenario, m_session.plan());
    redraft();
}

void DrillsPreparationViewModel::redraft()
{
    ++m_request;
    const DrillTeam &team = m_team.team();
    m_choices.date = team.drill.date.isValid() ? team.drill.date : Formats::today(m_services.clock);
    m_choices.length = lengthOf(team.drill);
    m_choices.participants.clear();
    for (const Participant &participant : team.participants)
        m_choices.participants.append({participant.person, participant.role});
    show();
    if (!m_services.contents)
        return;
    m_services.analysis.run(
        this,
        [scenario = m_scenario, frame = m_library.frame, plan = m_session.plan(), contents = m_services.contents,
         choices = m_choices](const std::stop_token &) {
            return DrillPreparationRows::outline(scenario, frame, plan, *contents, choices);
        },
        [this, request = m_request](const DrillOutline &outline) {
            if (request != m_request)
                return;
            m_outline = outline;
            m_drafted = request;
            show();
        });
}

void DrillsPreparationViewModel::show()
{
    const Plan &plan = m_session.plan();
    m_scenes.setRows(DrillPreparationRows::scenes(m_outline, plan, m_scenario.storyStart, m_choices));
    m_sources.setRows(DrillPreparationRows::sources(m_scenario, m_library, plan, Formats::today(m_services.clock)));
    m_decisions.setRows(DrillWords::decisions(m_scenario, plan));
    m_twists.setRows(DrillWords::twists(m_scenario, plan));
    m_objectives.setRows(DrillPreparationRows::objectives(m_outline.draft.objectives));
    m_roleChoices.setRows(DrillPreparationRows::choices(m_outline.draft, plan));
    QList<DrillFactRow> facts;
    for (const MissingFact &fact : std::as_const(m_outline.draft.missing)) {
        const QString key = DrillPreparationRows::keyOf(fact);
        facts.append({key, fact.ask, plan.nameOf(fact.about.value), key == m_wrongFact ? m_factError : QString()});
    }
    m_missing.setRows(facts);
    Q_EMIT changed();
}

bool DrillsPreparationViewModel::commit(const Plan &after)
{
    const Status status = m_session.commit(after, OperationKind::Drill, QStringLiteral("scenario/") + m_scenario.key);
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    return static_cast<bool>(status);
}

void DrillsPreparationViewModel::setWords(const QString &scene, const QString &title, const QString &situation)
{
    const Plan &plan = m_session.plan();
    // What is typed stands in it with people by placeholder, so that they can be forgotten.
    const auto own = [&plan](const QString &typed, const QString &drafted) {
        return typed.trimmed() == DrillWords::named(drafted, plan) ? drafted : DrillWords::kept(typed.trimmed(), plan);
    };
    const QList<RunInject> injects = m_outline.draft.injects;
    for (const RunInject &inject : injects) {
        if (inject.key == scene)
            commit(withSceneWords(plan, m_scenario, inject, own(title, inject.title), own(situation, inject.situation),
                                  m_services.ids));
    }
}

void DrillsPreparationViewModel::bind(const QString &role, int choice)
{
    for (const RoleBinding &binding : std::as_const(m_outline.draft.bindings)) {
        const QList<NodeId> options = DrillPreparationRows::options(binding, m_session.plan());
        if (binding.role == role && choice >= 0 && choice < options.size())
            m_choices.bound.insert(role, options.at(choice));
    }
    redraft();
}

void DrillsPreparationViewModel::fill(const QString &fact, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    for (const MissingFact &missing : std::as_const(m_outline.draft.missing)) {
        if (DrillPreparationRows::keyOf(missing) != fact)
            continue;
        const auto after = withFact(m_session.plan(), missing, text, m_services.ids);
        m_wrongFact = after ? QString() : fact;
        m_factError = after ? QString() : tr("This does not fit here. Check what was typed.");
        if (after)
            commit(*after);
        else
            show();
        return;
    }
}

void DrillsPreparationViewModel::start(bool alone)
{
    if (!isStartable())
        return;
    if (!alone && isEditable() && !m_team.keep())
        return;
    m_choices.date = Formats::today(m_services.clock);
    Q_EMIT beginWanted(prepareRun(m_scenario, m_outline.draft, m_choices, m_session.plan().organisation().language,
                                  alone, m_services.clock.now(), m_services.ids));
}

} // namespace relais
