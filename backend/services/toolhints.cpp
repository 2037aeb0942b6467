// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/toolhints.h"

#include "services/questionnairecells.h"
#include "services/questionnairelinks.h"
#include "services/questionnairenames.h"
#include "services/questionnairerules.h"

namespace relais {

QList<ToolHint> hintsAbout(const Plan &plan, NodeId node, const Catalogue &catalogue)
{
    QList<ToolHint> hints;
    const CatalogueEntry *entry = questionnames::entryOf(plan, node, catalogue);
    for (qsizetype i = 0; entry && i < entry->hints.size(); ++i) {
        const CatalogueHint &hint = entry->hints.at(i);
        const auto provider = questionnames::provider(plan, hint.provider);
        const Dependency *link =
            provider.isNull() ? nullptr : plan.find(questionlinks::dependency(plan, node, nodeOf(provider)));
        hints.append({hint, link ? std::optional(link->confirmation) : std::nullopt});
    }
    return hints;
}

Result<Plan> withHintAnswered(const Plan &plan, NodeId node, const QString &provider,
                              std::optional<Confirmation> answer, const Catalogue &catalogue, IdSource &ids)
{
    static constexpr const char *answers[] = {"yes", "ask", "no"}; // in the order of Confirmation
    RowAnswer row{node.value, {}};
    questioncells::put(row, "subject", node);
    questioncells::put(row, "provider", provider);
    questioncells::put(row, "answer", answer ? QString::fromLatin1(answers[static_cast<size_t>(*answer)]) : QString());
    const QuestionSet none;
    Plan after = plan;
    const Status written = questionrules::write(after, SectionRules::Hints, {row}, {none, catalogue, ids, QDate()});
    return written ? Result<Plan>(after) : Result<Plan>(written.error());
}

} // namespace relais
