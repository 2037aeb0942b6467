// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/textmarks.h"

#include <QTextDocument>

#include <algorithm>

namespace relais {

namespace {

constexpr qsizetype numbersOfMark = 3;

} // namespace

TextMarks::TextMarks(QObject *parent)
    : QSyntaxHighlighter(parent)
{
    connect(this, &TextMarks::changed, this, &TextMarks::rehighlight);
}

void TextMarks::setTarget(QQuickTextDocument *target)
{
    m_target = target;
    setDocument(target ? target->textDocument() : nullptr);
    Q_EMIT changed();
}

void TextMarks::setPlaces(const QList<int> &places)
{
    m_places = places;
    Q_EMIT changed();
}

void TextMarks::highlightBlock(const QString &text)
{
    const int begin = currentBlock().position();
    const auto end = begin + static_cast<int>(text.size());
    for (qsizetype i = 0; i + numbersOfMark <= m_places.size(); i += numbersOfMark) {
        const int from = std::max(begin, m_places.at(i));
        const int to = std::min(end, m_places.at(i) + m_places.at(i + 1));
        if (from >= to)
            continue;
        const bool open = m_places.at(i + 2) == 1;
        QTextCharFormat format;
        format.setBackground(open ? m_openGround : m_filledGround);
        format.setForeground(open ? m_openInk : m_filledInk);
        setFormat(from - begin, to - from, format);
    }
}

} // namespace relais
