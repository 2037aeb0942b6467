// SPDX-License-Identifier: GPL-3.0-or-later
// DrillLog: the log of a running drill, newest first, and what is written into it. An entry stands at the time at which
// its typing began. A correction is a new entry behind the old one; nothing is erased. GUI thread.
#pragma once

#include "viewmodels/drillsession.h"
#include "viewmodels/rowlistmodel.h"

#include <QCoreApplication>
#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles as named. mark: a LogLine.Mark.
struct DrillLogRow {
    QString key; // the sequence of the entry; "start": the beginning of play
    QString time;
    QString strongText;
    QString text;
    int mark = 0;
    bool starred = false;
    bool corrected = false;
    bool takenBack = false;
    bool written = true; // by somebody: not the beginning of play
    bool correctable = false; // its words can be changed; a mark can only be taken back

    bool operator==(const DrillLogRow &) const = default;
};

class DrillLog final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString count READ count NOTIFY changed FINAL)
    // What a note may be about: nothing in particular, or an activity.
    Q_PROPERTY(QStringList subjects READ subjects NOTIFY changed FINAL)

public:
    DrillLog(PlanSession &session, DrillSession &drill, QObject *parent);

    QAbstractItemModel *rows() { return &m_rows; }
    QString count() const;
    QStringList subjects() const;

    // The first letter of a note, and its end without one.
    Q_INVOKABLE void typingBegan();
    Q_INVOKABLE void typingEnded() { m_typingSince.reset(); }
    // decision: else a fact. subject: a row of subjects. Empty text writes nothing.
    Q_INVOKABLE void note(const QString &text, bool decision, int subject = 0);
    Q_INVOKABLE void star(const QString &key, bool starred);
    // The words of an entry as they are typed.
    Q_INVOKABLE QString words(const QString &key) const;
    // Empty text takes it back.
    Q_INVOKABLE void correct(const QString &key, const QString &text);
    void refresh();

Q_SIGNALS:
    void changed();
    void refused(const QString &sentence);

private:
    [[nodiscard]] DrillLogRow rowOf(const RunNote &note) const;
    void setMarkWords(DrillLogRow &row, const RunNote &note) const;
    void report(const Status &status);

    PlanSession &m_session;
    DrillSession &m_drill;
    std::optional<qint64> m_typingSince; // milliseconds of play
    RowListModel<DrillLogRow> m_rows;
};

} // namespace relais
