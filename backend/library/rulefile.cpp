// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/rulefile.h"

#include "library/catalogueparts.h"
#include "library/slotcheck.h"

#include <algorithm>

namespace relais {

namespace {

std::optional<ToolSelector> readSelector(ContentReader &when, const char *key)
{
    if (!when.has(key))
        return std::nullopt;
    ContentReader reader = when.object(key);
    ToolSelector selector{toolKinds(reader, "kinds"), reader.texts("keys")};
    reader.finish();
    return selector;
}

bool isAboutTwo(RuleRelation relation)
{
    return relation == RuleRelation::SameProvider || relation == RuleRelation::SameNetwork;
}

RuleWhen readRuleWhen(ContentReader &rule)
{
    ContentReader reader = rule.object("when");
    RuleWhen when;
    when.tool = readSelector(reader, "tool");
    when.beside = readSelector(reader, "beside");
    if (reader.has("relation"))
        when.relation = reader.enumerator<RuleRelation>("relation");
    when.once = reader.flag("once");
    reader.finish();
    if (!when.tool && (when.beside || when.relation != RuleRelation::None))
        reader.refuse("tool", QStringLiteral("missing"));
    if (isAboutTwo(when.relation) && !when.beside)
        reader.refuse("beside", QStringLiteral("missing"));
    return when;
}

RuleYes readYes(ContentReader &rule, const RuleWhen &when)
{
    ContentReader reader = rule.object("yes");
    RuleYes yes;
    if (reader.has("link")) {
        ContentReader link = reader.object("link");
        yes.carries = carriedKind(link, "carries");
        link.finish();
        if (!when.beside)
            reader.refuse("link", QStringLiteral("nothing stands beside the tool for it to rest on"));
    }
    yes.task = reader.optionalLocal("task");
    reader.finish();
    if (yes.carries.isEmpty() && yes.task.isEmpty())
        rule.refuse("yes", QStringLiteral("a link or a task is expected"));
    return yes;
}

// A text speaks only of what the rule has found.
void checkFacts(ContentReader &rule, const char *key, const LocalText &text, const RuleWhen &when)
{
    checkSlots<RuleFact>(rule, key, text);
    const bool provider = isAboutTwo(when.relation) || when.relation == RuleRelation::CopyAtProvider;
    const struct {
        RuleFact fact;
        bool known;
    } facts[] = {{RuleFact::Tool, when.tool.has_value()},
                 {RuleFact::Beside, when.beside.has_value()},
                 {RuleFact::Provider, provider}};
    for (const auto &[fact, known] : facts) {
        const auto name = QLatin1StringView(EnumNames<RuleFact>::names[static_cast<size_t>(fact)]);
        if (!known && text.fr.contains(QStringLiteral("{%1}").arg(name)))
            rule.refuse(key, QStringLiteral("this rule has no \"%1\"").arg(name));
    }
}

DependencyRule readRule(ContentReader &reader)
{
    DependencyRule rule;
    rule.key = slug(reader, "key");
    rule.version = reader.number("version", 1, 9999);
    rule.when = readRuleWhen(reader);
    rule.question = reader.local("question");
    rule.why = reader.local("why");
    rule.yes = readYes(reader, rule.when);
    readEvidence(reader, rule);
    checkFacts(reader, "question", rule.question, rule.when);
    checkFacts(reader, "why", rule.why, rule.when);
    checkFacts(reader, "yes", rule.yes.task, rule.when);
    return rule;
}

} // namespace

Result<QList<DependencyRule>> readRules(const QByteArray &json)
{
    const auto parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    ContentFault fault;
    ContentReader reader(*parsed, {}, fault);
    QList<DependencyRule> rules;
    reader.format("relais-rules/1");
    reader.eachObject("rules", [&](ContentReader &item) {
        const DependencyRule rule = readRule(item);
        if (std::any_of(rules.begin(), rules.end(), [&](const DependencyRule &other) { return other.key == rule.key; }))
            item.refuse("key", QStringLiteral("\"%1\" is the key of another entry").arg(rule.key));
        rules.append(rule);
    });
    reader.finish();
    if (fault.first)
        return *fault.first;
    return rules;
}

} // namespace relais
