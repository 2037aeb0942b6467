// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/steptext.h"

#include "wording/formats.h"

namespace relais {

QString StepText::title(const NextStep &step)
{
    switch (step.kind) {
    case FixKind::WriteFallback:
        if (step.unfinished)
            //: %1 is a fallback
            return tr("Say how soon “%1” is ready").arg(step.subject);
        //: %1 is a tool, provider or person that may fail
        return tr("Write a fallback for %1").arg(step.subject);
    case FixKind::MoveOffRoot:
        //: %1 is a fallback, %2 what it falls with
        return tr("Free “%1” from %2").arg(step.subject, step.other);
    case FixKind::SecondProvider:
        //: %1 is a provider or tool
        return tr("Find a second choice beside %1").arg(step.subject);
    case FixKind::ProveFallback:
        //: %1 is a fallback
        return tr("Try “%1” for real").arg(step.subject);
    case FixKind::NameDeputy:
        //: %1 is a person
        return tr("Name a deputy for %1").arg(step.subject);
    case FixKind::StartFaster:
        //: %1 is a fallback
        return tr("Make “%1” ready sooner").arg(step.subject);
    case FixKind::HoldLonger:
        //: %1 is a fallback
        return tr("Have “%1” last longer").arg(step.subject);
    }
    return {};
}

QString StepText::reason(const NextStep &step)
{
    switch (step.kind) {
    case FixKind::WriteFallback: {
        const QString cost = step.costPerHour ? Formats::roundedMoney(*step.costPerHour) : QString();
        //: %1 is an activity
        const QString stops = step.unfinished
            ? tr("%1 stops without it: the fallback is written, but without that time it counts for nothing.")
                  .arg(step.other)
            : tr("%1 stops without it, and nothing is planned yet.").arg(step.other);
        //: Follows the reason of the next step: %1 is an amount such as "about €750"
        return cost.isEmpty() ? stops : tr("%1 Estimated cost: %2 an hour.").arg(stops, cost);
    }
    case FixKind::MoveOffRoot:
        //: %1 is a tool or provider
        return tr("It rests on %1 too: it would fall with what it replaces.").arg(step.other);
    case FixKind::SecondProvider:
        //: %1 is what needs it
        return tr("“%1” rests on it alone.").arg(step.other);
    case FixKind::ProveFallback:
        //: %1 is an activity
        return tr("It is written for %1, but nobody has done it for real yet.").arg(step.other);
    case FixKind::NameDeputy:
        //: %1 is what needs the person
        return tr("%1 waits when this person is away.").arg(step.other);
    case FixKind::StartFaster:
        //: %1 is an activity
        return tr("It takes longer to start than the recovery target of %1.").arg(step.other);
    case FixKind::HoldLonger:
        //: %1 is an activity
        return tr("It carries %1 for a time only, then nothing does.").arg(step.other);
    }
    return {};
}

QString StepText::effort(const NextStep &step)
{
    //: How long the next step takes: %1 is a duration
    return tr("About %1").arg(Formats::duration(step.effort));
}

} // namespace relais
