// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentsOptions: how documents are made: their languages and formats, what stands in each, of which fiches or
// persons, the password of the management's PDF, and the folder. Kept while the plan is open, nowhere else. GUI thread.
#pragma once

#include "viewmodels/documentsitem.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key, name, note (why it cannot be chosen), chosen, possible.
struct DocumentOptionRow {
    QString key;
    QString name;
    QString note;
    bool chosen = false;
    bool possible = true;

    bool operator==(const DocumentOptionRow &) const = default;
};

// A file of a document, as it is asked for.
struct DocumentForm {
    DocumentFormat format = DocumentFormat::Pdf;
    bool tagged = false;

    bool operator==(const DocumentForm &) const = default;
};

class DocumentsOptions final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the documents")
    Q_PROPERTY(int language READ language NOTIFY changed FINAL) // a row: French, English, both
    Q_PROPERTY(QAbstractItemModel *formats READ formats CONSTANT FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL) // which programs, and what to do; empty: none
    Q_PROPERTY(QAbstractItemModel *parts READ parts CONSTANT FINAL) // of the document shown: what may be left out
    Q_PROPERTY(QAbstractItemModel *pieces READ pieces CONSTANT FINAL) // and what it can be made of
    Q_PROPERTY(bool allPieces READ hasAllPieces NOTIFY changed FINAL)
    Q_PROPERTY(QString password READ password WRITE setPassword NOTIFY changed FINAL)
    Q_PROPERTY(QString again READ again WRITE setAgain NOTIFY changed FINAL) // the same, typed twice
    Q_PROPERTY(QString passwordProblem READ passwordProblem NOTIFY changed FINAL)
    Q_PROPERTY(QUrl folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(QString folderName READ folderName NOTIFY changed FINAL)

public:
    DocumentsOptions(const WindowServices &services, PlanSession &session, QObject *parent);

    int language() const { return m_both ? 2 : static_cast<int>(m_language); }
    QAbstractItemModel *formats() { return &m_formatRows; }
    QString missing() const;
    QAbstractItemModel *parts() { return &m_partRows; }
    QAbstractItemModel *pieces() { return &m_pieceRows; }
    bool hasAllPieces() const { return m_pieces.value(m_shown.key()).isEmpty(); }
    QString password() const { return m_password; }
    QString again() const { return m_again; }
    QString passwordProblem() const;
    QUrl folder() const { return QUrl::fromLocalFile(m_folder); }
    QString folderName() const;

    Q_INVOKABLE void chooseLanguage(int row);
    Q_INVOKABLE void chooseFormat(const QString &key, bool chosen);
    Q_INVOKABLE void choosePart(const QString &key, bool on);
    Q_INVOKABLE void choosePiece(const QString &key, bool chosen);
    // All of them; or, to begin with, the first alone.
    Q_INVOKABLE void chooseAllPieces(bool all);
    Q_INVOKABLE void chooseFolder(const QUrl &folder);
    void setPassword(const QString &password);
    void setAgain(const QString &again);
    // After it was used once.
    void forgetPassword();
    // Programs may have been installed meanwhile.
    Q_INVOKABLE void lookForPrograms();

    // Of another plan: its language, its folder, nothing chosen.
    void reset();
    void showOf(const DocumentItem &item);
    void retranslate();

    [[nodiscard]] QString folderPath() const { return m_folder; }
    // Of the preview and the lengths.
    [[nodiscard]] Language pagesLanguage() const { return m_language; }
    [[nodiscard]] DocumentOptions of(const DocumentItem &item, Language language) const;
    [[nodiscard]] QList<Language> languages() const;
    // At least one: a document without any of the chosen formats is made as a PDF.
    [[nodiscard]] QList<DocumentForm> formsOf(const DocumentItem &item) const;
    // Only a PDF of the management has one.
    [[nodiscard]] QString passwordOf(const DocumentOptions &options, const DocumentForm &form) const;

Q_SIGNALS:
    void changed();
    void contentChanged(); // pages are not what they were

private:
    void showFormats();
    void showParts();
    void showPieces();
    void readPieces();

    const WindowServices &m_services;
    PlanSession &m_session;
    RowListModel<DocumentOptionRow> m_formatRows;
    RowListModel<DocumentOptionRow> m_partRows;
    RowListModel<DocumentOptionRow> m_pieceRows;
    DocumentItem m_shown;
    Language m_language = Language::French; // with both: the plan's, which the preview shows
    bool m_both = false;
    DocumentPrograms m_programs;
    QList<qsizetype> m_forms{0}; // chosen rows of the table of forms
    QHash<QString, DocumentContent> m_contents; // by document; absent: the usual
    QHash<QString, QStringList> m_pieces; // by document; absent: all
    QList<DocumentChoice> m_known; // pieces of the document shown
    quint64 m_asked = 0;
    QString m_password;
    QString m_again;
    QString m_folder;
};

} // namespace relais
