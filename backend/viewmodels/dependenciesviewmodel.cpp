// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/dependenciesviewmodel.h"

namespace relais {

DependenciesViewModel::DependenciesViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_map(services, session)
    , m_outageMap(services, session, MapViewModel::Show::Touched)
    , m_panel(services, session, m_map)
{
    connect(&m_panel, &MapPanel::said, this, &DependenciesViewModel::said);
    connect(&m_panel, &MapPanel::refused, this, &DependenciesViewModel::refused);
}

void DependenciesViewModel::setTab(Tab tab)
{
    if (tab == m_tab)
        return;
    m_tab = tab;
    setLookedAt(m_lookedAt);
    Q_EMIT tabChanged();
}

void DependenciesViewModel::setLookedAt(bool lookedAt)
{
    m_lookedAt = lookedAt;
    m_map.setLookedAt(lookedAt && m_tab == Tab::Map);
    m_outageMap.setLookedAt(lookedAt && m_tab == Tab::WhatIf);
}

void DependenciesViewModel::askWhatIf(const QString &key)
{
    Q_EMIT whatIfWanted(key);
    setTab(Tab::WhatIf);
}

void DependenciesViewModel::openInInventory(const QString &key)
{
    Q_EMIT rowWanted(key);
}

void DependenciesViewModel::show(const QString &key)
{
    setTab(Tab::Map);
    m_map.select(key);
}

void DependenciesViewModel::retranslate()
{
    m_map.retranslate();
    m_outageMap.retranslate();
    m_panel.refresh();
}

} // namespace relais
