// SPDX-License-Identifier: GPL-3.0-or-later
// Where a run came to and how, as JSON: its state, its injects, and its log, event by event, from which all else can be
// reckoned anew. Any thread.
#pragma once

#include "services/drillplayer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace relais {

// Its phase, time and speed, and how many injects came to which end. Instants are milliseconds of play.
QJsonObject stateJson(const RunProgress &progress);

// In the order in which they were planned.
QJsonArray injectsJson(const RunProgress &progress);

// What is known of each event, by the names of its fields; people by what the plan calls them.
QJsonArray logJson(const PlayedDrill &drill);

} // namespace relais
