// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportworkload.h"

#include "documents/besidefolder.h"
#include "documents/outputcheck.h"
#include "documents/plaintext.h"
#include "support/files.h"
#include "unit/documents/sampledocument.h"

#include <QDir>
#include <QFile>

namespace relais::test {

namespace {

const QString textName = QStringLiteral("plan.txt");
const QString pdfName = QStringLiteral("plan.pdf");
const QString kitPlace = QStringLiteral("kits"); // is not there before
const QString kitName = QStringLiteral("kit");
const QStringList kitFiles = {QStringLiteral("LISEZ-MOI.txt"), QStringLiteral("mur/fiche.txt")};

// A page; the number tells one from another.
Document page(int number)
{
    Document document = sampleDocument();
    const QString text = QStringLiteral("Maison Lenoir, état %1").arg(number);
    document.blocks = {HeadingBlock{1, plainText(text), QStringLiteral("etat")},
                       ParagraphBlock{plainText(QStringLiteral("Noter l’heure. Prévenir la personne qui décide."))}};
    return document;
}

} // namespace

ExportWorkload::ExportWorkload(Manner manner, const QString &folder)
    : Workload(manner)
    , m_folder(folder)
{ }

bool ExportWorkload::prepare()
{
    for (const auto &[format, name] :
         {std::pair(DocumentFormat::Text, textName), std::pair(DocumentFormat::Pdf, pdfName)}) {
        if (!write(format, name, page(1)))
            return false;
        m_old.insert(name, contentOf(QDir(m_folder).filePath(name)));
    }
    acknowledge(0);
    return true;
}

Status ExportWorkload::write(DocumentFormat format, const QString &name, const Document &document)
{
    const auto report = m_writers.write(document, format, QDir(m_folder).filePath(name), {});
    return report ? Status() : Status(report.error());
}

// As programs do that know no better: the old file is gone before the new one is there.
Status ExportWorkload::writeInPlace(DocumentFormat format, const QString &name, const Document &document)
{
    const QString beside = m_folder + QStringLiteral("-beside");
    QDir().mkpath(beside);
    const auto report = m_writers.write(document, format, QDir(beside).filePath(name), {});
    QFile file(QDir(m_folder).filePath(name));
    if (!report || !file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || file.write(contentOf(QDir(beside).filePath(name))) < 0)
        return Error{ErrorCode::WriteFailed};
    return {};
}

Status ExportWorkload::writeKit()
{
    auto beside = BesideFolder::in(QDir(m_folder).filePath(kitPlace));
    if (!beside)
        return beside.error();
    const QDir root((*beside)->path(kitName));
    for (const QString &name : kitFiles) {
        QDir().mkpath(QFileInfo(root.filePath(name)).path());
        const auto report = m_writers.write(page(3), DocumentFormat::Text, root.filePath(name), {});
        if (!report)
            return report.error();
    }
    const auto path = (*beside)->release(kitName);
    return path ? Status() : Status(path.error());
}

void ExportWorkload::run()
{
    const auto put = [this](DocumentFormat format, const QString &name) {
        return manner() == Manner::Off ? writeInPlace(format, name, page(2)) : write(format, name, page(2));
    };
    if (take(1, [&] { return put(DocumentFormat::Text, textName); })
        && take(2, [&] { return put(DocumentFormat::Pdf, pdfName); }))
        take(3, [this] { return writeKit(); });
}

void ExportWorkload::goOn()
{
    m_written.clear();
    run();
}

QByteArray ExportWorkload::written(const QString &name) const
{
    QByteArray &content = m_written[name];
    if (!content.isEmpty())
        return content;
    const QString path = QDir(m_folder).filePath(name);
    const bool isWhole = name == textName ? contentOf(path) == textOf(page(2)).toUtf8()
                                          : bool(checkPdf(path, page(2), LaidOutDocument(page(2), {})));
    if (isWhole)
        content = contentOf(path);
    return content;
}

QString ExportWorkload::checkFile(const QString &folder, const QString &name, bool isWritten) const
{
    if (!QFile::exists(QDir(folder).filePath(name)))
        return QStringLiteral("missing");
    const QByteArray content = contentOf(QDir(folder).filePath(name));
    if (content == m_old.value(name))
        return isWritten ? QStringLiteral("lost") : QString();
    return content.isEmpty() || content != written(name) ? QStringLiteral("damaged: ") + name : QString();
}

QString ExportWorkload::checkKit(const QString &folder, bool isWritten)
{
    const QDir place(QDir(folder).filePath(kitPlace));
    const QStringList kits = place.entryList({kitName + QLatin1Char('*')}, QDir::Dirs);
    for (const QString &kit : kits) {
        for (const QString &name : kitFiles) {
            if (contentOf(QDir(place.filePath(kit)).filePath(name)) != textOf(page(3)).toUtf8())
                return QStringLiteral("damaged: ") + name;
        }
    }
    return isWritten && kits.isEmpty() ? QStringLiteral("missing") : QString();
}

QString ExportWorkload::check(const QString &folder, int acknowledged) const
{
    const QString found[] = {checkFile(folder, textName, acknowledged >= 1),
                             checkFile(folder, pdfName, acknowledged >= 2), checkKit(folder, acknowledged >= 3)};
    const auto *wrong = std::ranges::find_if(found, [](const QString &one) { return !one.isEmpty(); });
    return wrong == std::end(found) ? QString() : *wrong;
}

} // namespace relais::test
