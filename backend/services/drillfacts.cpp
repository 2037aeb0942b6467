// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"
#include "services/drillbuilder.h"
#include "services/matchwords.h"
#include "services/planfacts.h"
#include "services/planroles.h"
#include "services/questionnairenames.h"

#include <algorithm>

namespace relais {

namespace {

template <class T> int nextPosition(const Table<T> &table)
{
    int next = 0;
    for (const T &row : table)
        next = std::max(next, row.position + 1);
    return next;
}

// What a channel is, from what it is called, so that messages take the right form. Words in plain form.
ChannelKind kindOf(const QString &name, Audience audience)
{
    static const QList<std::pair<ChannelKind, QStringList>> known{
        {ChannelKind::Sms, {QStringLiteral("sms"), QStringLiteral("texto"), QStringLiteral("text message")}},
        {ChannelKind::AnsweringMachine, {QStringLiteral("repondeur"), QStringLiteral("answering")}},
        {ChannelKind::PhoneTree, {QStringLiteral("chaine"), QStringLiteral("chain")}},
        {ChannelKind::TeamChat,
         {QStringLiteral("whatsapp"), QStringLiteral("signal"), QStringLiteral("teams"), QStringLiteral("slack")}},
        {ChannelKind::SocialMedia,
         {QStringLiteral("facebook"), QStringLiteral("instagram"), QStringLiteral("linkedin")}},
        {ChannelKind::Notice, {QStringLiteral("affich"), QStringLiteral("notice"), QStringLiteral("porte")}},
        {ChannelKind::Website, {QStringLiteral("site"), QStringLiteral("web"), QStringLiteral("bandeau")}},
        {ChannelKind::Email, {QStringLiteral("mail"), QStringLiteral("e-mail"), QStringLiteral("courriel")}},
        {ChannelKind::Phone, {QStringLiteral("tel"), QStringLiteral("phone"), QStringLiteral("appel")}},
    };
    const QString plain = plainForm(name);
    for (const auto &[kind, words] : known) {
        if (holdsOneOf(plain, words))
            return kind;
    }
    return audience == Audience::Team ? ChannelKind::Phone : ChannelKind::Notice;
}

class FactWriter {
public:
    FactWriter(const Plan &plan, IdSource &ids)
        : m_plan(plan)
        , m_ids(ids)
    { }

    bool write(const MissingFact &fact, const QString &text);
    [[nodiscard]] const Plan &plan() const { return m_plan; }

private:
    bool addDecider(const QString &name);
    void addChannel(Audience audience, const QString &name);
    void addFallback(NodeId about, const QString &name);
    bool setPhone(NodeId about, const QString &number);

    Plan m_plan;
    IdSource &m_ids;
};

// As a deputy where somebody decides already; not the same person twice.
bool FactWriter::addDecider(const QString &name)
{
    Id<Person> person = questionnames::person(m_plan, name);
    const QList<Id<Person>> deciders = holdersOf(m_plan, RoleKind::Decider);
    if (deciders.contains(person))
        return false;
    if (person.isNull()) {
        Person added;
        added.id = person = m_ids.make<Person>();
        added.name = name;
        added.position = nextPosition(m_plan.table<Person>());
        m_plan.table<Person>().put(added);
    }
    RoleHolder holder{m_ids.make<RoleHolder>(), RoleKind::Decider, person, 0};
    for (const RoleHolder &other : m_plan.table<RoleHolder>()) {
        if (other.role == RoleKind::Decider)
            holder.rank = std::max(holder.rank, other.rank + 1);
    }
    m_plan.table<RoleHolder>().put(holder);
    return true;
}

void FactWriter::addChannel(Audience audience, const QString &name)
{
    Channel channel;
    channel.id = m_ids.make<Channel>();
    channel.audience = audience;
    channel.kind = kindOf(name, audience);
    channel.name = name;
    for (const Channel &other : m_plan.table<Channel>()) {
        if (other.audience == audience) {
            channel.rank = std::max(channel.rank, other.rank + 1);
            channel.fallback = channel.fallback || audience == Audience::Team;
        }
    }
    m_plan.table<Channel>().put(channel);
}

// Named only; the rest of it is among the gaps of the plan.
void FactWriter::addFallback(NodeId about, const QString &name)
{
    Fallback fallback;
    fallback.id = m_ids.make<Fallback>();
    fallback.name = name;
    fallback.position = nextPosition(m_plan.table<Fallback>());
    QList<Id<Activity>> served{Id<Activity>{about.value}};
    if (m_plan.find(Id<Tool>{about.value})) {
        served = PlanFacts(m_plan).of(rowOf(about)).activities;
        m_plan.table<FallbackCover>().put({m_ids.make<FallbackCover>(), fallback.id, about});
    }
    m_plan.table<Fallback>().put(fallback);
    for (const Id<Activity> &activity : served) {
        if (m_plan.find(activity))
            m_plan.table<FallbackActivity>().put({m_ids.make<FallbackActivity>(), fallback.id, activity});
    }
}

bool FactWriter::setPhone(NodeId about, const QString &number)
{
    if (std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); }) < 2)
        return false;
    if (const Tool *found = m_plan.find(Id<Tool>{about.value})) {
        Tool tool = *found;
        tool.supportPhone = number;
        m_plan.table<Tool>().put(tool);
        return true;
    }
    const Provider *found = m_plan.find(Id<Provider>{about.value});
    if (!found)
        return false;
    Provider provider = *found;
    provider.supportPhone = number;
    m_plan.table<Provider>().put(provider);
    return true;
}

bool FactWriter::write(const MissingFact &fact, const QString &text)
{
    switch (fact.fact.fact) {
    case DrillFact::Decider:
    case DrillFact::DeciderDeputy:
        return addDecider(text);
    case DrillFact::TeamChannel:
        addChannel(Audience::Team, text);
        return true;
    case DrillFact::CustomerChannel:
        addChannel(Audience::Customers, text);
        return true;
    case DrillFact::Fallback:
        if (!m_plan.tableOf(fact.about.value))
            return false;
        addFallback(fact.about, text);
        return true;
    case DrillFact::SupportPhone:
        return setPhone(fact.about, text);
    }
    return false;
}

} // namespace

Result<Plan> withFact(const Plan &plan, const MissingFact &fact, const QString &typed, IdSource &ids)
{
    const char *name = EnumNames<DrillFact>::names[static_cast<size_t>(fact.fact.fact)];
    const Error unfit{ErrorCode::InvalidValue, QStringLiteral("the text does not fit"),
                      atPointer(QString::fromLatin1(name))};
    const QString text = typed.simplified();
    FactWriter writer(plan, ids);
    if (text.isEmpty() || !writer.write(fact, text))
        return unfit;
    return issuesOf(writer.plan(), difference(plan, writer.plan())).isEmpty() ? Result<Plan>(writer.plan())
                                                                              : Result<Plan>(unfit);
}

} // namespace relais
