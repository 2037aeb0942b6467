// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tableimport.h"

#include "services/importwork.h"

namespace relais {

namespace {

void countRow(ImportCounts &counts, const ImportRow &row)
{
    switch (row.outcome) {
    case RowOutcome::Created:
        ++counts.created;
        break;
    case RowOutcome::Changed:
        ++counts.changed;
        break;
    case RowOutcome::Unchanged:
        ++counts.unchanged;
        break;
    case RowOutcome::Merged:
        ++counts.merged;
        break;
    case RowOutcome::Refused:
        ++counts.refused;
        break;
    case RowOutcome::SkippedBlank:
    case RowOutcome::SkippedTotal:
    case RowOutcome::SkippedTitle:
        ++counts.skipped;
        break;
    }
    for (const ImportNotice &notice : row.notices)
        counts.notices += needsLook(notice.code) ? 1 : 0;
}

} // namespace

bool needsLook(NoticeCode code)
{
    switch (code) {
    case NoticeCode::BufferKeptAsRemark:
    case NoticeCode::FoundAs:
    case NoticeCode::KeptAsRemark:
    case NoticeCode::Made:
    case NoticeCode::PrivateNumber:
    case NoticeCode::ValueChanged:
        return false;
    default:
        return true;
    }
}

ImportCounts ImportPreview::counts() const
{
    ImportCounts counts;
    for (const ImportRow &row : rows)
        countRow(counts, row);
    return counts;
}

ImportCounts ImportPreview::countsOf(int sheet) const
{
    ImportCounts counts;
    for (const ImportRow &row : rows) {
        if (row.place.sheet == sheet)
            countRow(counts, row);
    }
    return counts;
}

ImportPreview previewImport(const Plan &plan, const QList<ImportSheet> &sheets, const ImportChoices &choices,
                            IdSource &ids, QDate today)
{
    return ImportWork(plan, sheets, choices, ids, today).run();
}

} // namespace relais
