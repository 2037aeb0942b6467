// SPDX-License-Identifier: GPL-3.0-or-later
// Playbook: a fiche réflexe, one page that anyone can follow, and the template (CardTemplate) that it is generated
// from. A generated step is not stored: its key is (template, slot, object), and what a person did to it is a TextEdit
// row. Values; any thread.
#pragma once

#include "domain/fallback.h"
#include "domain/localtext.h"
#include "domain/node.h"
#include "domain/recipient.h"

#include <QList>
#include <QStringList>

namespace relais {

// What a card is about.
enum class CardObject { Tool, Activity, Situation }; // Situation: what befalls the firm itself
template <> struct EnumNames<CardObject> {
    static constexpr const char *names[] = {"tool", "activity", "situation"};
};

// The parts of a fiche that hold steps, in their fixed order.
enum class CardSection { FirstQuarter, WithFallback, AtReturn };
template <> struct EnumNames<CardSection> {
    static constexpr const char *names[] = {"first_quarter", "with_fallback", "at_return"};
};

enum class CardWho { Anyone, Owner, Decider, Spokesperson };
template <> struct EnumNames<CardWho> {
    static constexpr const char *names[] = {"anyone", "owner", "decider", "spokesperson"};
};

// What a card's texts may name, in braces: "{support_phone}".
enum class CardFact {
    Tool,
    Activity,
    Activities, // those that stop when the tool does
    Tools, // that the activity needs
    Fallback,
    Material,
    Captured,
    Reentry,
    ReturnCheck,
    SwitchAfter,
    Support,
    SupportPhone,
    StatusPage,
    Decider,
    TeamChannel,
    CustomerChannel,
    MeetingPoint,
    MinimumService,
};
template <> struct EnumNames<CardFact> {
    static constexpr const char *names[] = {"tool",          "activity",       "activities",   "tools",
                                            "fallback",      "material",       "captured",     "reentry",
                                            "return_check",  "switch_after",   "support",      "support_phone",
                                            "status_page",   "decider",        "team_channel", "customer_channel",
                                            "meeting_point", "minimum_service"};
};

struct CardStep {
    QString slot; // unique in its template, never renamed
    CardSection section = CardSection::FirstQuarter;
    CardWho who = CardWho::Anyone;
    LocalText text;
    LocalText gap; // stands there when a fact of text is missing; empty: the step is then left out
    std::optional<MessageKey> message; // what to tell whom
    bool fallbackSteps = false; // the fallback's own steps stand here; gap is for a fallback that is not written
    bool spare = false; // the first to go when the page is full

    bool operator==(const CardStep &) const = default;
};

struct CardTemplate {
    QString id; // "card.payment"
    int version = 1;
    CardObject object = CardObject::Tool;
    bool general = false; // for every object of its kind that no other card is for
    QStringList catalogueKeys; // of tools
    QStringList words; // found in the object's name or purpose; lower case, without accents. Of a situation: in those
                       // of a tool that makes it one of this firm's
    bool teamOnly = false; // of a situation: not on the wall
    LocalText name; // of a situation: in a few words
    LocalText symptom; // as staff would say it
    LocalText service; // as customers would call it, in the middle of a sentence; empty: by its name
    LocalText recognise; // when to use the fiche
    QList<CardStep> steps;
    LocalText never; // after « Ne jamais »; a fallback's own words come first

    // What a TextEdit names: "card.payment@1".
    [[nodiscard]] QString key() const { return QStringLiteral("%1@%2").arg(id).arg(version); }

    bool operator==(const CardTemplate &) const = default;
};

// Where a missing fact is filled in: a field of a row. Where table is not the row's own, a row about it is to be added
// there: {a tool, "fallback", "name"} is a fallback to be written for the tool.
struct GapTarget {
    RowId row;
    QByteArray table;
    QByteArray field;

    bool operator==(const GapTarget &) const = default;
};

enum class StepState {
    Generated,
    Edited, // the person's text, on the generated text as it still is
    ToReview, // the person's text, on a generated text that has changed since: « à reprendre »
    Added,
};

struct PlaybookStep {
    QString slot;
    CardSection section = CardSection::FirstQuarter;
    QString text; // as it is shown
    QString generated; // as it would be without the edit; empty if added
    QString editBase; // what the edit was made on; empty without one
    StepState state = StepState::Generated;
    QList<Id<Person>> people; // who does it
    QString who; // their names or posts, as the edition may show them
    std::optional<GapTarget> gap; // text is what is to be filled in, here
    RowId source; // the row that text comes from, if any
    std::optional<MessageKey> message;

    bool operator==(const PlaybookStep &) const = default;
};

struct PlaybookContact {
    enum class Kind { Decider, Deputy, Owner, Support };
    Kind kind = Kind::Decider;
    QString name;
    QString number; // or where to find it; empty = not known
    std::optional<GapTarget> gap;

    bool operator==(const PlaybookContact &) const = default;
};

struct Playbook {
    static constexpr qsizetype mostSteps = 10;

    CardTemplate card;
    RowId object; // of a situation: the organisation
    QString name; // of the tool, activity or situation
    QString symptom;
    QString recognise;
    std::optional<Minutes> target;
    std::optional<Minutes> limit;
    Id<Fallback> fallback; // null: none is written
    QList<Id<Fallback>> otherFallbacks;
    std::optional<Minutes> hold;
    bool holdUnlimited = false;
    QList<PlaybookStep> steps; // in the order of the sections
    QString never;
    QList<PlaybookContact> contacts;
    int untranslated = 0; // edits in another language: the generated text stands there
    qsizetype dropped = 0; // spare steps left out so that the fiche stays a page

    [[nodiscard]] bool isSituation() const { return card.object == CardObject::Situation; }
    // Among the fiches of a plan.
    [[nodiscard]] QString key() const { return isSituation() ? card.id : object.value.toString(QUuid::WithoutBraces); }
    [[nodiscard]] int toReview() const;
    [[nodiscard]] int gapCount() const;
    [[nodiscard]] bool isTooLong() const { return steps.size() > mostSteps; }

    bool operator==(const Playbook &) const = default;
};

} // namespace relais
