// SPDX-License-Identifier: GPL-3.0-or-later
// NavigationViewModel: which page the window shows, in which order pages come, and whether a page without the
// navigation (first launch, questionnaire, drill, outage) stands in its place. GUI thread.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace relais {

class NavigationViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(relais::NavigationViewModel::Page page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(relais::NavigationViewModel::Focus focus READ focus NOTIFY focusChanged FINAL)
    // The row that the page is asked to show, as a key; empty: none.
    Q_PROPERTY(QString item READ item NOTIFY itemChanged FINAL)

public:
    // In the order of the navigation, which is that of Ctrl 1, Ctrl 2…
    enum class Page {
        Home,
        Inventory,
        Dependencies,
        Playbooks,
        Messages,
        Drills,
        Library,
        Actions,
        Documents,
        Settings
    };
    Q_ENUM(Page)

    // What takes the whole window.
    enum class Focus { None, Welcome, Questionnaire, Drill, Incident, IncidentReview };
    Q_ENUM(Focus)

    explicit NavigationViewModel(QObject *parent = nullptr)
        : QObject(parent)
    { }

    Page page() const { return m_page; }
    Focus focus() const { return m_focus; }
    QString item() const { return m_item; }

    // On the first screen, no page is shown: it is the one that the plan which is being opened will be shown on.
    Q_INVOKABLE void go(relais::NavigationViewModel::Page page);
    Q_INVOKABLE void goTo(relais::NavigationViewModel::Page page, const QString &item);
    void setFocus(Focus focus);
    void enterPlan(); // which has been opened
    void forgetAwaited();

Q_SIGNALS:
    void pageChanged();
    void focusChanged();
    void itemChanged();

private:
    Page m_page = Page::Home;
    Page m_awaited = Page::Home;
    Focus m_focus = Focus::Welcome;
    QString m_item;
};

} // namespace relais
