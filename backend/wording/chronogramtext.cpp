// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/chronogramtext.h"

namespace relais {

QString ChronogramText::reason(const ChronogramRow &row)
{
    switch (row.refusal) {
    case ChronogramRefusal::NoTime:
        return tr("no time");
    case ChronogramRefusal::TimeUnread:
        //: %1 is what stands in a cell
        return tr("“%1” is no time").arg(row.cell);
    case ChronogramRefusal::BeforeStart:
        //: %1 is what stands in a cell
        return tr("“%1” is before the start").arg(row.cell);
    case ChronogramRefusal::TooLate:
        //: %1 is what stands in a cell
        return tr("“%1” is more than a day after the first event").arg(row.cell);
    case ChronogramRefusal::NoStimulus:
        return tr("nothing happens in it");
    case ChronogramRefusal::TooLong:
        //: %1 is how a cell begins
        return tr("too long: “%1…”").arg(row.cell);
    case ChronogramRefusal::NotText:
        return tr("it holds signs that are no text");
    case ChronogramRefusal::DuplicateId:
        //: %1 is what stands in a cell
        return tr("“%1” stands on another row already").arg(row.cell);
    case ChronogramRefusal::TooManyRows:
        break;
    }
    return tr("a drill takes 200 events at most");
}

} // namespace relais
