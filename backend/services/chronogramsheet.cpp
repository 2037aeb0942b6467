// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chronogram.h"
#include "services/chronogramcells.h"

namespace relais {

Sheet chronogramSheet(const DrillDraft &draft, const Plan &plan)
{
    const Language language = plan.organisation().language;
    constexpr ChronogramColumn columns[] = {ChronogramColumn::Id,       ChronogramColumn::Time,
                                            ChronogramColumn::Type,     ChronogramColumn::To,
                                            ChronogramColumn::Stimulus, ChronogramColumn::Expected};
    Sheet sheet;
    QStringList header;
    for (const ChronogramColumn column : columns)
        header.append(chronogramHeaders(column, language).constFirst());
    sheet.rows.append(header);
    for (const RunInject &inject : draft.injects) {
        QString stimulus = inject.title;
        if (!inject.situation.isEmpty())
            stimulus += QLatin1Char('\n') + inject.situation;
        const QString name = plan.nameOf(inject.person.value);
        const QString to = name.isEmpty() && inject.cell ? chronogramCellName(*inject.cell, language) : name;
        sheet.rows.append({QString::number(sheet.rows.size()), QStringLiteral("T+%1").arg(inject.at.count()),
                           chronogramExercise(language), to, personNamed(stimulus, plan, {}),
                           personNamed(inject.expected, plan, {})});
    }
    return sheet;
}

} // namespace relais
