// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/navigationviewmodel.h"

#include <utility>

namespace relais {

void NavigationViewModel::go(Page page)
{
    if (m_focus == Focus::Welcome)
        m_awaited = page;
    else
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

void NavigationViewModel::enterPlan()
{
    setFocus(Focus::None);
    goTo(std::exchange(m_awaited, Page::Home), {});
}

void NavigationViewModel::forgetAwaited()
{
    m_awaited = Page::Home;
}

} // namespace relais
