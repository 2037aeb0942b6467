// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incidentmessages.h"

#include "domain/figures.h"
#include "services/incidentopening.h"
#include "services/newsrhythm.h"
#include "services/planfacts.h"
#include "services/planroles.h"
#include "services/playbookbuilder.h"

#include <algorithm>

namespace relais {

namespace {

template <class E> Phrase phraseNamed(Phrase first, E value)
{
    return static_cast<Phrase>(static_cast<int>(first) + static_cast<int>(value));
}

// Those told in any case first; the press and the authorities are no matter of the first hour.
constexpr Recipient audiencesInOrder[] = {Recipient::Team,       Recipient::Customers,   Recipient::Suppliers,
                                          Recipient::Vendor,     Recipient::Reception,   Recipient::PriorityCustomers,
                                          Recipient::Management, Recipient::AbsentStaff, Recipient::Patients};

bool isStillBlocked(const IncidentState &state)
{
    return std::any_of(state.activities.begin(), state.activities.end(),
                       [](const IncidentActivity &activity) { return activity.standing == IncidentStanding::Stopped; });
}

NewsPace newsPaceOf(const IncidentState &state)
{
    const auto &all = state.activities;
    const bool carried = std::any_of(all.begin(), all.end(), [](const IncidentActivity &activity) {
        return activity.standing == IncidentStanding::OnFallback;
    });
    return carried && !isStillBlocked(state) ? NewsPace::Stable : NewsPace::Blocked;
}

// What fell, as its card knows it: in the words of customers, and as it shows.
void fillInFallen(MessageSituation &situation, const Plan &plan, const PlanContents &contents, const Reader &reader,
                  Language language)
{
    const PlanFacts facts(plan);
    const PlaybookBuilder cards({reader, facts, contents.cards(), contents.phrases(), language});
    const Tool *tool = plan.find(Id<Tool>{situation.down.value});
    const Activity *activity = plan.find(Id<Activity>{situation.down.value});
    const CardTemplate *card = tool ? cards.cardFor(*tool) : activity ? cards.cardFor(*activity) : nullptr;
    QString service = tool ? tool->name : activity ? activity->name : QString();
    if (card && !card->service.isEmpty())
        service = card->service.in(language);
    const QString symptom = card ? card->symptom.in(language) : QString();
    situation.card = card ? card->id : QString();
    situation.words.insert(MessageWord::Service, service);
    if (!symptom.contains(QLatin1Char('{')))
        situation.words.insert(MessageWord::Symptom, symptom);
    if (tool)
        situation.words.insert(MessageWord::Reference,
                               tool->clientNumber.isEmpty() ? tool->contractNumber : tool->clientNumber);
}

class Telling {
public:
    Telling(const RunProgress &progress, const IncidentState &state, const Plan &plan, const PlanContents &contents)
        : m_progress(progress)
        , m_state(state)
        , m_plan(plan)
        , m_say(contents.phrases(), progress.run.language)
    {
        for (const RunOutage &outage : progress.outages) {
            if (outage.until)
                m_lastBack = std::max(m_lastBack, *outage.until);
        }
    }

    // None: there is nothing written for these people at this moment.
    [[nodiscard]] std::optional<IncidentAudience> audience(Recipient to, const MessageBuilder &builder,
                                                           const QString &card) const
    {
        const auto sent = lastSentTo(to);
        const auto written = [&](Phase phase) { return !builder.of({to, phase}).isEmpty(); };
        Phase phase = sent ? Phase::Update : Phase::Start;
        if (m_state.allBack)
            phase = sent && *sent > m_lastBack ? Phase::Review : Phase::Restored;
        else if (const auto carried = lastFallback(); sent && carried && *carried > *sent && written(Phase::Workaround))
            phase = Phase::Workaround;
        const QList<BuiltMessage> texts = builder.of({to, phase});
        if (texts.isEmpty() || (!sent && m_state.allBack))
            return std::nullopt;
        IncidentAudience audience;
        audience.when = {to, phase};
        audience.name = m_say(phraseNamed(Phrase::AudienceCustomers, to));
        audience.phaseName = m_say(phraseNamed(Phrase::PhaseStart, phase));
        for (const BuiltMessage &text : ofTheFirm(to, texts))
            audience.messages.append(messageOf(to, text, texts, card));
        std::stable_sort(audience.messages.begin(), audience.messages.end(),
                         [](const auto &a, const auto &b) { return a.channel.falls < b.channel.falls; });
        for (const Phase later : {Phase::Update, Phase::Restored, Phase::Review}) {
            if (later > phase && written(later))
                audience.later.append(later);
        }
        return audience;
    }

private:
    [[nodiscard]] QString labelOf(Recipient to, ChannelKind channel) const
    {
        return m_say(Phrase::MessageTitle, m_say(phraseNamed(Phrase::AudienceCustomers, to)),
                     m_say(phraseNamed(Phrase::ChannelSms, channel)));
    }

    template <class Accepts> [[nodiscard]] const RunNote *lastMark(MarkKind mark, Accepts accepts) const
    {
        const RunNote *last = nullptr;
        for (const RunNote &note : m_progress.notes) {
            const bool counts = note.mark == mark && !note.takenBack && note.elapsed <= m_state.elapsed;
            if (counts && accepts(note) && (!last || note.elapsed >= last->elapsed))
                last = &note;
        }
        return last;
    }

    [[nodiscard]] std::optional<qint64> lastSentTo(Recipient to) const
    {
        const QString name = m_say(phraseNamed(Phrase::AudienceCustomers, to));
        const RunNote *note = lastMark(MarkKind::MessageSent, [&](const RunNote &one) {
            return one.text == name || one.text.startsWith(name + QLatin1Char(','));
        });
        return note ? std::optional(note->elapsed) : std::nullopt;
    }

    [[nodiscard]] std::optional<qint64> lastFallback() const
    {
        const RunNote *note = lastMark(MarkKind::FallbackStarted, [](const RunNote &) { return true; });
        return note ? std::optional(note->elapsed) : std::nullopt;
    }

    // By the channels that the plan has to them, where it has any that there is a text for.
    [[nodiscard]] QList<BuiltMessage> ofTheFirm(Recipient to, const QList<BuiltMessage> &texts) const
    {
        const auto audience = audienceOf(to);
        const QList<Channel> channels = audience ? channelsTo(m_plan, *audience) : QList<Channel>();
        QList<BuiltMessage> own;
        for (const BuiltMessage &text : texts) {
            if (std::any_of(channels.begin(), channels.end(),
                            [&](const Channel &channel) { return channel.kind == text.from.channel; }))
                own.append(text);
        }
        return own.isEmpty() ? texts : own;
    }

    [[nodiscard]] IncidentMessage messageOf(Recipient to, const BuiltMessage &text, const QList<BuiltMessage> &texts,
                                            const QString &card) const
    {
        IncidentMessage message{text, labelOf(to, text.from.channel), {}, {}, {}};
        ChannelQuestion question{to, text.from.channel, {}, card, {}};
        for (const BuiltMessage &other : texts)
            question.written.append(other.from.channel);
        for (const RunOutage &outage : m_state.outages) {
            question.down = NodeId{outage.subject.value};
            if (!message.channel.falls)
                message.channel = channelAdvice(m_plan, question);
        }
        const RunNote *sent =
            lastMark(MarkKind::MessageSent, [&](const RunNote &note) { return note.text == message.label; });
        if (sent) {
            message.sent = sent->elapsed;
            if (sent->nextWord)
                message.nextDue = sent->elapsed + std::chrono::milliseconds(*sent->nextWord).count();
        }
        return message;
    }

    const RunProgress &m_progress;
    const IncidentState &m_state;
    const Plan &m_plan;
    Speech m_say;
    qint64 m_lastBack = 0;
};

} // namespace

MessageSituation incidentSituation(const RunProgress &progress, const IncidentState &state, const Plan &plan,
                                   const PlanContents &contents, Language language, const QDateTime &now)
{
    const QDateTime began = localTime(progress, 0);
    MessageSituation situation;
    situation.occasion = progress.triage == Triage::Attack ? Occasion::Attack : Occasion::Outage;
    const QList<RunOutage> &fallen = state.outages.isEmpty() ? progress.outages : state.outages;
    if (!fallen.isEmpty())
        situation.down = NodeId{fallen.constFirst().subject.value};
    fillInFallen(situation, plan, contents, Reader(plan, Edition::Team, now.date()), language);
    const std::pair<MessageWord, QString> words[] = {
        {MessageWord::Since, newsTimeText(began, language)},
        {MessageWord::Now, newsTimeText(now, language)},
        {MessageWord::Next, newsTimeText(nextNews(began, now, newsPaceOf(state)), language)},
        {MessageWord::Date, shortDateText(began.date(), language)},
        {MessageWord::Duration, durationText(playMinutes(state.elapsed), language)}};
    for (const auto &[word, text] : words)
        situation.words.insert(word, text);
    return situation;
}

IncidentMessages incidentMessages(const RunProgress &progress, const IncidentState &state, const Plan &plan,
                                  const PlanContents &contents, Language language, const QDateTime &now,
                                  const QHash<MessageWord, QString> &words)
{
    MessageSituation situation = incidentSituation(progress, state, plan, contents, language, now);
    for (auto typed = words.cbegin(); typed != words.cend(); ++typed) {
        if (!typed.value().isEmpty())
            situation.words.insert(typed.key(), typed.value());
    }
    const Reader reader(plan, Edition::Team, now.date());
    const MessageBuilder builder(reader, contents.messages(), contents.phrases(), language, situation);
    const Telling telling(progress, state, plan, contents);
    IncidentMessages messages;
    for (const Recipient to : audiencesInOrder) {
        const bool patients = to == Recipient::Patients && plan.organisation().trade != Trade::Medical;
        if (const auto audience = patients ? std::nullopt : telling.audience(to, builder, situation.card))
            messages.audiences.append(*audience);
    }
    const QDateTime began = localTime(progress, 0);
    messages.proposals = {nextNews(began, now, NewsPace::Blocked)};
    if (const QDateTime stable = nextNews(began, now, NewsPace::Stable); stable != messages.proposals.constFirst())
        messages.proposals.append(stable);
    return messages;
}

} // namespace relais
