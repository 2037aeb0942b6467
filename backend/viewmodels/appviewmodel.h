// SPDX-License-Identifier: GPL-3.0-or-later
// AppViewModel: the view models of the window, for Main.qml to hand out. Makes and owns them, and joins what one asks
// to what another does. GUI thread.
#pragma once

#include "viewmodels/actionsviewmodel.h"
#include "viewmodels/contactsviewmodel.h"
#include "viewmodels/copiesviewmodel.h"
#include "viewmodels/dependenciesviewmodel.h"
#include "viewmodels/documentsviewmodel.h"
#include "viewmodels/drillsviewmodel.h"
#include "viewmodels/drillviewmodel.h"
#include "viewmodels/homeviewmodel.h"
#include "viewmodels/incidentviewmodel.h"
#include "viewmodels/inventoryviewmodel.h"
#include "viewmodels/libraryviewmodel.h"
#include "viewmodels/messagesviewmodel.h"
#include "viewmodels/navigationviewmodel.h"
#include "viewmodels/planfolderviewmodel.h"
#include "viewmodels/planviewmodel.h"
#include "viewmodels/playbooksviewmodel.h"
#include "viewmodels/questionnaireviewmodel.h"
#include "viewmodels/scanviewmodel.h"
#include "viewmodels/searchviewmodel.h"
#include "viewmodels/settingsviewmodel.h"
#include "viewmodels/welcomeviewmodel.h"
#include "viewmodels/whatifviewmodel.h"

namespace relais {

class AppViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(relais::NavigationViewModel *navigation READ navigation CONSTANT FINAL)
    Q_PROPERTY(relais::PlanViewModel *plan READ plan CONSTANT FINAL)
    Q_PROPERTY(relais::WelcomeViewModel *welcome READ welcome CONSTANT FINAL)
    Q_PROPERTY(relais::HomeViewModel *home READ home CONSTANT FINAL)
    Q_PROPERTY(relais::InventoryViewModel *inventory READ inventory CONSTANT FINAL)
    Q_PROPERTY(relais::DependenciesViewModel *dependencies READ dependencies CONSTANT FINAL)
    Q_PROPERTY(relais::PlaybooksViewModel *playbooks READ playbooks CONSTANT FINAL)
    Q_PROPERTY(relais::MessagesViewModel *messages READ messages CONSTANT FINAL)
    Q_PROPERTY(relais::ActionsViewModel *actions READ actions CONSTANT FINAL)
    Q_PROPERTY(relais::ContactsViewModel *contacts READ contacts CONSTANT FINAL)
    Q_PROPERTY(relais::CopiesViewModel *copies READ copies CONSTANT FINAL)
    Q_PROPERTY(relais::DocumentsViewModel *documents READ documents CONSTANT FINAL)
    Q_PROPERTY(relais::DrillViewModel *drill READ drill CONSTANT FINAL)
    Q_PROPERTY(relais::DrillsViewModel *drills READ drills CONSTANT FINAL)
    Q_PROPERTY(relais::IncidentViewModel *incidents READ incidents CONSTANT FINAL)
    Q_PROPERTY(relais::LibraryViewModel *library READ library CONSTANT FINAL)
    Q_PROPERTY(relais::PlanFolderViewModel *planFolder READ planFolder CONSTANT FINAL)
    Q_PROPERTY(relais::QuestionnaireViewModel *questionnaire READ questionnaire CONSTANT FINAL)
    Q_PROPERTY(relais::ScanViewModel *scan READ scan CONSTANT FINAL)
    Q_PROPERTY(relais::SearchViewModel *search READ search CONSTANT FINAL)
    Q_PROPERTY(relais::SettingsViewModel *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(relais::WhatIfViewModel *whatIf READ whatIf CONSTANT FINAL)

public:
    // Everything referred to must outlive the view model.
    AppViewModel(const WindowServices &services, Preferences &preferences, QObject *parent = nullptr);

    NavigationViewModel *navigation() { return &m_navigation; }
    PlanViewModel *plan() { return &m_plan; }
    WelcomeViewModel *welcome() { return &m_welcome; }
    HomeViewModel *home() { return &m_home; }
    InventoryViewModel *inventory() { return &m_inventory; }
    DependenciesViewModel *dependencies() { return &m_dependencies; }
    PlaybooksViewModel *playbooks() { return &m_playbooks; }
    MessagesViewModel *messages() { return &m_messages; }
    ActionsViewModel *actions() { return &m_actions; }
    ContactsViewModel *contacts() { return &m_contacts; }
    CopiesViewModel *copies() { return &m_copies; }
    DocumentsViewModel *documents() { return &m_documents; }
    DrillViewModel *drill() { return &m_drill; }
    DrillsViewModel *drills() { return &m_drills; }
    IncidentViewModel *incidents() { return &m_incidents; }
    LibraryViewModel *library() { return &m_library; }
    PlanFolderViewModel *planFolder() { return &m_planFolder; }
    QuestionnaireViewModel *questionnaire() { return &m_questionnaire; }
    ScanViewModel *scan() { return &m_scan; }
    SearchViewModel *search() { return &m_search; }
    SettingsViewModel *settings() { return &m_settings; }
    WhatIfViewModel *whatIf() { return &m_whatIf; }

    [[nodiscard]] PlanSession &session() { return m_session; }
    // The questionnaire takes the window, at the page where the person was.
    Q_INVOKABLE void openQuestionnaire();
    // What was dropped on the window: a plan is opened, anything else is looked at as a table for the inventory.
    Q_INVOKABLE void openDropped(const QUrl &file);
    // The documents' page, and the export of what is chosen there.
    Q_INVOKABLE void exportPlan();
    // After the language was switched: everything said in words is said again.
    void retranslate();

private:
    void join();
    void joinQuestionnaire();
    void joinDrill(Preferences &preferences);
    void joinIncidents();
    void joinSearch();
    void joinHome();
    void joinDependencies();
    void joinWhatIf();
    void askWhatIf(const QString &key);
    void openItem();
    [[nodiscard]] static QList<SearchEntry> searchPages();

    PlanSession m_session;
    NavigationViewModel m_navigation;
    PlanViewModel m_plan;
    WelcomeViewModel m_welcome;
    HomeViewModel m_home;
    InventoryViewModel m_inventory;
    DependenciesViewModel m_dependencies;
    PlaybooksViewModel m_playbooks;
    MessagesViewModel m_messages;
    ActionsViewModel m_actions;
    ContactsViewModel m_contacts;
    CopiesViewModel m_copies;
    DocumentsViewModel m_documents;
    DrillViewModel m_drill;
    DrillsViewModel m_drills;
    IncidentViewModel m_incidents;
    LibraryViewModel m_library;
    PlanFolderViewModel m_planFolder;
    QuestionnaireViewModel m_questionnaire;
    ScanViewModel m_scan;
    SearchViewModel m_search;
    SettingsViewModel m_settings;
    WhatIfViewModel m_whatIf;
};

} // namespace relais
