// SPDX-License-Identifier: GPL-3.0-or-later
// DrillPace: how fast a running drill goes, and who plays its events: the clock or the facilitator. GUI thread.
#pragma once

#include "viewmodels/drillsession.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

class DrillPace final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QStringList segments READ segments NOTIFY changed FINAL) // the quick speeds, then the way to others
    Q_PROPERTY(int chosen READ chosen NOTIFY changed FINAL) // a row of segments
    Q_PROPERTY(QString speed READ speed NOTIFY changed FINAL) // "×2.5"
    Q_PROPERTY(QString storyWords READ storyWords NOTIFY changed FINAL)
    // Who plays, how the story goes and what limits are worth; empty: the facilitator plays at ×1.
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString waiting READ waiting NOTIFY ticked FINAL) // how many events are due; empty: none
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // of what was typed

public:
    DrillPace(DrillSession &drill, QObject *parent);

    static QStringList segments();
    int chosen() const;
    QString speed() const;
    QString storyWords() const;
    QString note() const;
    QString waiting() const;
    QString problem() const { return m_problem; }

    // A row of segments; the last one changes nothing.
    Q_INVOKABLE void choose(int segment);
    // "2", "×2,5": 0.5 to 20.
    Q_INVOKABLE void type(const QString &text);
    // To the next usual speed: 1 faster, -1 slower.
    Q_INVOKABLE void step(int by);
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
    void ticked();

private:
    [[nodiscard]] qint64 hundredths() const { return m_drill.isOpen() ? m_drill.progress().speed : usualSpeed; }
    void set(qint64 hundredths);
    void say(const QString &problem);

    DrillSession &m_drill;
    QString m_problem;
};

} // namespace relais
