// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdffile.h"
#include "documents/qpdf.h"

#include <QFile>

#include <map>

namespace relais {

namespace {

using Handle = QPDFObjectHandle;

unsigned codeOf(const std::string &bytes)
{
    unsigned code = 0;
    for (const char byte : bytes)
        code = code << 8 | static_cast<unsigned char>(byte);
    return code;
}

QString utf16Of(const std::string &bytes)
{
    QString text;
    for (size_t i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(static_cast<char16_t>(codeOf(bytes.substr(i, 2))));
    return text;
}

// What each glyph of a font says: bfchar and bfrange of its ToUnicode map (ISO 32000-1, 9.10.3).
class GlyphMap final : public Handle::ParserCallbacks {
public:
    void handleObject(Handle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        if (object.getOperatorValue() == "endbfchar")
            readCharacters();
        else if (object.getOperatorValue() == "endbfrange")
            readRanges();
        m_operands.clear();
    }
    void handleEOF() override { }

    [[nodiscard]] QString text(const std::string &glyphs) const
    {
        QString result;
        for (size_t i = 0; i + 1 < glyphs.size(); i += 2)
            result += m_characters.value(codeOf(glyphs.substr(i, 2)));
        return result;
    }

private:
    void readCharacters()
    {
        for (size_t i = 0; i + 1 < m_operands.size(); i += 2)
            m_characters.insert(codeOf(m_operands[i].getStringValue()), utf16Of(m_operands[i + 1].getStringValue()));
    }
    void readRanges()
    {
        for (size_t i = 0; i + 2 < m_operands.size(); i += 3) {
            const unsigned first = codeOf(m_operands[i].getStringValue());
            const unsigned last = std::min(codeOf(m_operands[i + 1].getStringValue()), first + 0xFFFF);
            Handle target = m_operands[i + 2];
            for (unsigned code = first; code <= last; ++code) {
                const auto offset = static_cast<int>(code - first);
                m_characters.insert(code,
                                    target.isArray() ? utf16Of(target.getArrayItem(offset).getStringValue())
                                                     : shifted(utf16Of(target.getStringValue()), offset));
            }
        }
    }
    static QString shifted(QString text, int offset)
    {
        if (!text.isEmpty())
            text.back() = QChar(static_cast<char16_t>(text.back().unicode() + offset));
        return text;
    }

    std::vector<Handle> m_operands;
    QHash<unsigned, QString> m_characters;
};

// The shown strings of one page, in the order of painting. A scanner of its own: one object of libqpdf for each number
// of a page takes four times as long as painting it. Qt writes glyphs as hexadecimal strings.
class TextReader {
public:
    TextReader(const Handle &fonts, std::map<QString, GlyphMap> &maps)
        : m_fonts(fonts)
        , m_maps(maps)
    { }

    QString read(std::string_view stream)
    {
        while (!stream.empty()) {
            const std::string_view token = next(stream);
            if (token.empty())
                continue;
            if (token.front() == '/')
                m_name = token;
            else if (token == "Tf")
                m_font = fontNamed(std::string(m_name));
            else if (token.front() == '<' && m_font)
                m_shown += m_font->text(bytesOf(token.substr(1)));
            else if (token == "Tj" || token == "TJ")
                m_text += std::exchange(m_shown, QString());
        }
        return m_text;
    }

private:
    // One token without its closing bracket; what is not a name, an operator or a hexadecimal string is skipped over.
    static std::string_view next(std::string_view &stream)
    {
        constexpr std::string_view ends = " \t\r\n\f[]<>()/";
        const char first = stream.front();
        if (first == '<' && stream.size() > 1 && stream[1] != '<')
            return take(stream, std::min(stream.find('>'), stream.size()));
        if (first == '(')
            return take(stream, std::min(stream.find(')'), stream.size()));
        if (first != '/' && ends.find(first) != std::string_view::npos)
            return take(stream, 1, false);
        return take(stream, std::min(stream.find_first_of(ends, 1), stream.size()));
    }
    static std::string_view take(std::string_view &stream, size_t length, bool useful = true)
    {
        const auto token = stream.substr(0, length);
        stream.remove_prefix(length);
        return useful ? token : std::string_view();
    }
    static std::string bytesOf(std::string_view digits)
    {
        const QByteArray bytes = QByteArray::fromHex(QByteArray(digits.data(), static_cast<qsizetype>(digits.size())));
        return bytes.toStdString();
    }
    const GlyphMap *fontNamed(const std::string &name)
    {
        Handle font = m_fonts.getKey(name);
        const QString key = QString::fromStdString(font.getObjGen().unparse(' '));
        const auto [place, isNew] = m_maps.try_emplace(key);
        if (Handle stream = font.getKey("/ToUnicode"); isNew && stream.isStream())
            Handle::parseContentStream(stream, &place->second);
        return &place->second;
    }

    Handle m_fonts;
    std::map<QString, GlyphMap> &m_maps;
    const GlyphMap *m_font = nullptr;
    std::string_view m_name;
    QString m_shown;
    QString m_text;
};

void readOutline(std::vector<QString> &titles, std::vector<QPDFOutlineObjectHelper> items)
{
    for (auto &item : items) {
        titles.push_back(QString::fromStdString(item.getTitle()));
        readOutline(titles, item.getKids());
    }
}

} // namespace

Result<PdfContent> readPdf(const QString &path, const QString &password)
{
    try {
        const QByteArray word = passwordBytes(password);
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(path).constData(), password.isEmpty() ? nullptr : word.constData());
        PdfContent content;
        content.tagged = pdf.getRoot().hasKey("/StructTreeRoot");
        std::map<QString, GlyphMap> maps;
        for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            Handle fonts = page.getAttribute("/Resources", false).getKey("/Font");
            Pl_Buffer painted("page");
            page.pipeContents(&painted);
            const auto buffer = painted.getBufferSharedPointer();
            // libqpdf counts in unsigned characters.
            const std::string_view stream(reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize());
            content.pages.push_back(TextReader(fonts, maps).read(stream));
        }
        readOutline(content.outline, QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines());
        if (Handle language = pdf.getRoot().getKey("/Lang"); language.isString())
            content.language = QString::fromStdString(language.getUTF8Value());
        if (Handle title = pdf.getTrailer().getKey("/Info").getKey("/Title"); title.isString())
            content.title = QString::fromStdString(title.getUTF8Value());
        if (pdf.anyWarnings())
            return Error{ErrorCode::OutputCheckFailed, QStringLiteral("libqpdf warns about the file's structure")};
        return content;
    } catch (const std::exception &exception) {
        return Error{ErrorCode::OutputCheckFailed, QString::fromUtf8(exception.what())};
    }
}

} // namespace relais
