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

template <class Write>
Document PlanContents::written(const Plan &plan, const DocumentOptions &options, Write write) const
{
    const bool management = options.edition == Edition::Management;
    const Reader reader(plan, options.edition, options.today);
    const PlanFacts facts(plan);
    const QList<Gap> gaps = gapsOf(plan, facts, options.today);
    ContentsInput input{reader, facts, gaps, m_cards, m_messages, m_phrases, options.language, options.today};
    input.privateNumbers = options.privateNumbers && management;
    input.fingerprint = management ? fingerprint(plan).toHex() : QByteArray();
    ContentsWriter writer(input);
    return write(writer);
}

Document PlanContents::document(const Plan &plan, const DocumentOptions &options) const
{
    return written(plan, options, [](ContentsWriter &writer) { return writer.document(); });
}

Document PlanContents::playbook(const Plan &plan, const DocumentOptions &options, const QString &key) const
{
    return written(plan, options, [&](ContentsWriter &writer) { return writer.playbook(key); });
}

} // namespace relais
