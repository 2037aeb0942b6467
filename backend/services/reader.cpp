// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reader.h"

#include "domain/phonetext.h"
#include "domain/rowcodec.h"

namespace relais {

namespace {

Diffusion highestOf(Edition edition)
{
    switch (edition) {
    case Edition::Wall:
        return Diffusion::Wall;
    case Edition::Team:
    case Edition::Insurer:
        return Diffusion::Team;
    case Edition::Management:
        break;
    }
    return Diffusion::Management;
}

// What may stay above the class: a reference shows nothing by itself, an amount, flag or date that Team may read steers
// the choice of steps without being printed; words never stay.
template <class T> bool mayStay(const Field<T> &field)
{
    return field.diffusion == Diffusion::Team && field.type != FieldType::Text;
}

// An insurer or a customer firm is told who does what, by name and post, but not how a person is reached.
template <class T> bool isKeptInside(Edition edition, const Field<T> &field)
{
    return std::is_same_v<T, Person> && edition == Edition::Insurer && field.privacy == Privacy::Personal
        && std::string_view(field.name) != "name";
}

} // namespace

Reader::Reader(const Plan &plan, Edition edition, QDate today)
    : m_edition(edition)
    , m_plan(plan)
{
    for (const Person &person : plan.table<Person>()) {
        m_firstNames.insert(person.id.value, person.name.section(QLatin1Char(' '), 0, 0));
        if (person.leftOn.isValid() && person.leftOn <= today)
            m_plan.table<Person>().remove(person.id);
    }
    for (const ExampleWords &example : plan.table<ExampleWords>())
        m_examples.insert({example.row.value, example.field.toLatin1()});
    RowTypes::forEachType([this]<class T>() { censor<T>(); });
    group(&Person::workPhone);
    group(&Person::privatePhone);
    group(&Tool::supportPhone);
    group(&Provider::supportPhone);
}

template <class T> void Reader::group(QString T::*number)
{
    const QList<T> rows = m_plan.table<T>().rows();
    for (const T &row : rows) {
        T grouped = row;
        grouped.*number = phoneInGroups(row.*number);
        m_plan.table<T>().put(grouped);
    }
}

template <class T> void Reader::censor()
{
    if constexpr (std::is_same_v<T, TextEdit>)
        return;
    const QList<T> rows = m_plan.table<T>().rows();
    for (T row : rows) {
        for (const auto &field : fields<T>()) {
            const bool above =
                isKeptInside(m_edition, field) || (field.diffusion > highestOf(m_edition) && !mayStay(field));
            const bool example =
                m_examples.contains({row.id.value, field.name}) && std::string_view(field.name) != "name";
            if (!above && !example)
                continue;
            if (above && !isUnknown(field.get(row)))
                m_leftOut.insert({row.id.value, field.name});
            setOrDefault(row, field, Value());
        }
        m_plan.table<T>().put(row);
    }
}

bool Reader::isLeftOut(const QUuid &row, const char *field) const
{
    return m_leftOut.contains({row, field});
}

bool Reader::isExample(const QUuid &row, const char *field) const
{
    return m_examples.contains({row, field});
}

QString Reader::callName(const Id<Person> &person) const
{
    const Person *found = m_plan.find(person);
    if (!found)
        return {};
    if (!found->name.isEmpty())
        return found->name;
    return found->job.isEmpty() ? m_firstNames.value(person.value) : found->job;
}

} // namespace relais
