// SPDX-License-Identifier: GPL-3.0-or-later
// LaidOutDocument: a tree on its pages, ready to be painted on any device (a PDF, a preview). Owns its layout, copies
// of the document. Use from one thread; making one needs no window and no UI thread.
#pragma once

#include "documents/pagination.h"
#include "services/documentwriter.h"

#include <QHash>
#include <QImage>

#include <stop_token>

class QPainter;

namespace relais {

struct OutlineEntry {
    QString title;
    QString id;
    int level = 1; // 1-based
    int page = 0; // 0-based
    double y = 0; // of its top, in units from the top of the page
};

class LaidOutDocument {
public:
    // A stopped token leaves the layout unfinished; the caller asks the token.
    LaidOutDocument(Document document, std::stop_token stop, FirmTemplate look = {});

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const std::vector<OutlineEntry> &outline() const { return m_outline; }
    // What stands on the pages: the tree, without the lines of pocket cards that found no place.
    [[nodiscard]] const Document &document() const { return m_document; }
    // Ids of wall sheets that run over their page and of pocket cards that leave lines out.
    [[nodiscard]] std::vector<QString> overfull() const;

    // How far down the body of a page (0-based) is taken, in units.
    [[nodiscard]] double bodyTaken(int page) const;

    // Paints page (0-based) in units of look::unitsPerPoint; scale the painter for another device.
    void paint(QPainter &painter, int page) const;
    [[nodiscard]] std::vector<LinkArea> links(int page) const;
    // The characters of the running head and foot in the order in which paint() writes them, before anything else.
    [[nodiscard]] QString furniture(int page) const;

private:
    struct Page {
        const PageSection *section;
        PagePlan plan;
    };
    struct FurnitureText {
        QString text;
        double baseline;
        bool right;
    };
    [[nodiscard]] bool hasHead(int page) const;
    void readAnchors();
    [[nodiscard]] std::vector<FurnitureText> furnitureTexts(int page) const;
    void paintFurniture(QPainter &painter, int page) const;
    void paintLogo(QPainter &painter) const;
    void paintReference(QPainter &painter, const PlacedText &entry, const PageReference &reference, double y) const;

    std::vector<QString> m_overfullCards;
    Document m_document;
    FirmTemplate m_look;
    QImage m_logo; // null = none
    std::vector<PageSection> m_sections;
    std::vector<Page> m_pages;
    std::vector<OutlineEntry> m_outline;
    QHash<QString, int> m_pageOf; // id -> page, 0-based
};

} // namespace relais
