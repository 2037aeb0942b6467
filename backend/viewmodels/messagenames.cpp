// SPDX-License-Identifier: GPL-3.0-or-later
// What recipients, moments, channels and occasions are called, and the pictures that stand for them.
#include "viewmodels/messagesheet.h"

namespace relais {

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

QString MessageText::nameOf(Occasion occasion)
{
    switch (occasion) {
    case Occasion::Outage:
        return tr("An outage");
    case Occasion::Attack:
        return tr("A computer attack");
    case Occasion::Data:
        return tr("Data about persons");
    case Occasion::Fraud:
        return tr("A fraud over bank details");
    case Occasion::Closure:
        return tr("Closed for the day");
    }
    return {};
}

QString MessageText::channelOf(const MessageTemplate &from)
{
    return from.when.to == Recipient::DataAuthority ? tr("Draft") : nameOf(from.channel);
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

} // namespace relais
