// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/personalvault.h"

#include "core/canonical.h"
#include "domain/plan.h"
#include "domain/rowcodec.h"
#include "storage/rowcheck.h"
#include "storage/schema.h"

namespace relais {

namespace {

constexpr int saltBytes = 32;

QByteArray digestOf(const QByteArray &salt, const Value &value)
{
    CanonicalRecord record;
    record.add(QByteArrayLiteral("salt"), salt);
    addTo(record, "value", value);
    return record.sha256();
}

QByteArray storedSalt(Connection &connection, const QUuid &person)
{
    Statement statement(connection, "SELECT salt FROM personal_salt WHERE person = ?1");
    statement.bindId(1, person);
    return statement.step() ? statement.bytes(0) : QByteArray();
}

void removePerson(Connection &connection, const QByteArray &sql, const QUuid &person)
{
    Statement statement(connection, sql);
    statement.bindId(1, person);
    statement.run();
}

} // namespace

bool isPersonal(const QByteArray &table, const QByteArray &field)
{
    bool personal = false;
    RowTypes::forEachType([&]<class T>() {
        if (table != T::table)
            return;
        const auto *known = findField<T>(std::string_view(field.constData(), static_cast<size_t>(field.size())));
        personal = known && known->privacy == Privacy::Personal;
    });
    return personal;
}

PersonalVault::PersonalVault(Connection &connection, IdSource &ids)
    : m_connection(connection)
    , m_ids(ids)
{ }

QByteArray PersonalVault::saltOf(const QUuid &person)
{
    QByteArray salt = storedSalt(m_connection, person);
    if (!salt.isEmpty())
        return salt;
    salt = m_ids.randomBytes(saltBytes);
    Statement statement(m_connection, "INSERT INTO personal_salt (person, salt) VALUES (?1, ?2)");
    statement.bindId(1, person);
    statement.bindBytes(2, salt);
    statement.run();
    return salt;
}

QByteArray PersonalVault::keep(const QUuid &person, const Value &value)
{
    if (isUnknown(value))
        return {};
    QByteArray digest = digestOf(saltOf(person), value);
    Statement statement(m_connection,
                        "INSERT OR IGNORE INTO personal_value (person, digest, value) VALUES (?1, ?2, ?3)");
    statement.bindId(1, person);
    statement.bindBytes(2, digest);
    statement.bind(3, value);
    statement.run();
    return digest;
}

Value personalValue(Connection &connection, const QUuid &person, const QByteArray &digest)
{
    Statement statement(connection, "SELECT value FROM personal_value WHERE person = ?1 AND digest = ?2");
    statement.bindId(1, person);
    statement.bindBytes(2, digest);
    if (!statement.step())
        return {};
    const Value value = statement.value(0);
    return digestOf(storedSalt(connection, person), value) == digest ? value : Value();
}

QStringList damagedPersonalValues(Connection &connection)
{
    QStringList damaged;
    Statement statement(connection,
                        "SELECT value.person, digest, value, salt FROM personal_value AS value "
                        "LEFT JOIN personal_salt AS salt ON salt.person = value.person");
    while (statement.step()) {
        if (digestOf(statement.bytes(3), statement.value(2)) != statement.bytes(1))
            damaged.append(QStringLiteral("personal_value/") + statement.id(0).toString(QUuid::WithoutBraces));
    }
    return damaged;
}

void forgetPersonal(Connection &connection, const QUuid &person)
{
    removePerson(connection, "DELETE FROM personal_value WHERE person = ?1", person);
    removePerson(connection, "DELETE FROM personal_salt WHERE person = ?1", person);
    RowTypes::forEachType([&]<class T>() {
        if (!hasPersonalFields<T>())
            return;
        removePerson(connection, "DELETE FROM " + quoted(personalTable(T::table)) + " WHERE id = ?1", person);
        rehashRow(connection, T::table, person);
    });
}

void prunePersonal(Connection &connection)
{
    connection.execute(
        "DELETE FROM personal_value WHERE digest NOT IN (SELECT before FROM change WHERE before IS NOT NULL "
        "UNION SELECT after FROM change WHERE after IS NOT NULL)");
}

} // namespace relais
