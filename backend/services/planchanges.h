// SPDX-License-Identifier: GPL-3.0-or-later
// PlanChanges: what is different between two readings of a plan, told about people, tools, activities and fallbacks.
// For contentschanges only; pure.
#pragma once

#include "services/contentswriter.h"

namespace relais {

// What is told under one heading.
enum class ChangeGroup { People, Tools, Fallbacks, Playbooks, Messages };

struct ChangeSentence {
    ChangeGroup group = ChangeGroup::People;
    QString text;
    QStringList details; // steps, a line each

    bool operator==(const ChangeSentence &) const = default;
};

class PlanChanges {
public:
    // Both must outlive it.
    PlanChanges(const ContentsInput &since, const ContentsInput &now);

    [[nodiscard]] QList<ChangeSentence> all();

private:
    void addPeople();
    void addPerson(const Person &before, const Person &after);
    void addRoles();
    void addFirm();
    void addTools();
    void addTool(const Tool &before, const Tool &after);
    void addProviders();
    void addLinks();
    void addActivities();
    void addFallbacks();
    void addFallback(const Fallback &before, const Fallback &after);
    void addProof(const Fallback &fallback);

    void add(const QString &text, const QStringList &details = {});
    void addNumber(const QString &name, const QString &before, const QString &after);
    void addText(Phrase phrase, const QString &name, const QString &before, const QString &after);
    [[nodiscard]] static QStringList numbersOf(const ContentsInput &input, const Person &person);

    // In the order of the plan's ages; those that are gone last.
    template <class T, class New, class Gone, class Same> void compareRows(New isNew, Gone isGone, Same isSame) const
    {
        for (const T &row : m_after.table<T>()) {
            const T *old = m_before.find(row.id);
            if (old)
                isSame(*old, row);
            else
                isNew(row);
        }
        for (const T &row : m_before.table<T>()) {
            if (!m_after.find(row.id))
                isGone(row);
        }
    }

    const ContentsInput &m_since;
    const ContentsInput &m_now;
    const Plan &m_before;
    const Plan &m_after;
    Language m_language;
    Speech m_say;
    ChangeGroup m_group = ChangeGroup::People;
    QList<ChangeSentence> m_sentences;
};

} // namespace relais
