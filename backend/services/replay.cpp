// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/replay.h"

#include "analysis/plangraph.h"
#include "analysis/propagation.h"
#include "domain/catalogue.h"
#include "services/questionnairenames.h"
#include "services/replayinstants.h"
#include "services/whatifoutage.h"

#include <algorithm>

namespace relais {

namespace {

bool isOneOf(const QString &name, const QStringList &providers)
{
    return std::any_of(providers.begin(), providers.end(),
                       [&name](const QString &provider) { return catalogueWords(provider) == catalogueWords(name); });
}

bool isHit(const QList<ReplayHit> &hits, NodeId node)
{
    return std::any_of(hits.begin(), hits.end(), [&node](const ReplayHit &hit) { return hit.node == node; });
}

const Dependency *linkBetween(const Plan &plan, NodeId from, NodeId to)
{
    for (const Dependency &dependency : plan.table<Dependency>()) {
        if (dependency.from == from && dependency.to == to)
            return &dependency;
    }
    return nullptr;
}

class Hits {
public:
    Hits(const Plan &plan, const Outage &outage, const Catalogue &catalogue)
        : m_plan(plan)
        , m_outage(outage)
        , m_catalogue(catalogue)
    { }

    QList<ReplayHit> all();

private:
    void addHints();
    template <class T> void addPublicHints();
    void addSupposed();
    [[nodiscard]] bool refuses(NodeId from, const QString &provider) const;
    [[nodiscard]] bool hasCarrier(NodeId tool) const;
    [[nodiscard]] bool touches() const;

    const Plan &m_plan;
    const Outage &m_outage;
    const Catalogue &m_catalogue;
    QList<ReplayHit> m_hits;
};

// Somebody said that it does not rest on it.
bool Hits::refuses(NodeId from, const QString &provider) const
{
    for (const Provider &row : m_plan.table<Provider>()) {
        const Dependency *link = linkBetween(m_plan, from, nodeOf(row.id));
        if (link && link->confirmation == Confirmation::Refused && isOneOf(row.name, {provider}))
            return true;
    }
    return false;
}

// What is written in the plan as still to be asked.
void Hits::addHints()
{
    const QList<ReplayHit> failed = m_hits;
    for (const Dependency &dependency : m_plan.table<Dependency>()) {
        if (dependency.confirmation == Confirmation::ToAsk && isHit(failed, dependency.to)
            && !isHit(m_hits, dependency.from) && !m_plan.find(Id<Activity>{dependency.from.value}))
            m_hits.append({dependency.from, ReplayBasis::Hint, dependency.confidence});
    }
}

template <class T> void Hits::addPublicHints()
{
    for (const T &row : inOrder(m_plan.table<T>())) {
        const NodeId node = nodeOf(row.id);
        const CatalogueEntry *entry = questionnames::entryOf(m_plan, node, m_catalogue);
        if (!entry || isHit(m_hits, node))
            continue;
        for (const CatalogueHint &hint : entry->hints) {
            // Who answers for an address alone is not hit when what stands before a site falls.
            const bool address = hint.carries == QLatin1StringView("dns");
            if (!isOneOf(hint.provider, m_outage.providers) || refuses(node, hint.provider)
                || (address && !m_outage.kinds.contains(OutageKind::Domain)))
                continue;
            m_hits.append({node, ReplayBasis::Hint, hint.confidence});
            break;
        }
    }
}

bool Hits::hasCarrier(NodeId tool) const
{
    const auto &links = m_plan.table<Dependency>();
    return std::any_of(links.begin(), links.end(), [&](const Dependency &link) {
        return isLink(link) && link.from == tool && m_plan.find(Id<Provider>{link.to.value});
    });
}

// A website or shop, where what stands before or below websites fell: few firms know what is there.
void Hits::addSupposed()
{
    const auto &kinds = m_outage.kinds;
    const bool before = kinds.contains(OutageKind::Protection);
    if (!before && !kinds.contains(OutageKind::Host) && !kinds.contains(OutageKind::Domain))
        return;
    for (const Tool &tool : inOrder(m_plan.table<Tool>())) {
        const CatalogueEntry *entry = questionnames::entryOf(m_plan, nodeOf(tool.id), m_catalogue);
        const bool online = entry
            && ((entry->kind == QLatin1StringView("site") && kinds.contains(OutageKind::Site))
                || (entry->kind == QLatin1StringView("shop") && kinds.contains(OutageKind::Shop)));
        if (online && (before || !hasCarrier(nodeOf(tool.id))))
            m_hits.append({nodeOf(tool.id), ReplayBasis::Supposed, {}});
    }
}

// A tool or an activity goes down with what is hit.
bool Hits::touches() const
{
    const PlanGraph graph(m_plan);
    std::vector<Failure> failures;
    for (const ReplayHit &hit : m_hits) {
        if (const auto index = graph.index(hit.node))
            failures.push_back({*index, {Minutes(0), Minutes(1 << 20)}});
    }
    const DownTimes down = propagate(graph.graph(), failures);
    const auto isDown = [&](const auto &table) {
        return std::any_of(table.begin(), table.end(), [&](const auto &row) {
            const auto index = graph.index(nodeOf(row.id));
            return index && !down.of(*index).empty();
        });
    };
    return isDown(m_plan.table<Tool>()) || isDown(m_plan.table<Activity>());
}

QList<ReplayHit> Hits::all()
{
    for (const NodeId &node : fellWith(m_plan, m_outage, m_catalogue))
        m_hits.append({node, ReplayBasis::Plan, {}});
    addHints();
    addPublicHints<Tool>();
    addPublicHints<Provider>();
    if (touches())
        return m_hits;
    m_hits.clear();
    addSupposed();
    return m_hits;
}

LocalText withTool(LocalText text, const QString &name)
{
    text.fr.replace(QLatin1StringView("{tool}"), name);
    text.en.replace(QLatin1StringView("{tool}"), name);
    return text;
}

// How surely each was hit, for the facilitator.
QList<LocalText> notesOn(const QList<ReplayHit> &hits, const Plan &plan, const FallTellings &falls)
{
    QList<LocalText> notes;
    for (const ReplayHit &hit : hits) {
        if (hit.basis != ReplayBasis::Plan)
            notes.append(
                withTool(hit.basis == ReplayBasis::Hint ? falls.hinted : falls.supposed, plan.nameOf(hit.node.value)));
    }
    return notes;
}

} // namespace

QList<ReplayHit> replayHits(const Plan &plan, const Outage &outage, const Catalogue &catalogue)
{
    return Hits(plan, outage, catalogue).all();
}

std::optional<Scenario> replayScenario(const Outage &outage, const Plan &plan, const Catalogue &catalogue,
                                       const DrillFrame &frame)
{
    const QList<ReplayHit> hits = replayHits(plan, outage, catalogue);
    if (hits.isEmpty())
        return std::nullopt;
    const ReplayTimes times = replayTimes(outage, plan, catalogue, frame.falls);
    FallStory story;
    story.key = QStringLiteral("replay/") + outage.key;
    story.source = DrillSource::Replay;
    for (const ReplayHit &hit : hits)
        story.falls.append({hit.node, Minutes(0), {}});
    story.instants = times.instants;
    story.start = times.start;
    story.lasting = times.lasting;
    story.returns = times.returns;
    story.scaled = true;
    story.secrets = outage.providers;
    story.notes = notesOn(hits, plan, frame.falls);
    story.lessons = {doubted(outage.cause.text, outage.cause.confidence, frame.falls), outage.trap};
    story.sources = outage.sources;
    Scenario scenario = fallScenario(story, plan, frame);
    scenario.version = outage.version;
    scenario.modelledOn = {outage.key};
    return scenario;
}

} // namespace relais
