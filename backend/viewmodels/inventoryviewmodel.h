// SPDX-License-Identifier: GPL-3.0-or-later
// InventoryViewModel: the five lists of the plan and what is missing in them, as a table in which one cell is current
// and a range of cells can be selected. Every committed cell, range, added or removed rows are one operation and can be
// undone. What is derived comes from the analysis runner a moment later. GUI thread.
#pragma once

#include "viewmodels/ideabook.h"
#include "viewmodels/importpanel.h"
#include "viewmodels/inventorydetails.h"
#include "viewmodels/inventoryedits.h"
#include "viewmodels/libraryhintspanel.h"
#include "viewmodels/plansession.h"

#include <QRect>
#include <QUrl>

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
    // What firms of the trade usually have, while the tab is empty: at most five names; of fallbacks first those that
    // the library proposes for the tools there are.
    Q_PROPERTY(QStringList ideas READ ideas NOTIFY changed FINAL)
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY changed FINAL) // a row of rows; -1: none of them
    Q_PROPERTY(int column READ column NOTIFY changed FINAL) // of the current cell
    // The selected cells, the current one among them: x and width count columns, y and height rows; empty: no row.
    Q_PROPERTY(QRectF range READ shownRange NOTIFY changed FINAL)
    Q_PROPERTY(bool managementColumns READ hasManagementColumns NOTIFY changed FINAL) // some that an export leaves out
    Q_PROPERTY(QString removal READ removal NOTIFY changed FINAL) // "Remove 3 rows"
    Q_PROPERTY(int fullWidth READ fullWidth NOTIFY tabChanged FINAL) // pixels at 100 % that all columns want
    // How much room the table has: 0 all columns, 1 without the spare ones, 2 the main ones alone.
    Q_PROPERTY(int fit READ fit WRITE setFit NOTIFY changed FINAL)
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL)
    Q_PROPERTY(int incompleteCount READ incompleteCount NOTIFY changed FINAL) // over all tabs
    Q_PROPERTY(relais::InventoryDetails *details READ details CONSTANT FINAL)
    Q_PROPERTY(relais::LibraryHintsPanel *hints READ hints CONSTANT FINAL) // about the selected row
    // The question what happens without the selected row, as a link; empty where a row does not go down.
    Q_PROPERTY(bool triable READ isTriable NOTIFY changed FINAL) // the selected row is a fallback
    Q_PROPERTY(
        bool scannable READ isScannable NOTIFY changed FINAL) // the selected row is a tool with a domain to ask of
    Q_PROPERTY(QString whatIf READ whatIf NOTIFY changed FINAL)
    Q_PROPERTY(relais::ImportPanel *importing READ importing CONSTANT FINAL)

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
    int column() const { return m_column; }
    QRect range() const;
    QRectF shownRange() const { return range(); } // QML knows no other rectangles
    QString removal() const;
    bool hasManagementColumns() const;
    int fullWidth() const;
    int fit() const { return m_fit; }
    void setFit(int fit);
    bool isEditable() const { return !m_session.isReadOnly(); }
    int incompleteCount() const { return static_cast<int>(m_facts->gaps.size()); }
    InventoryDetails *details() { return &m_details; }
    LibraryHintsPanel *hints() { return &m_hints; }
    bool isTriable() const { return m_tab == Inventory::Tab::Fallbacks && !m_selected.isNull() && isEditable(); }
    bool isScannable() const { return m_tab == Inventory::Tab::Tools && !m_selected.isNull(); }
    QString whatIf() const;
    ImportPanel *importing() { return &m_importing; }

    // The current cell: the nearest one there is. Extending keeps the other corner of the range.
    Q_INVOKABLE void select(int row);
    Q_INVOKABLE void moveTo(int row, int column, bool extend);
    // By rows and by columns that are shown. False: it is at that end already.
    Q_INVOKABLE bool move(int rows, int columns, bool extend);
    Q_INVOKABLE void moveToEnd(bool last, bool ofTable, bool extend);
    Q_INVOKABLE void selectAll();
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
    Q_INVOKABLE void takeIdea(const QString &name);
    // What is in the selected cells: emptied; taken from the row above, or from the first of several rows.
    Q_INVOKABLE void clearCells();
    Q_INVOKABLE void copyDown();
    // With tabs and lines, so that a spreadsheet takes them as cells and runs none of them.
    Q_INVOKABLE QString copied() const;
    // One cell's text goes into all that are selected. False: it is a table, to be looked at before.
    Q_INVOKABLE bool paste(const QString &text);
    Q_INVOKABLE void removeRows();
    // The next column in that direction that is shown and whose cells can be edited; -1: none.
    Q_INVOKABLE int editableBeside(int column, int step) const;
    // Answers the gap of this place in the details: by an edit of its own, or by asking for its cell.
    Q_INVOKABLE void fill(int gap);
    // Who stands behind the selected tool, or behind a domain of the firm: the network is asked, once it is agreed to.
    Q_INVOKABLE void noteTrial() { Q_EMIT trialWanted(inventoryKey(m_selected)); }
    Q_INVOKABLE void askScan() { Q_EMIT scanWanted(isScannable() ? inventoryKey(m_selected) : QString()); }
    Q_INVOKABLE void askWhatIf() { Q_EMIT whatIfWanted(inventoryKey(m_selected)); }
    // The selected row is up to date, today.
    Q_INVOKABLE void verify();
    // Where the selected person is also named in words that somebody typed; one line each.
    Q_INVOKABLE QStringList mentions() const;
    // The table of the tab as a CSV file that a spreadsheet opens right; with what only management may see, if so
    // wanted.
    Q_INVOKABLE void exportTable(const QUrl &file, bool management);
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
    void scanWanted(const QString &tool);
    void trialWanted(const QString &fallback); // one that was done, to be noted
    void whatIfWanted(const QString &key);

private:
    // A row of the tab, shown or not.
    struct Line {
        InventoryRow row;
        QString words; // of all its cells in full, once somebody searches
        int shows = 0; // bits by Inventory::Show
    };

    void refresh();
    void askIdeas();
    void askCatalogue();
    [[nodiscard]] QList<std::pair<Idea, Id<Tool>>> fittingToTools() const;
    [[nodiscard]] QStringList catalogueNames(const QString &typed) const;
    void makeRows();
    void makeWords();
    void filterRows();
    void makeChips();
    void showDetails();
    void showFigures();
    void selectId(QUuid id);
    void wantCell(const QString &key);
    void commitPlan(const Plan &after, OperationKind kind, const QString &sentence);
    void commitModified(const Plan &after, QUuid row, const QString &column);
    void commitPlaces(const QList<InventoryPlace> &places, const QString &sentence);
    [[nodiscard]] QList<InventoryPlace> selectedPlaces(int fromRow) const;
    [[nodiscard]] int columnBeside(int column, int step, bool editable) const;
    [[nodiscard]] QStringList selectedKeys() const;
    [[nodiscard]] InventoryRow rowOf(QUuid id, const QString &name, const InventoryCells &cells,
                                     const QList<InventoryColumn> &columns) const;
    [[nodiscard]] bool isShown(Inventory::Show show, QUuid id) const;
    [[nodiscard]] int rowOfKey(const QString &key) const;
    [[nodiscard]] static QList<std::pair<QUuid, QString>> namesOfTab(const Plan &plan, Inventory::Tab tab);
    [[nodiscard]] QDate today() const;

    const WindowServices &m_services;
    PlanSession &m_session;
    Inventory::Tab m_tab = Inventory::Tab::Tools;
    Inventory::Show m_shown = Inventory::Show::All;
    QString m_filter;
    QUuid m_selected;
    int m_column = 0;
    QUuid m_corner; // the range's other corner; null: there is no range
    int m_cornerColumn = 0;
    int m_fit = 0;
    QStringList m_chips;
    Catalogue m_catalogue;
    IdeaBook m_ideaBook;
    Plan m_example; // of the firm's trade; without rows: there is none
    int m_request = 0;
    bool m_filling = false; // rows are being shown: what an editor that goes with one keeps has to wait
    int m_figuresRequest = 0;
    std::shared_ptr<const InventoryFacts> m_facts;
    InventoryDetails::Drafts m_drafts;
    QList<Line> m_lines; // of the tab, in order
    RowListModel<InventoryRow> m_rows;
    RowListModel<InventoryColumn> m_columns;
    InventoryDetails m_details;
    LibraryHintsPanel m_hints;
    ImportPanel m_importing;
};

} // namespace relais
