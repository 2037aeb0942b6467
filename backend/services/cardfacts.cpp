// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cardfacts.h"

#include "domain/elision.h"
#include "domain/figures.h"
#include "services/planroles.h"

#include <QRegularExpression>

namespace relais {

namespace {

// Without the full stop that the sentence around it has already.
QString inSentence(const QString &text)
{
    QString result = text.trimmed();
    while (result.endsWith(QLatin1Char('.')) && !result.endsWith(QLatin1StringView("..")))
        result.chop(1);
    return result;
}

FilledText missing(RowId row, const char *table, const char *field)
{
    return {{}, GapTarget{row, table, field}};
}

} // namespace

CardFacts::CardFacts(const BuilderInput &input, const Playbook &playbook)
    : m_input(input)
    , m_plan(input.reader.plan())
    , m_playbook(playbook)
    , m_say(input.phrases, input.language)
{ }

QString CardFacts::elsewhere() const
{
    const auto deciders = holdersOf(m_plan, RoleKind::Decider);
    const QString holder = deciders.isEmpty() ? QString() : m_input.reader.callName(deciders.constFirst());
    return holder.isEmpty() ? m_say(Phrase::SeeTheCallList) : m_say(Phrase::SeeTheCallListOf, holder);
}

template <class T> FilledText CardFacts::field(const T *row, const char *name) const
{
    if (!row)
        return missing(m_playbook.object, T::table, name);
    const Value value = findField<T>(name)->get(*row);
    if (const auto *text = std::get_if<QString>(&value))
        return {inSentence(*text), {}};
    if (const auto *number = std::get_if<qint64>(&value))
        return {durationText(Minutes(*number), m_input.language), {}};
    if (m_input.reader.isLeftOut(row->id.value, name))
        return {m_say(Phrase::SeeTheCallList), {}};
    return missing(rowOf(row->id), T::table, name);
}

FilledText CardFacts::fallbackField(const char *name) const
{
    return field(m_plan.find(m_playbook.fallback), name);
}

FilledText CardFacts::supportPhone() const
{
    if (const Provider *itself = m_plan.find(Id<Provider>{m_playbook.object.value}))
        return field(itself, "support_phone");
    const Tool *tool = m_plan.find(Id<Tool>{m_playbook.object.value});
    FilledText own = field(tool, "support_phone");
    const Provider *provider = tool && own.missing ? providerOf(m_plan, tool->id) : nullptr;
    if (!provider)
        return own;
    const FilledText theirs = field(provider, "support_phone");
    return theirs.missing ? own : theirs;
}

FilledText CardFacts::support() const
{
    const Tool *tool = m_plan.find(Id<Tool>{m_playbook.object.value});
    FilledText own = field(tool, "support_name");
    const Provider *provider = tool && own.missing ? providerOf(m_plan, tool->id) : nullptr;
    // Without a name it is the tool's own support.
    return provider ? field(provider, "name") : own.missing ? FilledText{m_playbook.name, {}} : own;
}

FilledText CardFacts::channel(Audience audience) const
{
    const auto found = channelWithout(m_plan, audience, NodeId{m_playbook.object.value});
    return found ? field(&*found, "name") : missing(rowOf(m_plan.organisation().id), Channel::table, "name");
}

FilledText CardFacts::activityNames() const
{
    QStringList names;
    for (const auto &activity : m_input.facts.of(m_playbook.object).activities) {
        if (const Activity *row = m_plan.find(activity))
            names.append(row->name);
    }
    return names.isEmpty() ? missing(m_playbook.object, Dependency::table, "from")
                           : FilledText{names.join(QStringLiteral(", ")), {}};
}

FilledText CardFacts::toolNames() const
{
    // The sooner it hurts, the sooner it is looked at; more than these nobody reads.
    constexpr qsizetype most = 4;
    QStringList names;
    const auto &needed = m_input.facts.of(m_playbook.object).tools;
    for (const auto &tool : m_input.facts.criticalTools()) {
        if (needed.contains(tool) && names.size() < most)
            names.append(m_plan.nameOf(tool.value));
    }
    return names.isEmpty() ? missing(m_playbook.object, Dependency::table, "to")
                           : FilledText{names.join(QStringLiteral(", ")), {}};
}

FilledText CardFacts::decider() const
{
    const auto deciders = holdersOf(m_plan, RoleKind::Decider);
    return deciders.isEmpty() ? missing(rowOf(m_plan.organisation().id), RoleHolder::table, "person")
                              : FilledText{m_input.reader.callName(deciders.constFirst()), {}};
}

FilledText CardFacts::value(CardFact fact) const
{
    const Tool *tool = m_plan.find(Id<Tool>{m_playbook.object.value});
    const Activity *activity = m_plan.find(Id<Activity>{m_playbook.object.value});
    const Organisation organisation = m_plan.organisation();
    switch (fact) {
    case CardFact::Tool:
    case CardFact::Activity:
        return {m_playbook.name, {}};
    case CardFact::Activities:
        return activityNames();
    case CardFact::Tools:
        return toolNames();
    case CardFact::Fallback:
        return fallbackField("name");
    case CardFact::Material:
        return fallbackField("material");
    case CardFact::Captured:
        return fallbackField("captured");
    case CardFact::Reentry:
        return fallbackField("reentry");
    case CardFact::ReturnCheck:
        return fallbackField("return_check");
    case CardFact::SwitchAfter:
        return fallbackField("switch_after");
    case CardFact::Support:
        return support();
    case CardFact::SupportPhone:
        return supportPhone();
    case CardFact::StatusPage:
        return field(tool, "status_page");
    case CardFact::Decider:
        return decider();
    case CardFact::TeamChannel:
        return channel(Audience::Team);
    case CardFact::CustomerChannel:
        return channel(Audience::Customers);
    case CardFact::MeetingPoint:
        return field(&organisation, "meeting_point");
    case CardFact::MinimumService:
        return activity && !activity->minimumService.isEmpty() ? field(activity, "minimum_service")
                                                               : field(&organisation, "minimum_service");
    }
    return {};
}

FilledText CardFacts::fill(const LocalText &text) const
{
    static const QRegularExpression slot(QStringLiteral("\\{([a-z_]+)\\}"));
    const QString &form = text.in(m_input.language);
    FilledText result;
    qsizetype done = 0;
    for (auto match = slot.globalMatch(form); match.hasNext();) {
        const auto hit = match.next();
        const auto fact = ValueTraits<CardFact>::from(Value(hit.captured(1)));
        const FilledText filled = fact ? value(*fact) : FilledText{hit.captured(), {}};
        if (filled.missing && !result.missing)
            result.missing = filled.missing;
        const QString before = form.mid(done, hit.capturedStart() - done);
        putIn(result.text, before, filled.text, m_input.language);
        done = hit.capturedEnd();
    }
    result.text = capitalised(result.text + form.mid(done));
    return result;
}

QString CardFacts::numberOf(const Id<Person> &person) const
{
    const Person *found = m_plan.find(person);
    if (!found)
        return {};
    const auto &reader = m_input.reader;
    if (!found->workPhone.isEmpty())
        return found->workPhone;
    const bool known = reader.isLeftOut(person.value, "work_phone") || reader.isLeftOut(person.value, "private_phone")
        || !found->privatePhone.isEmpty();
    return known ? elsewhere() : QString();
}

} // namespace relais
