// SPDX-License-Identifier: GPL-3.0-or-later
// From what a person typed to what a scan asks. Nothing is asked here. Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/plan.h"
#include "domain/scan.h"

namespace relais {

// The domain of what was typed: a name, a web address or an e-mail address, without "www.", in the letters that DNS
// knows. InvalidValue: it is none (an IP address, one word, signs that no name has).
Result<QString> domainOf(const QString &typed);

// The questions of content/3 about a domain that domainOf() answered: who keeps its names (its own and those of the
// names above it), its mail, the addresses of the site and of usual names beside it, who may send in its name, and the
// names by which the fingerprints tell a sender.
ScanQuestions questionsFor(const QString &domain, const QList<Fingerprint> &fingerprints);

// A name that nobody gives: what is answered for it is answered for any name, and so shows nothing.
QString nameOfNobody(const QString &domain);

// The domains that the plan speaks of, the one of this tool first: web addresses of tools and e-mail addresses of
// people and providers, each once, but for those of free mailboxes.
QStringList domainsIn(const Plan &plan, Id<Tool> tool);

} // namespace relais
