// SPDX-License-Identifier: GPL-3.0-or-later
// DependenciesViewModel: the page of what rests on what: which of its two tabs is shown, the map at full height and the
// panel beside it. « Et si… » has a view model of its own (whatifviewmodel.h). GUI thread.
#pragma once

#include "viewmodels/mappanel.h"

namespace relais {

class DependenciesViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(relais::DependenciesViewModel::Tab tab READ tab WRITE setTab NOTIFY tabChanged FINAL)
    Q_PROPERTY(relais::MapViewModel *map READ map CONSTANT FINAL) // of the first tab
    Q_PROPERTY(relais::MapViewModel *outageMap READ outageMap CONSTANT FINAL) // of « Et si… »
    Q_PROPERTY(relais::MapPanel *panel READ panel CONSTANT FINAL)

public:
    enum class Tab { Map, WhatIf };
    Q_ENUM(Tab)

    // Both must outlive it.
    DependenciesViewModel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    Tab tab() const { return m_tab; }
    void setTab(Tab tab);
    MapViewModel *map() { return &m_map; }
    MapViewModel *outageMap() { return &m_outageMap; }
    MapPanel *panel() { return &m_panel; }

    // « Et si … tombait ? »: the other tab, with this node as the cause.
    Q_INVOKABLE void askWhatIf(const QString &key);
    Q_INVOKABLE void openInInventory(const QString &key);
    // The map, with this node chosen.
    void show(const QString &key);
    void setLookedAt(bool lookedAt);
    void retranslate();

Q_SIGNALS:
    void tabChanged();
    void whatIfWanted(const QString &key);
    void rowWanted(const QString &key);
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    Tab m_tab = Tab::Map;
    bool m_lookedAt = false;
    MapViewModel m_map;
    MapViewModel m_outageMap;
    MapPanel m_panel;
};

} // namespace relais
