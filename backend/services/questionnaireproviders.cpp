// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/durationtext.h"
#include "domain/operation.h"
#include "services/questionnairecells.h"
#include "services/questionnairelinks.h"
#include "services/questionnairenames.h"
#include "services/questionnairesecondway.h"

namespace relais::questionrules {

namespace {

using namespace questioncells;

constexpr const char *answers[] = {"yes", "ask", "no"}; // in the order of Confirmation

// The dependency that a hint was answered by, if it was.
const Dependency *answered(const Plan &plan, const NodeId &from, const QString &provider)
{
    const auto to = questionnames::provider(plan, provider);
    return to.isNull() ? nullptr : plan.find(questionlinks::dependency(plan, from, nodeOf(to)));
}

void addHints(QList<RowAnswer> &rows, const Plan &plan, const NodeId &node, const Catalogue &catalogue)
{
    const CatalogueEntry *entry = questionnames::entryOf(plan, node, catalogue);
    if (!entry)
        return;
    for (const CatalogueHint &hint : entry->hints) {
        if (foldedName(hint.provider) == foldedName(plan.nameOf(node.value)))
            continue;
        const Dependency *link = answered(plan, node, hint.provider);
        RowAnswer row{node.value, {}};
        put(row, "subject", node);
        put(row, "provider", hint.provider);
        put(row, "answer", link ? QString::fromLatin1(answers[static_cast<size_t>(link->confirmation)]) : QString());
        rows.append(row);
    }
}

const CatalogueHint *hintOf(const Plan &plan, const NodeId &node, const QString &provider, const Catalogue &catalogue)
{
    const CatalogueEntry *entry = questionnames::entryOf(plan, node, catalogue);
    for (qsizetype i = 0; entry && i < entry->hints.size(); ++i) {
        if (foldedName(entry->hints.at(i).provider) == foldedName(provider))
            return &entry->hints.at(i);
    }
    return nullptr;
}

void writeHint(Plan &plan, const NodeId &node, const CatalogueHint &hint, const QString &answer,
               const QuestionContext &context)
{
    const Dependency *existing = answered(plan, node, hint.provider);
    if (answer.isEmpty()) {
        if (existing && existing->knowledge == Knowledge::CatalogueHint)
            removeRow(plan, existing->id.value);
        return;
    }
    const auto provider = questionnames::providerNamed(plan, hint.provider, context);
    Dependency link = *plan.find(questionlinks::depend(plan, node, nodeOf(provider), context.ids));
    if (!existing) {
        link.knowledge = Knowledge::CatalogueHint;
        link.confidence = hint.confidence;
        link.knownOn = hint.date;
        link.source = hint.source.in(plan.organisation().language);
        link.carries = hint.carries;
    }
    for (size_t i = 0; i < std::size(answers); ++i) {
        if (answer == QLatin1StringView(answers[i]))
            link.confirmation = static_cast<Confirmation>(i);
    }
    plan.table<Dependency>().put(link);
}

bool isDeclaredProvider(const Plan &plan, const Dependency &link)
{
    return link.knowledge == Knowledge::Declared && plan.find(Id<Provider>{link.to.value});
}

} // namespace

QList<RowAnswer> readHints(const Plan &plan, const Catalogue &catalogue)
{
    QList<RowAnswer> rows;
    for (const Tool &tool : inOrder(plan.table<Tool>()))
        addHints(rows, plan, nodeOf(tool.id), catalogue);
    for (const Provider &provider : inOrder(plan.table<Provider>()))
        addHints(rows, plan, nodeOf(provider.id), catalogue);
    return rows;
}

Status writeHints(Plan &plan, const QList<RowAnswer> &rows, const QuestionContext &context)
{
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const RowAnswer &row = rows.at(index);
        const Value subject = first(row, "subject");
        const auto *id = std::get_if<QUuid>(&subject);
        const auto *name = std::get_if<QString>(&subject);
        const NodeId node = id ? NodeId{*id} : questionnames::node(plan, name ? *name : QString());
        const CatalogueHint *hint = hintOf(plan, node, text(row, "provider"), context.catalogue);
        if (!hint)
            return Error{ErrorCode::NotFound, QStringLiteral("the catalogue has no such hint"),
                         atPointer(QStringLiteral("%1/provider").arg(index + 1))};
        writeHint(plan, node, *hint, text(row, "answer"), context);
    }
    return {};
}

void askNetwork(Plan &plan, const NodeId &carrier, const QuestionContext &context)
{
    const CatalogueEntry *entry = questionnames::entryOf(plan, carrier, context.catalogue);
    for (qsizetype i = 0; entry && i < entry->hints.size(); ++i) {
        const CatalogueHint &hint = entry->hints.at(i);
        if (hint.carries == QLatin1StringView("network") && !answered(plan, carrier, hint.provider))
            writeHint(plan, carrier, hint, QStringLiteral("ask"), context);
    }
}

QList<RowAnswer> readProviders(const Plan &plan)
{
    QList<RowAnswer> rows;
    for (const Dependency &link : plan.table<Dependency>()) {
        if (!isDeclaredProvider(plan, link))
            continue;
        RowAnswer row{link.id.value, {}};
        put(row, "what", link.from);
        put(row, "rests_on", link.to);
        put(row, "buffer", link.bufferAsked ? QList<Value>{qint64(link.buffer.count())} : QList<Value>());
        rows.append(row);
    }
    return rows;
}

Status writeProviders(Plan &plan, const QList<RowAnswer> &rows, const QuestionContext &context)
{
    QList<QUuid> left;
    for (const Dependency &link : plan.table<Dependency>()) {
        if (isDeclaredProvider(plan, link))
            left.append(link.id.value);
    }
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const RowAnswer &row = rows.at(index);
        if (row.isEmpty())
            continue;
        const auto what = questionnames::resolve(plan, CellType::Node, first(row, "what"), context);
        const auto restsOn = questionnames::resolve(plan, CellType::Node, first(row, "rests_on"), context);
        if (!what || !restsOn || *what == *restsOn)
            return Error{ErrorCode::InvalidValue, QStringLiteral("both ends are needed, and different"),
                         atPointer(QStringLiteral("%1/%2").arg(index + 1).arg(what ? QStringLiteral("rests_on")
                                                                                   : QStringLiteral("what")))};
        const auto id = questionlinks::depend(plan, NodeId{*what}, NodeId{*restsOn}, context.ids);
        left.removeAll(id.value);
        Dependency link = *plan.find(id);
        const auto buffer = number(row, "buffer");
        link.buffer = Minutes(buffer.value_or(0));
        link.bufferAsked = buffer.has_value();
        plan.table<Dependency>().put(link);
    }
    for (const QUuid &id : left)
        removeRow(plan, id);
    return {};
}

} // namespace relais::questionrules
