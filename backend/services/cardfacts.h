// SPDX-License-Identifier: GPL-3.0-or-later
// CardFacts: fills the slots of a card's texts with what the plan says of one tool or activity. Pure; any thread.
#pragma once

#include "services/playbookbuilder.h"

namespace relais {

struct FilledText {
    QString text;
    std::optional<GapTarget> missing; // the first fact that the plan lacks; text is then not to be used
};

class CardFacts {
public:
    // playbook: object, name and fallback are set. Both must outlive it.
    CardFacts(const BuilderInput &input, const Playbook &playbook);

    [[nodiscard]] FilledText fill(const LocalText &text) const;
    [[nodiscard]] FilledText value(CardFact fact) const;

    // The work number of a person, or where the private one is found.
    [[nodiscard]] QString numberOf(const Id<Person> &person) const;

private:
    template <class T> FilledText field(const T *row, const char *name) const;
    [[nodiscard]] FilledText fallbackField(const char *name) const;
    [[nodiscard]] FilledText supportPhone() const;
    [[nodiscard]] FilledText support() const;
    [[nodiscard]] FilledText channel(Audience audience) const;
    [[nodiscard]] FilledText activityNames() const;
    [[nodiscard]] FilledText toolNames() const;
    [[nodiscard]] FilledText decider() const;
    [[nodiscard]] QString elsewhere() const; // where a value stands that this edition may not show

    const BuilderInput &m_input;
    const Plan &m_plan;
    const Playbook &m_playbook;
    Speech m_say;
};

} // namespace relais
