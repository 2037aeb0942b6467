// SPDX-License-Identifier: GPL-3.0-or-later
// What an incident gives to the plan.
#include "domain/figures.h"
#include "services/drillpeople.h"
#include "services/incidentopening.h"
#include "services/incidentreview.h"
#include "services/newsrhythm.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qint64 firstWordWithin = qint64(15) * 60'000; // milliseconds; design/content/5.1
constexpr int mostStepsToReview = 3;

QString runKey(const RunProgress &progress)
{
    return progress.run.id.value.toString(QUuid::WithoutBraces);
}

QString bareSentence(const QString &sentence)
{
    return sentence.endsWith(QLatin1Char('.')) ? sentence.chopped(1) : sentence;
}

class Lessons {
public:
    Lessons(const RunProgress &progress, const IncidentReview &review, const Plan &plan, const Phrases &phrases)
        : m_progress(progress)
        , m_review(review)
        , m_plan(plan)
        , m_say(phrases, progress.run.language)
    { }

    [[nodiscard]] QList<IncidentLesson> all()
    {
        for (const IncidentActivity &activity : m_review.activities)
            addOfActivity(activity);
        addOfWords();
        addOfSteps();
        for (const RunNote &note : m_progress.notes) {
            if (note.starred && !note.takenBack && !note.text.isEmpty())
                add(IncidentLessonKind::Starred, note.subject, note.text, {});
        }
        return m_lessons;
    }

private:
    void add(IncidentLessonKind kind, RowId subject, const QString &text, const QString &action)
    {
        m_lessons.append({kind, subject, withoutNames(text, m_plan, m_progress, m_say),
                          action.isEmpty() ? action : withoutNames(action, m_plan, m_progress, m_say)});
    }

    [[nodiscard]] QString span(qint64 milliseconds) const
    {
        return durationText(std::max(Minutes(1), playMinutes(milliseconds)), m_say.language());
    }

    // It goes on from when the fallback runs, else from when the tools are back.
    [[nodiscard]] qint64 resumedAt(const IncidentActivity &activity) const
    {
        const qint64 back = activity.restored.value_or(activity.toolsBack.value_or(m_review.lasted));
        return std::min(activity.fallbackStarted.value_or(back), back);
    }

    void addOfActivity(const IncidentActivity &activity)
    {
        const RowId row = rowOf(activity.activity);
        const qint64 resumed = resumedAt(activity);
        if (!activity.fallbackStarted && activity.fitting.isEmpty())
            add(IncidentLessonKind::NoFallback, row, m_say(Phrase::IncidentLessonNoFallback, activity.name),
                m_say(Phrase::IncidentActionNoFallback, activity.name));
        if (activity.limit && resumed > *activity.limit)
            add(IncidentLessonKind::LimitPassed, row,
                m_say(Phrase::IncidentLessonLimit, activity.name, span(resumed - *activity.limit)),
                m_say(Phrase::IncidentActionLimit, activity.name));
        else if (activity.target && resumed > *activity.target)
            add(IncidentLessonKind::TargetMissed, row,
                m_say(Phrase::IncidentLessonTarget, activity.name, span(resumed - *activity.target)),
                m_say(Phrase::IncidentActionTarget, activity.name));
        const qint64 back = activity.toolsBack.value_or(activity.restored.value_or(m_review.lasted));
        const QString fallback = m_plan.nameOf(activity.fallback.value);
        if (activity.holdEnds && *activity.holdEnds < back && !fallback.isEmpty())
            add(IncidentLessonKind::FallbackEnded, rowOf(activity.fallback),
                m_say(Phrase::IncidentLessonHold, fallback), m_say(Phrase::IncidentActionHold, fallback));
        const Activity *known = m_plan.find(activity.activity);
        if (known && !known->costPerHour)
            add(IncidentLessonKind::CostUnknown, row, m_say(Phrase::IncidentLessonCost, activity.name),
                m_say(Phrase::IncidentActionCost, activity.name));
    }

    void addOfWords()
    {
        const QString prepare = m_say(Phrase::IncidentActionFirstWord);
        if (!m_review.firstMessage)
            add(IncidentLessonKind::FirstWordLate, {}, m_say(Phrase::IncidentLessonNoWord), prepare);
        else if (*m_review.firstMessage > firstWordWithin)
            add(IncidentLessonKind::FirstWordLate, {},
                m_say(Phrase::IncidentLessonFirstWord, span(*m_review.firstMessage)), prepare);
        for (const IncidentPromise &promise : m_review.promises) {
            if (promise.broken)
                add(IncidentLessonKind::WordBroken, {},
                    m_say(Phrase::IncidentLessonWord,
                          newsTimeText(localTime(m_progress, promise.due), m_say.language())),
                    m_say(Phrase::IncidentActionWord));
        }
    }

    // Where the list was used at all.
    void addOfSteps()
    {
        int left = m_review.stepsDone > 0 ? mostStepsToReview : 0;
        for (const RunStep &step : m_review.steps) {
            if (step.section != CardSection::FirstQuarter || step.tickedAt || left-- <= 0)
                continue;
            const QString text = bareSentence(step.text);
            add(IncidentLessonKind::StepNotDone, {}, m_say(Phrase::IncidentLessonStep, text),
                m_say(Phrase::IncidentActionStep, text));
        }
    }

    const RunProgress &m_progress;
    const IncidentReview &m_review;
    const Plan &m_plan;
    Speech m_say;
    QList<IncidentLesson> m_lessons;
};

FindingKind findingKindOf(IncidentLessonKind kind)
{
    const bool lacking = kind == IncidentLessonKind::NoFallback || kind == IncidentLessonKind::CostUnknown;
    return lacking ? FindingKind::Missing : FindingKind::Lesson;
}

} // namespace

QList<IncidentLesson> incidentLessons(const RunProgress &progress, const IncidentReview &review, const Plan &plan,
                                      const Phrases &phrases)
{
    return Lessons(progress, review, plan, phrases).all();
}

Plan withIncidentLesson(const Plan &plan, const RunProgress &progress, const IncidentLesson &lesson, QDate today,
                        IdSource &ids)
{
    const auto &known = plan.table<Finding>();
    const bool stands = std::any_of(known.begin(), known.end(), [&](const Finding &one) {
        return one.run == runKey(progress) && one.text == lesson.text;
    });
    if (stands || lesson.text.isEmpty())
        return plan;
    Plan after = plan;
    Finding finding{.id = ids.make<Finding>(), .text = lesson.text, .kind = findingKindOf(lesson.kind)};
    finding.run = runKey(progress);
    finding.date = today;
    after.table<Finding>().put(finding);
    if (lesson.action.isEmpty())
        return after;
    Action action{.id = ids.make<Action>(), .title = lesson.action};
    action.origin = ActionOrigin::Finding;
    action.originNote = finding.text;
    action.finding = finding.id;
    if (!lesson.subject.isNull())
        action.subject = lesson.subject.value.toString(QUuid::WithoutBraces);
    after.table<Action>().put(action);
    return after;
}

bool hasUsedProof(const Plan &plan, const RunProgress &progress, Id<Fallback> fallback)
{
    const auto &proofs = plan.table<Proof>();
    return std::any_of(proofs.begin(), proofs.end(), [&](const Proof &proof) {
        return proof.fallback == fallback && proof.run == runKey(progress) && proof.level == ProofLevel::Used;
    });
}

Plan withUsedProof(const Plan &plan, const RunProgress &progress, const FallbackPlayed &played, IdSource &ids)
{
    if (!plan.find(played.fallback))
        return plan;
    Plan after = plan;
    for (const Proof &proof : plan.table<Proof>()) {
        if (proof.fallback == played.fallback && proof.run == runKey(progress))
            after.table<Proof>().remove(proof.id);
    }
    for (const Id<Activity> &activity : played.activities) {
        if (!plan.find(activity))
            continue;
        Proof proof{.id = ids.make<Proof>(), .fallback = played.fallback, .activity = activity};
        proof.level = ProofLevel::Used;
        proof.date = localTime(progress, 0).date();
        proof.minutes = played.minutes;
        proof.run = runKey(progress);
        after.table<Proof>().put(proof);
    }
    return after;
}

} // namespace relais
