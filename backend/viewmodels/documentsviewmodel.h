// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentsViewModel: the editions that can be printed, how their pages look, and which of them are exported where. GUI
// thread.
#pragma once

#include "viewmodels/documentpreviewpanel.h"
#include "viewmodels/exportjobs.h"

namespace relais {

class Preferences;

// Roles: key, name, note, chosen, current.
struct EditionRow {
    QString key;
    QString name;
    QString note;
    bool chosen = false;
    bool current = false;

    bool operator==(const EditionRow &) const = default;
};

// Roles: key, name, day.
struct ExportRow {
    QString key;
    QString name;
    QString day;

    bool operator==(const ExportRow &) const = default;
};

class DocumentsViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *editions READ editions CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *lastExports READ lastExports CONSTANT FINAL)
    Q_PROPERTY(int language READ language NOTIFY optionsChanged FINAL) // a row: French, English
    Q_PROPERTY(bool privateNumbers READ privateNumbers NOTIFY optionsChanged FINAL)
    Q_PROPERTY(QUrl folder READ folder NOTIFY optionsChanged FINAL)
    Q_PROPERTY(QString folderName READ folderName NOTIFY optionsChanged FINAL)
    Q_PROPERTY(QString shownName READ shownName NOTIFY optionsChanged FINAL)
    Q_PROPERTY(relais::DocumentPreviewPanel *preview READ preview CONSTANT FINAL)
    Q_PROPERTY(QString untranslated READ untranslated NOTIFY optionsChanged FINAL) // edits that exist in the other
                                                                                   // language only; empty: none
    Q_PROPERTY(relais::ExportJobs *exports READ exports CONSTANT FINAL)
    Q_PROPERTY(bool canExport READ canExport NOTIFY exportChanged FINAL)
    Q_PROPERTY(QString exportLabel READ exportLabel NOTIFY exportChanged FINAL)

public:
    DocumentsViewModel(const WindowServices &services, PlanSession &session, Preferences &preferences,
                       QObject *parent = nullptr);

    QAbstractItemModel *editions() { return &m_editions; }
    QAbstractItemModel *lastExports() { return &m_lastExports; }
    int language() const { return static_cast<int>(m_language); }
    bool privateNumbers() const { return m_privateNumbers; }
    QUrl folder() const { return QUrl::fromLocalFile(m_folder); }
    QString folderName() const;
    QString shownName() const;
    DocumentPreviewPanel *preview() { return &m_preview; }
    ExportJobs *exports() { return &m_exports; }
    QString untranslated() const;
    bool canExport() const;
    QString exportLabel() const;

    Q_INVOKABLE void choose(const QString &edition, bool chosen);
    Q_INVOKABLE void show(const QString &edition);
    Q_INVOKABLE void chooseLanguage(int language);
    // Personal numbers in the management edition; never in the others.
    Q_INVOKABLE void choosePrivateNumbers(bool print);
    Q_INVOKABLE void chooseFolder(const QUrl &folder);
    Q_INVOKABLE void exportChosen();
    void retranslate();

Q_SIGNALS:
    void optionsChanged();
    void exportChanged();

private:
    void reset();
    void showPreview();
    void showEditions();
    void showLastExports();
    [[nodiscard]] DocumentOptions optionsFor(Edition edition) const;
    [[nodiscard]] QString pathOf(Edition edition) const;
    [[nodiscard]] static QString nameOf(Edition edition);
    [[nodiscard]] static QString noteOf(Edition edition);

    const WindowServices &m_services;
    PlanSession &m_session;
    Preferences &m_preferences;
    RowListModel<EditionRow> m_editions;
    RowListModel<ExportRow> m_lastExports;
    QList<Edition> m_chosen;
    Edition m_shown = Edition::Team;
    Language m_language = Language::French;
    bool m_privateNumbers = false;
    QString m_folder;
    DocumentPreviewPanel m_preview;
    ExportJobs m_exports;
};

} // namespace relais
