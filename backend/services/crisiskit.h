// SPDX-License-Identifier: GPL-3.0-or-later
// The crash kit (valise de crise): one dated folder, or a ZIP of it, that holds on paper, on a telephone and on a stick
// what the plan says. What everybody on the team may read, what may hang on a wall, and what only management may see
// lie in folders of their own. crisisKit() lists its files; KitWriter is the port that makes them, implemented in
// documents/.
#pragma once

#include "services/documentwriter.h"
#include "services/plancontents.h"

#include <functional>

namespace relais {

enum class KitPart {
    Team,
    Wall,
    Management,
};

struct KitOrder {
    Plan plan;
    Language language = Language::French;
    QDate today; // the version's date, and the folder's
    QString folder; // where the kit is put; made if it is not there
    bool zip = false;
    std::optional<Plan> since; // as it was when it was last sent out: « Ce qui a changé » is added
    QDate sinceDay;
    DocumentOutput output; // how its files look; a password would lock out those who need them: not read
};

// One document of a kit.
struct KitFile {
    KitPart part = KitPart::Team;
    QString name; // with its ending, ASCII: it must survive any stick, telephone and ZIP
    QString what; // in words, for the READ-ME and for progress
    DocumentOptions options;
    DocumentFormat format = DocumentFormat::Pdf;

    bool isPandocs() const { return format != DocumentFormat::Pdf && format != DocumentFormat::Text; }
};

// In the order in which they are written. Pure; any thread.
QList<KitFile> crisisKit(const KitOrder &order, const Phrases &phrases);

// What a document of the kit must hold and does not, in English; empty: all tools, people and fiches that its edition
// may show stand in it, in its language. The writer then finds each of its texts in the file again. Pure; any thread.
QString faultOfKitFile(const KitFile &file, const Plan &plan, const Document &document, const PlanContents &contents);

// A file that the kit does without, because a program for it is missing or failed.
struct KitOmission {
    QString name;
    QString what;
    Error reason;
};

// The files for people, as documents of plain text: what is what, since when, whom to call; and for management the
// fingerprint and who holds a copy. Pure; any thread.
Document kitReadMe(const KitOrder &order, const QList<KitFile> &files, const QList<KitOmission> &omitted,
                   const PlanContents &contents);
Document kitControl(const KitOrder &order, const PlanContents &contents);

// Names in the language of the kit.
QString kitName(const KitOrder &order, const Phrases &phrases); // of the folder, without a suffix
QString kitFolderName(KitPart part, Language language, const Phrases &phrases);
QString kitReadMeName(Language language, const Phrases &phrases);
QString kitControlName(Language language, const Phrases &phrases);
QString kitPlanName(Language language, const Phrases &phrases); // of the plan, as a file that Relais opens
QString kitDataName(Language language, const Phrases &phrases); // of the same in text that any program reads
// ASCII, of letters, digits, blanks, hyphens and dots; at most 60 characters; may be empty.
QString plainFileName(const QString &text);

struct KitReport {
    QString path; // of the folder or ZIP, absolute
    int files = 0;
    int pages = 0;
    QList<KitOmission> omitted;
};

// done of total files; what: the one that is made now, in words. On the thread that writes.
using KitProgress = std::function<void(int done, int total, const QString &what)>;

class KitWriter {
public:
    KitWriter() = default;
    virtual ~KitWriter() = default;
    KitWriter(const KitWriter &) = delete;
    KitWriter &operator=(const KitWriter &) = delete;

    // The whole kit or nothing: it is made beside, every file opened again and searched, and only then named. A name
    // that is taken gets a suffix: nothing is overwritten. Blocking, seconds: on the documents' runner, with its token.
    // Without Pandoc its files are left out, and said. Errors: those of DocumentWriter::write otherwise.
    virtual Result<KitReport> write(const KitOrder &order, const KitProgress &progress, std::stop_token stop) = 0;
};

} // namespace relais
