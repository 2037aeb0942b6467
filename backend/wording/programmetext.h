// SPDX-License-Identifier: GPL-3.0-or-later
// The programme of drills in sentences, for the window and the command line. In the program's language; GUI thread.
#pragma once

#include "services/drillprogramme.h"

#include <QCoreApplication>

namespace relais {

class ProgrammeText {
    Q_DECLARE_TR_FUNCTIONS(relais::ProgrammeText)

public:
    // "Activities: 2 of 5 never exercised", without a full stop.
    static QString summary(const DrillProgramme &programme, ProgrammeKind kind);
    // "never", or the day.
    static QString lastWords(QDate last, QDate today);
    // What a date is about: "planned", or "proposed".
    static QString dateWords(const ProgrammeDate &date, QDate today);
    // What the calendar file says; the word EXERCICE stands in each title.
    static ProgrammeWords calendar(const DrillProgramme &programme, const QString &firm);
};

} // namespace relais
