// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/textedits.h"

#include <QRegularExpression>

#include <algorithm>

namespace relais {

namespace {

QString objectKey(RowId object)
{
    return object.value.toString(QUuid::WithoutBraces);
}

bool holdsANumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("(\\d[\\s.\\x{00A0}\\x{202F}-]?){8,}"));
    return number.match(text).hasMatch();
}

auto stepAt(QList<PlaybookStep> &steps, const QString &slot)
{
    return std::find_if(steps.begin(), steps.end(), [&](const PlaybookStep &step) { return step.slot == slot; });
}

void applyText(Playbook &playbook, PlaybookStep &step, const TextEdit &edit, Language language, bool wall)
{
    if (!edit.person.isNull())
        step.people = {edit.person};
    if (edit.text.isEmpty())
        return;
    if (edit.language != language) {
        ++playbook.untranslated;
        return;
    }
    const bool changed = edit.base != step.generated;
    if (wall && (changed || holdsANumber(edit.text)))
        return;
    step.editBase = edit.base;
    step.text = edit.text;
    step.state = changed ? StepState::ToReview : StepState::Edited;
    step.gap.reset();
}

// Puts the step after the slot that it follows; where that slot is gone, after all that is there.
void place(QList<PlaybookStep> &steps, PlaybookStep step, const QString &follows)
{
    auto at = steps.end();
    if (follows == firstPlace)
        at = steps.begin();
    else if (const auto before = stepAt(steps, follows); before != steps.end())
        at = before + 1;
    if (!steps.isEmpty())
        step.section = at == steps.begin() ? steps.constFirst().section : (at - 1)->section;
    steps.insert(at, step);
}

void applyAdded(Playbook &playbook, const TextEdit &edit, Language language, bool wall)
{
    if (edit.language != language) {
        ++playbook.untranslated;
        return;
    }
    if (wall && holdsANumber(edit.text))
        return;
    PlaybookStep step;
    step.slot = edit.slot;
    step.text = edit.text;
    step.state = StepState::Added;
    step.source = rowOf(edit.id);
    if (!edit.person.isNull())
        step.people = {edit.person};
    place(playbook.steps, step, edit.follows);
}

// The edit of this slot, or a new one.
TextEdit editFor(const Plan &plan, const Playbook &playbook, const QString &slot, Language language, IdSource &ids)
{
    for (const TextEdit &edit : editsOf(plan, playbook.card.key(), playbook.object)) {
        if (edit.slot == slot && (edit.language == language || edit.text.isEmpty()))
            return edit;
    }
    TextEdit edit;
    edit.id = ids.make<TextEdit>();
    edit.slot = slot;
    edit.language = language;
    edit.object = objectKey(playbook.object);
    return edit;
}

Plan with(const Plan &plan, const Playbook &playbook, TextEdit edit)
{
    Plan next = plan;
    edit.templateId = playbook.card.key();
    const bool nothing =
        !edit.added && !edit.removed && edit.text.isEmpty() && edit.follows.isEmpty() && edit.person.isNull();
    if (nothing)
        next.table<TextEdit>().remove(edit.id);
    else
        next.table<TextEdit>().put(edit);
    return next;
}

} // namespace

bool isSameTemplate(const QString &key, const QString &otherKey)
{
    return key.section(QLatin1Char('@'), 0, 0) == otherKey.section(QLatin1Char('@'), 0, 0);
}

QList<TextEdit> editsOf(const Plan &plan, const QString &templateKey, RowId object)
{
    QList<TextEdit> edits;
    for (const TextEdit &edit : plan.table<TextEdit>()) {
        if (edit.object == objectKey(object) && isSameTemplate(edit.templateId, templateKey))
            edits.append(edit);
    }
    return edits;
}

void applyEdits(Playbook &playbook, const QList<TextEdit> &edits, Language language, bool wall)
{
    for (const TextEdit &edit : edits) {
        const auto step = stepAt(playbook.steps, edit.slot);
        if (edit.added) {
            applyAdded(playbook, edit, language, wall);
        } else if (step != playbook.steps.end() && edit.removed) {
            playbook.steps.erase(step);
        } else if (step != playbook.steps.end()) {
            applyText(playbook, *step, edit, language, wall);
            if (!edit.follows.isEmpty())
                place(playbook.steps, playbook.steps.takeAt(step - playbook.steps.begin()), edit.follows);
        }
    }
}

Plan withStepText(const Plan &plan, const Playbook &playbook, const QString &slot, const QString &text,
                  Language language, IdSource &ids)
{
    TextEdit edit = editFor(plan, playbook, slot, language, ids);
    const auto step = std::find_if(playbook.steps.begin(), playbook.steps.end(),
                                   [&](const PlaybookStep &candidate) { return candidate.slot == slot; });
    const QString generated = step == playbook.steps.end() ? QString() : step->generated;
    edit.language = language;
    edit.base = generated;
    edit.text = !edit.added && text == generated ? QString() : text;
    if (edit.text.isEmpty())
        edit.base.clear();
    return with(plan, playbook, edit);
}

Plan withStepPerson(const Plan &plan, const Playbook &playbook, const QString &slot, Id<Person> person,
                    Language language, IdSource &ids)
{
    TextEdit edit = editFor(plan, playbook, slot, language, ids);
    edit.person = person;
    return with(plan, playbook, edit);
}

Plan withStepRemoved(const Plan &plan, const Playbook &playbook, const QString &slot, Language language, IdSource &ids)
{
    TextEdit edit = editFor(plan, playbook, slot, language, ids);
    if (edit.added) {
        Plan next = plan;
        next.table<TextEdit>().remove(edit.id);
        return next;
    }
    edit.removed = true;
    return with(plan, playbook, edit);
}

Plan withStepAdded(const Plan &plan, const Playbook &playbook, const QString &follows, const QString &text,
                   Language language, IdSource &ids)
{
    TextEdit edit = editFor(plan, playbook, {}, language, ids);
    edit.slot = edit.id.value.toString(QUuid::WithoutBraces);
    edit.follows = follows;
    edit.text = text;
    edit.added = true;
    return with(plan, playbook, edit);
}

Plan withStepMoved(const Plan &plan, const Playbook &playbook, const QString &slot, const QString &follows,
                   Language language, IdSource &ids)
{
    TextEdit edit = editFor(plan, playbook, slot, language, ids);
    edit.follows = follows;
    return with(plan, playbook, edit);
}

Plan withStepRestored(const Plan &plan, const Playbook &playbook, const QString &slot)
{
    Plan next = plan;
    for (const TextEdit &edit : editsOf(plan, playbook.card.key(), playbook.object)) {
        if (edit.slot == slot)
            next.table<TextEdit>().remove(edit.id);
    }
    return next;
}

Plan withStepKept(const Plan &plan, const Playbook &playbook, const QString &slot)
{
    Plan next = plan;
    for (TextEdit edit : editsOf(plan, playbook.card.key(), playbook.object)) {
        for (const PlaybookStep &step : playbook.steps) {
            if (edit.slot != slot || step.slot != slot || edit.base != step.editBase)
                continue;
            edit.base = step.generated;
            next.table<TextEdit>().put(edit);
        }
    }
    return next;
}

Plan withAllRestored(const Plan &plan, const Playbook &playbook)
{
    Plan next = plan;
    for (const TextEdit &edit : editsOf(plan, playbook.card.key(), playbook.object))
        next.table<TextEdit>().remove(edit.id);
    return next;
}

Plan withLeftoverMoved(const Plan &plan, const TextEdit &edit, const Playbook &playbook)
{
    TextEdit moved = edit;
    moved.object = objectKey(playbook.object);
    moved.slot = edit.id.value.toString(QUuid::WithoutBraces);
    moved.base.clear();
    moved.added = true;
    moved.removed = false;
    moved.follows = firstPlace;
    for (const PlaybookStep &step : playbook.steps) {
        if (step.section <= CardSection::WithFallback)
            moved.follows = step.slot;
    }
    return with(plan, playbook, moved);
}

Plan withText(const Plan &plan, const QString &templateKey, const QString &slot, const QString &object,
              const QString &base, const QString &text, Language language, IdSource &ids)
{
    Plan next = plan;
    TextEdit edit;
    for (const TextEdit &known : plan.table<TextEdit>()) {
        if (isSameTemplate(known.templateId, templateKey) && known.slot == slot && known.object == object
            && known.language == language)
            edit = known;
    }
    if (text == base) {
        next.table<TextEdit>().remove(edit.id);
        return next;
    }
    if (edit.id.isNull())
        edit.id = ids.make<TextEdit>();
    edit.templateId = templateKey;
    edit.slot = slot;
    edit.object = object;
    edit.language = language;
    edit.base = base;
    edit.text = text;
    next.table<TextEdit>().put(edit);
    return next;
}

} // namespace relais
