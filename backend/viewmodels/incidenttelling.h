// SPDX-License-Identifier: GPL-3.0-or-later
// IncidentTelling: « Une panne est arrivée hier : racontez-la »: the form about an outage that is over. What fell is a
// row of the entry's; what is typed here is when, what served, who was told, what happened, what is learnt. GUI thread.
#pragma once

#include "services/incidenttold.h"
#include "viewmodels/incidententry.h"

namespace relais {

class IncidentTelling final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the incident")
    Q_PROPERTY(QString day MEMBER m_day NOTIFY changed FINAL) // "21/11"
    Q_PROPERTY(QString from MEMBER m_from NOTIFY changed FINAL) // "12h20", as the next ones
    Q_PROPERTY(QString until MEMBER m_until NOTIFY changed FINAL) // of another day "22/11 8h"
    Q_PROPERTY(int fallback MEMBER m_fallback NOTIFY changed FINAL) // a row of fallbacks
    Q_PROPERTY(QString fallbackAt MEMBER m_fallbackAt NOTIFY changed FINAL)
    Q_PROPERTY(QString toldAt MEMBER m_toldAt NOTIFY changed FINAL) // empty: nobody was told
    Q_PROPERTY(QString done MEMBER m_done NOTIFY changed FINAL) // lines
    Q_PROPERTY(QString lessons MEMBER m_lessons NOTIFY changed FINAL) // lines
    Q_PROPERTY(QStringList fallbacks READ fallbacks NOTIFY begun FINAL) // the first one: none
    Q_PROPERTY(bool timed READ isTimed NOTIFY changed FINAL) // it is said from when to when, in the past
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // why it cannot be kept, in words; empty: it can

public:
    IncidentTelling(const WindowServices &services, PlanSession &session, const IncidentEntry &entry, QObject *parent);

    QStringList fallbacks() const;
    bool isTimed() const { return since() && ended(); }
    QString problem() const;

    // A new one: yesterday, and nothing is typed.
    Q_INVOKABLE void begin();
    // row: of the entry's rows.
    Q_INVOKABLE void tell(int row);

Q_SIGNALS:
    void changed();
    void begun();
    void told(const relais::PreparedRun &incident);
    void refused(const QString &sentence);

private:
    [[nodiscard]] QDateTime now() const;
    // UTC milliseconds; none: not said, or not a time.
    [[nodiscard]] std::optional<qint64> since() const;
    [[nodiscard]] std::optional<qint64> ended() const;
    [[nodiscard]] std::optional<qint64> within(const QString &typed) const;

    const WindowServices &m_services;
    PlanSession &m_session;
    const IncidentEntry &m_entry;
    QString m_day;
    QString m_from;
    QString m_until;
    int m_fallback = 0;
    QString m_fallbackAt;
    QString m_toldAt;
    QString m_done;
    QString m_lessons;
};

} // namespace relais
