// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/questionnairemessage.h"

#include "services/messagebuilder.h"
#include "services/reader.h"
#include "viewmodels/messagesheet.h"

namespace relais::questionnairemessage {

namespace {

// What the library says of one template, in the plan's language.
struct Proposal {
    QString generated;
    QList<NamedWord> words;
};

Proposal proposalOf(const QString &key, const Plan &plan, const WindowServices &services, QDate today)
{
    if (!services.contents)
        return {};
    const Reader reader(plan, Edition::Management, today);
    const MessageBuilder builder(reader, services.contents->messages(), services.contents->phrases(),
                                 plan.organisation().language);
    Proposal proposal;
    for (const MessageTemplate &from : services.contents->messages()) {
        if (from.key() == key)
            proposal.generated = builder.build(from).generated;
    }
    for (int i = 0; i < static_cast<int>(std::size(EnumNames<MessageWord>::names)); ++i) {
        const auto word = static_cast<MessageWord>(i);
        proposal.words.append({word, builder.nameOf(word), builder.word(word), false, {}});
    }
    return proposal;
}

QString templateOf(const Section &section)
{
    for (const FixedValue &match : section.match) {
        if (match.field == "template" && std::holds_alternative<QString>(match.value))
            return std::get<QString>(match.value);
    }
    return {};
}

} // namespace

void show(QuestionnaireDraft &draft, const Plan &plan, const WindowServices &services, QDate today)
{
    const Page *page = draft.page();
    for (const Section &section : page ? page->sections : QList<Section>()) {
        if (section.table != TextEdit::table)
            continue;
        const Proposal proposal = proposalOf(templateOf(section), plan, services, today);
        const PageAnswer said = draft.answer();
        const QList<Value> values =
            said.section(section.key)->rows.value(0).cell(section.cells.constFirst().key).values;
        const auto *text = values.isEmpty() ? nullptr : std::get_if<QString>(&values.constFirst());
        const QString cell = QStringLiteral("%1/1/%2").arg(section.key, section.cells.constFirst().key);
        draft.type(cell, MessageText::withNames(text ? *text : proposal.generated, proposal.words));
        draft.finish(cell);
    }
}

Plan kept(const Plan &plan, const WindowServices &services, QDate today)
{
    Plan next = plan;
    for (const TextEdit &edit : plan.table<TextEdit>()) {
        if (edit.language != plan.organisation().language || !edit.templateId.startsWith(QStringLiteral("message.")))
            continue;
        const Proposal proposal = proposalOf(edit.templateId, plan, services, today);
        TextEdit changed = edit;
        changed.text = MessageText::withSlots(edit.text, proposal.words);
        if (changed.base.isEmpty())
            changed.base = proposal.generated;
        next.table<TextEdit>().put(changed);
    }
    return next;
}

} // namespace relais::questionnairemessage
