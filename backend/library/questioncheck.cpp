// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/questioncheck.h"

#include "services/questionnairerows.h"
#include "services/questionnairerules.h"

namespace relais {

namespace {

class Checker {
public:
    Checker(const QuestionSet &set, ContentFault &fault)
        : m_set(set)
        , m_fault(fault)
    { }

    void check()
    {
        unique(m_set.chapters, QStringLiteral("/chapters"));
        unique(m_set.unknowns, QStringLiteral("/unknowns"));
        unique(m_set.pages, QStringLiteral("/pages"));
        if (!m_set.page(m_set.firstSheetAfter))
            m_fault.add(QStringLiteral("/first_sheet_after"), QStringLiteral("no such page"));
        checkNames();
        for (qsizetype i = 0; i < m_set.pages.size(); ++i)
            checkPage(m_set.pages.at(i), below(QStringLiteral("/pages"), i));
    }

private:
    // Of the rows that the answers to these pages create.
    void checkNames()
    {
        static const QMap<SectionRules, QString> named{
            {SectionRules::Offline, QStringLiteral("internet")},
            {SectionRules::Internet, QStringLiteral("internet internet_fallback")},
            {SectionRules::Phone, QStringLiteral("internet phone phone_fallback")},
            {SectionRules::Outage, QStringLiteral("outage outage_on outage_between outage_days outage_fallback")},
        };
        QStringList wanted;
        for (const Page &page : m_set.pages) {
            if (page.urgent > 0)
                wanted << QStringLiteral("fallback");
            for (const Section &section : page.sections)
                wanted << named.value(section.rules).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        }
        for (const QString &name : wanted) {
            if (!m_set.names.contains(name))
                m_fault.add(QStringLiteral("/names"), QStringLiteral("\"%1\" is missing").arg(name));
        }
    }

    template <class T> void unique(const QList<T> &list, const QString &pointer)
    {
        QSet<QString> keys;
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (keys.contains(list.at(i).key))
                m_fault.add(below(below(pointer, i), QStringLiteral("key")), QStringLiteral("a key that stands twice"));
            keys.insert(list.at(i).key);
        }
    }

    void checkPage(const Page &page, const QString &pointer)
    {
        const auto chapter = [&](const Chapter &candidate) { return candidate.key == page.chapter; };
        if (std::none_of(m_set.chapters.begin(), m_set.chapters.end(), chapter))
            m_fault.add(below(pointer, QStringLiteral("chapter")), QStringLiteral("no such chapter"));
        checkUnknown(page.unknown, pointer);
        const QString sections = below(pointer, QStringLiteral("sections"));
        unique(page.sections, sections);
        for (qsizetype i = 0; i < page.sections.size(); ++i)
            checkSection(page, page.sections.at(i), below(sections, i));
        checkExamples(page, page.examples, below(pointer, QStringLiteral("examples")));
        for (qsizetype i = 0; i < page.variants.size(); ++i)
            checkExamples(page, page.variants.at(i).examples,
                          below(below(below(pointer, QStringLiteral("variants")), i), QStringLiteral("examples")));
    }

    void checkUnknown(const QString &unknown, const QString &pointer)
    {
        if (!unknown.isEmpty() && !m_set.unknown(unknown))
            m_fault.add(below(pointer, QStringLiteral("unknown")), QStringLiteral("no such kind of unknown"));
    }

    void checkSection(const Page &page, const Section &section, const QString &pointer)
    {
        const QString cells = below(pointer, QStringLiteral("cells"));
        if (section.cells.isEmpty())
            m_fault.add(cells, QStringLiteral("a section needs a cell"));
        unique(section.cells, cells);
        const QStringList ruled = questionrules::cellsOf(section.rules);
        for (const QString &key : ruled) {
            if (!section.cell(key))
                m_fault.add(cells, QStringLiteral("these rules need the cell \"%1\"").arg(key));
        }
        for (qsizetype i = 0; i < section.cells.size(); ++i)
            checkCell(section, section.cells.at(i), below(cells, i), ruled);
        if (!ruled.isEmpty())
            return;
        checkField(section.table, section.order, below(pointer, QStringLiteral("order")));
        checkField(section.table, section.parent, below(pointer, QStringLiteral("parent")));
        for (qsizetype i = 0; i < section.match.size(); ++i)
            checkField(section.table, section.match.at(i).field,
                       below(below(below(pointer, QStringLiteral("match")), i), QStringLiteral("field")));
        const bool urgent = section.rules == SectionRules::Fallback || !section.parent.isEmpty();
        if (urgent && page.urgent == 0 && !page.aboutOutage)
            m_fault.add(pointer, QStringLiteral("only a page about an urgent activity or an outage has a fallback"));
        if ((section.form == SectionForm::Items) != (section.items != ItemSource::None))
            m_fault.add(below(pointer, QStringLiteral("items")), QStringLiteral("items and form do not agree"));
    }

    void checkField(const QByteArray &table, const QByteArray &field, const QString &pointer)
    {
        if (!field.isEmpty() && !questionrows::hasField(table, field))
            m_fault.add(pointer,
                        QStringLiteral("\"%1\" has no field \"%2\"")
                            .arg(QString::fromLatin1(table), QString::fromLatin1(field)));
    }

    void checkCell(const Section &section, const Cell &cell, const QString &pointer, const QStringList &ruled)
    {
        unique(cell.choices, below(pointer, QStringLiteral("choices")));
        checkUnknown(cell.unknown, pointer);
        if (!cell.when.cell.isEmpty() && !section.cell(cell.when.cell))
            m_fault.add(below(below(pointer, QStringLiteral("when")), QStringLiteral("cell")),
                        QStringLiteral("no such cell in this section"));
        if (!cell.halfOf.isEmpty() && !section.cell(cell.halfOf))
            m_fault.add(below(pointer, QStringLiteral("half_of")), QStringLiteral("no such cell in this section"));
        if (!ruled.isEmpty()) {
            if (!ruled.contains(cell.key))
                m_fault.add(below(pointer, QStringLiteral("key")), QStringLiteral("these rules have no such cell"));
            return;
        }
        if (cell.field.isEmpty() == (cell.link == CellLink::None))
            m_fault.add(below(pointer, QStringLiteral("field")), QStringLiteral("a cell has either a field or a link"));
        checkField(section.table, cell.field, below(pointer, QStringLiteral("field")));
        checkField(section.table, cell.flag, below(pointer, QStringLiteral("flag")));
        if (cell.type == CellType::Choice && cell.choices.isEmpty())
            m_fault.add(below(pointer, QStringLiteral("choices")), QStringLiteral("a choice needs choices"));
    }

    void checkExamples(const Page &page, const QList<Example> &examples, const QString &pointer)
    {
        for (qsizetype i = 0; i < examples.size(); ++i) {
            const Example &example = examples.at(i);
            const QString rows = below(below(pointer, i), QStringLiteral("rows"));
            if (example.words.isEmpty() && example.rows.isEmpty())
                m_fault.add(below(pointer, i), QStringLiteral("an example needs words or rows"));
            for (qsizetype j = 0; j < example.rows.size(); ++j)
                checkExampleRow(page, example.rows.at(j), below(rows, j));
        }
    }

    void checkExampleRow(const Page &page, const ExampleRow &row, const QString &pointer)
    {
        const Section *section = page.section(row.section);
        if (!section)
            m_fault.add(below(pointer, QStringLiteral("section")), QStringLiteral("no such section on this page"));
        for (auto cell = row.cells.begin(); section && cell != row.cells.end(); ++cell) {
            if (!section->cell(cell.key()))
                m_fault.add(below(pointer, QStringLiteral("cells")), QStringLiteral("no cell \"%1\"").arg(cell.key()));
        }
    }

    const QuestionSet &m_set;
    ContentFault &m_fault;
};

} // namespace

void checkQuestions(const QuestionSet &set, ContentFault &fault)
{
    Checker(set, fault).check();
}

} // namespace relais
