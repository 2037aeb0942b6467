// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/navigationviewmodel.h"

namespace relais {

void NavigationViewModel::go(Page page)
{
    goTo(page, {});
}

void NavigationViewModel::goTo(Page page, const QString &item)
{
    m_item = item;
    m_page = page;
    Q_EMIT itemChanged();
    Q_EMIT pageChanged();
}

void NavigationViewModel::setFocus(Focus focus)
{
    if (focus == m_focus)
        return;
    m_focus = focus;
    Q_EMIT focusChanged();
}

} // namespace relais
