// SPDX-License-Identifier: GPL-3.0-or-later
// InventoryViewModel: a table written for a spreadsheet.
#include "core/durablefile.h"
#include "services/tableexport.h"
#include "viewmodels/inventoryviewmodel.h"
#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

bool InventoryViewModel::hasManagementColumns() const
{
    return !managementColumns(static_cast<ImportTable>(m_tab), Formats::language()).isEmpty();
}

void InventoryViewModel::exportTable(const QUrl &file, bool management)
{
    if (!m_services.tableCsv || file.fileName().isEmpty())
        return; // a dialog may end without a name
    const Sheet sheet =
        tableSheet(m_session.plan(), static_cast<ImportTable>(m_tab), {Formats::language(), management});
    m_services.documentRunner.run(
        this,
        [sheet, path = file.toLocalFile(), write = m_services.tableCsv](const std::stop_token &) {
            return writeDurably(path, write(sheet), [](const QString &) { return Status(); });
        },
        [this, name = file.fileName()](const Status &status) {
            if (!status)
                Q_EMIT refused(ErrorText::sentences(status.error()));
            else
                //: %1 is the name of a file
                Q_EMIT said(tr("Written: %1").arg(name), false);
        });
}

} // namespace relais
