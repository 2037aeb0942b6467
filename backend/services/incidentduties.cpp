// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of the law about data, as entries of the log (decisions.md 10).
#include "services/incidentstate.h"

namespace relais {

namespace {

Phrase dutyPhrase(DutyQuestion question)
{
    return question == DutyQuestion::DataExposed ? Phrase::IncidentDataExposed : Phrase::IncidentHarm;
}

Phrase dutyPhrase(DutyAnswers::Word answer)
{
    switch (answer) {
    case DutyAnswers::Word::Yes:
        return Phrase::Yes;
    case DutyAnswers::Word::No:
        return Phrase::No;
    case DutyAnswers::Word::Unknown:
        break;
    }
    return Phrase::IncidentDoNotKnow;
}

// The note that answers the question last.
const RunNote *lastAnswer(const RunProgress &progress, DutyQuestion question, const Speech &say,
                          std::optional<DutyAnswers::Word> &answer)
{
    const RunNote *last = nullptr;
    for (const RunNote &note : progress.notes) {
        if (note.mark || note.takenBack)
            continue;
        for (const auto word : {DutyAnswers::Word::Yes, DutyAnswers::Word::No, DutyAnswers::Word::Unknown}) {
            if (note.text != dutyEntry(question, word, say))
                continue;
            last = &note;
            answer = word;
        }
    }
    return last;
}

} // namespace

QString dutyQuestion(DutyQuestion question, const Speech &say)
{
    return say(dutyPhrase(question));
}

QString dutyEntry(DutyQuestion question, DutyAnswers::Word answer, const Speech &say)
{
    return dutyQuestion(question, say) + QLatin1Char(' ') + say(dutyPhrase(answer)) + QLatin1Char('.');
}

DutyAnswers dutiesOf(const RunProgress &progress, const Phrases &phrases)
{
    const Speech say(phrases, progress.run.language);
    DutyAnswers duties;
    const RunNote *exposed = lastAnswer(progress, DutyQuestion::DataExposed, say, duties.exposed);
    const RunNote *harm = lastAnswer(progress, DutyQuestion::HarmByAbsence, say, duties.harm);
    if (exposed && duties.exposed != DutyAnswers::Word::No)
        duties.knownAt = exposed->elapsed;
    else if (harm && duties.harm == DutyAnswers::Word::Yes)
        duties.knownAt = harm->elapsed;
    return duties;
}

} // namespace relais
