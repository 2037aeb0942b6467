// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pagetext.h"

#include "documents/documentfont.h"

#include <QTextLayout>

#include <cmath>

namespace relais {

namespace {

QTextCharFormat formatOf(const TextRun &run, const TextLook &style)
{
    QTextCharFormat format;
    format.setFont(documentFont(style.points, style.strong || run.style == TextStyle::Strong));
    QColor colour = style.colour;
    if (run.style == TextStyle::Muted)
        colour = look::ink3;
    else if (run.style == TextStyle::Gap)
        colour = look::amberInk;
    format.setForeground(colour);
    return format;
}

} // namespace

PageText::PageText(const RichText &text, const TextLook &style, double width)
    : m_layout(std::make_unique<QTextLayout>())
    , m_lineHeight(look::pt(style.points * style.leading))
{
    QString characters;
    QList<QTextLayout::FormatRange> formats;
    for (const auto &run : text) {
        const QString part = printable(run.text).replace(u'\n', QChar(QChar::LineSeparator));
        const auto start = static_cast<int>(characters.size());
        const auto length = static_cast<int>(part.size());
        characters += part;
        formats.append({start, length, formatOf(run, style)});
        if (const QString target = allowedLink(run.link); !target.isEmpty())
            m_links.push_back({start, start + length, target});
    }
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFont(documentFont(style.points, style.strong));
    m_layout->setText(characters);
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    double y = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (m_lineHeight - line.height()) / 2});
        y += m_lineHeight;
    }
    m_layout->endLayout();
}

PageText::~PageText() = default;
PageText::PageText(PageText &&) noexcept = default;
PageText &PageText::operator=(PageText &&) noexcept = default;

double PageText::height() const
{
    return lineCount() * m_lineHeight;
}

double PageText::naturalWidth() const
{
    double width = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

int PageText::lineCount() const
{
    return m_layout->lineCount();
}

double PageText::baseline() const
{
    if (lineCount() == 0)
        return 0;
    const QTextLine line = m_layout->lineAt(0);
    return line.y() + line.ascent();
}

QPointF PageText::end() const
{
    if (lineCount() == 0)
        return {};
    const QTextLine line = m_layout->lineAt(lineCount() - 1);
    return {line.x() + line.naturalTextWidth(), line.y() + line.ascent()};
}

double PageText::cutBefore(double y) const
{
    return y >= height() ? y : std::floor(y / m_lineHeight) * m_lineHeight;
}

void PageText::paint(QPainter &painter, QPointF at, double from, double to) const
{
    const int first = std::max(0, static_cast<int>(std::round(from / m_lineHeight)));
    const int last = std::min(lineCount(), static_cast<int>(std::round(to / m_lineHeight)));
    for (int i = first; i < last; ++i)
        m_layout->lineAt(i).draw(&painter, at);
}

void PageText::collectLinks(std::vector<LinkArea> &areas, QPointF at, double from, double to) const
{
    if (m_links.empty())
        return;
    const int first = std::max(0, static_cast<int>(std::round(from / m_lineHeight)));
    const int last = std::min(lineCount(), static_cast<int>(std::round(to / m_lineHeight)));
    for (int i = first; i < last; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        for (const auto &link : m_links) {
            const int start = std::max(link.start, line.textStart());
            const int end = std::min(link.end, line.textStart() + line.textLength());
            if (start >= end)
                continue;
            const double left = line.cursorToX(start);
            const double right = line.cursorToX(end);
            areas.push_back({QRectF(at.x() + left, at.y() + line.y(), right - left, line.height()), link.target});
        }
    }
}

} // namespace relais
