// SPDX-License-Identifier: GPL-3.0-or-later
// LibraryViewModel: the scenarios and real outages that come with Relais or lie in the user's own folder, what touches
// the firm first, and the detail of one. Reads the library when its page is first looked at. GUI thread.
#pragma once

#include "viewmodels/libraryrows.h"
#include "viewmodels/providedcontentpanel.h"
#include "viewmodels/rowlistmodel.h"

namespace relais {

class LibraryViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *instants READ instants CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *links READ links CONSTANT FINAL)
    Q_PROPERTY(QString current READ current NOTIFY changed FINAL) // key of the row shown; empty: none
    Q_PROPERTY(relais::LibraryDetail detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL) // that is searched for
    Q_PROPERTY(relais::LibraryViewModel::Shown shown READ shown WRITE setShown NOTIFY changed FINAL)
    Q_PROPERTY(QString nothing READ nothing NOTIFY changed FINAL) // why no row is there; empty: some are
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // the library cannot be read
    Q_PROPERTY(relais::ProvidedContentPanel *provided READ provided CONSTANT FINAL)
    Q_PROPERTY(QString skipped READ skipped NOTIFY changed FINAL) // broken files of the user's own, a line each

public:
    enum class Shown { Everything, Scenarios, Outages };
    Q_ENUM(Shown)

    LibraryViewModel(const WindowServices &services, PlanSession &session, Preferences &preferences,
                     QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_rows; }
    QAbstractItemModel *instants() { return &m_instants; }
    QAbstractItemModel *links() { return &m_links; }
    QString current() const { return m_current; }
    LibraryDetail detail() const { return m_detail; }
    QString text() const { return m_text; }
    void setText(const QString &text);
    Shown shown() const { return m_shown; }
    void setShown(Shown shown);
    QString nothing() const;
    QString problem() const { return m_problem; }
    QString skipped() const;
    ProvidedContentPanel *provided() { return &m_provided; }

    // Whether the page is looked at: nothing is made anew while it is not.
    void setLookedAt(bool lookedAt);
    Q_INVOKABLE void show(const QString &key);
    // The preparation of the scenario shown.
    Q_INVOKABLE void prepare();
    // The outage shown, on this plan.
    Q_INVOKABLE void replay();
    void retranslate();

Q_SIGNALS:
    void changed();
    void preparationWanted(const QString &scenario);
    void replayWanted(const QString &outage);

private:
    void read();
    void refresh();
    void list();
    void showDetail();

    const WindowServices &m_services;
    PlanSession &m_session;
    ProvidedContentPanel m_provided;
    bool m_lookedAt = false;
    int m_revision = -1; // of the library when it was read
    QList<Scenario> m_scenarios;
    QList<Outage> m_outages;
    Catalogue m_catalogue;
    QString m_problem;
    QString m_text;
    Shown m_shown = Shown::Everything;
    QString m_current;
    LibraryDetail m_detail;
    QList<LibraryRow> m_all;
    RowListModel<LibraryRow> m_rows;
    RowListModel<LibraryInstantRow> m_instants;
    RowListModel<LibraryLinkRow> m_links;
};

} // namespace relais
