// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cardrows.h"
#include "documents/qrcode.h"

namespace relais {

using look::pt;

namespace {

constexpr double cardInset = look::mm(4);
constexpr double footPoints = 6;
constexpr double typeStep = 0.25; // points
constexpr qsizetype longestTitle = 60; // characters, as the other two
constexpr qsizetype longestLine = 240;
constexpr qsizetype longestFoot = 90;

struct PlacedLine {
    PageText text;
    QPointF at; // from the corner of the face
};

// A face laid out in one size of type.
struct FaceLayout {
    std::vector<PlacedLine> texts;
    double bottom = 0; // of the lines
    double most = 0; // where they must end

    [[nodiscard]] bool fits() const { return bottom <= most + 0.5; }
};

FaceLayout laidOut(const CardFace &face, double points, QColor accent = look::blue)
{
    FaceLayout layout;
    const double inner = cardWidth - 2 * cardInset;
    const double width = face.code.isEmpty() ? inner : inner - cardCodeSize + pt(4);
    double y = cardInset - pt(2);
    PageText title(strongText(face.title), {points + 1.5, true, accent, Qt::AlignLeft, 1.2}, inner);
    const double titleHeight = title.height();
    layout.texts.push_back({std::move(title), {cardInset, y}});
    y += titleHeight + pt(2.5);
    const double top = y;
    for (const auto &line : face.lines) {
        PageText text(line, {points, false, look::ink, Qt::AlignLeft, 1.22}, width);
        const double height = text.height();
        layout.texts.push_back({std::move(text), {cardInset, y}});
        y += height + pt(points * 0.22);
    }
    layout.bottom = y;
    if (!face.codeCaption.isEmpty()) {
        PageText caption(plainText(face.codeCaption), {footPoints, false, look::ink2, Qt::AlignHCenter, 1.15},
                         cardCodeSize - pt(8));
        layout.texts.push_back({std::move(caption), {cardWidth - cardCodeSize - pt(2), top + cardCodeSize - pt(7)}});
    }
    PageText foot(plainText(face.footer), {footPoints, false, look::ink3, Qt::AlignLeft, 1.15},
                  face.code.isEmpty() ? inner : width);
    layout.most = cardHeight - cardInset + pt(3) - (face.footer.isEmpty() ? 0 : foot.height());
    if (!face.footer.isEmpty())
        layout.texts.push_back({std::move(foot), {cardInset, layout.most}});
    return layout;
}

bool clip(QString &text, qsizetype longest)
{
    text = printable(text);
    if (text.size() <= longest)
        return false;
    text.truncate(longest - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    text += QChar(0x2026);
    return true;
}

bool clipLine(RichText &line)
{
    qsizetype room = longestLine;
    bool clipped = false;
    for (auto &run : line) {
        clipped = (room > 1 ? clip(run.text, room) : !std::exchange(run.text, QString()).isEmpty()) || clipped;
        room = std::max<qsizetype>(room - run.text.size(), 0);
    }
    return clipped;
}

} // namespace

bool fitCardFace(CardFace &face)
{
    bool cut = clip(face.title, longestTitle);
    cut = clip(face.footer, longestFoot) || cut;
    cut = clip(face.codeCaption, longestFoot) || cut;
    for (auto &line : face.lines)
        cut = clipLine(line) || cut;
    if (laidOut(face, look::cardLeast).fits())
        return !cut;
    face.lines.push_back(plainText(QStringLiteral("…")));
    while (face.lines.size() > 1 && !laidOut(face, look::cardLeast).fits())
        face.lines.erase(face.lines.end() - 2);
    return false;
}

void addCardFace(PageRow &row, const CardFace &face, QPointF at, QColor accent)
{
    double points = look::cardMost;
    FaceLayout layout = laidOut(face, points, accent);
    while (!layout.fits() && points > look::cardLeast) {
        points -= typeStep;
        layout = laidOut(face, points, accent);
    }
    const double top = layout.texts.front().at.y() + layout.texts.front().text.height() + pt(2.5);
    for (auto &placed : layout.texts)
        row.add(std::move(placed.text), at.x() + placed.at.x(), at.y() + placed.at.y());
    if (const auto code = qrCode(face.code)) {
        PageShape shape;
        shape.kind = PageShape::Kind::Path;
        shape.box = {at.x() + cardWidth - cardCodeSize - pt(6), at.y() + top - pt(7), cardCodeSize, cardCodeSize};
        shape.fill = Qt::black;
        shape.path = qrPath(*code, cardCodeSize);
        row.add(shape);
    }
}

} // namespace relais
