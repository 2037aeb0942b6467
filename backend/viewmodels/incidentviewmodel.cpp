// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/incidentviewmodel.h"

#include "wording/errortext.h"
#include "wording/formats.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qint64 millisecondsOfMinute = 60'000;

QString runKeyOf(Id<Run> run)
{
    return run.value.toString(QUuid::WithoutBraces);
}

} // namespace

IncidentViewModel::IncidentViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_incident(services, session)
    , m_entry(services, session, this)
    , m_telling(services, session, m_entry, this)
    , m_board(services, session, m_incident, this)
    , m_fallen(services, session, m_incident, this)
    , m_messages(services, session, m_incident, this)
    , m_log(session, m_incident, this)
    , m_papers(services, session, this)
    , m_review(services, session, this)
    , m_tabs(incidentTabColumns, this)
    , m_past(incidentTabColumns, this)
{
    connect(&m_entry, &IncidentEntry::declared, this, &IncidentViewModel::declare);
    connect(&m_entry, &IncidentEntry::joined, this, &IncidentViewModel::join);
    connect(&m_telling, &IncidentTelling::told, &m_incident, &IncidentSession::keep);
    connect(&m_telling, &IncidentTelling::refused, this, &IncidentViewModel::refused);
    connect(&m_incident, &IncidentSession::kept, &m_review, &IncidentReviewViewModel::show);
    connect(&m_fallen, &IncidentFallen::refused, this, &IncidentViewModel::refused);
    // Whatever was read already was read before this was known.
    connect(&session, &PlanSession::opened, this, [this] {
        m_resumes = true;
        m_incident.refreshRuns();
    });
    connect(&m_incident, &IncidentSession::opened, this, &IncidentViewModel::enter);
    connect(&m_incident, &IncidentSession::changed, this, &IncidentViewModel::refresh);
    connect(&m_incident, &IncidentSession::closed, this, [this] {
        m_board.clear();
        m_messages.clear();
        Q_EMIT changed();
        Q_EMIT ticked();
    });
    connect(&m_incident, &IncidentSession::ticked, this, &IncidentViewModel::minute);
    connect(&m_incident, &IncidentSession::incidentsChanged, this, [this] {
        showTabs();
        if (std::exchange(m_resumes, false) && !m_incident.underWay().isEmpty())
            resume();
    });
    connect(&m_incident, &IncidentSession::openFailed, this, [this](const Error &error) {
        m_toJoin.reset();
        Q_EMIT refused(ErrorText::sentences(error));
    });
    connect(&m_incident.queue(), &DrillQueue::changed, this, [this] {
        Q_EMIT savingChanged();
        finishWhenStored();
    });
    connect(&m_board, &IncidentBoard::stateChanged, this, [this] {
        m_messages.show(m_board.state());
        Q_EMIT changed();
        Q_EMIT ticked();
    });
    connect(&m_board, &IncidentBoard::refused, this, &IncidentViewModel::refused);
    connect(&m_messages, &IncidentMessagesPanel::refused, this, &IncidentViewModel::refused);
    connect(&m_log, &IncidentLog::refused, this, &IncidentViewModel::refused);
    connect(&m_review, &IncidentReviewViewModel::refused, this, &IncidentViewModel::refused);
    connect(&m_review, &IncidentReviewViewModel::said, this, &IncidentViewModel::said);
    connect(&m_review, &IncidentReviewViewModel::shown, this, &IncidentViewModel::reviewWanted);
    connect(&m_review, &IncidentReviewViewModel::closed, this, [this] { m_incident.refreshRuns(); });
}

void IncidentViewModel::declare(const IncidentChoice &choice, qint64 since, Triage triage)
{
    if (!m_services.contents)
        return;
    m_toAnswer = triage;
    m_incident.begin(
        prepareIncident(m_session.plan(), *m_services.contents, choice, since, m_services.clock.now(), m_services.ids));
}

void IncidentViewModel::wantDialog(bool over)
{
    m_telling.begin();
    Q_EMIT asked(over);
}

void IncidentViewModel::join(const IncidentChoice &choice, qint64 since, const QString &run)
{
    const Id<Run> id{QUuid::fromString(run)};
    if (isOpen() && m_incident.progress().run.id == id) {
        m_fallen.join(choice, since);
        Q_EMIT entered();
    } else if (hasSaveFailed()) {
        Q_EMIT refused(saveProblem()); // what is not stored would be lost
    } else {
        m_toJoin = {choice, since};
        m_incident.open(id);
    }
}

void IncidentViewModel::enter()
{
    m_minute = -1;
    m_ending = false;
    m_board.clear();
    m_messages.clear();
    m_papers.setRun(m_incident.progress().run.id);
    if (m_incident.progress().phase == RunPhase::Ready)
        report(m_incident.take(m_incident.conduct().start()));
    if (const auto triage = std::exchange(m_toAnswer, std::nullopt))
        answer(*triage);
    if (const auto fallen = std::exchange(m_toJoin, std::nullopt))
        m_fallen.join(fallen->first, fallen->second);
    refresh();
    showTabs();
    Q_EMIT entered();
}

void IncidentViewModel::answer(Triage answer)
{
    report(m_incident.take(m_incident.conduct().answerTriage(answer)));
    if (!m_services.contents)
        return;
    const RunProgress &progress = m_incident.progress();
    const auto steps = stepsOfTriage(answer, m_session.plan(), *m_services.contents, progress,
                                     localTime(progress, m_incident.elapsed()));
    if (!steps.isEmpty())
        report(m_incident.take(m_incident.conduct().addSteps(steps)));
}

void IncidentViewModel::answerTriage(int answered)
{
    if (isOpen() && answered != triage())
        answer(static_cast<Triage>(std::clamp(answered, 0, 2)));
}

void IncidentViewModel::refresh()
{
    m_board.look();
    m_fallen.look();
    Q_EMIT changed();
    Q_EMIT ticked();
}

// Seconds are not shown: everything is looked at anew when the minute turns.
void IncidentViewModel::minute()
{
    const qint64 now = m_incident.elapsed() / millisecondsOfMinute;
    if (std::exchange(m_minute, now) == now)
        return;
    m_board.look();
    m_log.refresh();
}

QString IncidentViewModel::title() const
{
    return isOpen() ? words().title() : QString();
}

QString IncidentViewModel::declared() const
{
    return isOpen() ? words().declared() : QString();
}

QString IncidentViewModel::since() const
{
    return isOpen() ? words().since() : QString();
}

QString IncidentViewModel::elapsed() const
{
    return isOpen() ? words().elapsed() : QString();
}

QString IncidentViewModel::sentence() const
{
    return isOpen() ? words().sentence() : QString();
}

bool IncidentViewModel::isPastLimit() const
{
    return isOpen() && words().isPastLimit();
}

bool IncidentViewModel::isCarried() const
{
    const auto &activities = m_board.state().activities;
    return std::any_of(activities.begin(), activities.end(), [](const IncidentActivity &activity) {
        return activity.standing == IncidentStanding::OnFallback;
    });
}

int IncidentViewModel::triage() const
{
    return isOpen() && m_incident.progress().triage ? static_cast<int>(*m_incident.progress().triage) : -1;
}

QString IncidentViewModel::saveProblem() const
{
    return hasSaveFailed() ? ErrorText::sentences(m_incident.queue().error()) : QString();
}

QString IncidentViewModel::band() const
{
    const auto under = m_incident.underWay();
    if (under.isEmpty())
        return {};
    if (under.size() > 1)
        return tr("%n outage(s) under way.", nullptr, static_cast<int>(under.size()));
    const auto &first = under.constFirst();
    const QDate today = Formats::today(m_services.clock);
    const QDate day = Formats::day(first.since);
    const QString time = Formats::time(first.since);
    //: Above the pages: %1 is what does not work, %2 a moment: "9:12", "yesterday, 9:12"
    return tr("An outage is under way: %1, since %2.")
        .arg(first.run.title, day == today ? time : Formats::nearDate(day, today) + QStringLiteral(", ") + time);
}

void IncidentViewModel::showTabs()
{
    const auto rowFor = [this](const IncidentSession::Summary &summary) {
        IncidentTabRow row{.key = runKeyOf(summary.run.id), .title = summary.run.title};
        row.shown = isOpen() && m_incident.progress().run.id == summary.run.id;
        const QDate day = Formats::day(summary.since);
        row.note = Formats::nearDate(day, Formats::today(m_services.clock)) + QStringLiteral(", ")
            + Formats::time(summary.since);
        return row;
    };
    QList<IncidentTabRow> under;
    const auto open = m_incident.underWay();
    for (const auto &summary : open)
        under.append(rowFor(summary));
    QList<IncidentTabRow> over;
    for (const auto &summary : m_incident.incidents()) {
        if (summary.phase < RunPhase::Ended)
            continue;
        over.append(rowFor(summary));
        over.last().note += QStringLiteral(" · ") + Formats::duration(Minutes(summary.lasted / millisecondsOfMinute));
        if (summary.phase == RunPhase::Ended)
            over.last().note += QStringLiteral(" · ") + tr("review still open");
    }
    m_tabs.setRows(under);
    m_past.setRows(over);
    Q_EMIT tabsChanged();
}

void IncidentViewModel::resume()
{
    const auto under = m_incident.underWay();
    if (isOpen())
        Q_EMIT entered();
    else if (!under.isEmpty())
        m_incident.open(under.constFirst().run.id);
}

void IncidentViewModel::show(const QString &run)
{
    const Id<Run> id{QUuid::fromString(run)};
    if (isOpen() && m_incident.progress().run.id == id)
        return;
    if (hasSaveFailed())
        return; // what is not stored would be lost
    m_incident.open(id);
}

void IncidentViewModel::openFiche(const QString &step)
{
    Q_EMIT left();
    Q_EMIT ficheWanted(IncidentRows::ficheOf(step));
}

void IncidentViewModel::stepAside()
{
    Q_EMIT left();
}

void IncidentViewModel::end()
{
    if (!isOpen() || m_ending)
        return;
    if (!m_board.state().backToNormal)
        report(m_incident.take(m_incident.conduct().mark(MarkKind::BackToNormal, {}, {}, {})));
    m_ending = true;
    report(m_incident.take(m_incident.conduct().end()));
    finishWhenStored();
}

// Not before the last word is on the disk: what the review reads is the file.
void IncidentViewModel::finishWhenStored()
{
    if (!m_ending || !isOpen() || m_incident.progress().phase < RunPhase::Ended || m_incident.queue().waiting() > 0)
        return;
    m_ending = false;
    const QString run = runKeyOf(m_incident.progress().run.id);
    m_incident.close();
    m_incident.refreshRuns();
    openReview(run);
}

void IncidentViewModel::openReview(const QString &run)
{
    m_review.show(Id<Run>{QUuid::fromString(run)});
}

void IncidentViewModel::report(const Status &status)
{
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
}

void IncidentViewModel::retranslate()
{
    m_entry.retranslate();
    m_log.retranslate();
    m_review.retranslate();
    refresh();
    showTabs();
    Q_EMIT savingChanged();
}

} // namespace relais
