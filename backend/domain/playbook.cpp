// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/playbook.h"

#include <algorithm>

namespace relais {

int Playbook::toReview() const
{
    return static_cast<int>(std::count_if(steps.begin(), steps.end(),
                                          [](const PlaybookStep &step) { return step.state == StepState::ToReview; }));
}

int Playbook::gapCount() const
{
    const auto inSteps =
        std::count_if(steps.begin(), steps.end(), [](const PlaybookStep &step) { return step.gap.has_value(); });
    const auto inContacts = std::count_if(contacts.begin(), contacts.end(),
                                          [](const PlaybookContact &contact) { return contact.gap.has_value(); });
    return static_cast<int>(inSteps + inContacts);
}

} // namespace relais
