// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdffile.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

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
                m_characters.insert(code, target.isArray() ? utf16Of(target.getArrayItem(offset).getStringValue())
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

// The shown strings of one page, in the order of painting.
class TextReader final : public Handle::ParserCallbacks {
public:
    TextReader(Handle fonts, std::map<QString, GlyphMap> &maps)
        : m_fonts(fonts)
        , m_maps(maps)
    {
    }

    void handleObject(Handle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "Tf" && m_operands.size() >= 2)
            m_font = fontNamed(m_operands[m_operands.size() - 2].getName());
        else if (name == "Tj" && !m_operands.empty())
            show(m_operands.back());
        else if (name == "TJ" && !m_operands.empty() && m_operands.back().isArray())
            for (const auto &part : m_operands.back().getArrayAsVector())
                show(part);
        m_operands.clear();
    }
    void handleEOF() override { }

    QString text;

private:
    const GlyphMap *fontNamed(const std::string &name)
    {
        Handle font = m_fonts.getKey(name);
        const QString key = QString::fromStdString(font.getObjGen().unparse(' '));
        const auto [place, isNew] = m_maps.try_emplace(key);
        if (Handle stream = font.getKey("/ToUnicode"); isNew && stream.isStream())
            Handle::parseContentStream(stream, &place->second);
        return &place->second;
    }
    void show(Handle part)
    {
        if (m_font && part.isString())
            text += m_font->text(part.getStringValue());
    }

    Handle m_fonts;
    std::map<QString, GlyphMap> &m_maps;
    const GlyphMap *m_font = nullptr;
    std::vector<Handle> m_operands;
};

void readOutline(std::vector<QString> &titles, std::vector<QPDFOutlineObjectHelper> items)
{
    for (auto &item : items) {
        titles.push_back(QString::fromStdString(item.getTitle()));
        readOutline(titles, item.getKids());
    }
}

} // namespace

Result<PdfContent> readPdf(const QString &path)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(path).constData());
        PdfContent content;
        std::map<QString, GlyphMap> maps;
        for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            Handle fonts = page.getAttribute("/Resources", false).getKey("/Font");
            TextReader reader(fonts, maps);
            page.parseContents(&reader);
            content.pages.push_back(reader.text);
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
