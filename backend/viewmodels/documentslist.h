// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentsList: the documents that can be made, which of them are ticked, which one is looked at, and how long each
// is. Pages are counted by laying the documents out, one after the other on the documents' runner and only while
// somebody looks; a change counts again. GUI thread.
#pragma once

#include "viewmodels/documentstext.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

#include <stop_token>

namespace relais {

// Roles: key, name, note, chosen, current, possible.
struct DocumentRow {
    QString key;
    QString name;
    QString note;
    bool chosen = false;
    bool current = false;
    bool possible = true;

    bool operator==(const DocumentRow &) const = default;
};

class DocumentsList final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentsList)
    QML_ELEMENT
    QML_UNCREATABLE("made by the documents")
    Q_PROPERTY(QAbstractItemModel *editions READ editions CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *others READ others CONSTANT FINAL)
    Q_PROPERTY(QString changesKey READ changesKey CONSTANT FINAL) // of « What changed »
    Q_PROPERTY(int shownRow READ shownRow NOTIFY changed FINAL) // of all documents
    Q_PROPERTY(QString shownName READ shownName NOTIFY changed FINAL)

public:
    // What a document is made with; asked on the GUI thread. « What changed » without a plan to compare with cannot be
    // made.
    using OptionsOf = std::function<DocumentOptions(const DocumentItem &)>;

    DocumentsList(const WindowServices &services, PlanSession &session, OptionsOf optionsOf, QObject *parent);
    ~DocumentsList() override;

    QAbstractItemModel *editions() { return &m_editions; }
    QAbstractItemModel *others() { return &m_others; }
    // Those that can be made, in the list's order.
    [[nodiscard]] QList<DocumentItem> chosen() const;
    [[nodiscard]] const DocumentItem &shown() const { return m_shown; }
    [[nodiscard]] QString shownName() const;
    int shownRow() const { return static_cast<int>(allDocuments().indexOf(m_shown)); }
    [[nodiscard]] static QString changesKey();

    Q_INVOKABLE void choose(const QString &key, bool chosen);
    Q_INVOKABLE void show(const QString &key);

    void showRows();
    // Lengths are not what they were; they are counted again while somebody looks.
    void forgetLengths();
    void setLookedAt(bool looked);
    // Something that somebody waits for goes first; then counting goes on.
    void makeWay();

Q_SIGNALS:
    void changed(); // ticks, and what is looked at
    void shownChanged();

private:
    void countNext();
    [[nodiscard]] bool isPossible(const DocumentItem &item) const;
    [[nodiscard]] DocumentRow rowOf(const DocumentItem &item) const;

    const WindowServices &m_services;
    PlanSession &m_session;
    OptionsOf m_optionsOf;
    RowListModel<DocumentRow> m_editions;
    RowListModel<DocumentRow> m_others;
    QList<DocumentItem> m_chosen;
    DocumentItem m_shown;
    QHash<QString, DocumentLength> m_lengths;
    bool m_looked = false;
    bool m_counting = false;
    quint64 m_round = 0; // lengths of an earlier one are of another plan
    std::stop_source m_stop; // of the layout that is being counted
};

} // namespace relais
