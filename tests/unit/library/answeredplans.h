// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the two firms' answers ask of a plan. Fails the run where the answers themselves cannot be read.
#pragma once

#include "domain/plan.h"
#include "library/answersfile.h"

#include <QFile>

namespace relais::test {

inline TypedAnswers answersOf(const QString &firm)
{
    QFile file(QStringLiteral(RELAIS_SOURCE_DIR "/tests/data/answers/%1.json").arg(firm));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no answers of %s", qPrintable(firm));
    const auto answers = answersFromJson(file.readAll());
    if (!answers)
        qFatal("%s at %s", qPrintable(answers.error().detail), qPrintable(answers.error().place.pointer));
    return *answers;
}

template <class T> T named(const Plan &plan, const QString &name)
{
    for (const T &row : plan.table<T>()) {
        if (row.name == name)
            return row;
    }
    return T();
}

inline QStringList namesOf(const Plan &plan, const QList<Value> &values)
{
    QStringList names;
    for (const Value &value : values) {
        if (const auto *id = std::get_if<QUuid>(&value))
            names << plan.nameOf(*id);
    }
    return names;
}

inline std::optional<Dependency> link(const Plan &plan, const QUuid &from, const QUuid &to)
{
    for (const Dependency &row : plan.table<Dependency>()) {
        if (row.from.value == from && row.to.value == to)
            return row;
    }
    return std::nullopt;
}

inline QStringList openTasks(const Plan &plan)
{
    QStringList kinds;
    for (const Action &action : plan.table<Action>()) {
        if (!action.doneOn.isValid())
            kinds << action.question;
    }
    kinds.sort();
    return kinds;
}

inline QStringList stepsOf(const Plan &plan, Id<Fallback> fallback)
{
    QStringList steps;
    for (const FallbackStep &step : inOrder(plan.table<FallbackStep>())) {
        if (step.fallback == fallback)
            steps << step.text;
    }
    return steps;
}

} // namespace relais::test
