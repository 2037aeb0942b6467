// SPDX-License-Identifier: GPL-3.0-or-later
// The fiches of a plan as steps of an incident: with placeholders for the persons, who does each at that hour, and by
// when. For incidentopening only. Pure; any thread.
#pragma once

#include "services/incidentopening.h"
#include "services/playbookbuilder.h"

namespace relais {

class IncidentFiches {
public:
    // Both must outlive it.
    IncidentFiches(const Plan &plan, const PlanContents &contents, const QDateTime &localNow);

    [[nodiscard]] QList<RunStep> of(const IncidentChoice &choice) const;
    [[nodiscard]] QList<RunStep> ofAttack() const;
    [[nodiscard]] QList<RunStep> ofDoubt() const;
    [[nodiscard]] QString titleOf(const IncidentChoice &choice) const;

private:
    [[nodiscard]] QList<Playbook> playbooksOf(NodeId subject) const;
    [[nodiscard]] std::optional<Playbook> situation(const QString &card) const;
    void addSteps(QList<RunStep> &steps, const Playbook &playbook, const QString &prefix) const;
    [[nodiscard]] std::optional<Minutes> targetOf(const PlaybookStep &step, const Playbook &playbook) const;
    [[nodiscard]] Id<Person> whoOf(const PlaybookStep &step) const;
    [[nodiscard]] RunStep fixedStep(const QString &key, Phrase of, Phrase text, Minutes target) const;

    const Plan &m_plan;
    Plan m_nameless; // its persons are called by their placeholders
    const PlanContents &m_contents;
    QDateTime m_now;
    Reader m_reader;
    PlanFacts m_facts;
    BuilderInput m_input;
    PlaybookBuilder m_builder;
    Speech m_say;
};

} // namespace relais
