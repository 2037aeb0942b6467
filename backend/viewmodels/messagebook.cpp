// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/messagebook.h"

#include <algorithm>

namespace relais {

namespace {

constexpr int momentCount = static_cast<int>(std::size(EnumNames<Phase>::names));
constexpr int audiencesOfMoment = static_cast<int>(std::size(EnumNames<Audience>::names));

MessageKey momentAt(int cell)
{
    return {static_cast<Audience>(cell % audiencesOfMoment), static_cast<Phase>(cell / audiencesOfMoment)};
}

} // namespace

MessageBook MessageBook::of(const Plan &plan, Language language, QDate today, const MessageSituation &situation,
                            const PlanContents &contents, const QList<LintWord> &lintWords)
{
    const Reader reader(plan, Edition::Team, today);
    const MessageBuilder builder(reader, contents.messages(), contents.phrases(), language, situation);
    const MessageLint lint(lintWords, MessageLint::namesOf(plan), language);
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

QList<MessageCell> MessageBook::cells() const
{
    QList<MessageCell> cells;
    for (int cell = 0; cell < momentCount * audiencesOfMoment; ++cell) {
        const MessageKey when = momentAt(cell);
        MessageCell row{keyOf(when), MessageText::titleOf(when), {}, {}, false};
        const QList<qsizetype> places = at(when);
        row.ready = !places.isEmpty();
        QStringList names;
        for (const qsizetype place : places) {
            const BuiltMessage &message = messages.at(place);
            names << MessageText::nameOf(message.from.channel);
            if (const QString icon = MessageText::iconOf(message.from.channel); !row.icons.contains(icon))
                row.icons << icon;
            const QList<MessageWord> open = message.openWords();
            row.ready = row.ready && std::all_of(open.begin(), open.end(), isOfTheDay);
        }
        row.channels = names.join(QStringLiteral(", "));
        cells.append(row);
    }
    return cells;
}

QString MessageBook::keyOf(const MessageKey &when)
{
    return QString::number(static_cast<int>(when.phase) * audiencesOfMoment + static_cast<int>(when.audience));
}

MessageKey MessageBook::keyFrom(const QString &cell)
{
    return momentAt(std::clamp(cell.toInt(), 0, momentCount * audiencesOfMoment - 1));
}

} // namespace relais
