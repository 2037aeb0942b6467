// SPDX-License-Identifier: GPL-3.0-or-later
// What the worst single outage stops, hour by hour, and what was tried of the fallbacks.
#include "domain/figures.h"
#include "services/contentswriter.h"
#include "services/impactdrawing.h"

namespace relais {

namespace {

constexpr Minutes shownOutage{240};

} // namespace

void ContentsWriter::writeImpact()
{
    const auto worst = worstOutage(m_plan, shownOutage);
    if (!worst)
        return;
    WhatIfQuestion question;
    question.failing = {{*worst, Minutes(0), {}}};
    question.lasting = shownOutage;
    const WhatIfAnswer answer = whatIfAnswer(m_plan, question);
    const auto pictures = impactDrawings(m_plan, answer, m_say);
    if (pictures.empty())
        return;
    section(m_say(Phrase::ImpactTitle), QStringLiteral("impact"), 2);
    for (const DrawingBlock &picture : pictures)
        put(picture); // the first with its heading on one page
    QString words = m_say(Phrase::ImpactIntro, m_plan.nameOf(worst->value), durationText(shownOutage, m_language));
    QStringList untouched;
    for (const WhatIfLane &lane : answer.lanes) {
        if (lane.spans.isEmpty())
            untouched << m_plan.nameOf(lane.activity.value);
    }
    if (!untouched.isEmpty())
        words += QLatin1Char(' ') + m_say(Phrase::ImpactUntouched, untouched.join(QStringLiteral(", ")));
    paragraph(words);
}

void ContentsWriter::writeProofs()
{
    TableBlock table;
    table.columns = {
        {m_say(Phrase::ColumnFallback), 3}, {m_say(Phrase::ColumnServes), 3}, {m_say(Phrase::ColumnProof), 3}};
    for (const Fallback &fallback : inOrder(m_plan.table<Fallback>())) {
        QStringList serves;
        for (const FallbackActivity &served : m_plan.table<FallbackActivity>()) {
            if (served.fallback == fallback.id)
                serves << m_plan.nameOf(served.activity.value);
        }
        table.rows.push_back(
            {{strongText(fallback.name), {}}, cell(serves.join(QStringLiteral(", "))), cell(proofText(fallback.id))});
    }
    if (table.rows.empty())
        return;
    section(m_say(Phrase::Proofs), QStringLiteral("preuves"), 2);
    put(table);
}

} // namespace relais
