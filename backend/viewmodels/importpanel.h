// SPDX-License-Identifier: GPL-3.0-or-later
// ImportPanel: a table that somebody pastes, drops or opens, before anything of it is taken: which sheet, which
// table of the plan, what each column means, what becomes of each line. Taking it is one operation. The file is read on
// the documents' runner, the preview made on the analysis runner. GUI thread.
#pragma once

#include "viewmodels/importlines.h"
#include "viewmodels/plansession.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace relais {

class ImportPanel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the inventory")
    Q_PROPERTY(bool available READ isAvailable CONSTANT FINAL) // this program can read tables
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL) // it takes the page
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString source READ source NOTIFY changed FINAL) // the file's name, or that it was pasted
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // why it cannot be read; empty: it can
    Q_PROPERTY(QStringList sheets READ sheets NOTIFY changed FINAL) // several have their names here
    Q_PROPERTY(int sheet READ sheet WRITE setSheet NOTIFY changed FINAL) // the one shown
    Q_PROPERTY(bool taken READ isTaken WRITE setTaken NOTIFY changed FINAL) // the sheet shown is imported too
    Q_PROPERTY(int table READ table WRITE setTable NOTIFY changed FINAL) // in the order of Inventory::Tab
    Q_PROPERTY(QStringList headers READ headers NOTIFY changed FINAL) // the lines that may head the columns
    Q_PROPERTY(int header READ header WRITE setHeader NOTIFY changed FINAL) // a row of headers
    Q_PROPERTY(bool unsure READ isUnsure NOTIFY changed FINAL) // the guess wants a person's look
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed FINAL) // above each column
    Q_PROPERTY(QAbstractItemModel *columns READ columns CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(int more READ more NOTIFY changed FINAL) // lines that are not shown
    Q_PROPERTY(QStringList chips READ chips NOTIFY changed FINAL) // all lines, those to look at
    Q_PROPERTY(bool onlyDoubtful READ onlyDoubtful WRITE setOnlyDoubtful NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *proposals READ proposals CONSTANT FINAL)
    Q_PROPERTY(int proposalCount READ proposalCount NOTIFY changed FINAL)
    Q_PROPERTY(bool remarksOffered READ areRemarksOffered NOTIFY changed FINAL)
    Q_PROPERTY(bool withRemarks READ withRemarks WRITE setWithRemarks NOTIFY changed FINAL)
    Q_PROPERTY(QString counts READ counts NOTIFY changed FINAL)
    Q_PROPERTY(QString left READ left NOTIFY changed FINAL) // columns of which nothing is taken; empty: none
    Q_PROPERTY(QString button READ button NOTIFY changed FINAL)
    Q_PROPERTY(bool acceptable READ isAcceptable NOTIFY changed FINAL)

public:
    ImportPanel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    bool isAvailable() const { return m_services.sheets != nullptr; }
    bool isActive() const { return m_active; }
    bool isBusy() const { return m_busy; }
    QString source() const { return m_source; }
    QString problem() const { return m_problem; }
    QStringList sheets() const;
    int sheet() const { return m_shown; }
    void setSheet(int sheet);
    bool isTaken() const { return m_taken.value(m_shown, false); }
    void setTaken(bool taken);
    int table() const { return static_cast<int>(mapping().table); }
    void setTable(int table);
    QStringList headers() const;
    int header() const { return mapping().headerRow; }
    void setHeader(int row);
    bool isUnsure() const { return m_guesses.value(m_shown).sure < wellGuessed && !m_sheets.isEmpty(); }
    QStringList choices() const;
    QAbstractItemModel *columns() { return &m_columns; }
    QAbstractItemModel *lines() { return &m_lines; }
    int more() const { return (m_onlyDoubtful ? m_doubtful : m_linesInAll) - m_lines.rowCount(); }
    QStringList chips() const;
    bool onlyDoubtful() const { return m_onlyDoubtful; }
    void setOnlyDoubtful(bool only);
    QAbstractItemModel *proposals() { return &m_proposals; }
    int proposalCount() const { return m_proposals.rowCount(); }
    bool areRemarksOffered() const { return m_remarksOffered; }
    bool withRemarks() const { return m_choices.withRemarksOnPeople; }
    void setWithRemarks(bool with);
    QString counts() const;
    QString left() const;
    QString button() const;
    bool isAcceptable() const { return m_active && !m_busy && m_problem.isEmpty() && rowsTaken() > 0; }

    // What was copied elsewhere, meant for the tab that is open (Inventory::Tab).
    Q_INVOKABLE void paste(const QString &text, int tab);
    Q_INVOKABLE void openFile(const QUrl &file);
    Q_INVOKABLE void choose(int column, int choice); // a place in choices
    Q_INVOKABLE void merge(const QString &proposal, bool merged);
    Q_INVOKABLE void showMore();
    // All of it, as one operation.
    Q_INVOKABLE void accept();
    Q_INVOKABLE void cancel();
    void retranslate();

Q_SIGNALS:
    void changed();
    void finished(int tab); // what was taken stands there
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    static constexpr int wellGuessed = 50;
    static constexpr qsizetype linesAtOnce = 40;

    void begin(const QString &source);
    void take(const Result<QList<Sheet>> &sheets, std::optional<ImportTable> wanted, int request);
    void guessed(const QList<Sheet> &sheets, const QList<MappingGuess> &guesses);
    void preview();
    void show();
    void showLines();
    void fail(const QString &sentence);
    [[nodiscard]] SheetMapping mapping() const;
    [[nodiscard]] SheetMapping *shownMapping();
    void guessAgain(ImportTable table, std::optional<int> headerRow);
    [[nodiscard]] QList<int> takenSheets() const;
    [[nodiscard]] std::optional<ImportTable> oneTable() const;
    [[nodiscard]] int rowsTaken() const;

    const WindowServices &m_services;
    PlanSession &m_session;
    bool m_active = false;
    bool m_busy = false;
    int m_request = 0;
    QString m_source;
    QString m_problem;
    QList<ImportSheet> m_sheets;
    QList<MappingGuess> m_guesses; // beside m_sheets
    QList<bool> m_taken; // beside m_sheets
    int m_shown = 0;
    ImportChoices m_choices; // places count the sheets of m_sheets
    bool m_onlyDoubtful = false;
    bool m_remarksOffered = false;
    qsizetype m_limit = linesAtOnce; // lines shown at most
    int m_linesInAll = 0; // of the sheet shown
    int m_doubtful = 0; // of those
    Plan m_basis; // of the preview
    ImportPreview m_preview;
    RowListModel<ImportColumnRow> m_columns;
    RowListModel<ImportLineRow> m_lines;
    RowListModel<ImportProposalRow> m_proposals;
};

} // namespace relais
