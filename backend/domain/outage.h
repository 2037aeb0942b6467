// SPDX-License-Identifier: GPL-3.0-or-later
// Outage: a real outage as the library holds it (playbooks/outages): what happened at which instant, how surely that is
// known, and since when anybody could know it, so that a drill which plays it again says no more than was said on the
// day. Values; any thread.
#pragma once

#include "domain/dependency.h"
#include "domain/localtext.h"
#include "domain/value.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace relais {

// What kinds of tool fell; of the catalogue's kinds where it has them.
enum class OutageKind {
    Accounts,
    Assistant,
    Bank,
    Card,
    Chat,
    Computers,
    Diary,
    Domain,
    Files,
    Host,
    Internet,
    Mail,
    Mailing,
    Meetings,
    Operator,
    Patients,
    Payment,
    Payroll,
    Phone,
    Power,
    Protection,
    Shop,
    SignIn,
    Site,
    Social,
    Tasks,
    Till,
};
template <> struct EnumNames<OutageKind> {
    static constexpr const char *names[] = {
        "accounts", "assistant", "bank",       "card",    "chat",     "computers", "diary",    "domain",  "files",
        "host",     "internet",  "mail",       "mailing", "meetings", "operator",  "patients", "payment", "payroll",
        "phone",    "power",     "protection", "shop",    "sign_in",  "site",      "social",   "tasks",   "till"};
};

// How finely an instant is dated. What is not Minute is told with its doubt.
enum class OutagePrecision {
    Minute,
    About, // the sources say "about"
    After, // some time after utc
    Before, // some time before utc
    Part, // a part of `day`, in the outage's zone
    Day, // `day`, or `day` to `untilDay`
};
template <> struct EnumNames<OutagePrecision> {
    static constexpr const char *names[] = {"minute", "about", "after", "before", "part", "day"};
};

enum class DayPart { Night, Morning, Afternoon, Evening };
template <> struct EnumNames<DayPart> {
    static constexpr const char *names[] = {"night", "morning", "afternoon", "evening"};
};

// Since when anybody could know of an instant.
enum class OutagePublic {
    AtOnce, // seen or said as it happened
    With, // with a later instant
    Afterwards, // told by reports; no instant of this outage
};
template <> struct EnumNames<OutagePublic> {
    static constexpr const char *names[] = {"at_once", "with", "afterwards"};
};

struct OutageInstant {
    QString key; // unique in its outage, never renamed
    OutagePrecision precision = OutagePrecision::Minute;
    QDateTime utc; // invalid for Part and Day
    QDateTime untilUtc; // of a stretch; invalid otherwise
    QDate day; // of Part and Day, in the outage's zone
    QDate untilDay;
    std::optional<DayPart> part;
    Confidence confidence = Confidence::C;
    OutagePublic known = OutagePublic::AtOnce;
    QString with; // key of the instant with which this one became public
    LocalText what;

    bool operator==(const OutageInstant &) const = default;
};

struct OutageCause {
    LocalText text;
    Confidence confidence = Confidence::C;
    QString publicWith; // key of the instant with which it became public; empty: afterwards

    bool operator==(const OutageCause &) const = default;
};

struct Outage {
    QString key; // "fastly-2021-06-08"
    int version = 1;
    LocalText title; // names the provider
    LocalText seen; // what a firm sees before anything is known; names nobody
    LocalText summary;
    QStringList providers; // names, in either language; none where nobody in particular failed
    QList<OutageKind> kinds;
    QByteArray zone; // IANA name of where the day was lived
    // Keys of instants; empty where the sources have none.
    QString began;
    QString named; // when the provider was named in public
    QString firstWord; // of the provider
    QString falseDawn; // it seemed to be over
    QString mostlyBack;
    QString ended;
    OutageCause cause;
    QStringList fellWith; // names
    LocalText fellWithAlso; // those without a name
    QStringList onlyReported; // said to have fallen, never established
    LocalText trap; // what a drill should let people feel
    LocalText doubt; // where the sources disagree
    QList<OutageInstant> instants; // in order
    QStringList sources; // addresses
    QDate checked; // when the instants were last compared with the sources

    [[nodiscard]] const OutageInstant *instant(const QString &instantKey) const
    {
        for (const OutageInstant &candidate : instants) {
            if (candidate.key == instantKey)
                return &candidate;
        }
        return nullptr;
    }

    // From `began` to the instant; none where either is not dated to an hour of the day. About, unless both are
    // minutes.
    [[nodiscard]] std::optional<Minutes> lasted(const QString &instantKey) const
    {
        const OutageInstant *start = instant(began);
        const OutageInstant *end = instant(instantKey);
        if (!start || !end || !start->utc.isValid() || !end->utc.isValid())
            return std::nullopt;
        return Minutes(start->utc.secsTo(end->utc) / 60);
    }

    bool operator==(const Outage &) const = default;
};

} // namespace relais
