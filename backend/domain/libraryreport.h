// SPDX-License-Identifier: GPL-3.0-or-later
// LibraryReport: what is wrong in the library's files (playbooks/, templates/), each with file and JSON pointer, and
// how much there is. Made by library/librarycheck, worded by wording/librarytext. Values; any thread.
#pragma once

#include "domain/typography.h"

#include <optional>

namespace relais {

enum class LibraryKind {
    Card,
    Scenario,
    DrillWords,
    Outage,
    Idea,
    Catalogue,
    Rules,
    Fingerprints,
    Questions,
    Messages,
    Words,
    Legal,
    Phrases,
    Example,
    Schema,
};
template <> struct EnumNames<LibraryKind> {
    static constexpr const char *names[] = {"card",      "scenario", "drill_words",  "outage",    "idea",
                                            "catalogue", "rules",    "fingerprints", "questions", "messages",
                                            "words",     "legal",    "phrases",      "example",   "schema"};
};

enum class LibraryFault {
    NotJson, // not JSON as it is read here
    Form, // its format does not allow this; `found` says what, in English
    UnknownPlace, // lies where nothing is read
    MissingLanguage, // one of the two
    UnknownReference, // `found` is nowhere
    Duplicate, // `found` is a key that another entry has; `instead` is the file of the first
    RoleWithoutScene,
    ObjectiveUnmet, // nothing that happens could meet it
    ObjectiveWithoutScene, // `found` is served by no scene of the length in `instead`
    SmsTooLong, // `found` is the text with the longest values
    SmsCharacters, // `found` are those outside GSM-7
    Jargon, // `found`; `instead` says it better
    NoSource,
    TooCertain, // of confidence B or C, and worded as if it were certain
    NamedTooSoon, // `found` is a provider, before it was named in public
    Typography, // `found` breaks `rule`
};
template <> struct EnumNames<LibraryFault> {
    static constexpr const char *names[] = {"not_json",
                                            "form",
                                            "unknown_place",
                                            "missing_language",
                                            "unknown_reference",
                                            "duplicate",
                                            "role_without_scene",
                                            "objective_unmet",
                                            "objective_without_scene",
                                            "sms_too_long",
                                            "sms_characters",
                                            "jargon",
                                            "no_source",
                                            "too_certain",
                                            "named_too_soon",
                                            "typography"};
};

struct LibraryFinding {
    LibraryFault fault = LibraryFault::Form;
    QString file; // from the library's root: "playbooks/cards/tool.json"
    QString pointer; // RFC 6901; empty: the file
    QString found;
    QString instead;
    std::optional<TypographyRule> rule; // of Typography

    bool operator==(const LibraryFinding &) const = default;
};

struct LibraryCount {
    LibraryKind kind = LibraryKind::Card;
    int files = 0;
    int entries = 0; // messages, tools of the catalogue, pages of questions…; a file that holds one thing counts one

    bool operator==(const LibraryCount &) const = default;
};

struct LibraryReport {
    QList<LibraryFinding> findings; // by file, then by pointer
    QList<LibraryCount> counts; // one a kind, in the order of LibraryKind

    bool operator==(const LibraryReport &) const = default;
};

} // namespace relais
