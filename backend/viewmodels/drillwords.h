// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens of a running drill say: its clocks and the scene that is played. Values, and the functions that make
// them, in the window's language; the scene's own texts in the run's. GUI thread.
#pragma once

#include "domain/runprogress.h"
#include "viewmodels/rowlistmodel.h"

#include <QCoreApplication>
#include <QtQml/qqmlregistration.h>

namespace relais {

struct DrillTimes {
    Q_GADGET
    QML_VALUE_TYPE(drillTimes)
    Q_PROPERTY(QString elapsed MEMBER elapsed)
    Q_PROPERTY(QString story MEMBER story)
    Q_PROPERTY(QString storyDay MEMBER storyDay)
    Q_PROPERTY(QString next MEMBER next)
    Q_PROPERTY(QString nextNote MEMBER nextNote)
    Q_PROPERTY(QString pause MEMBER pause)
    Q_PROPERTY(QString briefing MEMBER briefing)

public:
    QString elapsed; // "00:12:42"
    QString story; // "13:21"
    QString storyDay; // "Tuesday 18 November"
    QString next; // until the next scene, as a guide: "02:18"; empty: it is due, or there is none
    QString nextNote;
    QString pause; // why and since when; empty: not paused
    QString briefing; // since it began: "02:13"
};

struct DrillScene {
    Q_GADGET
    QML_VALUE_TYPE(drillScene)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString story MEMBER story)
    Q_PROPERTY(QString person MEMBER person)
    Q_PROPERTY(QString recipient MEMBER recipient)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString situation MEMBER situation)
    Q_PROPERTY(QString expected MEMBER expected)
    Q_PROPERTY(bool missing MEMBER missing)
    Q_PROPERTY(bool last MEMBER last)

public:
    QString key; // empty: none was played yet
    QString place; // "Event 2 of 5"
    QString story; // its time in the story
    QString person; // whom it is for; empty: nobody in particular
    QString recipient; // the same with the part of the firm, in words
    QString title;
    QString situation;
    QString expected; // for the facilitator alone
    bool missing = false; // the plan does not say what is expected
    bool last = false; // none comes after it
};

// Roles: key, minute, title, person.
struct DrillUpcomingRow {
    QString key;
    QString minute;
    QString title;
    QString person;

    bool operator==(const DrillUpcomingRow &) const = default;
};

// A decision that a scenario forces, without a text, or a way to make the drill harder: key, title, text.
struct DrillTwistRow {
    QString key;
    QString title;
    QString text;

    bool operator==(const DrillTwistRow &) const = default;
};

// Roles: key, role, names.
struct DrillRoleRow {
    QString key;
    QString role;
    QString names;

    bool operator==(const DrillRoleRow &) const = default;
};

extern const std::span<const RowColumn<DrillTwistRow>> drillTwistColumns;

class DrillWords {
    Q_DECLARE_TR_FUNCTIONS(relais::DrillWords)

public:
    // elapsed: milliseconds of play; sincePhase: milliseconds since the phase began.
    static DrillTimes times(const RunProgress &progress, qint64 elapsed, qint64 sincePhase);
    static DrillScene scene(const RunProgress &progress, const Plan &plan);
    static QList<DrillUpcomingRow> upcoming(const RunProgress &progress, const Plan &plan);
    static QList<DrillRoleRow> roles(const RunProgress &progress, const Plan &plan);

    // A part of the firm.
    static QString cellName(DrillCell cell);
    // The parts of the firm for which a scene can be, everyone first; and the one of a row.
    static QStringList cellNames();
    static DrillCell cellAt(int row);
    // A minute of play, or an amount of time, as typed: "25", "25 min", "1 h 10". None: it is neither.
    static std::optional<Minutes> minuteFrom(const QString &text);
    // The story's time of day: "13:21".
    static QString storyTime(Minutes story);
    // For whom a scene is: « Direction · Claire Lenoir »; the cell alone where the plan names nobody.
    static QString recipient(const RunInject &inject, const Plan &plan);
    // What the facilitator keeps at hand, in the plan's language.
    static QList<DrillTwistRow> decisions(const Scenario &scenario, const Plan &plan);
    static QList<DrillTwistRow> twists(const Scenario &scenario, const Plan &plan);

    // The clocks as sentences.
    static QString spoken(const DrillTimes &times);

    // "02:18"; above an hour "1:02:18".
    static QString clock(qint64 milliseconds);
    // A stretch of real time: "45 s", "4 min".
    static QString span(qint64 milliseconds);
    // A text of the run with its persons' names.
    static QString named(const QString &text, const Plan &plan);
    // A typed text with persons' full names as the run keeps them.
    static QString kept(const QString &typed, const Plan &plan);

private:
    static QString pauseWords(const RunProgress &progress, qint64 elapsed, qint64 sincePhase);
};

} // namespace relais
