// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/searchentries.h"

#include "services/playbookbuilder.h"
#include "viewmodels/messagesheet.h"
#include "wording/formats.h"

#include <QHash>
#include <QRegularExpression>

namespace relais {

namespace {

template <class T> QString entryKey(const Id<T> &id)
{
    return id.value.toString(QUuid::WithoutBraces);
}

// "Claire Lenoir, 03 53 01 22 10", whichever of the two is known.
QString joined(const QString &first, const QString &second)
{
    return QStringList{first, second}.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(", "));
}

// A number is found with and without its spaces.
QString digitsOf(const QString &number)
{
    QString digits = number;
    digits.removeIf([](QChar character) { return character.isSpace(); });
    return digits;
}

// A number as a telephone or a form takes it: with plain spaces.
QString pasted(QString phone)
{
    return phone.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

} // namespace

SearchTexts SearchEntries::texts(const Plan &plan, const PlanContents &contents, QDate today)
{
    const Language language = plan.organisation().language;
    const Reader reader(plan, Edition::Team, today);
    const PlanFacts facts(plan);
    return {PlaybookBuilder({reader, facts, contents.cards(), contents.phrases(), language}).all(),
            MessageBuilder(reader, contents.messages(), contents.phrases(), language).all()};
}

QList<SearchEntry> SearchEntries::of(const Plan &plan, const SearchTexts &texts, QDate today)
{
    QList<SearchEntry> entries =
        ofTools(plan) + ofActivities(plan) + ofPeople(plan) + ofActions(plan, today) + ofMessages(texts.messages);
    for (const Playbook &playbook : texts.playbooks)
        entries.append({SearchKind::Playbook, playbook.key(), playbook.name, playbook.symptom, playbook.recognise, {}});
    return entries;
}

QString SearchEntries::nameOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Tool:
        return tr("Tools");
    case SearchKind::Activity:
        return tr("Activities");
    case SearchKind::Person:
        return tr("People");
    case SearchKind::Provider:
        return tr("Providers");
    case SearchKind::Fallback:
        return tr("Fallbacks");
    case SearchKind::Playbook:
        return tr("Playbooks");
    case SearchKind::Message:
        return tr("Messages");
    case SearchKind::Page:
        return tr("Pages");
    case SearchKind::Action:
        return tr("Actions");
    }
    return {};
}

QString SearchEntries::iconOf(SearchKind kind)
{
    static constexpr const char *icons[] = {"inventory", "checklist", "user",    "building", "lifebuoy",
                                            "clipboard", "message",   "go-next", "checklist"};
    return QString::fromLatin1(icons[static_cast<size_t>(kind)]);
}

QList<SearchEntry> SearchEntries::ofTools(const Plan &plan)
{
    QList<SearchEntry> entries;
    for (const Tool &tool : inOrder(plan.table<Tool>())) {
        const QString phone = Formats::phone(tool.supportPhone);
        entries.append({SearchKind::Tool, entryKey(tool.id), tool.name, joined(tool.purpose, phone),
                        joined(tool.supportName, digitsOf(tool.supportPhone)), pasted(phone)});
    }
    for (const Provider &provider : inOrder(plan.table<Provider>())) {
        const QString phone = Formats::phone(provider.supportPhone);
        entries.append({SearchKind::Provider, entryKey(provider.id), provider.name, joined(provider.carries, phone),
                        joined(provider.supportEmail, digitsOf(provider.supportPhone)), pasted(phone)});
    }
    return entries;
}

QList<SearchEntry> SearchEntries::ofPeople(const Plan &plan)
{
    QList<SearchEntry> entries;
    for (const Person &person : inOrder(plan.table<Person>())) {
        const QString number = person.workPhone.isEmpty() ? person.privatePhone : person.workPhone;
        const QString phone = Formats::phone(number);
        entries.append({SearchKind::Person, entryKey(person.id), person.name, joined(person.job, phone),
                        joined(joined(person.employer, person.email),
                               digitsOf(person.workPhone) + QLatin1Char(' ') + digitsOf(person.privatePhone)),
                        pasted(phone)});
    }
    return entries;
}

QList<SearchEntry> SearchEntries::ofActivities(const Plan &plan)
{
    QList<SearchEntry> entries;
    for (const Activity &activity : inOrder(plan.table<Activity>()))
        entries.append(
            {SearchKind::Activity, entryKey(activity.id), activity.name, activity.symptom, activity.description, {}});
    QHash<Id<Fallback>, QStringList> served;
    for (const FallbackActivity &link : plan.table<FallbackActivity>())
        served[link.fallback].append(plan.nameOf(link.activity.value));
    for (const Fallback &fallback : inOrder(plan.table<Fallback>())) {
        const QString names = served.value(fallback.id).join(QStringLiteral(", "));
        //: Beside a fallback found by the search: %1 is a list of activities
        entries.append({SearchKind::Fallback,
                        entryKey(fallback.id),
                        fallback.name,
                        names.isEmpty() ? QString() : tr("for %1").arg(names),
                        fallback.trigger,
                        {}});
    }
    return entries;
}

QList<SearchEntry> SearchEntries::ofActions(const Plan &plan, QDate today)
{
    QList<SearchEntry> entries;
    for (const Action &action : plan.table<Action>()) {
        const QString when = action.doneOn.isValid() ? tr("done")
            : action.due.isValid()                   ? Formats::nearDate(action.due, today)
                                                     : QString();
        entries.append({SearchKind::Action,
                        entryKey(action.id),
                        action.title,
                        joined(plan.nameOf(action.owner.value), when),
                        action.originNote,
                        {}});
    }
    return entries;
}

QList<SearchEntry> SearchEntries::ofMessages(const QList<BuiltMessage> &messages)
{
    QList<SearchEntry> entries;
    for (const BuiltMessage &message : messages) {
        const MessageKey &when = message.from.when;
        const QString key = QStringLiteral("%1/%2/%3")
                                .arg(static_cast<int>(when.phase))
                                .arg(static_cast<int>(when.to))
                                .arg(static_cast<int>(message.from.channel));
        //: A message found by the search: %1 is an audience, %2 a moment, %3 a channel
        entries.append({SearchKind::Message, key,
                        tr("%1, %2, %3")
                            .arg(MessageText::nameOf(when.to), MessageText::nameOf(when.phase).toLower(),
                                 MessageText::nameOf(message.from.channel)),
                        message.text.simplified(), message.subject, message.text});
    }
    return entries;
}

} // namespace relais
