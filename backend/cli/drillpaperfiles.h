// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed for a drill before it begins, written into a folder from the command line.
#pragma once

#include "cli/drillsources.h"

namespace relais {

struct DrillPaperFiles {
    QString folder; // made where it is not there yet
    std::string format; // "pdf", "docx", "odt", "html", "txt"
};

// The draft as the window would prepare it: with those whom the plan names for the drill, or those it would propose.
DrillDraft preparedDraft(const DrillToPlay &drill, DrillLength length, const DrillFrame &frame, const Plan &plan,
                         const PlanContents &contents, IdSource &ids);

// Each paper by its title, said on context.err. The error's place.file is the file that could not be written.
Status writeDrillPapers(const DrillPaperFiles &files, const DrillToPlay &drill, const DrillDraft &draft,
                        const DrillFrame &frame, const Plan &plan, CommandContext &context);

} // namespace relais
