// SPDX-License-Identifier: GPL-3.0-or-later
// What every command is given: the services it may use, where it writes, and how it fails. Filled by main/composition.
#pragma once

#include "cli/machinepart.h"
#include "domain/catalogue.h"
#include "domain/drillscript.h"
#include "domain/fingerprint.h"
#include "domain/idea.h"
#include "domain/libraryreport.h"
#include "domain/outage.h"
#include "services/calendarwriter.h"
#include "services/crisiskit.h"
#include "services/documentwriter.h"
#include "services/domainprobe.h"
#include "services/openplan.h"
#include "services/plancodec.h"
#include "services/plancontents.h"
#include "services/questionnaireanswers.h"
#include "services/savedmapping.h"
#include "services/sheetreader.h"

#include <QTextStream>

#include <functional>
#include <memory>

namespace relais {

// A file that ships with the program: a schema.
struct NamedFile {
    QString name; // without folder and ending
    QByteArray bytes;
};

// An example plan, as JSON, with its words in one language.
struct ExampleFile {
    QString name;
    Language language = Language::French;
    QByteArray bytes;
};

struct CommandLineServices {
    const Clock &clock;
    IdSource &ids;
    PlanFiles &files;
    const PlanCodec &codec;
    DocumentWriter &documents;
    KitWriter &kits;
    const FirmTemplates &templates;
    SheetReader &sheets;
    std::function<QByteArray(const Sheet &)> tableCsv; // a CSV file for spreadsheets
    CalendarWriter calendar; // a calendar file
    // How the columns of tables are to be read (format "relais-mapping/1").
    std::function<Result<QList<SavedMapping>>(const QByteArray &)> mappings;
    std::function<QByteArray(const QList<SavedMapping> &)> mappingFile;
    QString device;
    // The tree of one edition of the plan. Pure.
    std::function<Result<Document>(const Plan &, const DocumentOptions &)> document;
    // The plan with the answers of a file in it (format "relais-answers/1").
    std::function<Result<AnsweredPlan>(const Plan &, const QByteArray &)> answered;
    std::function<Result<Phrases>()> phrases; // the fixed words of documents
    std::function<Result<const PlanContents *>()> contents;
    std::function<Result<QList<Scenario>>()> scenarios;
    std::function<Result<DrillFrame>()> drillFrame;
    std::function<Result<QList<Idea>>()> ideas;
    std::function<Result<Catalogue>()> catalogue;
    std::function<Result<QList<Outage>>()> outages; // real ones
    std::function<Result<QList<Fingerprint>>()> fingerprints;
    // What asks the network, by this name server ("192.0.2.53:53"); empty: the machine's own.
    std::function<std::unique_ptr<DomainProbe>(const QString &)> domainProbe;
    std::function<Result<DrillScript>(const QByteArray &)> drillScript; // format "relais-drill-script/1"
    // What is wrong with the files of the library, or of a folder of the same shape.
    std::function<Result<LibraryReport>(const QString &)> libraryReport;
    std::function<QList<MachinePart>()> machine; // what of this computer the program uses
    QList<Error> skippedContent; // files of the user's own folder that the library does without
    Language language = Language::French; // of the program
    QList<ExampleFile> examples; // each in every language
    QList<NamedFile> schemas;
};

enum class ExitCode { Done = 0, Findings = 1, Usage = 2, Refused = 3, Environment = 4 };

// The code that an error ends a command with.
ExitCode exitCodeOf(ErrorCode code);

class CommandContext {
public:
    CommandContext(const CommandLineServices &services, QTextStream &out, QTextStream &err);

    const CommandLineServices &services;
    QTextStream &out; // machine output, UTF-8
    QTextStream &err; // words for people
    ExitCode exitCode = ExitCode::Done; // set by the command that ran

    // Says the error in words, with file, line and field where known, and sets the exit code.
    void fail(const Error &error, const QString &file = {});
    // The same with a sentence that says more than ErrorText's.
    void failSaying(const QString &sentence, const Error &error);

    [[nodiscard]] QDate today() const; // local

    // A file from outside, capped a little above what any format allows, so that a larger one is refused for its size.
    [[nodiscard]] static Result<QByteArray> contentOf(const QString &path);

    [[nodiscard]] Result<OpenPlan> open(const QString &path, OpenMode mode) const;
    // A new file that holds the plan from its first operation on; no file is left if that fails.
    Status create(const QString &path, const Plan &plan, OperationKind kind, const QString &source = {}) const;
};

} // namespace relais
