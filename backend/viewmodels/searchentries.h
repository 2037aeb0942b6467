// SPDX-License-Identifier: GPL-3.0-or-later
// SearchEntries: what the search finds in a plan, each in the words of the window, with the number or text that a copy
// takes away. Values; GUI thread but where said.
#pragma once

#include "services/messagebuilder.h"
#include "services/plancontents.h"
#include "services/searchindex.h"

#include <QCoreApplication>

namespace relais {

// What is generated from a plan and can be searched.
struct SearchTexts {
    QList<Playbook> playbooks;
    QList<BuiltMessage> messages;
};

class SearchEntries {
    Q_DECLARE_TR_FUNCTIONS(relais::SearchEntries)

public:
    // Pure; any thread.
    static SearchTexts texts(const Plan &plan, const PlanContents &contents, QDate today);

    static QList<SearchEntry> of(const Plan &plan, const SearchTexts &texts, QDate today);
    static QString nameOf(SearchKind kind); // of the group
    static QString iconOf(SearchKind kind);

private:
    static QList<SearchEntry> ofTools(const Plan &plan);
    static QList<SearchEntry> ofPeople(const Plan &plan);
    static QList<SearchEntry> ofActivities(const Plan &plan);
    static QList<SearchEntry> ofActions(const Plan &plan, QDate today);
    static QList<SearchEntry> ofMessages(const QList<BuiltMessage> &messages);
};

} // namespace relais
