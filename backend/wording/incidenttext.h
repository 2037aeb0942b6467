// SPDX-License-Identifier: GPL-3.0-or-later
// IncidentText: an incident in sentences, the same in the window and on the command line: the header, what is due, whom
// to call, what must be so at the end, the log's lines, the review. Calm: no exclamation, no superlative. GUI thread,
// in the language installed.
#pragma once

#include "services/incidentcalls.h"
#include "services/incidentopening.h"
#include "services/incidentreview.h"

#include <QCoreApplication>

namespace relais {

class IncidentText {
    Q_DECLARE_TR_FUNCTIONS(relais::IncidentText)

public:
    // All must outlive it. plan: as it is now; it names the persons.
    IncidentText(const RunProgress &progress, const IncidentState &state, const Plan &plan);

    // The header.
    [[nodiscard]] QString since() const; // "Since 9:12"; of another day "Since yesterday, 9:12"
    [[nodiscard]] QString elapsed() const; // minutes up to 2 h, then h and min; no seconds
    [[nodiscard]] QString title() const; // "La téléphonie 3CX est indisponible", and what was joined to it
    [[nodiscard]] QString declared() const; // "Incident under way"
    // What carries on, since when and until when; what has passed its limit; what has no fallback; what to wait for.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isPastLimit() const; // the sentence says so

    // "9:21", "yesterday, 9:21", of an instant of the incident.
    [[nodiscard]] QString moment(qint64 instant) const;

    // One of the state.
    [[nodiscard]] QString activity(const IncidentActivity &activity) const;
    [[nodiscard]] QString aid(const IncidentAid &aid) const; // "In 40 min, Sell passes its limit"
    [[nodiscard]] QString criterion(const ExitCheck &check) const;
    [[nodiscard]] QString stepDue(const RunStep &step) const; // "in 10 min", "5 min late"; empty: none, or done
    [[nodiscard]] QString stepDone(const RunStep &step) const; // "Sophie, 9:15"; empty: to do
    [[nodiscard]] QString stepWho(const RunStep &step) const; // first name; empty: anyone
    [[nodiscard]] QString note(const RunNote &note) const; // a line of the log, without its time
    [[nodiscard]] QString promise(const IncidentPromise &promise) const;

    [[nodiscard]] static QString sectionTitle(CardSection section);
    [[nodiscard]] static QString triageQuestion();
    [[nodiscard]] static QString triageAnswer(Triage triage); // "Yes: an attack"
    [[nodiscard]] static QString callReason(const IncidentCall &call, const Plan &plan);
    [[nodiscard]] static QString callReach(const IncidentCall &call); // "Not reachable before 8:00"; empty: is

    // The review.
    [[nodiscard]] QString lasted(const IncidentReview &review) const;
    [[nodiscard]] QString loss(const IncidentReview &review) const; // "About €1,200, against €2,000 without fallback"
    [[nodiscard]] QString promises(const IncidentReview &review) const; // "2 promised words out of 3 were kept"
    [[nodiscard]] QString steps(const IncidentReview &review) const;
    [[nodiscard]] static QString clock(IncidentAidKind kind, qint64 untilUtcMilliseconds, qint64 nowUtcMilliseconds);

private:
    [[nodiscard]] QString personNamed(Id<Person> person) const;
    [[nodiscard]] QString personNamedText(const QString &text) const;
    [[nodiscard]] const IncidentActivity *pastLimit() const;
    [[nodiscard]] QString carried(const IncidentActivity &activity) const;
    [[nodiscard]] QString coming(const IncidentAid &aid, const QString &time, const QString &name) const;
    [[nodiscard]] QString passed(const IncidentAid &aid, const QString &time, const QString &name) const;

    const RunProgress &m_progress;
    const IncidentState &m_state;
    const Plan &m_plan;
};

} // namespace relais
