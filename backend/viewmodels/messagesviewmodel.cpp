// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/messagesviewmodel.h"

#include "viewmodels/messagecolumns.h"
#include "wording/formats.h"

namespace relais {

namespace {

constexpr int groupSize = 3; // the recipients stand in their order by threes
constexpr int groupCount = static_cast<int>(std::size(EnumNames<Recipient>::names)) / groupSize;

bool binds(LegalConcern concern, const Organisation &firm)
{
    switch (concern) {
    case LegalConcern::Nis2:
        return firm.nis2.value_or(false);
    case LegalConcern::Dora:
        return firm.dora.value_or(false);
    case LegalConcern::Health:
    case LegalConcern::Everyone:
        break;
    }
    return true;
}

bool concerns(const LegalReminder &reminder, const MessageKey &when, Occasion occasion, const Organisation &firm)
{
    return binds(reminder.concern, firm) && reminder.recipients.contains(when.to)
        && (reminder.occasions.isEmpty() || reminder.occasions.contains(occasion))
        && (reminder.trades.isEmpty() || reminder.trades.contains(firm.trade));
}

} // namespace

MessagesViewModel::MessagesViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_day(services, session, this)
    , m_reminder(services.clock, this)
    , m_shown(recipientsOf(0))
    , m_cells(messagecolumns::cellColumns, this)
    , m_words(messagecolumns::wordColumns, this)
    , m_checks(messagecolumns::checkColumns, this)
    , m_advice(messagecolumns::adviceColumns, this)
    , m_statements(messagecolumns::statementColumns, this)
    , m_legal(messagecolumns::reminderColumns, this)
{
    // The day begins anew with a plan and changes with it.
    connect(&m_day, &MessageDayPanel::changed, this, [this] {
        remindOfFirst();
        refresh();
    });
    connect(&session, &PlanSession::opened, this, [this] {
        m_spoken = false;
        chooseGroup(0);
    });
    connect(&session, &PlanSession::closed, this, [this] {
        m_reminder.drop();
        refresh();
    });
}

void MessagesViewModel::refresh()
{
    ++m_request;
    if (!m_services.contents || !m_services.lintWords)
        return;
    MessageDay day = m_day.day();
    day.promised = m_reminder.time();
    m_services.analysis.run(
        this,
        [plan = m_session.plan(), language = m_day.language(), day, contents = m_services.contents,
         lintWords = m_services.lintWords](const std::stop_token &) {
            return MessageBook::of(plan, language, day, *contents, *lintWords);
        },
        [this, request = m_request](const MessageBook &book) {
            if (request == m_request) // a later plan is being written from otherwise
                take(book);
        });
}

void MessagesViewModel::retranslate()
{
    take(m_book);
}

void MessagesViewModel::take(const MessageBook &book)
{
    m_book = book;
    m_cells.setRows(m_book.cells(m_shown));
    showMessage();
}

void MessagesViewModel::showMessage()
{
    if (const BuiltMessage *shown = message()) {
        const LintReport &report = m_book.reports.at(shown - m_book.messages.constData());
        m_sheet = MessageText::sheet(*shown, m_book.words);
        m_sheet.channelFalls = channelWarning(*shown);
        m_words.setRows(MessageText::words(*shown, m_book.words));
        if (m_draft)
            showReading(m_draft->first, m_draft->second);
        else
            showReading(*shown, report);
        showBeside(*shown);
    } else {
        m_sheet = {};
        m_words.setRows({});
        m_checks.setRows({});
        m_advice.setRows({});
        m_statements.setRows({});
        m_legal.setRows({});
    }
    Q_EMIT changed();
}

void MessagesViewModel::showReading(const BuiltMessage &message, const LintReport &report)
{
    m_checks.setRows(MessageText::checks(report, message));
    m_advice.setRows(MessageText::advice(report, message, m_book.words));
}

// Facts to tick and what the law may ask.
void MessagesViewModel::showBeside(const BuiltMessage &message)
{
    QList<MessageStatementRow> statements;
    for (const MessageStatement &statement : message.from.statements) {
        const QString key = MessageBuilder::statementKey(message.from, statement);
        const QString when = m_book.situation.stated.value(key);
        statements.append({key, statement.text.in(m_day.language()), !when.isEmpty(), when});
    }
    m_statements.setRows(statements);
    QList<MessageReminderRow> legal;
    const QList<LegalReminder> reminders =
        m_services.legalReminders ? *m_services.legalReminders : QList<LegalReminder>();
    for (const LegalReminder &reminder : reminders) {
        if (concerns(reminder, m_when, m_book.situation.occasion, m_session.plan().organisation()))
            legal.append(MessageText::legalRow(reminder, m_day.day().began(), Formats::language()));
    }
    m_legal.setRows(legal);
}

QString MessagesViewModel::channelWarning(const BuiltMessage &message) const
{
    QList<ChannelKind> written;
    for (const qsizetype place : m_book.at(m_when))
        written << m_book.messages.at(place).from.channel;
    const MessageSituation &situation = m_book.situation;
    return MessageText::channelWarning(
        channelAdvice(m_session.plan(), {m_when.to, message.from.channel, situation.down, situation.card, written}),
        m_session.plan());
}

QString MessagesViewModel::legalName() const
{
    for (const NamedWord &word : m_book.words) {
        if (word.word == MessageWord::Decider)
            return word.text;
    }
    return {};
}

QList<Recipient> MessagesViewModel::recipientsOf(int group) const
{
    QList<Recipient> recipients;
    for (int i = group * groupSize; i < (group + 1) * groupSize; ++i) {
        const auto recipient = static_cast<Recipient>(i);
        if (recipient != Recipient::Patients || m_session.plan().organisation().trade == Trade::Medical)
            recipients.append(recipient);
    }
    return recipients;
}

QStringList MessagesViewModel::groups() const
{
    QStringList names;
    for (int group = 0; group < groupCount; ++group) {
        QStringList recipients;
        for (const Recipient recipient : recipientsOf(group))
            recipients << MessageText::nameOf(recipient);
        names << recipients.join(QStringLiteral(", "));
    }
    return names;
}

void MessagesViewModel::chooseGroup(int group)
{
    m_group = std::clamp(group, 0, groupCount - 1);
    m_shown = recipientsOf(m_group);
    m_when.to = m_shown.constFirst();
    m_channel = 0;
    m_cells.setRows(m_book.cells(m_shown));
    Q_EMIT currentShown();
    showMessage();
}

void MessagesViewModel::keepPromise()
{
    const int group = static_cast<int>(m_told) / groupSize;
    chooseGroup(group);
    show(MessageBook::keyOf({m_told, Phase::Update}, m_shown));
}

const BuiltMessage *MessagesViewModel::message() const
{
    const QList<qsizetype> here = m_book.at(m_when);
    return m_channel < here.size() ? &m_book.messages.at(here.at(m_channel)) : nullptr;
}

QStringList MessagesViewModel::moments() const
{
    QStringList names;
    for (size_t i = 0; i < std::size(EnumNames<Phase>::names); ++i)
        names << MessageText::nameOf(static_cast<Phase>(i));
    return names;
}

QStringList MessagesViewModel::audiences() const
{
    QStringList names;
    for (const Recipient recipient : m_shown)
        names << MessageText::nameOf(recipient);
    return names;
}

QString MessagesViewModel::standing() const
{
    const auto [all, ready] = m_book.standing();
    const int open = all - ready;
    //: How many messages there are: %1 is the sentence “2 to complete”
    return open == 0 ? tr("%n ready", "messages", ready)
                     : tr("%n ready, %1", "messages", ready).arg(tr("%n to complete", "messages", open));
}

QString MessagesViewModel::current() const
{
    return MessageBook::keyOf(m_when, m_shown);
}

QString MessagesViewModel::title() const
{
    return MessageText::titleOf(m_when);
}

QStringList MessagesViewModel::channels() const
{
    QStringList names;
    for (const qsizetype i : m_book.at(m_when))
        names << MessageText::channelOf(m_book.messages.at(i).from);
    return names;
}

QStringList MessagesViewModel::channelIcons() const
{
    QStringList icons;
    for (const qsizetype i : m_book.at(m_when))
        icons << MessageText::iconOf(m_book.messages.at(i).from.channel);
    return icons;
}

QStringList MessagesViewModel::wordNames() const
{
    QStringList names;
    for (const NamedWord &word : m_book.words)
        names << word.name;
    return names;
}

void MessagesViewModel::show(const QString &key)
{
    m_when = MessageBook::keyFrom(key, m_shown);
    m_channel = 0;
    Q_EMIT currentShown();
    showMessage();
}

void MessagesViewModel::open(const QString &item)
{
    const QStringList places = item.split(QLatin1Char('/'));
    const MessageKey when{static_cast<Recipient>(places.value(1).toInt()), static_cast<Phase>(places.value(0).toInt())};
    chooseGroup(static_cast<int>(when.to) / groupSize);
    m_when = when;
    const QList<qsizetype> here = m_book.at(m_when);
    const auto found = std::find_if(here.begin(), here.end(), [&](qsizetype place) {
        return static_cast<int>(m_book.messages.at(place).from.channel) == places.value(2).toInt();
    });
    m_channel = found == here.end() ? 0 : static_cast<int>(found - here.begin());
    Q_EMIT currentShown();
    showMessage();
}

void MessagesViewModel::chooseChannel(int row)
{
    if (row < 0 || row >= m_book.at(m_when).size())
        return;
    m_channel = row;
    Q_EMIT currentShown();
    showMessage();
}

void MessagesViewModel::chooseLanguage(int language)
{
    m_day.setLanguage(language == 0 ? Language::French : Language::English);
    Q_EMIT currentShown();
    Q_EMIT changed();
}

} // namespace relais
