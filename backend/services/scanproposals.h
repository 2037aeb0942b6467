// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan suggests for a plan: behind which tool a provider seems to stand, and what the plan or a person has said
// of it before. Nothing of it counts until a person has said yes. Pure; any thread.
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/catalogue.h"
#include "domain/plan.h"
#include "domain/scan.h"

namespace relais {

enum class ProposalState {
    New,
    Confirmed, // the plan has the link
    ToAsk,
    Refused, // a person has said no before: said again, not asked again
    TheTool, // the provider is the tool itself
};

struct ScanProposal {
    DomainFinding finding;
    NodeId from; // the tool that stands on it; null: a person has to say which
    ProposalState state = ProposalState::New;
};

// A scan of one domain on one day.
struct ScanSubject {
    QString domain;
    QDate day;
    Id<Tool> tool; // that it was asked for; null: for the firm
};

// The tools that a finding of this part may be about, the likeliest first: mail for mail, else the one asked for, the
// one whose address is in the domain, the shop or the site. None if nothing says which.
NodeId likelyTool(const Plan &plan, DomainPart part, const ScanSubject &subject, const Catalogue &catalogue);

// One a finding, in their order.
QList<ScanProposal> proposalsFor(const Plan &plan, const QList<DomainFinding> &findings, const ScanSubject &subject,
                                 const Catalogue &catalogue);
// What the plan says of this finding behind this tool.
ProposalState stateOf(const Plan &plan, const DomainFinding &finding, NodeId from, const Catalogue &catalogue);

// The plan with the answer: a link that says it was observed, when and by what; its provider is made where there is
// none. Who is publicly said to stand behind that provider is noted as something to ask. A link that the plan has
// already is left as it is. InvalidValue: nobody said which tool; NotFound: it is not in the plan.
Result<Plan> withProposalAnswered(const Plan &plan, const ScanProposal &proposal, Confirmation answer,
                                  const ScanSubject &subject, const Catalogue &catalogue, IdSource &ids);

} // namespace relais
