// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/questionnairepickerviewmodel.h"

#include "domain/durationtext.h"
#include "services/questionnaireanswers.h"
#include "viewmodels/questionnairewords.h"

namespace relais {

namespace {

constexpr int mostCompletions = 6;
const QString proposedKey = QStringLiteral("proposed");
const QString everyDayKey = QStringLiteral("every");
constexpr qint64 everyDay = (qint64(1) << QuestionnaireWords::daysInWeek) - 1;

constexpr RowColumn<OptionRow> optionColumns[] = {
    {"key", [](const OptionRow &row) { return QVariant(row.key); }},
    {"label", [](const OptionRow &row) { return QVariant(row.label); }},
    {"chosen", [](const OptionRow &row) { return QVariant(row.chosen); }},
    {"note", [](const OptionRow &row) { return QVariant(row.note); }},
};

// The rows of the plan that a cell of this type can name.
QList<std::pair<QUuid, QString>> rowsFor(const Plan &plan, CellType type)
{
    QList<std::pair<QUuid, QString>> rows;
    const auto add = [&](const auto &table) {
        for (const auto &row : table)
            rows.append({row.id.value, row.name});
    };
    if (type == CellType::Person)
        add(inOrder(plan.table<Person>()));
    if (type == CellType::Tool || type == CellType::Node)
        add(inOrder(plan.table<Tool>()));
    if (type == CellType::Activity)
        add(inOrder(plan.table<Activity>()));
    if (type == CellType::Provider || type == CellType::Node)
        add(plan.table<Provider>());
    return rows;
}

qint64 bitsOf(const DraftCell &draft)
{
    const auto *bits = draft.answer.values.isEmpty() ? nullptr : std::get_if<qint64>(&draft.answer.values.constFirst());
    return bits ? *bits : 0;
}

} // namespace

QuestionnairePickerViewModel::QuestionnairePickerViewModel(QuestionnaireSitting &sitting, QObject *parent)
    : QObject(parent)
    , m_sitting(sitting)
    , m_options(optionColumns, this)
    , m_completions(optionColumns, this)
{
    connect(&sitting, &QuestionnaireSitting::pageChanged, this, &QuestionnairePickerViewModel::close);
    connect(&sitting, &QuestionnaireSitting::draftChanged, this, &QuestionnairePickerViewModel::refresh);
}

QString QuestionnairePickerViewModel::label() const
{
    const Cell *cell = m_sitting.draft().cell(m_cell);
    return cell ? cell->label.in(m_sitting.language()) : QString();
}

bool QuestionnairePickerViewModel::isMultiple() const
{
    const Cell *cell = m_sitting.draft().cell(m_cell);
    return cell && (cell->multiple || cell->type == CellType::Days);
}

bool QuestionnairePickerViewModel::takesText() const
{
    const Cell *cell = m_sitting.draft().cell(m_cell);
    if (!cell)
        return false;
    switch (cell->type) {
    case CellType::Duration:
    case CellType::Money:
    case CellType::Person:
    case CellType::Tool:
    case CellType::Node:
    case CellType::Provider:
        return true;
    default:
        return false;
    }
}

QString QuestionnairePickerViewModel::typed() const
{
    const DraftCell *draft = m_sitting.draft().find(m_cell);
    const Cell *cell = m_sitting.draft().cell(m_cell);
    if (!draft || !cell || isMultiple())
        return {};
    if (draft->typing)
        return draft->typed;
    const auto options = m_options.rows();
    const bool listed = std::any_of(options.begin(), options.end(), [](const OptionRow &row) { return row.chosen; });
    return listed || draft->answer.values.isEmpty()
        ? QString()
        : QuestionnaireWords::value(m_sitting.visit().plan(), *cell, draft->answer.values.constFirst(),
                                    m_sitting.language());
}

QString QuestionnairePickerViewModel::error() const
{
    const DraftCell *draft = m_sitting.draft().find(m_cell);
    const Cell *cell = m_sitting.draft().cell(m_cell);
    return draft && cell && draft->told ? QuestionnaireWords::problem(*cell, !draft->isSaid(), m_sitting.language())
                                        : QString();
}

bool QuestionnairePickerViewModel::canBeUnknown() const
{
    const Cell *cell = m_sitting.draft().cell(m_cell);
    return cell && !cell->unknown.isEmpty();
}

void QuestionnairePickerViewModel::open(const QString &cell)
{
    m_cell = cell;
    m_options.setRows({});
    refresh();
}

void QuestionnairePickerViewModel::close()
{
    m_cell.clear();
    stopCompleting();
    refresh();
}

void QuestionnairePickerViewModel::choose(const QString &option)
{
    const Cell *cell = m_sitting.draft().cell(m_cell);
    const DraftCell *draft = m_sitting.draft().find(m_cell);
    if (!cell || !draft)
        return;
    Value value = QUuid::fromString(option).isNull() ? Value(option) : Value(QUuid::fromString(option));
    if (cell->type == CellType::Days) {
        value = Value(option != everyDayKey            ? bitsOf(*draft) ^ (qint64(1) << option.toInt())
                          : bitsOf(*draft) == everyDay ? qint64(0)
                                                       : everyDay);
    } else if (option == proposedKey) {
        const QString row = m_cell.section(QLatin1Char('/'), 0, 1);
        const DraftCell *limit = m_sitting.draft().find(row + QLatin1Char('/') + cell->halfOf);
        value = ValueTraits<std::optional<Minutes>>::to(
            Questionnaire::proposedTarget(limit ? std::optional(Minutes(bitsOf(*limit))) : std::nullopt));
    } else if (std::any_of(cell->choices.begin(), cell->choices.end(),
                           [&](const Choice &choice) { return choice.key == option; })) {
        value = *cellValue(*cell, option);
    }
    m_sitting.visit().edit([&](QuestionnaireDraft &page) { page.choose(m_cell, value); });
}

void QuestionnairePickerViewModel::markUnknown()
{
    m_sitting.visit().edit([this](QuestionnaireDraft &page) { page.mark(m_cell, AnswerMark::Unknown); });
}

void QuestionnairePickerViewModel::type(const QString &text)
{
    const Cell *cell = m_sitting.draft().cell(m_cell);
    if (!cell || text.trimmed().isEmpty())
        return;
    m_sitting.visit().edit([&](QuestionnaireDraft &page) {
        if (cell->multiple) {
            page.choose(m_cell, m_sitting.visit().meant(*cell, text.trimmed()));
            return;
        }
        page.type(m_cell, text);
        page.finish(m_cell);
    });
}

QStringList QuestionnairePickerViewModel::namesFor(const Cell &cell) const
{
    QStringList names;
    for (const auto &row : rowsFor(m_sitting.visit().plan(), cell.type))
        names << row.second;
    for (const LocalText &text : cell.suggestions.value(m_sitting.visit().plan().organisation().trade))
        names << text.in(m_sitting.visit().plan().organisation().language);
    return names;
}

void QuestionnairePickerViewModel::complete(const QString &cellKey, const QString &text)
{
    QList<OptionRow> rows;
    const Cell *cell = m_sitting.draft().cell(cellKey);
    const QString typed = foldedName(text.trimmed());
    const QStringList own = cell ? namesFor(*cell) : QStringList();
    QStringList names = fittingNames(own, text);
    const bool tools =
        cell && (cell->type == CellType::Tool || cell->type == CellType::Provider || cell->type == CellType::Node);
    if (tools && typed.size() > 1)
        names += m_sitting.questionnaire().catalogue().completions(text, m_sitting.language());
    names.removeDuplicates();
    for (const QString &name : names) {
        if (rows.size() < mostCompletions && foldedName(name) != typed)
            rows.append({name, name, false, {}});
    }
    const bool stands =
        std::any_of(own.begin(), own.end(), [&](const QString &name) { return foldedName(name) == typed; })
        || (cell && std::holds_alternative<QUuid>(m_sitting.visit().meant(*cell, text)));
    if (cell && cell->type == CellType::Person && !typed.isEmpty() && !stands)
        //: Beside a name that is typed and that the plan does not have yet
        rows.append({text.trimmed(), text.trimmed(), false, tr("new person")});
    m_completions.setRows(rows);
    Q_EMIT changed();
}

void QuestionnairePickerViewModel::stopCompleting()
{
    m_completions.setRows({});
    Q_EMIT changed();
}

void QuestionnairePickerViewModel::refresh()
{
    const Cell *cell = m_sitting.draft().cell(m_cell);
    const DraftCell *draft = m_sitting.draft().find(m_cell);
    m_options.setRows(cell && draft ? optionsOf(*cell, *draft) : QList<OptionRow>());
    Q_EMIT changed();
}

QList<OptionRow> QuestionnairePickerViewModel::proposalOf(const Cell &cell, const DraftCell &draft) const
{
    const QString row = m_cell.section(QLatin1Char('/'), 0, 1);
    const DraftCell *limit =
        cell.halfOf.isEmpty() ? nullptr : m_sitting.draft().find(row + QLatin1Char('/') + cell.halfOf);
    if (!limit || limit->answer.values.isEmpty())
        return {};
    const auto proposed = Questionnaire::proposedTarget(Minutes(bitsOf(*limit)));
    if (!proposed)
        return {};
    const Value value = ValueTraits<Minutes>::to(*proposed);
    return {{proposedKey, QuestionnaireWords::value(m_sitting.visit().plan(), cell, value, m_sitting.language()),
             draft.answer.values.contains(value), tr("half of what you tolerate")}};
}

QList<OptionRow> QuestionnairePickerViewModel::optionsOf(const Cell &cell, const DraftCell &draft) const
{
    QList<OptionRow> rows = proposalOf(cell, draft);
    if (cell.type == CellType::Days)
        rows.append({everyDayKey, QuestionnaireWords::days(static_cast<int>(everyDay)), bitsOf(draft) == everyDay, {}});
    for (int day = 0; cell.type == CellType::Days && day < QuestionnaireWords::daysInWeek; ++day)
        rows.append(
            {QString::number(day), QuestionnaireWords::day(day), (bitsOf(draft) & (qint64(1) << day)) != 0, {}});
    for (const Choice &choice : cell.choices) {
        const Value value = *cellValue(cell, choice.key);
        const bool proposed = !rows.isEmpty() && rows.constFirst().key == proposedKey
            && rows.constFirst().label == choice.label.in(m_sitting.language());
        if (!proposed)
            rows.append({choice.key, choice.label.in(m_sitting.language()), draft.answer.values.contains(value), {}});
    }
    for (const auto &row : rowsFor(m_sitting.visit().plan(), cell.type))
        rows.append({row.first.toString(QUuid::WithoutBraces),
                     row.second,
                     draft.answer.values.contains(Value(row.first)) || draft.answer.values.contains(Value(row.second)),
                     {}});
    for (const Value &value : draft.answer.values) {
        const auto *name = std::get_if<QString>(&value);
        const bool there = !name || std::any_of(rows.begin(), rows.end(), [&](const OptionRow &row) {
            return row.label == *name || row.key == *name;
        });
        if (!there && cell.multiple)
            rows.append({*name, *name, true, {}});
    }
    return rows;
}

} // namespace relais
