// SPDX-License-Identifier: GPL-3.0-or-later
// Node: what can fail, and so what a dependency can point to: an activity, tool, provider, site or person. Ids are
// unique over all tables, so a NodeId needs no kind beside it. AnyRow likewise stands for a row of any table.
#pragma once

#include "core/id.h"

namespace relais {

struct Node {
    static constexpr const char *table = "node";
};
using NodeId = Id<Node>;

struct AnyRow {
    static constexpr const char *table = "row";
};
using RowId = Id<AnyRow>;

template <class T> NodeId nodeOf(const Id<T> &id)
{
    return NodeId{id.value};
}

template <class T> RowId rowOf(const Id<T> &id)
{
    return RowId{id.value};
}

} // namespace relais
