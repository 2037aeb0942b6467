// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/messagesheet.h"

#include "domain/figures.h"
#include "services/smscount.h"
#include "wording/formats.h"

namespace relais {

namespace {

QString braced(const QString &text)
{
    return QLatin1Char('{') + text + QLatin1Char('}');
}

QString slotOf(MessageWord word)
{
    return braced(QString::fromLatin1(EnumNames<MessageWord>::names[static_cast<size_t>(word)]));
}

const NamedWord *find(const QList<NamedWord> &words, MessageWord word)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const NamedWord &candidate) { return candidate.word == word; });
    return found == words.end() ? nullptr : &*found;
}

// An open word has its brackets in the text.
QList<int> marksOf(const BuiltMessage &message)
{
    QList<int> marks;
    int position = 0;
    for (const MessagePiece &piece : message.pieces) {
        const int length = static_cast<int>(piece.text.size()) + (piece.open ? 2 : 0);
        if (piece.word)
            marks << position << length << (piece.open ? 1 : 0);
        position += length;
    }
    return marks;
}

QString copyLabelOf(const MessageTemplate &from)
{
    if (from.when.to == Recipient::DataAuthority)
        return MessageText::tr("Copy the draft");
    switch (from.channel) {
    case ChannelKind::Sms:
        return MessageText::tr("Copy the SMS");
    case ChannelKind::Email:
        return MessageText::tr("Copy the email");
    default:
        return MessageText::tr("Copy the text");
    }
}

bool isOpen(const BuiltMessage &message, std::initializer_list<MessageWord> words)
{
    const QList<MessageWord> open = message.openWords();
    return std::any_of(words.begin(), words.end(), [&](MessageWord word) { return open.contains(word); });
}

// As it will stand in the message; what is not known yet by its name, as the preview shows it.
QString asRead(const QString &raw, const QList<NamedWord> &words)
{
    QString text = raw;
    for (const NamedWord &word : words)
        text.replace(slotOf(word.word),
                     word.text.isEmpty() ? QLatin1Char('[') + word.name + QLatin1Char(']') : word.text);
    return text;
}

} // namespace

MessageSheet MessageText::sheet(const BuiltMessage &message, const QList<NamedWord> &words)
{
    MessageSheet sheet;
    sheet.subject = message.subject;
    sheet.text = message.text;
    sheet.marks = marksOf(message);
    sheet.copyLabel = copyLabelOf(message.from);
    sheet.face = static_cast<int>(faceOf(message.from.channel));
    if (const NamedWord *firm = find(words, MessageWord::Firm))
        sheet.firm = firm->text;
    sheet.editing = withNames(message.raw, words);
    const int characters = static_cast<int>(message.text.size());
    const int limit = usualLimit(message.from.channel);
    if (message.from.channel == ChannelKind::Sms) {
        const SmsCount count = countSms(message.text);
        //: %1 is a number of characters, %n of text messages
        sheet.length = tr("%1 characters, %n SMS", nullptr, count.parts).arg(count.units);
        sheet.tooLong = count.parts > 1;
        if (!count.gsm) {
            QStringList characterList;
            for (const QChar c : count.outside)
                characterList << (c.isSpace() ? tr("no-break space") : QString(c));
            sheet.costly = tr("These characters make the SMS dearer: %1").arg(characterList.join(QStringLiteral("  ")));
            sheet.canReplace = withoutCostlyCharacters(message.raw) != message.raw;
        }
    } else if (limit > 0) {
        //: %1 is the most that the channel takes at its best
        sheet.length = tr("%n character(s), %1 at best", nullptr, characters).arg(limit);
        sheet.tooLong = characters > limit;
    } else {
        sheet.length = tr("%n character(s)", nullptr, characters);
    }
    QStringList missing;
    for (const MessageWord word : message.openWords()) {
        if (const NamedWord *named = find(words, word))
            missing << named->name;
    }
    if (!missing.isEmpty())
        //: %1 is a list of words
        sheet.missing = tr("Still to fill in: %1.").arg(missing.join(QStringLiteral(", ")));
    sheet.edited = message.state != StepState::Generated;
    sheet.review = message.state == StepState::ToReview;
    sheet.proposed = withNames(message.generated, words);
    sheet.untranslated = message.untranslated;
    sheet.question = questionBefore(message.from);
    return sheet;
}

QList<MessageWordRow> MessageText::words(const BuiltMessage &message, const QList<NamedWord> &words)
{
    QList<MessageWordRow> rows;
    for (const NamedWord &word : words) {
        const bool used = std::any_of(message.pieces.begin(), message.pieces.end(),
                                      [&](const MessagePiece &piece) { return piece.word == word.word; });
        if (used)
            rows.append({slotOf(word.word), word.name.left(1).toUpper() + word.name.mid(1), word.text,
                         word.text.isEmpty(), !word.inPlan});
    }
    return rows;
}

QList<MessageCheckRow> MessageText::checks(const LintReport &report, const BuiltMessage &message)
{
    using enum MessageWord;
    const MessageChecks &checks = report.checks;
    return {{QStringLiteral("what"), tr("Says what does not work, and since when"),
             checks.saysWhatAndSince && !isOpen(message, {Service, Since, Duration})},
            {QStringLiteral("do"), tr("Says what to do now"),
             checks.saysWhatToDo && !isOpen(message, {Action, Phone, CustomerChannel, Reentry})},
            {QStringLiteral("next"), tr("Gives the time of the next message"),
             checks.givesNext && !isOpen(message, {Next})},
            {QStringLiteral("verified"), tr("States nothing unverified"),
             checks.nothingUnverified && !isOpen(message, {Known, Test, Cause})}};
}

QList<MessageAdviceRow> MessageText::advice(const LintReport &report, const BuiltMessage &message,
                                            const QList<NamedWord> &words)
{
    QList<MessageAdviceRow> rows;
    for (qsizetype i = 0; i < report.findings.size(); ++i) {
        const LintFinding &finding = report.findings.at(i);
        if (finding.kind == LintKind::OpenWord)
            continue;
        MessageAdviceRow row{QString::number(i), capitalised(finding.suggestion), {}};
        const QString found = message.text.mid(finding.position, finding.length).simplified();
        if (finding.length > 0)
            //: Advice on a message: %1 is a word in it, %2 what to do about it
            row.text = tr("“%1”: %2").arg(found, finding.suggestion);
        if (MessageLint::corrected(message, finding))
            row.action = finding.instead->isEmpty() ? tr("Take out")
                                                    //: Button: puts these words into the message
                                                    : tr("Put “%1”").arg(asRead(*finding.instead, words));
        rows.append(row);
    }
    return rows;
}

QString MessageText::channelWarning(const ChannelAdvice &advice, const Plan &plan)
{
    if (!advice.sharedRoots.isEmpty())
        //: %1 is a tool or provider
        return tr("This channel rests on %1, as what is down does. Try it before you rely on it.")
            .arg(plan.nameOf(advice.sharedRoots.constFirst()));
    if (!advice.falls)
        return {};
    QStringList names;
    for (const ChannelKind kind : advice.instead)
        names << nameOf(kind);
    const QString order = names.join(QStringLiteral(", "));
    if (names.isEmpty())
        return tr("This channel falls with what is down, and so do the others. Tell people face to face.");
    //: %1 is a list of channels, the first to take first
    return advice.allFall ? tr("All the channels of your plan fall with what is down. In this order: %1.").arg(order)
                          : tr("This channel falls with what is down. Take instead, in this order: %1.").arg(order);
}

QString MessageText::questionBefore(const MessageTemplate &from)
{
    if (from.when.phase != Phase::Review || isInside(from.when.to))
        return {};
    switch (from.when.to) {
    case Recipient::Customers:
    case Recipient::PriorityCustomers:
    case Recipient::Suppliers:
    case Recipient::Press:
    case Recipient::Persons:
    case Recipient::Patients:
        return tr("Have customers lost money? Let your insurer read this first.");
    default:
        return {};
    }
}

MessageReminderRow MessageText::legalRow(const LegalReminder &reminder, const std::optional<QDateTime> &known,
                                         Language language)
{
    MessageReminderRow row{reminder.key,
                           reminder.article,
                           reminder.who.in(language),
                           reminder.trigger.in(language),
                           reminder.text.in(language),
                           {},
                           reminder.source,
                           reminder.confidence == Confidence::A};
    if (!reminder.hours)
        return row;
    if (!known) {
        //: A delay that the law gives
        row.clock = tr("%n hour(s) from when you knew", nullptr, *reminder.hours);
        return row;
    }
    const QDateTime due = known->addSecs(qint64(*reminder.hours) * 3600);
    //: %1 is a day, %2 a time of day
    row.clock = tr("By %1, %2").arg(Formats::date(due.date(), known->date()), Formats::time(due.toMSecsSinceEpoch()));
    return row;
}

QString MessageText::withNames(const QString &raw, const QList<NamedWord> &words)
{
    QString text = raw;
    for (const NamedWord &word : words)
        text.replace(slotOf(word.word), braced(word.name));
    return text;
}

QString MessageText::withSlots(const QString &typed, const QList<NamedWord> &words)
{
    QString text = typed;
    for (const NamedWord &word : words)
        text.replace(braced(word.name), slotOf(word.word));
    return text;
}

} // namespace relais
