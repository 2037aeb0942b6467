// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/durationtext.h"
#include "domain/operation.h"
#include "services/questionnairecells.h"
#include "services/questionnairelinks.h"
#include "services/questionnairenames.h"
#include "services/questionnairerows.h"
#include "services/questionnairerules.h"
#include "services/questionnairesecondway.h"
#include "services/questionnairestepfallback.h"

namespace relais::questionrules {

using namespace questioncells;

namespace {

// The fallback of the phone itself: one that also covers Internet is the second line's.
Id<Fallback> diversionOf(const Plan &plan, Id<Tool> phone, Id<Tool> internet)
{
    for (const Fallback &fallback : inOrder(plan.table<Fallback>())) {
        if (covers(plan, fallback.id, phone) && !covers(plan, fallback.id, internet))
            return fallback.id;
    }
    return {};
}

} // namespace

RowAnswer readPhone(const Plan &plan, const QuestionContext &context)
{
    RowAnswer row;
    const auto phone = phoneOf(plan, context.catalogue);
    const auto internet = internetOf(plan, context.catalogue);
    put(row, "line", phone);
    const bool viaBox = !questionlinks::dependency(plan, nodeOf(phone), nodeOf(internet)).isNull();
    const Tool *tool = plan.find(phone);
    put(row, "via_box",
        viaBox                                           ? QStringLiteral("yes")
            : tool && tool->worksOffline.value_or(false) ? QStringLiteral("no")
                                                         : QString());
    readFallback(row, plan, diversionOf(plan, phone, internet));
    return row;
}

Status writePhone(Plan &plan, const RowAnswer &row, const QuestionContext &context)
{
    auto phone = toolOf(plan, row, "line", context);
    const auto who = personOf(plan, row, context);
    if (!phone || !who)
        return phone ? who.error() : phone.error();
    if (phone->isNull())
        phone = phoneOf(plan, context.catalogue);
    if (phone->isNull() && !row.isEmpty() && (has(row, "via_box") || has(row, "step")))
        phone =
            questionnames::toolNamed(plan, questionnames::named(plan, context.set, QStringLiteral("phone")), context);
    if (phone->isNull())
        return {};
    // One known by its maker keeps what is known of it.
    const auto *known = context.catalogue.find(plan.find(*phone)->catalogueKey);
    if (!known || known->kind != QLatin1StringView("phone") || phoneOf(plan, context.catalogue) != *phone)
        setKey(plan, *phone, QStringLiteral("phone"));
    auto internet = internetOf(plan, context.catalogue);
    const bool viaBox = text(row, "via_box") == QLatin1StringView("yes");
    if (viaBox && internet.isNull())
        internet = questionnames::toolNamed(plan, questionnames::named(plan, context.set, QStringLiteral("internet")),
                                            context);
    const auto link = questionlinks::dependency(plan, nodeOf(*phone), nodeOf(internet));
    if (viaBox)
        questionlinks::depend(plan, nodeOf(*phone), nodeOf(internet), context.ids);
    else if (!link.isNull() && has(row, "via_box"))
        removeRow(plan, link.value);
    if (has(row, "via_box")) {
        Tool tool = *plan.find(*phone);
        tool.worksOffline = !viaBox;
        plan.table<Tool>().put(tool);
    }
    Id<Fallback> fallback = diversionOf(plan, *phone, internet);
    if (fallback.isNull() && has(row, "step")) {
        const QString name = questionnames::named(plan, context.set, QStringLiteral("phone_fallback"));
        fallback = createFallback(plan, name, context.ids);
        cover(plan, fallback, {*phone}, context.ids);
    }
    if (!fallback.isNull()) {
        setStep(plan, fallback, text(row, "step"), *who, context.ids);
        setTrial(plan, fallback, row, context);
    }
    return {};
}

} // namespace relais::questionrules
