// SPDX-License-Identifier: GPL-3.0-or-later
// The roles under which QML reads the rows of a review.
#include "viewmodels/drillreviewrows.h"

namespace relais {

namespace {

constexpr RowColumn<DrillVerdictRow> verdictColumns[] = {
    {"key", [](const DrillVerdictRow &row) { return QVariant(row.key); }},
    {"text", [](const DrillVerdictRow &row) { return QVariant(row.text); }},
    {"measured", [](const DrillVerdictRow &row) { return QVariant(row.measured); }},
    {"verdict", [](const DrillVerdictRow &row) { return QVariant(row.verdict); }},
    {"verdictText", [](const DrillVerdictRow &row) { return QVariant(row.verdictText); }},
    {"reason", [](const DrillVerdictRow &row) { return QVariant(row.reason); }},
};
constexpr RowColumn<DrillRecoveryRow> recoveryColumns[] = {
    {"key", [](const DrillRecoveryRow &row) { return QVariant(row.key); }},
    {"name", [](const DrillRecoveryRow &row) { return QVariant(row.name); }},
    {"aims", [](const DrillRecoveryRow &row) { return QVariant(row.aims); }},
    {"note", [](const DrillRecoveryRow &row) { return QVariant(row.note); }},
    {"uncovered", [](const DrillRecoveryRow &row) { return QVariant(row.uncovered); }},
    {"late", [](const DrillRecoveryRow &row) { return QVariant(row.late); }},
    {"proven", [](const DrillRecoveryRow &row) { return QVariant(row.proven); }},
    {"stopped", [](const DrillRecoveryRow &row) { return QVariant(row.stopped); }},
    {"seen", [](const DrillRecoveryRow &row) { return QVariant(row.seen); }},
    {"started", [](const DrillRecoveryRow &row) { return QVariant(row.started); }},
    {"restored", [](const DrillRecoveryRow &row) { return QVariant(row.restored); }},
    {"target", [](const DrillRecoveryRow &row) { return QVariant(row.target); }},
};
constexpr RowColumn<DrillProofRow> proofColumns[] = {
    {"key", [](const DrillProofRow &row) { return QVariant(row.key); }},
    {"name", [](const DrillProofRow &row) { return QVariant(row.name); }},
    {"note", [](const DrillProofRow &row) { return QVariant(row.note); }},
    {"kept", [](const DrillProofRow &row) { return QVariant(row.kept); }},
    {"real", [](const DrillProofRow &row) { return QVariant(row.real); }},
    {"slow", [](const DrillProofRow &row) { return QVariant(row.slow); }},
    {"who", [](const DrillProofRow &row) { return QVariant(row.who); }},
    {"trialPlanned", [](const DrillProofRow &row) { return QVariant(row.trialPlanned); }},
};
constexpr RowColumn<DrillLessonRow> lessonRowColumns[] = {
    {"key", [](const DrillLessonRow &row) { return QVariant(row.key); }},
    {"lesson", [](const DrillLessonRow &row) { return QVariant(row.lesson); }},
    {"action", [](const DrillLessonRow &row) { return QVariant(row.action); }},
    {"last", [](const DrillLessonRow &row) { return QVariant(row.last); }},
    {"text", [](const DrillLessonRow &row) { return QVariant(row.text); }},
    {"note", [](const DrillLessonRow &row) { return QVariant(row.note); }},
    {"ownerRow", [](const DrillLessonRow &row) { return QVariant(row.ownerRow); }},
    {"due", [](const DrillLessonRow &row) { return QVariant(row.due); }},
    {"done", [](const DrillLessonRow &row) { return QVariant(row.done); }},
};
constexpr RowColumn<DrillWordRow> wordRowColumns[] = {
    {"key", [](const DrillWordRow &row) { return QVariant(row.key); }},
    {"text", [](const DrillWordRow &row) { return QVariant(row.text); }},
};
constexpr RowColumn<DrillQuestionRow> questionRowColumns[] = {
    {"key", [](const DrillQuestionRow &row) { return QVariant(row.key); }},
    {"answer", [](const DrillQuestionRow &row) { return QVariant(row.answer); }},
};

} // namespace

const std::span<const RowColumn<DrillVerdictRow>> drillVerdictColumns = verdictColumns;
const std::span<const RowColumn<DrillRecoveryRow>> drillRecoveryColumns = recoveryColumns;
const std::span<const RowColumn<DrillProofRow>> drillProofColumns = proofColumns;
const std::span<const RowColumn<DrillLessonRow>> drillLessonColumns = lessonRowColumns;
const std::span<const RowColumn<DrillWordRow>> drillWordColumns = wordRowColumns;
const std::span<const RowColumn<DrillQuestionRow>> drillQuestionColumns = questionRowColumns;

} // namespace relais
