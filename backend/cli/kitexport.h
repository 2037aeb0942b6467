// SPDX-License-Identifier: GPL-3.0-or-later
// `relais export --document kit`, and the earlier version that « Ce qui a changé » is told against.
#pragma once

#include "cli/context.h"

namespace CLI {
class App;
}

namespace relais {

struct KitExport {
    bool wanted = false; // --document kit
    bool zip = false;
    std::string since; // a day; empty: when the plan was last handed out
};

// --zip and --since.
void addKitOptions(CLI::App &command, KitExport &kit);
// Says so and sets the exit code if they stand without what they belong to.
bool fitTogether(const KitExport &kit, DocumentKind kind, CommandContext &context);

struct EarlierVersion {
    Plan plan;
    QDate day;
};

// As the plan was at the end of that day, or when the newest copy that somebody holds was made. None without a day
// where nobody holds a copy, or the history does not go back that far; a day that it does not go back to is an error.
Result<std::optional<EarlierVersion>> earlierVersion(OpenPlan &opened, const std::string &since);
// Says why there is none.
void failEarlierVersion(const Error &error, OpenPlan &opened, const std::string &since, CommandContext &context);

// Into that folder.
void exportKit(const KitExport &kit, const QString &folder, OpenPlan &opened, Language language,
               CommandContext &context);

} // namespace relais
