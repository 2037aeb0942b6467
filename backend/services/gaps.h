// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan lacks, each with the place where it is filled in: for Home, « 2 à compléter » in the inventory, the
// fiches and the gaps of a document. Missing is not wrong: domain/validation refuses, this only tells. Pure functions;
// any thread.
#pragma once

#include "domain/playbook.h"
#include "services/planfacts.h"

namespace relais {

enum class GapCode {
    NoDecider,
    NoDeputyDecider,
    NoActivity, // so that nothing says what a tool stops
    NoFallbackForTool, // a critical one
    NoFallbackForActivity,
    SameRoot, // the fallback falls with what it replaces; other is the root
    FallbackWithoutSteps,
    ActivationUnknown, // so that nothing can count on the fallback
    NoLimit,
    NoSupportNumber, // of a critical tool
    NoOwner,
    NoDeputy,
    NoTeamChannel,
    NoNumber, // of a person
    NeverTried, // neither tried for real nor used
    HoldUnknown,
    NoSpokesperson,
    NoCustomerChannel,
    NoMeetingPoint,
    NoSecondNumber, // of somebody who decides or looks after a critical tool
    BufferUnknown, // how long it holds without what it needs
    NothingBehind, // a critical tool of which nobody said what it rests on
    CostUnknown,
    ExampleWords,
    AnswerUnknown, // « Je ne sais pas »
    AnswerLater, // « Plus tard »
    HintToConfirm,
    NoProviderNumber, // whom to call for a tool that has no number of its own
    ToClearUp, // a remark says that something is to be found or asked
};

enum class GapSeverity {
    First, // on the day, it stops people
    Next, // it costs time on the day
    Later, // it makes the plan less sure
};

GapSeverity severityOf(GapCode code);

struct Gap {
    GapCode code = GapCode::NoDecider;
    GapTarget target; // row: a row of the plan, always
    RowId other; // second row that the sentence names, if any

    bool operator==(const Gap &) const = default;
};

// The most severe first, then in the order of the codes and of the plan. today: proofs and departures are as of then.
QList<Gap> gapsOf(const Plan &plan, const PlanFacts &facts, QDate today);

// Those of one row.
QList<Gap> gapsAt(const QList<Gap> &gaps, RowId row);

} // namespace relais
