// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/planfolderviewmodel.h"

#include "services/plansummaries.h"
#include "wording/formats.h"
#include "wording/plantable.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace relais {

namespace {

constexpr RowColumn<FolderPlanRow> folderColumns[] = {
    {"key", [](const FolderPlanRow &row) { return QVariant(row.key); }},
    {"name", [](const FolderPlanRow &row) { return QVariant(row.name); }},
    {"texts", [](const FolderPlanRow &row) { return QVariant(row.texts); }},
    {"problem", [](const FolderPlanRow &row) { return QVariant(row.problem); }},
    {"spoken", [](const FolderPlanRow &row) { return QVariant(row.spoken); }},
};

// Of PlanTable: without the firm and the file before, the remark after.
constexpr qsizetype cellsBefore = 2;

QStringList middle(const QStringList &cells)
{
    return cells.mid(cellsBefore, cells.size() - cellsBefore - 1);
}

// Two plans of one firm are told apart by their files.
FolderPlanRow rowOf(const PlanSummary &summary, bool firmTwice, QDate today)
{
    const QStringList headings = PlanTable::headings();
    const QStringList cells = PlanTable::cells(summary, today);
    FolderPlanRow row;
    row.key = summary.path;
    const QString file = QFileInfo(summary.path).completeBaseName();
    row.name = summary.firm.isEmpty() ? file : summary.firm;
    if (firmTwice)
        row.name += QStringLiteral(" (%1)").arg(file);
    row.texts = middle(cells);
    row.problem = cells.constLast();
    QStringList spoken{row.name};
    for (qsizetype i = cellsBefore; i < cells.size(); ++i) {
        if (!cells.at(i).isEmpty())
            spoken << headings.at(i) + QStringLiteral(" ") + cells.at(i);
    }
    row.spoken = spoken.join(QStringLiteral(", "));
    return row;
}

} // namespace

PlanFolderViewModel::PlanFolderViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_rows(folderColumns, this)
{ }

QStringList PlanFolderViewModel::headings() const
{
    return middle(PlanTable::headings());
}

QString PlanFolderViewModel::nothing() const
{
    return m_busy || m_rows.rowCount() > 0 ? QString() : tr("No plan lies in this folder.");
}

void PlanFolderViewModel::look(const QUrl &folder)
{
    const QDir place(folder.toLocalFile());
    m_folderName = place.dirName();
    QStringList paths;
    for (const QString &name : place.entryList({QStringLiteral("*.relais")}, QDir::Files, QDir::Name))
        paths << place.filePath(name);
    m_busy = true;
    m_rows.setRows({});
    Q_EMIT changed();
    m_services.storage.run(
        this,
        [&files = m_services.files, paths, today = Formats::today(m_services.clock)](const std::stop_token &stop) {
            QList<PlanSummary> summaries;
            for (const QString &path : paths) {
                if (!stop.stop_requested())
                    summaries << summaryOf(files, path, today);
            }
            return summaries;
        },
        [this](const QList<PlanSummary> &summaries) { show(summaries); });
}

void PlanFolderViewModel::show(const QList<PlanSummary> &summaries)
{
    QList<FolderPlanRow> rows;
    const QDate today = Formats::today(m_services.clock);
    for (const PlanSummary &summary : summaries) {
        const auto ofFirm = std::count_if(summaries.begin(), summaries.end(),
                                          [&](const PlanSummary &other) { return other.firm == summary.firm; });
        rows << rowOf(summary, !summary.firm.isEmpty() && ofFirm > 1, today);
    }
    m_busy = false;
    m_rows.setRows(rows);
    Q_EMIT changed();
}

void PlanFolderViewModel::openPlan(const QString &key)
{
    m_session.open(key);
}

} // namespace relais
