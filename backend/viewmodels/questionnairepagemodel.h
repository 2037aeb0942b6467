// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionnairePageModel: a draft as lists that QML shows: sections, in each its columns and rows, in each its cells.
// Owns every list. GUI thread.
#pragma once

#include "services/questionnaire.h"
#include "viewmodels/questionnairedraft.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

#include <map>

namespace relais {

namespace QuestionnaireCell {
Q_NAMESPACE
QML_ELEMENT

// How a cell is asked for.
enum class Kind {
    Text, // typed
    Name, // typed, with names to complete it
    Long, // several lines
    Pick, // opens a list: one
    Many, // opens a list: several
    Chips, // all choices in view: one
    Read, // only read
};
Q_ENUM_NS(Kind)
} // namespace QuestionnaireCell

// Roles: key, kind (QuestionnaireCell::Kind), label, text (typed or in words), placeholder, error, example (« à
// adapter »), unknown (« je ne sais pas »), shown, sentence (the label begins a sentence that the value ends), share
// (of the row's width), choices, chosen (their index, or -1).
struct QuestionCellRow {
    QString key;
    int kind = 0;
    QString label;
    QString text;
    QString placeholder;
    QString error;
    bool example = false;
    bool unknown = false;
    bool shown = true;
    bool sentence = false;
    double share = 1;
    QStringList choices;
    int chosen = -1;

    bool operator==(const QuestionCellRow &) const = default;
};

// Roles: key, number, title (what the row is about), example, cells.
struct QuestionRow {
    QString key;
    int number = 0;
    QString title;
    bool example = false;
    QObject *cells = nullptr;

    bool operator==(const QuestionRow &) const = default;
};

// Roles: key, title, table (one line a row, under its columns), grows (rows are added), items (rows have a title),
// addText, columns, rows.
struct QuestionSectionRow {
    QString key;
    QString title;
    bool table = false;
    bool grows = false;
    bool items = false;
    QString addText;
    QObject *columns = nullptr;
    QObject *rows = nullptr;

    bool operator==(const QuestionSectionRow &) const = default;
};

class QuestionnairePageModel final : public QObject {
    Q_OBJECT

public:
    explicit QuestionnairePageModel(QObject *parent = nullptr);

    [[nodiscard]] QAbstractItemModel *sections() { return &m_sections; }
    void show(const QuestionnaireDraft &draft, const Plan &plan, Language language);

    // Also what the picker needs to know of a cell.
    [[nodiscard]] static QuestionCellRow cellRow(const QuestionnaireDraft &draft, const Section &section,
                                                 const DraftRow &row, const Cell &cell, const Plan &plan,
                                                 Language language);

private:
    using Cells = RowListModel<QuestionCellRow>;
    using Rows = RowListModel<QuestionRow>;
    template <class List> List *listFor(std::map<QString, List *> &lists, const QString &key);
    QuestionSectionRow sectionRow(const QuestionnaireDraft &draft, const DraftSection &rows, const Plan &plan,
                                  Language language);
    void dropUnused();

    RowListModel<QuestionSectionRow> m_sections;
    std::map<QString, Rows *> m_rows; // by section
    std::map<QString, Cells *> m_cells; // by row; by section for its columns
    QStringList m_used;
};

} // namespace relais
