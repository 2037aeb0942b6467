// SPDX-License-Identifier: GPL-3.0-or-later
// NameIndex: finds names among many without comparing with each, as nearnames.h compares them. Ids are those of rows. A
// value; any thread.
#pragma once

#include "services/nearnames.h"

#include <QHash>
#include <QUuid>

namespace relais {

class NameIndex {
public:
    enum class Of { Things, People };
    explicit NameIndex(Of of);

    void add(const QUuid &id, const QString &name);

    struct Found {
        QUuid id; // null: none, or several
        bool several = false; // it could be any of several
        bool same = false; // the very name, but for accents, case and order
    };
    // For a link to an existing row, in this order: the same name; the only one whose name without or within brackets
    // is this; the only near one. Of people: « Sophie L. », or a first or last name alone if only one has it.
    [[nodiscard]] Found find(const QString &name) const;

    // The row of the same name; null if there is none.
    [[nodiscard]] QUuid same(const QString &name) const;

    // The first row that is near, not the same; null if there is none.
    [[nodiscard]] QUuid near(const QString &name) const;

private:
    struct Entry {
        QUuid id;
        NameForm form;
    };
    [[nodiscard]] NameForm formOf(const QString &name) const;
    [[nodiscard]] bool areNearEntries(const NameForm &one, const NameForm &other) const;
    [[nodiscard]] QList<qsizetype> sharing(const NameForm &form) const;
    [[nodiscard]] Found onlyOf(const QList<qsizetype> &entries) const;
    [[nodiscard]] QList<qsizetype> abbreviated(const NameForm &form) const;
    [[nodiscard]] QList<qsizetype> inBrackets(const NameForm &form) const;

    Of m_of;
    QList<Entry> m_entries;
    QHash<QString, qsizetype> m_whole; // first of each
    QHash<QString, QList<qsizetype>> m_words;
};

} // namespace relais
