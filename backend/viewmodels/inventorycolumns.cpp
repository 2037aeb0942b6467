// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/inventorycolumns.h"

#include <algorithm>

namespace relais {

using Kind = Inventory::Kind;
using Rank = ColumnRank;

namespace {

QList<InventoryColumn> laidOut(QList<InventoryColumn> columns)
{
    for (const ColumnRank last : {ColumnRank::Spare, ColumnRank::Usual, ColumnRank::Main}) {
        int all = 0;
        for (const InventoryColumn &column : std::as_const(columns))
            all += column.rank <= last ? column.share : 0;
        for (InventoryColumn &column : columns)
            column.parts << (column.rank <= last ? static_cast<double>(column.share) / all : 0.0);
    }
    return columns;
}

} // namespace

QList<InventoryColumn> InventoryColumns::ofActivities()
{
    return {
        {QStringLiteral("name"), tr("Activity"), 150, Kind::Text, Rank::Main},
        {QStringLiteral("cost_per_hour"), tr("Cost an hour"), 92, Kind::Money, Rank::Usual},
        {QStringLiteral("limit"), tr("Tolerated downtime"), 92, Kind::Duration, Rank::Main},
        {QStringLiteral("target"), tr("Recovery target"), 84, Kind::Duration, Rank::Main},
        {QStringLiteral("deadlines"), tr("Fixed dates"), 96, Kind::Derived, Rank::Usual},
        {QStringLiteral("tools"), tr("Tools"), 118, Kind::Links, Rank::Usual},
        {QStringLiteral("owner"), tr("Owner"), 88, Kind::Person, Rank::Main},
        {QStringLiteral("state"), tr("State"), 112, Kind::State, Rank::Main},
    };
}

QList<InventoryColumn> InventoryColumns::ofTools()
{
    return {
        {QStringLiteral("name"), tr("Tool"), 126, Kind::Text, Rank::Main},
        //: Column: the activities that need the tool
        {QStringLiteral("serves"), tr("Used for"), 114, Kind::Links, Rank::Usual},
        {QStringLiteral("rests_on"), tr("Relies on"), 108, Kind::Links, Rank::Usual},
        {QStringLiteral("owner"), tr("Owner"), 92, Kind::Person, Rank::Main},
        {QStringLiteral("buffer"), tr("Holds without"), 84, Kind::Duration, Rank::Usual},
        {QStringLiteral("tolerated"), tr("Tolerated downtime"), 84, Kind::Derived, Rank::Main},
        {QStringLiteral("mark"), tr("Fallback"), 106, Kind::Mark, Rank::Main},
        {QStringLiteral("state"), tr("State"), 112, Kind::State, Rank::Main},
    };
}

QList<InventoryColumn> InventoryColumns::ofProviders()
{
    return {
        {QStringLiteral("name"), tr("Provider"), 150, Kind::Text, Rank::Main},
        //: Column: the tools that rest on the provider
        {QStringLiteral("carried"), tr("Relied on by"), 190, Kind::Derived, Rank::Main},
        //: Column: declared or to confirm
        {QStringLiteral("known"), tr("Found how"), 106, Kind::Derived, Rank::Main},
        {QStringLiteral("status_page"), tr("Status page"), 170, Kind::Text, Rank::Usual},
        {QStringLiteral("support_phone"), tr("Support"), 116, Kind::Text, Rank::Main},
    };
}

QList<InventoryColumn> InventoryColumns::ofPeople()
{
    return {
        {QStringLiteral("name"), tr("Person"), 150, Kind::Text, Rank::Main},
        {QStringLiteral("job"), tr("Role"), 130, Kind::Text, Rank::Usual},
        {QStringLiteral("work_phone"), tr("Phone"), 116, Kind::Text, Rank::Main},
        {QStringLiteral("private_phone"), tr("Second phone"), 116, Kind::Text, Rank::Main},
        {QStringLiteral("deputy"), tr("Deputy"), 110, Kind::Person, Rank::Main},
        {QStringLiteral("verified_on"), tr("Verified on"), 92, Kind::Date, Rank::Usual},
        {QStringLiteral("state"), tr("State"), 112, Kind::State, Rank::Main},
    };
}

QList<InventoryColumn> InventoryColumns::ofFallbacks()
{
    return {
        {QStringLiteral("name"), tr("Fallback"), 150, Kind::Text, Rank::Main},
        //: Column: when to switch to the fallback
        {QStringLiteral("trigger"), tr("When"), 132, Kind::Text, Rank::Usual},
        {QStringLiteral("step_count"), tr("Steps"), 52, Kind::Derived, Rank::Spare},
        {QStringLiteral("activation"), tr("Ready in"), 68, Kind::Duration, Rank::Main},
        {QStringLiteral("hold"), tr("Holds for"), 78, Kind::Duration, Rank::Main},
        {QStringLiteral("capacity"), tr("Still served"), 70, Kind::Share, Rank::Spare},
        {QStringLiteral("needs"), tr("Needs"), 104, Kind::Links, Rank::Usual},
        //: Column: time of re-entry for each hour held
        {QStringLiteral("catch_up"), tr("Catch-up an hour"), 80, Kind::PerHour, Rank::Spare},
        {QStringLiteral("proof"), tr("Proof"), 102, Kind::Mark, Rank::Main},
        {QStringLiteral("state"), tr("State"), 108, Kind::State, Rank::Main},
    };
}

QList<InventoryColumn> InventoryColumns::of(Inventory::Tab tab)
{
    switch (tab) {
    case Inventory::Tab::Activities:
        return laidOut(ofActivities());
    case Inventory::Tab::Tools:
        return laidOut(ofTools());
    case Inventory::Tab::Providers:
        return laidOut(ofProviders());
    case Inventory::Tab::People:
        return laidOut(ofPeople());
    case Inventory::Tab::Fallbacks:
        return laidOut(ofFallbacks());
    }
    return {};
}

QList<InventoryColumn> InventoryColumns::detailsOf(Inventory::Tab tab)
{
    switch (tab) {
    case Inventory::Tab::Activities:
        return {{QStringLiteral("description"), tr("What it is")},
                {QStringLiteral("symptom"), tr("What staff would say")},
                {QStringLiteral("minimum_service"), tr("What would do")},
                //: The days and hours in which the activity runs
                {QStringLiteral("opening_hours"), tr("Open"), 0, Kind::Hours}};
    case Inventory::Tab::Tools:
        return {{QStringLiteral("purpose"), tr("What it is for")},
                {QStringLiteral("deputy"), tr("Deputy"), 0, Kind::Person},
                {QStringLiteral("address"), tr("Address")},
                {QStringLiteral("support_name"), tr("Support")},
                {QStringLiteral("support_phone"), tr("Number")},
                {QStringLiteral("status_page"), tr("Status page")},
                {QStringLiteral("contract_number"), tr("Contract")},
                {QStringLiteral("contract_ends"), tr("Ends on"), 0, Kind::Date},
                {QStringLiteral("remarks"), tr("Remarks")}};
    case Inventory::Tab::Providers:
        return {{QStringLiteral("carries"), tr("Supplies")},
                {QStringLiteral("support_email"), tr("Email")},
                {QStringLiteral("support_hours"), tr("Hours")},
                {QStringLiteral("contract_number"), tr("Contract")},
                {QStringLiteral("contract_ends"), tr("Ends on"), 0, Kind::Date},
                {QStringLiteral("remarks"), tr("Remarks")}};
    case Inventory::Tab::People:
        return {{QStringLiteral("email"), tr("Email")},
                {QStringLiteral("place"), tr("Place")},
                {QStringLiteral("employer"), tr("Employer")},
                {QStringLiteral("remarks"), tr("Remarks")}};
    case Inventory::Tab::Fallbacks:
        return {{QStringLiteral("serves"), tr("Activities"), 0, Kind::Links},
                {QStringLiteral("covers"), tr("Stands in for"), 0, Kind::Links},
                {QStringLiteral("steps"), tr("Steps"), 0, Kind::Lines},
                {QStringLiteral("decider"), tr("Who decides"), 0, Kind::Person},
                {QStringLiteral("material"), tr("At hand")},
                {QStringLiteral("captured"), tr("Noted meanwhile")},
                {QStringLiteral("reentry"), tr("Re-entry")},
                {QStringLiteral("never"), tr("Never")}};
    }
    return {};
}

InventoryColumn InventoryColumns::find(Inventory::Tab tab, const QString &key)
{
    const QList<InventoryColumn> all = of(tab) + detailsOf(tab);
    const auto found = std::find_if(all.begin(), all.end(), [&](const InventoryColumn &c) { return c.key == key; });
    return found == all.end() ? InventoryColumn{{}, {}, 0, Kind::Derived} : *found;
}

} // namespace relais
