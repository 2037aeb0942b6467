// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the table that tests/faults/run prints: a fault tried on a workload many times, and what was amiss
// afterwards. Each test prints its rows as lines for that program. How often is for the environment to say.
#pragma once

#include "workload.h"

#include <QString>

namespace relais::test {

struct FaultRow {
    Job job = Job::Edit;
    const char *fault = "";
    const char *control = ""; // the manner that must lose something; empty = as the program is built
    int tried = 0;
    int corrupt = 0;
    int lost = 0;
    int missing = 0;
    int untold = 0; // no words for the person, stored although refused, or stored twice
    QString remark = {};
    QString first = {}; // what was wrong first

    // What a check found; empty = nothing.
    void count(const QString &found, const QString &where);
    [[nodiscard]] int bad() const { return corrupt + lost + missing + untold; }
    void print() const;
};

// A number from the environment, or the one that is usual.
int numberWanted(const char *variable, int usually);

// What is wrong with the words that a person reads about the error: none, or the detail that is for the log.
QString faultOfWords(const Error &error);

} // namespace relais::test
