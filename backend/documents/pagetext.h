// SPDX-License-Identifier: GPL-3.0-or-later
// PageText: one text of the tree, broken into lines for one width. It owns its layout and can be cut between lines and
// painted in parts, on any device. Not shared between threads.
#pragma once

#include "documents/pagelook.h"
#include "domain/document.h"

#include <QRectF>

#include <memory>

class QPainter;
class QTextLayout;

namespace relais {

struct TextLook {
    double points = look::body;
    bool strong = false;
    QColor colour = look::ink;
    Qt::Alignment alignment = Qt::AlignLeft;
    double leading = 1.42; // line height as a multiple of the size
};

// Where a link may be touched, in page units.
struct LinkArea {
    QRectF box;
    QString target; // an allowed link
};

class PageText {
public:
    // width in units; the text is made printable here, whatever it is.
    PageText(const RichText &text, const TextLook &style, double width);
    ~PageText();
    Q_DISABLE_COPY(PageText)
    PageText(PageText &&) noexcept;
    PageText &operator=(PageText &&) noexcept;

    [[nodiscard]] double height() const;
    [[nodiscard]] double naturalWidth() const; // of the longest line
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double baseline() const; // of the first line, from the top
    // The end of the last line's ink and its baseline, from the text's top left: where a leader starts.
    [[nodiscard]] QPointF end() const;
    // The largest cut <= y that runs through no line.
    [[nodiscard]] double cutBefore(double y) const;

    // Paints the lines between from and to (both measured in the text) with the text's top left at `at`.
    void paint(QPainter &painter, QPointF at, double from, double to) const;
    void collectLinks(std::vector<LinkArea> &areas, QPointF at, double from, double to) const;

private:
    struct LinkRange {
        int start;
        int end;
        QString target;
    };
    std::unique_ptr<QTextLayout> m_layout;
    std::vector<LinkRange> m_links;
    double m_lineHeight = 0;
};

} // namespace relais
