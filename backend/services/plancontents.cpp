// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plancontents.h"

#include "domain/operation.h"
#include "services/contentswriter.h"

namespace relais {

PlanContents::PlanContents(QList<CardTemplate> cards, QList<MessageTemplate> messages, Phrases phrases)
    : m_cards(std::move(cards))
    , m_messages(std::move(messages))
    , m_phrases(std::move(phrases))
{ }

namespace {

QHash<Id<Activity>, qint64> costsOf(const Plan &plan)
{
    QHash<Id<Activity>, qint64> costs;
    for (const Activity &activity : plan.table<Activity>()) {
        if (activity.costPerHour)
            costs.insert(activity.id, *activity.costPerHour);
    }
    return costs;
}

// Who may be named on a pocket card, whatever the edition may read of them.
QSet<Id<Person>> agreedToCard(const Plan &plan, QDate today)
{
    QSet<Id<Person>> agreed;
    for (const Person &person : plan.table<Person>()) {
        if (person.agreedCard.isValid() && person.agreedCard <= today)
            agreed.insert(person.id);
    }
    return agreed;
}

Edition editionOf(const DocumentOptions &options)
{
    switch (options.kind) {
    case DocumentKind::WallSheets:
        return Edition::Wall; // where customers see it, whoever prints it
    case DocumentKind::PocketCard:
    case DocumentKind::CallSheet:
    case DocumentKind::StaffNotice:
        return options.edition == Edition::Management ? options.edition : Edition::Team; // papers of the staff
    default:
        return options.edition;
    }
}

// Of a document that shows no hints: neither in its lists nor on its maps.
Plan withoutHints(Plan plan)
{
    const QList<Dependency> dependencies = plan.table<Dependency>().rows();
    for (const Dependency &dependency : dependencies) {
        if (dependency.confirmation == Confirmation::ToAsk)
            plan.table<Dependency>().remove(dependency.id);
    }
    return plan;
}

} // namespace

template <class Write> auto PlanContents::written(const Plan &plan, const DocumentOptions &options, Write write) const
{
    const Edition edition = editionOf(options);
    const bool management = edition == Edition::Management;
    const bool hints = options.hints && edition != Edition::Insurer;
    const Plan shown = hints ? plan : withoutHints(plan);
    const Reader reader(shown, edition, options.today);
    const PlanFacts facts(shown);
    const QList<Gap> gaps = gapsOf(shown, facts, options.today);
    ContentsInput input{reader, facts, gaps, m_cards, m_messages, m_phrases, options};
    input.privateNumbers = options.privateNumbers && management;
    if (options.costs && (management || edition == Edition::Insurer))
        input.costs = costsOf(plan);
    input.agreedCard = agreedToCard(plan, options.today);
    input.fingerprint = management ? fingerprint(plan).toHex() : QByteArray();
    ContentsWriter writer(input);
    return write(writer);
}

Document PlanContents::document(const Plan &plan, const DocumentOptions &options) const
{
    return written(plan, options, [](ContentsWriter &writer) { return writer.document(); });
}

QList<DocumentChoice> PlanContents::choices(const Plan &plan, const DocumentOptions &options) const
{
    return written(plan, options, [](ContentsWriter &writer) { return writer.choices(); });
}

Document PlanContents::playbook(const Plan &plan, const DocumentOptions &options, const QString &key) const
{
    return written(plan, options, [&](ContentsWriter &writer) { return writer.playbook(key); });
}

} // namespace relais
