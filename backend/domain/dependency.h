// SPDX-License-Identifier: GPL-3.0-or-later
// A dependency (repose sur): one node needs another. Semantics: backend/analysis/graph.h. Values; any thread.
#pragma once

#include "domain/field.h"
#include "domain/node.h"

namespace relais {

// How a dependency is known. Hints and observations become links only when a person confirms them.
enum class Knowledge { Declared, CatalogueHint, Scanned };
template <> struct EnumNames<Knowledge> {
    static constexpr const char *names[] = {"declared", "catalogue_hint", "scanned"};
};

// A: read in a named source; B: well known, not read again; C: plausible. B and C are never shown as certain.
enum class Confidence { A, B, C };
template <> struct EnumNames<Confidence> {
    static constexpr const char *names[] = {"A", "B", "C"};
};

// What a person said of a hint.
enum class Confirmation { Confirmed, ToAsk, Refused };
template <> struct EnumNames<Confirmation> {
    static constexpr const char *names[] = {"confirmed", "to_ask", "refused"};
};

struct Dependency {
    static constexpr const char *table = "dependency";

    Id<Dependency> id;
    NodeId from; // this one needs …
    NodeId to; // … this one
    Minutes buffer = Minutes(0); // how long `from` goes on without `to` (« tient sans »)
    bool bufferAsked = false; // false: nobody said how long; true: buffer is an answer, 0 included
    bool bufferTried = false; // it was really tried
    QString group; // alternatives of `from` share a name; empty = required
    QString carries; // hosting, dns, mail, sign-in, payment, carrier, power…
    Knowledge knowledge = Knowledge::Declared;
    std::optional<Confidence> confidence; // of a hint
    QDate knownOn; // date of the hint or scan
    QString source; // of the hint
    Confirmation confirmation = Confirmation::Confirmed;

    bool operator==(const Dependency &) const = default;
};

// Only these carry outages in the analysis; the others are shown « à confirmer ».
inline bool isLink(const Dependency &dependency)
{
    return dependency.confirmation == Confirmation::Confirmed;
}

template <> std::span<const Field<Dependency>> fields<Dependency>();

} // namespace relais
