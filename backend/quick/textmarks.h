// SPDX-License-Identifier: GPL-3.0-or-later
// TextMarks: colours stretches of a plain text without making it rich: the words that Relais filled into a message,
// and those that are still open. One stands beside the TextEdit whose document it colours. GUI thread only.
#pragma once

#include <QColor>
#include <QList>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QtQml/qqmlregistration.h>

namespace relais {

class TextMarks : public QSyntaxHighlighter {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *target READ target WRITE setTarget NOTIFY changed FINAL)
    // Three numbers a mark: where it begins, how many characters it has, and 1 where its word is open, else 0.
    Q_PROPERTY(QList<int> places READ places WRITE setPlaces NOTIFY changed FINAL)
    Q_PROPERTY(QColor filledGround MEMBER m_filledGround NOTIFY changed FINAL)
    Q_PROPERTY(QColor filledInk MEMBER m_filledInk NOTIFY changed FINAL)
    Q_PROPERTY(QColor openGround MEMBER m_openGround NOTIFY changed FINAL)
    Q_PROPERTY(QColor openInk MEMBER m_openInk NOTIFY changed FINAL)

public:
    explicit TextMarks(QObject *parent = nullptr);

    QQuickTextDocument *target() const { return m_target; }
    void setTarget(QQuickTextDocument *target);
    QList<int> places() const { return m_places; }
    void setPlaces(const QList<int> &places);

Q_SIGNALS:
    void changed();

protected:
    void highlightBlock(const QString &text) override;

private:
    QQuickTextDocument *m_target = nullptr;
    QList<int> m_places;
    QColor m_filledGround;
    QColor m_filledInk;
    QColor m_openGround;
    QColor m_openInk;
};

} // namespace relais
