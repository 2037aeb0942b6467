// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exampleplan.h"

#include <QHash>

#include <concepts>

namespace relais {

namespace {

// What a plan of one's own takes over.
template <class T>
concept TakenOver = std::same_as<T, Activity> || std::same_as<T, Deadline> || std::same_as<T, Peak> || std::same_as<
    T, OpeningHours> || std::same_as<T, Tool> || std::same_as<T, Provider> || std::same_as<T, Dependency> || std::
    same_as<T, Fallback> || std::same_as<T, FallbackStep> || std::same_as<T, FallbackActivity> || std::same_as<
        T, FallbackCover> || std::same_as<T, FallbackNeed>;

class Start {
public:
    Start(const Plan &example, IdSource &ids)
        : m_example(example)
        , m_ids(ids)
    {
        const Organisation from = example.organisation();
        Organisation firm;
        firm.id = ids.make<Organisation>();
        firm.trade = from.trade;
        firm.language = from.language;
        m_plan.table<Organisation>().put(firm);
        RowTypes::forEachType([this]<class T>() { nameRows<T>(); });
    }

    Plan made()
    {
        RowTypes::forEachType([this]<class T>() { copyRows<T>(); });
        return m_plan;
    }

private:
    template <class T> void nameRows()
    {
        if constexpr (TakenOver<T>) {
            for (const T &row : m_example.table<T>())
                m_renamed.insert(row.id.value, m_ids.next());
        }
    }

    template <class T> void copyRows()
    {
        if constexpr (TakenOver<T>) {
            for (const T &row : m_example.table<T>())
                copy(row);
        }
    }

    template <class T> void copy(const T &row)
    {
        T own;
        own.id = {m_renamed.value(row.id.value)};
        QStringList texts;
        for (const auto &field : fields<T>()) {
            Value value = field.get(row);
            if (const auto *reference = std::get_if<QUuid>(&value)) {
                const bool needed = field.owner == Owner::Parent;
                value = m_renamed.contains(*reference) ? Value(m_renamed.value(*reference)) : Value();
                if (needed && isUnknown(value))
                    return; // it hangs on something that stays behind, as a person
            } else if (isFirmsOwn(field)) {
                value = field.get(T());
            } else if (field.type == FieldType::Text && !isUnknown(value)) {
                texts << QString::fromLatin1(field.name);
            }
            if (!field.set(own, value))
                field.set(own, field.get(T()));
        }
        m_plan.table<T>().put(own);
        for (const QString &text : std::as_const(texts))
            m_plan.table<ExampleWords>().put({m_ids.make<ExampleWords>(), rowOf(own.id), text});
    }

    const Plan &m_example;
    IdSource &m_ids;
    Plan m_plan;
    QHash<QUuid, QUuid> m_renamed;
};

} // namespace

Plan startedFromExample(const Plan &example, IdSource &ids)
{
    return Start(example, ids).made();
}

} // namespace relais
