// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/modelplan.h"

#include "services/exampleplan.h"

#include <QRegularExpression>

#include <algorithm>

namespace relais {

namespace {

constexpr qsizetype shortestSecret = 4; // « M. », « 12 » stand in anybody's words

// Fields that are taken from an example, whose firm is invented, and not from a firm that is not.
constexpr struct {
    const char *table;
    const char *field;
} modelOnly[] = {{"tool", "address"},
                 {"tool", "owner_note"},
                 {"tool", "data_place"},
                 {"tool", "critical_reason"},
                 {"deadline", "note"}};

// Places, addresses and names of rows that stay behind whole.
constexpr struct {
    const char *table;
    const char *field;
} namesBehind[] = {{"organisation", "name"}, {"site", "address"}, {"channel", "address"}};

template <class List> bool isIn(const List &list, const char *table, const char *field)
{
    return std::any_of(std::begin(list), std::end(list), [&](const auto &entry) {
        return std::string_view(entry.table) == table && std::string_view(entry.field) == field;
    });
}

template <class T> bool isSecret(const Field<T> &field)
{
    return isFirmsOwn(field) || isIn(modelOnly, T::table, field.name) || isIn(namesBehind, T::table, field.name);
}

// Cuts out of a text what the model's firm keeps to itself.
class Censor {
public:
    explicit Censor(const Plan &model)
    {
        QStringList whole;
        RowTypes::forEachType([&]<class T>() {
            for (const T &row : model.table<T>())
                gather(row, whole);
        });
        QStringList parts;
        static const QRegularExpression betweenWords(QStringLiteral("[^\\p{L}]+"));
        for (const Person &person : model.table<Person>())
            parts += person.name.split(betweenWords, Qt::SkipEmptyParts);
        parts.removeIf([](const QString &part) { return part.size() < 3 || !part.front().isUpper(); });
        m_whole = anyOf(whole, QRegularExpression::CaseInsensitiveOption);
        m_parts = anyOf(parts, QRegularExpression::NoPatternOption);
    }

    [[nodiscard]] QString cut(const QString &text) const
    {
        static const QRegularExpression mail(QStringLiteral("[^\\s@]+@[^\\s@]+"));
        static const QRegularExpression number(QStringLiteral("\\+?\\d(?:[\\s.\\-/()]?\\d){6,}"),
                                               QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression dots(QStringLiteral("…(?:[\\s'’-]*…)+"));
        QString left = text;
        for (const QRegularExpression &secret : {m_whole, m_parts, mail, number}) {
            if (!secret.pattern().isEmpty())
                left.replace(secret, QStringLiteral("…"));
        }
        return left.replace(dots, QStringLiteral("…"));
    }

private:
    template <class T> static void gather(const T &row, QStringList &whole)
    {
        for (const auto &field : fields<T>()) {
            const Value value = field.get(row);
            const auto *text = std::get_if<QString>(&value);
            if (text && field.type == FieldType::Text && isSecret(field) && text->trimmed().size() >= shortestSecret)
                whole.append(text->trimmed());
        }
    }

    static QRegularExpression anyOf(QStringList words, QRegularExpression::PatternOptions options)
    {
        // The longest first, so that no end of one is left.
        std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        QStringList escaped;
        for (const QString &word : std::as_const(words))
            escaped.append(QRegularExpression::escape(word));
        if (escaped.isEmpty())
            return {};
        return QRegularExpression(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(escaped.join(QLatin1Char('|'))),
                                  options | QRegularExpression::UseUnicodePropertiesOption);
    }

    QRegularExpression m_whole;
    QRegularExpression m_parts;
};

template <class T> T withoutSecrets(T row, const Censor &censor)
{
    for (const auto &field : fields<T>()) {
        const Value value = field.get(row);
        const auto *text = std::get_if<QString>(&value);
        if (text && field.type == FieldType::Text)
            field.set(row, isIn(modelOnly, T::table, field.name) ? field.get(T()) : Value(censor.cut(*text)));
    }
    return row;
}

template <class T> void cutSecrets(Plan &plan, const Censor &censor)
{
    const QList<T> rows = plan.table<T>().rows();
    for (const T &row : rows)
        plan.table<T>().put(withoutSecrets(row, censor));
}

bool isThere(const Plan &plan, const ExampleWords &words)
{
    bool there = false;
    RowTypes::forEachType([&]<class T>() {
        const T *row = plan.find(Id<T>{words.row.value});
        const auto *field = row ? findField<T>(words.field.toStdString()) : nullptr;
        there = there || (field && !isUnknown(field->get(*row)) && field->get(*row) != Value(QString()));
    });
    return there;
}

} // namespace

Plan startedFromModel(const Plan &model, IdSource &ids)
{
    Plan plan = startedFromExample(model, ids);
    const Censor secrets(model);
    RowTypes::forEachType([&]<class T>() {
        if constexpr (!std::is_same_v<T, ExampleWords>)
            cutSecrets<T>(plan, secrets);
    });
    for (const ExampleWords &words : QList<ExampleWords>(plan.table<ExampleWords>().rows())) {
        if (!isThere(plan, words))
            plan.table<ExampleWords>().remove(words.id);
    }
    Organisation firm = plan.organisation();
    firm.criticalThreshold = model.organisation().criticalThreshold;
    plan.table<Organisation>().put(firm);
    return plan;
}

} // namespace relais
