// SPDX-License-Identifier: GPL-3.0-or-later
// Wall sheets, one a symptom, each with the notice that customers read at the counter.
#include "services/contentswriter.h"

#include <algorithm>
#include <utility>

namespace relais {

namespace {

constexpr qsizetype mostWallSteps = 6;

// What a wall sheet does without first: spare steps, then the later ones at the return, then the rest of the first
// quarter of an hour. The way to go on working stays to the last.
int wallRank(const Playbook &playbook, const PlaybookStep &step)
{
    for (const CardStep &from : playbook.card.steps) {
        if (from.slot == step.slot && from.spare && step.state == StepState::Generated)
            return 0;
    }
    if (step.state == StepState::Generated && step.section == CardSection::AtReturn)
        return 1;
    if (step.state == StepState::Generated && step.section == CardSection::FirstQuarter)
        return step.message ? 2 : 3;
    return 4;
}

QList<PlaybookStep> wallSteps(const Playbook &playbook)
{
    QList<PlaybookStep> steps = playbook.steps;
    for (int rank = 0; rank <= 4; ++rank) {
        for (auto i = steps.size() - 1; i >= 0 && steps.size() > mostWallSteps; --i) {
            if (wallRank(playbook, steps.at(i)) == rank)
                steps.removeAt(i);
        }
    }
    return steps;
}

// The fiche has customers told, and there are words for what they miss.
bool concernsCustomers(const Playbook &playbook)
{
    return !playbook.card.service.isEmpty()
        && std::any_of(playbook.steps.begin(), playbook.steps.end(), [](const PlaybookStep &step) {
               return step.message && step.message->to == Recipient::Customers;
           });
}

// What is not known before the day is written in by hand.
QString withBlanks(const BuiltMessage &message)
{
    static const QString blank(12, QLatin1Char('_'));
    QString text;
    for (const MessagePiece &piece : message.pieces)
        text += piece.open ? blank : piece.text;
    return text;
}

} // namespace

void ContentsWriter::putWallSheet(const Playbook &playbook, const QString &id)
{
    WallSheetBlock sheet{id, playbook.symptom, {}, playbook.never, m_say(Phrase::ThrowAway, versionText())};
    for (const PlaybookStep &step : wallSteps(playbook))
        sheet.steps.push_back({step.text, step.who, step.gap.has_value()});
    put(sheet);
    m_untranslated += playbook.untranslated;
}

void ContentsWriter::writeWallSheets(bool withNotices)
{
    QStringList written;
    for (qsizetype i = 0; i < m_playbooks.size(); ++i) {
        const Playbook &playbook = m_playbooks.at(i);
        if (!isChosen(playbook.key()))
            continue;
        putWallSheet(playbook, ficheId(i));
        if (withNotices && !playbook.isSituation() && concernsCustomers(playbook))
            putNotice(playbook, ficheId(i) + QStringLiteral("-avis"), written);
    }
}

// One text once, whatever brings it up.
void ContentsWriter::putNotice(const Playbook &playbook, const QString &id, QStringList &written)
{
    MessageSituation situation;
    situation.down = NodeId{playbook.object.value};
    situation.card = playbook.card.id;
    situation.words.insert(MessageWord::Service, playbook.card.service.in(m_language));
    const MessageBuilder builder(m_input.reader, m_input.messages, m_input.phrases, m_language, situation);
    const QList<BuiltMessage> messages = builder.of({Recipient::Customers, Phase::Start});
    const auto notice = std::find_if(messages.begin(), messages.end(), [](const BuiltMessage &message) {
        return message.from.channel == ChannelKind::Notice;
    });
    const QString text = notice == messages.end() ? QString() : withBlanks(*notice);
    if (text.isEmpty() || written.contains(text))
        return;
    written.append(text);
    QStringList sentences = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    WallSheetBlock sheet{id, sentences.takeFirst(), {}, {}, m_say(Phrase::NoticeFooter, versionText()), true};
    if (sentences.size() > mostWallSteps)
        sentences = {sentences.join(QLatin1Char('\n'))};
    for (const QString &sentence : std::as_const(sentences))
        sheet.steps.push_back({sentence, {}, false});
    put(sheet);
    m_untranslated += notice->untranslated ? 1 : 0;
}

} // namespace relais
