// SPDX-License-Identifier: GPL-3.0-or-later
// SearchIndex: finds what a person types among the names and words of a plan, whatever the case and the accents. Every
// word typed must be there, in any order. Made anew when the plan has changed. A value; pure, any thread.
#pragma once

#include <QList>
#include <QString>

namespace relais {

// The groups of the answer, in their order.
enum class SearchKind { Tool, Activity, Person, Provider, Fallback, Playbook, Message, Page, Action };

struct SearchEntry {
    SearchKind kind = SearchKind::Page;
    QString key; // unique in its kind
    QString title;
    QString note; // shown beside the title
    QString words; // found by these too
    QString copied; // what is taken away with a copy: a phone number, a text; empty: nothing
};

struct SearchHits {
    SearchKind kind = SearchKind::Page;
    QList<SearchEntry> entries; // the best first, at most as many as were asked for
    qsizetype all = 0; // that match
};

// Lower case, without accents; ligatures in two letters.
QString searchable(const QString &text);

class SearchIndex {
public:
    SearchIndex() = default;
    explicit SearchIndex(const QList<SearchEntry> &entries);

    // Kind by kind. In one, names that begin with what was typed come before names that hold it, these before entries
    // that are found by their other words; ties keep the order in which the entries were given.
    [[nodiscard]] QList<SearchHits> find(const QString &typed, qsizetype perKind) const;
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

private:
    struct Row {
        SearchEntry entry;
        QString name; // searchable
        QString all; // name and the other words, searchable
    };

    QList<Row> m_rows;
};

} // namespace relais
