// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/drillanswer.h"

#include "cli/commands.h"
#include "domain/figures.h"

#include <algorithm>

namespace relais {

namespace {

// "05:30"; a dash where it did not happen.
QString instantText(std::optional<qint64> milliseconds)
{
    return milliseconds ? playClockText(*milliseconds) : QStringLiteral("–");
}

qsizetype playedScenes(const RunProgress &progress)
{
    return std::count_if(progress.injects.cbegin(), progress.injects.cend(),
                         [](const RunInject &inject) { return inject.state == InjectState::Played; });
}

qsizetype findingsOf(const PlayedDrill &drill)
{
    const QString run = drill.run.id.value.toString(QUuid::WithoutBraces);
    const auto &findings = drill.after.table<Finding>();
    return std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.run == run; });
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return CommandText::tr("Met");
    case Verdict::WithDifficulty:
        return CommandText::tr("Met with difficulty");
    case Verdict::Partly:
        return CommandText::tr("Partly met");
    case Verdict::ToReview:
        return CommandText::tr("To review");
    }
    return {};
}

} // namespace

bool toJudge(const ObjectiveResult &objective)
{
    return objective.measure == ObjectiveMeasure::Judged && !objective.judged;
}

void tellDrill(const PlayedDrill &drill, QTextStream &to)
{
    //: %1 is the title of a drill, %2 and %3 are numbers of scenes, %4 a time of play in minutes and seconds
    to << CommandText::tr("DRILL “%1”: %2 of %3 scenes in %4.")
              .arg(drill.run.title)
              .arg(playedScenes(drill.progress))
              .arg(drill.progress.injects.size())
              .arg(instantText(drill.progress.elapsed))
       << '\n';
    for (const ActivityLane &lane : drill.measures.lanes) {
        if (!lane.stopped)
            continue;
        //: %1 is an activity; %2, %3 and %4 are times of play
        to << "- "
           << CommandText::tr("%1: stopped at %2, seen at %3, fallback started at %4")
                  .arg(lane.name, instantText(lane.stopped), instantText(lane.seen), instantText(lane.fallbackStarted))
           << '\n';
    }
    for (const ObjectiveResult &objective : drill.measures.objectives) {
        to << "- "
           << CommandText::line(toJudge(objective) ? CommandText::tr("To be judged") : verdictText(objective.verdict),
                                objective.text)
           << '\n';
    }
    to << CommandText::tr("%n finding(s) kept.", nullptr, static_cast<int>(findingsOf(drill))) << Qt::endl;
}

} // namespace relais
