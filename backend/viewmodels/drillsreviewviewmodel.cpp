// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillsreviewviewmodel.h"

#include "viewmodels/nextdrill.h"
#include "viewmodels/readiness.h"
#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

namespace {

// Tools whose mark is another one now, by name.
QStringList changedMarks(const Plan &before, const Plan &after)
{
    QHash<QUuid, RelayMark> old;
    for (const ToolReadiness &tool : readinessOf(before))
        old.insert(tool.tool.value, tool.mark);
    QStringList names;
    for (const ToolReadiness &tool : readinessOf(after)) {
        if (old.contains(tool.tool.value) && old.value(tool.tool.value) != tool.mark)
            names << tool.name;
    }
    return names;
}

} // namespace

DrillsReviewViewModel::DrillsReviewViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_objectives(drillVerdictColumns, this)
    , m_recovery(drillRecoveryColumns, this)
    , m_proofs(drillProofColumns, this)
    , m_lessons(drillLessonColumns, this)
    , m_helped(drillWordColumns, this)
{
    const auto forget = [this] {
        ++m_request;
        m_read.reset();
        m_conduct.reset();
        refresh();
    };
    connect(&session, &PlanSession::opened, this, forget);
    connect(&session, &PlanSession::closed, this, forget);
    connect(&session, &PlanSession::planChanged, this, &DrillsReviewViewModel::refresh);
}

QString DrillsReviewViewModel::runKey() const
{
    return run().value.toString(QUuid::WithoutBraces);
}

QString DrillsReviewViewModel::subtitle() const
{
    if (!m_read)
        return {};
    const QDate day = Formats::day(m_read->progress.startedUtcMilliseconds);
    const auto length = std::chrono::duration_cast<Minutes>(std::chrono::milliseconds(m_read->progress.elapsed));
    const QString people = tr("%n person(s)", nullptr, static_cast<int>(m_read->progress.participants.size()));
    //: A drill: %1 is its title, %2 a day, %3 how long it was played, %4 how many people took part
    return tr("%1, %2, %3 of play, %4")
        .arg(m_read->record.run.title, Formats::date(day, Formats::today(m_services.clock)),
             Formats::duration(std::max(length, Minutes(1))), people);
}

QString DrillsReviewViewModel::objectivesTitle() const
{
    if (!m_read)
        return {};
    //: %n is how many objectives there were, %1 how many of them were met
    return tr("%1 of %n objective(s) met", nullptr, static_cast<int>(m_read->measures.objectives.size()))
        .arg(m_read->met());
}

double DrillsReviewViewModel::span() const
{
    constexpr double leastSpan = 60'000; // milliseconds
    double last = std::max(leastSpan, end());
    // An aim is shown where it does not squeeze what happened.
    for (const DrillRecoveryRow &row : m_recovery.rows()) {
        if (row.target <= 2 * end())
            last = std::max(last, row.target * 1.05);
    }
    return last;
}

QStringList DrillsReviewViewModel::questions() const
{
    QStringList texts;
    for (const LocalText &question : m_questions)
        texts << question.in(m_session.plan().organisation().language);
    return texts;
}

QList<Id<Person>> DrillsReviewViewModel::owners() const
{
    QList<Id<Person>> list{Id<Person>()};
    for (const Person &person : inOrder(m_session.plan().table<Person>())) {
        if (!person.leftOn.isValid())
            list.append(person.id);
    }
    return list;
}

QStringList DrillsReviewViewModel::people() const
{
    QStringList names;
    for (const Id<Person> &person : owners())
        names << (person.isNull() ? tr("Nobody yet") : m_session.plan().nameOf(person.value));
    return names;
}

QList<FallbackPlayed> DrillsReviewViewModel::played() const
{
    return m_read ? fallbacksPlayed(m_read->progress, m_read->measures, m_session.plan()) : QList<FallbackPlayed>();
}

void DrillsReviewViewModel::show(Id<Run> run, const QList<Scenario> &scenarios)
{
    const quint64 request = ++m_request;
    const bool asked = m_session.runOnFile(
        this, [&codec = m_services.codec, run](PlanRepository &file) { return readRun(file.runs(), codec, run); },
        [this, request, scenarios](const Result<ReadRun> &read) {
            if (request != m_request)
                return;
            if (!read) {
                Q_EMIT refused(ErrorText::sentences(read.error()));
                return;
            }
            m_questions.clear();
            for (const Scenario &scenario : scenarios) {
                if (scenario.key == read->record.run.scenario)
                    m_questions = scenario.questions;
            }
            m_closedWords.clear();
            m_lacking.clear();
            m_exportNote.clear();
            m_exported.clear();
            take(*read);
            giveToPlan();
            Q_EMIT exportChanged();
            Q_EMIT closingChanged();
            Q_EMIT shown();
        });
    if (!asked)
        Q_EMIT refused(tr("The record of this drill is not at hand."));
}

void DrillsReviewViewModel::take(const ReadRun &read)
{
    m_read = read;
    m_conduct.emplace(m_services.clock, m_services.ids);
    // A run that has ended needs nothing more said about how it stood.
    if (const auto opened = m_conduct->open(read.record); !opened)
        Q_EMIT refused(ErrorText::sentences(opened.error()));
    refresh();
}

// Once: where the plan has something of this run already, it stands as the team left it.
void DrillsReviewViewModel::giveToPlan()
{
    const Plan &plan = m_session.plan();
    const QString key = runKey();
    const auto cites = [&](const auto &row) { return row.run == key; };
    const auto &drills = plan.table<PlannedDrill>();
    const auto &findings = plan.table<Finding>();
    const auto &proofs = plan.table<Proof>();
    const bool given = std::any_of(findings.begin(), findings.end(), cites)
        || std::any_of(proofs.begin(), proofs.end(), cites) || std::any_of(drills.begin(), drills.end(), cites);
    if (given || isPractice() || isReviewed() || !isEditable())
        return;
    const QDate today = Formats::today(m_services.clock);
    Plan after = plan;
    if (m_services.contents)
        after = withFindings(after, m_read->progress, m_services.contents->phrases(), today, m_services.ids);
    for (const FallbackPlayed &one : played())
        after = withProof(after, m_read->progress, one, false, {}, today, m_services.ids);
    if (const PlannedDrill *next = nextDrill(plan);
        next && (next->scenario == m_read->record.run.scenario || next->scenario.isEmpty())) {
        PlannedDrill done = *next;
        done.scenario = m_read->record.run.scenario;
        done.run = key;
        after.table<PlannedDrill>().put(done);
    }
    commit(after);
}

void DrillsReviewViewModel::refresh()
{
    const Plan &plan = m_session.plan();
    const QString key = runKey();
    const QDate today = Formats::today(m_services.clock);
    m_objectives.setRows(m_read ? DrillReviewRows::objectives(m_read->measures) : QList<DrillVerdictRow>());
    m_recovery.setRows(m_read ? DrillReviewRows::recovery(m_read->measures, m_read->progress.elapsed)
                              : QList<DrillRecoveryRow>());
    m_proofs.setRows(m_read && !isPractice() ? DrillReviewRows::proofs(played(), plan, key) : QList<DrillProofRow>());
    m_lessons.setRows(m_read ? DrillReviewRows::lessons(plan, key, owners(), today) : QList<DrillLessonRow>());
    m_helped.setRows(m_read ? DrillReviewRows::helped(plan, key) : QList<DrillWordRow>());
    if (!m_lacking.isEmpty()) {
        m_lacking = DrillReviewRows::lacking(plan, key);
        Q_EMIT closingChanged();
    }
    // NOLINTNEXTLINE(readability-misleading-indentation): Q_EMIT is empty
    Q_EMIT changed();
}

void DrillsReviewViewModel::leave()
{
    const bool drop = isPractice() && !isReviewed();
    const Id<Run> left = run();
    ++m_request;
    m_read.reset();
    m_conduct.reset();
    if (drop)
        m_session.runOnFile(
            this, [left](PlanRepository &file) { return file.runs().remove(left); },
            [this](const Status &removed) {
                if (!removed)
                    Q_EMIT refused(ErrorText::sentences(removed.error()));
                Q_EMIT runsChanged();
            });
    refresh();
}

bool DrillsReviewViewModel::commit(const Plan &after)
{
    const Status status = m_session.commit(after, OperationKind::Review, QStringLiteral("run/") + runKey());
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    return static_cast<bool>(status);
}

// What is said of the run goes to the run; what then stands is read from the file.
void DrillsReviewViewModel::append(const Result<RunEvent> &event)
{
    if (!event) {
        Q_EMIT refused(ErrorText::sentences(event.error()));
        return;
    }
    m_session.runOnFile(
        this, [event = *event](PlanRepository &file) { return file.runs().append(event); },
        [this](const Status &stored) {
            if (!stored)
                Q_EMIT refused(ErrorText::sentences(stored.error()));
            reread();
        });
}

void DrillsReviewViewModel::reread()
{
    const quint64 request = ++m_request;
    m_session.runOnFile(
        this,
        [&codec = m_services.codec, run = run()](PlanRepository &file) { return readRun(file.runs(), codec, run); },
        [this, request](const Result<ReadRun> &read) {
            if (request != m_request)
                return;
            if (!read) {
                Q_EMIT refused(ErrorText::sentences(read.error()));
                return;
            }
            const bool wasReviewed = isReviewed();
            take(*read);
            if (isReviewed() && !wasReviewed) {
                sayWhatChanged();
                Q_EMIT runsChanged();
            }
        });
}

void DrillsReviewViewModel::sayWhatChanged()
{
    if (isPractice())
        return;
    m_services.analysis.run(
        this,
        [before = m_read->frozen, after = m_session.plan()](const std::stop_token &) {
            return changedMarks(before, after);
        },
        [this](const QStringList &tools) {
            //: After a drill: the marks that show how tools are covered
            m_closedWords = tools.isEmpty()
                ? tr("The review is closed. No mark changed: talking is not a trial.")
                //: After a drill: %1 is a list of tools
                : tr("The review is closed. The mark changed of: %1.").arg(tools.join(QStringLiteral(", ")));
            Q_EMIT closingChanged();
        });
}

void DrillsReviewViewModel::rate(const QString &objective, int verdict, const QString &reason)
{
    if (m_conduct && isEditable() && !isReviewed() && !reason.trimmed().isEmpty())
        append(m_conduct->rate(objective, static_cast<Verdict>(verdict), reason));
}

void DrillsReviewViewModel::prove(const QString &fallback, bool forReal, const QString &who)
{
    for (const FallbackPlayed &one : played()) {
        if (one.fallback.value == QUuid(fallback))
            commit(withProof(m_session.plan(), m_read->progress, one, forReal, who, Formats::today(m_services.clock),
                             m_services.ids));
    }
}

void DrillsReviewViewModel::close()
{
    if (!m_conduct || !isEditable() || isReviewed())
        return;
    const bool listed = !m_lacking.isEmpty();
    m_lacking = DrillReviewRows::lacking(m_session.plan(), runKey());
    if (listed || m_lacking.isEmpty()) {
        m_lacking.clear();
        append(m_conduct->review());
    }
    // NOLINTNEXTLINE(readability-misleading-indentation): Q_EMIT is empty
    Q_EMIT closingChanged();
}

void DrillsReviewViewModel::keepPractice()
{
    if (m_conduct && isPractice() && isEditable() && !isReviewed())
        append(m_conduct->review());
}

void DrillsReviewViewModel::retranslate()
{
    m_closedWords.clear();
    m_exportNote.clear();
    refresh();
    Q_EMIT closingChanged();
    Q_EMIT exportChanged();
}

} // namespace relais
