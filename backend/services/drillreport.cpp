// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a drill: what it showed and what was learnt, on one page where it fits, with room for the questions of
// the debrief if there is any left; then the timeline, whole. A long record takes a second page before the timeline.
// What two pages do not hold is left out by one rule: activities, lessons, what was missing and what helped, decisions
// and fallbacks take turns, activities two at a time, each adding its next one while there is room; each list says how
// many it left out.
#include "domain/figures.h"
#include "services/drillreportpage.h"
#include "services/drillreportparts.h"

#include <QTimeZone>

namespace relais {

namespace {

constexpr int mostPages = 2; // before the timeline

using Parts = DrillReportParts;
constexpr Parts::List turns[] = {Parts::Lanes, Parts::Findings,  Parts::Missing,  Parts::Helped,
                                 Parts::Lanes, Parts::Decisions, Parts::Fallbacks};

QDate dayOfDrill(const RunProgress &progress)
{
    const bool began = progress.startedUtcMilliseconds > 0;
    const QTimeZone zone(progress.run.zone.toUtf8());
    return QDateTime::fromMSecsSinceEpoch(began ? progress.startedUtcMilliseconds : progress.run.createdUtcMilliseconds,
                                          zone.isValid() ? zone : QTimeZone::utc())
        .date();
}

Document titlePage(const RunProgress &progress, const Plan &plan, const Speech &say)
{
    const Language language = say.language();
    Document document;
    document.title = say(Phrase::DrillReport);
    document.subtitle = progress.run.title;
    document.firm = plan.organisation().name;
    document.language = language;
    document.edition = Edition::Team;
    document.editionName = say(Phrase::EditionTeam);
    document.version = say(Phrase::DrillPlayed, longDateText(dayOfDrill(progress), language),
                           playTimeText(progress.elapsed, language));
    document.exercise = true;
    document.words = {say(Phrase::PageOf), say(Phrase::PageShort), say(Phrase::Exercise), say(Phrase::Never)};
    return document;
}

// As much of each list as the pages hold.
Parts::Counts fittingCounts(Document document, const Parts &parts, const QString &head)
{
    const Parts::Counts all = parts.all();
    Parts::Counts shown{};
    for (bool grew = true; grew;) {
        grew = false;
        for (const Parts::List list : turns) {
            Parts::Counts more = shown;
            if (++more[list] > all[list])
                continue;
            document.blocks = parts.blocks({more}, head);
            if (estimatedPages(document) <= mostPages) {
                shown = more;
                grew = true;
            }
        }
    }
    return shown;
}

// All of it on as few pages as will do, else as much as the most pages hold.
Parts::Shown whatFits(Document document, const Parts &parts, const QString &head)
{
    for (int pages = 1; pages <= mostPages; ++pages) {
        for (const bool questions : {true, false}) {
            document.blocks = parts.blocks({parts.all(), questions}, head);
            if (estimatedPages(document) <= pages)
                return {parts.all(), questions, true};
        }
    }
    return {fittingCounts(document, parts, head), false, true};
}

} // namespace

Document drillReport(const RunProgress &progress, const DrillMeasures &measures, const Plan &plan,
                     const PlanContents &contents, const QByteArray &head)
{
    const Speech say(contents.phrases(), progress.run.language);
    const DrillReportParts parts(progress, measures, plan, say);
    const QString chain = QString::fromLatin1(head.toHex());
    Document document = titlePage(progress, plan, say);
    document.blocks = parts.blocks(whatFits(document, parts, chain), chain);
    return document;
}

} // namespace relais
