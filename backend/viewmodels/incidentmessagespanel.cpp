// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/incidentmessagespanel.h"

#include "services/incidentopening.h"
#include "services/newsrhythm.h"
#include "viewmodels/messagesheet.h"
#include "wording/errortext.h"
#include "wording/formats.h"
#include "wording/incidenttext.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qint64 minuteOfMilliseconds = 60'000;

constexpr RowColumn<IncidentMessageRow> messageTable[] = {
    {"key", [](const IncidentMessageRow &row) { return QVariant(row.key); }},
    {"name", [](const IncidentMessageRow &row) { return QVariant(row.name); }},
    {"channels", [](const IncidentMessageRow &row) { return QVariant(row.channels); }},
    {"channel", [](const IncidentMessageRow &row) { return QVariant(row.channel); }},
    {"text", [](const IncidentMessageRow &row) { return QVariant(row.text); }},
    {"note", [](const IncidentMessageRow &row) { return QVariant(row.note); }},
    {"missing", [](const IncidentMessageRow &row) { return QVariant(row.missing); }},
    {"warning", [](const IncidentMessageRow &row) { return QVariant(row.warning); }},
    {"sent", [](const IncidentMessageRow &row) { return QVariant(row.sent); }},
};

// Without the moment: a message that was copied makes way for the next one, and its question stays.
QString audienceKey(const IncidentAudience &audience)
{
    return QString::number(static_cast<int>(audience.when.to));
}

} // namespace

IncidentMessagesPanel::IncidentMessagesPanel(const WindowServices &services, PlanSession &session,
                                             IncidentSession &incident, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_incident(incident)
    , m_rows(messageTable, this)
{ }

QDateTime IncidentMessagesPanel::now() const
{
    return localTime(m_incident.progress(), m_incident.elapsed());
}

void IncidentMessagesPanel::clear()
{
    ++m_request;
    m_messages = {};
    m_channels.clear();
    stopAsking();
}

void IncidentMessagesPanel::show(const IncidentState &state)
{
    if (!m_services.contents)
        return;
    m_services.analysis.run(
        this,
        [progress = m_incident.progress(), state, plan = m_session.plan(), contents = m_services.contents,
         now = now()](const std::stop_token &) {
            return incidentMessages(progress, state, plan, *contents, progress.run.language, now);
        },
        [this, request = ++m_request](const IncidentMessages &messages) {
            if (request == m_request && m_incident.isOpen())
                take(messages);
        });
}

void IncidentMessagesPanel::take(const IncidentMessages &messages)
{
    m_messages = messages;
    showRows();
}

void IncidentMessagesPanel::showRows()
{
    QList<IncidentMessageRow> rows;
    for (const IncidentAudience &audience : std::as_const(m_messages.audiences)) {
        if (!audience.messages.isEmpty())
            rows.append(rowOf(audience));
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

IncidentMessageRow IncidentMessagesPanel::rowOf(const IncidentAudience &audience) const
{
    IncidentMessageRow row{.key = audienceKey(audience)};
    //: Over a message: %1 is who it is to, %2 the moment of the outage, "at the beginning"
    row.name = tr("%1, %2").arg(audience.name, audience.phaseName.toLower());
    for (const IncidentMessage &message : audience.messages)
        row.channels << MessageText::channelOf(message.message.from);
    row.channel = std::clamp(m_channels.value(row.key), 0, static_cast<int>(audience.messages.size()) - 1);
    const IncidentMessage &chosen = audience.messages.at(row.channel);
    row.text = chosen.message.text;
    if (chosen.message.subject.isEmpty())
        row.note = tr("%n character(s)", "of a message", static_cast<int>(row.text.size()));
    else
        //: Under an e-mail: %1 is its subject
        row.note = tr("Subject: %1").arg(chosen.message.subject);
    if (const auto open = chosen.message.openWords().size())
        row.missing = tr("%n word(s) to fill in, in brackets", nullptr, static_cast<int>(open));
    row.warning = MessageText::channelWarning(chosen.channel, m_session.plan());
    std::optional<qint64> sent;
    for (const IncidentMessage &message : audience.messages) {
        if (message.sent && (!sent || *message.sent > *sent))
            sent = message.sent;
    }
    if (sent) {
        const IncidentState now{.elapsed = m_incident.elapsed()};
        //: A message that was copied and so counts as sent: %1 is a moment, "9:12" or "yesterday, 9:12"
        row.sent = tr("Copied: %1").arg(IncidentText(m_incident.progress(), now, m_session.plan()).moment(*sent));
    }
    return row;
}

const IncidentMessage *IncidentMessagesPanel::messageOf(const QString &key) const
{
    for (const IncidentAudience &audience : m_messages.audiences) {
        if (audienceKey(audience) == key && !audience.messages.isEmpty())
            return &audience.messages.at(
                std::clamp(m_channels.value(key), 0, static_cast<int>(audience.messages.size()) - 1));
    }
    return nullptr;
}

void IncidentMessagesPanel::chooseChannel(const QString &key, int channel)
{
    m_channels.insert(key, channel);
    showRows();
}

QStringList IncidentMessagesPanel::nextChoices() const
{
    QStringList words;
    for (const QDateTime &time : m_messages.proposals)
        words << newsTimeText(time, Formats::language());
    //: When the next word is due: at no moment that was named
    return words << tr("none promised");
}

QString IncidentMessagesPanel::copy(const QString &key)
{
    const IncidentMessage *message = messageOf(key);
    if (!message || !m_incident.isOpen())
        return {};
    QString text = message->message.text;
    m_label = message->label;
    m_copied = m_incident.elapsed();
    m_marked = 0;
    m_chosen = 0;
    m_asking = key;
    if (const Status status = mark(0); !status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    Q_EMIT changed();
    return text;
}

// A moment is chosen by a mark in place of the one before, which is taken back.
Status IncidentMessagesPanel::mark(int choice)
{
    const QDateTime time = m_messages.proposals.value(choice);
    std::optional<Minutes> next;
    if (time.isValid()) {
        const qint64 due = time.toMSecsSinceEpoch() - m_incident.progress().since - m_copied;
        next = Minutes(std::max<qint64>(1, due / minuteOfMilliseconds));
    }
    if (m_marked > 0) {
        if (Status status = m_incident.take(m_incident.conduct().correct(m_marked, {})); !status)
            return status;
    }
    Status status = m_incident.take(m_incident.conduct().mark(MarkKind::MessageSent, {}, {}, m_label, m_copied, next));
    if (status)
        m_marked = m_incident.progress().sequence;
    return status;
}

void IncidentMessagesPanel::promise(int row)
{
    if (m_asking.isEmpty())
        return;
    if (row != m_chosen) {
        if (const Status status = mark(row); !status)
            Q_EMIT refused(ErrorText::sentences(status.error()));
    }
    stopAsking();
}

void IncidentMessagesPanel::stopAsking()
{
    m_asking.clear();
    m_chosen = 0;
    Q_EMIT changed();
}

} // namespace relais
