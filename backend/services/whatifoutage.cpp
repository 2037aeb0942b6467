// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/whatifoutage.h"

#include "domain/catalogue.h"
#include "services/matchwords.h"
#include "services/questionnairenames.h"

#include <QTimeZone>

#include <algorithm>

namespace relais {

namespace {

bool isOfKinds(const QString &kind, const QList<OutageKind> &kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [&](OutageKind one) {
        return kind == QLatin1StringView(EnumNames<OutageKind>::names[static_cast<std::size_t>(one)]);
    });
}

// The provider's name stands in that of the row, or the catalogue knows the row by it.
bool fell(const Plan &plan, NodeId node, const Outage &outage, const Catalogue &catalogue)
{
    const CatalogueEntry *entry = questionnames::entryOf(plan, node, catalogue);
    if (outage.providers.isEmpty())
        return entry && isOfKinds(entry->kind, outage.kinds);
    const QString name = plan.nameOf(node.value);
    const QStringList known = (entry ? entry->names() : QStringList()) << name;
    const auto means = [&known](const QString &wanted) {
        return std::any_of(known.begin(), known.end(), [&wanted](const QString &candidate) {
            return catalogueWords(candidate) == catalogueWords(wanted);
        });
    };
    return std::any_of(outage.providers.begin(), outage.providers.end(),
                       [&](const QString &provider) { return holdsName(name, provider) || means(provider); })
        || std::any_of(outage.fellWith.begin(), outage.fellWith.end(), means);
}

// The hour where the outage was lived, as if it had been the firm's own.
QDateTime lived(const OutageInstant *instant, const Outage &outage)
{
    if (!instant || !instant->utc.isValid())
        return {};
    const QDateTime there = instant->utc.toTimeZone(QTimeZone(outage.zone));
    return {there.date(), there.time(), Qt::UTC};
}

} // namespace

QList<NodeId> fellWith(const Plan &plan, const Outage &outage, const Catalogue &catalogue)
{
    QList<NodeId> nodes;
    for (const Tool &tool : inOrder(plan.table<Tool>())) {
        if (fell(plan, nodeOf(tool.id), outage, catalogue))
            nodes.append(nodeOf(tool.id));
    }
    for (const Provider &provider : inOrder(plan.table<Provider>())) {
        if (fell(plan, nodeOf(provider.id), outage, catalogue))
            nodes.append(nodeOf(provider.id));
    }
    return nodes;
}

QList<OutageQuestion> questionsFromOutage(const Plan &plan, const Outage &outage, const Catalogue &catalogue)
{
    OutageQuestion first;
    for (const NodeId node : fellWith(plan, outage, catalogue))
        first.question.failing.append({node, Minutes(0), std::nullopt});
    if (first.question.failing.isEmpty())
        return {};
    const OutageInstant *began = outage.instant(outage.began);
    first.question.at = lived(began, outage);
    QList<OutageQuestion> questions;
    for (const QString &end : {outage.mostlyBack, outage.ended}) {
        const auto lasted = outage.lasted(end);
        if (!lasted || *lasted <= Minutes(0) || (!questions.isEmpty() && questions.last().question.lasting == *lasted))
            continue;
        OutageQuestion question = first;
        question.question.lasting = *lasted;
        question.about =
            began->precision != OutagePrecision::Minute || outage.instant(end)->precision != OutagePrecision::Minute;
        questions.append(question);
    }
    if (questions.isEmpty()) {
        first.ended = false;
        first.about = true;
        questions.append(first);
    }
    return questions;
}

} // namespace relais
