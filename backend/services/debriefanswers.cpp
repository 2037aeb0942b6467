// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/debriefanswers.h"

#include "domain/operation.h"

namespace relais {

namespace {

// None: it answers something else.
std::optional<QString> answerIn(const Finding &finding, const QString &question)
{
    // Spaces before a question mark differ from file to file.
    const QString text = finding.text.simplified();
    const QString asked = question.simplified() + QLatin1Char(' ');
    if (!text.startsWith(asked))
        return {};
    return text.mid(asked.size());
}

const Finding *answerOf(const Plan &plan, const QString &run, const QString &question)
{
    for (const Finding &finding : plan.table<Finding>()) {
        if (finding.run == run && answerIn(finding, question))
            return &finding;
    }
    return nullptr;
}

} // namespace

QString debriefAnswer(const Plan &plan, const QString &run, const QString &question)
{
    const Finding *finding = answerOf(plan, run, question);
    return finding ? answerIn(*finding, question).value_or(QString()) : QString();
}

bool isDebriefAnswer(const Finding &finding, const QStringList &questions)
{
    return std::any_of(questions.cbegin(), questions.cend(),
                       [&](const QString &question) { return answerIn(finding, question).has_value(); });
}

Plan withDebriefAnswer(const Plan &plan, const QString &run, const QString &question, const QString &answer,
                       QDate today, IdSource &ids)
{
    Plan after = plan;
    const Finding *known = answerOf(plan, run, question);
    if (answer.simplified().isEmpty()) {
        if (known)
            removeRow(after, known->id.value);
        return after;
    }
    Finding finding;
    if (known)
        finding = *known;
    else
        finding.id = ids.make<Finding>();
    finding.run = run;
    finding.date = known ? known->date : today;
    finding.text = question + QLatin1Char(' ') + answer.simplified();
    after.table<Finding>().put(finding);
    return after;
}

} // namespace relais
