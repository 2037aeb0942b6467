// SPDX-License-Identifier: GPL-3.0-or-later
// DrillNextWord: the next word that a message to customers promises, asked where the message is marked; and whether the
// one that was promised last is due. GUI thread.
#pragma once

#include "viewmodels/drillsession.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

class DrillNextWord final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed FINAL)
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY changed FINAL)
    Q_PROPERTY(bool typed READ isTyped NOTIFY changed FINAL) // the last choice: another time, as typed
    Q_PROPERTY(QString other READ other WRITE setOther NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    // What was promised, in words; empty: nothing is.
    Q_PROPERTY(QString words READ words NOTIFY ticked FINAL)
    Q_PROPERTY(bool due READ isDue NOTIFY ticked FINAL)

public:
    DrillNextWord(DrillSession &drill, QObject *parent);

    static QStringList choices();
    int chosen() const { return m_chosen; }
    void choose(int row);
    bool isTyped() const { return m_chosen == static_cast<int>(choices().size()) - 1; }
    QString other() const { return m_other; }
    void setOther(const QString &text);
    QString problem() const { return m_problem; }
    QString words() const;
    bool isDue() const;

    // Back to nothing announced.
    void clear();
    // False: what was typed is no time, and is said so.
    bool check();
    [[nodiscard]] std::optional<Minutes> promised() const;
    void retranslate() { Q_EMIT changed(), Q_EMIT ticked(); }

Q_SIGNALS:
    void changed();
    void ticked();

private:
    // Milliseconds of play at which the next word is due; none: nothing was promised that is not kept.
    [[nodiscard]] std::optional<qint64> dueAt() const;

    DrillSession &m_drill;
    int m_chosen = 0;
    QString m_other;
    QString m_problem;
};

} // namespace relais
