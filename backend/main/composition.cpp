// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/composition.h"

#include "discovery/networkprobe.h"
#include "documents/documentwriters.h"
#include "documents/firmtemplatefolder.h"
#include "documents/kitfolder.h"
#include "documents/pagepreview.h"
#include "documents/printing.h"
#include "exchange/calendarfile.h"
#include "exchange/planjson.h"
#include "exchange/sheetfiles.h"
#include "exchange/tablecsv.h"
#include "library/answersfile.h"
#include "library/drillscriptfile.h"
#include "library/generatorcontent.h"
#include "library/librarycheck.h"
#include "library/mappingfile.h"
#include "main/device.h"
#include "main/machine.h"
#include "storage/sqlplanfiles.h"
#include "viewmodels/preferences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <mutex>

namespace relais {

namespace {

// The example plans that come with the program (templates/examples).
struct ShippedExample {
    Trade trade;
    const char *name;
};

constexpr ShippedExample examplePlans[] = {
    {Trade::OnlineShop, "maison-lenoir"},
    {Trade::Bakery, "boulangerie"},
    {Trade::Accountants, "cabinet"},
};

} // namespace

struct Composition::Parts {
    SystemClock clock;
    SystemIdSource ids{clock};
    SystemIdSource storageIds{clock}; // of the storage runner's thread
    QString dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QString device = deviceName(dataFolder, ids);
    SqlPlanFiles files{clock, storageIds, dataFolder, qEnvironmentVariable("USER")};
    PlanJson codec;
    DocumentWriters documents;
    SystemIdSource kitIds{clock}; // of the documents' runner, as the files of kits
    SqlPlanFiles kitFiles{clock, kitIds, dataFolder, qEnvironmentVariable("USER")};
    KitFolder kits{documents, codec,
                   [this] {
                       const auto &source = contents();
                       return source ? Result<const PlanContents *>(&*source)
                                     : Result<const PlanContents *>(source.error());
                   },
                   [this](const Plan &plan, const QString &path) {
                       return writePlanCopy(kitFiles, clock, kitIds, device, plan, path);
                   }};
    PagePreview preview;
    FirmTemplateFolder templates{dataFolder + QStringLiteral("/template")};
    SheetFiles sheets{QCoreApplication::applicationFilePath()}; // spreadsheets are read by this program itself
    std::function<Status(const QByteArray &)> readPlan = [this](const QByteArray &bytes) {
        const auto plan = codec.decode(bytes);
        return plan ? Status() : Status(plan.error());
    };
    ContentLibrary content{dataFolder + QStringLiteral("/content"), readPlan};
    Result<QList<LintWord>> lint = relais::lintWords(content);
    Result<QList<LegalReminder>> legal = relais::legalReminders(content);
    std::once_flag contentsOnce; // of contents()
    std::optional<Result<PlanContents>> builtContents;
    NetworkProbe probe;
    // Last: a runner that goes waits for its work, which uses what stands above.
    ThreadTaskRunner storage{QStringLiteral("storage")};
    ThreadTaskRunner documentRunner{QStringLiteral("documents")};
    ThreadTaskRunner analysis{QStringLiteral("analysis")};
    ThreadTaskRunner network{QStringLiteral("network")};

    // Read at first use, from whichever thread comes first; immutable afterwards.
    const Result<PlanContents> &contents();
    Result<AnsweredPlan> answered(const Plan &plan, const QByteArray &bytes);
    Result<Document> document(const Plan &plan, const DocumentOptions &options);
    [[nodiscard]] Result<QByteArray> exampleFile(const char *name, Language language) const;
    [[nodiscard]] Result<Plan> example(Trade trade, Language language) const;
    [[nodiscard]] QList<ExampleFile> examples() const;
    [[nodiscard]] QList<NamedFile> schemas() const;
};

const Result<PlanContents> &Composition::Parts::contents()
{
    std::call_once(contentsOnce, [this] { builtContents.emplace(planContents(content)); });
    return *builtContents;
}

Result<AnsweredPlan> Composition::Parts::answered(const Plan &plan, const QByteArray &bytes)
{
    const auto answers = answersFromJson(bytes);
    if (!answers)
        return answers.error();
    auto questions = content.questions(answers->questions);
    if (!questions)
        return questions.error();
    auto catalogue = content.catalogue();
    if (!catalogue)
        return catalogue.error();
    return answer(plan, Questionnaire(*std::move(questions), *std::move(catalogue), ids), *answers);
}

Result<Document> Composition::Parts::document(const Plan &plan, const DocumentOptions &options)
{
    const auto &source = contents();
    return source ? Result<Document>(source->document(plan, options)) : Result<Document>(source.error());
}

// An example has its words in both languages: NAME.json and NAME.en.json.
Result<QByteArray> Composition::Parts::exampleFile(const char *name, Language language) const
{
    const QString suffix = language == Language::English ? QStringLiteral(".en") : QString();
    return content.bytes(QStringLiteral("templates/examples/%1%2.json").arg(QLatin1StringView(name), suffix));
}

Result<Plan> Composition::Parts::example(Trade trade, Language language) const
{
    for (const ShippedExample &plan : examplePlans) {
        if (plan.trade != trade)
            continue;
        const auto bytes = exampleFile(plan.name, language);
        return bytes ? codec.decode(*bytes) : Result<Plan>(bytes.error());
    }
    return Error{ErrorCode::NotFound, QStringLiteral("no example of this trade"), {}};
}

QList<ExampleFile> Composition::Parts::examples() const
{
    QList<ExampleFile> found;
    for (const ShippedExample &plan : examplePlans) {
        for (const Language language : {Language::French, Language::English}) {
            if (const auto bytes = exampleFile(plan.name, language))
                found.append({QString::fromLatin1(plan.name), language, *bytes});
        }
    }
    return found;
}

QList<NamedFile> Composition::Parts::schemas() const
{
    QList<NamedFile> found{{QStringLiteral("plan"), planSchema()}};
    for (const QString &folder : {QStringLiteral("playbooks/schema"), QStringLiteral("templates/schema")}) {
        for (const QString &path : content.files(folder)) {
            if (const auto bytes = content.bytes(path))
                found.append({QFileInfo(path).baseName(), *bytes});
        }
    }
    return found;
}

Composition::Composition()
    : m_parts(std::make_unique<Parts>())
{ }

Composition::~Composition() = default;

CommandLineServices Composition::commandLineServices(Language language)
{
    Parts *parts = m_parts.get();
    return {
        .clock = parts->clock,
        .ids = parts->ids,
        .files = parts->files,
        .codec = parts->codec,
        .documents = parts->documents,
        .kits = parts->kits,
        .templates = parts->templates,
        .sheets = parts->sheets,
        .tableCsv = tableCsv,
        .calendar = calendarFile,
        .mappings = mappingsFromJson,
        .mappingFile = mappingsToJson,
        .device = parts->device,
        .document = [parts](const Plan &plan,
                            const DocumentOptions &options) { return parts->document(plan, options); },
        .answered = [parts](const Plan &plan, const QByteArray &bytes) { return parts->answered(plan, bytes); },
        .phrases =
            [parts] {
                const auto &source = parts->contents();
                return source ? Result<Phrases>(source->phrases()) : Result<Phrases>(source.error());
            },
        .contents =
            [parts] {
                const auto &source = parts->contents();
                return source ? Result<const PlanContents *>(&*source) : Result<const PlanContents *>(source.error());
            },
        .scenarios = [parts] { return parts->content.scenarios(); },
        .drillFrame = [parts] { return parts->content.drillFrame(); },
        .ideas = [parts] { return parts->content.ideas(); },
        .catalogue = [parts] { return parts->content.catalogue(); },
        .outages = [parts] { return parts->content.outages(); },
        .fingerprints = [parts] { return parts->content.fingerprints(); },
        .domainProbe =
            [](const QString &server) { return std::make_unique<NetworkProbe>(NetworkLimits{.dnsServer = server}); },
        .drillScript = [](const QByteArray &bytes) { return drillScriptFromJson(bytes); },
        .libraryReport = [parts](const QString &folder) { return LibraryCheck(folder, parts->readPlan).run(); },
        .machine = [parts] { return machineParts(parts->dataFolder, Preferences().withoutGraphicsCard()); },
        .skippedContent = parts->content.skipped(),
        .language = language,
        .examples = parts->examples(),
        .schemas = parts->schemas()};
}

WindowServices Composition::windowServices()
{
    Parts *parts = m_parts.get();
    const auto &contents = parts->contents();
    QList<Trade> trades;
    for (const ShippedExample &plan : examplePlans)
        trades.append(plan.trade);
    return {.clock = parts->clock,
            .ids = parts->ids,
            .files = parts->files,
            .codec = parts->codec,
            .content = parts->content,
            .provided = &parts->content,
            .contents = contents ? &*contents : nullptr,
            .lintWords = parts->lint ? &*parts->lint : nullptr,
            .legalReminders = parts->legal ? &*parts->legal : nullptr,
            .documents = parts->documents,
            .preview = parts->preview,
            .templates = &parts->templates,
            .programs = [] { return installedPrograms(); },
            .print = [](const QString &path) { return printFile(path); },
            .kits = &parts->kits,
            .tableCsv = tableCsv,
            .calendar = calendarFile,
            .sheets = &parts->sheets,
            .storage = parts->storage,
            .documentRunner = parts->documentRunner,
            .analysis = parts->analysis,
            .network = &parts->network,
            .probe = &parts->probe,
            .device = parts->device,
            .examples = trades,
            .example = [parts](Trade trade, Language language) { return parts->example(trade, language); },
            .document = [parts](const Plan &plan,
                                const DocumentOptions &options) { return parts->document(plan, options); }};
}

} // namespace relais
