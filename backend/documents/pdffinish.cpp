// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/figuretags.h"
#include "documents/pdffile.h"
#include "documents/qpdf.h"

namespace relais {

namespace {

using Handle = QPDFObjectHandle;

Handle unicode(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

Handle name(const char *text)
{
    return Handle::newName(text);
}

// What viewers and programs that read aloud are told of the whole document.
void describe(QPDF &pdf, const Document &document, const char *creator)
{
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", Handle::newString(languageTag(document.language).toStdString()));
    Handle view = Handle::newDictionary();
    view.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", view);
    Handle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary())
        info = pdf.makeIndirectObject(Handle::newDictionary());
    info.replaceKey("/Title", unicode(printable(document.title)));
    info.replaceKey("/Author", unicode(printable(document.firm)));
    info.replaceKey("/Subject", unicode(printable(document.version)));
    info.replaceKey("/Creator", unicode(QString::fromLatin1(creator)));
    pdf.getTrailer().replaceKey("/Info", info);
}

// ISO 32000-1, 14.8.5.7: a head in the head of a table is its column's, another one its row's.
void addScopes(Handle element, bool inHead)
{
    if (element.isArray()) {
        for (const Handle &child : element.aitems())
            addScopes(child, inHead);
        return;
    }
    if (!element.isDictionary())
        return;
    const bool head = inHead || element.getKey("/S").isNameAndEquals("/THead");
    if (element.getKey("/S").isNameAndEquals("/TH")) {
        Handle attributes = Handle::newDictionary();
        attributes.replaceKey("/O", name("/Table"));
        attributes.replaceKey("/Scope", name(head ? "/Column" : "/Row"));
        element.replaceKey("/A", attributes);
    }
    addScopes(element.getKey("/K"), head);
}

constexpr qsizetype longestPassword = 127; // bytes: ISO 32000-2, 7.6.4.3.3

Result<QByteArray> writtenPdf(QPDF &pdf, const QString &password)
{
    const QByteArray word = passwordBytes(password);
    if (word.size() > longestPassword)
        return Error{ErrorCode::InvalidValue, QStringLiteral("a password of more than 127 bytes"), {}};
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setLinearization(true);
    // The same word opens and owns: with an empty owner's word anybody could take the encryption off.
    if (!word.isEmpty())
        writer.setR6EncryptionParameters(word.constData(), word.constData(), true, true, true, true, true, true,
                                         qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    // QByteArray counts in signed characters, libqpdf in unsigned ones.
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

class Finisher {
public:
    Finisher(QPDF &pdf, const Document &document, const LaidOutDocument &layout)
        : m_pdf(pdf)
        , m_document(document)
        , m_layout(layout)
    {
        for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
        for (const auto &entry : layout.outline())
            m_entryOf.insert(entry.id, &entry);
    }

    void run()
    {
        Handle root = m_pdf.getRoot();
        addOutline(root);
        for (size_t page = 0; page < m_pages.size(); ++page)
            addLinks(page);
        describe(m_pdf, m_document, "Relais");
    }

private:
    Handle destination(const OutlineEntry &entry)
    {
        Handle page = m_pages.at(static_cast<size_t>(entry.page));
        Handle array = Handle::newArray();
        array.appendItem(page);
        array.appendItem(name("/XYZ"));
        array.appendItem(Handle::newInteger(0));
        array.appendItem(Handle::newReal(fromTop(page, entry.y - look::pt(12)), 2));
        array.appendItem(Handle::newNull());
        return array;
    }

    static double fromTop(Handle page, double units)
    {
        return page.getKey("/MediaBox").getArrayItem(3).getNumericValue() - units / look::unitsPerPoint;
    }

    void addOutline(Handle root)
    {
        if (m_layout.outline().empty())
            return;
        Handle outlines = m_pdf.makeIndirectObject(Handle::newDictionary());
        outlines.replaceKey("/Type", name("/Outlines"));
        size_t next = 0;
        addEntries(outlines, next, 0);
        root.replaceKey("/Outlines", outlines);
        root.replaceKey("/PageMode", name("/UseOutlines"));
    }

    // The entries below `above` become children of parent; a level that is left out does not lose its children.
    void addEntries(Handle parent, size_t &next, int above)
    {
        const auto &entries = m_layout.outline();
        Handle last;
        int count = 0;
        while (next < entries.size() && entries[next].level > above) {
            const OutlineEntry &entry = entries[next++];
            Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", unicode(entry.title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(entry));
            if (count++ == 0) {
                parent.replaceKey("/First", item);
            } else {
                item.replaceKey("/Prev", last);
                last.replaceKey("/Next", item);
            }
            last = item;
            addEntries(item, next, entry.level);
        }
        if (count == 0)
            return;
        parent.replaceKey("/Last", last);
        // Chapters are shown open, what is below them closed.
        parent.replaceKey("/Count", Handle::newInteger(above == 0 ? count : -count));
    }

    void addLinks(size_t number)
    {
        Handle page = m_pages[number];
        Handle annotations = Handle::newArray();
        for (const auto &link : m_layout.links(static_cast<int>(number))) {
            Handle annotation = Handle::newDictionary();
            annotation.replaceKey("/Type", name("/Annot"));
            annotation.replaceKey("/Subtype", name("/Link"));
            annotation.replaceKey("/Rect", rectangle(page, link.box));
            annotation.replaceKey("/Border", Handle::parse("[0 0 0]"));
            if (link.target.startsWith(u'#')) {
                const auto *entry = m_entryOf.value(link.target.mid(1));
                if (!entry)
                    continue;
                annotation.replaceKey("/Dest", destination(*entry));
            } else {
                Handle action = Handle::newDictionary();
                action.replaceKey("/S", name("/URI"));
                action.replaceKey("/URI", Handle::newString(link.target.toStdString()));
                annotation.replaceKey("/A", action);
            }
            annotations.appendItem(m_pdf.makeIndirectObject(annotation));
        }
        if (annotations.getArrayNItems() > 0)
            page.replaceKey("/Annots", annotations);
    }

    static Handle rectangle(const Handle &page, const QRectF &box)
    {
        Handle array = Handle::newArray();
        for (const double value : {box.left() / look::unitsPerPoint, fromTop(page, box.bottom()),
                                   box.right() / look::unitsPerPoint, fromTop(page, box.top())})
            array.appendItem(Handle::newReal(value, 2));
        return array;
    }

    QPDF &m_pdf;
    const Document &m_document;
    const LaidOutDocument &m_layout;
    std::vector<Handle> m_pages;
    QHash<QString, const OutlineEntry *> m_entryOf;
};

} // namespace

// ISO 32000-2 asks for SASLprep (RFC 4013), whose heart is NFKC.
QByteArray passwordBytes(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

QString languageTag(Language language)
{
    return language == Language::French ? QStringLiteral("fr-FR") : QStringLiteral("en-GB");
}

Result<QByteArray> finishedPdf(const QByteArray &painted, const Document &document, const LaidOutDocument &layout,
                               const QString &password)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("document", painted.constData(), static_cast<size_t>(painted.size()));
        Finisher(pdf, document, layout).run();
        return writtenPdf(pdf, password);
    } catch (const std::exception &exception) {
        return Error{ErrorCode::OutputCheckFailed, QString::fromUtf8(exception.what()), {}};
    }
}

Result<QByteArray> finishedTaggedPdf(const QByteArray &printed, const Document &document, const DocumentOutput &output)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("document", printed.constData(), static_cast<size_t>(printed.size()));
        Handle root = pdf.getRoot();
        root.removeKey("/Metadata");
        addScopes(root.getKey("/StructTreeRoot").getKey("/K"), false);
        tagFigures(pdf, document, !output.look.logo.isEmpty());
        describe(pdf, document, "Relais, Pandoc, WeasyPrint");
        return writtenPdf(pdf, output.password);
    } catch (const std::exception &exception) {
        return Error{ErrorCode::OutputCheckFailed, QString::fromUtf8(exception.what()), {}};
    }
}

} // namespace relais
