// SPDX-License-Identifier: GPL-3.0-or-later
// People, and the roles they hold on the day. What identifies a person is Personal: it lives in a table of its own,
// logs hold only a salted digest of it, and "forget this person" removes it for good. Values; any thread.
#pragma once

#include "domain/field.h"
#include "domain/node.h"

namespace relais {

struct Person {
    static constexpr const char *table = "person";

    Id<Person> id;
    QString name;
    QString job; // gérante, vendeuse référente…
    QString workPhone;
    QString privatePhone; // Management only
    QString email;
    QString remarks;
    QString employer; // another firm's, if not ours
    QString place; // where they usually work
    Id<Person> deputy;
    std::optional<int> reachableDays; // Weekdays bits
    std::optional<Minutes> reachableFrom;
    std::optional<Minutes> reachableUntil;
    QDate agreedList; // agreed to stand in the restricted list on
    QDate agreedCard; // agreed to stand on the pocket card on
    QDate verifiedOn; // the number was checked on
    QDate calledOn; // somebody called it on
    QDate leftOn; // left the firm on
    int position = 0;

    bool operator==(const Person &) const = default;
};

// What somebody does when a tool is down.
enum class RoleKind { Decider, Spokesperson, Facilitator, Scribe };
template <> struct EnumNames<RoleKind> {
    static constexpr const char *names[] = {"decider", "spokesperson", "facilitator", "scribe"};
};

// One holder of a role; rank 0 holds it, 1 is the first deputy, and so on.
struct RoleHolder {
    static constexpr const char *table = "role_holder";

    Id<RoleHolder> id;
    RoleKind role = RoleKind::Decider;
    Id<Person> person;
    int rank = 0;

    bool operator==(const RoleHolder &) const = default;
};

template <> std::span<const Field<Person>> fields<Person>();
template <> std::span<const Field<RoleHolder>> fields<RoleHolder>();

} // namespace relais
