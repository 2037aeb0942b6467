// SPDX-License-Identifier: GPL-3.0-or-later
// DrillLogText: the lines of a running drill's log in words, newest first. A correction is a line of its own that shows
// what it corrects, whose line stays as it was written. GUI thread, in the language installed.
#pragma once

#include "domain/runprogress.h"

#include <QCoreApplication>

namespace relais {

// Roles as named. mark: a LogLine.Mark.
struct DrillLogRow {
    QString key; // the sequence of the entry; "start": the beginning of play; else of what cannot be acted on
    QString time;
    QString strongText;
    QString text;
    int mark = 0;
    int kind = 0; // a DrillLogText::Kind
    bool starred = false;
    bool corrected = false;
    bool takenBack = false;
    bool written = true; // an entry or a mark: it can be starred, corrected or taken back
    bool correctable = false; // its words can be changed; a mark can only be taken back
    qint64 elapsed = 0; // milliseconds of play

    bool operator==(const DrillLogRow &) const = default;
};

class DrillLogText {
    Q_DECLARE_TR_FUNCTIONS(relais::DrillLogText)

public:
    // Of a line; entries by their type, in the order in which types are offered.
    enum Kind { Decision, Fact, ActionTaken, Communication, Request, Hypothesis, SituationReport, Mark, Course };

    // frozen: the plan the drill is played on; plan: as it is now, for the names of persons.
    static QList<DrillLogRow> rows(const RunProgress &progress, const QList<RunEvent> &events, const Plan &frozen,
                                   const Plan &plan);

    // The types of an entry, as they are offered.
    static QStringList typeNames();
    static EntryType typeAt(int row);
    // "Note a decision".
    static QString invitation(int row);
    // Whether an entry of the type says if it was verified.
    static bool isVerifiable(int row);

private:
    struct Book {
        const RunProgress &progress;
        const Plan &frozen;
        const Plan &plan;
        QHash<qint64, QString> words; // of each entry, as it reads so far
        bool started = false; // what is planned from here on was added on the way
    };
    static void append(QList<DrillLogRow> &rows, const RunEvent &event, Book &book);
    static DrillLogRow written(const RunNote &note, const QString &words, const Book &book);
    static void setEntryWords(DrillLogRow &row, const RunNote &note, const Book &book);
    static void setMarkWords(DrillLogRow &row, const RunNote &note, const Book &book);
    static DrillLogRow correction(const RunEvent &event, Book &book);
    static DrillLogRow start(const RunProgress &progress);
    // Neither an entry nor a mark; no key: it has no line.
    static DrillLogRow course(const RunEvent &event, const Book &book);
    static QString pauseWords(PauseReason reason);
};

} // namespace relais
