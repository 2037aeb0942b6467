// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/kitfolder.h"

#include "core/durablefile.h"
#include "documents/besidefolder.h"
#include "documents/kitzip.h"

#include <QDir>
#include <QFile>

namespace relais {

namespace {

bool isForWantOfAProgram(const KitFile &file, const Error &error)
{
    return file.isPandocs()
        && (error.code == ErrorCode::ProgramMissing || error.code == ErrorCode::ProgramFailed
            || error.code == ErrorCode::TimedOut);
}

// One kit while it is made.
class KitInHand {
public:
    KitInHand(const KitOrder &order, const PlanContents &contents, DocumentWriter &documents, const PlanCodec &codec,
              const KitFolder::PlanCopy &copy, std::stop_token stop)
        : m_order(order)
        , m_contents(contents)
        , m_documents(documents)
        , m_codec(codec)
        , m_copy(copy)
        , m_stop(std::move(stop))
        , m_files(crisisKit(order, contents.phrases()))
        , m_name(kitName(order, contents.phrases()))
    { }

    Result<KitReport> write(const KitProgress &progress)
    {
        auto beside = BesideFolder::in(m_order.folder);
        if (!beside)
            return beside.error();
        m_root = (*beside)->path(m_name);
        const Status status = fill(progress);
        if (!status)
            return status.error();
        const QString ending = m_order.zip ? QStringLiteral(".zip") : QString();
        if (m_order.zip) {
            if (const Status packed = packFolder(m_root, (*beside)->path(m_name + ending), m_stop); !packed)
                return about(m_order.folder, packed.error());
        }
        if (m_stop.stop_requested())
            return stopped();
        const auto path = (*beside)->release(m_name, ending);
        if (!path)
            return path.error();
        m_report.path = *path;
        return m_report;
    }

private:
    static Error stopped() { return {ErrorCode::Cancelled, QStringLiteral("stopped before the kit was whole"), {}}; }

    // Of the folder that the person chose, not of the hidden one that is gone.
    static Error about(const QString &folder, Error error)
    {
        error.place.file = folder;
        return error;
    }

    [[nodiscard]] const Phrases &phrases() const { return m_contents.phrases(); }

    [[nodiscard]] QString pathOf(KitPart part, const QString &name) const
    {
        return QDir(m_root).filePath(kitFolderName(part, m_order.language, phrases()) + QLatin1Char('/') + name);
    }

    Status fill(const KitProgress &progress)
    {
        for (const KitPart part : {KitPart::Team, KitPart::Wall, KitPart::Management}) {
            if (!QDir().mkpath(QFileInfo(pathOf(part, QStringLiteral("x"))).absolutePath()))
                return fileError("mkdir", errno, m_order.folder);
        }
        const int total = static_cast<int>(m_files.size()) + 1; // the papers about the kit count as one
        int done = 0;
        for (const KitFile &file : m_files) {
            if (m_stop.stop_requested())
                return stopped();
            if (progress)
                progress(done++, total, file.name);
            if (Status status = add(file); !status)
                return status;
        }
        if (progress)
            progress(done, total, kitReadMeName(m_order.language, phrases()));
        return addPapers();
    }

    Status add(const KitFile &file)
    {
        const Document document = m_contents.document(m_order.plan, file.options);
        if (document.blocks.empty()) { // the plan has nothing of the kind yet
            m_empty.append(file.name);
            return {};
        }
        if (const QString fault = faultOfKitFile(file, m_order.plan, document, m_contents); !fault.isEmpty())
            return Error{ErrorCode::OutputCheckFailed, fault, inFile(file.name)};
        const auto written = put(document, file.format, pathOf(file.part, file.name));
        if (written) {
            m_report.pages += written->pages;
            return {};
        }
        if (!isForWantOfAProgram(file, written.error()))
            return about(m_order.folder, written.error());
        m_report.omitted.append({file.name, file.what, written.error()});
        return {};
    }

    Result<DocumentReport> put(const Document &document, DocumentFormat format, const QString &path)
    {
        DocumentOutput output = m_order.output;
        output.password.clear();
        auto written = m_documents.write(document, format, path, m_stop, output);
        m_report.files += written ? 1 : 0;
        return written;
    }

    Status addPapers()
    {
        const Language language = m_order.language;
        m_files.removeIf([this](const KitFile &file) { return m_empty.contains(file.name); });
        if (Status status = addPlan(); !status)
            return status;
        const auto control = put(kitControl(m_order, m_contents), DocumentFormat::Text,
                                 pathOf(KitPart::Management, kitControlName(language, phrases())));
        if (!control)
            return about(m_order.folder, control.error());
        const auto readMe = put(kitReadMe(m_order, m_files, m_report.omitted, m_contents), DocumentFormat::Text,
                                QDir(m_root).filePath(kitReadMeName(language, phrases())));
        return readMe ? Status() : Status(about(m_order.folder, readMe.error()));
    }

    // Both are read again as a plan that is equal to this one.
    Status addPlan()
    {
        const QString file = pathOf(KitPart::Management, kitPlanName(m_order.language, phrases()));
        if (const Status copied = m_copy(m_order.plan, file); !copied)
            return about(m_order.folder, copied.error());
        ++m_report.files;
        return addData(pathOf(KitPart::Management, kitDataName(m_order.language, phrases())));
    }

    Status addData(const QString &path)
    {
        const Status written = writeDurably(path, m_codec.encode(m_order.plan), [this](const QString &name) -> Status {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                return Error{ErrorCode::OutputCheckFailed, file.errorString(), {}};
            const auto plan = m_codec.decode(file.readAll());
            if (!plan || *plan != m_order.plan)
                return Error{ErrorCode::OutputCheckFailed, QStringLiteral("the plan does not read as it was"), {}};
            return {};
        });
        m_report.files += written ? 1 : 0;
        return written ? Status() : Status(about(m_order.folder, written.error()));
    }

    const KitOrder &m_order;
    const PlanContents &m_contents;
    DocumentWriter &m_documents;
    const PlanCodec &m_codec;
    const KitFolder::PlanCopy &m_copy;
    std::stop_token m_stop;
    QList<KitFile> m_files;
    QStringList m_empty; // names of those that the plan says nothing for
    QString m_name;
    QString m_root;
    KitReport m_report;
};

} // namespace

KitFolder::KitFolder(DocumentWriter &documents, const PlanCodec &codec, Contents contents, PlanCopy copy)
    : m_documents(documents)
    , m_codec(codec)
    , m_contents(std::move(contents))
    , m_copy(std::move(copy))
{ }

Result<KitReport> KitFolder::write(const KitOrder &order, const KitProgress &progress, std::stop_token stop)
{
    const auto contents = m_contents();
    if (!contents)
        return contents.error();
    return KitInHand(order, **contents, m_documents, m_codec, m_copy, std::move(stop)).write(progress);
}

} // namespace relais
