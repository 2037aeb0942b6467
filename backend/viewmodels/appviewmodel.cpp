// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/appviewmodel.h"

namespace relais {

AppViewModel::AppViewModel(const WindowServices &services, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_session(services)
    , m_plan(m_session, preferences, services.clock)
    , m_welcome(services, m_session, preferences)
    , m_home(services, m_session, preferences)
    , m_actions(m_session, services.clock, services.ids)
    , m_contacts(m_session, services.clock)
    , m_documents(services, m_session, preferences)
    , m_settings(preferences)
{
    join();
}

void AppViewModel::join()
{
    connect(&m_session, &PlanSession::opened, &m_navigation, [this] {
        m_navigation.setFocus(NavigationViewModel::Focus::None);
        m_navigation.go(NavigationViewModel::Page::Home);
    });
    connect(&m_session, &PlanSession::closed, &m_navigation,
            [this] { m_navigation.setFocus(NavigationViewModel::Focus::Welcome); });
    connect(&m_navigation, &NavigationViewModel::pageChanged, &m_documents, [this] {
        m_documents.setLookedAt(m_navigation.page() == NavigationViewModel::Page::Documents);
    });
    const auto say = [this](auto &speaker) {
        using Speaker = std::remove_reference_t<decltype(speaker)>;
        connect(&speaker, &Speaker::said, &m_plan, &PlanViewModel::said);
        connect(&speaker, &Speaker::refused, &m_plan,
                [this](const QString &sentence) { Q_EMIT m_plan.said(sentence, false); });
    };
    say(m_home);
    say(m_actions);
    say(m_contacts);
}

void AppViewModel::retranslate()
{
    m_plan.retranslate();
    m_welcome.retranslate();
    m_home.retranslate();
    m_actions.refresh();
    m_contacts.refresh();
    m_documents.retranslate();
}

} // namespace relais
