// SPDX-License-Identifier: GPL-3.0-or-later
// PlaybookBuilder: the plan's facts and the library's cards make the fiches réflexes, with the person's edits applied
// (textedits.h). Built for one edition and language: for the screen take Edition::Team. All references must outlive it;
// pure, any thread.
#pragma once

#include "domain/playbook.h"
#include "services/phrases.h"
#include "services/planfacts.h"
#include "services/reader.h"

namespace relais {

struct BuilderInput {
    const Reader &reader;
    const PlanFacts &facts; // of the whole plan
    const QList<CardTemplate> &cards;
    const Phrases &phrases;
    Language language = Language::French;
};

// What stands over a contact on the page.
Phrase labelOf(PlaybookContact::Kind kind);

class PlaybookBuilder {
public:
    explicit PlaybookBuilder(const BuilderInput &input);

    // One for each activity, in the order of the plan, then one for each critical tool, the soonest limit first, then
    // one for each situation that the edition shows and that can befall this firm.
    [[nodiscard]] QList<Playbook> all() const;
    // Null if there is no such tool or activity, or the library has no card for it.
    [[nodiscard]] std::optional<Playbook> of(RowId object) const;

    // What befalls the firm itself.
    [[nodiscard]] Playbook of(const CardTemplate &situation) const;
    [[nodiscard]] bool canBefall(const CardTemplate &situation) const;

    // « À reclasser »: the person's words on a step that is no longer generated.
    [[nodiscard]] QList<TextEdit> orphans() const;

    // The card for a tool: by catalogue key, then by its words in the name, then in the purpose, then the general one.
    [[nodiscard]] const CardTemplate *cardFor(const Tool &tool) const;
    [[nodiscard]] const CardTemplate *cardFor(const Activity &activity) const;

private:
    // The fiche that the edit was made on, if it is still made.
    [[nodiscard]] std::optional<Playbook> madeOn(const TextEdit &edit) const;
    [[nodiscard]] Playbook build(const CardTemplate &card, RowId object, const QString &name) const;
    void addSteps(Playbook &playbook) const;
    void addFallbackSteps(Playbook &playbook, const CardStep &step) const;
    void addContacts(Playbook &playbook) const;
    [[nodiscard]] QList<Id<Person>> peopleFor(CardWho who, const Playbook &playbook) const;
    [[nodiscard]] QString namesOf(const QList<Id<Person>> &people, CardWho who) const;

    BuilderInput m_input;
    const Plan &m_plan;
    Speech m_say;
};

} // namespace relais
