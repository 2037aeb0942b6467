// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/questionfile.h"

#include "library/contentreader.h"
#include "library/questioncheck.h"

namespace relais {

namespace {

constexpr int largestNumber = 1'000'000'000;

QList<LocalText> localList(ContentReader &reader, const char *key)
{
    QList<LocalText> list;
    if (reader.has(key)) {
        reader.eachObject(key, [&](ContentReader &text) { list.append({text.text("fr"), text.text("en")}); });
    }
    return list;
}

Value fixedValue(ContentReader &reader)
{
    if (reader.has("number"))
        return Value(qint64(reader.number("number", 0, largestNumber)));
    const QString text = reader.optionalText("text");
    return text.isEmpty() ? Value() : Value(text);
}

Choice choiceFrom(ContentReader &reader)
{
    Choice choice;
    choice.key = reader.text("key");
    choice.label = reader.local("label");
    if (reader.has("value"))
        choice.value = Value(qint64(reader.number("value", 0, largestNumber)));
    return choice;
}

void readSuggestions(ContentReader &reader, Cell &cell)
{
    if (!reader.has("suggestions"))
        return;
    reader.eachObject("suggestions", [&](ContentReader &trade) {
        const auto key = trade.enumerator<Trade>("trade");
        cell.suggestions.insert(key, localList(trade, "words"));
    });
}

Cell cellFrom(ContentReader &reader)
{
    Cell cell;
    cell.key = reader.text("key");
    cell.type = reader.enumerator<CellType>("type");
    cell.multiple = reader.flag("multiple");
    cell.label = reader.local("label");
    cell.placeholder = reader.optionalLocal("placeholder");
    cell.field = reader.optionalText("field").toLatin1();
    if (reader.has("link"))
        cell.link = reader.enumerator<CellLink>("link");
    cell.flag = reader.optionalText("flag").toLatin1();
    cell.unknown = reader.optionalText("unknown");
    cell.halfOf = reader.optionalText("half_of");
    if (reader.has("choices"))
        reader.eachObject("choices", [&](ContentReader &choice) { cell.choices.append(choiceFrom(choice)); });
    if (reader.has("when")) {
        ContentReader when = reader.object("when");
        cell.when = {when.text("cell"), when.texts("is")};
        when.finish();
    }
    readSuggestions(reader, cell);
    return cell;
}

Section sectionFrom(ContentReader &reader)
{
    Section section;
    section.key = reader.text("key");
    section.form = reader.enumerator<SectionForm>("form");
    if (reader.has("rules"))
        section.rules = reader.enumerator<SectionRules>("rules");
    section.table = reader.optionalText("table").toLatin1();
    if (reader.has("match")) {
        reader.eachObject("match", [&](ContentReader &fixed) {
            const QByteArray field = fixed.text("field").toLatin1();
            section.match.append({field, fixedValue(fixed)});
        });
    }
    section.order = reader.optionalText("order").toLatin1();
    section.parent = reader.optionalText("parent").toLatin1();
    if (reader.has("items"))
        section.items = reader.enumerator<ItemSource>("items");
    section.title = reader.optionalLocal("title");
    section.least = reader.has("least") ? reader.number("least", 0, 100) : 0;
    section.most = reader.has("most") ? reader.number("most", 1, 100) : 0;
    section.paste = reader.flag("paste");
    reader.eachObject("cells", [&](ContentReader &cell) { section.cells.append(cellFrom(cell)); });
    return section;
}

ExampleRow exampleRowFrom(ContentReader &reader)
{
    ExampleRow row;
    row.section = reader.text("section");
    reader.eachObject("cells", [&](ContentReader &cell) {
        QList<LocalText> words = localList(cell, "words");
        for (const QString &key : cell.texts("keys"))
            words.append({key, key});
        row.cells.insert(cell.text("cell"), words);
    });
    return row;
}

QList<Example> examplesFrom(ContentReader &reader)
{
    QList<Example> examples;
    reader.eachObject("examples", [&](ContentReader &item) {
        Example example;
        example.trade = item.enumerator<Trade>("trade");
        example.words = item.optionalLocal("words");
        if (item.has("rows"))
            item.eachObject("rows", [&](ContentReader &row) { example.rows.append(exampleRowFrom(row)); });
        examples.append(example);
    });
    return examples;
}

Page pageFrom(ContentReader &reader)
{
    Page page;
    page.key = reader.text("key");
    page.chapter = reader.text("chapter");
    page.seconds = reader.number("seconds", 5, 3600);
    page.urgent = reader.has("urgent") ? reader.number("urgent", 1, 3) : 0;
    if (reader.has("about")) {
        page.aboutOutage = reader.text("about") == QLatin1StringView("outage");
        if (!page.aboutOutage)
            reader.refuse("about", QStringLiteral("\"outage\" is expected"));
    }
    page.unknown = reader.optionalText("unknown");
    page.question = reader.local("question");
    page.hint = reader.optionalLocal("hint");
    page.why = reader.local("why");
    reader.eachObject("sections", [&](ContentReader &section) { page.sections.append(sectionFrom(section)); });
    page.examples = examplesFrom(reader);
    if (reader.has("variants")) {
        reader.eachObject("variants", [&](ContentReader &item) {
            Variant variant{item.text("kind"), item.local("question"), item.optionalLocal("hint"), {}};
            variant.examples = examplesFrom(item);
            page.variants.append(variant);
        });
    }
    return page;
}

void readLists(ContentReader &reader, QuestionSet &set)
{
    reader.eachObject("chapters", [&](ContentReader &chapter) {
        set.chapters.append({chapter.text("key"), chapter.local("title")});
    });
    reader.eachObject("unknowns", [&](ContentReader &unknown) {
        set.unknowns.append({unknown.text("key"), unknown.local("action"), unknown.number("days", 1, 365)});
    });
    reader.eachObject("names", [&](ContentReader &name) {
        const QString key = name.text("key");
        set.names.insert(key, name.local("text"));
    });
}

} // namespace

Result<QuestionSet> questionsFromJson(const QByteArray &bytes)
{
    const auto json = parseStrictJson(bytes);
    if (!json)
        return json.error();
    ContentFault fault;
    ContentReader reader(*json, QString(), fault);
    QuestionSet set;
    reader.format("relais-questions/1");
    set.key = reader.text("key");
    set.title = reader.local("title");
    set.firstSheetAfter = reader.text("first_sheet_after");
    readLists(reader, set);
    reader.eachObject("pages", [&](ContentReader &page) { set.pages.append(pageFrom(page)); });
    reader.finish();
    if (!fault.first)
        checkQuestions(set, fault);
    if (fault.first)
        return *fault.first;
    return set;
}

} // namespace relais
