// SPDX-License-Identifier: GPL-3.0-or-later
// All that the facilitator needs on paper, in the order in which it is needed: before, the briefing, the running order
// with what is expected and what to ask, what to bring about, the review; then objectives, coverage and roles.
#include "domain/figures.h"
#include "services/drilldraft.h"
#include "services/drillpaperroles.h"

#include <algorithm>

namespace relais {

namespace {

class FacilitatorGuide {
public:
    FacilitatorGuide(const DrillToPrint &drill, const PlanContents &contents)
        : m_writer({Phrase::PaperGuide, Phrase::PaperForFacilitator, true}, drill, contents)
        , m_draft(drill.draft)
        , m_scenario(drill.scenario)
        , m_frame(drill.frame)
        , m_say(m_writer.say())
    { }

    Document written()
    {
        m_writer.stopWord();
        m_writer.heading(m_say(Phrase::PaperBefore));
        m_writer.checklist(m_say(Phrase::PaperBeforeList).split(QLatin1Char('\n')));
        m_writer.heading(m_say(Phrase::PaperBriefing, lengthOf(m_draft.minutes.briefing)));
        m_writer.checklist(m_frame.rules);
        addInjects();
        addList(Phrase::PaperDecisions, m_scenario.decisions);
        addTwists();
        addReview();
        addObjectives();
        addCoverage();
        addRoles(m_writer);
        return m_writer.document();
    }

private:
    [[nodiscard]] QString lengthOf(Minutes minutes) const { return durationText(minutes, m_writer.language()); }

    void addList(Phrase title, const QList<LocalText> &items)
    {
        if (items.isEmpty())
            return;
        m_writer.heading(m_say(title));
        m_writer.checklist(items);
    }

    void addInjects()
    {
        m_writer.heading(m_say(Phrase::PaperOrder, lengthOf(m_draft.minutes.play)));
        qsizetype number = 0;
        for (const RunInject &inject : m_draft.injects)
            addInject(inject, ++number);
    }

    void addInject(const RunInject &inject, qsizetype number)
    {
        m_writer.heading(m_say(Phrase::PaperInject, QString::number(number), m_writer.titleOf(inject)), 3);
        // In one paragraph, so that no page ends with the heading and its time.
        const QString when = m_say(Phrase::PaperInjectWhen, m_writer.minuteOf(inject), m_writer.storyTimeOf(inject),
                                   m_writer.recipientOf(inject));
        RichText told;
        told.reserve(2);
        told.push_back({when, TextStyle::Muted, {}});
        if (!inject.situation.isEmpty())
            told.push_back({QLatin1Char('\n') + m_writer.named(inject.situation), TextStyle::Plain, {}});
        m_writer.put(ParagraphBlock{told});
        if (!inject.expected.isEmpty())
            labelled(Phrase::PaperExpected, m_writer.named(inject.expected));
        labelled(Phrase::PaperAsk, questions(inject));
        const QStringList cues = cuesOf(inject);
        m_writer.paragraph(cues.join(QLatin1Char('\n')), TextStyle::Muted);
    }

    void labelled(Phrase label, const QString &text)
    {
        m_writer.put(ParagraphBlock{{{m_say(label) + QLatin1Char('\n'), TextStyle::Strong, {}}, {text, {}, {}}}});
    }

    [[nodiscard]] QString questions(const RunInject &inject) const
    {
        QStringList asked;
        if (inject.cell == DrillCell::Customers || inject.cell == DrillCell::Communication)
            asked.append(m_say(Phrase::PaperAskCustomers));
        if (!inject.restores.isEmpty())
            asked.append(m_say(Phrase::PaperAskBack));
        else if (!inject.stops.isEmpty())
            asked.append(m_say(Phrase::PaperAskStop));
        if (asked.isEmpty())
            asked.append(m_say(Phrase::PaperAskOther));
        if (inject.missing)
            asked.append(m_say(Phrase::PaperAskMissing));
        return asked.join(QLatin1Char(' '));
    }

    [[nodiscard]] QStringList cuesOf(const RunInject &inject) const
    {
        QStringList cues;
        if (!inject.stops.isEmpty())
            cues.append(m_say(Phrase::PaperFalls, m_writer.namesOf(inject.stops)));
        if (!inject.restores.isEmpty())
            cues.append(m_say(Phrase::PaperReturns, m_writer.namesOf(inject.restores)));
        if (m_draft.dated.contains(inject.key))
            cues.append(m_say(Phrase::PaperDated));
        if (m_draft.helpless.contains(inject.key))
            cues.append(m_say(Phrase::PaperHelpless));
        const QStringList served = m_draft.serves.value(inject.key);
        for (const RunObjective &objective : m_draft.objectives) {
            if (served.contains(objective.key))
                cues.append(m_say(Phrase::PaperServes, m_writer.named(objective.text)));
        }
        return cues;
    }

    void addTwists()
    {
        QStringList twists;
        for (const ScenarioTwist &twist : m_scenario.twists)
            twists.append(m_say(Phrase::PaperTwist, withoutFullStop(twist.title.in(m_writer.language())),
                                twist.text.in(m_writer.language())));
        if (twists.isEmpty())
            return;
        m_writer.heading(m_say(Phrase::PaperTwists));
        m_writer.checklist(twists);
    }

    [[nodiscard]] static QString withoutFullStop(const QString &text)
    {
        return text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text;
    }

    void addReview()
    {
        m_writer.heading(m_say(Phrase::PaperReview, lengthOf(m_draft.minutes.debrief)));
        QStringList steps{m_say(Phrase::PaperReviewFirst)};
        for (const LocalText &question : m_frame.questions)
            steps.append(question.in(m_writer.language()));
        m_writer.checklist(steps);
        addList(Phrase::PaperUsual, m_scenario.lessons);
    }

    [[nodiscard]] QString injectsFor(const QString &objective) const
    {
        QStringList numbers;
        for (qsizetype i = 0; i < m_draft.injects.size(); ++i) {
            if (m_draft.serves.value(m_draft.injects.at(i).key).contains(objective))
                numbers.append(QString::number(i + 1));
        }
        return numbers.join(QStringLiteral(", "));
    }

    [[nodiscard]] Phrase measureOf(const RunObjective &objective) const
    {
        switch (objective.measure) {
        case ObjectiveMeasure::FallbackStarted:
            return Phrase::PaperByFallback;
        case ObjectiveMeasure::CustomersTold:
            return Phrase::PaperByMessage;
        case ObjectiveMeasure::ServiceRestored:
            return Phrase::PaperByReturn;
        case ObjectiveMeasure::Judged:
            break;
        }
        return Phrase::JudgedByTeam;
    }

    void addObjectives()
    {
        if (m_draft.objectives.isEmpty())
            return;
        m_writer.heading(m_say(Phrase::PaperObjectives));
        TableBlock table;
        table.columns = {{m_say(Phrase::ColumnObjective), 5},
                         {m_say(Phrase::PaperColumnHow), 3},
                         {m_say(Phrase::ColumnAimed), 1.4},
                         {m_say(Phrase::PaperColumnInjects), 1.6}};
        for (const RunObjective &objective : m_draft.objectives) {
            const bool judged = objective.measure == ObjectiveMeasure::Judged;
            table.rows.push_back({{plainText(m_writer.named(objective.text)), {}},
                                  {plainText(m_say(measureOf(objective))), {}},
                                  {plainText(judged ? QString() : lengthOf(objective.within)), {}},
                                  {plainText(injectsFor(objective.key)), {}}});
        }
        m_writer.put(table);
    }

    [[nodiscard]] QString numberOf(const QString &inject) const
    {
        const auto at = std::find_if(m_draft.injects.begin(), m_draft.injects.end(),
                                     [&](const RunInject &one) { return one.key == inject; });
        return QString::number(at - m_draft.injects.begin() + 1);
    }

    [[nodiscard]] QString objectiveText(const QString &key) const
    {
        for (const RunObjective &objective : m_draft.objectives) {
            if (objective.key == key)
                return m_writer.named(objective.text);
        }
        return {};
    }

    [[nodiscard]] QString gapText(const CoverageRow &row) const
    {
        const Plan &plan = m_writer.drill().plan;
        switch (row.gap) {
        case CoverageGap::ObjectiveWithoutInject:
            return m_say(Phrase::PaperGapObjective, objectiveText(row.key));
        case CoverageGap::ActivityUnseen:
            return m_say(Phrase::PaperGapActivity, plan.nameOf(row.activity.value));
        case CoverageGap::NothingToDo:
            return m_say(Phrase::PaperGapPerson, plan.nameOf(row.person.value));
        case CoverageGap::ForNobody:
            return m_say(Phrase::PaperGapNobody, numberOf(row.key));
        case CoverageGap::WithoutWords:
            return m_say(Phrase::PaperGapWords, numberOf(row.key));
        case CoverageGap::FewObjectives:
            return m_say(Phrase::PaperGapFew);
        case CoverageGap::ManyObjectives:
            break;
        }
        return m_say(Phrase::PaperGapMany);
    }

    void addCoverage()
    {
        m_writer.heading(m_say(Phrase::PaperCoverage));
        const QList<CoverageRow> gaps = coverage(m_draft, m_writer.drill().plan);
        if (gaps.isEmpty())
            return m_writer.paragraph(m_say(Phrase::PaperCovered));
        QStringList lacking;
        for (const CoverageRow &row : gaps)
            lacking.append(gapText(row));
        m_writer.checklist(lacking);
    }

    DrillPaperWriter m_writer;
    const DrillDraft &m_draft;
    const Scenario &m_scenario;
    const DrillFrame &m_frame;
    const Speech &m_say;
};

} // namespace

Document facilitatorGuide(const DrillToPrint &drill, const PlanContents &contents)
{
    return FacilitatorGuide(drill, contents).written();
}

} // namespace relais
