// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentsViewModel: the page of documents: which there are, how they look, what is exported where, the crash kit, and
// who holds what. GUI thread.
#pragma once

#include "viewmodels/documentpreviewpanel.h"
#include "viewmodels/documentsholders.h"
#include "viewmodels/documentskit.h"
#include "viewmodels/documentslist.h"
#include "viewmodels/documentslook.h"
#include "viewmodels/documentsoptions.h"
#include "viewmodels/exportjobs.h"

namespace relais {

class Preferences;

// Roles: key (the file's path), name, day.
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
    Q_PROPERTY(relais::DocumentsList *list READ list CONSTANT FINAL)
    Q_PROPERTY(relais::DocumentsOptions *options READ options CONSTANT FINAL)
    Q_PROPERTY(relais::DocumentPreviewPanel *preview READ preview CONSTANT FINAL)
    Q_PROPERTY(relais::ExportJobs *exports READ exports CONSTANT FINAL)
    Q_PROPERTY(relais::DocumentsKit *kit READ kit CONSTANT FINAL)
    Q_PROPERTY(relais::DocumentsHolders *holders READ holders CONSTANT FINAL)
    Q_PROPERTY(relais::DocumentsLook *look READ look CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *lastExports READ lastExports CONSTANT FINAL)
    // Edits that exist in the other language only; empty: none.
    Q_PROPERTY(QString untranslated READ untranslated NOTIFY exportChanged FINAL)
    Q_PROPERTY(QString emptyPlan READ emptyPlan NOTIFY exportChanged FINAL) // why pages are few; empty: they are not
    Q_PROPERTY(bool wantsPassword READ wantsPassword NOTIFY exportChanged FINAL) // a PDF of the management is chosen
    Q_PROPERTY(bool canExport READ canExport NOTIFY exportChanged FINAL)
    Q_PROPERTY(QString exportLabel READ exportLabel NOTIFY exportChanged FINAL)

public:
    DocumentsViewModel(const WindowServices &services, PlanSession &session, Preferences &preferences,
                       QObject *parent = nullptr);

    DocumentsList *list() { return &m_list; }
    DocumentsOptions *options() { return &m_options; }
    DocumentPreviewPanel *preview() { return &m_preview; }
    ExportJobs *exports() { return &m_exports; }
    DocumentsKit *kit() { return &m_kit; }
    DocumentsHolders *holders() { return &m_holders; }
    DocumentsLook *look() { return &m_look; }
    QAbstractItemModel *lastExports() { return &m_lastExports; }
    QString untranslated() const;
    QString emptyPlan() const;
    bool wantsPassword() const;
    bool canExport() const;
    QString exportLabel() const;

    Q_INVOKABLE void exportChosen();
    Q_INVOKABLE void makeKit();
    // Pages are laid out and counted only while somebody looks.
    void setLookedAt(bool looked);
    void retranslate();

Q_SIGNALS:
    void exportChanged();

private:
    void reset();
    void showPreview();
    void showAgain();
    void showLastExports();
    [[nodiscard]] DocumentOptions optionsOf(const DocumentItem &item, Language language) const;
    [[nodiscard]] DocumentPreviewPanel::Source source() const;
    [[nodiscard]] QList<ExportOrder> orders() const;
    [[nodiscard]] ExportOrder orderOf(const DocumentItem &item, Language language, const DocumentForm &form) const;

    const WindowServices &m_services;
    PlanSession &m_session;
    Preferences &m_preferences;
    RowListModel<ExportRow> m_lastExports;
    DocumentsOptions m_options;
    DocumentsHolders m_holders;
    DocumentsLook m_look;
    DocumentsList m_list;
    DocumentPreviewPanel m_preview;
    ExportJobs m_exports;
    DocumentsKit m_kit;
};

} // namespace relais
