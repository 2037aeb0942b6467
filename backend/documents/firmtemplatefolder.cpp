// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/firmtemplatefolder.h"

#include "core/durablefile.h"
#include "documents/referencedocx.h"
#include "json/strictjson.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>

namespace relais {

namespace {

constexpr qsizetype mostBytes = qsizetype(4) * 1024 * 1024; // of any file of a template
constexpr QSize mostPixels(8000, 8000); // of a picture before it is made smaller
constexpr QSize logoPixels(1200, 600);
constexpr auto formatName = "relais-template/1";
constexpr auto wordsFile = "template.json";
constexpr auto logoFile = "logo.png";
constexpr auto referenceFile = "reference.docx";

// A new error with the file that it stands in.
Error standingIn(Error error, const QString &path)
{
    error.place.file = path;
    return error;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::ReadFailed : ErrorCode::NotFound, file.errorString(), inFile(path)};
    if (file.size() > mostBytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("more than 4 MiB"), inFile(path)};
    return file.read(mostBytes);
}

// Nothing where the file is missing.
Result<std::optional<QByteArray>> bytesIfThere(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::optional<QByteArray>();
    return bytes ? Result<std::optional<QByteArray>>(std::optional(*bytes)) : bytes.error();
}

Status readWords(const QByteArray &bytes, FirmTemplate &into)
{
    const auto tree = parseStrictJson(bytes);
    if (!tree)
        return tree.error();
    if (!tree->is_object() || tree->value("format", Json()) != formatName)
        return Error{ErrorCode::SchemaError, QStringLiteral("not of format relais-template/1"), {}};
    for (const auto &item : tree->items()) {
        const QString pointer = below({}, QString::fromStdString(item.key()));
        if (item.key() == "format")
            continue;
        if ((item.key() != "accent" && item.key() != "footer") || !item.value().is_string())
            return Error{ErrorCode::SchemaError, QStringLiteral("a template has an accent and a footer, both texts"),
                         atPointer(pointer)};
        const QString text = QString::fromStdString(item.value().get<std::string>());
        if (item.key() == "footer") {
            into.footer = text;
            continue;
        }
        const auto colour = accentFrom(text);
        if (!colour)
            return Error{colour.error().code, colour.error().detail, atPointer(pointer)};
        into.accent = *colour;
    }
    return {};
}

Status checkWords(const FirmTemplate &look)
{
    if (look.footer.size() > FirmTemplate::longestFooter)
        return Error{ErrorCode::InvalidValue, QStringLiteral("a footer of more than 120 characters"),
                     atPointer(QStringLiteral("/footer"))};
    if (look.accent && contrastOnPaper(*look.accent) < leastContrast)
        return Error{ErrorCode::InvalidValue, QStringLiteral("a colour too pale to be read on paper"),
                     atPointer(QStringLiteral("/accent"))};
    return {};
}

QByteArray wordsOf(const FirmTemplate &look)
{
    Json tree{{"format", formatName}};
    if (look.accent)
        tree["accent"] = accentText(*look.accent).toStdString();
    if (!look.footer.isEmpty())
        tree["footer"] = look.footer.toStdString();
    return QByteArray::fromStdString(tree.dump(2)) + '\n';
}

Status writeOrRemove(const QString &path, const QByteArray &content)
{
    if (!content.isEmpty())
        return writeDurably(path, content, [](const QString &) { return Status(); });
    if (QFile::exists(path) && !QFile::remove(path))
        return Error{ErrorCode::WriteFailed, QStringLiteral("a file could not be removed"), inFile(path)};
    return {};
}

} // namespace

Result<QByteArray> remadeLogo(const QByteArray &picture)
{
    const bool png = picture.startsWith("\x89PNG\r\n");
    if (picture.size() > mostBytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("a picture of more than 4 MiB"), {}};
    if (!png && !picture.startsWith("\xFF\xD8\xFF"))
        return Error{ErrorCode::SyntaxError, QStringLiteral("neither PNG nor JPEG"), {}};
    QBuffer source;
    source.setData(picture);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source, png ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.width() > mostPixels.width() || size.height() > mostPixels.height())
        return Error{ErrorCode::TooLarge, QStringLiteral("a picture of too many pixels"), {}};
    if (size.width() > logoPixels.width() || size.height() > logoPixels.height())
        reader.setScaledSize(size.scaled(logoPixels, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage read = reader.read();
    if (read.isNull())
        return Error{ErrorCode::SyntaxError, reader.errorString(), {}};
    // Its pixels only: no text, profile or resolution of the file that was given.
    const QImage pixels = read.convertToFormat(QImage::Format_ARGB32);
    const QImage bare(pixels.constBits(), pixels.width(), pixels.height(), pixels.bytesPerLine(),
                      QImage::Format_ARGB32);
    QByteArray remade;
    QBuffer target(&remade);
    target.open(QIODevice::WriteOnly);
    if (!bare.save(&target, "PNG"))
        return Error{ErrorCode::WriteFailed, QStringLiteral("the picture could not be made anew"), {}};
    return remade;
}

FirmTemplateFolder::FirmTemplateFolder(QString ownFolder)
    : m_ownFolder(std::move(ownFolder))
{ }

Result<FirmTemplate> FirmTemplateFolder::read(const QString &folder) const
{
    const QDir place(folder);
    FirmTemplate look;
    bool any = false;
    const QString words = place.filePath(QLatin1StringView(wordsFile));
    const auto given = bytesIfThere(words);
    if (!given)
        return given.error();
    if (*given) {
        any = true;
        if (const Status status = readWords(**given, look); !status)
            return standingIn(status.error(), words);
        if (const Status status = checkWords(look); !status)
            return standingIn(status.error(), words);
    }
    for (const QString &name :
         {QString::fromLatin1(logoFile), QStringLiteral("logo.jpg"), QStringLiteral("logo.jpeg")}) {
        if (!place.exists(name) || !look.logo.isEmpty())
            continue;
        any = true;
        auto logo = logoFrom(place.filePath(name));
        if (!logo)
            return logo.error();
        look.logo = *std::move(logo);
    }
    if (place.exists(QLatin1StringView(referenceFile))) {
        any = true;
        auto reference = referenceFrom(place.filePath(QLatin1StringView(referenceFile)));
        if (!reference)
            return reference.error();
        look.referenceDocx = *std::move(reference);
    }
    if (!any)
        return Error{ErrorCode::NotFound, QStringLiteral("no file of a template"), inFile(folder)};
    return look;
}

Result<FirmTemplate> FirmTemplateFolder::own() const
{
    auto look = read(m_ownFolder);
    if (!look && look.error().code == ErrorCode::NotFound)
        return FirmTemplate();
    return look;
}

Status FirmTemplateFolder::keep(const FirmTemplate &own)
{
    if (Status status = checkWords(own); !status)
        return status;
    if (Status status = makeFolder(m_ownFolder); !status)
        return status;
    const QDir place(m_ownFolder);
    if (Status status = writeOrRemove(place.filePath(QLatin1StringView(logoFile)), own.logo); !status)
        return status;
    if (Status status = writeOrRemove(place.filePath(QLatin1StringView(referenceFile)), own.referenceDocx); !status)
        return status;
    return writeOrRemove(place.filePath(QLatin1StringView(wordsFile)), wordsOf(own));
}

Result<QByteArray> FirmTemplateFolder::logoFrom(const QString &path) const
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    auto logo = remadeLogo(*bytes);
    return logo ? std::move(logo) : Result<QByteArray>(standingIn(logo.error(), path));
}

Result<QByteArray> FirmTemplateFolder::referenceFrom(const QString &path) const
{
    auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const Status status = checkReferenceDocx(*bytes);
    return status ? std::move(bytes) : Result<QByteArray>(standingIn(status.error(), path));
}

} // namespace relais
