// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/distribution.h"

#include "core/sha256.h"
#include "domain/rowcodec.h"
#include "services/documentkind.h"
#include "services/reader.h"

#include <QDateTime>

#include <algorithm>

namespace relais {

namespace {

constexpr const char *namesOfEditions[] = {"wall", "team", "management", "insurer"};

// How marks are made now: one made otherwise says nothing.
constexpr char markVersion[] = "1:";
constexpr qsizetype markLength = 16;

// What nobody does anything differently for.
constexpr std::string_view withoutEffect[] = {"verified_on", "verified_by", "called_on",     "reviewed_on",
                                              "reviewed_by", "position",    "catalogue_key", "restored_on",
                                              "agreed_list", "agreed_card"};

template <class T> constexpr bool isAbout(bool people)
{
    const std::string_view table = T::table;
    if (table == Person::table || table == RoleHolder::table || table == Organisation::table || table == Channel::table)
        return true;
    return !people && table != Proof::table && table != Finding::table && table != Action::table
        && table != PlannedDrill::table && table != Participant::table && table != PlannedEvent::table
        && table != PlannedBinding::table && table != Distribution::table && table != AnswerState::table
        && table != ExampleWords::table;
}

bool isAboutPeople(const QString &document)
{
    const auto named = [&](const char *name) { return document == QLatin1StringView(name); };
    return named("pocket-card") || named("staff-notice");
}

template <class T> QByteArray hashOfEffect(const T &row)
{
    CanonicalRecord record;
    record.add("@table", QByteArray(T::table));
    record.add("@id", row.id.value.toRfc4122());
    for (const auto &field : fields<T>()) {
        if (std::ranges::find(withoutEffect, std::string_view(field.name)) == std::end(withoutEffect))
            addTo(record, field.name, field.get(row));
    }
    return record.sha256();
}

QString holderOf(const Plan &plan, const Distribution &copy)
{
    QStringList parts{plan.nameOf(copy.person.value), copy.place};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// Marks of one plan, each made once.
class Marks {
public:
    Marks(const Plan &plan, QDate today)
        : m_plan(plan)
        , m_today(today)
    { }

    const QString &of(const Distribution &copy)
    {
        QString &mark = m_known[copy.edition + QLatin1Char('/') + copy.document];
        if (mark.isEmpty())
            mark = markOf(m_plan, editionOf(copy.edition), copy.document, m_today);
        return mark;
    }

private:
    const Plan &m_plan;
    QDate m_today;
    QHash<QString, QString> m_known;
};

CopyState stateOf(const Plan &plan, const Distribution &copy, Marks &marks, QDate today)
{
    const Person *holder = plan.find(copy.person);
    const bool left = !holder || (holder->leftOn.isValid() && holder->leftOn <= today);
    if (!copy.person.isNull() && left)
        return CopyState::ToTakeBack;
    if (!copy.mark.startsWith(QLatin1StringView(markVersion)))
        return CopyState::Unknown;
    return copy.mark == marks.of(copy) ? CopyState::Current : CopyState::Outdated;
}

} // namespace

QString editionName(Edition edition)
{
    return QString::fromLatin1(namesOfEditions[static_cast<size_t>(edition)]);
}

Edition editionOf(const QString &name)
{
    for (const Edition edition : {Edition::Wall, Edition::Management, Edition::Insurer}) {
        if (editionName(edition) == name)
            return edition;
    }
    return Edition::Team;
}

QString markOf(const Plan &plan, Edition edition, const QString &document, QDate today)
{
    const Reader reader(plan, edition, today);
    const bool people = isAboutPeople(document);
    Sha256 hash;
    RowTypes::forEachType([&]<class T>() {
        if (isAbout<T>(people)) {
            for (const T &row : reader.plan().table<T>())
                hash.add(hashOfEffect(row));
        }
    });
    return QLatin1StringView(markVersion) + QString::fromLatin1(hash.result().toHex().left(markLength));
}

Plan withHandOut(const Plan &plan, const HandOut &handOut, IdSource &ids)
{
    Distribution copy;
    copy.id = ids.make<Distribution>();
    copy.person = handOut.person;
    copy.place = handOut.place;
    copy.edition = editionName(handOut.edition);
    copy.date = handOut.date;
    copy.version = handOut.version;
    copy.medium = handOut.medium;
    copy.document = handOut.document;
    copy.madeAt = handOut.madeAt;
    copy.mark = markOf(plan, handOut.edition, handOut.document, handOut.date);
    Plan next = plan;
    const auto sameDocument = [](const QString &name) {
        return name.isEmpty() ? QString::fromLatin1(EnumNames<DocumentKind>::names[0]) : name;
    };
    for (Distribution old : plan.table<Distribution>()) {
        const bool same = old.person == copy.person && old.place == copy.place && old.edition == copy.edition
            && (!old.medium || old.medium == copy.medium) && sameDocument(old.document) == sameDocument(copy.document);
        if (same && !old.endedOn.isValid()) {
            old.endedOn = handOut.date;
            next.table<Distribution>().put(old);
        }
    }
    next.table<Distribution>().put(copy);
    return next;
}

Plan withCopyEnded(const Plan &plan, Id<Distribution> copy, QDate date)
{
    Plan next = plan;
    const Distribution *held = plan.find(copy);
    if (held && !held->endedOn.isValid()) {
        Distribution ended = *held;
        ended.endedOn = date;
        next.table<Distribution>().put(ended);
    }
    return next;
}

QList<HeldCopy> heldCopies(const Plan &plan, QDate today)
{
    Marks marks(plan, today);
    QList<HeldCopy> held;
    for (const Distribution &copy : plan.table<Distribution>()) {
        if (!copy.endedOn.isValid())
            held.append({copy, holderOf(plan, copy), editionOf(copy.edition), stateOf(plan, copy, marks, today)});
    }
    std::ranges::stable_sort(held, [](const HeldCopy &a, const HeldCopy &b) {
        return a.state != b.state ? a.state < b.state : a.copy.date > b.copy.date;
    });
    return held;
}

int copiesToSeeTo(const Plan &plan, QDate today)
{
    const QList<HeldCopy> held = heldCopies(plan, today);
    return static_cast<int>(std::ranges::count_if(held, [](const HeldCopy &copy) {
        return copy.state == CopyState::ToTakeBack || copy.state == CopyState::Outdated;
    }));
}

int contactsChanged(const Plan &before, const Plan &after)
{
    int changed = 0;
    for (const Person &person : after.table<Person>()) {
        const Person *old = before.find(person.id);
        changed += old && hashOfEffect(*old) == hashOfEffect(person) ? 0 : 1;
    }
    for (const Person &person : before.table<Person>())
        changed += after.find(person.id) ? 0 : 1;
    return changed;
}

std::optional<qint64> lastSentOut(const Plan &plan)
{
    std::optional<qint64> last;
    for (const Distribution &copy : plan.table<Distribution>()) {
        if (copy.endedOn.isValid() || (!copy.madeAt && !copy.date.isValid()))
            continue;
        const qint64 made = copy.madeAt.value_or(QDateTime(copy.date.addDays(1), QTime(0, 0)).toMSecsSinceEpoch() - 1);
        last = std::max(last.value_or(made), made);
    }
    return last;
}

} // namespace relais
