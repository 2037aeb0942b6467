// SPDX-License-Identifier: GPL-3.0-or-later
// InventoryViewModel: the five lists of the plan and what is missing in them. Every committed cell, added or removed
// row is one operation and can be undone. What is derived comes from the analysis runner a moment later. GUI thread.
#pragma once

#include "viewmodels/inventorydetails.h"
#include "viewmodels/inventoryedits.h"
#include "viewmodels/libraryhintspanel.h"
#include "viewmodels/plansession.h"

namespace relais {

// Roles: key, name, texts, tones (Inventory::Tone) and errors (one a column, in the order of columns), coverage (of the
// relay mark; -1: none), sentence (all cells in words).
struct InventoryRow {
    QString key;
    QString name;
    QStringList texts;
    QList<int> tones;
    QStringList errors;
    int coverage = -1;

    bool operator==(const InventoryRow &) const = default;
};

class InventoryViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(relais::Inventory::Tab tab READ tab WRITE setTab NOTIFY tabChanged FINAL)
    Q_PROPERTY(QList<int> counts READ counts NOTIFY changed FINAL) // one a tab
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *columns READ columns CONSTANT FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed FINAL)
    Q_PROPERTY(relais::Inventory::Show shown READ shown WRITE setShown NOTIFY changed FINAL)
    Q_PROPERTY(QStringList chips READ chips NOTIFY changed FINAL) // in the order of Inventory::Show
    Q_PROPERTY(QString nothing READ nothing NOTIFY changed FINAL) // why no row is shown; empty while there are some
    // What firms of the trade usually have, while the tab is empty: at most five names.
    Q_PROPERTY(QStringList ideas READ ideas NOTIFY changed FINAL)
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY changed FINAL) // a row of rows; -1: none of them
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL)
    Q_PROPERTY(int incompleteCount READ incompleteCount NOTIFY changed FINAL) // over all tabs
    Q_PROPERTY(relais::InventoryDetails *details READ details CONSTANT FINAL)
    Q_PROPERTY(relais::LibraryHintsPanel *hints READ hints CONSTANT FINAL) // about the selected row

public:
    InventoryViewModel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    Inventory::Tab tab() const { return m_tab; }
    void setTab(Inventory::Tab tab);
    QList<int> counts() const;
    QAbstractItemModel *rows() { return &m_rows; }
    QAbstractItemModel *columns() { return &m_columns; }
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    Inventory::Show shown() const { return m_shown; }
    void setShown(Inventory::Show shown);
    QStringList chips() const { return m_chips; }
    QString nothing() const;
    QStringList ideas() const;
    int selectedRow() const;
    bool isEditable() const { return !m_session.isReadOnly(); }
    int incompleteCount() const { return static_cast<int>(m_facts->gaps.size()); }
    InventoryDetails *details() { return &m_details; }
    LibraryHintsPanel *hints() { return &m_hints; }

    // The nearest row there is.
    Q_INVOKABLE void select(int row);
    // What the editor of a cell begins with: the row's key and the column's or detail's.
    Q_INVOKABLE QString editText(const QString &key, const QString &column) const;
    // False: the text stays in the cell with the sentence that says how to mend it.
    Q_INVOKABLE bool commit(const QString &key, const QString &column, const QString &text);
    // Names that fit the last one typed, for a cell of this kind; at most five. For the name of a tool, those of the
    // catalogue that the plan does not have.
    Q_INVOKABLE QList<QString> suggestions(const QString &column, const QString &typed) const;
    // What was typed with its last name replaced by this one.
    Q_INVOKABLE QString completed(const QString &column, const QString &typed, const QString &name) const;
    Q_INVOKABLE void add(const QString &name);
    Q_INVOKABLE void remove(int row);
    // The next column in that direction whose cells can be edited; -1: none.
    Q_INVOKABLE int editableBeside(int column, int step) const;
    // Answers the gap of this place in the details: by an edit of its own, or by asking for its cell.
    Q_INVOKABLE void fill(int gap);
    // The selected row is up to date, today.
    Q_INVOKABLE void verify();
    // Where the selected person is also named in words that somebody typed; one line each.
    Q_INVOKABLE QStringList mentions() const;
    // Removes the selected person for good, from history and backups too.
    Q_INVOKABLE void forget();
    // A row by its key, whatever its tab.
    void open(const QString &key);
    void retranslate();

Q_SIGNALS:
    void changed();
    void tabChanged();
    // A cell of the selected row is to be edited: its column in the table, or -1 and the detail's key.
    void cellWanted(int column, const QString &detail);
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    void refresh();
    void askIdeas();
    void askCatalogue();
    [[nodiscard]] QStringList catalogueNames(const QString &typed) const;
    void showRows();
    void showDetails();
    void showFigures();
    void selectId(QUuid id);
    void wantCell(const QString &key);
    void commitPlan(const Plan &after, OperationKind kind, const QString &sentence);
    [[nodiscard]] InventoryRow rowOf(QUuid id, const QString &name, const InventoryCells &cells,
                                     const QList<InventoryColumn> &columns) const;
    [[nodiscard]] bool isShown(Inventory::Show show, QUuid id) const;
    [[nodiscard]] QList<std::pair<QUuid, QString>> named() const; // of the tab, in order
    [[nodiscard]] static QList<std::pair<QUuid, QString>> namesOfTab(const Plan &plan, Inventory::Tab tab);
    [[nodiscard]] QDate today() const;

    const WindowServices &m_services;
    PlanSession &m_session;
    Inventory::Tab m_tab = Inventory::Tab::Tools;
    Inventory::Show m_shown = Inventory::Show::All;
    QString m_filter;
    QUuid m_selected;
    QStringList m_chips;
    Catalogue m_catalogue;
    Plan m_example; // of the firm's trade; without rows: there is none
    int m_request = 0;
    int m_figuresRequest = 0;
    std::shared_ptr<const InventoryFacts> m_facts;
    InventoryDetails::Drafts m_drafts;
    RowListModel<InventoryRow> m_rows;
    RowListModel<InventoryColumn> m_columns;
    InventoryDetails m_details;
    LibraryHintsPanel m_hints;
};

} // namespace relais
