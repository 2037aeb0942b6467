// SPDX-License-Identifier: GPL-3.0-or-later
// What everybody gets beforehand: the rules, who does what, and what the firm does. All of the firm's activities and
// tools stand in it, so that none gives away what falls; neither the drill's title nor an event nor an objective does.
#include "domain/figures.h"
#include "services/contentswriter.h"
#include "services/drillpaperroles.h"
#include "services/planroles.h"
#include "services/reader.h"

#include <algorithm>

namespace relais {

namespace {

class SituationFile {
public:
    SituationFile(const DrillToPrint &drill, const PlanContents &contents)
        : m_writer({Phrase::PaperSituation, Phrase::PaperForAll}, drill, contents)
        , m_reader(drill.plan, Edition::Team, drill.today)
        , m_plan(m_reader.plan())
    { }

    Document written()
    {
        m_writer.put(BoxBlock{BoxBlock::Kind::Exercise, plainText(m_writer.say()(Phrase::PaperNotReal))});
        addTimes();
        m_writer.heading(m_writer.say()(Phrase::PaperRules));
        m_writer.checklist(m_writer.drill().frame.rules);
        addRoles(m_writer);
        m_writer.heading(m_writer.say()(Phrase::PaperTable));
        m_writer.checklist(m_writer.say()(Phrase::PaperTableList).split(QLatin1Char('\n')));
        addPeople();
        addActivities();
        addTools();
        return m_writer.document();
    }

private:
    void addTimes()
    {
        const DrillDraft &draft = m_writer.drill().draft;
        const Language language = m_writer.language();
        const DrillMinutes &minutes = draft.minutes;
        const QDate day = draft.date.isValid() ? draft.date : m_writer.drill().day;
        const QString time = clockText(draft.storyStart);
        const QString starts =
            day.isValid() ? m_writer.say()(Phrase::PaperStoryAt, weekdayDateText(day, language), time) : time;
        m_writer.put(KeyFactsBlock{
            {{m_writer.say()(Phrase::PaperLength), durationText(minutes.total(), language),
              m_writer.say()(Phrase::PaperLengthOf, durationText(minutes.briefing, language),
                             durationText(minutes.play, language), durationText(minutes.debrief, language))},
             {m_writer.say()(Phrase::PaperStoryStarts), starts, {}}},
            KeyFactsBlock::Form::Columns});
    }

    [[nodiscard]] KeyFact deciderFact(Phrase label, qsizetype rank) const
    {
        const auto deciders = holdersOf(m_plan, RoleKind::Decider);
        const Person *person = rank < deciders.size() ? m_plan.find(deciders.at(rank)) : nullptr;
        return {m_writer.say()(label), person ? person->name : m_writer.say()(Phrase::ToComplete), {}};
    }

    void addPeople()
    {
        m_writer.heading(m_writer.say()(Phrase::PaperWhom));
        KeyFactsBlock facts{{deciderFact(Phrase::Decides, 0), deciderFact(Phrase::Replaces, 1)},
                            KeyFactsBlock::Form::Columns};
        QStringList channels;
        for (const Channel &channel : channelsTo(m_plan, Audience::Team))
            channels.append(channel.name);
        channels.removeAll(QString());
        facts.facts.push_back({m_writer.say()(Phrase::TeamTalks), channels.value(0, m_writer.say()(Phrase::ToComplete)),
                               channels.size() > 1 ? m_writer.say()(Phrase::Otherwise, channels.at(1)) : QString()});
        if (!m_plan.organisation().meetingPoint.isEmpty())
            facts.facts.push_back({m_writer.say()(Phrase::MeetingPoint), m_plan.organisation().meetingPoint, {}});
        m_writer.put(facts);
    }

    void addActivities()
    {
        TableBlock table;
        table.columns = {{m_writer.say()(Phrase::ColumnActivity), 5},
                         {m_writer.say()(Phrase::ColumnOwner), 3},
                         {m_writer.say()(Phrase::Limit), 2}};
        const QList<Activity> activities = m_plan.table<Activity>().rows();
        const bool anyLimit = std::any_of(activities.begin(), activities.end(),
                                          [](const Activity &one) { return one.limit.has_value(); });
        for (const Activity &activity : activities) {
            const QString limit = activity.limit ? durationText(*activity.limit, m_writer.language())
                : anyLimit                       ? m_writer.say()(Phrase::NotSaid)
                                                 : QString();
            table.rows.push_back({{plainText(activity.name), {}},
                                  {plainText(m_plan.nameOf(activity.owner.value)), {}},
                                  {plainText(limit), {}}});
        }
        if (table.rows.empty())
            return;
        m_writer.heading(m_writer.say()(Phrase::PaperFirm));
        m_writer.put(withoutEmptyColumns(std::move(table)));
    }

    void addTools()
    {
        TableBlock table;
        table.columns = {{m_writer.say()(Phrase::ColumnTool), 3}, {m_writer.say()(Phrase::ColumnFor), 5}};
        QStringList names;
        bool anyPurpose = false;
        for (const Tool &tool : m_plan.table<Tool>()) {
            table.rows.push_back({{plainText(tool.name), {}}, {plainText(tool.purpose), {}}});
            names.append(tool.name);
            anyPurpose = anyPurpose || !tool.purpose.isEmpty();
        }
        if (names.isEmpty())
            return;
        m_writer.heading(m_writer.say()(Phrase::PaperFirmTools));
        if (anyPurpose)
            m_writer.put(table);
        else
            m_writer.paragraph(listText(names, m_writer.language()));
    }

    DrillPaperWriter m_writer;
    Reader m_reader;
    const Plan &m_plan;
};

} // namespace

Document situationFile(const DrillToPrint &drill, const PlanContents &contents)
{
    return SituationFile(drill, contents).written();
}

} // namespace relais
