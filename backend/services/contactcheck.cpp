// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contactcheck.h"

#include <QSet>

namespace relais {

namespace {

constexpr int monthsUntilStale = 6;

// Who is named elsewhere is not needed on the day: a deputy, who has something to do, who took part, who holds a copy.
bool countsOnPeople(std::string_view table)
{
    return table != Person::table && table != Action::table && table != Participant::table
        && table != PlannedEvent::table && table != Distribution::table;
}

} // namespace

QList<Person> peopleCountedOn(const Plan &plan)
{
    QSet<QUuid> named;
    RowTypes::forEachType([&]<class T>() {
        for (const auto &field : fields<T>()) {
            if (!countsOnPeople(T::table) || !field.target)
                continue;
            for (const T &row : plan.table<T>()) {
                const Value value = field.get(row);
                if (const auto *id = std::get_if<QUuid>(&value))
                    named.insert(*id);
            }
        }
    });
    QList<Person> people = inOrder(plan.table<Person>());
    people.removeIf([&](const Person &person) { return person.leftOn.isValid() || !named.contains(person.id.value); });
    return people;
}

bool isToVerify(const Person &person, QDate today)
{
    return !person.verifiedOn.isValid() || person.verifiedOn.addMonths(monthsUntilStale) < today;
}

} // namespace relais
