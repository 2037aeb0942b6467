// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/messagebook.h"

#include "domain/figures.h"
#include "services/newsrhythm.h"
#include "services/planfacts.h"
#include "services/playbookbuilder.h"

#include <algorithm>

namespace relais {

namespace {

constexpr int momentCount = static_cast<int>(std::size(EnumNames<Phase>::names));

// What is down, as its card knows it: in the words of customers, and as it shows.
struct Fallen {
    QString card;
    QString service;
    QString symptom;
    QString reference; // number of the customer or contract
};

Fallen fallenIn(const Plan &plan, const Reader &reader, const PlanContents &contents, Language language, NodeId down)
{
    const PlanFacts facts(plan);
    const PlaybookBuilder cards({reader, facts, contents.cards(), contents.phrases(), language});
    const Tool *tool = plan.find(Id<Tool>{down.value});
    const Activity *activity = plan.find(Id<Activity>{down.value});
    const CardTemplate *card = tool ? cards.cardFor(*tool) : activity ? cards.cardFor(*activity) : nullptr;
    Fallen fallen;
    fallen.service = tool ? tool->name : activity ? activity->name : QString();
    if (tool)
        fallen.reference = tool->clientNumber.isEmpty() ? tool->contractNumber : tool->clientNumber;
    if (!card)
        return fallen;
    fallen.card = card->id;
    if (!card->service.isEmpty())
        fallen.service = card->service.in(language);
    if (!card->symptom.in(language).contains(QLatin1Char('{')))
        fallen.symptom = card->symptom.in(language);
    return fallen;
}

// What nobody typed, from the plan and the clock.
MessageSituation filledIn(const Fallen &fallen, const MessageDay &day, Language language)
{
    MessageSituation situation = day.situation;
    situation.card = fallen.card;
    const auto fill = [&](MessageWord word, const QString &text) {
        if (situation.words.value(word).isEmpty())
            situation.words.insert(word, text);
    };
    const auto began = day.began();
    const bool promised = day.promised && *day.promised > day.now;
    fill(MessageWord::Service, fallen.service);
    fill(MessageWord::Symptom, fallen.symptom);
    fill(MessageWord::Reference, fallen.reference);
    fill(MessageWord::Now, newsTimeText(day.now, language));
    fill(MessageWord::Next,
         newsTimeText(promised ? *day.promised : nextNews(began, day.now, NewsPace::Blocked), language));
    fill(MessageWord::Date, shortDateText(began.value_or(day.now).date(), language));
    if (began)
        fill(MessageWord::Duration, durationText(Minutes(began->secsTo(day.now) / 60), language));
    return situation;
}

} // namespace

std::optional<QDateTime> MessageDay::began() const
{
    return lastTimeSaid(situation.words.value(MessageWord::Since), now);
}

MessageBook MessageBook::of(const Plan &plan, Language language, const MessageDay &day, const PlanContents &contents,
                            const QList<LintWord> &lintWords)
{
    const Reader reader(plan, Edition::Team, day.now.date());
    const Fallen fallen = fallenIn(plan, reader, contents, language, day.situation.down);
    const MessageSituation situation = filledIn(fallen, day, language);
    const MessageBuilder builder(reader, contents.messages(), contents.phrases(), language, situation);
    const MessageLint lint(lintWords, LintNames::of(plan), language);
    MessageBook book{builder.all(), {}, {}, situation};
    for (const BuiltMessage &message : std::as_const(book.messages))
        book.reports.append(lint.report(message));
    for (int i = 0; i < static_cast<int>(std::size(EnumNames<MessageWord>::names)); ++i) {
        const auto word = static_cast<MessageWord>(i);
        const auto target = builder.targetOf(word);
        book.words.append({word, builder.nameOf(word), builder.word(word), target.has_value(), target});
    }
    return book;
}

std::pair<BuiltMessage, LintReport> MessageBook::read(const Plan &plan, Language language, const BuiltMessage &message,
                                                      const QString &raw, const PlanContents &contents,
                                                      const QList<LintWord> &lintWords) const
{
    const Reader reader(plan, Edition::Team, {});
    const MessageBuilder builder(reader, contents.messages(), contents.phrases(), language, situation);
    const BuiltMessage typed = builder.withRaw(message, raw);
    return {typed, MessageLint(lintWords, LintNames::of(plan), language).report(typed)};
}

QList<qsizetype> MessageBook::at(const MessageKey &when) const
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (messages.at(i).from.when == when)
            found.append(i);
    }
    return found;
}

bool MessageBook::isReady(const QList<qsizetype> &places) const
{
    return !places.isEmpty() && std::all_of(places.begin(), places.end(), [this](qsizetype place) {
        const QList<MessageWord> open = messages.at(place).openWords();
        return std::none_of(words.begin(), words.end(),
                            [&](const NamedWord &word) { return word.inPlan && open.contains(word.word); });
    });
}

QList<MessageCell> MessageBook::cells(const QList<Recipient> &shown) const
{
    QList<MessageCell> cells;
    for (int cell = 0; cell < momentCount * shown.size(); ++cell) {
        const MessageKey when = keyFrom(QString::number(cell), shown);
        const QList<qsizetype> places = at(when);
        MessageCell row{QString::number(cell), MessageText::titleOf(when), {}, {}, isReady(places)};
        QStringList names;
        for (const qsizetype place : places) {
            const ChannelKind channel = messages.at(place).from.channel;
            names << MessageText::channelOf(messages.at(place).from);
            if (const QString icon = MessageText::iconOf(channel); !row.icons.contains(icon))
                row.icons << icon;
        }
        row.channels = names.join(QStringLiteral(", "));
        cells.append(row);
    }
    return cells;
}

std::pair<int, int> MessageBook::standing() const
{
    std::pair<int, int> standing;
    for (size_t to = 0; to < std::size(EnumNames<Recipient>::names); ++to) {
        for (int phase = 0; phase < momentCount; ++phase) {
            const QList<qsizetype> places = at({static_cast<Recipient>(to), static_cast<Phase>(phase)});
            standing.first += places.isEmpty() ? 0 : 1;
            standing.second += isReady(places) ? 1 : 0;
        }
    }
    return standing;
}

QString MessageBook::keyOf(const MessageKey &when, const QList<Recipient> &shown)
{
    return QString::number(static_cast<int>(when.phase) * shown.size()
                           + std::max(qsizetype(0), shown.indexOf(when.to)));
}

MessageKey MessageBook::keyFrom(const QString &cell, const QList<Recipient> &shown)
{
    const auto place = std::clamp(qsizetype(cell.toInt()), qsizetype(0), momentCount * shown.size() - 1);
    return {shown.at(place % shown.size()), static_cast<Phase>(place / shown.size())};
}

} // namespace relais
