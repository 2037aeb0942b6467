// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/incidentlog.h"

#include "viewmodels/drillwords.h"
#include "wording/errortext.h"
#include "wording/incidenttext.h"

#include <algorithm>

namespace relais {

namespace {

// In the order of LogLine.Mark.
enum class LogDot { Note, Message, Fallback };

constexpr RowColumn<IncidentLogRow> incidentLogColumns[] = {
    {"key", [](const IncidentLogRow &row) { return QVariant(row.key); }},
    {"time", [](const IncidentLogRow &row) { return QVariant(row.time); }},
    {"strongText", [](const IncidentLogRow &row) { return QVariant(row.strongText); }},
    {"text", [](const IncidentLogRow &row) { return QVariant(row.text); }},
    {"mark", [](const IncidentLogRow &row) { return QVariant(row.mark); }},
    {"starred", [](const IncidentLogRow &row) { return QVariant(row.starred); }},
    {"corrected", [](const IncidentLogRow &row) { return QVariant(row.corrected); }},
    {"takenBack", [](const IncidentLogRow &row) { return QVariant(row.takenBack); }},
    {"written", [](const IncidentLogRow &row) { return QVariant(row.written); }},
    {"correctable", [](const IncidentLogRow &row) { return QVariant(row.correctable); }},
};

} // namespace

IncidentLog::IncidentLog(PlanSession &session, IncidentSession &incident, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_incident(incident)
    , m_rows(incidentLogColumns, this)
{
    connect(&m_incident, &IncidentSession::opened, this, [this] {
        m_typingSince.reset();
        refresh();
    });
    connect(&m_incident, &IncidentSession::changed, this, &IncidentLog::refresh);
}

QStringList IncidentLog::kinds()
{
    return {tr("Fact"), tr("Decision"), tr("Action"), tr("Communication"), tr("Request"), tr("Hypothesis"),
            //: A kind of entry of the log: where things stand, for whoever takes over
            tr("Situation report")};
}

void IncidentLog::typingBegan()
{
    if (m_incident.isOpen() && !m_typingSince)
        m_typingSince = m_incident.elapsed();
}

void IncidentLog::note(const QString &text, int kind)
{
    if (!m_incident.isOpen())
        return;
    const qint64 since = std::exchange(m_typingSince, std::nullopt).value_or(m_incident.elapsed());
    if (text.trimmed().isEmpty())
        return;
    const auto type = static_cast<EntryType>(std::clamp(kind, 0, static_cast<int>(EntryType::SituationReport)));
    report(m_incident.take(m_incident.conduct().note(type, DrillWords::kept(text, m_session.plan()), {}, since)));
}

void IncidentLog::star(const QString &key, bool starred)
{
    report(m_incident.take(m_incident.conduct().star(key.toLongLong(), starred)));
}

QString IncidentLog::words(const QString &key) const
{
    const RunNote *note = m_incident.isOpen() ? m_incident.progress().note(key.toLongLong()) : nullptr;
    return note ? DrillWords::named(note->text, m_session.plan()) : QString();
}

void IncidentLog::correct(const QString &key, const QString &text)
{
    if (!text.trimmed().isEmpty() && text.trimmed() == words(key))
        return;
    report(m_incident.take(m_incident.conduct().correct(key.toLongLong(), DrillWords::kept(text, m_session.plan()))));
}

void IncidentLog::report(const Status &status)
{
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
}

void IncidentLog::refresh()
{
    if (!m_incident.isOpen())
        return;
    const IncidentState none; // what the log says rests on the record alone
    QList<std::pair<qint64, IncidentLogRow>> timed;
    for (const RunEvent &event : m_incident.events()) {
        if (const auto row = rowOf(event, none))
            timed.append({event.elapsed, *row});
    }
    for (const RunNote &note : m_incident.progress().notes)
        timed.append({note.elapsed, rowOf(note, none)});
    std::stable_sort(timed.begin(), timed.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second.key.toLongLong() > b.second.key.toLongLong();
    });
    QList<IncidentLogRow> rows;
    for (const auto &[at, row] : std::as_const(timed))
        rows.append(row);
    m_rows.setRows(rows);
}

// What is no entry, as a line: what was answered, ticked, handed over.
std::optional<IncidentLogRow> IncidentLog::rowOf(const RunEvent &event, const IncidentState &state) const
{
    const RunProgress &progress = m_incident.progress();
    const auto step = std::find_if(progress.steps.begin(), progress.steps.end(),
                                   [&](const RunStep &one) { return one.key == event.key; });
    const QString what = step == progress.steps.end() ? QString() : step->text;
    const QString who = m_session.plan().nameOf(event.person.value);
    IncidentLogRow row{.key = QString::number(event.sequence),
                       .time = IncidentText(progress, state, m_session.plan()).moment(event.elapsed)};
    switch (event.kind) {
    case RunEventKind::Started:
        row.text = tr("The outage is opened.");
        break;
    case RunEventKind::TriageAnswered:
        //: A line of the log of an outage: %1 is the answer
        row.text = tr("Is it an attack? %1").arg(IncidentText::triageAnswer(event.triage.value_or(Triage::Unknown)));
        break;
    case RunEventKind::StepTicked:
        //: A line of the log of an outage: %1 is a step
        row.text = tr("Done: %1").arg(what);
        break;
    case RunEventKind::StepUnticked:
        //: A line of the log of an outage: %1 is a step whose tick was a mistake
        row.text = tr("Not done after all: %1").arg(what);
        break;
    case RunEventKind::StepAssigned:
        //: A line of the log of an outage: %1 is a person, %2 a step
        row.text = who.isEmpty() ? tr("Nobody’s any more: %1").arg(what) : tr("Handed to %1: %2").arg(who, what);
        break;
    case RunEventKind::SubjectStopped:
        //: A line of the log of an outage: %1 is a tool
        row.text = tr("Down: %1").arg(m_incident.frozenPlan().nameOf(event.subject.value));
        break;
    case RunEventKind::SubjectRestored:
        //: A line of the log of an outage: %1 is a tool
        row.text = tr("Works again: %1").arg(m_incident.frozenPlan().nameOf(event.subject.value));
        break;
    default:
        return std::nullopt;
    }
    return row;
}

IncidentLogRow IncidentLog::rowOf(const RunNote &note, const IncidentState &state) const
{
    const IncidentText text(m_incident.progress(), state, m_session.plan());
    IncidentLogRow row{.key = QString::number(note.sequence), .time = text.moment(note.elapsed)};
    row.text = text.note(note);
    row.starred = note.starred;
    row.corrected = note.corrected && !note.takenBack;
    row.takenBack = note.takenBack;
    row.written = true;
    row.correctable = !note.mark;
    if (!note.mark && note.entry != EntryType::Fact)
        row.strongText = kinds().at(static_cast<int>(note.entry));
    if (note.mark)
        row.mark = static_cast<int>(note.mark == MarkKind::MessageSent ? LogDot::Message : LogDot::Fallback);
    return row;
}

void IncidentLog::retranslate()
{
    refresh();
    Q_EMIT retranslated();
}

} // namespace relais
