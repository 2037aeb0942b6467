// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds which version, on paper.
#include "domain/figures.h"
#include "services/contentswriter.h"
#include "services/distribution.h"

namespace relais {

TableBlock heldCopiesTable(const Plan &plan, QDate today, Language language, const Phrases &phrases)
{
    const Speech say(phrases, language);
    TableBlock table;
    table.columns = {{say(Phrase::ColumnHolder), 3},
                     {say(Phrase::ControlEdition), 3},
                     {say(Phrase::ColumnMedium), 2},
                     {say(Phrase::ControlVersion), 2},
                     {say(Phrase::ColumnState), 2}};
    for (const HeldCopy &held : heldCopies(plan, today)) {
        if (held.holder.isEmpty()) // somebody whom this reading of the plan does not know any more
            continue;
        const auto named = [&](Phrase first, auto value) {
            return say(static_cast<Phrase>(static_cast<int>(first) + static_cast<int>(value)));
        };
        const QString version =
            !held.copy.version.isEmpty() ? held.copy.version : longDateText(held.copy.date, language);
        const auto cell = [](const QString &text) { return TableCell{plainText(text), {}}; };
        table.rows.push_back({cell(held.holder), cell(say(editionPhrase(held.edition))),
                              cell(held.copy.medium ? named(Phrase::CopyPaper, *held.copy.medium) : QString()),
                              cell(version), cell(named(Phrase::CopyToTakeBack, held.state))});
    }
    return table;
}

} // namespace relais
