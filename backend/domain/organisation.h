// SPDX-License-Identifier: GPL-3.0-or-later
// The firm that a plan is for, and the places where it works. Values; any thread.
#pragma once

#include "domain/field.h"
#include "domain/person.h"

namespace relais {

enum class Language { French, English };
template <> struct EnumNames<Language> {
    static constexpr const char *names[] = {"fr", "en"};
};

// Picks the examples and suggestions; Other is "Autre métier".
enum class Trade { OnlineShop, Bakery, Accountants, Medical, Manufacturer, Other };
template <> struct EnumNames<Trade> {
    static constexpr const char *names[] = {"online_shop", "bakery", "accountants", "medical", "manufacturer", "other"};
};

// Exactly one row in a plan.
struct Organisation {
    static constexpr const char *table = "organisation";

    Id<Organisation> id;
    QString name;
    QString purpose; // what it does, for whom, in one sentence
    Trade trade = Trade::Other;
    Language language = Language::French; // of the firm's own words
    Id<Person> author; // who fills the plan in
    Minutes criticalThreshold = Minutes(1440); // a tool is critical when its tolerated downtime is at most this
    QDate reviewedOn;
    Id<Person> reviewedBy;
    QString meetingPoint; // where the team meets when nothing else works
    QString customerList; // where the customers' contacts are without the tool
    QString minimumService; // what would do for a day, for the firm as a whole
    QString accessPlace; // where passwords, keys and codes are: Management only
    Id<Person> accessHolder; // who else has them
    // Whether it says that these rules bind it (domain/legalreminder.h); none: it did not say.
    std::optional<bool> nis2;
    std::optional<bool> dora;

    bool operator==(const Organisation &) const = default;
};

struct Site {
    static constexpr const char *table = "site";

    Id<Site> id;
    QString name;
    QString address;
    std::optional<int> headcount;
    std::optional<int> openDays; // Weekdays bits
    std::optional<Minutes> opensAt; // since midnight
    std::optional<Minutes> closesAt;
    QString hoursNote; // what days and hours cannot say
    int position = 0;

    bool operator==(const Site &) const = default;
};

template <> std::span<const Field<Organisation>> fields<Organisation>();
template <> std::span<const Field<Site>> fields<Site>();

} // namespace relais
