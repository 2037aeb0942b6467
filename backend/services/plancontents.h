// SPDX-License-Identifier: GPL-3.0-or-later
// PlanContents: a plan as documents of any kind, for one edition and language (decisions.md 9). What is above the
// edition is not read (reader.h). Holds the library's templates; immutable, any thread.
#pragma once

#include "domain/document.h"
#include "domain/messagetemplate.h"
#include "domain/plan.h"
#include "services/documentkind.h"
#include "services/phrases.h"

namespace relais {

struct DocumentOptions {
    Edition edition = Edition::Team;
    Language language = Language::French;
    QDate today; // the date of the version
    bool privateNumbers = true; // private telephone numbers in the call list, in Management only
    DocumentKind kind = DocumentKind::Plan;
    bool costs = false; // what an hour of stop costs, in Management and Insurer only; unknown: « à estimer »
    bool map = true; // pictures of what rests on what
    bool hints = true; // « Indice public du …, à confirmer »; never in Insurer
    QStringList chosen; // keys of PlanContents::choices(); empty: all
    std::optional<Plan> since; // the version sent out last, of Changes
    QDate sinceDay;
};

// What a kind can be made of a part of: fiches, persons.
struct DocumentChoice {
    QString key;
    QString name;

    bool operator==(const DocumentChoice &) const = default;
};

class PlanContents {
public:
    PlanContents(QList<CardTemplate> cards, QList<MessageTemplate> messages, Phrases phrases);

    [[nodiscard]] Document document(const Plan &plan, const DocumentOptions &options) const;

    // What options.chosen may hold for options.kind, in the order of the document; empty: the kind is always whole.
    [[nodiscard]] QList<DocumentChoice> choices(const Plan &plan, const DocumentOptions &options) const;

    // One fiche (Playbook::key()), as it stands in document().
    [[nodiscard]] Document playbook(const Plan &plan, const DocumentOptions &options, const QString &key) const;

    [[nodiscard]] const QList<CardTemplate> &cards() const { return m_cards; }
    [[nodiscard]] const QList<MessageTemplate> &messages() const { return m_messages; }
    [[nodiscard]] const Phrases &phrases() const { return m_phrases; }

private:
    template <class Write>
    [[nodiscard]] auto written(const Plan &plan, const DocumentOptions &options, Write write) const;

    QList<CardTemplate> m_cards;
    QList<MessageTemplate> m_messages;
    Phrases m_phrases;
};

} // namespace relais
