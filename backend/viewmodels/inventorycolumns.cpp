// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/inventorycolumns.h"

#include <algorithm>

namespace relais {

using Kind = Inventory::Kind;

namespace {

QList<InventoryColumn> laidOut(QList<InventoryColumn> columns)
{
    int all = 0;
    int main = 0;
    for (const InventoryColumn &column : std::as_const(columns)) {
        all += column.share;
        main += column.main ? column.share : 0;
    }
    for (InventoryColumn &column : columns) {
        column.part = static_cast<double>(column.share) / all;
        column.mainPart = column.main ? static_cast<double>(column.share) / main : 0;
    }
    return columns;
}

} // namespace

QList<InventoryColumn> InventoryColumns::ofActivities()
{
    return {
        {QStringLiteral("name"), tr("Activity"), 150, Kind::Text, true},
        {QStringLiteral("cost_per_hour"), tr("Cost an hour"), 92, Kind::Money, false},
        {QStringLiteral("limit"), tr("Tolerated downtime"), 92, Kind::Duration, true},
        {QStringLiteral("target"), tr("Recovery target"), 84, Kind::Duration, true},
        {QStringLiteral("deadlines"), tr("Fixed dates"), 96, Kind::Derived, false},
        {QStringLiteral("tools"), tr("Tools"), 118, Kind::Links, false},
        {QStringLiteral("owner"), tr("Owner"), 88, Kind::Person, true},
        {QStringLiteral("state"), tr("State"), 112, Kind::State, true},
    };
}

QList<InventoryColumn> InventoryColumns::ofTools()
{
    return {
        {QStringLiteral("name"), tr("Tool"), 134, Kind::Text, true},
        //: Column: the activities that need the tool
        {QStringLiteral("serves"), tr("Used for"), 114, Kind::Links, false},
        {QStringLiteral("rests_on"), tr("Relies on"), 108, Kind::Links, false},
        {QStringLiteral("owner"), tr("Owner"), 92, Kind::Person, true},
        {QStringLiteral("buffer"), tr("Holds without"), 80, Kind::Duration, false},
        {QStringLiteral("tolerated"), tr("Tolerated downtime"), 84, Kind::Derived, true},
        {QStringLiteral("mark"), tr("Fallback"), 98, Kind::Mark, true},
        {QStringLiteral("state"), tr("State"), 112, Kind::State, true},
    };
}

QList<InventoryColumn> InventoryColumns::ofProviders()
{
    return {
        {QStringLiteral("name"), tr("Provider"), 150, Kind::Text, true},
        //: Column: the tools that rest on the provider
        {QStringLiteral("carried"), tr("Relied on by"), 190, Kind::Derived, true},
        //: Column: declared or to confirm
        {QStringLiteral("known"), tr("Found how"), 106, Kind::Derived, true},
        {QStringLiteral("status_page"), tr("Status page"), 170, Kind::Text, false},
        {QStringLiteral("support_phone"), tr("Support"), 116, Kind::Text, true},
    };
}

QList<InventoryColumn> InventoryColumns::ofPeople()
{
    return {
        {QStringLiteral("name"), tr("Person"), 150, Kind::Text, true},
        {QStringLiteral("job"), tr("Role"), 130, Kind::Text, false},
        {QStringLiteral("work_phone"), tr("Phone"), 116, Kind::Text, true},
        {QStringLiteral("private_phone"), tr("Second phone"), 116, Kind::Text, true},
        {QStringLiteral("deputy"), tr("Deputy"), 110, Kind::Person, true},
        {QStringLiteral("verified_on"), tr("Verified on"), 92, Kind::Date, false},
        {QStringLiteral("state"), tr("State"), 112, Kind::State, true},
    };
}

QList<InventoryColumn> InventoryColumns::ofFallbacks()
{
    return {
        {QStringLiteral("name"), tr("Fallback"), 150, Kind::Text, true},
        //: Column: when to switch to the fallback
        {QStringLiteral("trigger"), tr("When"), 132, Kind::Text, false},
        {QStringLiteral("step_count"), tr("Steps"), 52, Kind::Derived, false},
        {QStringLiteral("activation"), tr("Ready in"), 68, Kind::Duration, true},
        {QStringLiteral("hold"), tr("Holds for"), 78, Kind::Duration, true},
        {QStringLiteral("capacity"), tr("Still served"), 70, Kind::Share, false},
        {QStringLiteral("needs"), tr("Needs"), 104, Kind::Links, false},
        //: Column: time of re-entry for each hour held
        {QStringLiteral("catch_up"), tr("Catch-up an hour"), 80, Kind::PerHour, false},
        {QStringLiteral("proof"), tr("Proof"), 102, Kind::Mark, true},
        {QStringLiteral("state"), tr("State"), 108, Kind::State, true},
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
                {QStringLiteral("minimum_service"), tr("What would do")}};
    case Inventory::Tab::Tools:
        return {{QStringLiteral("purpose"), tr("What it is for")},
                {QStringLiteral("deputy"), tr("Deputy"), 0, Kind::Person},
                {QStringLiteral("address"), tr("Address")},
                {QStringLiteral("support_name"), tr("Support")},
                {QStringLiteral("support_phone"), tr("Number")},
                {QStringLiteral("status_page"), tr("Status page")},
                {QStringLiteral("contract_number"), tr("Contract")},
                {QStringLiteral("contract_ends"), tr("Ends on"), 0, Kind::Date}};
    case Inventory::Tab::Providers:
        return {{QStringLiteral("carries"), tr("Supplies")},
                {QStringLiteral("support_email"), tr("Email")},
                {QStringLiteral("support_hours"), tr("Hours")},
                {QStringLiteral("contract_number"), tr("Contract")},
                {QStringLiteral("contract_ends"), tr("Ends on"), 0, Kind::Date}};
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
