// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatedplan.h"

#include "domain/operation.h"
#include "domain/rowcodec.h"

namespace relais::test {

namespace {

class Generator {
public:
    Generator(quint32 seed, bool everyFieldKnown)
        : m_random(seed)
        , m_everyFieldKnown(everyFieldKnown)
    { }

    QUuid id()
    {
        QByteArray bytes(16, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(m_random.bounded(256));
        bytes[6] = static_cast<char>(0x70 | (bytes[6] & 0x0F));
        bytes[8] = static_cast<char>(0x80 | (bytes[8] & 0x3F));
        return QUuid::fromRfc4122(bytes);
    }

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    template <class T> T row(const Plan &plan)
    {
        T made = blankRow<T>();
        made.id = Id<T>{id()};
        for (const auto &field : fields<T>()) {
            const bool skipped = !m_everyFieldKnown && field.owner != Owner::Parent && below(3) == 0;
            if (!skipped || std::string_view(field.name) == "name" || std::string_view(field.name) == "title")
                field.set(made, value(field, plan));
        }
        keepRules(made, plan);
        return made;
    }

private:
    template <class T> Value value(const Field<T> &field, const Plan &plan)
    {
        switch (field.type) {
        case FieldType::Text:
            return text();
        case FieldType::Boolean:
            return qint64(m_everyFieldKnown ? 1 : below(2));
        case FieldType::TimeOfDay:
            return qint64(1 + below(1000));
        case FieldType::Weekdays:
            return qint64(1 + below(127));
        case FieldType::Share:
            return qint64(1 + below(9999));
        case FieldType::Date:
            return QDate(2026, 1, 1).addDays(below(2000)).toString(Qt::ISODate);
        case FieldType::Enumerator:
            return QString::fromLatin1(field.enumerators[size_t(1 + below(int(field.enumerators.size()) - 1))]);
        case FieldType::Reference:
            return reference(field.target, plan);
        default:
            return qint64(1 + below(100'000));
        }
    }

    Value text()
    {
        static const QStringList words{QStringLiteral("Caisse"),    QStringLiteral("d’été"), QStringLiteral("« prêt »"),
                                       QStringLiteral("Émeline"),   QStringLiteral("<b>"),   QStringLiteral("a\nb"),
                                       QStringLiteral("=1+1"),      QStringLiteral("日本"),  QStringLiteral("😀"),
                                       QStringLiteral("\"quote\""), QStringLiteral("\\"),    QStringLiteral("';--")};
        QStringList chosen;
        for (int i = 0; i < 1 + below(4); ++i)
            chosen.append(words.at(below(int(words.size()))));
        return chosen.join(QLatin1Char(' '));
    }

    Value reference(std::string_view target, const Plan &plan)
    {
        QList<QUuid> candidates;
        RowTypes::forEachType([&]<class T>() {
            const std::string_view table = T::table;
            const bool node = table == "activity" || table == "tool" || table == "provider" || table == "site";
            if (target == table || target == "row" || (target == "node" && node)) {
                for (const T &row : plan.table<T>())
                    candidates.append(row.id.value);
            }
        });
        return candidates.isEmpty() ? Value() : Value(candidates.at(below(int(candidates.size()))));
    }

    template <class T> void keepRules(T &row, const Plan &plan)
    {
        if constexpr (std::is_same_v<T, Activity>) {
            if (row.limit && row.target)
                row.target = *row.limit / 2;
            if (row.limit == Minutes(0))
                row.limit = Minutes(1);
        } else if constexpr (std::is_same_v<T, Site>) {
            if (row.opensAt && row.closesAt)
                row.closesAt = std::min(Minutes(1440), *row.opensAt + Minutes(60));
        } else if constexpr (std::is_same_v<T, Peak>) {
            row.until = row.from + Minutes(1 + below(200));
        } else if constexpr (std::is_same_v<T, Deadline>) {
            if (row.dayOfMonth)
                row.dayOfMonth = 1 + below(31);
        } else if constexpr (std::is_same_v<T, Dependency>) {
            while (row.from == row.to)
                row.to = *ValueTraits<NodeId>::from(reference("node", plan));
        }
    }

    QRandomGenerator m_random;
    bool m_everyFieldKnown;
};

} // namespace

Plan generatedPlan(quint32 seed, const GeneratedPlan &options)
{
    Generator generator(seed, options.everyFieldKnown);
    Plan plan;
    RowTypes::forEachType([&]<class T>() {
        const int count = std::is_same_v<T, Organisation> ? 1 : options.rowsPerTable;
        for (int i = 0; i < count; ++i)
            plan.table<T>().put(generator.row<T>(plan));
    });
    return plan;
}

Plan changedPlan(const Plan &plan, quint32 seed)
{
    // Another stream than generatedPlan(seed): its ids must be new.
    Generator generator(seed ^ 0x9E3779B9, false);
    Plan next = plan;
    RowTypes::forEachType([&]<class T>() {
        if constexpr (!std::is_same_v<T, Organisation>) {
            const auto rows = next.table<T>().rows();
            if (generator.below(4) == 0)
                next.table<T>().put(generator.row<T>(next));
            if (!rows.isEmpty() && generator.below(4) == 0) {
                T changed = generator.row<T>(next);
                changed.id = rows.at(generator.below(int(rows.size()))).id;
                next.table<T>().put(changed);
            }
            if (!rows.isEmpty() && generator.below(8) == 0)
                removeRow(next, rows.at(generator.below(int(rows.size()))).id.value);
        }
    });
    return next;
}

} // namespace relais::test
