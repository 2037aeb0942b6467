// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentWriter: the port by which services turn a document tree into a file. Implemented in documents/. Blocking:
// call it on the documents' runner, with that runner's token. May be called from any one thread at a time.
#pragma once

#include "core/result.h"
#include "domain/document.h"
#include "services/documentprogress.h"
#include "services/firmtemplate.h"

#include <memory>
#include <stop_token>

namespace relais {

enum class DocumentFormat { Pdf, Docx, Odt, Html, Text };

// Which program made the file; told to the user and written into the file's metadata.
enum class DocumentEngine { BuiltIn, Pandoc, WeasyPrint };

// How a file is made, beside what stands in it.
struct DocumentOutput {
    QString password; // of a PDF, encrypted by AES-256; empty = none. Never on a command line, never in a log.
    bool tagged = false; // a PDF whose structure programs that read aloud can follow; may fall back, see the report
    FirmTemplate look;
    std::shared_ptr<DocumentProgress> progress; // null: nobody looks

    void tell(DocumentStage stage) const
    {
        if (progress)
            progress->tell(stage);
    }
    bool operator==(const DocumentOutput &) const = default;
};

struct HeadingPage {
    QString id;
    int page = 0; // 1-based

    bool operator==(const HeadingPage &) const = default;
};

struct DocumentReport {
    DocumentEngine engine = DocumentEngine::BuiltIn;
    int pages = 0; // 0 = the format has no pages of its own (DOCX, ODT, HTML, text)
    std::vector<HeadingPage> headings; // in the order of the tree; empty without pages
    // Why a tagged PDF that was asked for could not be made, so that the built-in engine made an untagged one.
    std::optional<ErrorCode> notTagged;
    // Ids of wall sheets whose text did not fit on one page at 16 pt, and of pocket cards that leave lines out.
    std::vector<QString> overfull;

    bool operator==(const DocumentReport &) const = default;
};

class DocumentWriter {
public:
    DocumentWriter() = default;
    virtual ~DocumentWriter() = default;
    DocumentWriter(const DocumentWriter &) = delete;
    DocumentWriter &operator=(const DocumentWriter &) = delete;

    // Writes the whole file or nothing: it is made beside path, opened again and searched for every text of the tree,
    // and only then put in the place of what was there. Errors: Cancelled; InvalidValue (the tree is unsound: a bug of
    // its builder; or a password for what is not a PDF); ProgramMissing, ProgramFailed, TimedOut (Pandoc's formats);
    // OutputCheckFailed; PermissionDenied, DiskFull, WriteFailed. After an error what stood at path still stands there.
    Result<DocumentReport> write(const Document &document, DocumentFormat format, const QString &path,
                                 std::stop_token stop, const DocumentOutput &output = {})
    {
        return writeFile(document, format, path, output, stop);
    }

private:
    virtual Result<DocumentReport> writeFile(const Document &document, DocumentFormat format, const QString &path,
                                             const DocumentOutput &output, std::stop_token stop) = 0;
};

} // namespace relais
