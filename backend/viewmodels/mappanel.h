// SPDX-License-Identifier: GPL-3.0-or-later
// MapPanel: beside the map, the node that was chosen: what needs it, what it rests on, and what it rests on added or
// confirmed on the spot. Every edit is one operation. GUI thread.
#pragma once

#include "domain/catalogue.h"
#include "viewmodels/mapviewmodel.h"

namespace relais {

// Roles: key (of the node at the other end), link (of the dependency), name, note (how long one holds without it, that
// it is an alternative, or whose hint it is), unsure (to confirm).
struct MapNeedRow {
    QString key;
    QString link;
    QString name;
    QString note;
    bool unsure = false;

    bool operator==(const MapNeedRow &) const = default;
};

class MapPanel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString node READ node NOTIFY changed FINAL) // key; empty: none is chosen
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL) // "Critical tool, fallback tried"
    Q_PROPERTY(int coverage READ coverage NOTIFY changed FINAL) // of the relay mark; -1: none
    Q_PROPERTY(QAbstractItemModel *neededBy READ neededBy CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *needs READ needs CONSTANT FINAL)
    Q_PROPERTY(QString nothingNeeds READ nothingNeeds NOTIFY changed FINAL) // why neededBy is empty; empty: it is not
    Q_PROPERTY(QString nothingBehind READ nothingBehind NOTIFY changed FINAL) // why needs is empty
    Q_PROPERTY(bool activity READ isActivity NOTIFY changed FINAL)
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL)

public:
    // All must outlive it.
    MapPanel(const WindowServices &services, PlanSession &session, const MapViewModel &map, QObject *parent = nullptr);

    QString node() const { return m_node.isNull() ? QString() : m_node.toString(QUuid::WithoutBraces); }
    QString title() const { return m_title; }
    QString kind() const { return m_kind; }
    int coverage() const { return m_coverage; }
    QAbstractItemModel *neededBy() { return &m_neededBy; }
    QAbstractItemModel *needs() { return &m_needs; }
    QString nothingNeeds() const
    {
        return m_neededBy.rowCount() > 0 ? QString() : tr("Nothing, as far as the plan says.");
    }
    QString nothingBehind() const;
    bool isActivity() const;
    bool isEditable() const { return !m_session.isReadOnly(); }

    void show(const QString &key);
    void refresh();
    // Names that begin as typed: of the plan, then of providers that the library knows; at most five.
    Q_INVOKABLE QStringList suggestions(const QString &typed) const;
    // The node rests on what has this name; a name that the plan does not have becomes a provider, of an activity a
    // tool.
    Q_INVOKABLE void add(const QString &name);
    // A hint becomes a link.
    Q_INVOKABLE void confirm(const QString &link);

Q_SIGNALS:
    void changed();
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    void askCatalogue();
    void commit(const Plan &after, const QString &sentence);
    [[nodiscard]] MapNeedRow rowOf(const PlanMapLink &link, std::uint32_t other) const;
    [[nodiscard]] QUuid named(Plan &plan, const QString &name);

    const WindowServices &m_services;
    PlanSession &m_session;
    const MapViewModel &m_map;
    QUuid m_node;
    QString m_title;
    QString m_kind;
    int m_coverage = -1;
    QStringList m_providers; // that the library knows
    bool m_asked = false;
    RowListModel<MapNeedRow> m_neededBy;
    RowListModel<MapNeedRow> m_needs;
};

} // namespace relais
