// SPDX-License-Identifier: GPL-3.0-or-later
// Reader: a plan as one edition may read it. What is above the edition's class is not in it, so that nothing made from
// it can print it (decisions.md 2). A value, made once a document; any thread.
#pragma once

#include "domain/document.h"
#include "domain/plan.h"

#include <QPair>
#include <QSet>

namespace relais {

class Reader {
public:
    // today: persons who have left by then are not in the plan read. Example words that nobody adapted count as
    // unknown.
    Reader(const Plan &plan, Edition edition, QDate today);

    [[nodiscard]] Edition edition() const { return m_edition; }

    // Every value above the edition's class is unknown here. References up to Team stay: by themselves they show
    // nothing. The texts of edits stay too, since a fiche has a class of its own: playbookbuilder says which of them a
    // wall sheet may print.
    // Telephone numbers stand in their groups, however they were typed.
    [[nodiscard]] const Plan &plan() const { return m_plan; }

    // The firm knows the value, this edition may not show it.
    [[nodiscard]] bool isLeftOut(const QUuid &row, const char *field) const;
    // The value is an example's, not yet the firm's own: « à compléter ».
    [[nodiscard]] bool isExample(const QUuid &row, const char *field) const;

    // What the edition calls a person: the full name; on a wall the post, else the first name (decisions.md 9). Empty
    // for nobody.
    [[nodiscard]] QString callName(const Id<Person> &person) const;

private:
    using Cell = QPair<QUuid, QByteArray>;
    template <class T> void censor();
    template <class T> void group(QString T::*number);

    Edition m_edition;
    Plan m_plan;
    QHash<QUuid, QString> m_firstNames;
    QSet<Cell> m_leftOut;
    QSet<Cell> m_examples;
};

} // namespace relais
