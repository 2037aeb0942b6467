// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillspreparationviewmodel.h"

#include "services/scenewords.h"
#include "viewmodels/drillrebase.h"
#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

DrillsPreparationViewModel::DrillsPreparationViewModel(const WindowServices &services, PlanSession &session,
                                                       QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_team(services, session)
    , m_order(session)
    , m_keeper(services, session, m_team, m_order)
    , m_editor(session, m_order)
    , m_objectives(session, m_order)
    , m_coverage(session, m_order, m_editor, m_objectives)
    , m_invitation(services, session, m_team, m_order)
    , m_papers(services, session, m_team, m_order)
    , m_sources(drillSourceColumns, this)
    , m_decisions(drillTwistColumns, this)
    , m_twists(drillTwistColumns, this)
    , m_missing(drillFactColumns, this)
    , m_roleChoices(drillRoleChoiceColumns, this)
{
    const auto forget = [this] {
        m_active = false;
        m_order.forgetAll();
        m_keeper.open({});
        leave();
    };
    connect(&session, &PlanSession::opened, this, forget);
    connect(&session, &PlanSession::closed, this, forget);
    connect(&session, &PlanSession::planChanged, this, &DrillsPreparationViewModel::refresh);
    connect(&m_team, &DrillTeamPanel::refused, this, &DrillsPreparationViewModel::refused);
    connect(&m_team, &DrillTeamPanel::kept, this, &DrillsPreparationViewModel::keep);
    connect(&m_team, &DrillTeamPanel::chosen, this, &DrillsPreparationViewModel::redraft);
    connect(&m_keeper, &DrillDraftKeeper::refused, this, &DrillsPreparationViewModel::refused);
    connect(&m_editor, &DrillSceneEditor::refused, this, &DrillsPreparationViewModel::refused);
    connect(&m_order, &DrillRunningOrder::refused, this, &DrillsPreparationViewModel::refused);
    connect(&m_order, &DrillRunningOrder::stepped, this, &DrillsPreparationViewModel::keep);
    connect(&m_order, &DrillRunningOrder::changed, this, &DrillsPreparationViewModel::changed);
}

QString DrillsPreparationViewModel::title() const
{
    return m_order.draft().title;
}

QString DrillsPreparationViewModel::summary() const
{
    return m_scenario.summary.in(m_session.plan().organisation().language);
}

QString DrillsPreparationViewModel::length() const
{
    const DrillMinutes &minutes = m_order.draft().minutes;
    //: Minutes of a drill: %1 for the briefing, %2 of play, %3 for the review
    return tr("%1 + %2 + %3 min").arg(minutes.briefing.count()).arg(minutes.play.count()).arg(minutes.debrief.count());
}

QList<DrillMinutes> DrillsPreparationViewModel::minutesOffered() const
{
    if (!m_origin.isMade())
        return {m_scenario.minutes(DrillLength::First), m_scenario.minutes(DrillLength::Full)};
    QList<DrillMinutes> offered{{Minutes(5), Minutes(25), Minutes(15)}, {Minutes(10), Minutes(60), Minutes(20)}};
    for (const DrillMinutes &own : {m_order.base().minutes, m_order.draft().minutes}) {
        if (own.play > Minutes(0) && !offered.contains(own))
            offered.append(own);
    }
    return offered;
}

QStringList DrillsPreparationViewModel::lengths() const
{
    QStringList words;
    for (const DrillMinutes &minutes : minutesOffered())
        //: The length of a drill: %1 is a duration
        words << tr("%1 of play").arg(Formats::duration(minutes.play));
    return words;
}

int DrillsPreparationViewModel::lengthChosen() const
{
    return m_origin.isMade() ? static_cast<int>(minutesOffered().indexOf(m_order.draft().minutes)) : m_team.length();
}

void DrillsPreparationViewModel::setLength(int length)
{
    if (!m_origin.isMade())
        m_team.setLength(length);
    else if (const DrillMinutes wanted = minutesOffered().value(length); wanted != m_order.draft().minutes)
        m_order.step(withMinutes(m_order.draft(), wanted));
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
    if (m_untouched && isReplay())
        return tr("Nothing in this plan rests on what failed that day. Add who stands behind your tools, or choose "
                  "another drill.");
    if (m_untouched)
        return tr("Nothing in this plan is left to play here. Choose another drill.");
    if (!isEditable())
        return tr(
            "This plan is open to read only. You can play the drill all the same: it is kept on this computer and "
            "goes into the plan when the plan can be changed again. Its lessons are written down then.");
    return {};
}

void DrillsPreparationViewModel::prepare(const DrillOrigin &origin, const DrillLibrary &library)
{
    stop();
    m_origin = origin;
    m_scenario = {};
    if (const Scenario *known = library.find(origin.key))
        m_scenario = *known;
    m_library = library;
    m_objectives.setFrame(library.frame);
    m_untouched = false;
    m_active = true;
    m_team.show(origin.key);
    m_order.open(origin.key);
    m_keeper.open(origin);
    refresh();
}

void DrillsPreparationViewModel::leave()
{
    stop();
    m_drafted = 0;
    ++m_request;
}

// Its words, before it is forgotten.
void DrillsPreparationViewModel::stop()
{
    if (std::exchange(m_active, false) && m_library.find(m_origin.key))
        m_keeper.keepWords(m_scenario);
}

void DrillsPreparationViewModel::keep()
{
    if (m_active)
        m_keeper.keep();
}

void DrillsPreparationViewModel::play(const QString &role, NodeId node)
{
    m_keeper.bind(role, node);
    keep();
    redraft();
}

void DrillsPreparationViewModel::refresh()
{
    if (!m_active)
        return;
    m_team.show(m_origin.key);
    if (m_keeper.isKeeping())
        return;
    m_keeper.take();
    redraft();
}

void DrillsPreparationViewModel::redraft()
{
    ++m_request;
    const DrillTeam &team = m_team.team();
    DrillChoices choices;
    choices.bound = m_keeper.bound();
    choices.date = team.drill.date.isValid() ? team.drill.date : Formats::today(m_services.clock);
    choices.length = lengthOf(team.drill);
    choices.participants = m_team.participating();
    m_order.setParticipants(choices.participants);
    show();
    if (m_origin.isMade()) {
        m_drafted = m_request;
        take({std::nullopt, *m_origin.draft});
        return;
    }
    if (!m_services.contents)
        return;
    m_services.analysis.run(
        this,
        [origin = m_origin, frame = m_library.frame, plan = m_session.plan(), contents = m_services.contents,
         choices](const std::stop_token &) {
            Outline outline{origin.scenario(plan), {}};
            if (outline.scenario) {
                DrillChoices chosen = choices;
                takeSceneWords(chosen, *outline.scenario, plan);
                outline.draft = draftDrill(*outline.scenario, frame, plan, *contents, chosen);
            }
            return outline;
        },
        [this, request = m_request](const Outline &outline) {
            if (request != m_request)
                return;
            m_drafted = request;
            take(outline);
        });
}

void DrillsPreparationViewModel::take(const Outline &outline)
{
    m_untouched = !m_origin.isMade() && !outline.scenario;
    if (outline.scenario)
        m_scenario = *outline.scenario;
    if (!m_untouched) {
        const bool first = !m_order.isDrafted();
        m_order.take(outline.draft);
        m_keeper.takeDrafted(first);
    }
    show();
}

void DrillsPreparationViewModel::show()
{
    const Plan &plan = m_session.plan();
    const DrillDraft &drafted = m_order.draft();
    m_sources.setRows(
        DrillPreparationRows::sources(m_origin.key, m_scenario, m_library, plan, Formats::today(m_services.clock)));
    m_decisions.setRows(DrillWords::decisions(m_scenario, plan));
    m_twists.setRows(DrillWords::twists(m_scenario, plan));
    m_roleChoices.setRows(DrillPreparationRows::choices(drafted, plan));
    QList<DrillFactRow> facts;
    for (const MissingFact &fact : drafted.missing) {
        const QString key = DrillPreparationRows::keyOf(fact);
        facts.append({key, fact.ask, plan.nameOf(fact.about.value), key == m_wrongFact ? m_factError : QString()});
    }
    m_missing.setRows(facts);
    m_papers.show(m_scenario, m_library.frame);
    Q_EMIT changed();
}

void DrillsPreparationViewModel::retranslate()
{
    m_team.retranslate();
    m_papers.retranslate();
    m_order.show();
    show();
}

void DrillsPreparationViewModel::bind(const QString &role, int choice)
{
    for (const RoleBinding &binding : m_order.draft().bindings) {
        const QList<NodeId> options = DrillPreparationRows::options(binding, m_session.plan());
        if (binding.role == role && choice >= 0 && choice < options.size())
            m_keeper.bind(role, options.at(choice));
    }
    keep();
    redraft();
}

void DrillsPreparationViewModel::fill(const QString &fact, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    for (const MissingFact &missing : m_order.draft().missing) {
        if (DrillPreparationRows::keyOf(missing) != fact)
            continue;
        const auto after = withFact(m_session.plan(), missing, text, m_services.ids);
        m_wrongFact = after ? QString() : fact;
        m_factError = after ? QString() : tr("This does not fit here. Check what was typed.");
        if (after)
            m_keeper.commit(*after);
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
    DrillDraft draft = m_order.complete();
    // What really happened, happened on its own day.
    if (draft.dated.isEmpty())
        draft.date = Formats::today(m_services.clock);
    Q_EMIT beginWanted(
        prepareRun(draft, m_session.plan().organisation().language, alone, m_services.clock.now(), m_services.ids));
}

} // namespace relais
