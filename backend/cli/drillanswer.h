// SPDX-License-Identifier: GPL-3.0-or-later
// What `relais drill` says of a drill that was played: JSON for programs, sentences for people. GUI thread.
#pragma once

#include "services/drillplayer.h"

#include <QTextStream>

namespace relais {

// Where it came to, what it measured, and its log, from which all else can be reckoned anew. Times are seconds of play,
// null where it did not happen; those of the state, the injects and the log are milliseconds. head: last link of the
// run's chain.
QByteArray drillJson(const PlayedDrill &drill, const QByteArray &head);

// Nobody has judged it yet, and nothing measures it.
bool toJudge(const ObjectiveResult &objective);

void tellDrill(const PlayedDrill &drill, QTextStream &to);

} // namespace relais
