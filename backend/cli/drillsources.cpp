// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/drillsources.h"

#include "cli/commands.h"
#include "domain/catalogue.h"
#include "services/chronogram.h"
#include "services/readrun.h"
#include "services/replay.h"
#include "services/weakestpoint.h"
#include "wording/chronogramtext.h"
#include "wording/errortext.h"

#include <QFileInfo>

#include <algorithm>

namespace relais {

namespace {

constexpr QLatin1StringView outageOption("--outage");
constexpr QLatin1StringView weakestOption("--weakest");
constexpr QLatin1StringView chronogramOption("--chronogram");

template <class T> Result<T> ofKey(const Result<QList<T>> &entries, const QString &key, QLatin1StringView option)
{
    if (!entries)
        return entries.error();
    QStringList keys;
    for (const T &entry : *entries) {
        if (entry.key == key)
            return entry;
        keys.append(entry.key);
    }
    return Error{ErrorCode::NotFound, QStringLiteral("the keys are: %1").arg(keys.join(QStringLiteral(", "))),
                 atPointer(QString(option) + QLatin1Char(' ') + key)};
}

Result<DrillToPlay> replayed(const QString &key, const Plan &plan, const DrillFrame &frame,
                             const CommandContext &context)
{
    const auto outage = ofKey(context.services.outages(), key, outageOption);
    if (!outage)
        return outage.error();
    const auto catalogue = context.services.catalogue();
    if (!catalogue)
        return catalogue.error();
    const auto scenario = replayScenario(*outage, plan, *catalogue, frame);
    if (!scenario)
        return Error{ErrorCode::NotFound, {}, atPointer(outageOption)};
    return DrillToPlay{*scenario, {}};
}

Result<DrillToPlay> ofWeakestPoint(OpenPlan &opened, const DrillFrame &frame)
{
    RunRepository &runs = opened.repository().runs();
    const auto list = runs.list();
    if (!list)
        return list.error();
    QList<RunProgress> played;
    for (const Run &run : *list) {
        const auto folded = foldedRun(runs, run.id);
        if (!folded)
            return folded.error();
        played.append(folded->progress);
    }
    const auto scenario = weakestPointScenario(opened.plan(), fallenIn(played), frame);
    if (!scenario)
        return Error{ErrorCode::NotFound, {}, atPointer(weakestOption)};
    return DrillToPlay{*scenario, {}};
}

Result<DrillToPlay> timetable(const QString &path, const Plan &plan, const DrillFrame &frame,
                              const CommandContext &context)
{
    const auto placed = [&path](Error error) {
        error.place.file = path;
        return error;
    };
    const auto bytes = CommandContext::contentOf(path);
    if (!bytes)
        return bytes.error();
    const auto sheets = context.services.sheets.read(*bytes, QFileInfo(path).fileName());
    if (!sheets)
        return placed(sheets.error());
    const auto import = importChronogram(*sheets, plan, frame);
    if (!import) {
        Error error = placed(import.error());
        error.place.pointer = chronogramOption;
        return error;
    }
    for (const ChronogramRow &row : import->refused)
        //: %1 is a file, %2 the number of a row, %3 why it was left out
        context.err << CommandText::tr("%1, line %2, left out: %3.")
                           .arg(path, QString::number(row.line), ChronogramText::reason(row))
                    << Qt::endl;
    DrillToPlay drill;
    drill.draft = import->draft;
    drill.scenario.key = import->draft.scenario;
    drill.scenario.title = {import->draft.title, import->draft.title};
    return drill;
}

} // namespace

int DrillSourceOptions::count() const
{
    return (scenario.empty() ? 0 : 1) + (outage.empty() ? 0 : 1) + (weakest ? 1 : 0) + (chronogram.empty() ? 0 : 1);
}

Result<DrillToPlay> drillToPlay(const DrillSourceOptions &options, OpenPlan &opened, const DrillFrame &frame,
                                CommandContext &context)
{
    if (!options.outage.empty())
        return replayed(QString::fromStdString(options.outage), opened.plan(), frame, context);
    if (options.weakest)
        return ofWeakestPoint(opened, frame);
    if (!options.chronogram.empty())
        return timetable(QString::fromStdString(options.chronogram), opened.plan(), frame, context);
    const auto scenario =
        ofKey(context.services.scenarios(), QString::fromStdString(options.scenario), QLatin1StringView("--scenario"));
    return scenario ? Result<DrillToPlay>(DrillToPlay{*scenario, {}}) : Result<DrillToPlay>(scenario.error());
}

QString drillSourceSentence(const Error &error)
{
    if (error.place.pointer == outageOption)
        return CommandText::tr("This outage would have touched nothing that the plan knows: there is nothing to play. "
                               "Choose another one.");
    if (error.place.pointer == weakestOption)
        return CommandText::tr("Everything whose fall would stop an activity has been exercised, or the plan has no "
                               "such thing. Choose a scenario.");
    if (error.place.pointer == chronogramOption)
        return CommandText::tr("This is no timetable of a drill: it needs a column for the time and one for what "
                               "happens, and a row that can be read. Correct it.");
    if (error.code == ErrorCode::NotFound && error.place.pointer.startsWith(QLatin1StringView("--")))
        return CommandText::tr("Nothing in the library has this key. Write one of those named here.");
    return ErrorText::sentences(error);
}

} // namespace relais
