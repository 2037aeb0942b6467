// SPDX-License-Identifier: GPL-3.0-or-later
// WhatIfText: « Et si… » in sentences, the same in the window and on the command line: facts, lanes, chains, whom to
// call, what has no solution, what to improve. GUI thread, in the language installed.
#pragma once

#include "services/whatiffixes.h"

#include <QCoreApplication>

namespace relais {

class WhatIfText {
    Q_DECLARE_TR_FUNCTIONS(relais::WhatIfText)

public:
    // Both must outlive it.
    WhatIfText(const Plan &plan, const WhatIfAnswer &answer);

    // "What if Cloudflare failed on a Tuesday at 12:20 for 4 h?"
    [[nodiscard]] QString question() const;
    // "12:20"; without a clock "at the start", "after 1 h".
    [[nodiscard]] QString moment(Minutes since) const;
    // "Préparer et expédier > Shopify > Cloudflare".
    [[nodiscard]] QString chain(const QList<NodeId> &nodes) const;

    // The three facts, each with its line below.
    [[nodiscard]] QString hitFact() const; // "3 of 7 activities are hit"
    [[nodiscard]] QString hitDetail() const; // "2 resume, 1 has no solution"
    [[nodiscard]] QString uncoveredFact() const; // "1 activity without solution"
    [[nodiscard]] QString uncoveredDetail() const; // "from 15:20, preparing and shipping"; empty: nothing is
    [[nodiscard]] QString costFact() const; // "About €4,700", "To be estimated"
    [[nodiscard]] QString costDetail() const; // "over 4 h, against €7,100 without fallbacks"
    // "Your fallbacks avoid about €2,500, €2,000 of it by those that were tried. The fourth hour is the dearest."
    [[nodiscard]] QString costSentence() const;
    // "Sales: 30 min stopped x €1,450 per hour = €725". One of WhatIfCost::terms.
    [[nodiscard]] QString term(const WhatIfTerm &term) const;
    [[nodiscard]] static QString money(const WhatIfCost &cost);

    // The text twin of a lane.
    [[nodiscard]] QString lane(const WhatIfLane &lane) const;
    // What stands on a bar; empty where nothing does.
    [[nodiscard]] QString span(const WhatIfSpan &span) const;

    [[nodiscard]] QString callName(const WhatIfCall &call) const;
    [[nodiscard]] QString callReason(const WhatIfCall &call) const; // "Decides on the fallback"
    [[nodiscard]] QString callNumber(const WhatIfCall &call) const; // the number, or that there is none

    // Whole sentences: why nothing carries the activity.
    [[nodiscard]] QString uncovered(const WhatIfUncovered &uncovered) const;

    // With a verb first, without full stop: a good title for an action.
    [[nodiscard]] QString fixTitle(const WhatIfFix &fix) const;
    [[nodiscard]] QString holdTitle(const WhatIfFix &fix) const;
    [[nodiscard]] QString fixReason(const WhatIfFix &fix) const; // "Avoids about €600 per hour from 15:20"
    [[nodiscard]] QString fixEffort(const WhatIfFix &fix) const; // "1 h of work"

private:
    [[nodiscard]] QString name(const QUuid &row) const { return m_plan.nameOf(row); }

    const Plan &m_plan;
    const WhatIfAnswer &m_answer;
};

} // namespace relais
