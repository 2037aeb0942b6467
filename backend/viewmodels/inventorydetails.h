// SPDX-License-Identifier: GPL-3.0-or-later
// InventoryDetails: the panel beside the inventory: what the selected row lacks, where its tolerated downtime comes
// from, and what is known of it beyond the table. Owned and filled by InventoryViewModel, which does the edits. GUI
// thread.
#pragma once

#include "domain/catalogue.h"
#include "viewmodels/inventorycells.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key (its place in the list), title, text, button, bare (nothing stands in for the row: the mark goes beside).
struct InventoryGapRow {
    QString key;
    QString title;
    QString text;
    QString button;
    bool bare = false;

    bool operator==(const InventoryGapRow &) const = default;
};

// Roles: key (of the row that holds the field, a slash, the field), row, field, name, text, kind, gap, error.
struct InventoryFieldRow {
    QString key;
    QString row;
    QString field;
    QString name;
    QString text;
    int kind = 0; // Inventory::Kind
    bool gap = false;
    QString error;

    bool operator==(const InventoryFieldRow &) const = default;
};

// Roles: key, name, figure, strong.
struct InventoryFigureRow {
    QString key;
    QString name;
    QString figure;
    bool strong = false;

    bool operator==(const InventoryFigureRow &) const = default;
};

class InventoryDetails : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the inventory")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *gaps READ gaps CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *figures READ figures CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *buffers READ buffers CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *fields READ fields CONSTANT FINAL)
    Q_PROPERTY(QString tolerated READ tolerated NOTIFY changed FINAL) // the sum of the figures; empty: none
    Q_PROPERTY(bool hasGaps READ hasGaps NOTIFY changed FINAL)
    Q_PROPERTY(bool hasBuffers READ hasBuffers NOTIFY changed FINAL)
    Q_PROPERTY(QString verified READ verified NOTIFY changed FINAL) // "Verified on … by …", or that it was not
    // Of the row, or of the first that stands behind it and has one: an https address, and its words. Empty: none.
    Q_PROPERTY(QString statusPage READ statusPage NOTIFY changed FINAL)
    Q_PROPERTY(QString statusTitle READ statusTitle NOTIFY changed FINAL)
    Q_PROPERTY(bool verifiable READ isVerifiable NOTIFY changed FINAL)
    Q_PROPERTY(bool person READ isPerson NOTIFY changed FINAL)

public:
    // Text typed into a cell that could not be kept, and why.
    struct Draft {
        QString text;
        QString problem;
    };
    using Drafts = QHash<QString, Draft>; // by "row/field"

    explicit InventoryDetails(QObject *parent = nullptr);

    QString title() const { return m_title; }
    QString subtitle() const { return m_subtitle; }
    QAbstractItemModel *gaps() { return &m_gaps; }
    QAbstractItemModel *figures() { return &m_figures; }
    QAbstractItemModel *buffers() { return &m_buffers; }
    QAbstractItemModel *fields() { return &m_fields; }
    QString tolerated() const { return m_tolerated; }
    bool hasGaps() const { return m_gaps.rowCount() > 0; }
    bool hasBuffers() const { return m_buffers.rowCount() > 1; }
    QString verified() const { return m_verified; }
    QString statusPage() const { return m_statusPage; }
    QString statusTitle() const { return m_statusTitle; }
    bool isVerifiable() const { return m_verifiable; }
    bool isPerson() const { return m_person; }

    void show(QUuid row, Inventory::Tab tab, const Plan &plan, const InventoryFacts &facts, const Drafts &drafts,
              QDate today);
    void showStatusPage(const Plan &plan, const Catalogue &catalogue);
    // As analysis gives them: the activity that decides first.
    void showFigures(const Criticality &criticality, const PlanGraph &graph, const Plan &plan);

Q_SIGNALS:
    void changed();

private:
    void showVerified(QUuid row, const Plan &plan, QDate today);
    void showBuffers(QUuid row, const Plan &plan, const Drafts &drafts);

    QUuid m_row;
    QString m_title;
    QString m_subtitle;
    QString m_tolerated;
    QString m_verified;
    QString m_statusPage;
    QString m_statusTitle;
    bool m_verifiable = false;
    bool m_person = false;
    RowListModel<InventoryGapRow> m_gaps;
    RowListModel<InventoryFigureRow> m_figures;
    RowListModel<InventoryFieldRow> m_buffers;
    RowListModel<InventoryFieldRow> m_fields;
};

} // namespace relais
