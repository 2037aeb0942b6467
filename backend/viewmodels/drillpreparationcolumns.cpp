// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillpreparationrows.h"

namespace relais {

namespace {

constexpr RowColumn<DrillSourceRow> sourceColumns[] = {
    {"key", [](const DrillSourceRow &row) { return QVariant(row.key); }},
    {"title", [](const DrillSourceRow &row) { return QVariant(row.title); }},
    {"url", [](const DrillSourceRow &row) { return QVariant(row.url); }},
    {"checked", [](const DrillSourceRow &row) { return QVariant(row.checked); }},
};
constexpr RowColumn<DrillSceneRow> sceneColumns[] = {
    {"key", [](const DrillSceneRow &row) { return QVariant(row.key); }},
    {"at", [](const DrillSceneRow &row) { return QVariant(row.at); }},
    {"minute", [](const DrillSceneRow &row) { return QVariant(row.minute); }},
    {"story", [](const DrillSceneRow &row) { return QVariant(row.story); }},
    {"person", [](const DrillSceneRow &row) { return QVariant(row.person); }},
    {"cell", [](const DrillSceneRow &row) { return QVariant(row.cell); }},
    {"title", [](const DrillSceneRow &row) { return QVariant(row.title); }},
    {"situation", [](const DrillSceneRow &row) { return QVariant(row.situation); }},
    {"expected", [](const DrillSceneRow &row) { return QVariant(row.expected); }},
    {"falls", [](const DrillSceneRow &row) { return QVariant(row.falls); }},
    {"returns", [](const DrillSceneRow &row) { return QVariant(row.returns); }},
    {"spoken", [](const DrillSceneRow &row) { return QVariant(row.spoken); }},
    {"note", [](const DrillSceneRow &row) { return QVariant(row.note); }},
    {"missing", [](const DrillSceneRow &row) { return QVariant(row.missing); }},
    {"uncovered", [](const DrillSceneRow &row) { return QVariant(row.uncovered); }},
    {"fact", [](const DrillSceneRow &row) { return QVariant(row.fact); }},
};
constexpr RowColumn<DrillCoverageRow> coverageColumns[] = {
    {"key", [](const DrillCoverageRow &row) { return QVariant(row.key); }},
    {"words", [](const DrillCoverageRow &row) { return QVariant(row.words); }},
};
constexpr RowColumn<DrillParticipantRow> participantColumns[] = {
    {"key", [](const DrillParticipantRow &row) { return QVariant(row.key); }},
    {"name", [](const DrillParticipantRow &row) { return QVariant(row.name); }},
    {"role", [](const DrillParticipantRow &row) { return QVariant(row.role); }},
    {"cell", [](const DrillParticipantRow &row) { return QVariant(row.cell); }},
    {"absent", [](const DrillParticipantRow &row) { return QVariant(row.absent); }},
    {"deputy", [](const DrillParticipantRow &row) { return QVariant(row.deputy); }},
    {"words", [](const DrillParticipantRow &row) { return QVariant(row.words); }},
};
constexpr RowColumn<DrillObjectiveRow> objectiveColumns[] = {
    {"key", [](const DrillObjectiveRow &row) { return QVariant(row.key); }},
    {"text", [](const DrillObjectiveRow &row) { return QVariant(row.text); }},
    {"within", [](const DrillObjectiveRow &row) { return QVariant(row.within); }},
    {"measure", [](const DrillObjectiveRow &row) { return QVariant(row.measure); }},
    {"minutes", [](const DrillObjectiveRow &row) { return QVariant(row.minutes); }},
};
constexpr RowColumn<DrillFactRow> factColumns[] = {
    {"key", [](const DrillFactRow &row) { return QVariant(row.key); }},
    {"ask", [](const DrillFactRow &row) { return QVariant(row.ask); }},
    {"about", [](const DrillFactRow &row) { return QVariant(row.about); }},
    {"error", [](const DrillFactRow &row) { return QVariant(row.error); }},
};
constexpr RowColumn<DrillRoleChoiceRow> roleChoiceColumns[] = {
    {"key", [](const DrillRoleChoiceRow &row) { return QVariant(row.key); }},
    {"ask", [](const DrillRoleChoiceRow &row) { return QVariant(row.ask); }},
    {"choices", [](const DrillRoleChoiceRow &row) { return QVariant(row.choices); }},
    {"bound", [](const DrillRoleChoiceRow &row) { return QVariant(row.bound); }},
};

} // namespace

const std::span<const RowColumn<DrillSourceRow>> drillSourceColumns = sourceColumns;
const std::span<const RowColumn<DrillSceneRow>> drillSceneColumns = sceneColumns;
const std::span<const RowColumn<DrillCoverageRow>> drillCoverageColumns = coverageColumns;
const std::span<const RowColumn<DrillParticipantRow>> drillParticipantColumns = participantColumns;
const std::span<const RowColumn<DrillObjectiveRow>> drillObjectiveColumns = objectiveColumns;
const std::span<const RowColumn<DrillFactRow>> drillFactColumns = factColumns;
const std::span<const RowColumn<DrillRoleChoiceRow>> drillRoleChoiceColumns = roleChoiceColumns;

} // namespace relais
