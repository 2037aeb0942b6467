// SPDX-License-Identifier: GPL-3.0-or-later
// WhatIfText on what to do: whom to call, what has no solution, what to improve.
#include "domain/figures.h"
#include "wording/formats.h"
#include "wording/whatiftext.h"

#include <algorithm>

namespace relais {

QString WhatIfText::callName(const WhatIfCall &call) const
{
    if (call.reason != WhatIfCallReason::Supports)
        return name(call.person.value);
    const QString about = name(call.node.value);
    return call.name.isEmpty() || call.name == about ? about
                                                     //: Whose support to call: %1 is a firm, %2 the tool
                                                     : tr("%1, for %2").arg(call.name, about);
}

QString WhatIfText::callReason(const WhatIfCall &call) const
{
    QStringList fallbacks;
    for (const Id<Fallback> &fallback : call.fallbacks)
        fallbacks << name(fallback.value);
    const QString list = fallbacks.join(QStringLiteral(", "));
    QString reason;
    switch (call.reason) {
    case WhatIfCallReason::Supports:
        return tr("Support");
    case WhatIfCallReason::Decides:
        reason = fallbacks.isEmpty() ? tr("Decides what to do") : tr("Decides on the fallback");
        break;
    case WhatIfCallReason::Starts:
        //: %1 is one fallback or several: "Orders by phone, Label by hand"
        reason = tr("Starts: %1").arg(list);
        break;
    }
    return call.insteadOf.isNull() ? reason
                                   //: %1 is why to call ("Decides on the fallback"), %2 a person
                                   : tr("%1, as %2 cannot be reached then").arg(reason, name(call.insteadOf.value));
}

QString WhatIfText::callNumber(const WhatIfCall &call) const
{
    if (!call.number.isEmpty())
        return Formats::phone(call.number);
    return call.privateNumberOnly ? tr("See the call list") : tr("No number known");
}

QString WhatIfText::uncovered(const WhatIfUncovered &uncovered) const
{
    using Reason = WhatIfUnusable::Reason;
    QStringList sentences;
    for (const WhatIfUnusable &unusable : uncovered.unusable) {
        const QString fallback = name(unusable.fallback.value);
        switch (unusable.reason) {
        case Reason::SameRoot:
            //: %1 is a fallback, %2 a chain of causes: "3CX > OVHcloud"
            sentences << tr("“%1” falls too: %2.").arg(fallback, chain(unusable.chain));
            break;
        case Reason::CoversPartly:
            sentences << tr("“%1” does not make up for all that fails here.").arg(fallback);
            break;
        case Reason::NotReady:
            sentences << tr("“%1” is written, but nobody said how soon it is ready.").arg(fallback);
            break;
        case Reason::NeverProven:
            sentences << tr("“%1” was never tried for real.").arg(fallback);
            break;
        case Reason::EndsEarly:
            //: %1 is a fallback, %2 a time
            sentences << tr("“%1” holds until %2 only.").arg(fallback, moment(uncovered.from));
            break;
        }
    }
    for (const WhatIfElsewhere &other : uncovered.elsewhere) {
        const QString covered = name(other.covered.value);
        const QString served = name(other.activity.value);
        const QString here = name(uncovered.activity.value);
        sentences << (other.proof >= ProofLevel::Tried
                          //: %1 is a tool, %2 and %3 are activities
                          ? tr("%1: a fallback tried for “%2”, none for “%3”.").arg(covered, served, here)
                          //: %1 is a tool, %2 and %3 are activities
                          : tr("%1: a fallback written for “%2”, none for “%3”.").arg(covered, served, here));
    }
    if (sentences.isEmpty())
        sentences << tr("No fallback is written for this.");
    return sentences.join(QLatin1Char(' '));
}

QString WhatIfText::fixTitle(const WhatIfFix &fix) const
{
    const QString fallback = name(fix.fallback.value);
    const QString node = name(fix.node.value);
    switch (fix.kind) {
    case FixKind::WriteFallback:
        if (!fix.fallback.isNull())
            return tr("Say how soon “%1” is ready").arg(fallback);
        if (fix.idea && fix.ideaElsewhere)
            //: %1 is what to do, %2 the activity that it is for, %3 the tool that is missing then
            return tr("%1, for “%2” without %3")
                .arg(fix.idea->task.in(Formats::language()), name(fix.activity.value), node);
        if (fix.idea)
            return fix.idea->task.in(Formats::language());
        return tr("Write a fallback for %1").arg(node);
    case FixKind::MoveOffRoot:
        //: %1 is a fallback, %2 what it needs and must not
        return tr("Make “%1” do without %2").arg(fallback, node);
    case FixKind::SecondProvider:
        //: %1 is a provider, %2 what rests on it
        return tr("Find a second provider beside %1, for %2").arg(node, name(fix.dependent.value));
    case FixKind::ProveFallback:
        return tr("Try “%1” for real").arg(fallback);
    case FixKind::NameDeputy:
        //: %1 is a person, %2 what rests on them
        return tr("Name a deputy for %1, for %2").arg(node, name(fix.dependent.value));
    case FixKind::HoldLonger:
        return holdTitle(fix);
    case FixKind::StartFaster:
        break;
    }
    const Activity *activity = m_plan.find(fix.activity);
    const Minutes target = activity ? activity->target.value_or(Minutes(0)) : Minutes(0);
    //: %1 is a fallback, %2 a duration
    return tr("Have “%1” ready within %2").arg(fallback, Formats::duration(target));
}

QString WhatIfText::holdTitle(const WhatIfFix &fix) const
{
    if (fix.idea && fix.ideaElsewhere)
        //: %1 is what to do, %2 the fallback that ends too early
        return tr("%1, beyond “%2”").arg(fix.idea->task.in(Formats::language()), name(fix.fallback.value));
    if (fix.idea)
        return fix.idea->task.in(Formats::language());
    const Fallback *fallback = m_plan.find(fix.fallback);
    const Minutes hold = fallback ? fallback->hold.value_or(Minutes(0)) : Minutes(0);
    //: %1 is a fallback that cannot be kept up for longer than the duration %2
    return tr("Have “%1” last longer than %2").arg(name(fix.fallback.value), Formats::duration(hold));
}

QString WhatIfText::fixReason(const WhatIfFix &fix) const
{
    const QString amount = fix.avoided > 0 ? Formats::roundedMoney(fix.avoided) : tr("amount to estimate");
    switch (fix.kind) {
    case FixKind::WriteFallback:
    case FixKind::HoldLonger:
        if (fix.from && fix.avoidedPerHour)
            //: %1 is an amount, %2 a time
            return tr("Avoids %1 per hour from %2").arg(Formats::roundedMoney(*fix.avoidedPerHour), moment(*fix.from));
        if (fix.avoidedPerHour)
            //: %1 is an amount
            return tr("Avoids %1 per hour").arg(Formats::roundedMoney(*fix.avoidedPerHour));
        break;
    case FixKind::ProveFallback:
        return fix.proof == ProofLevel::Discussed ? tr("Discussed, never tried for real")
                                                  : tr("Written, never discussed nor tried");
    case FixKind::MoveOffRoot:
    case FixKind::SecondProvider:
    case FixKind::NameDeputy:
    case FixKind::StartFaster:
        break;
    }
    if (fix.stoppedAvoided > Minutes(0))
        //: %1 is a duration, %2 an amount or "amount to estimate"
        return tr("%1 gained, %2").arg(Formats::duration(fix.stoppedAvoided), amount);
    //: %1 is an amount or "amount to estimate"
    return tr("Avoids %1 here").arg(amount);
}

QString WhatIfText::fixEffort(const WhatIfFix &fix) const
{
    //: %1 is a duration
    return tr("%1 of work").arg(Formats::duration(fix.effort));
}

} // namespace relais
