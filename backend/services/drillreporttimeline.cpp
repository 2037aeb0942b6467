// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillreporttimeline.h"

#include "domain/figures.h"
#include "services/drillpeople.h"

#include <algorithm>

namespace relais {

namespace {

constexpr Minutes::rep dayMinutes = Minutes::rep(24) * 60;
constexpr qsizetype longestEntry = 400; // characters, as in the rest of the report

// By EntryType.
constexpr Phrase entryPhrases[] = {Phrase::ReportFact,          Phrase::ReportDecision, Phrase::ReportAction,
                                   Phrase::ReportCommunication, Phrase::ReportRequest,  Phrase::ReportHypothesis,
                                   Phrase::ReportSituation};
static_assert(std::size(entryPhrases) == std::size(EnumNames<EntryType>::names));

struct Happening {
    std::optional<qint64> at; // milliseconds of play; none: it never happened
    QString text;
    TextStyle style = TextStyle::Plain;
};

QString markText(const RunNote &note, const Plan &plan, const Speech &say)
{
    const QString activity = plan.nameOf(note.subject.value);
    switch (note.mark.value_or(MarkKind::MessageSent)) {
    case MarkKind::FallbackStarted:
        return say(Phrase::ReportFallback, activity, plan.nameOf(note.fallback.value));
    case MarkKind::ServiceRestored:
    case MarkKind::BackToNormal:
        return activity.isEmpty() ? say(Phrase::ReportAllRestored) : say(Phrase::ReportRestored, activity);
    case MarkKind::MessageSent:
        break;
    }
    return note.text.isEmpty() ? say(Phrase::ReportMessage) : say(Phrase::ReportMessageOf, note.text);
}

QString noteText(const RunNote &note, const Plan &plan, const Speech &say)
{
    if (note.mark)
        return markText(note, plan, say);
    const Phrase kind = entryPhrases[static_cast<size_t>(note.entry)];
    return say(Phrase::FallbackAndProof, say(kind), note.text);
}

Happening injected(const RunInject &inject, const Speech &say)
{
    switch (inject.state) {
    case InjectState::Played:
        return {inject.playedAt, say(Phrase::ReportInject, inject.title), TextStyle::Strong};
    case InjectState::Skipped:
        return {std::nullopt, say(Phrase::ReportSkipped, inject.title), TextStyle::Muted};
    case InjectState::Planned:
    case InjectState::NotPlayed:
        break;
    }
    return {std::nullopt, say(Phrase::ReportNotPlayed, inject.title), TextStyle::Muted};
}

QList<Happening> happenings(const RunProgress &progress, const Plan &plan, const Speech &say)
{
    QList<Happening> list;
    for (const RunInject &inject : progress.injects)
        list.append(injected(inject, say));
    for (const RunNote &note : progress.notes) {
        if (!note.takenBack)
            list.append({note.elapsed, noteText(note, plan, say), TextStyle::Plain});
    }
    // An event comes before what is noted in its second.
    std::stable_sort(list.begin(), list.end(),
                     [](const Happening &a, const Happening &b) { return a.at && (!b.at || *a.at < *b.at); });
    return list;
}

QString cutShort(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestEntry ? line : line.left(longestEntry - 1).trimmed() + QChar(0x2026);
}

} // namespace

TableBlock drillTimeline(const RunProgress &progress, const Plan &plan, const Speech &say)
{
    TableBlock table;
    table.columns = {
        {say(Phrase::ReportColumnClock), 1}, {say(Phrase::ReportColumnStory), 1.1}, {say(Phrase::ReportColumnWhat), 8}};
    for (const Happening &one : happenings(progress, plan, say)) {
        const QString clock = one.at ? playClockText(*one.at) : QString();
        const QString story = one.at ? clockText(Minutes(progress.storyAt(*one.at).count() % dayMinutes)) : QString();
        const TextRun text{cutShort(withoutNames(one.text, plan, progress, say)), one.style, {}};
        table.rows.push_back({{plainText(clock), {}}, {plainText(story), {}}, {{text}, {}}});
    }
    return table;
}

} // namespace relais
