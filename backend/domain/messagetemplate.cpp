// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagetemplate.h"

namespace relais {

int usualLimit(ChannelKind channel)
{
    switch (channel) {
    case ChannelKind::Website:
        return 150;
    case ChannelKind::SocialMedia:
        return 280;
    default:
        return 0;
    }
}

} // namespace relais
