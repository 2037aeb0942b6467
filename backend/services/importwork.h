// SPDX-License-Identifier: GPL-3.0-or-later
// ImportWork: one run of services/tableimport: the rows first, of all sheets, then what they name of each other. Made
// for one call and thrown away; one thread.
#pragma once

#include "services/importrows.h"
#include "services/nameindex.h"

namespace relais {

class ImportWork {
public:
    // All must outlive it.
    ImportWork(const Plan &plan, const QList<ImportSheet> &sheets, const ImportChoices &choices, IdSource &ids,
               QDate today);

    ImportPreview run();

private:
    // A row that says something, on its way into the plan.
    struct Work {
        SheetPlace place;
        qsizetype report = 0; // index in m_preview.rows
        QUuid row;
        bool fillOnly = false; // it joins another row, whose values stay
        bool ofPlan = false; // the row stood in the plan before
    };

    void listRows();
    void listUntaken(int sheet);
    void takeRows(ImportTable table);
    template <class T> void take(Work work);
    Work placed(const Work &work, NameIndex &index, const QString &name);
    void proposed(Work &work, const QUuid &near, const QString &name);
    template <class T> void takeCells(T &row, const Work &work);
    template <class T> void takeValue(T &row, const Work &work, const FieldSpec &spec, int column, const Value &value);
    template <class T> bool keepsRules(const T &before, T &row, const Work &work);

    // services/importchecks.cpp
    void finish(Person &row, const Work &work);
    void finish(Tool &row, const Work &work);
    void finish(Provider &row, const Work &work);
    void finish(Activity &row, const Work &work);
    void finish(Fallback &row, const Work &work);
    template <class T> void keepContractEnd(T &row, const Work &work);
    void checkContract(const Work &work, QDate ends, const QString &about, const QString &remarks);
    void checkNumber(const Work &work, ImportField field, const QString &number, const QString &name);

    // services/importlinks.cpp
    void linkNames(const Work &work);
    void linkPeople(const Work &work);
    void keepBuffers(const Work &work);
    QList<QUuid> rowsNamed(const Work &work, const FieldSpec &spec, int column, const QString &text);
    QUuid rowNamed(const Work &work, const FieldSpec &spec, int column, const QString &name, bool veryName);
    QUuid makeNamed(const Work &work, const FieldSpec &spec, int column, const QString &name);
    void connect(const Work &work, const FieldSpec &spec, int column, const QUuid &other);
    void depend(const Work &work, int column, const QUuid &from, const QUuid &to);
    template <class Link> void linkFallback(const Work &work, QUuid other);
    void takeSteps(const Work &work, int column, const QString &text);
    void takeDeadlines(const Work &work, int column, const QString &text);
    void takeOpenings(const Work &work, int column, const QString &text);
    QUuid personNamed(const Work &work, ImportField field, int column, const QString &name, QString *provider);
    template <class T> void setPerson(const Work &work, const FieldSpec &spec, int column, const QString &cell);
    void bufferAsRemark(const Work &work, int column);
    bool addRemark(const Work &work, int column, QString &remarks) const;
    template <class T> QUuid make(NameIndex &index, const QString &name);

    [[nodiscard]] const ImportSheet &sheetOf(const Work &work) const { return m_sheets.at(work.place.sheet); }
    [[nodiscard]] QString cell(const Work &work, int column) const;
    [[nodiscard]] QString cellOf(const Work &work, ImportField field) const;
    [[nodiscard]] const FieldSpec *specAt(const Work &work, int column) const;
    [[nodiscard]] NameIndex &indexOf(ImportTable table) { return m_indexes[static_cast<qsizetype>(table)]; }
    void note(const Work &work, NoticeCode code, int column, const QString &detail = {}, const QString &before = {});
    void markChanged(const Work &work);

    const Plan &m_plan;
    const QList<ImportSheet> &m_sheets;
    const ImportChoices &m_choices;
    IdSource &m_ids;
    QDate m_today;
    ImportPreview m_preview;
    Plan &m_after; // of m_preview
    QList<Work> m_work;
    QList<NameIndex> m_indexes;
    NameIndex m_sites{NameIndex::Of::Things};
    QHash<QUuid, SheetPlace> m_taken; // rows that a line stands for
    QHash<std::pair<int, QString>, QString> m_numbers; // field and digits > whose
    QHash<QUuid, QList<Id<Dependency>>> m_needing; // by tool: what activities need it
    QSet<std::pair<QUuid, QUuid>> m_depending;
    QHash<QByteArray, int> m_positions; // next of each table
};

// A value of the plan as ImportNotice::before and detail hold it: text as it stands, else minutes, cents, ISO dates.
QString importText(const Value &value);

template <class T> QUuid ImportWork::make(NameIndex &index, const QString &name)
{
    T row;
    row.id = m_ids.make<T>();
    row.name = name;
    row.position = m_positions[T::table]++;
    m_after.table<T>().put(row);
    index.add(row.id.value, name);
    return row.id.value;
}

} // namespace relais
