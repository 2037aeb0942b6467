// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillviewmodel.h"

#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

namespace {

constexpr qint64 practiceSpeed = 800; // hundredths: alone there is nobody to wait for

constexpr RowColumn<DrillRoleRow> roleColumns[] = {
    {"key", [](const DrillRoleRow &row) { return QVariant(row.key); }},
    {"role", [](const DrillRoleRow &row) { return QVariant(row.role); }},
    {"names", [](const DrillRoleRow &row) { return QVariant(row.names); }},
};
constexpr RowColumn<DrillUpcomingRow> upcomingColumns[] = {
    {"key", [](const DrillUpcomingRow &row) { return QVariant(row.key); }},
    {"minute", [](const DrillUpcomingRow &row) { return QVariant(row.minute); }},
    {"title", [](const DrillUpcomingRow &row) { return QVariant(row.title); }},
    {"person", [](const DrillUpcomingRow &row) { return QVariant(row.person); }},
};

} // namespace

DrillViewModel::DrillViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_drill(services, session)
    , m_lanes(services, m_drill, this)
    , m_mark(m_drill, m_lanes, this)
    , m_log(session, m_drill, this)
    , m_pace(m_drill, this)
    , m_order(session, m_drill, this)
    , m_participants(session, m_drill, m_lanes, this)
    , m_roles(roleColumns, this)
    , m_upcoming(upcomingColumns, this)
    , m_decisions(drillTwistColumns, this)
    , m_twists(drillTwistColumns, this)
{
    connect(&m_drill, &DrillSession::opened, this, &DrillViewModel::enter);
    connect(&m_drill, &DrillSession::changed, this, &DrillViewModel::refresh);
    connect(&m_drill, &DrillSession::closed, this, &DrillViewModel::refresh);
    connect(&m_drill, &DrillSession::ticked, this, &DrillViewModel::ticked);
    connect(&m_drill, &DrillSession::runsChanged, this, &DrillViewModel::resumableChanged);
    connect(&m_drill, &DrillSession::openFailed, this,
            [this](const Error &error) { Q_EMIT refused(ErrorText::sentences(error)); });
    connect(&m_drill.queue(), &DrillQueue::changed, this, [this] {
        Q_EMIT savingChanged();
        finishWhenStored();
    });
    connect(&m_mark, &DrillMark::refused, this, &DrillViewModel::refused);
    connect(&m_log, &DrillLog::refused, this, &DrillViewModel::refused);
    connect(&m_order, &DrillOrder::refused, this, &DrillViewModel::refused);
}

DrillViewModel::Phase DrillViewModel::phase() const
{
    if (!m_drill.isOpen())
        return Phase::None;
    const RunProgress &progress = m_drill.progress();
    switch (progress.phase) {
    case RunPhase::Ready:
        return Phase::None;
    case RunPhase::Briefing:
        return Phase::Briefing;
    case RunPhase::Running:
        return Phase::Running;
    case RunPhase::Paused:
        return progress.pauseReason == PauseReason::RealEvent ? Phase::Stopped : Phase::Paused;
    case RunPhase::Ended:
    case RunPhase::Reviewed:
        break;
    }
    return Phase::Over;
}

QString DrillViewModel::title() const
{
    return m_drill.isOpen() ? m_drill.progress().run.title : QString();
}

QString DrillViewModel::firm() const
{
    return m_session.plan().organisation().name;
}

DrillTimes DrillViewModel::times() const
{
    return m_drill.isOpen() ? DrillWords::times(m_drill.progress(), m_drill.elapsed(), m_drill.sincePhase())
                            : DrillTimes();
}

DrillScene DrillViewModel::scene() const
{
    return m_drill.isOpen() ? DrillWords::scene(m_drill.progress(), m_session.plan()) : DrillScene();
}

QString DrillViewModel::briefingLength() const
{
    return m_drill.isOpen() ? Formats::duration(m_drill.progress().run.briefing) : QString();
}

QStringList DrillViewModel::rules() const
{
    QStringList texts;
    for (const LocalText &rule : m_frame.rules)
        texts << rule.in(m_drill.isOpen() ? m_drill.progress().run.language : Language::French);
    return texts;
}

void DrillViewModel::setTeamView(TeamView view)
{
    if (view == m_teamView)
        return;
    m_teamView = view;
    m_log.setShared(view == TeamView::ThisScreen);
    Q_EMIT teamViewChanged();
}

QString DrillViewModel::saveProblem() const
{
    return hasSaveFailed() ? ErrorText::sentences(m_drill.queue().error()) : QString();
}

bool DrillViewModel::isResumable() const
{
    if (m_drill.isOpen())
        return phase() == Phase::Briefing || phase() == Phase::Paused || phase() == Phase::Stopped;
    return m_drill.unfinished();
}

QString DrillViewModel::resumeWords() const
{
    if (!isResumable())
        return {};
    const auto *left = m_drill.unfinished();
    const QString name = m_drill.isOpen() ? title() : left->run.title;
    const qint64 reached = m_drill.isOpen() ? m_drill.elapsed() : left->elapsed;
    //: %1 is the title of the drill, %2 the time of play at which it stands, "12:42"
    return tr("The drill “%1” stands at %2. Everything that was written down is kept.")
        .arg(name, DrillWords::clock(reached));
}

void DrillViewModel::readScenario()
{
    const auto frame = m_services.content.drillFrame();
    m_frame = frame ? *frame : DrillFrame();
    const auto scenarios = m_services.content.scenarios();
    Scenario known; // as the library has it now
    for (const Scenario &scenario : scenarios ? *scenarios : QList<Scenario>()) {
        if (scenario.key == m_drill.progress().run.scenario)
            known = scenario;
    }
    m_decisions.setRows(DrillWords::decisions(known, m_session.plan()));
    m_twists.setRows(DrillWords::twists(known, m_session.plan()));
}

void DrillViewModel::enter()
{
    readScenario();
    if (m_drill.progress().phase == RunPhase::Ready) {
        report(m_drill.take(m_drill.conduct().startBriefing()));
        if (isPractice())
            report(m_drill.take(m_drill.conduct().setSpeed(practiceSpeed)));
    }
    refresh();
    Q_EMIT entered();
}

void DrillViewModel::refresh()
{
    const bool open = m_drill.isOpen();
    m_roles.setRows(open ? DrillWords::roles(m_drill.progress(), m_session.plan()) : QList<DrillRoleRow>());
    m_upcoming.setRows(open ? DrillWords::upcoming(m_drill.progress(), m_session.plan()) : QList<DrillUpcomingRow>());
    Q_EMIT changed();
    Q_EMIT ticked();
    Q_EMIT resumableChanged();
}

void DrillViewModel::startPlay()
{
    if (phase() == Phase::Briefing)
        report(m_drill.take(m_drill.conduct().start()));
}

void DrillViewModel::playNext()
{
    if (phase() == Phase::Running && m_drill.progress().next())
        report(m_drill.take(m_drill.conduct().playNext()));
}

void DrillViewModel::togglePause()
{
    if (phase() == Phase::Running)
        report(m_drill.take(m_drill.conduct().pause(PauseReason::Asked)));
    else if (phase() == Phase::Paused || phase() == Phase::Stopped)
        report(m_drill.take(m_drill.conduct().resume()));
}

void DrillViewModel::stopForReal()
{
    if (phase() == Phase::Briefing || phase() == Phase::Running || phase() == Phase::Paused)
        report(m_drill.take(m_drill.conduct().pause(PauseReason::RealEvent)));
}

void DrillViewModel::end()
{
    if (phase() == Phase::Running || phase() == Phase::Paused || phase() == Phase::Stopped)
        report(m_drill.take(m_drill.conduct().end()));
    finishWhenStored();
}

// Not before the last word is on the disk: what the review reads is the file.
void DrillViewModel::finishWhenStored()
{
    if (phase() != Phase::Over || m_drill.queue().waiting() > 0)
        return;
    const QString run = m_drill.progress().run.id.value.toString(QUuid::WithoutBraces);
    m_drill.close();
    m_drill.refreshRuns();
    Q_EMIT left();
    Q_EMIT ended(run);
}

void DrillViewModel::resume()
{
    if (m_drill.isOpen())
        Q_EMIT entered();
    else if (const auto *left = m_drill.unfinished())
        m_drill.open(left->run.id);
}

void DrillViewModel::standStill()
{
    if (phase() == Phase::Running)
        report(m_drill.take(m_drill.conduct().pause(PauseReason::Asked)));
}

void DrillViewModel::stepAside()
{
    standStill();
    Q_EMIT left();
}

void DrillViewModel::openPlaybooks()
{
    standStill();
    Q_EMIT playbooksWanted();
}

void DrillViewModel::report(const Status &status)
{
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
}

QString DrillViewModel::clockWords() const
{
    return m_drill.isOpen() ? DrillWords::spoken(times()) : QString();
}

void DrillViewModel::retranslate()
{
    refresh();
    m_lanes.retranslate();
    m_log.refresh();
    m_order.refresh();
    m_pace.retranslate();
    m_mark.nextWord()->retranslate();
    m_participants.refresh();
    Q_EMIT savingChanged();
}

} // namespace relais
