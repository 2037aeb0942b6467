// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when in the story of a fall, and which of it each length of the drill tells. For services/fallscenario
// only. Pure; any thread.
#pragma once

#include "services/fallscenario.h"

namespace relais {

struct FallBeat {
    QString key;
    Minutes at{0}; // of the story
    FallMoment moment = FallMoment::Said;
    LocalText text; // in place of the moment's title
    NodeId about; // of AlsoFalls and Limit
    QList<NodeId> stops;
    QList<NodeId> restores;
    bool dated = false;
    bool inFirst = false; // it is in the short drill
};

// An activity that comes to stand still, and when it passes the stop that it tolerates.
struct FallLimit {
    Id<Activity> activity;
    Minutes at{0};
};

// In order, no two at the same minute. limits: in order.
[[nodiscard]] QList<FallBeat> fallBeats(const FallStory &story, const QList<FallLimit> &limits);

// The minutes of play of so many scenes, from 0 on and each later than the one before: even, or where `at` (minutes of
// the story, of `span` in all) puts them. Precondition: fewer scenes than minutes.
[[nodiscard]] QList<Minutes> minutesOfPlay(const QList<Minutes> &at, Minutes play, Minutes span);

} // namespace relais
