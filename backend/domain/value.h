// SPDX-License-Identifier: GPL-3.0-or-later
// Value: what one field of one row can hold, in the form in which it is stored, hashed, logged, compared and exchanged.
// ValueTraits<T> says how a C++ type becomes a Value and back. Values; any thread.
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace relais {

using Minutes = std::chrono::minutes;

// monostate = not known. Integers also carry booleans (0, 1), minutes, cents and shares; text also carries enumerators
// (by their stable name) and dates (ISO 8601); QUuid is a reference. An empty text and a null id are the same as
// monostate.
using Value = std::variant<std::monostate, qint64, QString, QUuid>;

enum class FieldType {
    Text,
    Integer, // a count or position
    Boolean,
    Duration, // minutes, >= 0
    TimeOfDay, // minutes since midnight, 0..1440
    Money, // euro cents, >= 0
    Share, // hundredths of a percent of normal, 0..10000 (a factor may pass 10000)
    Weekdays, // bit 0 = Monday … bit 6 = Sunday
    Date, // ISO 8601 text
    Instant, // UTC milliseconds since 1970
    Enumerator, // one of a fixed set of names
    Reference, // the id of another row
};

inline bool isUnknown(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

// The stable names of an enumeration, in the order of its enumerators; specialised beside each enumeration.
template <class E> struct EnumNames;

template <class T> struct ValueTraits;

template <> struct ValueTraits<QString> {
    static Value to(const QString &text) { return text.isEmpty() ? Value() : Value(text); }
    static std::optional<QString> from(const Value &value)
    {
        if (isUnknown(value))
            return QString();
        const auto *text = std::get_if<QString>(&value);
        return text ? std::optional(*text) : std::nullopt;
    }
};

template <class T>
requires std::is_integral_v<T>
struct ValueTraits<T> {
    static Value to(T number) { return Value(static_cast<qint64>(number)); }
    static std::optional<T> from(const Value &value)
    {
        const auto *number = std::get_if<qint64>(&value);
        if (!number || static_cast<qint64>(static_cast<T>(*number)) != *number)
            return std::nullopt;
        return static_cast<T>(*number);
    }
};

template <> struct ValueTraits<Minutes> {
    static Value to(Minutes minutes) { return Value(static_cast<qint64>(minutes.count())); }
    static std::optional<Minutes> from(const Value &value)
    {
        const auto *number = std::get_if<qint64>(&value);
        return number ? std::optional(Minutes(*number)) : std::nullopt;
    }
};

template <> struct ValueTraits<QDate> {
    static Value to(QDate date) { return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value(); }
    static std::optional<QDate> from(const Value &value)
    {
        if (isUnknown(value))
            return QDate();
        const auto *text = std::get_if<QString>(&value);
        const QDate date = text ? QDate::fromString(*text, Qt::ISODate) : QDate();
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
};

template <class T> struct ValueTraits<Id<T>> {
    static Value to(const Id<T> &id) { return id.isNull() ? Value() : Value(id.value); }
    static std::optional<Id<T>> from(const Value &value)
    {
        if (isUnknown(value))
            return Id<T>();
        const auto *uuid = std::get_if<QUuid>(&value);
        return uuid ? std::optional(Id<T>{*uuid}) : std::nullopt;
    }
};

template <class E>
requires std::is_enum_v<E>
struct ValueTraits<E> {
    static Value to(E enumerator)
    {
        return Value(QString::fromLatin1(EnumNames<E>::names[static_cast<size_t>(enumerator)]));
    }
    static std::optional<E> from(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        for (size_t i = 0; text && i < std::size(EnumNames<E>::names); ++i) {
            if (*text == QLatin1StringView(EnumNames<E>::names[i]))
                return static_cast<E>(i);
        }
        return std::nullopt;
    }
};

template <class T> struct ValueTraits<std::optional<T>> {
    static Value to(const std::optional<T> &value) { return value ? ValueTraits<T>::to(*value) : Value(); }
    static std::optional<std::optional<T>> from(const Value &value)
    {
        if (isUnknown(value))
            return std::optional<T>();
        const auto inner = ValueTraits<T>::from(value);
        return inner ? std::optional<std::optional<T>>(*inner) : std::nullopt;
    }
};

} // namespace relais
