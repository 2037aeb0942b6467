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

constexpr int phaseCount = static_cast<int>(std::size(EnumNames<Phase>::names));
constexpr int audienceCount = static_cast<int>(std::size(EnumNames<Audience>::names));

// Moment by moment: the place of the cell in the grid.
QString keyOf(const MessageKey &when)
{
    return QString::number(static_cast<int>(when.phase) * audienceCount + static_cast<int>(when.audience));
}

MessageKey momentAt(int cell)
{
    return {static_cast<Audience>(cell % audienceCount), static_cast<Phase>(cell / audienceCount)};
}

QString titleOf(const MessageKey &when)
{
    //: Title of a message: %1 is an audience, %2 a moment in the middle of a sentence
    return MessagesViewModel::tr("%1, %2").arg(MessageText::nameOf(when.audience),
                                               MessageText::nameOf(when.phase).toLower());
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

MessagesViewModel::Built MessagesViewModel::build(const Asked &asked, const PlanContents &contents,
                                                  const QList<LintWord> &lintWords)
{
    const Reader reader(asked.plan, Edition::Team, asked.today);
    const MessageBuilder builder(reader, contents.messages(), contents.phrases(), asked.language, asked.situation);
    const MessageLint lint(lintWords, MessageLint::namesOf(asked.plan), asked.language);
    Built built{builder.all(), {}, {}};
    for (const BuiltMessage &message : std::as_const(built.messages))
        built.reports.append(lint.report(message));
    for (int i = 0; i < static_cast<int>(std::size(EnumNames<MessageWord>::names)); ++i) {
        const auto word = static_cast<MessageWord>(i);
        const auto target = builder.targetOf(word);
        built.words.append({word, builder.nameOf(word), builder.word(word), target.has_value(), target});
    }
    return built;
}

void MessagesViewModel::refresh()
{
    ++m_request;
    if (!m_services.contents || !m_services.lintWords)
        return;
    const Asked asked{m_session.plan(), m_language, Formats::today(m_services.clock), m_situation};
    m_services.analysis.run(
        this,
        [asked, contents = m_services.contents, lintWords = m_services.lintWords](const std::stop_token &) {
            return build(asked, *contents, *lintWords);
        },
        [this, request = m_request](const Built &built) {
            if (request == m_request) // a later plan is being written from otherwise
                take(built);
        });
}

void MessagesViewModel::retranslate()
{
    take(m_built);
}

QList<qsizetype> MessagesViewModel::messagesAt(const MessageKey &when) const
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < m_built.messages.size(); ++i) {
        if (m_built.messages.at(i).from.when == when)
            found.append(i);
    }
    return found;
}

void MessagesViewModel::take(const Built &built)
{
    m_built = built;
    QList<MessageCell> cells;
    for (int cell = 0; cell < phaseCount * audienceCount; ++cell) {
        const MessageKey when = momentAt(cell);
        MessageCell row{keyOf(when), titleOf(when), {}, {}};
        QStringList names;
        for (const qsizetype i : messagesAt(when)) {
            const ChannelKind channel = m_built.messages.at(i).from.channel;
            names << MessageText::nameOf(channel);
            if (const QString icon = MessageText::iconOf(channel); !row.icons.contains(icon))
                row.icons << icon;
        }
        row.channels = names.join(QStringLiteral(", "));
        cells.append(row);
    }
    m_cells.setRows(cells);
    showMessage();
}

void MessagesViewModel::showMessage()
{
    if (const BuiltMessage *shown = message()) {
        const LintReport &report = m_built.reports.at(shown - m_built.messages.constData());
        m_sheet = MessageText::sheet(*shown, m_built.words);
        m_words.setRows(MessageText::words(*shown, m_built.words));
        m_checks.setRows(MessageText::checks(report));
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
    const QList<qsizetype> here = messagesAt(m_when);
    return m_channel < here.size() ? &m_built.messages.at(here.at(m_channel)) : nullptr;
}

QStringList MessagesViewModel::moments() const
{
    QStringList names;
    for (int i = 0; i < phaseCount; ++i)
        names << MessageText::nameOf(static_cast<Phase>(i));
    return names;
}

QStringList MessagesViewModel::audiences() const
{
    QStringList names;
    for (int i = 0; i < audienceCount; ++i)
        names << MessageText::nameOf(static_cast<Audience>(i));
    return names;
}

QString MessagesViewModel::current() const
{
    return keyOf(m_when);
}

QString MessagesViewModel::title() const
{
    return titleOf(m_when);
}

QStringList MessagesViewModel::channels() const
{
    QStringList names;
    for (const qsizetype i : messagesAt(m_when))
        names << MessageText::nameOf(m_built.messages.at(i).from.channel);
    return names;
}

QStringList MessagesViewModel::wordNames() const
{
    QStringList names;
    for (const NamedWord &word : m_built.words)
        names << word.name;
    return names;
}

void MessagesViewModel::show(const QString &key)
{
    m_when = momentAt(std::clamp(key.toInt(), 0, phaseCount * audienceCount - 1));
    m_channel = 0;
    Q_EMIT currentShown();
    showMessage();
}

void MessagesViewModel::open(const QString &item)
{
    const QStringList places = item.split(QLatin1Char('/'));
    show(keyOf({static_cast<Audience>(places.value(1).toInt()), static_cast<Phase>(places.value(0).toInt())}));
    chooseChannel(places.value(2).toInt());
}

void MessagesViewModel::chooseChannel(int row)
{
    if (row < 0 || row >= messagesAt(m_when).size())
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
    const QString raw = MessageText::withSlots(text.trimmed(), m_built.words);
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
    for (const NamedWord &word : std::as_const(m_built.words)) {
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
