// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/questionnairepagemodel.h"

#include "viewmodels/questionnairewords.h"
#include "wording/issuetext.h"

namespace relais {

namespace {

constexpr int chipsInView = 3;
constexpr int cellsInALine = 4;
constexpr int titleWidth = 4;
constexpr double formColumns = 12;

using CellKind = QuestionnaireCell::Kind;

constexpr RowColumn<QuestionCellRow> cellColumns[] = {
    {"key", [](const QuestionCellRow &row) { return QVariant(row.key); }},
    {"kind", [](const QuestionCellRow &row) { return QVariant(row.kind); }},
    {"label", [](const QuestionCellRow &row) { return QVariant(row.label); }},
    {"text", [](const QuestionCellRow &row) { return QVariant(row.text); }},
    {"placeholder", [](const QuestionCellRow &row) { return QVariant(row.placeholder); }},
    {"error", [](const QuestionCellRow &row) { return QVariant(row.error); }},
    {"example", [](const QuestionCellRow &row) { return QVariant(row.example); }},
    {"unknown", [](const QuestionCellRow &row) { return QVariant(row.unknown); }},
    {"shown", [](const QuestionCellRow &row) { return QVariant(row.shown); }},
    {"sentence", [](const QuestionCellRow &row) { return QVariant(row.sentence); }},
    {"share", [](const QuestionCellRow &row) { return QVariant(row.share); }},
    {"choices", [](const QuestionCellRow &row) { return QVariant(row.choices); }},
    {"chosen", [](const QuestionCellRow &row) { return QVariant(row.chosen); }},
};

constexpr RowColumn<QuestionRow> questionColumns[] = {
    {"key", [](const QuestionRow &row) { return QVariant(row.key); }},
    {"number", [](const QuestionRow &row) { return QVariant(row.number); }},
    {"title", [](const QuestionRow &row) { return QVariant(row.title); }},
    {"example", [](const QuestionRow &row) { return QVariant(row.example); }},
    {"cells", [](const QuestionRow &row) { return QVariant::fromValue(row.cells); }},
};

constexpr RowColumn<QuestionSectionRow> sectionColumns[] = {
    {"key", [](const QuestionSectionRow &row) { return QVariant(row.key); }},
    {"title", [](const QuestionSectionRow &row) { return QVariant(row.title); }},
    {"table", [](const QuestionSectionRow &row) { return QVariant(row.table); }},
    {"grows", [](const QuestionSectionRow &row) { return QVariant(row.grows); }},
    {"items", [](const QuestionSectionRow &row) { return QVariant(row.items); }},
    {"addText", [](const QuestionSectionRow &row) { return QVariant(row.addText); }},
    {"columns", [](const QuestionSectionRow &row) { return QVariant::fromValue(row.columns); }},
    {"rows", [](const QuestionSectionRow &row) { return QVariant::fromValue(row.rows); }},
};

constexpr std::span<const RowColumn<QuestionCellRow>> columnsOf(const QuestionCellRow *)
{
    return cellColumns;
}

constexpr std::span<const RowColumn<QuestionRow>> columnsOf(const QuestionRow *)
{
    return questionColumns;
}

// « on sert encore… »: the chip itself ends the sentence that its label begins.
bool isSentence(const Cell &cell)
{
    return !cell.label.fr.isEmpty() && cell.label.fr.front().isLower();
}

CellKind kindOf(const Section &section, const Cell &cell)
{
    if (section.rules == SectionRules::Hints && cell.type != CellType::Choice)
        return CellKind::Read;
    if (cell.type == CellType::Message)
        return CellKind::Long;
    if (cell.type == CellType::Days || (cell.multiple && cell.type != CellType::DaysOfMonth))
        return CellKind::Many;
    if (cell.type == CellType::Choice && cell.choices.size() <= chipsInView && !isSentence(cell))
        return CellKind::Chips;
    if (!cell.choices.isEmpty())
        return CellKind::Pick;
    const bool named = cell.type == CellType::Person || cell.type == CellType::Tool || cell.type == CellType::Provider
        || cell.type == CellType::Node;
    return named || !cell.suggestions.isEmpty() ? CellKind::Name : CellKind::Text;
}

// Weight in a table's line; in a form, twelfths of the width.
int widthOf(const Section &section, const Cell &cell)
{
    const bool form = section.form == SectionForm::Form;
    const bool site = section.table == Site::table;
    switch (cell.type) {
    case CellType::Time:
    case CellType::Number:
        return 2;
    case CellType::Days:
        return site ? 4 : 3;
    case CellType::Activity:
        return 4;
    case CellType::Tool:
        return form ? 6 : 5;
    case CellType::Choice:
        return form ? 6 : 4;
    case CellType::Phone:
        return section.form == SectionForm::Items ? 4 : 3;
    case CellType::Date:
    case CellType::DaysOfMonth:
    case CellType::Money:
    case CellType::Share:
    case CellType::Duration:
        return 3;
    case CellType::Message:
        return 12;
    case CellType::Text:
        if (site)
            return cell.key == section.cells.constFirst().key ? 6 : 8;
        return form ? 12 : section.table == "fallback_step" ? 8 : section.cells.size() > cellsInALine ? 3 : 4;
    default:
        return form ? 6 : 3;
    }
}

bool isTable(const Section &section)
{
    return section.form != SectionForm::Form && section.cells.size() <= cellsInALine;
}

double shareOf(const Section &section, const Cell &cell)
{
    double whole = section.form == SectionForm::Items && section.rules != SectionRules::Hints ? titleWidth : 0;
    for (const Cell &one : section.cells)
        whole += widthOf(section, one);
    return widthOf(section, cell) / (isTable(section) ? whole : formColumns);
}

int chosenIndex(const Cell &cell, const DraftCell &draft)
{
    for (qsizetype i = 0; i < cell.choices.size(); ++i) {
        const Choice &choice = cell.choices.at(i);
        const bool chosen = draft.answer.values.contains(Value(choice.key))
            || (!isUnknown(choice.value) && draft.answer.values.contains(choice.value));
        if (chosen)
            return static_cast<int>(i);
    }
    return -1;
}

QString placeholderOf(const DraftRow &row, const Cell &cell, const Plan &plan, Language language)
{
    const QList<Value> values = row.cells.value(cell.halfOf).answer.values;
    const auto *limit = values.isEmpty() ? nullptr : std::get_if<qint64>(&values.constFirst());
    const auto proposed = limit ? Questionnaire::proposedTarget(Minutes(*limit)) : std::optional<Minutes>();
    if (!proposed)
        return cell.placeholder.in(language);
    //: A recovery target that is proposed, not yet accepted: %1 is a duration
    return QuestionnaireWords::tr("%1?").arg(
        QuestionnaireWords::value(plan, cell, ValueTraits<Minutes>::to(*proposed), language));
}

} // namespace

QuestionnairePageModel::QuestionnairePageModel(QObject *parent)
    : QObject(parent)
    , m_sections(sectionColumns, this)
{ }

QuestionCellRow QuestionnairePageModel::cellRow(const QuestionnaireDraft &draft, const Section &section,
                                                const DraftRow &row, const Cell &cell, const Plan &plan,
                                                Language language)
{
    const DraftCell now = row.cells.value(cell.key);
    QuestionCellRow shown;
    shown.key = section.key + QLatin1Char('/') + row.key + QLatin1Char('/') + cell.key;
    shown.kind = static_cast<int>(kindOf(section, cell));
    shown.label = cell.label.in(language);
    shown.text = now.typing ? now.typed : QuestionnaireWords::answer(plan, cell, now.answer, language);
    shown.placeholder = placeholderOf(row, cell, plan, language);
    if (now.told)
        shown.error =
            now.issue ? IssueText::sentence(*now.issue) : QuestionnaireWords::problem(cell, !now.isSaid(), language);
    shown.example = now.answer.example;
    shown.unknown = now.answer.values.isEmpty() && now.answer.mark == AnswerMark::Unknown;
    shown.shown = draft.isShown(row, cell);
    shown.sentence = isSentence(cell);
    shown.share = shareOf(section, cell);
    for (const Choice &choice : cell.choices)
        shown.choices << choice.label.in(language);
    shown.chosen = chosenIndex(cell, now);
    return shown;
}

template <class List> List *QuestionnairePageModel::listFor(std::map<QString, List *> &lists, const QString &key)
{
    m_used << key;
    List *&list = lists[key];
    if (!list) {
        using Row = typename std::remove_cvref_t<decltype(list->rows())>::value_type;
        list = new List(columnsOf(static_cast<const Row *>(nullptr)), this);
    }
    return list;
}

QuestionSectionRow QuestionnairePageModel::sectionRow(const QuestionnaireDraft &draft, const DraftSection &rows,
                                                      const Plan &plan, Language language)
{
    const Section &section = *draft.page()->section(rows.key);
    QList<QuestionRow> shown;
    for (const DraftRow &row : rows.rows) {
        QList<QuestionCellRow> cells;
        bool example = false;
        for (const Cell &cell : section.cells) {
            cells << cellRow(draft, section, row, cell, plan, language);
            example = example || cells.constLast().example;
        }
        const QString key = rows.key + QLatin1Char('/') + row.key;
        Cells *list = listFor(m_cells, key);
        list->setRows(cells);
        const bool hints = section.rules == SectionRules::Hints;
        const QString title = hints              ? cells.constFirst().text
            : section.form == SectionForm::Items ? plan.nameOf(row.row)
                                                 : QString();
        shown.append({key, static_cast<int>(shown.size()) + 1, title, example, list});
    }
    Rows *list = listFor(m_rows, rows.key);
    list->setRows(shown);
    QList<QuestionCellRow> columns;
    for (const Cell &cell : section.cells)
        columns << cellRow(draft, section, DraftRow(), cell, plan, language);
    Cells *heads = listFor(m_cells, rows.key + QStringLiteral("/"));
    heads->setRows(columns);
    const bool grows = section.form == SectionForm::Rows;
    return {rows.key,
            section.title.in(language),
            isTable(section),
            grows,
            section.form == SectionForm::Items && section.rules != SectionRules::Hints,
            grows ? QuestionnaireWords::addRow(section) : QString(),
            heads,
            list};
}

void QuestionnairePageModel::show(const QuestionnaireDraft &draft, const Plan &plan, Language language)
{
    m_used.clear();
    QList<QuestionSectionRow> sections;
    for (const DraftSection &rows : draft.sections()) {
        if (!rows.rows.isEmpty() || draft.page()->section(rows.key)->form != SectionForm::Items)
            sections << sectionRow(draft, rows, plan, language);
    }
    m_sections.setRows(sections);
    dropUnused();
}

void QuestionnairePageModel::dropUnused()
{
    const auto drop = [this](auto &lists) {
        for (auto it = lists.begin(); it != lists.end();) {
            if (m_used.contains(it->first)) {
                ++it;
                continue;
            }
            it->second->deleteLater(); // what shows it goes later, too
            it = lists.erase(it);
        }
    };
    drop(m_rows);
    drop(m_cells);
}

} // namespace relais
