// SPDX-License-Identifier: GPL-3.0-or-later
// MapViewModel: the map of what rests on what: its nodes and links with their places, the node that has the keyboard,
// the paths that are lit, the search and the filter. Each screen that shows a map has its own. Facts and places come
// from the analysis runner, the latest answer only. GUI thread.
#pragma once

#include "viewmodels/maprows.h"
#include "viewmodels/plansession.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

class MapViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    // Those in sight (look()) and the current one: MapNodeRow.
    Q_PROPERTY(QAbstractItemModel *nodes READ nodes CONSTANT FINAL)
    // All that the filter lets through, in reading order: MapNodeRow.
    Q_PROPERTY(QAbstractItemModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *links READ links CONSTANT FINAL) // MapLinkRow
    Q_PROPERTY(int columns READ columns NOTIFY changed FINAL)
    Q_PROPERTY(double rows READ rows NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL) // nothing in the plan to show
    Q_PROPERTY(QString current READ current NOTIFY changed FINAL) // key; empty: none
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed FINAL)
    Q_PROPERTY(QString found READ found NOTIFY changed FINAL) // what the search found, in words
    Q_PROPERTY(relais::MapViewModel::Show shown READ shown WRITE setShown NOTIFY changed FINAL)
    Q_PROPERTY(QStringList chips READ chips NOTIFY changed FINAL) // in the order of Show; an empty one is not offered
    Q_PROPERTY(QString hidden READ hidden NOTIFY changed FINAL) // what the filter hides, in words; empty: nothing

public:
    enum class Show { All, Critical, Incomplete, Touched }; // in the order of MapFilter
    Q_ENUM(Show)

    // usual: what a plan is first shown with. Both references must outlive it.
    MapViewModel(const WindowServices &services, PlanSession &session, Show usual = Show::All,
                 QObject *parent = nullptr);

    QAbstractItemModel *nodes() { return &m_nodes; }
    QAbstractItemModel *list() { return &m_list; }
    QAbstractItemModel *links() { return &m_links; }
    int columns() const { return m_places.columns; }
    double rows() const { return m_places.rows; }
    bool isEmpty() const { return m_facts->map.nodes.isEmpty(); }
    QString current() const { return m_current; }
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    QString found() const;
    Show shown() const { return m_shown; }
    void setShown(Show shown);
    QStringList chips() const;
    QString hidden() const;

    // The rows of the map that are in sight; only these nodes are in `nodes` when there are many.
    Q_INVOKABLE void look(double fromRow, double toRow);
    // The node becomes the current one; its paths are lit.
    Q_INVOKABLE void select(const QString &key);
    // The current node's paths are lit, or no longer.
    Q_INVOKABLE void toggleLight();
    // To the next node in that direction: beside it along a link if there is one.
    Q_INVOKABLE void move(int columns, int rows);
    // To the first or last node of the current column.
    Q_INVOKABLE void moveToEnd(bool last);
    Q_INVOKABLE void findNext();
    Q_INVOKABLE void showAll() { setShown(Show::All); }

    // What is down; an empty one: the map shows no outage.
    void setOutage(const MapOutage &outage);
    // Whether the map is looked at: nothing is made anew while it is not.
    void setLookedAt(bool lookedAt);
    void retranslate() { showRows(); }

    [[nodiscard]] const MapFacts &facts() const { return *m_facts; }

Q_SIGNALS:
    void changed();
    // Bring this place into sight; centred: into its middle.
    void placeWanted(double column, double row, bool centred);
    void currentChosen(const QString &key); // by the person
    void factsChanged();

private:
    void refresh();
    void arrange();
    void take(const MapArrangement &places, Show filter);
    void showRows();
    void showNodes();
    void showLinks();
    void go(qsizetype node, bool centred);
    void light();
    [[nodiscard]] qsizetype nodeOf(const QString &key) const;
    [[nodiscard]] QList<qsizetype> matches() const; // nodes that the search fits
    [[nodiscard]] qsizetype beside(qsizetype node, int step) const;
    [[nodiscard]] MapNodeRow rowOf(qsizetype node) const;
    [[nodiscard]] MapLook lookOf(qsizetype node) const;
    [[nodiscard]] MapLook lookOfLink(const PlanMapLink &link) const;

    const WindowServices &m_services;
    PlanSession &m_session;
    bool m_lookedAt = false;
    bool m_stale = true;
    int m_request = 0;
    int m_arrangement = 0;
    std::shared_ptr<const MapFacts> m_facts = std::make_shared<const MapFacts>();
    MapArrangement m_places;
    MapArrangement m_whole; // without a filter, of the same facts
    MapOutage m_outage;
    QString m_current;
    bool m_lit = false;
    QSet<qsizetype> m_above; // of the current node, where its paths are lit
    QSet<qsizetype> m_below;
    QString m_search;
    Show m_usual;
    Show m_shown;
    double m_fromRow = 0;
    double m_toRow = 40;
    RowListModel<MapNodeRow> m_nodes;
    RowListModel<MapNodeRow> m_list;
    RowListModel<MapLinkRow> m_links;
};

} // namespace relais
