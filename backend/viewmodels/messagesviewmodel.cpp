// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/messagesviewmodel.h"

#include "services/smscount.h"
#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

namespace {

// clang-format off
constexpr RowColumn<MessageCell> cellColumns[] = {
    {"key", [](const MessageCell &row) { return QVariant(row.key); }},
    {"name", [](const MessageCell &row) { return QVariant(row.name); }},
    {"icons", [](const MessageCell &row) { return QVariant(row.icons); }},
    {"channels", [](const MessageCell &row) { return QVariant(row.channels); }},
    {"ready", [](const MessageCell &row) { return QVariant(row.ready); }},
};
constexpr RowColumn<MessageWordRow> wordColumns[] = {
    {"key", [](const MessageWordRow &row) { return QVariant(row.key); }},
    {"name", [](const MessageWordRow &row) { return QVariant(row.name); }},
    {"text", [](const MessageWordRow &row) { return QVariant(row.text); }},
    {"open", [](const MessageWordRow &row) { return QVariant(row.open); }},
    {"ofTheDay", [](const MessageWordRow &row) { return QVariant(row.ofTheDay); }},
};
constexpr RowColumn<MessageCheckRow> checkColumns[] = {
    {"key", [](const MessageCheckRow &row) { return QVariant(row.key); }},
    {"text", [](const MessageCheckRow &row) { return QVariant(row.text); }},
    {"good", [](const MessageCheckRow &row) { return QVariant(row.good); }},
};
constexpr RowColumn<MessageAdviceRow> adviceColumns[] = {
    {"key", [](const MessageAdviceRow &row) { return QVariant(row.key); }},
    {"text", [](const MessageAdviceRow &row) { return QVariant(row.text); }},
};
// clang-format on

template <class Enum> QStringList namesOf()
{
    QStringList names;
    for (int i = 0; i < static_cast<int>(std::size(EnumNames<Enum>::names)); ++i)
        names << MessageText::nameOf(static_cast<Enum>(i));
    return names;
}

} // namespace

MessagesViewModel::MessagesViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_cells(cellColumns, this)
    , m_words(wordColumns, this)
    , m_checks(checkColumns, this)
    , m_advice(adviceColumns, this)
{
    connect(&session, &PlanSession::opened, this, [this] {
        m_language = m_session.plan().organisation().language;
        m_situation = {};
        refresh();
    });
    connect(&session, &PlanSession::closed, this, &MessagesViewModel::refresh);
    connect(&session, &PlanSession::planChanged, this, &MessagesViewModel::refresh);
}

void MessagesViewModel::refresh()
{
    ++m_request;
    if (!m_services.contents || !m_services.lintWords)
        return;
    m_services.analysis.run(
        this,
        [plan = m_session.plan(), language = m_language, today = Formats::today(m_services.clock),
         situation = m_situation, contents = m_services.contents,
         lintWords = m_services.lintWords](const std::stop_token &) {
            return MessageBook::of(plan, language, today, situation, *contents, *lintWords);
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
        m_words.setRows(MessageText::words(*shown, m_book.words));
        m_checks.setRows(MessageText::checks(report, *shown));
        m_advice.setRows(MessageText::advice(report, shown->text));
    } else {
        m_sheet = {};
        m_words.setRows({});
        m_checks.setRows({});
        m_advice.setRows({});
    }
    Q_EMIT changed();
}

const BuiltMessage *MessagesViewModel::message() const
{
    const QList<qsizetype> here = m_book.at(m_when);
    return m_channel < here.size() ? &m_book.messages.at(here.at(m_channel)) : nullptr;
}

QStringList MessagesViewModel::moments() const
{
    return namesOf<Phase>();
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
        names << MessageText::nameOf(m_book.messages.at(i).from.channel);
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
    m_when = {static_cast<Recipient>(places.value(1).toInt()), static_cast<Phase>(places.value(0).toInt())};
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
    m_language = language == 0 ? Language::French : Language::English;
    refresh();
    Q_EMIT currentShown();
    Q_EMIT changed();
}

void MessagesViewModel::commitRaw(const QString &raw, OperationKind kind)
{
    const BuiltMessage *shown = message();
    if (!shown)
        return;
    const Plan after = MessageBuilder::withMessageText(m_session.plan(), *shown, raw, m_language, m_services.ids);
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
    if (!word || m_situation.words.value(*word) == text.trimmed())
        return;
    m_situation.words.insert(*word, text.trimmed());
    refresh();
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
    const bool warned = m_sheet.missing.isEmpty() || m_warned == m_sheet.text;
    m_warned = m_sheet.text;
    Q_EMIT changed();
    return warned;
}

} // namespace relais
