// SPDX-License-Identifier: GPL-3.0-or-later
// A tool (outil) that activities use, and the providers (prestataires) that stand behind tools and behind other
// providers. What needs what is in dependency.h; how critical a tool is, is derived by analysis. Values; any thread.
#pragma once

#include "domain/organisation.h"

namespace relais {

struct Tool {
    static constexpr const char *table = "tool";

    Id<Tool> id;
    QString name;
    QString purpose; // what it is for
    QString catalogueKey; // of the library's catalogue entry it matches, if any
    Id<Person> owner;
    Id<Person> deputy;
    QString ownerNote; // an owner who is not a person of the plan: « Agence Ty Web »
    QString dataPlace; // where its data lives
    QString address; // the web address at which it is used
    QString supportName;
    QString supportPhone;
    QString supportHours;
    QString statusPage; // https address
    QString contractNumber; // Management only
    QString clientNumber; // Management only
    QDate contractEnds;
    std::optional<bool> worksOffline;
    std::optional<bool> standsAlone; // true: nothing stands behind it, which is an answer and not a gap
    std::optional<bool> criticalOverride; // the person's word against the derived one, with a reason
    QString criticalReason;
    QDate verifiedOn;
    Id<Person> verifiedBy;
    QString remarks;
    int position = 0;

    bool operator==(const Tool &) const = default;
};

struct Provider {
    static constexpr const char *table = "provider";

    Id<Provider> id;
    QString name;
    QString carries; // what it supplies: Internet, paiement, courant…
    QString catalogueKey;
    QString supportPhone;
    QString supportEmail;
    QString supportHours;
    QString statusPage;
    QString contractNumber; // Management only
    QDate contractEnds;
    QDate verifiedOn;
    QString remarks;
    int position = 0;

    bool operator==(const Provider &) const = default;
};

// A copy of data: what, where, with whom, unplugged or not (backups of the firm's data, not of the plan file).
struct DataCopy {
    static constexpr const char *table = "data_copy";

    Id<DataCopy> id;
    QString data;
    QString place;
    QString holder; // with whom
    Id<Provider> provider;
    std::optional<bool> unplugged;
    QDate restoredOn; // a restoration was tried on
    int position = 0;

    bool operator==(const DataCopy &) const = default;
};

template <> std::span<const Field<Tool>> fields<Tool>();
template <> std::span<const Field<Provider>> fields<Provider>();
template <> std::span<const Field<DataCopy>> fields<DataCopy>();

} // namespace relais
