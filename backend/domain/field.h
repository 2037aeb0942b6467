// SPDX-License-Identifier: GPL-3.0-or-later
// Field<T>: one line of the field table of a row type T. The table, fields<T>(), is the only place that spells a
// field's name: insert, select, row hash, operation log, plan JSON, CSV columns, question bindings and the readable
// diff all iterate over it. Tables are constants; any thread.
#pragma once

#include "domain/value.h"

#include <span>
#include <string_view>

namespace relais {

// Who may read a field, lowest first: a document never prints what is above its class (decisions.md 2).
enum class Diffusion {
    Wall, // Affichage: customers may see it
    Team, // Équipe
    Management, // Direction
};

// What becomes of a row when the row it refers to is deleted.
enum class Owner {
    None, // not a reference, or one that is merely cleared
    Parent, // this row belongs to the other and goes with it
};

enum class Privacy {
    Plain,
    Personal, // lives in the persons' own table; logs hold only a salted digest of it
};

template <class T> struct Field {
    const char *name; // stable, lower_snake_case: the column, the JSON key, the name in the log
    FieldType type;
    Diffusion diffusion;
    Privacy privacy;
    Owner owner;
    const char *target; // of a Reference: the table it points to, "node" (any of five) or "row" (any); else null
    std::span<const char *const> enumerators; // of an Enumerator field
    Value (*get)(const T &);
    // False if the value is of another type or not among the enumerators; the row is then unchanged. Ranges are
    // domain/validation's.
    bool (*set)(T &, const Value &);
};

namespace detail {

template <class M> struct MemberOf;

template <class T, class V> struct MemberOf<V T::*> {
    using Row = T;
    using Type = V;
};

template <class V> struct Unwrapped {
    using Type = V;
};

template <class V> struct Unwrapped<std::optional<V>> {
    using Type = V;
};

template <class V> struct TargetOf {
    static constexpr const char *table = nullptr;
};

template <class T> struct TargetOf<Id<T>> {
    static constexpr const char *table = T::table;
};

template <class V> constexpr std::span<const char *const> enumeratorsOf()
{
    using Inner = typename Unwrapped<V>::Type;
    if constexpr (std::is_enum_v<Inner>)
        return EnumNames<Inner>::names;
    else
        return {};
}

} // namespace detail

template <auto Member>
constexpr auto field(const char *name, FieldType type, Diffusion diffusion, Privacy privacy = Privacy::Plain,
                     Owner owner = Owner::None)
{
    using Row = typename detail::MemberOf<decltype(Member)>::Row;
    using Type = typename detail::MemberOf<decltype(Member)>::Type;
    return Field<Row>{name,
                      type,
                      diffusion,
                      privacy,
                      owner,
                      detail::TargetOf<Type>::table,
                      detail::enumeratorsOf<Type>(),
                      [](const Row &row) { return ValueTraits<Type>::to(row.*Member); },
                      [](Row &row, const Value &value) {
                          const auto converted = ValueTraits<Type>::from(value);
                          if (converted)
                              row.*Member = *converted;
                          return converted.has_value();
                      }};
}

// A reference to the row that this one belongs to.
template <auto Member> constexpr auto parentField(const char *name, Diffusion diffusion)
{
    return field<Member>(name, FieldType::Reference, diffusion, Privacy::Plain, Owner::Parent);
}

// The field table of T; specialised in the .cpp file of T. The id itself is not in it.
template <class T> std::span<const Field<T>> fields();

template <class T> const Field<T> *findField(std::string_view name)
{
    for (const auto &candidate : fields<T>()) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

} // namespace relais
