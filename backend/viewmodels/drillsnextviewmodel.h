// SPDX-License-Identifier: GPL-3.0-or-later
// DrillsNextViewModel: Home's card of the drill that comes next: which, when, who leads it. GUI thread.
#pragma once

#include "viewmodels/drilllibrary.h"
#include "viewmodels/plansession.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

class DrillsNextViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool planned READ isPlanned NOTIFY changed FINAL)
    Q_PROPERTY(bool played READ hasPlayed NOTIFY changed FINAL) // at least one drill so far
    Q_PROPERTY(QString unplanned READ unplanned NOTIFY changed FINAL) // in words, while none is planned
    Q_PROPERTY(QString month READ month NOTIFY changed FINAL) // "Dec"; empty: no date yet
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL) // "11"
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(QString facilitator READ facilitator NOTIFY changed FINAL) // in words
    Q_PROPERTY(QString team READ team NOTIFY changed FINAL) // in words
    // What is done of the preparation.
    Q_PROPERTY(bool led READ isLed NOTIFY changed FINAL)
    Q_PROPERTY(bool manned READ isManned NOTIFY changed FINAL)

public:
    DrillsNextViewModel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    bool isPlanned() const;
    bool hasPlayed() const;
    QString unplanned() const;
    QString month() const;
    QString day() const;
    QString title() const;
    QString when() const;
    QString facilitator() const;
    QString team() const;
    bool isLed() const;
    bool isManned() const { return participants() > 0; }
    // The scenarios of the library, for titles and lengths.
    void setLibrary(const DrillLibrary &library);
    // The day of the last drill, if it is time to play again; else invalid.
    void setLastLongAgo(QDate day);
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] int participants() const;
    [[nodiscard]] const Scenario *scenario() const;

    const WindowServices &m_services;
    PlanSession &m_session;
    DrillLibrary m_library;
    QDate m_lastLongAgo;
};

} // namespace relais
