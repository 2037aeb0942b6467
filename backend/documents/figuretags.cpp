// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/figuretags.h"

#include <map>

namespace relais {

namespace {

using PdfObject = QPDFObjectHandle;

// A stretch of a page's content that the structure refers to.
struct MarkedPlace {
    QPDFObjGen page;
    int number = -1;

    bool operator<(const MarkedPlace &other) const
    {
        return page == other.page ? number < other.number : page < other.page;
    }
};

// The marked stretches of a page within which a picture is painted, in that order.
class PaintedPictures : public PdfObject::ParserCallbacks {
public:
    explicit PaintedPictures(PdfObject page)
        : m_page(page)
        , m_pictures(page.getKey("/Resources").getKey("/XObject"))
    { }

    void handleObject(PdfObject object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "BDC" || name == "BMC")
            m_marks.push_back(numberOfMark());
        else if (name == "EMC" && !m_marks.empty())
            m_marks.pop_back();
        else if (name == "Do" && isPicture())
            places.push_back({m_page.getObjGen(), m_marks.empty() ? -1 : m_marks.back()});
        m_operands.clear();
    }
    void handleEOF() override { }

    std::vector<MarkedPlace> places;

private:
    int numberOfMark()
    {
        if (m_operands.empty() || !m_operands.back().isDictionary())
            return -1;
        PdfObject number = m_operands.back().getKey("/MCID");
        return number.isInteger() ? number.getIntValueAsInt() : -1;
    }
    bool isPicture()
    {
        if (m_operands.empty() || !m_operands.back().isName() || !m_pictures.isDictionary())
            return false;
        PdfObject picture = m_pictures.getKey(m_operands.back().getName());
        return picture.isStream() && picture.getDict().getKey("/Subtype").isNameAndEquals("/Image");
    }

    PdfObject m_page;
    PdfObject m_pictures;
    std::vector<PdfObject> m_operands;
    std::vector<int> m_marks;
};

// Which element of the structure holds which stretch.
void collectElements(PdfObject element, std::map<MarkedPlace, PdfObject> &elements)
{
    auto kids = element.getKey("/K").wrapInArray().getArrayAsVector();
    for (PdfObject &kid : kids) {
        if (kid.isInteger())
            elements[{element.getKey("/Pg").getObjGen(), kid.getIntValueAsInt()}] = element;
        else if (kid.isDictionary())
            collectElements(kid, elements);
    }
}

std::vector<QString> shownIn(const Document &document, bool logo)
{
    std::vector<QString> shown;
    if (logo)
        shown.push_back(document.firm);
    QString heading = document.title;
    for (const auto &block : document.blocks) {
        if (const auto *under = std::get_if<HeadingBlock>(&block))
            heading = charactersOf(under->text);
        else if (const auto *drawing = std::get_if<DrawingBlock>(&block))
            shown.push_back(drawing->alternative.isEmpty() ? QString() : heading); // a line to cut along says nothing
        else if (const auto *cards = std::get_if<CardsBlock>(&block)) {
            for (const auto &card : cards->cards) {
                for (const auto *face : {&card.front, &card.back}) {
                    if (!face->code.isEmpty())
                        shown.push_back(face->codeCaption);
                }
            }
        }
    }
    return shown;
}

} // namespace

void tagFigures(QPDF &pdf, const Document &document, bool logo)
{
    std::vector<MarkedPlace> places;
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        PaintedPictures pictures(page.getObjectHandle());
        page.parseContents(&pictures);
        places.insert(places.end(), pictures.places.begin(), pictures.places.end());
    }
    const std::vector<QString> shown = shownIn(document, logo);
    if (places.size() != shown.size())
        return;
    std::map<MarkedPlace, PdfObject> elements;
    collectElements(pdf.getRoot().getKey("/StructTreeRoot"), elements);
    for (size_t i = 0; i < places.size(); ++i) {
        const auto element = elements.find(places[i]);
        if (element == elements.end() || shown[i].isEmpty())
            continue;
        element->second.replaceKey("/S", PdfObject::newName("/Figure"));
        element->second.replaceKey("/Alt", PdfObject::newUnicodeString(printable(shown[i]).toStdString()));
    }
}

} // namespace relais
