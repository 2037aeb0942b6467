// SPDX-License-Identifier: GPL-3.0-or-later
// What the log may know of people: for a personal value, a digest salted with that person's own salt. The values that
// undo needs stand beside the log, by person and digest, and go with the salt when the person is forgotten: after that
// the log is as long and as whole as before, and says nothing of them. Throws SqlError.
#pragma once

#include "core/id.h"
#include "storage/sqlite.h"

#include <QStringList>

namespace relais {

// Whether the field of that table is one that identifies a person.
bool isPersonal(const QByteArray &table, const QByteArray &field);

class PersonalVault {
public:
    // Both must outlive the vault.
    PersonalVault(Connection &connection, IdSource &ids);

    // Keeps the value and answers its digest (32 bytes); empty for an unknown value. The person's salt is made at need.
    QByteArray keep(const QUuid &person, const Value &value);

private:
    QByteArray saltOf(const QUuid &person);

    Connection &m_connection;
    IdSource &m_ids;
};

// Unknown if the person was forgotten, or if what is kept does not match its digest.
Value personalValue(Connection &connection, const QUuid &person, const QByteArray &digest);

// The kept values that no longer match their digest, as "personal_value/<person>".
QStringList damagedPersonalValues(Connection &connection);

// Destroys salt, kept values and personal fields of the person; a row that is still there is hashed anew. Whoever calls
// it rewrites the file afterwards (VACUUM).
void forgetPersonal(Connection &connection, const QUuid &person);

// Drops kept values that no entry of the log needs any more.
void prunePersonal(Connection &connection);

} // namespace relais
