// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds which version of the plan: people and places, on paper, in a file or on a stick. Each copy carries a mark
// of what stood in it, so that one sees, without any history, who must get a new one because what they hold has
// changed. Edits are made on a copy of the plan that the caller commits (OperationKind::Edit), so that they can be
// undone. Pure; any thread.
#pragma once

#include "core/id.h"
#include "domain/document.h"
#include "domain/plan.h"
#include "services/phrases.h"

namespace relais {

// What is handed out, to whom.
struct HandOut {
    Id<Person> person; // null: place says where it lies
    QString place;
    CopyMedium medium = CopyMedium::Paper;
    QString document; // DocumentKind's name, or kitDocument
    Edition edition = Edition::Team;
    QDate date;
    QString version; // as on the document: « 26 novembre 2025 »
    qint64 madeAt = 0; // UTC milliseconds: when the document was made
};

inline constexpr char kitDocument[] = "kit";

// The plan with the copy in it, its mark taken from the plan as it is. A copy of the same document and edition that
// the same person or place holds on the same medium is replaced: it ends on that day.
Plan withHandOut(const Plan &plan, const HandOut &handOut, IdSource &ids);
// Given back, destroyed or lost. Without effect on one that has ended.
Plan withCopyEnded(const Plan &plan, Id<Distribution> copy, QDate date);

enum class CopyState {
    ToTakeBack, // its holder has left the firm
    Outdated, // the plan changed in what stands in it
    Unknown, // nobody noted what stood in it
    Current, // says what the plan says
};

struct HeldCopy {
    Distribution copy;
    QString holder; // person's name, place, or both
    Edition edition = Edition::Team;
    CopyState state = CopyState::Unknown;

    bool operator==(const HeldCopy &) const = default;
};

// Those that have not ended, in the order of their states, then the newest first.
QList<HeldCopy> heldCopies(const Plan &plan, QDate today);
// How many of them somebody must see to: ToTakeBack or Outdated.
int copiesToSeeTo(const Plan &plan, QDate today);

// When the copies that are still held were made, the latest of them: what « Ce qui a changé » begins from. None: no
// copy says. For a copy without an instant, the end of its day.
std::optional<qint64> lastSentOut(const Plan &plan);

// How many people are new, gone, or told otherwise in the second plan: their name, post, numbers or hours.
int contactsChanged(const Plan &before, const Plan &after);

// Of what a document of that edition prints and people act on: equal plans in this, equal marks. Dates of checks and
// proofs are not in it, nor, for a pocket card, tools. document: as HandOut's.
QString markOf(const Plan &plan, Edition edition, const QString &document, QDate today);

// Who holds which version, for management: holder, edition, medium, version, state. No row: nobody does.
TableBlock heldCopiesTable(const Plan &plan, QDate today, Language language, const Phrases &phrases);

// As Distribution stores it; an unknown name is the team's.
QString editionName(Edition edition);
Edition editionOf(const QString &name);

} // namespace relais
