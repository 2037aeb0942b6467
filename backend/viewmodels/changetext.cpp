// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/changetext.h"

#include <QLocale>

#include <algorithm>

namespace relais {

namespace {

// Things that people call by name, the most telling first.
constexpr std::string_view tellingTables[] = {"tool",   "fallback", "activity", "provider", "person",
                                              "action", "finding",  "channel",  "site"};

QString valueOf(const Change &change, const char *field)
{
    for (const FieldChange &one : change.fields) {
        const auto &value = isUnknown(one.after) ? one.before : one.after;
        if (one.field == field && std::holds_alternative<QString>(value))
            return std::get<QString>(value);
    }
    return {};
}

// Of a reworded text: its own words hold slots in braces, so it goes by the name of what it is about, if anything.
QString subjectOf(const Change &textEdit, const Plan &plan)
{
    const auto *row = plan.find(Id<TextEdit>{textEdit.row});
    return plan.nameOf(QUuid::fromString(row ? row->object : valueOf(textEdit, "object")));
}

QString nameIn(const Change &change, const Plan &plan)
{
    if (change.table == TextEdit::table)
        return subjectOf(change, plan);
    QString now = plan.nameOf(change.row);
    if (!now.isEmpty())
        return now;
    QString name = valueOf(change, "name");
    if (!name.isEmpty())
        return name;
    const QString title = valueOf(change, "title");
    return title.isEmpty() ? valueOf(change, "text") : title;
}

// Of what the row belongs to, which has no name itself: of the tool that relies on something, of a step's fallback.
QString parentNameIn(const Change &change, const Plan &plan)
{
    QString name;
    RowTypes::forEachType([&]<class T>() {
        if (change.table != T::table)
            return;
        const T *row = plan.find(Id<T>{change.row});
        for (const Field<T> &field : fields<T>()) {
            const auto listed = std::ranges::find(change.fields, QByteArray(field.name), &FieldChange::field);
            const Value value = row ? field.get(*row) : listed == change.fields.cend() ? Value() : listed->before;
            const auto *parent = std::get_if<QUuid>(&value);
            if (name.isEmpty() && field.owner == Owner::Parent && parent)
                name = plan.nameOf(*parent);
        }
    });
    return name;
}

const Change *mainChange(const Operation &operation)
{
    for (const auto table : tellingTables) {
        for (const Change &change : operation.changes) {
            if (std::string_view(change.table.constData()) == table)
                return &change;
        }
    }
    return nullptr;
}

// The same, or whatever else has a name.
const Change *namedChange(const Operation &operation, const Plan &plan)
{
    if (const Change *change = mainChange(operation); change && !nameIn(*change, plan).isEmpty())
        return change;
    const auto named =
        std::ranges::find_if(operation.changes, [&](const Change &change) { return !nameIn(change, plan).isEmpty(); });
    return named == operation.changes.cend() ? nullptr : &*named;
}

// Rows of the same table that were changed in the same way beside it.
int othersLike(const Change &change, const Operation &operation)
{
    return static_cast<int>(std::ranges::count_if(operation.changes, [&change](const Change &other) {
        return other.table == change.table && other.type == change.type && other.row != change.row;
    }));
}

} // namespace

QString ChangeText::nameOf(const Change &change, const Operation &operation, const Plan &plan)
{
    const QString name = nameIn(change, plan);
    const int others = othersLike(change, operation);
    //: What an undo or a redo changes: %1 is the name of one, with %n more of them
    return others == 0 ? name : tr("%1 and %n more", nullptr, others).arg(name);
}

QString ChangeText::sentence(const Operation &operation, const Plan &plan)
{
    if (QString words = ofKind(operation); !words.isEmpty())
        return words;
    if (const Change *change = namedChange(operation, plan))
        return ofChange(*change, nameIn(*change, plan));
    for (const Change &change : operation.changes) {
        if (const QString parent = parentNameIn(change, plan); !parent.isEmpty())
            return update(change.table).arg(parent);
    }
    const auto isTextEdit = [](const Change &change) { return change.table == TextEdit::table; };
    return std::ranges::any_of(operation.changes, isTextEdit) ? tr("A text put in your own words")
                                                              : tr("Plan brought up to date");
}

// What an undo takes out had been added.
QString ChangeText::undone(const Operation &undo, const Plan &plan)
{
    const Change *change = namedChange(undo, plan);
    if (!change)
        return tr("The last change was undone.");
    const QString name = nameOf(*change, undo, plan);
    switch (change->type) {
    case ChangeType::Insert:
        return tr("Undone: removal of %1").arg(name);
    case ChangeType::Delete:
        return tr("Undone: addition of %1").arg(name);
    case ChangeType::Update:
        break;
    }
    return tr("Undone: change to %1").arg(name);
}

QString ChangeText::redone(const Operation &redo, const Plan &plan)
{
    const Change *change = namedChange(redo, plan);
    if (!change)
        return tr("The change was made again.");
    const QString name = nameOf(*change, redo, plan);
    switch (change->type) {
    case ChangeType::Insert:
        return tr("Made again: addition of %1").arg(name);
    case ChangeType::Delete:
        return tr("Made again: removal of %1").arg(name);
    case ChangeType::Update:
        break;
    }
    return tr("Made again: change to %1").arg(name);
}

QString ChangeText::ofKind(const Operation &operation)
{
    switch (operation.kind) {
    case OperationKind::Create:
        return tr("Plan begun");
    case OperationKind::Import:
        return tr("Plan imported");
    case OperationKind::Undo:
        return tr("A change undone");
    case OperationKind::Redo:
        return tr("A change made again");
    case OperationKind::Regenerate:
        return tr("A new text accepted in a playbook");
    case OperationKind::Drill:
        return tr("A drill prepared");
    case OperationKind::Review:
        return tr("Lessons of a drill written down");
    case OperationKind::Edit:
    case OperationKind::Question:
    case OperationKind::Paste:
    case OperationKind::Remove:
        break;
    }
    return {};
}

QString ChangeText::ofChange(const Change &change, const QString &name)
{
    const QString pattern = change.table == TextEdit::table ? tr("Reworded: %1")
        : change.type == ChangeType::Insert                 ? insertion(change.table)
        : change.type == ChangeType::Delete                 ? removal(change.table)
                                                            : update(change.table);
    return pattern.arg(name);
}

QString ChangeText::insertion(const QByteArray &table)
{
    if (table == Tool::table)
        return tr("Tool added: %1");
    if (table == Fallback::table)
        return tr("Fallback added: %1");
    if (table == Activity::table)
        return tr("Activity added: %1");
    if (table == Provider::table)
        return tr("Provider added: %1");
    if (table == Person::table)
        return tr("Person added: %1");
    if (table == Action::table)
        return tr("Action added: %1");
    if (table == Finding::table)
        return tr("Lesson added: %1");
    return tr("Added: %1");
}

QString ChangeText::update(const QByteArray &table)
{
    if (table == Action::table)
        return tr("Action brought up to date: %1");
    if (table == Fallback::table)
        return tr("Fallback brought up to date: %1");
    return tr("Brought up to date: %1");
}

QString ChangeText::removal(const QByteArray &table)
{
    return table == Action::table ? tr("Action removed: %1") : tr("Removed: %1");
}

} // namespace relais
