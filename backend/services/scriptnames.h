// SPDX-License-Identifier: GPL-3.0-or-later
// ScriptNames: what a script calls by its name, found in the plan. Case, kinds of apostrophe, dash and space make no
// difference. For drillplayer only. The plan must outlive it; any thread.
#pragma once

#include "core/result.h"
#include "domain/durationtext.h"
#include "domain/plan.h"

namespace relais {

class ScriptNames {
public:
    explicit ScriptNames(const Plan &plan)
        : m_plan(plan)
    { }

    // Null for no name. NotFound, at the pointer: nothing, or more than one thing, is called so.
    template <class T> [[nodiscard]] Result<Id<T>> find(const QString &name, const QString &pointer) const
    {
        if (name.isEmpty())
            return Id<T>();
        const QList<Id<T>> found = all<T>(name);
        if (found.size() == 1)
            return found.constFirst();
        return Error{ErrorCode::NotFound, QStringLiteral("%1 of this name in the plan").arg(found.size()),
                     atPointer(pointer)};
    }

    [[nodiscard]] Result<NodeId> findToolOrProvider(const QString &name, const QString &pointer) const
    {
        if (const QList<Id<Tool>> tools = all<Tool>(name); tools.size() == 1)
            return nodeOf(tools.constFirst());
        const auto provider = find<Provider>(name, pointer);
        return provider ? Result<NodeId>(nodeOf(*provider)) : Result<NodeId>(provider.error());
    }

private:
    template <class T> [[nodiscard]] QList<Id<T>> all(const QString &name) const
    {
        QList<Id<T>> found;
        for (const T &row : m_plan.table<T>()) {
            if (foldedName(row.name) == foldedName(name))
                found.append(row.id);
        }
        return found;
    }

    const Plan &m_plan;
};

} // namespace relais
