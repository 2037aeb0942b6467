// SPDX-License-Identifier: GPL-3.0-or-later
// WindowServices: everything that the window takes from outside, handed over by main's composition. References and
// pointers must outlive the window; a null pointer means that this part of the program is not there.
#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "core/taskrunner.h"
#include "domain/legalreminder.h"
#include "services/calendarwriter.h"
#include "services/contentsource.h"
#include "services/crisiskit.h"
#include "services/documentpreview.h"
#include "services/documentprograms.h"
#include "services/documentwriter.h"
#include "services/domainprobe.h"
#include "services/messagelint.h"
#include "services/plancodec.h"
#include "services/plancontents.h"
#include "services/planrepository.h"
#include "services/providedcontent.h"
#include "services/sheetreader.h"

#include <functional>

namespace relais {

struct WindowServices {
    const Clock &clock;
    IdSource &ids;
    PlanFiles &files;
    const PlanCodec &codec;
    const ContentSource &content;
    ProvidedContents *provided = nullptr; // null: nothing beside a plan is looked at
    const PlanContents *contents; // null: the library's templates cannot be read
    const QList<LintWord> *lintWords = nullptr; // beside contents
    const QList<LegalReminder> *legalReminders = nullptr; // beside contents
    DocumentWriter &documents;
    DocumentPreview &preview;
    FirmTemplates *templates = nullptr; // null: documents have no look but ours; used on the documents' runner
    std::function<DocumentPrograms()> programs = {}; // empty: none is installed; quick
    // Of a PDF; empty: its viewer prints. On the documents' runner.
    std::function<Status(const QString &path)> print = {};
    KitWriter *kits = nullptr; // null: no crash kit is made; used on the documents' runner
    std::function<QByteArray(const Sheet &)> tableCsv; // a CSV file for spreadsheets; pure
    CalendarWriter calendar = {}; // empty: no calendar file is written; pure
    SheetReader *sheets = nullptr; // null: no tables are imported; used on the documents' runner
    TaskRunner &storage; // the only thread on which files are opened, read and written
    TaskRunner &documentRunner;
    TaskRunner &analysis;
    TaskRunner *network = nullptr; // beside probe; the only thread on which it asks
    DomainProbe *probe = nullptr; // null: this program asks the network nothing
    QString device; // this installation's own name for itself, stable over restarts

    // The trades that an example plan is shipped for, and that plan. Called on the storage runner.
    QList<Trade> examples;
    std::function<Result<Plan>(Trade, Language)> example;
    // The tree of one edition of the plan. Pure; called on the documents' runner.
    std::function<Result<Document>(const Plan &, const DocumentOptions &)> document;
};

} // namespace relais
