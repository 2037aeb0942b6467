// SPDX-License-Identifier: GPL-3.0-or-later
// Names that mean one thing though they are written differently: accents, case, plural, order, legal form, what stands
// in brackets, a slip of the pen. « Terminaux CB (x4) » and « TPE carte bancaire (terminal) » are near, « Fibre 1 » and
// « Fibre 2 » are not. Near is a proposal; same is the same. Pure; any thread.
#pragma once

#include "domain/plan.h"

#include <QMultiHash>

namespace relais {

// What names are compared by. But for `whole`, without little words, plural and legal form.
struct NameForm {
    QString whole; // equal for the same name: no accents, case and punctuation; of people, no order
    QString words; // of head and brackets
    QStringList head; // words before and after brackets, in order
    QStringList all; // with those in brackets, sorted, without general words (« cabinet », « pro »)
    QList<QStringList> parts; // what stands between "/", "+", "et": alternatives, each sorted
    QStringList numbers; // that tell one from another: 1, 365; not « (x4) »

    bool operator==(const NameForm &) const = default;
};
NameForm nameForm(const QString &name);

// Whether one and the same is likely: asked before two rows are joined, never answered for the person.
bool areNear(const NameForm &one, const NameForm &other);

// People: the order of first and last name makes no difference, nor do titles.
NameForm personForm(const QString &name);
bool areNearPeople(const NameForm &one, const NameForm &other);

// « COZIC Hélène » > « Hélène Cozic »; others as they stand, without spaces too many.
QString personName(const QString &typed);

// Finds names among many without comparing with each. Ids are those of rows.
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
