// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questionnairepairs.h"

#include "services/questionnaire.h"
#include "services/questionnairenames.h"
#include "services/questionnaireoutage.h"
#include "services/questionnairerows.h"

namespace relais {

namespace {

struct Urgency {
    UrgentPair pair;
    Minutes time{0};
};

// Every direct need of a tool by an activity with a limit, the shortest time first; ties in the plan's order.
QList<Urgency> urgencies(const Plan &plan)
{
    QHash<QUuid, qsizetype> places; // of activities and tools, in the plan's order
    for (const Activity &activity : inOrder(plan.table<Activity>()))
        places.insert(activity.id.value, places.size());
    for (const Tool &tool : inOrder(plan.table<Tool>()))
        places.insert(tool.id.value, places.size());
    QList<Urgency> found;
    for (const Dependency &link : plan.table<Dependency>()) {
        const Activity *activity = plan.find(Id<Activity>{link.from.value});
        const Tool *tool = plan.find(Id<Tool>{link.to.value});
        if (activity && tool && activity->limit && isLink(link))
            found.append({{activity->id, tool->id}, *activity->limit + link.buffer});
    }
    std::stable_sort(found.begin(), found.end(), [&](const auto &a, const auto &b) {
        return std::pair(places.value(a.pair.activity.value), places.value(a.pair.tool.value))
            < std::pair(places.value(b.pair.activity.value), places.value(b.pair.tool.value));
    });
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.time < b.time; });
    return found;
}

Id<Fallback> fallbackOf(const Plan &plan, const UrgentPair &pair)
{
    for (const Fallback &fallback : inOrder(plan.table<Fallback>())) {
        const auto serves =
            questionrows::links(plan, &FallbackActivity::fallback, fallback.id, &FallbackActivity::activity);
        const auto covers = questionrows::links(plan, &FallbackCover::fallback, fallback.id, &FallbackCover::node);
        // What covers more than this tool was written for something else: a second line, an import.
        const bool ours = covers.size() == 1 && covers.constFirst() == Value(pair.tool.value);
        if (ours && serves.contains(Value(pair.activity.value)))
            return fallback.id;
    }
    return {};
}

} // namespace

std::optional<UrgentPair> Questionnaire::urgentPair(const Plan &plan, int n)
{
    if (n < 1)
        return std::nullopt;
    QList<UrgentPair> chosen;
    const QList<Urgency> all = urgencies(plan);
    for (const Urgency &urgency : all) {
        const bool taken = std::any_of(chosen.begin(), chosen.end(), [&](const UrgentPair &pair) {
            return pair.activity == urgency.pair.activity || pair.tool == urgency.pair.tool;
        });
        if (!taken)
            chosen.append(urgency.pair);
        if (chosen.size() == n)
            return chosen.constLast();
    }
    return std::nullopt;
}

namespace questionpairs {

PageSubject subject(const Plan &plan, const Page &page)
{
    if (page.aboutOutage)
        return questionoutage::subject(plan);
    const auto pair = Questionnaire::urgentPair(plan, page.urgent);
    return pair ? PageSubject{*pair, fallbackOf(plan, *pair), {}} : PageSubject();
}

PageSubject withFallback(Plan &plan, const Page &page, const QuestionContext &context)
{
    if (page.aboutOutage)
        return questionoutage::withFallback(plan, context);
    PageSubject found = subject(plan, page);
    if (!found.fallback.isNull() || found.pair.tool.isNull())
        return found;
    Fallback fallback;
    fallback.id = context.ids.make<Fallback>();
    fallback.name = questionnames::named(plan, context.set, QStringLiteral("fallback"),
                                         {{QStringLiteral("activity"), plan.find(found.pair.activity)->name},
                                          {QStringLiteral("tool"), plan.find(found.pair.tool)->name}});
    fallback.position = static_cast<int>(plan.table<Fallback>().size());
    plan.table<Fallback>().put(fallback);
    questionrows::syncLinks(plan, &FallbackActivity::fallback, fallback.id, &FallbackActivity::activity,
                            {found.pair.activity.value}, context.ids);
    questionrows::syncLinks(plan, &FallbackCover::fallback, fallback.id, &FallbackCover::node, {found.pair.tool.value},
                            context.ids);
    found.fallback = fallback.id;
    return found;
}

} // namespace questionpairs

} // namespace relais
