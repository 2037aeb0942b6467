// SPDX-License-Identifier: GPL-3.0-or-later
// InventoryEdits: rows that are named, found or made, and the links between them.
#include "domain/validation.h"
#include "viewmodels/inventoryedits.h"
#include "wording/issuetext.h"

namespace relais {

namespace {

template <class T> QUuid idNamed(const Plan &plan, const QString &name)
{
    for (const T &row : plan.table<T>()) {
        if (row.name.compare(name, Qt::CaseInsensitive) == 0)
            return row.id.value;
    }
    return {};
}

// The first type that has a row of the name.
template <class... T> QUuid idAmong(const Plan &plan, const QString &name)
{
    QUuid id;
    ((id = id.isNull() ? idNamed<T>(plan, name) : id), ...);
    return id;
}

QUuid idFor(const Plan &plan, const QString &key, const QString &name)
{
    if (key == QLatin1StringView("owner"))
        return idNamed<Person>(plan, name);
    if (key == QLatin1StringView("serves"))
        return idNamed<Activity>(plan, name);
    if (key == QLatin1StringView("tools"))
        return idNamed<Tool>(plan, name);
    if (key == QLatin1StringView("rests_on"))
        return idAmong<Provider, Tool, Site, Person>(plan, name);
    return idAmong<Tool, Provider, Person, Site, Activity>(plan, name);
}

} // namespace

template <class T> QUuid InventoryEdits::make(const QString &name)
{
    T row;
    row.id = m_ids.make<T>();
    row.name = name;
    for (const T &other : m_after.table<T>())
        row.position = std::max(row.position, other.position + 1);
    m_after.table<T>().put(row);
    return row.id.value;
}

QUuid InventoryEdits::makeNamed(const QString &key, const QString &name)
{
    m_made << name;
    if (key == QLatin1StringView("owner"))
        return make<Person>(name);
    if (key == QLatin1StringView("serves"))
        return make<Activity>(name);
    return key == QLatin1StringView("rests_on") ? make<Provider>(name) : make<Tool>(name);
}

QList<QUuid> InventoryEdits::named(const QStringList &names, const QString &key)
{
    QList<QUuid> rows;
    for (const QString &name : names) {
        QUuid row = idFor(m_after, key, name);
        if (row.isNull())
            row = makeNamed(key, name);
        if (!rows.contains(row))
            rows.append(row);
    }
    return rows;
}

QString InventoryEdits::setLinks(QUuid row, const QString &key, const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            names << part.trimmed();
    }
    const Tool *tool = key == QLatin1StringView("rests_on") ? m_after.find(Id<Tool>{row}) : nullptr;
    //: Typed as an answer: nothing stands behind the tool
    const bool alone = tool && text.compare(tr("Nothing"), Qt::CaseInsensitive) == 0;
    if (alone)
        names.clear();
    if (std::any_of(names.begin(), names.end(), [&](const QString &name) { return idFor(m_after, key, name) == row; }))
        return IssueText::sentence(IssueCode::DependsOnItself);
    if (tool) {
        Tool next = *tool;
        next.standsAlone = alone ? std::optional(true) : std::nullopt;
        m_after.table<Tool>().put(next);
    }
    const QList<QUuid> wanted = named(names, key);
    if (!m_after.find(Id<Fallback>{row}))
        linkNeeds(row, key, wanted);
    else if (key == QLatin1StringView("serves"))
        linkFallback<FallbackActivity>(row, wanted);
    else if (key == QLatin1StringView("covers"))
        linkFallback<FallbackCover>(row, wanted);
    else
        linkFallback<FallbackNeed>(row, wanted);
    return {};
}

// Links that stay keep what is known of them.
void InventoryEdits::linkNeeds(QUuid row, const QString &key, const QList<QUuid> &wanted)
{
    const bool incoming = key == QLatin1StringView("serves");
    QList<QUuid> missing = wanted;
    const QList<Dependency> all = m_after.table<Dependency>().rows();
    for (const Dependency &dependency : all) {
        const QUuid own = incoming ? dependency.to.value : dependency.from.value;
        const QUuid other = incoming ? dependency.from.value : dependency.to.value;
        const bool ofKind = incoming ? m_after.find(Id<Activity>{other}) != nullptr
                                     : key != QLatin1StringView("tools") || m_after.find(Id<Tool>{other}) != nullptr;
        if (own != row || !ofKind || dependency.confirmation == Confirmation::Refused)
            continue;
        if (!wanted.contains(other))
            m_after.table<Dependency>().remove(dependency.id);
        missing.removeAll(other);
    }
    for (const QUuid &other : std::as_const(missing)) {
        Dependency dependency;
        dependency.id = m_ids.make<Dependency>();
        dependency.from = NodeId{incoming ? other : row};
        dependency.to = NodeId{incoming ? row : other};
        m_after.table<Dependency>().put(dependency);
    }
}

template <class Link> void InventoryEdits::linkFallback(QUuid fallback, const QList<QUuid> &wanted)
{
    const auto end = [](auto &link) -> QUuid & {
        if constexpr (std::is_same_v<Link, FallbackActivity>)
            return link.activity.value;
        else
            return link.node.value;
    };
    QList<QUuid> missing = wanted;
    const QList<Link> all = m_after.table<Link>().rows();
    for (Link link : all) {
        if (link.fallback.value != fallback)
            continue;
        if (!wanted.contains(end(link)))
            m_after.table<Link>().remove(link.id);
        missing.removeAll(end(link));
    }
    for (const QUuid &other : std::as_const(missing)) {
        Link link;
        link.id = m_ids.make<Link>();
        link.fallback = {fallback};
        end(link) = other;
        m_after.table<Link>().put(link);
    }
}

InventoryEdit InventoryEdits::add(Inventory::Tab tab, const QString &name, QUuid *made)
{
    switch (tab) {
    case Inventory::Tab::Activities:
        *made = make<Activity>(name);
        break;
    case Inventory::Tab::Tools:
        *made = make<Tool>(name);
        break;
    case Inventory::Tab::Providers:
        *made = make<Provider>(name);
        break;
    case Inventory::Tab::People:
        *made = make<Person>(name);
        break;
    case Inventory::Tab::Fallbacks:
        *made = make<Fallback>(name);
        break;
    }
    return {m_after, {}, {}, 0};
}

InventoryEdit InventoryEdits::addFallback(QUuid row, const QList<Id<Activity>> &activities, QUuid *made)
{
    //: Name of a new fallback: %1 is the tool or activity it stands in for
    *made = make<Fallback>(tr("Without %1").arg(m_after.nameOf(row)));
    QList<QUuid> served;
    for (const auto &activity : activities)
        served.append(activity.value);
    if (m_after.find(Id<Tool>{row}))
        linkFallback<FallbackCover>(*made, {row});
    else
        served = {row};
    linkFallback<FallbackActivity>(*made, served);
    return {m_after, {}, {}, 0};
}

} // namespace relais
