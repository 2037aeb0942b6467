// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to the message shown: its text, its words, and that it was copied.
#include "services/newsrhythm.h"
#include "services/smscount.h"
#include "viewmodels/messagesviewmodel.h"
#include "wording/errortext.h"

namespace relais {

void MessagesViewModel::commitRaw(const QString &raw, OperationKind kind)
{
    const BuiltMessage *shown = message();
    if (!shown)
        return;
    const Plan after = MessageBuilder::withMessageText(m_session.plan(), *shown, raw, m_day.language(), m_services.ids);
    if (const Status status = m_session.commit(after, kind); !status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
}

void MessagesViewModel::setText(const QString &text)
{
    const BuiltMessage *shown = message();
    if (!shown)
        return;
    const QString raw = MessageText::withSlots(text.trimmed(), m_book.words);
    if (raw != shown->raw)
        commitRaw(raw.isEmpty() ? shown->generated : raw, OperationKind::Edit);
}

QString MessagesViewModel::inserted(int word) const
{
    return QStringLiteral("{%1}").arg(wordNames().value(word));
}

void MessagesViewModel::setWord(const QString &key, const QString &text)
{
    const auto word = ValueTraits<MessageWord>::from(Value(key.mid(1, key.size() - 2)));
    if (word)
        m_day.setWord(*word, text);
}

void MessagesViewModel::fillWord(const QString &key)
{
    const auto wanted = ValueTraits<MessageWord>::from(Value(key.mid(1, key.size() - 2)));
    for (const NamedWord &word : std::as_const(m_book.words)) {
        if (wanted == word.word && word.target)
            Q_EMIT gapWanted(*word.target);
    }
}

void MessagesViewModel::replaceCostly()
{
    if (const BuiltMessage *shown = message())
        commitRaw(withoutCostlyCharacters(shown->raw), OperationKind::Edit);
}

void MessagesViewModel::readDraft(const QString &text)
{
    const BuiltMessage *shown = message();
    if (!shown || !m_services.contents || !m_services.lintWords)
        return;
    m_draft = m_book.read(m_session.plan(), m_day.language(), *shown, MessageText::withSlots(text, m_book.words),
                          *m_services.contents, *m_services.lintWords);
    showReading(m_draft->first, m_draft->second);
}

void MessagesViewModel::leaveDraft()
{
    m_draft.reset();
    showMessage();
}

void MessagesViewModel::follow(const QString &key)
{
    const BuiltMessage *shown = message();
    if (!shown)
        return;
    const LintReport &report = m_draft ? m_draft->second : m_book.reports.at(shown - m_book.messages.constData());
    const auto raw = MessageLint::corrected(m_draft ? m_draft->first : *shown, report.findings.value(key.toInt()));
    if (raw && m_draft)
        Q_EMIT draftCorrected(MessageText::withNames(*raw, m_book.words));
    else if (raw)
        commitRaw(*raw, OperationKind::Edit);
}

void MessagesViewModel::restore()
{
    if (const BuiltMessage *shown = message())
        commitRaw(shown->generated, OperationKind::Regenerate);
}

void MessagesViewModel::keepMine()
{
    if (const BuiltMessage *shown = message())
        commitRaw(shown->raw, OperationKind::Edit);
}

bool MessagesViewModel::mayCopy()
{
    const bool warned = !asksFirst() || m_warned == m_sheet.text;
    m_warned = m_sheet.text;
    Q_EMIT changed();
    return warned;
}

// Once it is known when it began, and nobody has been told: within a quarter of an hour.
void MessagesViewModel::remindOfFirst()
{
    const MessageDay day = m_day.day();
    const auto began = day.began();
    if (!began || m_spoken || m_reminder.isSet())
        return;
    if (const QDateTime first = firstNews(*began, day.now); first > day.now)
        m_reminder.set(first, MessageText::nameOf(Recipient::Customers));
}

void MessagesViewModel::noteCopy()
{
    const BuiltMessage *shown = message();
    if (!shown)
        return;
    m_spoken = true;
    m_told = m_when.to;
    if (m_when.phase >= Phase::Restored) {
        m_reminder.drop();
        return;
    }
    const bool promises = std::any_of(shown->pieces.begin(), shown->pieces.end(),
                                      [](const MessagePiece &piece) { return piece.word == MessageWord::Next; });
    const auto time = nextTimeSaid(m_book.situation.words.value(MessageWord::Next), m_day.now());
    if (promises && time)
        m_reminder.set(*time, MessageText::nameOf(m_when.to));
}

} // namespace relais
