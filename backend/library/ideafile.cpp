// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ideafile.h"

#include "library/catalogueparts.h"

#include <algorithm>

namespace relais {

namespace {

constexpr int mostMinutes = 60 * 24 * 60;
constexpr qsizetype fewestIdeaSteps = 2;
constexpr qsizetype mostIdeaSteps = 6;

Idea readIdea(ContentReader &reader)
{
    Idea idea;
    idea.key = slug(reader, "key");
    idea.version = reader.number("version", 1, 9999);
    idea.tools = toolKinds(reader, "tools");
    idea.activities = enumerators<ActivityKind>(reader, "activities");
    idea.causes = enumerators<OutageCauseKind>(reader, "causes");
    if (idea.causes.isEmpty())
        reader.refuse("causes", QStringLiteral("one at least is expected"));
    idea.trades = enumerators<Trade>(reader, "trades");
    idea.name = reader.local("name");
    idea.steps = reader.locals("steps");
    if (idea.steps.size() < fewestIdeaSteps || idea.steps.size() > mostIdeaSteps)
        reader.refuse("steps", QStringLiteral("2 to 6 are expected"));
    idea.material = reader.optionalLocal("material");
    idea.start = Minutes(reader.number("start", 0, mostMinutes));
    if (reader.has("hold"))
        idea.hold = Minutes(reader.number("hold", 1, mostMinutes));
    idea.share = reader.number("share", 1, 100) * 100;
    idea.effort = Minutes(reader.number("effort", 1, mostMinutes));
    idea.task = reader.local("task");
    idea.never = reader.optionalLocal("never");
    return idea;
}

} // namespace

Result<QList<Idea>> readIdeas(const QByteArray &json)
{
    const auto parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    ContentFault fault;
    ContentReader reader(*parsed, {}, fault);
    QList<Idea> ideas;
    reader.format("relais-ideas/1");
    reader.eachObject("ideas", [&](ContentReader &item) {
        const Idea idea = readIdea(item);
        if (std::any_of(ideas.begin(), ideas.end(), [&](const Idea &other) { return other.key == idea.key; }))
            item.refuse("key", QStringLiteral("\"%1\" is the key of another entry").arg(idea.key));
        ideas.append(idea);
    });
    reader.finish();
    if (fault.first)
        return *fault.first;
    return ideas;
}

} // namespace relais
