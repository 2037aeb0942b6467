// SPDX-License-Identifier: GPL-3.0-or-later
// Names that mean one thing though they are written differently: accents, case, plural, order, legal form, what stands
// in brackets, a slip of the pen. « Terminaux CB (x4) » and « TPE carte bancaire (terminal) » are near, « Fibre 1 » and
// « Fibre 2 » are not. Near is a proposal; same is the same. Pure; any thread.
#pragma once

#include <QList>
#include <QStringList>

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

} // namespace relais
