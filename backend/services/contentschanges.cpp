// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contentschanges.h"

#include "domain/figures.h"
#include "services/messagebuilder.h"

#include <algorithm>

namespace relais {

namespace {

// Fiches and messages, as they are generated before and after.
class GeneratedChanges {
public:
    GeneratedChanges(const ContentsInput &since, const ContentsInput &now)
        : m_since(since)
        , m_now(now)
        , m_say(now.phrases, now.options.language)
    { }

    QList<ChangeSentence> all()
    {
        addPlaybooks();
        addMessages();
        return m_sentences;
    }

private:
    static QList<Playbook> playbooksOf(const ContentsInput &input)
    {
        return PlaybookBuilder({input.reader, input.facts, input.cards, input.phrases, input.options.language}).all();
    }

    static QList<BuiltMessage> messagesOf(const ContentsInput &input)
    {
        const MessageBuilder builder(input.reader, input.messages, input.phrases, input.options.language);
        QList<BuiltMessage> messages = builder.all();
        messages.removeIf([](const BuiltMessage &message) { return !isForStaffToTell(message.from.when.to); });
        return messages;
    }

    static QString lineOf(const PlaybookStep &step)
    {
        return step.who.isEmpty() ? step.text : step.who + QStringLiteral(" – ") + step.text;
    }

    void add(ChangeGroup group, const QString &text, const QStringList &details = {})
    {
        m_sentences.append({group, text, details});
    }

    void addPlaybooks()
    {
        const QList<Playbook> before = playbooksOf(m_since);
        const QList<Playbook> after = playbooksOf(m_now);
        for (const Playbook &playbook : after) {
            const auto old = std::ranges::find(before, playbook.key(), &Playbook::key);
            if (old == before.cend())
                add(ChangeGroup::Playbooks, m_say(Phrase::ChangeFicheNew, playbook.symptom));
            else
                addChanged(*old, playbook);
        }
        for (const Playbook &playbook : before) {
            if (std::ranges::find(after, playbook.key(), &Playbook::key) == after.cend())
                add(ChangeGroup::Playbooks, m_say(Phrase::ChangeFicheGone, playbook.symptom));
        }
    }

    void addChanged(const Playbook &before, const Playbook &after)
    {
        QStringList old;
        QStringList now;
        std::ranges::transform(before.steps, std::back_inserter(old), lineOf);
        std::ranges::transform(after.steps, std::back_inserter(now), lineOf);
        QStringList details;
        for (const QString &line : std::as_const(now)) {
            if (!old.contains(line))
                details.append(line);
        }
        // A step that reads otherwise now is told by its new words; one whose place nothing took is told by name.
        for (const PlaybookStep &step : before.steps) {
            const bool stands = std::ranges::any_of(after.steps, [&](const PlaybookStep &other) {
                return other.slot == step.slot || other.text == step.text;
            });
            if (!stands)
                details.append(m_say(Phrase::ChangeStepGone, step.text));
        }
        if (!details.isEmpty())
            add(ChangeGroup::Playbooks, m_say(Phrase::ChangeFiche, after.symptom), details);
    }

    [[nodiscard]] QString titleOf(const BuiltMessage &message) const
    {
        const auto named = [this](Phrase first, auto value) {
            return m_say(static_cast<Phrase>(static_cast<int>(first) + static_cast<int>(value)));
        };
        const QString title = m_say(Phrase::MessageTitle, named(Phrase::AudienceCustomers, message.from.when.to),
                                    named(Phrase::PhaseStart, message.from.when.phase).toLower());
        return m_say(Phrase::NameAndDetail, title, named(Phrase::ChannelSms, message.from.channel));
    }

    void addMessages()
    {
        const QList<BuiltMessage> before = messagesOf(m_since);
        const QList<BuiltMessage> after = messagesOf(m_now);
        const auto find = [](const QList<BuiltMessage> &list, const BuiltMessage &message) {
            return std::ranges::find_if(list,
                                        [&](const BuiltMessage &other) { return other.from.id == message.from.id; });
        };
        for (const BuiltMessage &message : after) {
            const auto old = find(before, message);
            if (old == before.cend())
                add(ChangeGroup::Messages, m_say(Phrase::ChangeMessageNew, titleOf(message)));
            else if (old->subject != message.subject || old->text != message.text)
                add(ChangeGroup::Messages, m_say(Phrase::ChangeMessage, titleOf(message)));
        }
        for (const BuiltMessage &message : before) {
            if (find(after, message) == after.cend())
                add(ChangeGroup::Messages, m_say(Phrase::ChangeMessageGone, titleOf(message)));
        }
    }

    const ContentsInput &m_since;
    const ContentsInput &m_now;
    Speech m_say;
    QList<ChangeSentence> m_sentences;
};

Phrase titleOfGroup(ChangeGroup group)
{
    return static_cast<Phrase>(static_cast<int>(Phrase::ChangeGroupPeople) + static_cast<int>(group));
}

} // namespace

QList<ChangeSentence> changesBetween(const ContentsInput &since, const ContentsInput &now)
{
    return PlanChanges(since, now).all() + GeneratedChanges(since, now).all();
}

void ContentsWriter::writeChanges()
{
    const std::optional<Plan> &then = m_input.options.since;
    chapter(Phrase::ChangesTitle, QStringLiteral("changements"));
    if (!then)
        return paragraph(m_say(Phrase::ChangesFirst));
    // Who has left by today had not when the version was made, if the plan of then does not say so.
    const Reader reader(*then, m_input.reader.edition(), m_input.options.sinceDay);
    const PlanFacts facts(*then);
    const QList<Gap> gaps;
    ContentsInput since{reader, facts, gaps, m_input.cards, m_input.messages, m_input.phrases, m_input.options};
    since.privateNumbers = m_input.privateNumbers;
    const QList<ChangeSentence> sentences = changesBetween(since, m_input);
    if (sentences.isEmpty())
        return paragraph(m_say(Phrase::ChangesNone));
    paragraph(m_say(Phrase::ChangesSince, longDateText(m_input.options.sinceDay, m_language)));
    std::optional<ChangeGroup> group;
    ChecklistBlock list;
    const auto flush = [&] {
        if (!list.items.empty())
            put(std::exchange(list, {}));
    };
    for (const ChangeSentence &sentence : sentences) {
        if (group != sentence.group) {
            flush();
            group = sentence.group;
            section(m_say(titleOfGroup(*group)), QStringLiteral("changements-%1").arg(static_cast<int>(*group) + 1), 2);
        }
        RichText item = plainText(sentence.text);
        for (const QString &detail : sentence.details)
            item.push_back({QLatin1Char('\n') + detail, TextStyle::Strong, {}});
        list.items.push_back(item);
    }
    flush();
}

} // namespace relais
