// SPDX-License-Identifier: GPL-3.0-or-later
// IncidentSearch: « Que se passe-t-il ? »: finds what a person means by « je ne peux plus encaisser », « carte », « 3CX
// » among the symptoms of the fiches, activities, tools and providers of a plan, whatever the case, the accents and a
// slip of the finger. Made once a plan; a value; pure, any thread.
#pragma once

#include "services/plancontents.h"

#include <QHash>

namespace relais {

enum class IncidentFindKind { Tool, Activity, Provider, Situation };

// Something that may have happened.
struct IncidentFind {
    IncidentFindKind kind = IncidentFindKind::Tool;
    NodeId node; // null for a situation
    QString card; // id of a situation's card; empty for the others
    QString symptom; // as staff would say it: « La carte ne passe plus »; empty for a provider
    QString name; // of the tool, activity, provider or situation
    bool critical = false; // of a tool; of an activity: one of those that must not stop
    std::optional<Minutes> limit; // « arrêt toléré », of a tool derived

    bool operator==(const IncidentFind &) const = default;
};

class IncidentSearch {
public:
    IncidentSearch() = default;
    IncidentSearch(const Plan &plan, const PlanContents &contents, Language language, QDate today);

    // What answers most of the words typed first, of these the critical ones, then the soonest limit. Nothing typed:
    // the critical ones. Empty: nothing known is meant, and the words typed will do.
    [[nodiscard]] QList<IncidentFind> find(const QString &typed, qsizetype most) const;

private:
    struct Posting {
        qsizetype row;
        int weight; // of the text that it is from
    };
    // How a row answers what was typed.
    struct Answer {
        int words = 0; // of those typed, that it answers
        int surely = 0; // of these, otherwise than by a slip or a related word
        int score = 0;
    };

    void add(const IncidentFind &find, const QStringList &names, const QStringList &others);
    void addWords(qsizetype row, const QStringList &texts, int weight);
    void answer(const QString &word, QList<Answer> &answers) const;

    QList<IncidentFind> m_rows;
    QStringList m_words; // each once, in plain form
    QHash<QString, qsizetype> m_places; // in m_words
    QList<QList<Posting>> m_postings; // beside m_words
};

} // namespace relais
