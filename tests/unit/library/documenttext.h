// SPDX-License-Identifier: GPL-3.0-or-later
// What a document says, as one text, and plans whose secrets are easy to find in it.
#pragma once

#include "domain/document.h"
#include "domain/plan.h"
#include "domain/rowcodec.h"

namespace relais::test {

// Every character that the document shows.
struct TextOf {
    QString all;

    void put(const QString &text) { all += text + QLatin1Char('\n'); }
    void put(const RichText &text) { put(charactersOf(text)); }
    void operator()(const HeadingBlock &block) { put(block.text); }
    void operator()(const ParagraphBlock &block) { put(block.text); }
    void operator()(const StepsBlock &block)
    {
        for (const auto &step : block.steps) {
            put(step.text);
            put(step.who);
            put(step.note);
        }
    }
    void operator()(const ChecklistBlock &block)
    {
        for (const auto &item : block.items)
            put(item);
    }
    void operator()(const TableBlock &block)
    {
        for (const auto &row : block.rows) {
            for (const auto &cell : row)
                put(cell.text);
        }
    }
    void operator()(const KeyFactsBlock &block)
    {
        for (const auto &fact : block.facts)
            put(fact.label + QLatin1Char('\n') + fact.value + QLatin1Char('\n') + fact.detail + QLatin1Char('\n')
                + fact.link);
    }
    void operator()(const BoxBlock &block) { put(block.text); }
    void operator()(const MessageBlock &block) { put(block.title + QLatin1Char('\n') + block.text); }
    void operator()(const RelayMarkBlock &block) { put(block.words); }
    void operator()(const GapBlock &block) { put(block.text); }
    void operator()(const PageBreakBlock &) { }
    void operator()(const ContentsBlock &block) { put(block.title); }
    void operator()(const SymptomIndexBlock &block)
    {
        for (const auto &symptom : block.symptoms)
            put(symptom.text);
    }
    void operator()(const WallSheetBlock &block)
    {
        put(block.symptom + QLatin1Char('\n') + block.never + QLatin1Char('\n') + block.footer);
        for (const auto &step : block.steps)
            put(step.text + QLatin1Char('\n') + step.who);
    }
    void operator()(const DrawingBlock &block) { put(block.alternative); }
    void operator()(const FormBlock &block)
    {
        for (const auto &field : block.fields)
            put(field.label + QLatin1Char('\n')
                + QStringList(field.choices.begin(), field.choices.end()).join(QLatin1Char('\n')));
    }
    void operator()(const CardsBlock &block)
    {
        for (const auto &card : block.cards) {
            for (const auto *face : {&card.front, &card.back}) {
                put(face->title + QLatin1Char('\n') + face->footer + QLatin1Char('\n') + face->code + QLatin1Char('\n')
                    + face->codeCaption);
                for (const auto &line : face->lines)
                    put(line);
            }
        }
    }
};

inline QString textOf(const Document &document)
{
    TextOf text;
    for (const QString &line : {document.title, document.subtitle, document.version})
        text.put(line);
    for (const auto &block : document.blocks)
        std::visit(text, block);
    return text.all;
}

// The plan with every text that only management may read saying so, every sum of money 987 654, and every telephone
// number and address of a person saying whose it is.
inline Plan withMarks(Plan plan)
{
    RowTypes::forEachType([&]<class T>() {
        const QList<T> rows = plan.table<T>().rows();
        for (T row : rows) {
            for (const auto &field : fields<T>()) {
                const auto name = QLatin1StringView(field.name);
                if (field.diffusion == Diffusion::Management && field.type == FieldType::Text)
                    field.set(row, Value(QStringLiteral("SECRET-%1-%2").arg(QLatin1StringView(T::table), name)));
                else if (field.diffusion == Diffusion::Management && field.type == FieldType::Money)
                    field.set(row, Value(qint64(98'765'400)));
                else if (std::is_same_v<T, Person> && name == QLatin1StringView("work_phone"))
                    field.set(row, Value(QStringLiteral("04 00 11 22 33")));
                else if (std::is_same_v<T, Person> && name == QLatin1StringView("email"))
                    field.set(row, Value(QStringLiteral("person@example.org")));
            }
            plan.table<T>().put(row);
        }
    });
    return plan;
}

} // namespace relais::test
