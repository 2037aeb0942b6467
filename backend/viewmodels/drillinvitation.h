// SPDX-License-Identifier: GPL-3.0-or-later
// DrillInvitation: « Planifier et inviter »: the drill goes into the plan, a calendar file is written, and a message
// stands ready to be copied. Relais sends nothing. The file is written on the documents' runner. GUI thread.
#pragma once

#include "viewmodels/drillrunningorder.h"
#include "viewmodels/drillteampanel.h"

#include <QUrl>

namespace relais {

class DrillInvitation final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the preparation")
    Q_PROPERTY(bool available READ isAvailable CONSTANT FINAL) // this program can write calendar files
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // why nobody can be invited yet; empty: they can
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL) // the message
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL) // proposed
    Q_PROPERTY(QString saved READ saved NOTIFY changed FINAL) // where the file was written, in words

public:
    DrillInvitation(const WindowServices &services, PlanSession &session, DrillTeamPanel &team,
                    const DrillRunningOrder &order, QObject *parent = nullptr);

    bool isAvailable() const { return static_cast<bool>(m_services.calendar); }
    QString problem() const;
    QString text() const;
    QString fileName() const;
    QString saved() const { return m_saved; }

    // Puts the drill into the plan too, where that can be written.
    Q_INVOKABLE void save(const QUrl &file);

Q_SIGNALS:
    void changed();
    void refused(const QString &sentence);

private:
    [[nodiscard]] CalendarEvent planned() const;

    const WindowServices &m_services;
    PlanSession &m_session;
    DrillTeamPanel &m_team;
    const DrillRunningOrder &m_order;
    QString m_saved;
};

} // namespace relais
