// SPDX-License-Identifier: GPL-3.0-or-later
// DrillLog: the log of a running drill, newest first, and what is written into it. An entry stands at the time at which
// its typing began. A correction is a new line behind the old one; nothing is erased. GUI thread.
#pragma once

#include "viewmodels/drilllogtext.h"
#include "viewmodels/drillsession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

class DrillLog final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString count READ count NOTIFY changed FINAL)
    // What a note may be about: nothing in particular, or an activity.
    Q_PROPERTY(QStringList subjects READ subjects NOTIFY changed FINAL)
    Q_PROPERTY(QStringList types READ types NOTIFY changed FINAL) // that a note can have
    Q_PROPERTY(int type READ type WRITE setType NOTIFY typeChanged FINAL) // a row of types
    Q_PROPERTY(QString invitation READ invitation NOTIFY typeChanged FINAL) // "Note a decision"
    Q_PROPERTY(bool verifiable READ isVerifiable NOTIFY typeChanged FINAL)
    Q_PROPERTY(QStringList filters READ filters NOTIFY changed FINAL) // what can be shown alone; all first
    Q_PROPERTY(int filter READ filter WRITE setFilter NOTIFY changed FINAL)

public:
    // As it is asked for beside a note.
    enum class Verified { NotSaid, Yes, No };
    Q_ENUM(Verified)

    DrillLog(PlanSession &session, DrillSession &drill, QObject *parent);

    QAbstractItemModel *rows() { return &m_rows; }
    QString count() const;
    QStringList subjects() const;
    static QStringList types() { return DrillLogText::typeNames(); }
    int type() const { return m_type; }
    void setType(int type);
    QString invitation() const { return DrillLogText::invitation(m_type); }
    bool isVerifiable() const { return DrillLogText::isVerifiable(m_type); }
    static QStringList filters();
    int filter() const { return m_filter; }
    void setFilter(int filter);
    // The team sees this screen: what is still to come is not told.
    void setShared(bool shared);

    // The first letter of a note, and its end without one.
    Q_INVOKABLE void typingBegan();
    Q_INVOKABLE void typingEnded() { m_typingSince.reset(); }
    // To the type before or behind, round and round.
    Q_INVOKABLE void turnType(int by);
    // Of the type chosen. subject: a row of subjects. Empty text writes nothing.
    Q_INVOKABLE void note(const QString &text, int subject = 0,
                          relais::DrillLog::Verified verified = Verified::NotSaid);
    Q_INVOKABLE void star(const QString &key, bool starred);
    // The words of an entry as they are typed.
    Q_INVOKABLE QString words(const QString &key) const;
    // Empty text takes it back.
    Q_INVOKABLE void correct(const QString &key, const QString &text);
    void refresh();

Q_SIGNALS:
    void changed();
    void typeChanged();
    void refused(const QString &sentence);

private:
    [[nodiscard]] bool shows(const DrillLogRow &row) const;
    void report(const Status &status);

    PlanSession &m_session;
    DrillSession &m_drill;
    std::optional<qint64> m_typingSince; // milliseconds of play
    int m_type = 0;
    int m_filter = 0;
    bool m_shared = false;
    RowListModel<DrillLogRow> m_rows;
};

} // namespace relais
