// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/drillpaperfiles.h"

#include "cli/commands.h"
#include "core/durablefile.h"
#include "services/drillpapers.h"
#include "services/drillteam.h"

#include <QDir>

namespace relais {

DrillDraft preparedDraft(const DrillToPlay &drill, DrillLength length, const DrillFrame &frame, const Plan &plan,
                         const PlanContents &contents, IdSource &ids)
{
    DrillChoices choices;
    choices.length = length;
    for (const Participant &one : teamFor(plan, drill.scenario.key, ids).participants)
        choices.participants.append({.person = one.person, .role = one.role});
    if (!drill.draft)
        return draftDrill(drill.scenario, frame, plan, contents, choices);
    DrillDraft draft = *drill.draft;
    draft.participants = choices.participants;
    return draft;
}

Status writeDrillPapers(const DrillPaperFiles &files, const DrillToPlay &drill, const DrillDraft &draft,
                        const DrillFrame &frame, const Plan &plan, CommandContext &context)
{
    const auto contents = context.services.contents();
    if (!contents)
        return contents.error();
    if (Status status = makeFolder(files.folder); !status)
        return status;
    const QDate day = teamFor(plan, drill.scenario.key, context.services.ids).drill.date;
    const DrillToPrint print{draft, drill.scenario, frame, plan, day, context.today()};
    const QString suffix = QLatin1Char('.') + QString::fromStdString(files.format);
    for (size_t paper = 0; paper < std::size(EnumNames<DrillPaper>::names); ++paper) {
        const Document document = drillPaper(static_cast<DrillPaper>(paper), print, **contents);
        const QString path = QDir(files.folder).filePath(document.title + suffix);
        const auto format = documentFormatOf(path);
        const auto report = context.services.documents.write(document, format.value_or(DocumentFormat::Pdf), path, {});
        if (!report) {
            Error error = report.error();
            error.place.file = path;
            return error;
        }
        //: %1 is the name of a file
        context.err << CommandText::tr("Written: %1").arg(path) << Qt::endl;
    }
    return {};
}

} // namespace relais
