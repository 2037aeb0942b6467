// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/kitexport.h"

#include "cli/commands.h"
#include "services/distribution.h"
#include "services/planhistory.h"
#include "wording/errortext.h"
#include "wording/formats.h"

#include <CLI/CLI.hpp>

namespace relais {

namespace {

bool isDay(const std::string &text)
{
    return QDate::fromString(QString::fromStdString(text), Qt::ISODate).isValid();
}

Result<std::optional<EarlierVersion>> versionAt(OpenPlan &opened, qint64 utcMilliseconds)
{
    auto plan = planAt(opened.repository(), opened.plan(), utcMilliseconds);
    if (!plan)
        return plan.error();
    return std::optional(EarlierVersion{*std::move(plan), QDateTime::fromMSecsSinceEpoch(utcMilliseconds).date()});
}

} // namespace

void addKitOptions(CLI::App &command, KitExport &kit)
{
    command.add_flag("--zip", kit.zip, CommandText::tr("The crash kit as one ZIP file").toStdString());
    command
        .add_option("--since", kit.since,
                    CommandText::tr("What changed since that day (2026-11-23); without it, since the newest copy that "
                                    "somebody holds")
                        .toStdString())
        ->check(CLI::Validator(
            [](const std::string &text) {
                return isDay(text) ? std::string()
                                   : CommandText::tr("Not a day: %1").arg(QString::fromStdString(text)).toStdString();
            },
            "DAY"));
}

bool fitTogether(const KitExport &kit, DocumentKind kind, CommandContext &context)
{
    const bool changes = kit.wanted || kind == DocumentKind::Changes;
    if ((!kit.zip || kit.wanted) && (kit.since.empty() || changes))
        return true;
    context.err << (kit.zip && !kit.wanted ? CommandText::tr("--zip packs a crash kit: add --document kit.")
                                           : CommandText::tr("--since needs --document changes or --document kit."))
                << Qt::endl;
    context.exitCode = ExitCode::Usage;
    return false;
}

Result<std::optional<EarlierVersion>> earlierVersion(OpenPlan &opened, const std::string &since)
{
    if (!since.empty()) {
        const QDate day = QDate::fromString(QString::fromStdString(since), Qt::ISODate);
        auto version = versionAt(opened, QDateTime(day.addDays(1), QTime(0, 0)).toMSecsSinceEpoch() - 1);
        if (!version)
            return version.error();
        (*version)->day = day;
        return version;
    }
    const auto sent = lastSentOut(opened.plan());
    if (!sent)
        return std::optional<EarlierVersion>();
    auto version = versionAt(opened, *sent);
    if (!version && version.error().code == ErrorCode::NotFound)
        return std::optional<EarlierVersion>();
    return version;
}

void failEarlierVersion(const Error &error, OpenPlan &opened, const std::string &since, CommandContext &context)
{
    const QString day = QString::fromStdString(since);
    const auto begin = historyBegin(opened.repository());
    if (error.code != ErrorCode::NotFound || !begin)
        return context.fail(error, day);
    //: %1 is a date, --since an option of the command
    context.failSaying(CommandText::tr("The history of this plan begins on %1. Nothing was written. Name that day or a "
                                       "later one, or leave --since out.")
                           .arg(Formats::dayAndMonth(QDateTime::fromMSecsSinceEpoch(*begin).date(), {})),
                       Error{error.code, {}, {.file = day}});
}

void exportKit(const KitExport &kit, const QString &folder, OpenPlan &opened, Language language,
               CommandContext &context)
{
    auto earlier = earlierVersion(opened, kit.since);
    if (!earlier)
        return failEarlierVersion(earlier.error(), opened, kit.since, context);
    KitOrder order{.plan = opened.plan(),
                   .language = language,
                   .today = context.today(),
                   .folder = folder,
                   .zip = kit.zip,
                   .since = {},
                   .sinceDay = {},
                   .output = {}};
    if (*earlier) {
        order.since = (*earlier)->plan;
        order.sinceDay = (*earlier)->day;
    }
    if (const auto look = context.services.templates.own())
        order.output.look = *look;
    const auto report = context.services.kits.write(order, {}, {});
    if (!report)
        return context.fail(report.error(), report.error().place.file.isEmpty() ? folder : QString());
    context.out << report->path << Qt::endl;
    //: after the number of pages, the number of files
    context.err << CommandText::tr("%n page(s)", nullptr, report->pages) << QStringLiteral(", ")
                << CommandText::tr("%n file(s)", nullptr, report->files) << Qt::endl;
    for (const KitOmission &omitted : report->omitted)
        //: %1 is a file name, %2 a sentence that says why
        context.err << CommandText::tr("Left out: %1. %2").arg(omitted.name, ErrorText::sentences(omitted.reason))
                    << Qt::endl;
    if (!report->omitted.isEmpty())
        context.exitCode = ExitCode::Findings;
}

} // namespace relais
