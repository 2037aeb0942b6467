// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillpaperroles.h"

namespace relais {

namespace {

struct RoleWords {
    DrillRole role;
    Phrase name;
    Phrase duty;
    bool needed; // a drill cannot do without
};

constexpr RoleWords roleWords[] = {
    {DrillRole::Facilitator, Phrase::PaperRoleFacilitator, Phrase::PaperDutyFacilitator, true},
    {DrillRole::Decider, Phrase::PaperRoleDecider, Phrase::PaperDutyDecider, true},
    {DrillRole::Scribe, Phrase::PaperRoleScribe, Phrase::PaperDutyScribe, true},
    {DrillRole::Player, Phrase::PaperRolePlayer, Phrase::PaperDutyPlayer, true},
    {DrillRole::Observer, Phrase::PaperRoleObserver, Phrase::PaperDutyObserver, false},
};

QString participantText(const RunParticipant &participant, const DrillPaperWriter &writer)
{
    const Plan &plan = writer.drill().plan;
    QString name = plan.nameOf(participant.person.value);
    if (!participant.absent)
        return name;
    return participant.deputy.isNull() ? writer.say()(Phrase::PaperAwayAlone, name)
                                       : writer.say()(Phrase::PaperAway, name, plan.nameOf(participant.deputy.value));
}

} // namespace

void addRoles(DrillPaperWriter &writer)
{
    writer.heading(writer.say()(Phrase::PaperRoles));
    TableBlock table;
    table.columns = {{writer.say()(Phrase::PaperColumnRole), 2},
                     {writer.say()(Phrase::PaperColumnWho), 3},
                     {writer.say()(Phrase::PaperColumnDuty), 5}};
    for (const RoleWords &words : roleWords) {
        QStringList people;
        for (const RunParticipant &participant : writer.drill().draft.participants) {
            if (participant.role == words.role)
                people.append(participantText(participant, writer));
        }
        if (people.isEmpty() && !words.needed)
            continue;
        const TextRun who = people.isEmpty() ? TextRun{writer.say()(Phrase::NobodyYet), TextStyle::Gap, {}}
                                             : TextRun{people.join(QLatin1Char('\n')), TextStyle::Plain, {}};
        table.rows.push_back(
            {{strongText(writer.say()(words.name)), {}}, {{who}, {}}, {plainText(writer.say()(words.duty)), {}}});
    }
    writer.put(table);
}

} // namespace relais
