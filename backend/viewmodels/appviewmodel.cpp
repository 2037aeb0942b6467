// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/appviewmodel.h"

namespace relais {

AppViewModel::AppViewModel(const WindowServices &services, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_session(services)
    , m_plan(m_session, preferences, services.clock)
    , m_welcome(services, m_session, preferences)
    , m_home(services, m_session, preferences)
    , m_inventory(services, m_session)
    , m_playbooks(services, m_session)
    , m_messages(services, m_session)
    , m_actions(m_session, services.clock, services.ids)
    , m_contacts(m_session, services.clock)
    , m_documents(services, m_session, preferences)
    , m_questionnaire(services, m_session, preferences)
    , m_settings(preferences)
{
    join();
    joinQuestionnaire();
}

void AppViewModel::join()
{
    connect(&m_session, &PlanSession::opened, &m_navigation, [this] {
        m_navigation.setFocus(NavigationViewModel::Focus::None);
        m_navigation.go(NavigationViewModel::Page::Home);
        if (m_questionnaire.awaitsBeginning())
            openQuestionnaire();
    });
    connect(&m_session, &PlanSession::closed, &m_navigation,
            [this] { m_navigation.setFocus(NavigationViewModel::Focus::Welcome); });
    connect(&m_navigation, &NavigationViewModel::pageChanged, &m_documents,
            [this] { m_documents.setLookedAt(m_navigation.page() == NavigationViewModel::Page::Documents); });
    connect(&m_navigation, &NavigationViewModel::itemChanged, &m_inventory,
            [this] { m_inventory.open(m_navigation.item()); });
    const auto fillIn = [this](const GapTarget &target) {
        m_navigation.goTo(NavigationViewModel::Page::Inventory, target.row.value.toString(QUuid::WithoutBraces));
    };
    connect(&m_playbooks, &PlaybooksViewModel::gapWanted, &m_navigation, fillIn);
    connect(&m_messages, &MessagesViewModel::gapWanted, &m_navigation, fillIn);
    const auto say = [this](auto &speaker) {
        using Speaker = std::remove_reference_t<decltype(speaker)>;
        connect(&speaker, &Speaker::said, &m_plan, &PlanViewModel::said);
        connect(&speaker, &Speaker::refused, &m_plan,
                [this](const QString &sentence) { Q_EMIT m_plan.said(sentence, false); });
    };
    say(m_home);
    say(m_inventory);
    say(m_playbooks);
    say(m_messages);
    say(m_actions);
    say(m_contacts);
}

void AppViewModel::joinQuestionnaire()
{
    const auto leaveFor = [this](NavigationViewModel::Page page) {
        m_navigation.setFocus(NavigationViewModel::Focus::None);
        m_navigation.go(page);
    };
    connect(&m_questionnaire, &QuestionnaireViewModel::left, &m_navigation,
            [leaveFor] { leaveFor(NavigationViewModel::Page::Home); });
    connect(&m_questionnaire, &QuestionnaireViewModel::gapsWanted, &m_navigation,
            [leaveFor] { leaveFor(NavigationViewModel::Page::Home); });
    connect(&m_questionnaire, &QuestionnaireViewModel::sheetsWanted, &m_navigation,
            [leaveFor] { leaveFor(NavigationViewModel::Page::Documents); });
}

void AppViewModel::openQuestionnaire()
{
    m_questionnaire.begin();
    m_navigation.setFocus(NavigationViewModel::Focus::Questionnaire);
}

void AppViewModel::retranslate()
{
    m_plan.retranslate();
    m_welcome.retranslate();
    m_home.retranslate();
    m_inventory.retranslate();
    m_playbooks.retranslate();
    m_messages.retranslate();
    m_actions.refresh();
    m_contacts.refresh();
    m_documents.retranslate();
    m_questionnaire.retranslate();
}

} // namespace relais
