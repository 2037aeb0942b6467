// SPDX-License-Identifier: GPL-3.0-or-later
// How the firm is reached and reaches others when a tool is down, and what the person changed in the texts that Relais
// generates (fiches réflexes and messages). Generated texts themselves are not stored. Values; any thread.
#pragma once

#include "domain/organisation.h"

namespace relais {

enum class Audience { Customers, Team, Suppliers };
template <> struct EnumNames<Audience> {
    static constexpr const char *names[] = {"customers", "team", "suppliers"};
};

// Au début, En cours, Contournement, Au retour, Bilan.
enum class Phase { Start, Update, Workaround, Restored, Review };
template <> struct EnumNames<Phase> {
    static constexpr const char *names[] = {"start", "update", "workaround", "restored", "review"};
};

enum class ChannelKind { Sms, Email, Website, SocialMedia, Phone, AnsweringMachine, Notice, TeamChat, PhoneTree };
template <> struct EnumNames<ChannelKind> {
    static constexpr const char *names[] = {
        "sms", "email", "website", "social_media", "phone", "answering_machine", "notice", "team_chat", "phone_tree"};
};

// A channel towards an audience; rank 0 is used first.
struct Channel {
    static constexpr const char *table = "channel";

    Id<Channel> id;
    Audience audience = Audience::Customers;
    ChannelKind kind = ChannelKind::Phone;
    QString name; // « Facebook de la boutique », « Fixe des Halles »
    QString address; // number, link or place
    Id<Person> holder; // who can use it
    NodeId standsOn; // the tool or provider it falls with
    bool fallback = false; // the one to use when the usual one is down
    int rank = 0;

    bool operator==(const Channel &) const = default;
};

// A person who is not on a channel: « Yvon n'a pas WhatsApp ».
struct ChannelAbsence {
    static constexpr const char *table = "channel_absence";

    Id<ChannelAbsence> id;
    Id<Channel> channel;
    Id<Person> person;

    bool operator==(const ChannelAbsence &) const = default;
};

// What the person did to one generated step or message (decisions.md 5). Its key is (template, slot, object); an edit
// on an object that is gone is kept and shown « À reclasser », hence no foreign key.
struct TextEdit {
    static constexpr const char *table = "text_edit";

    Id<TextEdit> id;
    QString templateId; // with its version: "card.tool@1"
    QString slot; // of the step or message in the template; of an added step: a new unique slot
    QString object; // id of the object that the text is about
    QString follows; // of an added or moved step: the slot it comes after
    Language language = Language::French;
    QString base; // the generated text that the edit was made on
    QString text;
    Id<Person> person; // who does the step, if changed
    bool added = false;
    bool removed = false;

    bool operator==(const TextEdit &) const = default;
};

template <> std::span<const Field<Channel>> fields<Channel>();
template <> std::span<const Field<ChannelAbsence>> fields<ChannelAbsence>();
template <> std::span<const Field<TextEdit>> fields<TextEdit>();

} // namespace relais
