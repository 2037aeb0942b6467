// SPDX-License-Identifier: GPL-3.0-or-later
// What a drill's report says, as blocks of a document, list by list, so that the page can take as much of each as it
// holds. By role, never by name, but for who promised to do something. For drillreport only. Everything it is given
// must outlive it; one thread.
#pragma once

#include "domain/document.h"
#include "services/drillreview.h"
#include "services/phrases.h"

namespace relais {

class DrillReportParts {
public:
    using Blocks = std::vector<DocumentBlock>;

    // Lists of which a report may show a part.
    enum List { Lanes, Findings, Missing, Helped, Decisions, Fallbacks, ListCount };
    using Counts = std::array<qsizetype, ListCount>;

    struct Shown {
        Counts counts{}; // how many of each list; each says how many it leaves out
        bool questions = false; // with room to answer those that are open
        bool timeline = false;
    };

    DrillReportParts(const RunProgress &progress, const DrillMeasures &measures, const Plan &plan, const Speech &say);

    [[nodiscard]] Counts all() const;
    [[nodiscard]] Blocks blocks(const Shown &shown, const QString &head) const;

private:
    struct Lesson {
        QString text;
        ChecklistBlock actions;
    };

    void readLessons();
    [[nodiscard]] RichText actionLine(const Action &action) const;
    [[nodiscard]] RelayMarkBlock proofOf(const FallbackPlayed &played) const;
    [[nodiscard]] QString measured(const ObjectiveResult &objective) const;
    [[nodiscard]] QString aimed(const ObjectiveResult &objective) const; // empty: judged
    [[nodiscard]] QString unnamed(const QString &text) const;

    void addObjectives(Blocks &blocks) const;
    void addLanes(Blocks &blocks, qsizetype shown) const;
    void addDecisions(Blocks &blocks, qsizetype shown) const;
    void addLessons(Blocks &blocks, qsizetype shown) const;
    void addMissing(Blocks &blocks, qsizetype shown) const;
    void addHelped(Blocks &blocks, qsizetype shown) const;
    void addWithActions(Blocks &blocks, const QList<Lesson> &lessons) const;
    void addFallbacks(Blocks &blocks, qsizetype shown) const;
    void addQuestions(Blocks &blocks, bool open) const;
    void addTimeline(Blocks &blocks) const;
    void addHeading(Blocks &blocks, Phrase text) const;
    void addMore(Blocks &blocks, qsizetype count) const;

    const RunProgress &m_progress;
    const DrillMeasures &m_measures;
    const Plan &m_plan;
    const Speech &m_say;
    QString m_run; // key
    QList<ActivityLane> m_lanes; // those that stopped
    QStringList m_decisions;
    QList<Lesson> m_lessons;
    QList<Lesson> m_missing; // in the plan or the tools, a row for whoever said so
    QStringList m_helped;
    QList<FallbackPlayed> m_fallbacks;
};

} // namespace relais
