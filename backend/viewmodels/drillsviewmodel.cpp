// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillsviewmodel.h"

#include "domain/catalogue.h"
#include "services/actionclosing.h"
#include "services/drillteam.h"
#include "services/plandrafts.h"
#include "services/weakestpoint.h"
#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

namespace {

constexpr RowColumn<PlayedDrillRow> playedColumns[] = {
    {"key", [](const PlayedDrillRow &row) { return QVariant(row.key); }},
    {"title", [](const PlayedDrillRow &row) { return QVariant(row.title); }},
    {"day", [](const PlayedDrillRow &row) { return QVariant(row.day); }},
    {"length", [](const PlayedDrillRow &row) { return QVariant(row.length); }},
    {"result", [](const PlayedDrillRow &row) { return QVariant(row.result); }},
    {"state", [](const PlayedDrillRow &row) { return QVariant(row.state); }},
    {"practice", [](const PlayedDrillRow &row) { return QVariant(row.practice); }},
};

} // namespace

DrillsViewModel::DrillsViewModel(const WindowServices &services, PlanSession &session, DrillSession &drill,
                                 QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_drill(drill)
    , m_choice(services, session)
    , m_file(services, session)
    , m_preparation(services, session)
    , m_review(services, session)
    , m_next(services, session)
    , m_programme(services, session)
    , m_played(playedColumns, this)
{
    connect(&session, &PlanSession::opened, this, [this] {
        m_made.clear();
        m_awaited.reset();
        setView(View::List);
        readLibrary();
    });
    connect(&session, &PlanSession::closed, this, [this] { setView(View::List); });
    connect(&m_choice, &DrillChoice::chosen, this, &DrillsViewModel::choose);
    connect(&m_file, &DrillChronogramPanel::read, this, &DrillsViewModel::takeTimetable);
    connect(&drill, &DrillSession::runsChanged, this, &DrillsViewModel::readRuns);
    connect(&drill, &DrillSession::runsBrought, this, &DrillsViewModel::sayBrought);
    connect(&m_review, &DrillsReviewViewModel::runsChanged, &drill, &DrillSession::refreshRuns);
    connect(&m_review, &DrillsReviewViewModel::shown, this, [this] {
        setView(View::Review);
        Q_EMIT reviewShown();
    });
    connect(&m_programme, &DrillProgrammePanel::said, this, &DrillsViewModel::said);
    connect(&m_programme, &DrillProgrammePanel::refused, this, &DrillsViewModel::refused);
    connect(&m_review, &DrillsReviewViewModel::refused, this, &DrillsViewModel::refused);
    connect(&m_review, &DrillsReviewViewModel::said, this, &DrillsViewModel::said);
    connect(&m_preparation, &DrillsPreparationViewModel::refused, this, &DrillsViewModel::refused);
    connect(m_preparation.invitation(), &DrillInvitation::refused, this, &DrillsViewModel::refused);
    connect(&m_preparation, &DrillsPreparationViewModel::beginWanted, &drill, &DrillSession::begin);
}

QString DrillsViewModel::emptyWords() const
{
    return m_next.unplanned();
}

void DrillsViewModel::setView(View view)
{
    if (m_view == View::Review && view != View::Review)
        m_review.leave();
    if (m_view == View::Preparation && view != View::Preparation)
        m_preparation.leave();
    if (m_view == view)
        return;
    m_view = view;
    Q_EMIT viewChanged();
}

// Read where nobody waits for it: it is half a hundred files.
void DrillsViewModel::readLibrary()
{
    m_services.storage.run(
        this,
        [&content = m_services.content](const std::stop_token &) {
            const auto read = content.scenarios();
            const auto frame = content.drillFrame();
            const auto outages = content.outages();
            return std::pair(DrillLibrary{read ? *read : QList<Scenario>(), frame ? *frame : DrillFrame(),
                                          outages ? *outages : QList<Outage>()},
                             read ? Status() : Status(read.error()));
        },
        [this](const std::pair<DrillLibrary, Status> &answer) {
            m_library = answer.first;
            m_problem = answer.second ? QString() : ErrorText::sentences(answer.second.error());
            m_choice.setLibrary(m_library);
            m_file.setFrame(m_library.frame);
            m_next.setLibrary(m_library);
            m_libraryRead = true;
            showRows();
            if (const auto awaited = std::exchange(m_awaited, std::nullopt))
                prepare(*awaited);
        });
}

void DrillsViewModel::readRuns()
{
    const bool asked = m_session.runOnFile(
        this, [&codec = m_services.codec](PlanRepository &file) { return readPlayedDrills(file.runs(), codec); },
        [this](const Result<QList<ReadDrill>> &runs) {
            m_runs = runs ? *runs : QList<ReadDrill>();
            QList<RunProgress> progress;
            for (const ReadDrill &read : std::as_const(m_runs))
                progress.append(read.progress);
            m_fallen = fallenIn(progress);
            showRows();
        });
    if (!asked) {
        m_runs.clear();
        showRows();
    }
}

void DrillsViewModel::sayBrought(const BroughtRuns &brought)
{
    if (brought.brought > 0)
        Q_EMIT said(
            tr("%n drill(s) played while this plan was open to read only: now in the plan.", nullptr, brought.brought),
            false);
    if (brought.left > 0)
        Q_EMIT refused(tr("%n drill(s) played while this plan was open to read only cannot be brought into it now. "
                          "They are kept on this computer. Open the plan again once no other window uses them.",
                          nullptr, brought.left));
}

std::optional<DrillOrigin> DrillsViewModel::originOf(const QString &key) const
{
    if (const Scenario *scenario = m_library.find(key))
        return DrillOrigins::ofScenario(*scenario);
    if (const Outage *outage = DrillOrigins::outageOf(key, m_library)) {
        const auto catalogue = m_services.content.catalogue();
        return DrillOrigins::ofOutage(*outage, catalogue ? *catalogue : Catalogue(), m_library.frame);
    }
    if (key == DrillOrigins::keyOf(DrillSource::WeakestPoint))
        return DrillOrigins::ofWeakestPoint(m_fallen, m_library.frame);
    if (key == DrillOrigins::keyOf(DrillSource::Blank))
        return DrillOrigins::ofDraft(blankDraft(m_session.plan(), m_library.frame), key);
    if (const auto made = m_made.constFind(key); made != m_made.cend())
        return *made;
    // Made before the program was opened again: as the plan keeps it.
    const PlannedDrill *planned = nextDrill(m_session.plan());
    if (!DrillOrigins::sourceOf(key) || !planned || planned->scenario != key)
        return {};
    const DraftEdits kept = editsOf(m_session.plan(), planned->id);
    return kept.isEmpty() ? std::nullopt : std::optional(DrillOrigins::ofDraft(withEdits({}, kept), key));
}

void DrillsViewModel::prepare(const QString &scenario)
{
    if (!m_libraryRead) {
        m_awaited = scenario;
        return;
    }
    const PlannedDrill *planned = nextDrill(m_session.plan());
    QString key = scenario.isEmpty() && planned ? planned->scenario : scenario;
    if (const Scenario *likeliest = key.isEmpty() ? m_choice.likeliest() : nullptr)
        key = likeliest->key;
    if (const auto wanted = originOf(key))
        begin(*wanted);
    else if (!key.isEmpty())
        //: %1 is the key of a scenario
        Q_EMIT refused(tr("The library has no scenario “%1” any more. Choose another one for this drill.").arg(key));
}

void DrillsViewModel::begin(const DrillOrigin &origin)
{
    // What is planned with a scenario that is gone is planned with this one.
    const PlannedDrill *planned = nextDrill(m_session.plan());
    const bool gone = planned && !planned->scenario.isEmpty() && !originOf(planned->scenario);
    if (gone && !keepScenario(origin.key))
        return;
    m_choice.setChosen(origin.key);
    setView(View::Preparation);
    m_preparation.prepare(origin, m_library);
}

void DrillsViewModel::prepareQuestion(const WhatIfQuestion &question)
{
    const DrillOrigin origin = DrillOrigins::ofQuestion(question, m_library.frame);
    m_made.insert(origin.key, origin);
    choose(origin.key);
}

void DrillsViewModel::takeTimetable(const DrillDraft &draft)
{
    const DrillOrigin origin = DrillOrigins::ofTimetable(draft);
    m_made.insert(origin.key, origin);
    choose(origin.key);
}

void DrillsViewModel::choose(const QString &scenario)
{
    // What was changed by hand stays planned; another scenario is another drill then.
    const DrillTeam &team = m_preparation.team()->team();
    const bool asMade = m_made.contains(team.drill.scenario) && !m_preparation.order()->isChangedByHand();
    const bool replaced =
        m_view == View::Preparation && team.stored && (asMade || editsOf(m_session.plan(), team.drill.id).isEmpty());
    if (!replaced || keepScenario(scenario))
        prepare(scenario);
}

bool DrillsViewModel::keepScenario(const QString &scenario)
{
    const DrillTeam &shown = m_preparation.team()->team();
    const PlannedDrill *planned = m_view == View::Preparation && shown.stored ? m_session.plan().find(shown.drill.id)
                                                                              : nextDrill(m_session.plan());
    if (!planned || planned->scenario == scenario)
        return true;
    // What was changed by hand was of another drill.
    Plan after = withoutDraft(m_session.plan(), planned->id);
    PlannedDrill drill = *after.find(planned->id);
    drill.scenario = scenario;
    after.table<PlannedDrill>().put(drill);
    const Status status = m_session.commit(after, OperationKind::Drill, QStringLiteral("scenario/") + scenario);
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    return static_cast<bool>(status);
}

void DrillsViewModel::openReview(const QString &run)
{
    m_review.show(Id<Run>{QUuid(run)}, m_library);
}

void DrillsViewModel::planAgain()
{
    const QString key = m_review.scenario();
    if (!nextDrill(m_session.plan()) && originOf(key)) {
        DrillTeam team = teamFor(m_session.plan(), key, m_services.ids);
        const QDate today = Formats::today(m_services.clock);
        team.drill.date = proposedRetest(today, m_monthsBetween);
        const Status status =
            m_session.commit(withTeam(m_session.plan(), team), OperationKind::Drill, QStringLiteral("scenario/") + key);
        if (!status) {
            Q_EMIT refused(ErrorText::sentences(status.error()));
            return;
        }
        //: %1 is a day
        Q_EMIT said(tr("Drill planned: %1").arg(Formats::date(team.drill.date, today)), true);
    }
    prepare({});
}

void DrillsViewModel::back()
{
    setView(View::List);
}

void DrillsViewModel::cancelPlanned()
{
    const PlannedDrill *planned = nextDrill(m_session.plan());
    if (!planned)
        return;
    Plan after = m_session.plan();
    removeRow(after, planned->id.value);
    const Status status = m_session.commit(after, OperationKind::Remove);
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    else
        Q_EMIT said(tr("The drill is no longer planned"), true);
}

void DrillsViewModel::showRows()
{
    m_programme.show(m_runs, m_library.scenarios, m_monthsBetween);
    QList<PlayedDrillRow> played;
    for (const ReadDrill &read : std::as_const(m_runs)) {
        PlayedDrillRow row;
        row.key = read.record.run.id.value.toString(QUuid::WithoutBraces);
        row.title = read.record.run.title;
        row.day = Formats::date(Formats::day(read.progress.startedUtcMilliseconds), Formats::today(m_services.clock));
        const auto length = std::chrono::duration_cast<Minutes>(std::chrono::milliseconds(read.progress.elapsed));
        //: How long a drill was played: %1 is a duration
        row.length = tr("%1 of play").arg(Formats::duration(std::max(length, Minutes(1))));
        //: %n is how many objectives a drill had, %1 how many of them were met
        row.result =
            tr("%1 of %n objective(s) met", nullptr, static_cast<int>(read.measures.objectives.size())).arg(read.met());
        row.practice = read.record.run.practice;
        if (read.record.waiting)
            row.state = tr("Waits for its plan");
        else if (row.practice)
            row.state = tr("Tried alone");
        else if (read.progress.phase != RunPhase::Reviewed)
            row.state = tr("Review to finish");
        played.append(row);
    }
    m_played.setRows(played);
    m_next.setLastLongAgo(lastPlayedLongAgo());
    Q_EMIT rowsChanged();
}

QDate DrillsViewModel::lastPlayedLongAgo() const
{
    const auto last = std::ranges::find_if(m_runs, [](const ReadDrill &read) { return !read.record.run.practice; });
    const QDate day = last == m_runs.end() ? QDate() : Formats::day(last->progress.startedUtcMilliseconds);
    return day.isValid() && day.addMonths(m_monthsBetween) < Formats::today(m_services.clock) ? day : QDate();
}

void DrillsViewModel::setRhythm(int months)
{
    m_monthsBetween = months;
    m_review.setRhythm(months);
    showRows();
}

void DrillsViewModel::retranslate()
{
    showRows();
    m_choice.show();
    m_preparation.retranslate();
    m_review.retranslate();
    m_next.retranslate();
}

} // namespace relais
