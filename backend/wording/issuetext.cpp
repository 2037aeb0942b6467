// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/issuetext.h"

namespace relais {

QString IssueText::sentence(IssueCode code)
{
    switch (code) {
    case IssueCode::Required:
        return tr("Fill this in to keep the line.");
    case IssueCode::OutOfRange:
        return tr("This number is out of range.");
    case IssueCode::TooLong:
        return tr("This text is too long: keep it under 4,000 characters.");
    case IssueCode::TargetNotBelowLimit:
        return tr("The recovery target must be shorter than the tolerated downtime.");
    case IssueCode::EndNotAfterBegin:
        return tr("The end must come after the beginning.");
    case IssueCode::DependsOnItself:
        return tr("It cannot rely on itself: choose something else.");
    case IssueCode::ControlCharacter:
        return tr("This text holds characters that cannot be read: type it again.");
    }
    return {};
}

} // namespace relais
