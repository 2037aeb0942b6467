// SPDX-License-Identifier: GPL-3.0-or-later
// InventoryViewModel: what a person changes.
#include "services/personmentions.h"
#include "viewmodels/inventoryviewmodel.h"
#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

using Tab = Inventory::Tab;
using Kind = Inventory::Kind;

namespace {

constexpr qsizetype suggestionsShown = 5;

template <class... T> QStringList namesIn(const Plan &plan, const QString &beginning)
{
    QStringList names;
    const auto add = [&](const auto &table) {
        for (const auto &row : table) {
            if (row.name.startsWith(beginning, Qt::CaseInsensitive) && names.size() < suggestionsShown)
                names << row.name;
        }
    };
    (add(plan.table<T>()), ...);
    return names;
}

// A tool whose name the catalogue knows is that tool; its name stays the person's own.
void recognise(Plan &plan, const QList<QUuid> &rows, const Catalogue &catalogue)
{
    for (const QUuid &row : rows) {
        const Tool *found = plan.find(Id<Tool>{row});
        const CatalogueEntry *entry = found && found->catalogueKey.isEmpty() ? catalogue.match(found->name) : nullptr;
        if (!entry)
            continue;
        Tool tool = *found;
        tool.catalogueKey = entry->key;
        plan.table<Tool>().put(tool);
    }
}

} // namespace

void InventoryViewModel::commitPlan(const Plan &after, OperationKind kind, const QString &sentence)
{
    const Status status = m_session.commit(after, kind);
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    else if (!sentence.isEmpty())
        Q_EMIT said(sentence, true);
}

QString InventoryViewModel::editText(const QString &key, const QString &column) const
{
    if (const auto draft = m_drafts.constFind(key + QLatin1Char('/') + column); draft != m_drafts.constEnd())
        return draft->text;
    const QUuid row(key);
    if (const Dependency *link = m_session.plan().find(Id<Dependency>{row}))
        return link->bufferAsked ? Formats::duration(link->buffer) : QString();
    return InventoryCells(m_session.plan(), *m_facts, today()).editText(row, InventoryColumns::find(m_tab, column));
}

void InventoryViewModel::commitModified(const Plan &after, QUuid row, const QString &column)
{
    // A detail may be of a link, which has no name.
    const QString name = after.nameOf(row).isEmpty() ? after.nameOf(m_selected) : after.nameOf(row);
    //: %1 is the name of a tool, person or other row, %2 the title of a column
    commitPlan(after, OperationKind::Edit, tr("Modified: %1, %2").arg(name, column));
}

bool InventoryViewModel::commit(const QString &key, const QString &column, const QString &text)
{
    // A row that goes takes its editor with it, and that what was typed.
    if (!m_session.plan().tableOf(QUuid(key)))
        return true;
    if (m_filling) {
        QMetaObject::invokeMethod(
            this, [this, key, column, text] { commit(key, column, text); }, Qt::QueuedConnection);
        return true;
    }
    const QString place = key + QLatin1Char('/') + column;
    const bool invalid = m_drafts.contains(place);
    if (text == editText(key, column))
        return !invalid;
    const InventoryColumn cell = InventoryColumns::find(m_tab, column);
    InventoryEdit edit = InventoryEdits(m_session.plan(), m_services.ids, today()).set(QUuid(key), cell, text);
    if (!edit.after) {
        m_drafts.insert(place, {text, edit.problem});
        makeRows();
        return false;
    }
    m_drafts.remove(place);
    recognise(*edit.after, {QUuid(key)}, m_catalogue);
    if (*edit.after == m_session.plan())
        makeRows();
    else if (!edit.made.isEmpty())
        commitPlan(*edit.after, OperationKind::Edit,
                   tr("Added to the plan: %1").arg(edit.made.join(QStringLiteral(", "))));
    else
        commitModified(*edit.after, QUuid(key), cell.title);
    return true;
}

// Cells that cannot take the text keep what they hold.
void InventoryViewModel::commitPlaces(const QList<InventoryPlace> &places, const QString &sentence)
{
    if (places.isEmpty())
        return;
    InventoryEdit edit = InventoryEdits(m_session.plan(), m_services.ids, today()).setAll(places);
    if (!edit.after) {
        Q_EMIT refused(edit.problem);
        return;
    }
    QList<QUuid> rows;
    for (const InventoryPlace &place : places) {
        m_drafts.remove(inventoryKey(place.row) + QLatin1Char('/') + place.column.key);
        rows.append(place.row);
    }
    recognise(*edit.after, rows, m_catalogue);
    if (*edit.after == m_session.plan()) {
        makeRows();
        return;
    }
    const QString rest = edit.left == 0 ? QString() : tr("%n cell(s) cannot hold this and stay.", nullptr, edit.left);
    commitPlan(*edit.after, OperationKind::Edit, rest.isEmpty() ? sentence : sentence + QLatin1Char(' ') + rest);
}

QList<QString> InventoryViewModel::suggestions(const QString &column, const QString &typed) const
{
    const Plan &plan = m_session.plan();
    const Kind kind = InventoryColumns::find(m_tab, column).kind;
    if (m_tab == Tab::Tools && column == QLatin1StringView("name"))
        return catalogueNames(typed.simplified());
    const QString last = typed.section(QLatin1Char(','), -1).trimmed();
    if (last.isEmpty() || (kind != Kind::Person && kind != Kind::Links))
        return {};
    QStringList names;
    if (kind == Kind::Person)
        names = namesIn<Person>(plan, last);
    else if (column == QLatin1StringView("serves"))
        names = namesIn<Activity>(plan, last);
    else if (column == QLatin1StringView("tools"))
        names = namesIn<Tool>(plan, last);
    else
        names = namesIn<Provider, Tool, Site, Person>(plan, last);
    const bool whole = names.size() == 1 && names.constFirst() == last;
    return whole ? QStringList() : names;
}

QStringList InventoryViewModel::catalogueNames(const QString &typed) const
{
    const Plan &plan = m_session.plan();
    QStringList names = m_catalogue.completions(typed, plan.organisation().language, suggestionsShown);
    for (const Tool &tool : plan.table<Tool>())
        names.removeAll(tool.name);
    names.removeAll(typed);
    return names;
}

QString InventoryViewModel::completed(const QString &column, const QString &typed, const QString &name) const
{
    if (InventoryColumns::find(m_tab, column).kind == Kind::Text)
        return name;
    const auto comma = typed.lastIndexOf(QLatin1Char(','));
    return comma < 0 ? name : typed.first(comma) + QStringLiteral(", ") + name;
}

void InventoryViewModel::add(const QString &name)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return;
    QUuid made;
    InventoryEdit edit = InventoryEdits(m_session.plan(), m_services.ids, today()).add(m_tab, plain, &made);
    recognise(*edit.after, {made}, m_catalogue);
    m_selected = made;
    m_filter.clear();
    m_shown = Inventory::Show::All;
    commitPlan(*edit.after, OperationKind::Edit, {});
}

void InventoryViewModel::wantCell(const QString &key)
{
    const QList<InventoryColumn> &columns = m_columns.rows();
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).key == key) {
            Q_EMIT cellWanted(i, {});
            return;
        }
    }
    Q_EMIT cellWanted(-1, key);
}

void InventoryViewModel::fill(int gap)
{
    const InventoryGap wanted = m_facts->gaps.value(m_selected).value(gap);
    Plan after = m_session.plan();
    if (const Dependency *hint = after.find(Id<Dependency>{wanted.subject})) {
        Dependency confirmed = *hint;
        confirmed.confirmation = Confirmation::Confirmed;
        after.table<Dependency>().put(confirmed);
        //: %1 is a provider or tool
        commitPlan(after, OperationKind::Edit, tr("Confirmed: it relies on %1").arg(after.nameOf(confirmed.to.value)));
        return;
    }
    if (!wanted.column.isEmpty()) {
        wantCell(wanted.column);
        return;
    }
    QUuid made;
    InventoryEdits edits(after, m_services.ids, today());
    const InventoryEdit edit = edits.addFallback(m_selected, m_facts->facts.of(RowId{m_selected}).activities, &made);
    setTab(Tab::Fallbacks);
    m_selected = made;
    commitPlan(*edit.after, OperationKind::Edit, tr("Added to the plan: %1").arg(edit.after->nameOf(made)));
    wantCell(QStringLiteral("steps"));
}

QString InventoryViewModel::whatIf() const
{
    const bool canFail = m_tab == Inventory::Tab::Tools || m_tab == Inventory::Tab::Providers;
    const QString name = canFail ? m_session.plan().nameOf(m_selected) : QString();
    //: A link that asks the question: %1 is a tool or provider
    return name.isEmpty() ? QString() : tr("What if %1 went down?").arg(name);
}

void InventoryViewModel::verify()
{
    Plan after = m_session.plan();
    const QDate day = today();
    if (const Tool *found = after.find(Id<Tool>{m_selected})) {
        Tool tool = *found;
        tool.verifiedOn = day;
        tool.verifiedBy = after.organisation().author;
        after.table<Tool>().put(tool);
    } else if (const Provider *known = after.find(Id<Provider>{m_selected})) {
        Provider provider = *known;
        provider.verifiedOn = day;
        after.table<Provider>().put(provider);
    } else if (const Person *somebody = after.find(Id<Person>{m_selected})) {
        Person person = *somebody;
        person.verifiedOn = day;
        after.table<Person>().put(person);
    }
    if (!(after == m_session.plan()))
        //: %1 is the name of a tool, provider or person
        commitPlan(after, OperationKind::Edit, tr("Up to date: %1").arg(after.nameOf(m_selected)));
}

QStringList InventoryViewModel::mentions() const
{
    Plan rest = m_session.plan();
    const QString name = rest.nameOf(m_selected);
    if (!rest.find(Id<Person>{m_selected}) || !removeRow(rest, m_selected))
        return {};
    QStringList lines;
    for (const PersonMention &mention : mentionsOf(name, rest)) {
        const QString where = rest.nameOf(mention.row);
        //: %1 is the name of a tool, action or other row, %2 a text of it
        lines << (where.isEmpty() || where == mention.text ? mention.text : tr("%1: %2").arg(where, mention.text))
                     .simplified();
    }
    return lines;
}

void InventoryViewModel::forget()
{
    const QString name = m_session.plan().nameOf(m_selected);
    if (const Status status = m_session.forget(Id<Person>{m_selected}); !status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    else
        //: %1 is a person
        Q_EMIT said(tr("Forgotten: %1").arg(name), false);
}

void InventoryViewModel::open(const QString &key)
{
    const Plan &plan = m_session.plan();
    const QUuid id(key);
    if (plan.find(Id<Activity>{id}))
        setTab(Tab::Activities);
    else if (plan.find(Id<Tool>{id}))
        setTab(Tab::Tools);
    else if (plan.find(Id<Provider>{id}))
        setTab(Tab::Providers);
    else if (plan.find(Id<Person>{id}))
        setTab(Tab::People);
    else if (plan.find(Id<Fallback>{id}))
        setTab(Tab::Fallbacks);
    else
        return;
    selectId(id);
}

} // namespace relais
