// SPDX-License-Identifier: GPL-3.0-or-later
// RowBuilder: turns the blocks of a tree into rows of the page, one section after another; a section starts on a new
// page. Reads the document it is given, which must outlive it. Not shared between threads.
#pragma once

#include "documents/pagerow.h"

#include <stop_token>

namespace relais {

struct PageSection {
    std::vector<PageRow> rows;
    bool wallSheet = false;
    QString wallId; // of the sheet
    QString wallFooter;
    bool cardSheet = false; // cards up to the margins: no running head, and a foot below them
    double top = look::bodyTop; // of its rows on each page
    double height = look::bodyHeight;
};

class RowBuilder {
public:
    // accent: the colour of headings, numbers and rules. A stopped token leaves the sections unfinished.
    explicit RowBuilder(const Document &document, QColor accent = look::blue, std::stop_token stop = {});

    // One that begins with a wall sheet or a new page, as a fiche by itself does, has no title above its first page.
    static bool hasTitle(const Document &document);

    std::vector<PageSection> sections();

    void operator()(const HeadingBlock &heading);
    void operator()(const ParagraphBlock &paragraph);
    void operator()(const StepsBlock &steps);
    void operator()(const ChecklistBlock &list);
    void operator()(const TableBlock &table);
    void operator()(const KeyFactsBlock &facts);
    void operator()(const BoxBlock &box);
    void operator()(const MessageBlock &message);
    void operator()(const RelayMarkBlock &mark);
    void operator()(const GapBlock &gap);
    void operator()(const PageBreakBlock &pageBreak);
    void operator()(const ContentsBlock &contents);
    void operator()(const SymptomIndexBlock &index);
    void operator()(const WallSheetBlock &sheet);
    void operator()(const DrawingBlock &drawing);
    void operator()(const FormBlock &form);
    void operator()(const CardsBlock &cards);

private:
    void push(PageRow row);
    // A new one for rows of text.
    void startSection();
    void titleBlock();
    void indexTitle(const QString &title);
    void factsInARow(const KeyFactsBlock &facts);
    void factsInColumns(const KeyFactsBlock &facts);

    const Document &m_document;
    QColor m_accent;
    std::stop_token m_stop;
    std::vector<PageSection> m_sections;
};

// The rows of one block that take more than a few lines to make.
std::vector<PageRow> tableRows(const TableBlock &table, const std::stop_token &stop);
std::vector<PageRow> formRows(const FormBlock &form);
PageShape tickBox(double x, double y);
PageRow drawingRow(const DrawingBlock &drawing);
PageSection wallSection(const WallSheetBlock &sheet, const DocumentWords &words, const QString &firm, QColor accent);

} // namespace relais
