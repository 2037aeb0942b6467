// SPDX-License-Identifier: GPL-3.0-or-later
// ImportWork: the people that rows name as owners, deputies and deciders, and how long a tool is done without.
#include "domain/validation.h"
#include "services/cellvalues.h"
#include "services/importcells.h"
#include "services/importwork.h"

namespace relais {

void ImportWork::linkPeople(const Work &work)
{
    for (int column = 0; column < sheetOf(work).mapping.columns.size(); ++column) {
        const FieldSpec *spec = specAt(work, column);
        if (!spec || spec->kind != CellKind::Person)
            continue;
        const CellText read = cellText(cell(work, column));
        if (read.state != CellState::Known)
            continue;
        if (read.doubtful)
            note(work, NoticeCode::Doubtful, column);
        switch (sheetOf(work).mapping.table) {
        case ImportTable::Activities:
            setPerson<Activity>(work, *spec, column, read.text);
            break;
        case ImportTable::Tools:
            setPerson<Tool>(work, *spec, column, read.text);
            break;
        case ImportTable::People:
            setPerson<Person>(work, *spec, column, read.text);
            break;
        case ImportTable::Fallbacks:
            setPerson<Fallback>(work, *spec, column, read.text);
            break;
        case ImportTable::Providers:
            break;
        }
    }
}

// Null where several have the name, or where it is a provider's: then its name is in *provider.
QUuid ImportWork::personNamed(const Work &work, ImportField field, int column, const QString &name, QString *provider)
{
    const NameIndex::Found found = indexOf(ImportTable::People).find(name);
    if (found.several) {
        note(work, NoticeCode::SeveralNamed, column, name);
        return {};
    }
    if (found.id.isNull()) {
        if (const auto firm = indexOf(ImportTable::Providers).find(name); !firm.id.isNull()) {
            *provider = m_after.nameOf(firm.id);
            note(work, NoticeCode::OwnerIsProvider, column, *provider);
            return {};
        }
        const QString person = personName(name);
        note(work, NoticeCode::PersonMissing, column, person);
        return make<Person>(indexOf(ImportTable::People), person);
    }
    if (found.id == work.row) {
        note(work, NoticeCode::OnItself, column);
        return {};
    }
    if (!found.same)
        note(work, NoticeCode::FoundAs, column, m_after.nameOf(found.id));
    const Person *person = m_after.find(Id<Person>{found.id});
    const bool helps = field == ImportField::Owner || field == ImportField::Deputy || field == ImportField::Decider;
    if (helps && person && person->leftOn.isValid() && person->leftOn <= m_today)
        note(work, NoticeCode::NamedHasLeft, column, person->name);
    return found.id;
}

template <class T>
void ImportWork::setPerson(const Work &work, const FieldSpec &spec, int column, const QString &cellOfNames)
{
    if constexpr (std::is_same_v<T, Tool>) {
        const Tool *tool = m_after.find(Id<Tool>{work.row});
        if (spec.field == ImportField::Owner && tool->owner.isNull() && tool->ownerNote == cellOfNames)
            return; // somebody who is not of the firm, as the plan has it
    }
    QStringList names = namesInCell(cellOfNames);
    QString provider;
    const QUuid person = personNamed(work, spec.field, column, names.takeFirst(), &provider);
    QUuid second;
    // « Sophie et Maëlle » look after it: the second stands in for the first.
    if (std::is_same_v<T, Tool> && spec.field == ImportField::Owner && !names.isEmpty()
        && columnOf(sheetOf(work).mapping, ImportField::Deputy) < 0) {
        QString unused;
        second = personNamed(work, spec.field, column, names.takeFirst(), &unused);
    }
    if (!names.isEmpty())
        note(work, NoticeCode::OnlyFirst, column, names.join(QStringLiteral(", ")));
    T next = *m_after.find(Id<T>{work.row});
    const T before = next;
    const auto *field = findField<T>(EnumNames<ImportField>::names[static_cast<size_t>(spec.field)]);
    const Value old = field->get(next);
    const bool differs = !person.isNull() && !isUnknown(old) && old != Value(person);
    if (differs) {
        const QString kept = m_after.nameOf(std::get<QUuid>(old));
        note(work, work.fillOnly ? NoticeCode::ValueKept : NoticeCode::ValueChanged, column,
             work.fillOnly ? kept : QString(), work.fillOnly ? QString() : kept);
    }
    if (!person.isNull() && !(differs && work.fillOnly))
        field->set(next, Value(person));
    if constexpr (std::is_same_v<T, Tool>) {
        if (next.deputy.isNull())
            next.deputy = {second};
        if (!provider.isEmpty() && spec.field == ImportField::Owner && next.owner.isNull())
            next.ownerNote = provider;
    }
    if (next == before)
        return;
    m_after.table<T>().put(next);
    markChanged(work);
}

// « Tient sans » is said of the tool; it is how long the activities that need it go on without.
void ImportWork::keepBuffers(const Work &work)
{
    const int column = columnOf(sheetOf(work).mapping, ImportField::Buffer);
    const FieldSpec *spec = column < 0 ? nullptr : specAt(work, column);
    if (!spec)
        return;
    const CellReading reading = readCell(*spec, cell(work, column));
    for (const NoticeCode code : reading.notices)
        note(work, code, column);
    if (!reading.value)
        return;
    const QList<Id<Dependency>> links = m_needing.value(work.row);
    if (links.isEmpty())
        return bufferAsRemark(work, column);
    const Minutes buffer = ValueTraits<Minutes>::from(*reading.value).value_or(Minutes(0));
    for (const Id<Dependency> &id : links) {
        Dependency link = *m_after.find(id);
        if (link.bufferAsked && link.buffer == buffer)
            continue;
        const QString old = QString::number(link.buffer.count());
        if (link.bufferAsked)
            note(work, work.fillOnly ? NoticeCode::ValueKept : NoticeCode::ValueChanged, column,
                 work.fillOnly ? old : QString(), work.fillOnly ? QString() : old);
        if (link.bufferAsked && work.fillOnly)
            continue;
        link.buffer = buffer;
        link.bufferAsked = true;
        m_after.table<Dependency>().put(link);
        markChanged(work);
    }
}

// Until somebody says which activities need the tool, there is no link that could hold it.
void ImportWork::bufferAsRemark(const Work &work, int column)
{
    Tool tool = *m_after.find(Id<Tool>{work.row});
    if (!addRemark(work, column, tool.remarks))
        return;
    note(work, NoticeCode::BufferKeptAsRemark, column);
    if (!issuesOf(tool).isEmpty())
        return;
    m_after.table<Tool>().put(tool);
    markChanged(work);
}

} // namespace relais
