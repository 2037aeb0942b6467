// SPDX-License-Identifier: GPL-3.0-or-later
// DrillMark: the three marks of a running drill. Asking stamps the time; one question follows, the likely answer
// chosen already; no fallback is where none fits what has fallen. GUI thread.
#pragma once

#include "viewmodels/drilllanes.h"
#include "viewmodels/drillnextword.h"

namespace relais {

// Roles: key, text, note, group.
struct DrillChoiceRow {
    QString key;
    QString text;
    QString note;
    Id<Activity> activity;
    Id<Fallback> fallback;
    bool likely = false;
    QString group; // what stands above the first of its kind; empty: nothing

    bool operator==(const DrillChoiceRow &) const = default;
};

class DrillMark final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *choices READ choices CONSTANT FINAL)
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY changed FINAL) // a row of choices; -1: none
    Q_PROPERTY(bool asksNextWord READ asksNextWord NOTIFY changed FINAL) // of a message to customers
    Q_PROPERTY(relais::DrillNextWord *nextWord READ nextWord CONSTANT FINAL)

public:
    enum class Kind { Fallback, Message, Restored };
    Q_ENUM(Kind)

    DrillMark(DrillSession &drill, const DrillLanes &lanes, QObject *parent);

    bool isAsking() const { return m_asking; }
    QString question() const;
    QAbstractItemModel *choices() { return &m_choices; }
    int chosen() const { return m_chosen; }
    bool asksNextWord() const;
    DrillNextWord *nextWord() { return &m_nextWord; }

    // Only while play runs.
    Q_INVOKABLE void ask(relais::DrillMark::Kind kind);
    void choose(int row);
    Q_INVOKABLE void accept();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void refused(const QString &sentence);

private:
    [[nodiscard]] QList<DrillChoiceRow> fallbacks() const;
    [[nodiscard]] QList<DrillChoiceRow> activities() const;
    static QList<DrillChoiceRow> audiences();
    Status write(const DrillChoiceRow &choice);

    DrillSession &m_drill;
    const DrillLanes &m_lanes;
    DrillNextWord m_nextWord;
    RowListModel<DrillChoiceRow> m_choices;
    Kind m_kind = Kind::Fallback;
    qint64 m_pressed = 0; // milliseconds of play
    int m_chosen = 0;
    bool m_asking = false;
};

} // namespace relais
