// SPDX-License-Identifier: GPL-3.0-or-later
// PlanContents: a plan as a document, for one edition and language (decisions.md 9): « En cas de panne » first, then
// wall sheets (Wall) or fiches, messages, lists and gaps, the control page last. What is above the edition is not read
// (reader.h). Holds the library's templates; immutable, any thread.
#pragma once

#include "domain/document.h"
#include "domain/messagetemplate.h"
#include "domain/plan.h"
#include "services/phrases.h"

namespace relais {

struct DocumentOptions {
    Edition edition = Edition::Team;
    Language language = Language::French;
    QDate today; // the date of the version
    bool privateNumbers = true; // private telephone numbers in the call list, in Management only
};

class PlanContents {
public:
    PlanContents(QList<CardTemplate> cards, QList<MessageTemplate> messages, Phrases phrases);

    [[nodiscard]] Document document(const Plan &plan, const DocumentOptions &options) const;

    // One fiche (Playbook::key()), as it stands in document().
    [[nodiscard]] Document playbook(const Plan &plan, const DocumentOptions &options, const QString &key) const;

    [[nodiscard]] const QList<CardTemplate> &cards() const { return m_cards; }
    [[nodiscard]] const QList<MessageTemplate> &messages() const { return m_messages; }
    [[nodiscard]] const Phrases &phrases() const { return m_phrases; }

private:
    template <class Write>
    [[nodiscard]] Document written(const Plan &plan, const DocumentOptions &options, Write write) const;

    QList<CardTemplate> m_cards;
    QList<MessageTemplate> m_messages;
    Phrases m_phrases;
};

} // namespace relais
