// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tableimportfiles.h"

#include "cli/commands.h"
#include "core/durablefile.h"
#include "wording/importtext.h"

#include <QFileInfo>

namespace relais {

namespace {

constexpr int leastSure = 50; // a guess below it takes nothing unseen

// The sheets to take, and what each is called in what is said: « outils.csv », "book.xlsx, Outils".
struct GatheredSheets {
    QList<ImportSheet> sheets;
    QStringList sources;
    QList<SavedMapping> mappings;
    int left = 0; // sheets that hold no table that is known
};

Result<QList<SavedMapping>> readMappings(const QString &path, const CommandContext &context)
{
    if (path.isEmpty())
        return QList<SavedMapping>();
    const auto bytes = CommandContext::contentOf(path);
    if (!bytes)
        return bytes.error();
    auto mappings = context.services.mappings(*bytes);
    if (mappings)
        return mappings;
    Error error = mappings.error();
    error.place.file = path;
    return error;
}

// The mapping of the file, else a guess; none for a sheet that is no table.
Result<std::optional<SheetMapping>> mappingOf(const Sheet &sheet, const QString &name, const Plan &plan,
                                              const QList<SavedMapping> &saved, std::optional<ImportTable> table)
{
    if (const SavedMapping *found = mappingFor(saved, name, sheet)) {
        const auto applied = appliedTo(sheet, *found);
        if (!applied)
            return applied.error();
        return std::optional(*applied);
    }
    const MappingGuess guess = guessMapping(sheet, plan, table);
    return guess.sure >= leastSure ? std::optional(guess.mapping) : std::nullopt;
}

Status gather(const QString &source, const TableImportOptions &options, const Plan &plan,
              const QList<SavedMapping> &saved, GatheredSheets &gathered, CommandContext &context)
{
    const auto bytes = CommandContext::contentOf(source);
    if (!bytes)
        return bytes.error();
    const QString name = QFileInfo(source).fileName();
    const auto sheets = context.services.sheets.read(*bytes, name);
    if (!sheets)
        return sheets.error();
    for (const Sheet &sheet : *sheets) {
        if (!options.sheet.isEmpty() && sheet.name != options.sheet)
            continue;
        const auto mapping = mappingOf(sheet, name, plan, saved, options.table);
        if (!mapping)
            return mapping.error();
        //: %1 is the name of a file, %2 that of a sheet in it
        const QString called = sheets->size() == 1 ? name : CommandText::tr("%1, sheet %2").arg(name, sheet.name);
        if (!*mapping) {
            ++gathered.left;
            context.err << CommandText::tr("%1: no table that Relais knows, left out. Say what it is with --table, or "
                                           "which columns it has with --mapping.")
                               .arg(called)
                        << Qt::endl;
            continue;
        }
        gathered.sheets << ImportSheet{sheet, **mapping};
        gathered.sources << called;
        gathered.mappings << savedMapping(name, sheet, **mapping);
    }
    return {};
}

Status writeBytes(const QString &path, const QByteArray &bytes)
{
    return path.isEmpty() ? Status() : writeDurably(path, bytes, [](const QString &) { return Status(); });
}

QByteArray asText(const Sheet &report)
{
    QString text;
    for (const QStringList &row : report.rows) {
        QStringList cells = row;
        cells.removeAll(QString());
        text += cells.join(QStringLiteral(" · ")) + QLatin1Char('\n');
    }
    return text.toUtf8();
}

// What is merely told stands in the report.
bool isSaid(NoticeCode code)
{
    return needsLook(code) || code == NoticeCode::PrivateNumber || code == NoticeCode::ValueChanged;
}

void sayNotices(const ImportPreview &preview, int sheet, CommandContext &context)
{
    for (const ImportRow &row : preview.rows) {
        for (const ImportNotice &notice : row.notices) {
            if (row.place.sheet != sheet || !isSaid(notice.code))
                continue;
            //: %1 is the number of a line, %2 the name in it, %3 a sentence about it
            context.out << "  "
                        << CommandText::tr("line %1, %2: %3")
                               .arg(QString::number(row.place.line), row.name, ImportText::sentence(notice))
                        << '\n';
        }
    }
}

int buffersInRemarks(const ImportPreview &preview)
{
    int kept = 0;
    for (const ImportRow &row : preview.rows)
        kept += static_cast<int>(std::count_if(row.notices.begin(), row.notices.end(), [](const ImportNotice &notice) {
            return notice.code == NoticeCode::BufferKeptAsRemark;
        }));
    return kept;
}

void sayRows(const ImportPreview &preview, const GatheredSheets &gathered, CommandContext &context)
{
    for (int sheet = 0; sheet < gathered.sheets.size(); ++sheet) {
        const ImportTable table = gathered.sheets.at(sheet).mapping.table;
        //: %1 is the name of a file, %2 a table: "Tools", %3 what becomes of its rows
        context.out << CommandText::tr("%1 (%2): %3.")
                           .arg(gathered.sources.at(sheet), tableTitle(table, context.services.language),
                                ImportText::counts(preview.countsOf(sheet)).join(QStringLiteral(", ")))
                    << '\n';
        sayNotices(preview, sheet, context);
    }
    for (const MergeProposal &found : preview.proposals)
        context.out << "  " << ImportText::proposal(found) << '\n';
    for (const UntakenColumn &column : preview.untaken)
        context.out << "  " << ImportText::untaken(column) << '\n';
    if (const int kept = buffersInRemarks(preview); kept > 0)
        context.out << "  "
                    << CommandText::tr("For %n tool(s) how long one does without is kept in the remarks, until you say "
                                       "which activities need them.",
                                       nullptr, kept)
                    << '\n';
    context.out.flush();
}

// A plan that does not exist yet is named after its file.
Plan emptyPlan(const QString &file, const CommandContext &context)
{
    Organisation firm;
    firm.id = context.services.ids.make<Organisation>();
    firm.name = QFileInfo(file).completeBaseName();
    firm.language = context.services.language;
    Plan plan;
    plan.table<Organisation>().put(firm);
    return plan;
}

bool needsAttention(const ImportPreview &preview, const GatheredSheets &gathered)
{
    const ImportCounts counts = preview.counts();
    const bool apart = std::any_of(preview.proposals.begin(), preview.proposals.end(),
                                   [](const MergeProposal &proposal) { return !proposal.merged; });
    return counts.notices > 0 || counts.refused > 0 || apart || gathered.left > 0;
}

Status writeOutputs(const TableImportOptions &options, const ImportPreview &preview, const GatheredSheets &gathered,
                    const CommandContext &context)
{
    const Sheet report = ImportText::report(preview, gathered.sheets, gathered.sources);
    const bool csv = options.report.endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive);
    if (Status status = writeBytes(options.report, csv ? context.services.tableCsv(report) : asText(report)); !status)
        return status;
    return writeBytes(options.newMapping, context.services.mappingFile(gathered.mappings));
}

// Into the plan opened, or into a new one.
Status take(const TableImportOptions &options, const Plan &after, OpenPlan *opened, const CommandContext &context)
{
    if (options.dryRun)
        return {};
    QStringList names;
    for (const QString &source : options.sources)
        names << QFileInfo(source).fileName();
    const QString origin = names.join(QStringLiteral(", "));
    if (!opened)
        return context.create(options.file, after, OperationKind::Import, origin);
    Status status = opened->repository().backUp();
    return status ? opened->commit(after, OperationKind::Import, origin) : status;
}

} // namespace

void importTables(const TableImportOptions &options, CommandContext &context)
{
    std::optional<OpenPlan> opened;
    if (QFileInfo::exists(options.file)) {
        auto result = context.open(options.file, options.dryRun ? OpenMode::ReadOnly : OpenMode::Write);
        if (!result)
            return context.fail(result.error(), options.file);
        opened.emplace(std::move(*result));
    }
    const Plan before = opened ? opened->plan() : emptyPlan(options.file, context);
    const auto saved = readMappings(options.mapping, context);
    if (!saved)
        return context.fail(saved.error());
    GatheredSheets gathered;
    for (const QString &source : options.sources) {
        if (const Status status = gather(source, options, before, *saved, gathered, context); !status)
            return context.fail(status.error(), source);
    }
    if (gathered.sheets.isEmpty())
        return context.fail({ErrorCode::SchemaError, QStringLiteral("no sheet holds a table that is known"), {}},
                            options.sources.constFirst());
    ImportChoices choices;
    choices.mergeAll = options.mergeAll;
    choices.withRemarksOnPeople = options.withRemarks;
    const ImportPreview preview =
        previewImport(before, gathered.sheets, choices, context.services.ids, context.today());
    sayRows(preview, gathered, context);
    if (const Status status = writeOutputs(options, preview, gathered, context); !status)
        return context.fail(status.error());
    if (const Status status = take(options, preview.after, opened ? &*opened : nullptr, context); !status)
        return context.fail(status.error(), options.file);
    if (needsAttention(preview, gathered))
        context.exitCode = ExitCode::Findings;
}

} // namespace relais
