// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/messagebook.h"

#include <algorithm>

namespace relais {

namespace {

constexpr int momentCount = static_cast<int>(std::size(EnumNames<Phase>::names));

} // namespace

MessageBook MessageBook::of(const Plan &plan, Language language, QDate today, const MessageSituation &situation,
                            const PlanContents &contents, const QList<LintWord> &lintWords)
{
    const Reader reader(plan, Edition::Team, today);
    const MessageBuilder builder(reader, contents.messages(), contents.phrases(), language, situation);
    const MessageLint lint(lintWords, LintNames::of(plan), language);
    MessageBook book{builder.all(), {}, {}};
    for (const BuiltMessage &message : std::as_const(book.messages))
        book.reports.append(lint.report(message));
    for (int i = 0; i < static_cast<int>(std::size(EnumNames<MessageWord>::names)); ++i) {
        const auto word = static_cast<MessageWord>(i);
        const auto target = builder.targetOf(word);
        book.words.append({word, builder.nameOf(word), builder.word(word), target.has_value(), target});
    }
    return book;
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
        return std::all_of(open.begin(), open.end(), isOfTheDay);
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
            names << MessageText::nameOf(channel);
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
