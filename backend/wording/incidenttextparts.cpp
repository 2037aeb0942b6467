// SPDX-License-Identifier: GPL-3.0-or-later
// IncidentText: what stands beside the header: steps, calls, messages, the log's lines, the end and the review.
#include "domain/figures.h"
#include "wording/formats.h"
#include "wording/incidenttext.h"

namespace relais {

QString IncidentText::criterion(const ExitCheck &check) const
{
    switch (check.criterion) {
    case ExitCriterion::ToolsBack:
        return check.met ? tr("Everything that failed works again")
                         : tr("%n thing(s) still do not work", "", static_cast<int>(check.missing));
    case ExitCriterion::Stable:
        return check.met  ? tr("It has held for 20 minutes")
            : check.metAt ? tr("It holds for 20 minutes, until %1").arg(moment(*check.metAt))
                          : tr("It holds for 20 minutes");
    case ExitCriterion::ActivitiesRestored:
        return check.met ? tr("Every activity was checked")
                         : tr("%n activity(ies) to check", "", static_cast<int>(check.missing));
    case ExitCriterion::CustomersTold:
        return check.met ? tr("Those who waited were told") : tr("Tell those who wait that it works again");
    case ExitCriterion::CaughtUp:
        break;
    }
    return check.met ? tr("What piled up is caught up with")
                     : tr("%n step(s) left to catch up", "", static_cast<int>(check.missing));
}

QString IncidentText::stepDue(const RunStep &step) const
{
    if (!step.target || step.tickedAt)
        return {};
    const qint64 left = std::chrono::milliseconds(*step.target).count() - m_state.elapsed;
    const QString time = Formats::duration(std::max(Minutes(1), playMinutes(std::abs(left))));
    return left > 0 ? tr("in %1").arg(time) : tr("%1 late").arg(time);
}

QString IncidentText::stepDone(const RunStep &step) const
{
    if (!step.tickedAt)
        return {};
    const QString who = personNamed(step.tickedBy);
    //: Who ticked a step, and when
    return who.isEmpty() ? moment(*step.tickedAt) : tr("%1, %2").arg(who, moment(*step.tickedAt));
}

QString IncidentText::stepWho(const RunStep &step) const
{
    return personNamed(step.person);
}

QString IncidentText::note(const RunNote &note) const
{
    const QString about = m_plan.nameOf(note.fallback.isNull() ? note.subject.value : note.fallback.value);
    QString text = personNamedText(note.text);
    if (!note.mark)
        return text;
    switch (*note.mark) {
    case MarkKind::FallbackStarted:
        return about.isEmpty() ? tr("Fallback started") : tr("Fallback started: %1").arg(about);
    case MarkKind::MessageSent:
        return text.isEmpty() ? tr("Message sent") : tr("Message sent: %1").arg(text);
    case MarkKind::ServiceRestored:
        return about.isEmpty() ? tr("Service restored") : tr("Service restored: %1").arg(about);
    case MarkKind::BackToNormal:
        break;
    }
    return tr("Back to normal");
}

QString IncidentText::promise(const IncidentPromise &promise) const
{
    const QString due = moment(promise.due);
    if (promise.next)
        return promise.broken ? tr("Promised for %1, came at %2").arg(due, moment(*promise.next))
                              : tr("Promised for %1, kept at %2").arg(due, moment(*promise.next));
    return promise.broken ? tr("Promised for %1, has not come").arg(due) : tr("Promised for %1").arg(due);
}

QString IncidentText::sectionTitle(CardSection section)
{
    switch (section) {
    case CardSection::FirstQuarter:
        return tr("The first quarter of an hour");
    case CardSection::WithFallback:
        return tr("With the fallback");
    case CardSection::AtReturn:
        break;
    }
    return tr("When it works again");
}

QString IncidentText::triageQuestion()
{
    return tr("A ransom note, renamed files, passwords refused everywhere, a transfer that nobody made?");
}

QString IncidentText::triageAnswer(Triage triage)
{
    switch (triage) {
    case Triage::Attack:
        return tr("Yes: an attack");
    case Triage::NoAttack:
        return tr("No");
    case Triage::Unknown:
        break;
    }
    return tr("I do not know");
}

QString IncidentText::callReason(const IncidentCall &call, const Plan &plan)
{
    switch (call.reason) {
    case IncidentCallReason::ItProvider:
        return tr("IT provider: first in an attack");
    case IncidentCallReason::Insurer:
        return tr("Insurer: emergency line");
    case IncidentCallReason::Decides:
        return tr("Decides");
    case IncidentCallReason::StandsIn: {
        const Person *person = plan.find(call.insteadOf);
        //: %1 is a first name
        return person ? tr("If %1 cannot be reached").arg(Formats::firstName(person->name)) : tr("Stands in");
    }
    case IncidentCallReason::Starts:
        return tr("Starts the fallback");
    case IncidentCallReason::LooksAfter:
        return tr("Looks after it");
    case IncidentCallReason::Supports:
        break;
    }
    //: %1 is a customer or contract number
    return call.reference.isEmpty() ? tr("Support") : tr("Support, contract %1").arg(call.reference);
}

QString IncidentText::callReach(const IncidentCall &call)
{
    if (call.reachable)
        return {};
    return call.reachableFrom ? tr("Not reachable before %1").arg(clockText(*call.reachableFrom))
                              : tr("Not reachable now");
}

QString IncidentText::lasted(const IncidentReview &review) const
{
    const QString time = Formats::duration(std::max(Minutes(1), playMinutes(review.lasted)));
    return review.over ? time : tr("%1 so far").arg(time);
}

QString IncidentText::loss(const IncidentReview &review) const
{
    const IncidentLoss &loss = review.loss;
    if (loss.counted == 0)
        return loss.unknown == 0 ? tr("Nothing was lost") : Formats::moneyToEstimate();
    const QString known = Formats::roundedMoney(loss.known);
    if (loss.unknown > 0)
        return tr("At least %1, %n activity(ies) to be estimated", "", loss.unknown).arg(known);
    return loss.known == loss.knownWithout
        ? known
        : tr("%1, against %2 without fallback").arg(known, Formats::roundedMoney(loss.knownWithout));
}

QString IncidentText::promises(const IncidentReview &review) const
{
    const int all = review.promisesKept + review.promisesBroken;
    if (review.promises.isEmpty())
        return tr("No next word was promised");
    if (all == 0)
        return tr("Promised, and its time has not come yet");
    return tr("%1 of %n promised word(s) came in time", "", all).arg(review.promisesKept);
}

QString IncidentText::steps(const IncidentReview &review) const
{
    const QString done = tr("%1 of %n step(s) done", "", static_cast<int>(review.steps.size())).arg(review.stepsDone);
    //: %1 is "7 of 9 steps done"
    return review.stepsLate == 0 ? done : tr("%1, %n of them late", "", review.stepsLate).arg(done);
}

QString IncidentText::clock(IncidentAidKind kind, qint64 untilUtcMilliseconds, qint64 nowUtcMilliseconds)
{
    const QDate today = Formats::day(nowUtcMilliseconds);
    const QString when = tr("%1, %2").arg(Formats::nearDate(Formats::day(untilUtcMilliseconds), today),
                                          Formats::time(untilUtcMilliseconds));
    return kind == IncidentAidKind::Complaint ? tr("Complaint for the insurer: by %1").arg(when)
                                              : tr("CNIL: by %1, to be confirmed by a lawyer").arg(when);
}

} // namespace relais
