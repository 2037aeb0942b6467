// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hiddendependencies.h"

#include "services/questionnairelinks.h"
#include "services/questionnairenames.h"

#include <QSet>

#include <algorithm>

namespace relais {

namespace {

// A provider that stands behind a tool, by the plan or by a public hint.
struct Behind {
    QString name;
    QString words; // as names are compared
    bool network = false;
};

struct ToolFacts {
    Tool tool;
    const CatalogueEntry *entry = nullptr;
    QList<Behind> behind;
    QList<const Dependency *> links; // its own, refused ones too
};

bool isNetwork(const QString &carries)
{
    return carries == QLatin1StringView("network") || carries == QLatin1StringView("carrier");
}

class FactsReader {
public:
    FactsReader(const Plan &plan, const Catalogue &catalogue)
        : m_plan(plan)
        , m_catalogue(catalogue)
    {
        for (const Dependency &link : plan.table<Dependency>())
            m_linksFrom[link.from].append(&link);
    }

    ToolFacts of(const Tool &tool)
    {
        ToolFacts facts{
            tool, questionnames::entryOf(m_plan, nodeOf(tool.id), m_catalogue), {}, m_linksFrom.value(nodeOf(tool.id))};
        m_seen.clear();
        gather(nodeOf(tool.id), facts.behind);
        return facts;
    }

private:
    // At any rank. A tool's own links to other tools are not who stands behind it.
    void gather(NodeId node, QList<Behind> &behind)
    {
        if (m_seen.contains(node.value))
            return;
        m_seen.insert(node.value);
        if (const CatalogueEntry *entry = questionnames::entryOf(m_plan, node, m_catalogue)) {
            for (const CatalogueHint &hint : entry->hints)
                behind.append({hint.provider, catalogueWords(hint.provider), isNetwork(hint.carries)});
        }
        for (const Dependency *link : m_linksFrom.value(node)) {
            const Provider *provider = m_plan.find(Id<Provider>{link->to.value});
            if (!provider || link->confirmation == Confirmation::Refused)
                continue;
            behind.append(
                {provider->name, catalogueWords(provider->name), isNetwork(link->carries) || isCarrier(*provider)});
            gather(link->to, behind);
        }
    }

    [[nodiscard]] bool isCarrier(const Provider &provider) const
    {
        const CatalogueEntry *entry = questionnames::entryOf(m_plan, nodeOf(provider.id), m_catalogue);
        return entry && entry->kind == QLatin1StringView("operator");
    }

    const Plan &m_plan;
    const Catalogue &m_catalogue;
    QHash<NodeId, QList<const Dependency *>> m_linksFrom;
    QSet<QUuid> m_seen;
};

bool selects(const ToolSelector &selector, const ToolFacts &facts)
{
    return selector.isAny()
        || (facts.entry && (selector.kinds.contains(facts.entry->kind) || selector.keys.contains(facts.entry->key)));
}

// Empty: they share none.
QString shared(const ToolFacts &a, const ToolFacts &b, bool networkOnly)
{
    for (const Behind &one : a.behind) {
        for (const Behind &other : b.behind) {
            if (one.words == other.words && (!networkOnly || (one.network && other.network)))
                return one.name;
        }
    }
    return {};
}

QString copyKeeper(const Plan &plan, const ToolFacts &facts)
{
    for (const DataCopy &copy : plan.table<DataCopy>()) {
        QString keeper = plan.nameOf(copy.provider.value);
        const auto same = [words = catalogueWords(keeper)](const Behind &behind) { return behind.words == words; };
        if (!keeper.isEmpty() && std::any_of(facts.behind.begin(), facts.behind.end(), same))
            return keeper;
    }
    return {};
}

struct Hit {
    const ToolFacts *tool = nullptr;
    const ToolFacts *beside = nullptr;
    QString provider;
};

class RuleMatch {
public:
    RuleMatch(const Plan &plan, const QList<ToolFacts> &tools)
        : m_plan(plan)
        , m_tools(tools)
    {
        for (qsizetype i = 0; i < tools.size(); ++i) {
            for (const Behind &behind : tools.at(i).behind) {
                note(m_standingOn[behind.words], i);
                if (behind.network)
                    note(m_connectedBy[behind.words], i);
            }
        }
    }

    [[nodiscard]] QList<Hit> hits(const RuleWhen &when) const
    {
        QList<Hit> found;
        for (qsizetype i = 0; i < m_tools.size(); ++i) {
            // About the firm: asked beside its first tool.
            if (when.tool ? !selects(*when.tool, m_tools.at(i)) : i > 0)
                continue;
            if (const auto hit = when.beside ? pairOf(when, i) : aloneOf(when, m_tools.at(i)))
                found.append(*hit);
            if (when.once && !found.isEmpty())
                break;
        }
        return found;
    }

private:
    static void note(QList<qsizetype> &tools, qsizetype tool)
    {
        if (tools.isEmpty() || tools.constLast() != tool)
            tools.append(tool);
    }

    [[nodiscard]] std::optional<Hit> aloneOf(const RuleWhen &when, const ToolFacts &facts) const
    {
        Hit hit{&facts, nullptr, {}};
        if (when.relation == RuleRelation::NothingBehind && (!facts.links.isEmpty() || facts.tool.standsAlone == true))
            return std::nullopt;
        if (when.relation == RuleRelation::CopyAtProvider) {
            hit.provider = copyKeeper(m_plan, facts);
            if (hit.provider.isEmpty())
                return std::nullopt;
        }
        return hit;
    }

    [[nodiscard]] std::optional<Hit> pairOf(const RuleWhen &when, qsizetype first) const
    {
        const qsizetype other = otherOf(when, first);
        if (other == m_tools.size())
            return std::nullopt;
        const ToolFacts &tool = m_tools.at(first);
        const ToolFacts &beside = m_tools.at(other);
        return Hit{&tool, &beside,
                   when.relation == RuleRelation::None
                       ? QString()
                       : shared(tool, beside, when.relation == RuleRelation::SameNetwork)};
    }

    // The first tool that may stand beside this one; how many tools there are if none may.
    [[nodiscard]] qsizetype otherOf(const RuleWhen &when, qsizetype first) const
    {
        // Of two tools that may stand on either side, each pair once.
        const qsizetype begin = when.tool->isAny() && when.beside->isAny() ? first + 1 : 0;
        const auto fits = [&](qsizetype i) { return i != first && selects(*when.beside, m_tools.at(i)); };
        qsizetype nearest = m_tools.size();
        if (when.relation == RuleRelation::None) {
            for (qsizetype i = begin; i < nearest; ++i)
                nearest = fits(i) ? i : nearest;
            return nearest;
        }
        const bool network = when.relation == RuleRelation::SameNetwork;
        for (const Behind &behind : m_tools.at(first).behind) {
            if (network && !behind.network)
                continue;
            const QList<qsizetype> tools = (network ? m_connectedBy : m_standingOn).value(behind.words);
            const auto found = std::find_if(std::ranges::lower_bound(tools, begin), tools.end(), fits);
            nearest = found == tools.end() ? nearest : std::min(nearest, *found);
        }
        return nearest;
    }

    const Plan &m_plan;
    const QList<ToolFacts> &m_tools;
    QHash<QString, QList<qsizetype>> m_standingOn; // by the words of a provider, in order
    QHash<QString, QList<qsizetype>> m_connectedBy; // of those that carry the network
};

QString actionKey(const QString &rule)
{
    return QStringLiteral("rule/") + rule;
}

QString keyOfTool(Id<Tool> tool)
{
    return tool.value.toString(QUuid::WithoutBraces);
}

bool isAnswered(const Plan &plan, const DependencyRule &rule, const Hit &hit)
{
    const auto &links = hit.tool->links;
    const bool linked = hit.beside && !rule.yes.carries.isEmpty()
        && std::any_of(links.begin(), links.end(),
                       [&](const Dependency *link) { return link->to == nodeOf(hit.beside->tool.id); });
    return linked || std::any_of(plan.table<Action>().begin(), plan.table<Action>().end(), [&](const Action &action) {
               return action.question == actionKey(rule.key) && action.subject == keyOfTool(hit.tool->tool.id);
           });
}

LocalText named(const LocalText &text, const Hit &hit)
{
    const auto fill = [&](QString words) {
        words.replace(QStringLiteral("{tool}"), hit.tool->tool.name);
        words.replace(QStringLiteral("{beside}"), hit.beside ? hit.beside->tool.name : QString());
        return words.replace(QStringLiteral("{provider}"), hit.provider);
    };
    return {fill(text.fr), fill(text.en)};
}

} // namespace

QList<RuleQuestion> openQuestions(const Plan &plan, const Catalogue &catalogue, const QList<DependencyRule> &rules)
{
    FactsReader reader(plan, catalogue);
    QList<ToolFacts> tools;
    for (const Tool &tool : inOrder(plan.table<Tool>()))
        tools.append(reader.of(tool));
    const RuleMatch match(plan, tools);
    QList<RuleQuestion> questions;
    for (const DependencyRule &rule : rules) {
        const CatalogueEvidence &evidence = rule;
        for (const Hit &hit : match.hits(rule.when)) {
            if (isAnswered(plan, rule, hit))
                continue;
            questions.append({rule.key,
                              hit.tool->tool.id,
                              hit.beside ? hit.beside->tool.id : Id<Tool>(),
                              hit.provider,
                              named(rule.question, hit),
                              named(rule.why, hit),
                              {rule.yes.carries, named(rule.yes.task, hit)},
                              evidence});
        }
    }
    return questions;
}

Plan withRuleAnswered(const Plan &plan, const RuleQuestion &question, RuleAnswer answer, const QString &title,
                      QDate today, IdSource &ids)
{
    Plan after = plan;
    const Language language = plan.organisation().language;
    if (answer == RuleAnswer::Yes && !question.yes.carries.isEmpty() && !question.beside.isNull()) {
        Dependency link =
            *after.find(questionlinks::depend(after, nodeOf(question.tool), nodeOf(question.beside), ids));
        link.carries = question.yes.carries;
        link.confirmation = Confirmation::Confirmed;
        after.table<Dependency>().put(link);
    }
    Action action;
    action.id = ids.make<Action>();
    action.origin = ActionOrigin::Question;
    action.question = actionKey(question.rule);
    action.subject = keyOfTool(question.tool);
    action.title = answer == RuleAnswer::Yes && !question.yes.task.isEmpty() ? question.yes.task.in(language) : title;
    action.originNote = question.question.in(language);
    if (answer == RuleAnswer::No)
        action.doneOn = today;
    after.table<Action>().put(action);
    return after;
}

} // namespace relais
