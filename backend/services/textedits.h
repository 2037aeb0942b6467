// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to a generated fiche or message, both ways (decisions.md 5): edits in the plan applied to what is
// generated, and an edit made on the screen turned into a plan that holds it. Regenerating never drops an edit. Pure
// functions; any thread.
#pragma once

#include "domain/plan.h"
#include "domain/playbook.h"

namespace relais {

// `follows` of a step that was moved before all others.
inline constexpr QLatin1StringView firstPlace("^");

// The edits about this object made on this card, whatever its version.
QList<TextEdit> editsOf(const Plan &plan, const QString &templateKey, RowId object);
bool isSameTemplate(const QString &key, const QString &otherKey);

// Applies the edits to the generated steps. wall: only edits on a text that the wall shows too, and none with a
// telephone number.
void applyEdits(Playbook &playbook, const QList<TextEdit> &edits, Language language, bool wall);

// Each returns the plan with the edit; commit it as OperationKind::Edit, accepting a new text as Regenerate.
Plan withStepText(const Plan &plan, const Playbook &playbook, const QString &slot, const QString &text,
                  Language language, IdSource &ids);
// Without a person, the card says again who does it.
Plan withStepPerson(const Plan &plan, const Playbook &playbook, const QString &slot, Id<Person> person,
                    Language language, IdSource &ids);
Plan withStepRemoved(const Plan &plan, const Playbook &playbook, const QString &slot, Language language, IdSource &ids);
// follows: the slot it comes after, or firstPlace. The new step's slot is its id.
Plan withStepAdded(const Plan &plan, const Playbook &playbook, const QString &follows, const QString &text,
                   Language language, IdSource &ids);
Plan withStepMoved(const Plan &plan, const Playbook &playbook, const QString &slot, const QString &follows,
                   Language language, IdSource &ids);
// « Revenir au texte d’origine », and « Reprendre » for a step to review.
Plan withStepRestored(const Plan &plan, const Playbook &playbook, const QString &slot);
// « Garder le mien »: the person's text holds against the generated text as it is now.
Plan withStepKept(const Plan &plan, const Playbook &playbook, const QString &slot);
// Every step of the card as generated again, the removed ones too.
Plan withAllRestored(const Plan &plan, const Playbook &playbook);

// « À reclasser »: an edit whose step is no longer generated becomes an added step of this fiche, after the fallback's
// own steps. The edit keeps its words and its id.
Plan withLeftoverMoved(const Plan &plan, const TextEdit &edit, const Playbook &playbook);

// The same for a message or any other single generated text. Text equal to base takes the edit back.
Plan withText(const Plan &plan, const QString &templateKey, const QString &slot, const QString &object,
              const QString &base, const QString &text, Language language, IdSource &ids);

} // namespace relais
