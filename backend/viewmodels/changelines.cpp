// SPDX-License-Identifier: GPL-3.0-or-later
// ChangeText, line by line.
#include "viewmodels/changetext.h"
#include "wording/formats.h"

namespace relais {

namespace {

constexpr qsizetype mostLines = 8;

std::optional<FieldType> typeOf(const QByteArray &table, const QByteArray &name)
{
    std::optional<FieldType> type;
    RowTypes::forEachType([&]<class T>() {
        if (table != T::table)
            return;
        for (const auto &field : fields<T>()) {
            if (name == field.name)
                type = field.type;
        }
    });
    return type;
}

// What a person would call a change: no positions, no inner names.
bool isTold(FieldType type, const QByteArray &field)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Duration:
    case FieldType::Date:
        return true;
    case FieldType::Reference:
        return field == "owner" || field == "deputy" || field == "person" || field == "decider";
    default:
        return false;
    }
}

} // namespace

QStringList ChangeText::lines(const Operation &operation, const Plan &plan)
{
    QStringList lines;
    for (const Change &change : operation.changes)
        lines += linesOf(change, plan);
    if (lines.size() > mostLines)
        lines = lines.mid(0, mostLines - 1) << QString(QChar(0x2026));
    return lines;
}

QStringList ChangeText::linesOf(const Change &change, const Plan &plan)
{
    if (change.table == TextEdit::table) // holds slots in braces and inner keys: the sentence says enough
        return {};
    QString name = plan.nameOf(change.row);
    QStringList lines;
    for (const FieldChange &one : change.fields) {
        const auto type = typeOf(change.table, one.field);
        if (!type || !isTold(*type, one.field))
            continue;
        const QString before = valueText(one.before, *type, plan);
        const QString after = valueText(one.after, *type, plan);
        const QString what = label(one.field);
        const QString values = change.type == ChangeType::Insert ? after : tr("%1 → %2").arg(before, after);
        if (change.type == ChangeType::Insert && after == name)
            name.clear();
        //: A line of what changed: %1 a fallback's or tool's name, %2 "ready in", %3 "15 min → 10 min"
        lines << (what.isEmpty()       ? values
                      : name.isEmpty() ? tr("%1: %2").arg(what, values)
                                       : tr("%1, %2: %3").arg(name, what, values));
    }
    return change.type == ChangeType::Delete ? QStringList() : lines;
}

QString ChangeText::label(const QByteArray &field)
{
    if (field == "activation")
        return tr("ready in");
    if (field == "hold")
        return tr("holds for");
    if (field == "switch_after")
        return tr("switch after");
    if (field == "limit")
        return tr("tolerated downtime");
    if (field == "target")
        return tr("recovery target");
    if (field == "owner")
        return tr("owner");
    if (field == "deputy")
        return tr("deputy");
    if (field == "decider")
        return tr("decides");
    if (field == "person")
        return tr("who");
    if (field == "material")
        return tr("at hand");
    if (field == "trigger")
        return tr("when to switch");
    if (field == "buffer")
        return tr("holds without");
    return {};
}

QString ChangeText::valueText(const Value &value, FieldType type, const Plan &plan)
{
    if (const auto *id = std::get_if<QUuid>(&value))
        return plan.nameOf(*id);
    if (const auto *number = std::get_if<qint64>(&value))
        return type == FieldType::Duration ? Formats::duration(Minutes(*number)) : QString::number(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return tr("nothing");
}

} // namespace relais
