// SPDX-License-Identifier: GPL-3.0-or-later
// SearchViewModel: what a person looks for by name: rows grouped by what they are, each opened on its page or copied.
// The plan is read when the search is opened after a change; what is generated from it (playbooks, messages) comes from
// the analysis runner a moment later. GUI thread.
#pragma once

#include "services/searchindex.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key, heading (of the group, in its first row), iconName, title, note, canCopy.
struct SearchRow {
    QString key;
    QString heading;
    QString iconName;
    QString title;
    QString note;
    bool canCopy = false;

    bool operator==(const SearchRow &) const = default;
};

class SearchViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString nothing READ nothing NOTIFY changed FINAL) // why no row is shown; empty while there are some

public:
    SearchViewModel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QAbstractItemModel *rows() { return &m_rows; }
    QString nothing() const;

    // The window's own pages: they are found like the rest, and all shown while nothing is typed.
    void setPages(const QList<SearchEntry> &pages);

    // A new search: nothing is typed.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void open(int row);
    // The phone number or the message of a row; empty: it has none.
    Q_INVOKABLE QString copied(int row) const;

Q_SIGNALS:
    void changed();
    void wanted(relais::SearchKind kind, const QString &key);

private:
    void forget();
    void read();
    void show();

    const WindowServices &m_services;
    PlanSession &m_session;
    QString m_text;
    QList<SearchEntry> m_pages;
    SearchIndex m_index;
    QList<SearchEntry> m_shown; // beside m_rows
    RowListModel<SearchRow> m_rows;
    quint64 m_request = 0;
    bool m_stale = true;
};

} // namespace relais
