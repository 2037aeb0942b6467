// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drilllogtext.h"

#include "viewmodels/drillwords.h"
#include "wording/formats.h"

#include <QLocale>

#include <algorithm>

namespace relais {

namespace {

// In the order of LogLine.Mark.
enum class Dot { Note, Message, Fallback };

constexpr EntryType entryTypes[] = {EntryType::Decision,       EntryType::Fact,    EntryType::ActionTaken,
                                    EntryType::Communication,  EntryType::Request, EntryType::Hypothesis,
                                    EntryType::SituationReport};

int rowOfType(EntryType type)
{
    return static_cast<int>(std::find(std::begin(entryTypes), std::end(entryTypes), type) - std::begin(entryTypes));
}

QString commaed(const QStringList &parts)
{
    QStringList said;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(said),
                 [](const QString &part) { return !part.isEmpty(); });
    return said.join(QStringLiteral(", "));
}

QString sceneTitle(const RunProgress &progress, const QString &key, const Plan &plan)
{
    for (const RunInject &inject : progress.injects) {
        if (inject.key == key)
            return DrillWords::named(inject.title, plan);
    }
    return {};
}

} // namespace

QStringList DrillLogText::typeNames()
{
    return {
        //: A type of entry in the log
        tr("Decision"),
        //: A type of entry in the log
        tr("Fact"),
        //: A type of entry in the log
        tr("Action"),
        //: A type of entry in the log
        tr("Communication"),
        //: A type of entry in the log
        tr("Request"),
        //: A type of entry in the log
        tr("Hypothesis"),
        //: A type of entry in the log: how things stand
        tr("Situation"),
    };
}

EntryType DrillLogText::typeAt(int row)
{
    return row >= 0 && row < static_cast<int>(std::size(entryTypes)) ? entryTypes[row] : EntryType::Fact;
}

QString DrillLogText::invitation(int row)
{
    switch (typeAt(row)) {
    case EntryType::Decision:
        return tr("Note a decision");
    case EntryType::Fact:
        break;
    case EntryType::ActionTaken:
        return tr("Note an action");
    case EntryType::Communication:
        return tr("Note a communication");
    case EntryType::Request:
        return tr("Note a request");
    case EntryType::Hypothesis:
        return tr("Note a hypothesis");
    case EntryType::SituationReport:
        return tr("Say how things stand");
    }
    return tr("Note a fact");
}

bool DrillLogText::isVerifiable(int row)
{
    const EntryType type = typeAt(row);
    return type == EntryType::Fact || type == EntryType::Communication || type == EntryType::Hypothesis
        || type == EntryType::SituationReport;
}

QList<DrillLogRow> DrillLogText::rows(const RunProgress &progress, const QList<RunEvent> &events, const Plan &frozen,
                                      const Plan &plan)
{
    Book book{progress, frozen, plan, {}, false};
    QList<DrillLogRow> rows;
    for (const RunEvent &event : events)
        append(rows, event, book);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const DrillLogRow &a, const DrillLogRow &b) { return a.elapsed < b.elapsed; });
    if (progress.startedUtcMilliseconds > 0)
        rows.prepend(start(progress));
    std::reverse(rows.begin(), rows.end());
    return rows;
}

void DrillLogText::append(QList<DrillLogRow> &rows, const RunEvent &event, Book &book)
{
    book.started = book.started || event.kind == RunEventKind::Started;
    if (event.kind == RunEventKind::Entry || event.kind == RunEventKind::Mark) {
        book.words.insert(event.sequence, event.text);
        if (const RunNote *note = book.progress.note(event.sequence))
            rows.append(written(*note, event.text, book));
    } else if (event.kind == RunEventKind::Correction && event.refers) {
        rows.append(correction(event, book));
    } else if (const DrillLogRow row = course(event, book); !row.key.isEmpty()) {
        rows.append(row);
    }
}

DrillLogRow DrillLogText::written(const RunNote &note, const QString &words, const Book &book)
{
    DrillLogRow row{.key = QString::number(note.sequence), .time = DrillWords::clock(note.elapsed)};
    row.elapsed = note.elapsed;
    row.starred = note.starred;
    row.corrected = note.corrected && !note.takenBack;
    row.takenBack = note.takenBack;
    row.correctable = !note.mark;
    row.text = DrillWords::named(words, book.plan);
    if (note.mark)
        setMarkWords(row, note, book);
    else
        setEntryWords(row, note, book);
    return row;
}

void DrillLogText::setEntryWords(DrillLogRow &row, const RunNote &note, const Book &book)
{
    row.kind = rowOfType(note.entry);
    const QString type = note.entry == EntryType::Fact ? QString() : typeNames().at(row.kind);
    const QString who = commaed({Formats::firstName(book.plan.nameOf(note.person.value)),
                                 note.cell ? DrillWords::cellName(*note.cell) : QString()});
    if (const QString what = commaed({type, who, book.frozen.nameOf(note.subject.value)}); !what.isEmpty())
        //: Before a note of a drill: %1 is what it is about, "Decision, Taking orders"
        row.strongText = tr("%1:").arg(what);
    if (note.verified)
        //: A note of a drill: %1 is its text
        row.text = (*note.verified ? tr("%1 (verified)") : tr("%1 (not verified)")).arg(row.text);
}

void DrillLogText::setMarkWords(DrillLogRow &row, const RunNote &note, const Book &book)
{
    const QString activity = book.frozen.nameOf(note.subject.value);
    row.kind = Mark;
    switch (*note.mark) {
    case MarkKind::FallbackStarted:
        row.mark = static_cast<int>(Dot::Fallback);
        row.strongText = tr("Fallback started:");
        row.text = commaed({book.frozen.nameOf(note.fallback.value), activity, row.text});
        break;
    case MarkKind::MessageSent:
        row.mark = static_cast<int>(Dot::Message);
        row.strongText = tr("Message sent");
        row.text = commaed({tr("to customers"), row.text,
                            //: Of a message: %1 is a duration
                            note.nextWord ? tr("next word in %1").arg(Formats::duration(*note.nextWord)) : QString()});
        break;
    case MarkKind::ServiceRestored:
        row.strongText = tr("Service restored:");
        row.text = commaed({activity, row.text});
        break;
    case MarkKind::BackToNormal:
        row.strongText = tr("Back to normal:");
        row.text = commaed({activity, row.text});
        break;
    }
}

DrillLogRow DrillLogText::correction(const RunEvent &event, Book &book)
{
    DrillLogRow row{.key = QStringLiteral("correction-%1").arg(event.sequence),
                    .time = DrillWords::clock(event.elapsed)};
    row.elapsed = event.elapsed;
    row.written = false;
    const RunNote *note = book.progress.note(*event.refers);
    row.kind = !note || note->mark ? static_cast<int>(Mark) : rowOfType(note->entry);
    //: A line of the log: %1 is the time of the line that it corrects, "12:10"
    row.strongText = tr("Correction of %1:").arg(note ? DrillWords::clock(note->elapsed) : QString());
    const QString before = DrillWords::named(book.words.value(*event.refers), book.plan);
    if (!event.text.isEmpty())
        //: A line of the log: %1 is the new text, %2 the one that it replaces
        row.text = tr("“%1” in place of “%2”").arg(DrillWords::named(event.text, book.plan), before);
    else
        //: A line of the log: %1 is the text of a note that was taken back
        row.text = before.isEmpty() ? tr("taken back") : tr("“%1” is taken back").arg(before);
    book.words.insert(*event.refers, event.text);
    return row;
}

DrillLogRow DrillLogText::start(const RunProgress &progress)
{
    DrillLogRow row{.key = QStringLiteral("start"), .time = DrillWords::clock(0)};
    row.written = false;
    row.kind = Course;
    row.strongText = tr("Start.", "of a drill");
    if (!progress.participants.isEmpty())
        row.text = tr("%n person(s) take(s) part.", nullptr, static_cast<int>(progress.participants.size()));
    return row;
}

QString DrillLogText::pauseWords(PauseReason reason)
{
    switch (reason) {
    case PauseReason::RealEvent:
        return tr("a real event");
    case PauseReason::MachineSlept:
        return tr("the computer went to sleep");
    case PauseReason::ProgramEnded:
        return tr("Relais was closed");
    case PauseReason::Asked:
        break;
    }
    return {};
}

DrillLogRow DrillLogText::course(const RunEvent &event, const Book &book)
{
    DrillLogRow row{.key = QStringLiteral("course-%1").arg(event.sequence), .time = DrillWords::clock(event.elapsed)};
    row.elapsed = event.elapsed;
    row.written = false;
    row.kind = Course;
    const QString title = sceneTitle(book.progress, event.key, book.plan);
    const QString reason = DrillWords::named(event.text, book.plan);
    switch (event.kind) {
    case RunEventKind::InjectPlanned:
        if (!book.started)
            return {}; // in the preparation
        row.strongText = tr("Event added:");
        row.text = title;
        return row;
    case RunEventKind::InjectSkipped:
        row.strongText = tr("Event skipped:");
        row.text = commaed({title, reason});
        return row;
    case RunEventKind::InjectPostponed:
        //: %1 is a minute of play, "25 min"
        row.strongText = tr("Event put off to %1:").arg(Formats::duration(event.at.value_or(Minutes(0))));
        row.text = commaed({title, reason});
        return row;
    case RunEventKind::Jumped:
        //: %1 and %2 are times of play, "12:42"
        row.strongText =
            tr("On from %1 to %2").arg(DrillWords::clock(event.amount.value_or(0)), DrillWords::clock(event.elapsed));
        return row;
    case RunEventKind::SpeedSet:
        //: %1 is the speed of a drill, "4"
        row.strongText = tr("Speed ×%1").arg(QLocale().toString(static_cast<double>(event.amount.value_or(0)) / 100));
        return row;
    case RunEventKind::Paused:
        row.strongText = tr("Pause");
        row.text = pauseWords(event.reason.value_or(PauseReason::Asked));
        return row;
    default:
        return {};
    }
}

} // namespace relais
