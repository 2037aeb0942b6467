// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/scanproposals.h"

#include "services/questionnairelinks.h"
#include "services/questionnairenames.h"
#include "services/scanquestions.h"

#include <algorithm>

namespace relais {

namespace {

bool isMailPart(DomainPart part)
{
    return part == DomainPart::Mail || part == DomainPart::MailFilter || part == DomainPart::Sending;
}

bool isToolOfKind(const Plan &plan, NodeId node, const char *kind, const Catalogue &catalogue)
{
    const CatalogueEntry *entry = questionnames::entryOf(plan, node, catalogue);
    return entry && entry->kind == QLatin1StringView(kind);
}

NodeId firstOfKind(const Plan &plan, std::initializer_list<const char *> kinds, const Catalogue &catalogue)
{
    for (const char *kind : kinds) {
        for (const Tool &tool : inOrder(plan.table<Tool>())) {
            if (isToolOfKind(plan, nodeOf(tool.id), kind, catalogue))
                return nodeOf(tool.id);
        }
    }
    return {};
}

NodeId atDomain(const Plan &plan, const QString &domain)
{
    for (const Tool &tool : inOrder(plan.table<Tool>())) {
        const auto own = tool.address.isEmpty() ? Result<QString>(Error{}) : domainOf(tool.address);
        if (own && (*own == domain || own->endsWith(QLatin1Char('.') + domain)))
            return nodeOf(tool.id);
    }
    return {};
}

// By its place in the catalogue, since one group goes by several names; else by its name.
Id<Provider> providerKnownAs(const Plan &plan, const QString &name, const QString &catalogueKey,
                             const Catalogue &catalogue)
{
    for (const Provider &provider : inOrder(plan.table<Provider>())) {
        const CatalogueEntry *entry = questionnames::entryOf(plan, nodeOf(provider.id), catalogue);
        if (entry && !catalogueKey.isEmpty() && entry->key == catalogueKey)
            return provider.id;
    }
    return questionnames::provider(plan, name);
}

Id<Provider> madeProvider(Plan &plan, const QString &name, const QString &catalogueKey, IdSource &ids)
{
    Provider provider;
    provider.id = ids.make<Provider>();
    provider.name = name;
    provider.catalogueKey = catalogueKey;
    provider.position = static_cast<int>(plan.table<Provider>().size());
    plan.table<Provider>().put(provider);
    return provider.id;
}

bool isTheTool(const Plan &plan, const DomainFinding &finding, NodeId from, const Catalogue &catalogue)
{
    const CatalogueEntry *entry = from.isNull() ? nullptr : questionnames::entryOf(plan, from, catalogue);
    return entry && !finding.catalogueKey.isEmpty() && entry->key == finding.catalogueKey;
}

QString seenAs(const DomainFinding &finding, const QString &domain)
{
    QStringList seen;
    for (const DomainRecord &record : finding.evidence)
        seen.append(notation(record));
    return QStringLiteral("%1: %2").arg(domain, seen.join(QStringLiteral(", ")));
}

// Who is publicly said to stand behind a provider: a hint, to be asked.
void noteUpstream(Plan &plan, NodeId provider, const DomainFinding &finding, const Catalogue &catalogue, IdSource &ids)
{
    if (finding.upstream.isEmpty())
        return;
    const CatalogueEntry *entry = catalogue.match(finding.upstream);
    auto behind = providerKnownAs(plan, finding.upstream, entry ? entry->key : QString(), catalogue);
    if (behind.isNull())
        behind = madeProvider(plan, finding.upstream, entry ? entry->key : QString(), ids);
    if (nodeOf(behind) == provider || !questionlinks::dependency(plan, provider, nodeOf(behind)).isNull())
        return;
    Dependency link = *plan.find(questionlinks::depend(plan, provider, nodeOf(behind), ids));
    link.knowledge = Knowledge::CatalogueHint;
    link.confidence = finding.confidence;
    link.confirmation = Confirmation::ToAsk;
    if (!finding.sources.isEmpty()) {
        link.knownOn = finding.sources.constFirst().checked;
        link.source = finding.sources.constFirst().text.in(plan.organisation().language);
    }
    plan.table<Dependency>().put(link);
}

} // namespace

NodeId likelyTool(const Plan &plan, DomainPart part, const ScanSubject &subject, const Catalogue &catalogue)
{
    const NodeId asked = plan.find(subject.tool) ? nodeOf(subject.tool) : NodeId();
    const bool mailAsked = !asked.isNull() && isToolOfKind(plan, asked, "mail", catalogue);
    if (isMailPart(part))
        return mailAsked ? asked : firstOfKind(plan, {"mail"}, catalogue);
    if (!asked.isNull() && (!mailAsked || part == DomainPart::Dns))
        return asked;
    const NodeId there = atDomain(plan, subject.domain);
    return there.isNull() ? firstOfKind(plan, {"shop", "site"}, catalogue) : there;
}

ProposalState stateOf(const Plan &plan, const DomainFinding &finding, NodeId from, const Catalogue &catalogue)
{
    if (from.isNull())
        return ProposalState::New;
    if (isTheTool(plan, finding, from, catalogue))
        return ProposalState::TheTool;
    const auto provider = providerKnownAs(plan, finding.provider, finding.catalogueKey, catalogue);
    const Dependency *link =
        provider.isNull() ? nullptr : plan.find(questionlinks::dependency(plan, from, nodeOf(provider)));
    if (!link)
        return ProposalState::New;
    switch (link->confirmation) {
    case Confirmation::Confirmed:
        return ProposalState::Confirmed;
    case Confirmation::ToAsk:
        return ProposalState::ToAsk;
    case Confirmation::Refused:
        return ProposalState::Refused;
    }
    return ProposalState::New;
}

QList<ScanProposal> proposalsFor(const Plan &plan, const QList<DomainFinding> &findings, const ScanSubject &subject,
                                 const Catalogue &catalogue)
{
    QList<ScanProposal> proposals;
    for (const DomainFinding &finding : findings) {
        const NodeId from = likelyTool(plan, finding.carries, subject, catalogue);
        proposals.append({finding, from, stateOf(plan, finding, from, catalogue)});
    }
    return proposals;
}

Result<Plan> withProposalAnswered(const Plan &plan, const ScanProposal &proposal, Confirmation answer,
                                  const ScanSubject &subject, const Catalogue &catalogue, IdSource &ids)
{
    const DomainFinding &finding = proposal.finding;
    if (proposal.from.isNull())
        return Error{ErrorCode::InvalidValue, QStringLiteral("which tool it is about was not said")};
    if (!plan.find(Id<Tool>{proposal.from.value}))
        return Error{ErrorCode::NotFound, QStringLiteral("the tool is not in the plan")};
    const ProposalState known = stateOf(plan, finding, proposal.from, catalogue);
    if (known == ProposalState::TheTool || known == ProposalState::Confirmed)
        return plan;
    Plan after = plan;
    auto provider = providerKnownAs(after, finding.provider, finding.catalogueKey, catalogue);
    if (provider.isNull())
        provider = madeProvider(after, finding.provider, finding.catalogueKey, ids);
    Dependency link = *after.find(questionlinks::depend(after, proposal.from, nodeOf(provider), ids));
    link.knowledge = Knowledge::Scanned;
    link.confidence = finding.confidence;
    link.knownOn = subject.day;
    link.source = seenAs(finding, subject.domain);
    link.carries = QString::fromLatin1(EnumNames<DomainPart>::names[static_cast<size_t>(finding.carries)]);
    link.confirmation = answer;
    after.table<Dependency>().put(link);
    if (answer == Confirmation::Confirmed)
        noteUpstream(after, nodeOf(provider), finding, catalogue, ids);
    return after;
}

} // namespace relais
