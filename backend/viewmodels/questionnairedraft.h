// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionnaireDraft: the page being answered, as it stands in its fields: what holds is an answer, what does not is
// kept as it was typed. A cell is named by "section/row/cell", where row is the draft's own name for it. A value; GUI
// thread.
#pragma once

#include "domain/validation.h"
#include "services/questionnairevalues.h"

#include <QStringList>

#include <functional>

namespace relais {

// Of "section/row/cell".
inline QString keyPart(const QString &key, int n)
{
    return key.section(QLatin1Char('/'), n, n);
}

struct DraftCell {
    CellAnswer answer;
    QString typed; // shown instead of the answer's words while typing is set
    bool typing = false;
    bool wrong = false; // typed says nothing that the cell can hold
    bool told = false; // and the person has been told
    std::optional<IssueCode> issue = {}; // the rule that a value breaks, when it is not the way it is typed

    [[nodiscard]] bool isSaid() const;
    bool operator==(const DraftCell &) const = default;
};

struct DraftRow {
    QString key;
    QUuid row;
    QMap<QString, DraftCell> cells;
    bool refused = false; // new and not storable: stays here

    [[nodiscard]] bool isBlank() const;
    bool operator==(const DraftRow &) const = default;
};

struct DraftSection {
    QString key;
    QList<DraftRow> rows;

    bool operator==(const DraftSection &) const = default;
};

class QuestionnaireDraft {
public:
    QuestionnaireDraft() = default;
    // page must outlive the draft.
    QuestionnaireDraft(const Page &page, const PageAnswer &answer);

    [[nodiscard]] const Page *page() const { return m_page; }
    [[nodiscard]] const QList<DraftSection> &sections() const { return m_sections; }
    [[nodiscard]] const Section *section(const QString &cellKey) const;
    [[nodiscard]] const Cell *cell(const QString &cellKey) const;
    [[nodiscard]] const DraftCell *find(const QString &cellKey) const;
    [[nodiscard]] const DraftRow *row(const QString &rowKey) const;
    // The whole page has something in it, or something typed that could not be kept.
    [[nodiscard]] bool isBlank() const;
    // False while the page is about things that the plan does not have yet.
    [[nodiscard]] bool asksAnything() const;
    [[nodiscard]] bool hasProblem() const;
    // How many problems stand beside their cells in words.
    [[nodiscard]] int toldProblems() const;
    [[nodiscard]] bool hasExampleWords() const;
    // The cell's own condition holds.
    [[nodiscard]] bool isShown(const DraftRow &row, const Cell &cell) const;

    // Understood at once; what is not understood is told by finish.
    void type(const QString &cellKey, const QString &text);
    void finish(const QString &cellKey);
    // Several lines: one a row from this one on, their cells parted by tabs. Returns the number of lines taken.
    int paste(const QString &cellKey, const QString &text);
    // Of a cell of several, adds the value or takes it out; of one, replaces it.
    void choose(const QString &cellKey, const Value &value);
    void mark(const QString &cellKey, AnswerMark mark);
    // Cells that have a kind of unknown of their own and no answer.
    void markUnknowns();
    // An example's words are right as they stand. Key of a row.
    void confirm(const QString &rowKey);

    // The key of the new row.
    QString addRow(const QString &section);
    void removeRow(const QString &rowKey);
    // by: -1 or 1. False at the end of the list.
    bool moveRow(const QString &rowKey, int by);

    // A row of the plan whose first cell was emptied keeps it and says so, if it has anything else or mustStay says so
    // of the plan's row. rowKey: of one row; empty: of all.
    void refuseEmptied(const QString &rowKey, const std::function<bool(const Section &, const QUuid &)> &mustStay);

    // What could not be written of the page as it was left: wrong cells stand in their rows again, as far as those are
    // there, and rows that could not be stored among them.
    void takeProblems(const QuestionnaireDraft &left);
    // Undoes one step, from before it to after it, and leaves alone what was changed since.
    void takeBack(const QuestionnaireDraft &before, const QuestionnaireDraft &after);

    // The ids that the plan gave to what answer() wrote: its place there is its place in what is read back.
    void adopt(const PageAnswer &readBack);

    // What can be written; rows and cells that cannot are left out.
    [[nodiscard]] PageAnswer answer() const;
    // place: "page/section/row/cell", as Questionnaire::apply says it about answer(). False if there is no such cell.
    bool refuse(const QString &place, std::optional<IssueCode> issue = {});

    bool operator==(const QuestionnaireDraft &) const = default;

private:
    DraftCell *find(const QString &cellKey);
    DraftRow *row(const QString &rowKey);
    DraftRow newRow();
    void pasteLine(const QString &rowKey, const QString &cellKey, const QString &line);
    QString rowBelow(const QString &rowKey);
    [[nodiscard]] QString rowOf(const QString &sectionKey, const QString &cellKey, const QString &text) const;
    [[nodiscard]] static bool isWritten(const Section &section, const DraftRow &row);

    const Page *m_page = nullptr;
    QList<DraftSection> m_sections;
    int m_made = 0;
};

} // namespace relais
