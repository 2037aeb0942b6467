// SPDX-License-Identifier: GPL-3.0-or-later
// DrillChoice: what a drill can be drafted from: real outages and scenarios, those that touch this firm first, and a
// search in both languages; and what needs none. What they touch is worked out on the analysis runner. GUI thread.
#pragma once

#include "services/scenariofit.h"
#include "viewmodels/drillorigin.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles as named.
struct DrillScenarioRow {
    QString key;
    QString title;
    QString summary;
    QString touches; // in words
    bool chosen = false;

    bool operator==(const DrillScenarioRow &) const = default;
};

class DrillChoice final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the drills' page")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *outages READ outages CONSTANT FINAL) // real ones, to be played again
    Q_PROPERTY(QString moreOutages READ moreOutages NOTIFY changed FINAL) // in words; empty: all are shown
    Q_PROPERTY(QAbstractItemModel *own READ own CONSTANT FINAL) // what needs no scenario
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed FINAL)
    // Whether anybody sees it: only then it follows the plan.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyWords READ emptyWords NOTIFY changed FINAL) // nothing has these words; else empty

public:
    DrillChoice(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_rows; }
    QAbstractItemModel *outages() { return &m_outages; }
    QString moreOutages() const;
    QAbstractItemModel *own() { return &m_own; }
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    bool isShown() const { return m_shown; }
    void setShown(bool shown);
    QString emptyWords() const;

    void setLibrary(const DrillLibrary &library);
    void setChosen(const QString &key);
    // The one that touches this firm most; null: the library has none.
    [[nodiscard]] const Scenario *likeliest() const;
    void show();

    Q_INVOKABLE void choose(const QString &key) { Q_EMIT chosen(key); }
    Q_INVOKABLE void showAllOutages();
    Q_INVOKABLE void askWhatIf() { Q_EMIT whatIfWanted(); }

Q_SIGNALS:
    void changed();
    void chosen(const QString &key);
    void whatIfWanted();

private:
    struct Fits {
        QList<ScenarioFit> scenarios;
        QList<ScenarioFit> outages; // by the key of their origin
        QSet<QString> supposed; // keys of outages of which nobody knows whether they hit this firm
    };
    static constexpr qsizetype outagesAtFirst = 5;

    static Fits fit(const DrillLibrary &library, const Plan &plan, const Catalogue &catalogue);
    void refresh();
    [[nodiscard]] QString touches(const ScenarioFit &fit) const;
    [[nodiscard]] bool isFound(const QString &key) const;
    [[nodiscard]] DrillScenarioRow outageRow(const Outage &outage, const ScenarioFit &fit) const;
    [[nodiscard]] QList<DrillScenarioRow> outageRows() const;
    [[nodiscard]] QList<DrillScenarioRow> ownRows() const;

    const WindowServices &m_services;
    PlanSession &m_session;
    DrillLibrary m_library;
    QHash<QString, QString> m_words; // of each scenario, in plain form
    Fits m_fits;
    bool m_allOutages = false;
    qsizetype m_outagesLeft = 0; // not shown
    quint64 m_request = 0;
    bool m_shown = false;
    QString m_search;
    QString m_chosen;
    RowListModel<DrillScenarioRow> m_rows;
    RowListModel<DrillScenarioRow> m_outages;
    RowListModel<DrillScenarioRow> m_own;
};

} // namespace relais
