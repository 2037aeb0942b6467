// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillsreviewviewmodel.h"

#include "services/drillteam.h"
#include "services/plandrafts.h"
#include "viewmodels/runmarks.h"
#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

DrillsReviewViewModel::DrillsReviewViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_record(services, session)
    , m_learnt(services, session)
    , m_report(services, session)
    , m_objectives(drillVerdictColumns, this)
    , m_recovery(drillRecoveryColumns, this)
    , m_proofs(drillProofColumns, this)
{
    connect(&session, &PlanSession::opened, this, &DrillsReviewViewModel::clear);
    connect(&session, &PlanSession::closed, this, &DrillsReviewViewModel::clear);
    connect(&session, &PlanSession::planChanged, this, &DrillsReviewViewModel::refresh);
    connect(&m_record, &DrillReviewRecord::opened, this, &DrillsReviewViewModel::begin);
    connect(&m_record, &DrillReviewRecord::changed, this, &DrillsReviewViewModel::goOn);
    connect(&m_record, &DrillReviewRecord::removed, this, &DrillsReviewViewModel::runsChanged);
    connect(&m_record, &DrillReviewRecord::refused, this, &DrillsReviewViewModel::refused);
    connect(&m_learnt, &DrillLessonsPanel::said, this, &DrillsReviewViewModel::said);
    connect(&m_learnt, &DrillLessonsPanel::refused, this, &DrillsReviewViewModel::refused);
}

void DrillsReviewViewModel::clear()
{
    m_record.close();
    m_completing = false;
    m_report.setRun({});
    refresh();
}

QString DrillsReviewViewModel::subtitle() const
{
    if (!isOpen())
        return {};
    const QDate day = Formats::day(m_record.progress().startedUtcMilliseconds);
    const auto length = std::chrono::duration_cast<Minutes>(std::chrono::milliseconds(m_record.progress().elapsed));
    const QString people = tr("%n person(s)", nullptr, static_cast<int>(m_record.progress().participants.size()));
    //: A drill: %1 is its title, %2 a day, %3 how long it was played, %4 how many people took part
    return tr("%1, %2, %3 of play, %4")
        .arg(m_record.read().record.run.title, Formats::date(day, Formats::today(m_services.clock)),
             Formats::duration(std::max(length, Minutes(1))), people);
}

QString DrillsReviewViewModel::objectivesTitle() const
{
    if (!isOpen())
        return {};
    //: %n is how many objectives there were, %1 how many of them were met
    return tr("%1 of %n objective(s) met", nullptr, static_cast<int>(m_record.read().measures.objectives.size()))
        .arg(m_record.read().met());
}

bool DrillsReviewViewModel::isKeepable() const
{
    return isPractice() && !isReviewed() && (isEditable() || m_record.read().record.waiting);
}

QString DrillsReviewViewModel::waitsFor() const
{
    if (!isOpen() || isReviewed() || isPractice() || m_session.kind() != PlanSession::Kind::File
        || !m_session.isReadOnly())
        return {};
    return m_record.read().record.waiting
        ? tr("This plan is open to read only. The drill is kept whole on this computer and goes into the plan the next "
             "time it is opened and can be changed. Its lessons, actions and proofs wait until then: finish the review "
             "there.")
        : tr("This plan is open to read only. Lessons, actions and proofs of this drill wait until the plan can be "
             "changed: finish the review then.");
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

bool DrillsReviewViewModel::isAgainPlanned() const
{
    return nextDrill(m_session.plan()) != nullptr;
}

QString DrillsReviewViewModel::againWords() const
{
    const QDate today = Formats::today(m_services.clock);
    const PlannedDrill *next = nextDrill(m_session.plan());
    if (!next)
        //: After a drill: %1 is a day
        return tr("Play this drill again on %1?").arg(Formats::date(proposedRetest(today, m_monthsBetween), today));
    //: After a drill: %1 is a day
    return next->date.isValid() ? tr("The next drill is planned: %1.").arg(Formats::date(next->date, today))
                                : tr("The next drill is planned, its date is still to be chosen.");
}

QStringList DrillsReviewViewModel::usual() const
{
    QStringList texts;
    if (const Scenario *known = m_library.find(scenario())) {
        for (const LocalText &lesson : known->lessons)
            texts << lesson.in(m_session.plan().organisation().language);
    }
    return texts;
}

QList<FallbackPlayed> DrillsReviewViewModel::played() const
{
    return isOpen() ? fallbacksPlayed(m_record.read().measures, m_session.plan()) : QList<FallbackPlayed>();
}

void DrillsReviewViewModel::show(Id<Run> run, const DrillLibrary &library)
{
    m_library = library;
    m_record.open(run);
}

void DrillsReviewViewModel::begin()
{
    m_wasReviewed = isReviewed();
    m_completing = false;
    m_closedWords.clear();
    m_lacking.clear();
    m_report.setRun(run());
    refresh();
    giveToPlan();
    Q_EMIT closingChanged();
    Q_EMIT shown();
}

// Something was appended to the run.
void DrillsReviewViewModel::goOn()
{
    const bool closedNow = isReviewed() && !m_wasReviewed;
    m_wasReviewed = isReviewed();
    refresh();
    if (!closedNow)
        return;
    sayWhatChanged();
    Q_EMIT runsChanged();
}

// Once: where the plan has something of this run already, it stands as the team left it.
void DrillsReviewViewModel::giveToPlan()
{
    const Plan &plan = m_session.plan();
    const QString key = m_record.key();
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
        after = withFindings(after, m_record.progress(), m_services.contents->phrases(), today, m_services.ids);
    for (const FallbackPlayed &one : played())
        after = withProof(after, m_record.progress(), one, false, {}, today, m_services.ids);
    if (const PlannedDrill *next = nextDrill(plan);
        next && (next->scenario == m_record.read().record.run.scenario || next->scenario.isEmpty())) {
        after = withoutDraft(after, next->id);
        PlannedDrill done = *after.find(next->id);
        done.scenario = m_record.read().record.run.scenario;
        done.run = key;
        after.table<PlannedDrill>().put(done);
    }
    commit(after);
}

void DrillsReviewViewModel::refresh()
{
    const Plan &plan = m_session.plan();
    m_objectives.setRows(isOpen() ? DrillReviewRows::objectives(m_record.read().measures) : QList<DrillVerdictRow>());
    m_recovery.setRows(isOpen() ? DrillReviewRows::recovery(m_record.read().measures, plan, m_record.key(),
                                                            m_record.progress().elapsed)
                                : QList<DrillRecoveryRow>());
    m_proofs.setRows(isOpen() && !isPractice() ? DrillReviewRows::proofs(played(), plan, m_record.key())
                                               : QList<DrillProofRow>());
    if (isOpen())
        m_learnt.show(m_record.progress(), m_library.frame.questions, isEditable());
    else
        m_learnt.clear();
    if (!m_lacking.isEmpty()) {
        m_lacking = m_learnt.lacking();
        Q_EMIT closingChanged();
    }
    // NOLINTNEXTLINE(readability-misleading-indentation): Q_EMIT is empty
    Q_EMIT changed();
}

void DrillsReviewViewModel::leave()
{
    const bool drop = isPractice() && !isReviewed();
    const Id<Run> left = run();
    clear();
    if (drop)
        m_record.remove(left);
}

bool DrillsReviewViewModel::commit(const Plan &after)
{
    const Status status = m_session.commit(after, OperationKind::Review, QStringLiteral("run/") + m_record.key());
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    return static_cast<bool>(status);
}

void DrillsReviewViewModel::sayWhatChanged()
{
    if (isPractice())
        return;
    m_services.analysis.run(
        this,
        [plan = m_session.plan(), run = m_record.key()](const std::stop_token &) { return marksOfRun(plan, run); },
        [this, asked = run()](const DrillMarks &marks) {
            if (asked != run())
                return;
            //: After a drill: the marks show how tools are covered; %1 is a list of tools
            const QString changed = tr("The review is closed. The mark changed of: %1.");
            m_closedWords = !marks.changed.isEmpty() ? changed.arg(marks.changed.join(QStringLiteral(", ")))
                : marks.tried                        ? tr("The review is closed. No mark changed.")
                              : tr("The review is closed. No mark changed: talking is not a trial.");
            Q_EMIT closingChanged();
        });
}

void DrillsReviewViewModel::rate(const QString &objective, int verdict, const QString &reason)
{
    if (isEditable() && !isReviewed() && !reason.trimmed().isEmpty())
        m_record.rate(objective, static_cast<Verdict>(verdict), reason);
}

void DrillsReviewViewModel::prove(const QString &fallback, bool forReal, const QString &who)
{
    for (const FallbackPlayed &one : played()) {
        if (isEditable() && one.fallback.value == QUuid(fallback))
            commit(withProof(m_session.plan(), m_record.progress(), one, forReal, who, Formats::today(m_services.clock),
                             m_services.ids));
    }
}

void DrillsReviewViewModel::keepProof(const QString &fallback, bool keep)
{
    if (keep)
        return prove(fallback, false, {});
    Plan after = m_session.plan();
    for (const Proof &proof : m_session.plan().table<Proof>()) {
        if (proof.run == m_record.key() && proof.fallback.value == QUuid(fallback))
            after.table<Proof>().remove(proof.id);
    }
    if (isEditable())
        commit(after);
}

void DrillsReviewViewModel::planTrial(const QString &fallback)
{
    m_learnt.addTrial(Id<Fallback>{QUuid(fallback)});
}

void DrillsReviewViewModel::complete(bool on)
{
    if (!isReviewed() || isPractice() || !isWritable() || m_completing == on)
        return;
    m_completing = on;
    m_closedWords.clear();
    if (!on)
        sayWhatChanged();
    refresh();
    Q_EMIT closingChanged();
}

void DrillsReviewViewModel::close()
{
    if (!isEditable() || isReviewed())
        return;
    const bool listed = !m_lacking.isEmpty();
    m_lacking = m_learnt.lacking();
    if (listed || m_lacking.isEmpty()) {
        m_lacking.clear();
        m_record.review();
    }
    // NOLINTNEXTLINE(readability-misleading-indentation): Q_EMIT is empty
    Q_EMIT closingChanged();
}

void DrillsReviewViewModel::keepPractice()
{
    if (isKeepable())
        m_record.review();
}

void DrillsReviewViewModel::setRhythm(int months)
{
    m_monthsBetween = months;
    Q_EMIT changed();
}

void DrillsReviewViewModel::retranslate()
{
    m_closedWords.clear();
    m_report.setRun(run());
    refresh();
    Q_EMIT closingChanged();
}

} // namespace relais
