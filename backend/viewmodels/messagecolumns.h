// SPDX-License-Identifier: GPL-3.0-or-later
// The roles of the messages screen's lists. For MessagesViewModel; GUI thread.
#pragma once

#include "viewmodels/messagesheet.h"
#include "viewmodels/rowlistmodel.h"

namespace relais::messagecolumns {

// clang-format off
inline constexpr RowColumn<MessageCell> cellColumns[] = {
    {"key", [](const MessageCell &row) { return QVariant(row.key); }},
    {"name", [](const MessageCell &row) { return QVariant(row.name); }},
    {"icons", [](const MessageCell &row) { return QVariant(row.icons); }},
    {"channels", [](const MessageCell &row) { return QVariant(row.channels); }},
    {"ready", [](const MessageCell &row) { return QVariant(row.ready); }},
};
inline constexpr RowColumn<MessageWordRow> wordColumns[] = {
    {"key", [](const MessageWordRow &row) { return QVariant(row.key); }},
    {"name", [](const MessageWordRow &row) { return QVariant(row.name); }},
    {"text", [](const MessageWordRow &row) { return QVariant(row.text); }},
    {"open", [](const MessageWordRow &row) { return QVariant(row.open); }},
    {"ofTheDay", [](const MessageWordRow &row) { return QVariant(row.ofTheDay); }},
};
inline constexpr RowColumn<MessageCheckRow> checkColumns[] = {
    {"key", [](const MessageCheckRow &row) { return QVariant(row.key); }},
    {"text", [](const MessageCheckRow &row) { return QVariant(row.text); }},
    {"good", [](const MessageCheckRow &row) { return QVariant(row.good); }},
};
inline constexpr RowColumn<MessageAdviceRow> adviceColumns[] = {
    {"key", [](const MessageAdviceRow &row) { return QVariant(row.key); }},
    {"text", [](const MessageAdviceRow &row) { return QVariant(row.text); }},
    {"action", [](const MessageAdviceRow &row) { return QVariant(row.action); }},
};
inline constexpr RowColumn<MessageStatementRow> statementColumns[] = {
    {"key", [](const MessageStatementRow &row) { return QVariant(row.key); }},
    {"text", [](const MessageStatementRow &row) { return QVariant(row.text); }},
    {"ticked", [](const MessageStatementRow &row) { return QVariant(row.ticked); }},
    {"when", [](const MessageStatementRow &row) { return QVariant(row.when); }},
};
inline constexpr RowColumn<MessageReminderRow> reminderColumns[] = {
    {"key", [](const MessageReminderRow &row) { return QVariant(row.key); }},
    {"article", [](const MessageReminderRow &row) { return QVariant(row.article); }},
    {"who", [](const MessageReminderRow &row) { return QVariant(row.who); }},
    {"trigger", [](const MessageReminderRow &row) { return QVariant(row.trigger); }},
    {"text", [](const MessageReminderRow &row) { return QVariant(row.text); }},
    {"clock", [](const MessageReminderRow &row) { return QVariant(row.clock); }},
    {"source", [](const MessageReminderRow &row) { return QVariant(row.source); }},
    {"certain", [](const MessageReminderRow &row) { return QVariant(row.certain); }},
};
// clang-format on

} // namespace relais::messagecolumns
