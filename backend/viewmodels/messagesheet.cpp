// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/messagesheet.h"

#include "services/smscount.h"

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

QString copyLabelOf(ChannelKind channel)
{
    switch (channel) {
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

} // namespace

QString MessageText::nameOf(Recipient recipient)
{
    switch (recipient) {
    case Recipient::Customers:
        return tr("Customers");
    case Recipient::Team:
        return tr("Team");
    case Recipient::Suppliers:
        return tr("Suppliers");
    case Recipient::Management:
        return tr("Management");
    case Recipient::Reception:
        return tr("Reception");
    case Recipient::AbsentStaff:
        return tr("Absent staff");
    case Recipient::PriorityCustomers:
        return tr("Priority customers");
    case Recipient::Vendor:
        return tr("Supplier of the tool");
    case Recipient::Patients:
        return tr("Patients");
    case Recipient::Bank:
        return tr("Bank");
    case Recipient::Insurer:
        return tr("Insurer");
    case Recipient::Administration:
        return tr("Public offices");
    case Recipient::Press:
        return tr("Press");
    //: The French data protection authority
    case Recipient::DataAuthority:
        return tr("CNIL, draft");
    case Recipient::Persons:
        return tr("Persons concerned");
    }
    return {};
}

QString MessageText::nameOf(Phase phase)
{
    switch (phase) {
    case Phase::Start:
        return tr("At the start", "moment of an outage");
    case Phase::Update:
        return tr("Under way", "moment of an outage");
    case Phase::Workaround:
        return tr("Workaround", "moment of an outage");
    case Phase::Restored:
        return tr("On return", "moment of an outage");
    case Phase::Review:
        return tr("Review", "moment of an outage");
    }
    return {};
}

QString MessageText::nameOf(ChannelKind channel)
{
    switch (channel) {
    case ChannelKind::Sms:
        return tr("SMS");
    case ChannelKind::Email:
        return tr("Email");
    case ChannelKind::Website:
        return tr("Website");
    case ChannelKind::SocialMedia:
        return tr("Social media");
    case ChannelKind::Phone:
        return tr("Phone script");
    case ChannelKind::AnsweringMachine:
        return tr("Answering machine");
    case ChannelKind::Notice:
        return tr("Notice");
    case ChannelKind::TeamChat:
        return tr("Team chat");
    case ChannelKind::PhoneTree:
        return tr("Phone tree");
    }
    return {};
}

QString MessageText::iconOf(ChannelKind channel)
{
    switch (channel) {
    case ChannelKind::Sms:
        return QStringLiteral("smartphone");
    case ChannelKind::Email:
        return QStringLiteral("mail");
    case ChannelKind::Website:
    case ChannelKind::SocialMedia:
        return QStringLiteral("globe");
    case ChannelKind::Phone:
    case ChannelKind::AnsweringMachine:
        return QStringLiteral("phone");
    case ChannelKind::Notice:
        return QStringLiteral("document");
    case ChannelKind::TeamChat:
    case ChannelKind::PhoneTree:
        return QStringLiteral("users");
    }
    return {};
}

QString MessageText::titleOf(const MessageKey &when)
{
    //: Title of a message: %1 is an audience, %2 a moment in the middle of a sentence
    return tr("%1, %2").arg(nameOf(when.to), nameOf(when.phase).toLower());
}

MessageFace MessageText::faceOf(ChannelKind channel)
{
    switch (channel) {
    case ChannelKind::Sms:
    case ChannelKind::TeamChat:
        return MessageFace::Phone;
    case ChannelKind::Email:
        return MessageFace::Mail;
    case ChannelKind::Website:
    case ChannelKind::SocialMedia:
        return MessageFace::Site;
    case ChannelKind::Notice:
        return MessageFace::Paper;
    case ChannelKind::Phone:
    case ChannelKind::AnsweringMachine:
    case ChannelKind::PhoneTree:
        return MessageFace::Spoken;
    }
    return MessageFace::Phone;
}

MessageSheet MessageText::sheet(const BuiltMessage &message, const QList<NamedWord> &words)
{
    MessageSheet sheet;
    sheet.subject = message.subject;
    sheet.text = message.text;
    sheet.marks = marksOf(message);
    sheet.copyLabel = copyLabelOf(message.from.channel);
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
    return sheet;
}

QList<MessageWordRow> MessageText::words(const BuiltMessage &message, const QList<NamedWord> &words)
{
    QList<MessageWordRow> rows;
    for (const NamedWord &word : words) {
        const bool used = std::any_of(message.pieces.begin(), message.pieces.end(),
                                      [&](const MessagePiece &piece) { return piece.word == word.word; });
        if (used)
            rows.append({slotOf(word.word), word.name, word.text, word.text.isEmpty(), !word.inPlan});
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

QList<MessageAdviceRow> MessageText::advice(const LintReport &report, const QString &text)
{
    QList<MessageAdviceRow> rows;
    for (const LintFinding &finding : report.findings) {
        if (finding.kind == LintKind::OpenWord)
            continue;
        const QString words = text.mid(finding.position, finding.length);
        QString advice = finding.suggestion;
        if (advice.isEmpty())
            advice = tr("to leave out");
        //: Advice on a message: %1 is a word in it, %2 what to do about it
        rows.append({QString::number(finding.position), tr("“%1”: %2").arg(words, advice)});
    }
    return rows;
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
