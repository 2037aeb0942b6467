// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/appviewmodel.h"

#include "wording/errortext.h"

namespace relais {

AppViewModel::AppViewModel(const WindowServices &services, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_session(services)
    , m_plan(m_session, preferences, services.clock)
    , m_welcome(services, m_session, preferences)
    , m_home(services, m_session, preferences)
    , m_inventory(services, m_session)
    , m_dependencies(services, m_session)
    , m_playbooks(services, m_session)
    , m_messages(services, m_session)
    , m_actions(m_session, services.clock, services.ids)
    , m_contacts(m_session, services.clock, preferences)
    , m_copies(services, m_session, preferences)
    , m_documents(services, m_session, preferences)
    , m_drill(services, m_session)
    , m_drills(services, m_session, m_drill.session())
    , m_incidents(services, m_session)
    , m_library(services, m_session, preferences)
    , m_planFolder(services, m_session)
    , m_questionnaire(services, m_session, preferences)
    , m_scan(services, m_session)
    , m_search(services, m_session)
    , m_settings(preferences)
    , m_whatIf(services, m_session)
{
    join();
    joinQuestionnaire();
    joinDrill(preferences);
    joinIncidents();
    joinSearch();
    joinHome();
    joinDependencies();
    joinWhatIf();
}

void AppViewModel::join()
{
    connect(&m_session, &PlanSession::opened, &m_navigation, [this] {
        m_navigation.enterPlan();
        if (m_questionnaire.awaitsBeginning())
            openQuestionnaire();
    });
    // The first screen shows it in place; elsewhere what was open stays.
    connect(&m_session, &PlanSession::openFailed, &m_plan, [this](const Error &error) {
        m_navigation.forgetAwaited();
        if (m_session.kind() != PlanSession::Kind::None)
            Q_EMIT m_plan.said(ErrorText::sentences(error), false);
    });
    connect(&m_session, &PlanSession::closed, &m_navigation,
            [this] { m_navigation.setFocus(NavigationViewModel::Focus::Welcome); });
    connect(&m_navigation, &NavigationViewModel::pageChanged, &m_documents, [this] {
        m_documents.setLookedAt(m_navigation.page() == NavigationViewModel::Page::Documents);
        m_playbooks.preview()->setLookedAt(m_navigation.page() == NavigationViewModel::Page::Playbooks);
        m_inventory.hints()->setLookedAt(m_navigation.page() == NavigationViewModel::Page::Inventory);
        m_dependencies.setLookedAt(m_navigation.page() == NavigationViewModel::Page::Dependencies);
        m_library.setLookedAt(m_navigation.page() == NavigationViewModel::Page::Library);
    });
    connect(&m_navigation, &NavigationViewModel::itemChanged, this, &AppViewModel::openItem);
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
    say(m_dependencies);
    say(m_playbooks);
    say(m_messages);
    say(m_actions);
    say(m_contacts);
    say(m_copies);
    say(m_drills);
    say(m_scan);
    say(m_whatIf);
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

// The row that a page was asked to show.
void AppViewModel::openItem()
{
    const QString item = m_navigation.item();
    if (item.isEmpty())
        return;
    switch (m_navigation.page()) {
    case NavigationViewModel::Page::Inventory:
        m_inventory.open(item);
        break;
    case NavigationViewModel::Page::Dependencies:
        m_dependencies.show(item);
        break;
    case NavigationViewModel::Page::Playbooks:
        m_playbooks.show(item);
        break;
    case NavigationViewModel::Page::Messages:
        m_messages.open(item);
        break;
    case NavigationViewModel::Page::Actions:
        m_actions.show(item);
        break;
    default:
        break;
    }
}

void AppViewModel::joinHome()
{
    using Place = NavigationViewModel::Page;
    connect(&m_home, &HomeViewModel::printWanted, &m_navigation, [this] { m_navigation.go(Place::Documents); });
    connect(&m_home, &HomeViewModel::rowWanted, &m_navigation,
            [this](const QString &key) { m_navigation.goTo(Place::Inventory, key); });
    connect(&m_actions, &ActionsViewModel::rowWanted, &m_navigation,
            [this](const QString &key) { m_navigation.goTo(Place::Inventory, key); });
    connect(&m_home, &HomeViewModel::drillWanted, &m_navigation, [this] {
        m_drills.prepare({});
        m_navigation.go(Place::Drills);
    });
}

void AppViewModel::joinDependencies()
{
    connect(&m_dependencies, &DependenciesViewModel::rowWanted, &m_navigation,
            [this](const QString &key) { m_navigation.goTo(NavigationViewModel::Page::Inventory, key); });
}

void AppViewModel::joinWhatIf()
{
    using Place = NavigationViewModel::Page;
    const auto look = [this] {
        m_whatIf.setLookedAt(m_navigation.page() == Place::Dependencies
                             && m_dependencies.tab() == DependenciesViewModel::Tab::WhatIf);
    };
    connect(&m_navigation, &NavigationViewModel::pageChanged, &m_whatIf, look);
    connect(&m_dependencies, &DependenciesViewModel::tabChanged, &m_whatIf, look);
    connect(&m_dependencies, &DependenciesViewModel::whatIfWanted, &m_whatIf, &WhatIfViewModel::choose);
    connect(&m_home, &HomeViewModel::whatIfWanted, this, &AppViewModel::askWhatIf);
    connect(&m_inventory, &InventoryViewModel::scanWanted, &m_scan, &ScanViewModel::open);
    connect(&m_inventory, &InventoryViewModel::trialWanted, m_actions.trials(), &TrialPanel::begin);
    connect(&m_playbooks, &PlaybooksViewModel::trialWanted, m_actions.trials(), &TrialPanel::begin);
    connect(m_drills.review(), &DrillsReviewViewModel::trialWanted, m_actions.trials(), &TrialPanel::begin);
    connect(&m_inventory, &InventoryViewModel::whatIfWanted, this, &AppViewModel::askWhatIf);
    connect(&m_library, &LibraryViewModel::replayWanted, &m_whatIf, [this](const QString &outage) {
        m_navigation.go(Place::Dependencies);
        m_dependencies.setTab(DependenciesViewModel::Tab::WhatIf);
        m_whatIf.replay(outage);
    });
    connect(&m_whatIf, &WhatIfViewModel::answered, &m_dependencies,
            [this] { m_dependencies.outageMap()->setOutage(mapOutageOf(m_whatIf.answer())); });
    connect(&m_whatIf, &WhatIfViewModel::rowWanted, &m_navigation,
            [this](const QString &key) { m_navigation.goTo(Place::Inventory, key); });
    connect(m_whatIf.fixes(), &WhatIfFixesPanel::actionWanted, &m_navigation,
            [this](const QString &key) { m_navigation.goTo(Place::Actions, key); });
    connect(&m_whatIf, &WhatIfViewModel::drillWanted, &m_drills, [this](const WhatIfDrill &drill) {
        m_drills.prepare(drill.scenario);
        m_drills.preparation()->play(drill.role, drill.node);
        m_navigation.go(Place::Drills);
    });
    connect(&m_whatIf, &WhatIfViewModel::questionDrillWanted, &m_drills, [this](const WhatIfQuestion &question) {
        m_drills.prepareQuestion(question);
        m_navigation.go(Place::Drills);
    });
    connect(m_drills.choice(), &DrillChoice::whatIfWanted, &m_navigation, [this] {
        m_dependencies.setTab(DependenciesViewModel::Tab::WhatIf);
        m_navigation.go(Place::Dependencies);
    });
}

// « Et si … tombait ? »: the page, with this as the cause.
void AppViewModel::askWhatIf(const QString &key)
{
    m_navigation.go(NavigationViewModel::Page::Dependencies);
    m_dependencies.askWhatIf(key);
}

void AppViewModel::joinSearch()
{
    using Place = NavigationViewModel::Page;
    m_search.setPages(searchPages());
    connect(&m_search, &SearchViewModel::wanted, &m_navigation, [this](SearchKind kind, const QString &key) {
        switch (kind) {
        case SearchKind::Page:
            m_navigation.go(static_cast<Place>(key.toInt()));
            break;
        case SearchKind::Playbook:
            m_navigation.goTo(Place::Playbooks, key);
            break;
        case SearchKind::Message:
            m_navigation.goTo(Place::Messages, key);
            break;
        case SearchKind::Action:
            m_navigation.goTo(Place::Actions, key);
            break;
        default:
            m_navigation.goTo(Place::Inventory, key);
        }
    });
}

QList<SearchEntry> AppViewModel::searchPages()
{
    using Place = NavigationViewModel::Page;
    const auto page = [](Place place, const QString &name, const QString &holds) {
        return SearchEntry{SearchKind::Page, QString::number(static_cast<int>(place)), name, holds, {}, {}};
    };
    return {page(Place::Home, tr("Home"), tr("where the plan stands, the next useful step")),
            page(Place::Inventory, tr("Inventory"), tr("activities, tools, providers, people, fallbacks")),
            page(Place::Dependencies, tr("Dependencies"), tr("the map, what falls with what, what if")),
            page(Place::Playbooks, tr("Playbooks"), tr("what to do, step by step, when a tool is down")),
            page(Place::Messages, tr("Messages"), tr("to customers, the team, suppliers")),
            page(Place::Drills, tr("Drills"), tr("practise, play a scenario, review")),
            page(Place::Library, tr("Library"), tr("scenarios to play, real outages minute by minute")),
            page(Place::Actions, tr("Actions and lessons"), tr("what is to be done, by whom, until when")),
            page(Place::Documents, tr("Documents"), tr("print, PDF, export")),
            page(Place::Settings, tr("Settings"), tr("language, theme, text size, copies of the plan"))};
}

void AppViewModel::joinDrill(Preferences &preferences)
{
    connect(&m_drill, &DrillViewModel::entered, &m_navigation,
            [this] { m_navigation.setFocus(NavigationViewModel::Focus::Drill); });
    connect(&m_drill, &DrillViewModel::left, &m_navigation,
            [this] { m_navigation.setFocus(NavigationViewModel::Focus::None); });
    connect(&m_drill, &DrillViewModel::playbooksWanted, &m_navigation, [this] {
        m_navigation.setFocus(NavigationViewModel::Focus::None);
        m_navigation.go(NavigationViewModel::Page::Playbooks);
    });
    // A run that has ended goes straight to its review.
    connect(&m_drill, &DrillViewModel::ended, &m_drills, &DrillsViewModel::openReview);
    connect(&m_drills, &DrillsViewModel::reviewShown, &m_navigation,
            [this] { m_navigation.go(NavigationViewModel::Page::Drills); });
    connect(m_library.provided(), &ProvidedContentPanel::libraryChanged, &m_drills, &DrillsViewModel::readLibrary);
    connect(&m_library, &LibraryViewModel::preparationWanted, &m_navigation, [this](const QString &scenario) {
        m_drills.prepare(scenario);
        m_navigation.go(NavigationViewModel::Page::Drills);
    });
    const auto setRhythm = [this, &preferences] {
        m_drills.setRhythm(preferences.drillMonths());
        m_actions.setRhythm(preferences.drillMonths());
    };
    setRhythm();
    connect(&preferences, &Preferences::remindersChanged, &m_drills, setRhythm);
    connect(&m_drill, &DrillViewModel::refused, &m_plan,
            [this](const QString &sentence) { Q_EMIT m_plan.said(sentence, false); });
}

void AppViewModel::joinIncidents()
{
    using Focus = NavigationViewModel::Focus;
    connect(&m_incidents, &IncidentViewModel::entered, &m_navigation,
            [this] { m_navigation.setFocus(Focus::Incident); });
    connect(&m_incidents, &IncidentViewModel::left, &m_navigation, [this] { m_navigation.setFocus(Focus::None); });
    connect(&m_incidents, &IncidentViewModel::ficheWanted, &m_navigation,
            [this](const QString &fiche) { m_navigation.goTo(NavigationViewModel::Page::Playbooks, fiche); });
    connect(&m_incidents, &IncidentViewModel::reviewWanted, &m_navigation,
            [this] { m_navigation.setFocus(Focus::IncidentReview); });
    connect(m_incidents.review(), &IncidentReviewViewModel::left, &m_navigation, [this] {
        if (m_navigation.focus() == Focus::IncidentReview)
            m_navigation.setFocus(Focus::None);
    });
    connect(&m_incidents, &IncidentViewModel::said, &m_plan, &PlanViewModel::said);
    connect(&m_incidents, &IncidentViewModel::refused, &m_plan,
            [this](const QString &sentence) { Q_EMIT m_plan.said(sentence, false); });
    // Neither is taken for the other.
    connect(&m_drill, &DrillViewModel::entered, &m_incidents, [this] {
        if (m_incidents.count() > 0)
            Q_EMIT m_plan.said(m_incidents.band() + QLatin1Char(' ') + tr("What you see now is a drill."), false);
    });
}

void AppViewModel::openQuestionnaire()
{
    m_questionnaire.begin();
    m_navigation.setFocus(NavigationViewModel::Focus::Questionnaire);
}

void AppViewModel::openDropped(const QUrl &file)
{
    const bool plan = file.fileName().endsWith(QLatin1StringView(".relais"), Qt::CaseInsensitive);
    if (plan || m_navigation.focus() == NavigationViewModel::Focus::Welcome) {
        m_welcome.openFile(file);
        return;
    }
    m_navigation.go(NavigationViewModel::Page::Inventory);
    m_inventory.importing()->openFile(file);
}

void AppViewModel::exportPlan()
{
    m_navigation.go(NavigationViewModel::Page::Documents);
    if (m_documents.canExport())
        m_documents.exportChosen();
}

void AppViewModel::retranslate()
{
    m_plan.retranslate();
    m_welcome.retranslate();
    m_home.retranslate();
    m_inventory.retranslate();
    m_dependencies.retranslate();
    m_playbooks.retranslate();
    m_messages.retranslate();
    m_actions.refresh();
    m_contacts.refresh();
    m_copies.retranslate();
    m_documents.retranslate();
    m_drill.retranslate();
    m_drills.retranslate();
    m_incidents.retranslate();
    m_library.retranslate();
    m_questionnaire.retranslate();
    m_whatIf.retranslate();
    m_scan.retranslate();
    m_search.setPages(searchPages());
}

} // namespace relais
