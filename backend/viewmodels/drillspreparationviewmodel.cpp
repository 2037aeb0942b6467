// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillspreparationviewmodel.h"

#include "viewmodels/drillwords.h"
#include "wording/errortext.h"
#include "wording/formats.h"

#include <QRegularExpression>

namespace relais {

namespace {

QString personKey(Id<Person> person)
{
    return person.value.toString(QUuid::WithoutBraces);
}

// "14:00", "14h", "14 h 30", "9.15".
std::optional<Minutes> typedTime(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{1,2})(?:\\s*[:h.]\\s*(\\d{2})?)?\\s*$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    const int hours = match.captured(1).toInt();
    const int minutes = match.captured(2).toInt();
    if (!match.hasMatch() || hours > 23 || minutes > 59)
        return {};
    return Minutes(60 * hours + minutes);
}

bool oneAlone(DrillRole role)
{
    return role == DrillRole::Facilitator || role == DrillRole::Decider || role == DrillRole::Scribe;
}

} // namespace

DrillsPreparationViewModel::DrillsPreparationViewModel(const WindowServices &services, PlanSession &session,
                                                       QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_scenes(drillSceneColumns, this)
    , m_participants(drillParticipantColumns, this)
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
        .arg(m_scenario.briefing.count())
        .arg(m_scenario.play.count())
        .arg(m_scenario.debrief.count());
}

QString DrillsPreparationViewModel::date() const
{
    const QDate day = m_team.drill.date;
    return day.isValid() ? Formats::date(day, Formats::today(m_services.clock)) : QString();
}

QString DrillsPreparationViewModel::time() const
{
    return m_team.drill.at ? timeOfDrill(*m_team.drill.at) : QString();
}

QString DrillsPreparationViewModel::sceneCount() const
{
    //: A drill: %1 is a duration
    return tr("%n scene(s), %1 of play", nullptr, m_scenes.rowCount()).arg(Formats::duration(m_scenario.play));
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
    if (!isEditable())
        return tr("This plan is open to read only: a drill cannot be kept in it.");
    if (!m_services.contents)
        return tr("The playbooks that a drill quotes cannot be read.");
    return {};
}

QList<Id<Person>> DrillsPreparationViewModel::absent() const
{
    QList<Id<Person>> list;
    for (const Person &person : inOrder(m_session.plan().table<Person>())) {
        const bool there = std::any_of(m_team.participants.cbegin(), m_team.participants.cend(),
                                       [&](const Participant &one) { return one.person == person.id; });
        if (!there && !person.leftOn.isValid())
            list.append(person.id);
    }
    return list;
}

QStringList DrillsPreparationViewModel::people() const
{
    QStringList names;
    for (const Id<Person> &person : absent())
        names << m_session.plan().nameOf(person.value);
    return names;
}

void DrillsPreparationViewModel::prepare(const Scenario &scenario)
{
    if (scenario.key != m_scenario.key)
        m_choices = {};
    m_scenario = scenario;
    m_active = true;
    refresh();
}

void DrillsPreparationViewModel::leave()
{
    m_active = false;
    m_drafted = 0;
    ++m_request;
}

void DrillsPreparationViewModel::refresh()
{
    if (!m_active)
        return;
    m_team = teamFor(m_session.plan(), m_scenario.key, m_services.ids);
    redraft();
}

void DrillsPreparationViewModel::redraft()
{
    ++m_request;
    m_choices.date = m_team.drill.date.isValid() ? m_team.drill.date : Formats::today(m_services.clock);
    m_choices.participants.clear();
    for (const Participant &participant : std::as_const(m_team.participants))
        m_choices.participants.append({participant.person, participant.role});
    show();
    if (!m_services.contents)
        return;
    m_services.analysis.run(
        this,
        [scenario = m_scenario, plan = m_session.plan(), contents = m_services.contents, choices = m_choices](
            const std::stop_token &) { return DrillPreparationRows::outline(scenario, plan, *contents, choices); },
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
    m_scenes.setRows(DrillPreparationRows::scenes(m_outline, plan, m_scenario.storyStart));
    m_participants.setRows(DrillPreparationRows::participants(m_team, plan));
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

bool DrillsPreparationViewModel::keep(const DrillTeam &team)
{
    return commit(withTeam(m_session.plan(), team));
}

bool DrillsPreparationViewModel::setDate(const QString &text)
{
    const auto day = Formats::parseDate(text, Formats::today(m_services.clock));
    if (!day && !text.trimmed().isEmpty())
        return false;
    DrillTeam team = m_team;
    team.drill.date = day.value_or(QDate());
    keep(team);
    return true;
}

bool DrillsPreparationViewModel::setTime(const QString &text)
{
    const auto at = typedTime(text);
    if (!at && !text.trimmed().isEmpty())
        return false;
    DrillTeam team = m_team;
    team.drill.at = at;
    keep(team);
    return true;
}

void DrillsPreparationViewModel::setWords(const QString &scene, const QString &title, const QString &situation)
{
    for (const DrillSceneRow &row : m_scenes.rows()) {
        if (row.key == scene && row.title != title.simplified())
            m_choices.titles.insert(scene, title.simplified());
        if (row.key == scene && row.situation != situation.simplified())
            m_choices.situations.insert(scene, situation.simplified());
    }
    redraft();
}

void DrillsPreparationViewModel::addParticipant(int person)
{
    const Id<Person> added = absent().value(person);
    if (added.isNull())
        return;
    DrillTeam team = m_team;
    team.participants.append({m_services.ids.make<Participant>(), team.drill.id, added, DrillRole::Player});
    keep(team);
}

void DrillsPreparationViewModel::removeParticipant(const QString &key)
{
    DrillTeam team = m_team;
    team.participants.removeIf([&](const Participant &one) { return personKey(one.person) == key; });
    team.drill.facilitator = team.holder(DrillRole::Facilitator);
    keep(team);
}

void DrillsPreparationViewModel::setRole(const QString &key, int role)
{
    const auto wanted = static_cast<DrillRole>(role);
    DrillTeam team = m_team;
    for (Participant &participant : team.participants) {
        if (personKey(participant.person) == key)
            participant.role = wanted;
        else if (participant.role == wanted && oneAlone(wanted))
            participant.role = DrillRole::Player;
    }
    team.drill.facilitator = team.holder(DrillRole::Facilitator);
    keep(team);
}

void DrillsPreparationViewModel::bind(const QString &role, int choice)
{
    for (const RoleBinding &binding : std::as_const(m_outline.draft.bindings)) {
        if (binding.role == role && choice >= 0 && choice < binding.candidates.size())
            m_choices.bound.insert(role, binding.candidates.at(choice));
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
    if (!alone && !m_team.stored && !keep(m_team))
        return;
    m_choices.date = Formats::today(m_services.clock);
    Q_EMIT beginWanted(prepareRun(m_scenario, m_outline.draft, m_choices, m_session.plan().organisation().language,
                                  alone, m_services.clock.now(), m_services.ids));
}

} // namespace relais
