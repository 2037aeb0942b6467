// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person is still named once they were forgotten: in words that somebody typed, which no reference finds (a
// step, a note, a lesson, a message, a drill's log). They are shown, not rewritten: only a person can tell whether
// « Claire » is Claire. Pure functions; any thread.
#pragma once

#include "domain/plan.h"
#include "services/runrepository.h"

namespace relais {

struct PersonMention {
    QByteArray table;
    QUuid row;
    QByteArray field;
    QString text; // all of it

    bool operator==(const PersonMention &) const = default;
};

// Whether the text holds the whole name, whatever its case and accents, or a part of it of three letters or more as a
// word, written as in the name. An empty name stands nowhere.
bool isMentioned(const QString &name, const QString &text);

// In the order of tables, rows and fields. Fields that are the person's own have gone with them, and are not looked at.
QList<PersonMention> mentionsOf(const QString &name, const Plan &plan);
QList<PersonMention> mentionsOf(const QString &name, const RunRecord &record);

} // namespace relais
