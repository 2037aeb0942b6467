// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changelist.h"

namespace relais {

QList<TableChanges> countChanges(const QList<Change> &changes)
{
    QList<TableChanges> counts;
    for (const Change &change : changes) {
        auto count = std::find_if(counts.begin(), counts.end(),
                                  [&](const TableChanges &known) { return known.table == change.table; });
        if (count == counts.end())
            count = counts.insert(counts.end(), {.table = change.table});
        switch (change.type) {
        case ChangeType::Insert:
            ++count->inserted;
            break;
        case ChangeType::Update:
            ++count->updated;
            break;
        case ChangeType::Delete:
            ++count->deleted;
            break;
        }
    }
    return counts;
}

} // namespace relais
