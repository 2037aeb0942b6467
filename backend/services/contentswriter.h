// SPDX-License-Identifier: GPL-3.0-or-later
// ContentsWriter: writes the chapters of a plan's document, each in a file of its own (contents*.cpp), from a plan read
// through its edition's Reader. For plancontents only. Lives for one document; one thread.
#pragma once

#include "domain/document.h"
#include "domain/messagetemplate.h"
#include "services/gaps.h"
#include "services/playbookbuilder.h"

namespace relais {

struct ContentsInput {
    const Reader &reader;
    const PlanFacts &facts;
    const QList<Gap> &gaps; // of the whole plan
    const QList<CardTemplate> &cards;
    const QList<MessageTemplate> &messages;
    const Phrases &phrases;
    Language language = Language::French;
    QDate today;
    bool privateNumbers = false; // only ever true for Management
    QByteArray fingerprint; // hexadecimal; empty: not printed
};

class ContentsWriter {
public:
    explicit ContentsWriter(const ContentsInput &input);

    [[nodiscard]] Document document();
    // One fiche alone (Playbook::key()); without it, no block.
    [[nodiscard]] Document playbook(const QString &key);

private:
    void begin();
    // contentsfirst.cpp
    void writeFirstPage();
    KeyFact roleFact(Phrase label, qsizetype rank) const;
    KeyFact teamFact() const;
    // contentsfiches.cpp
    void writeWallSheets();
    void writeFiches();
    void writeFiche(const Playbook &playbook, const QString &id, int number);
    void writeTimes(const Playbook &playbook);
    void writeSteps(const Playbook &playbook, CardSection section, const QString &id);
    void writeContacts(const Playbook &playbook);
    [[nodiscard]] RelayMarkBlock fallbackMark(const Playbook &playbook) const;
    // contentsmessages.cpp
    void writeMessages();
    // contentslists.cpp
    void writeCallList();
    void writeActivities();
    void writeTools();
    void writeHints();
    void writeManagement();
    // contentsmap.cpp
    void writeMap();
    // contentsend.cpp
    void writeGaps();
    void writeControl();

    void chapter(Phrase title, const QString &id);
    void section(const QString &title, const QString &id, int level = 3);
    void paragraph(const QString &text);
    template <class Block> void put(Block block) { m_document.blocks.push_back(std::move(block)); }

    [[nodiscard]] QString personNumber(const Person &person) const;
    [[nodiscard]] TableCell numberCell(const QString &number) const;
    [[nodiscard]] TableCell markCell(RowId object) const;
    [[nodiscard]] QString proofText(Id<Fallback> fallback) const;
    [[nodiscard]] QString orUnknown(const QString &text) const;
    [[nodiscard]] QString versionText() const;

    const ContentsInput &m_input;
    const Plan &m_plan;
    Language m_language;
    Speech m_say;
    QList<Playbook> m_playbooks;
    int m_untranslated = 0;
    Document m_document;
};

// The id of the nth fiche or wall sheet in the document.
QString ficheId(qsizetype index);
// A telephone number's link; empty if the text is not a number.
QString telLink(const QString &number);
TableCell cell(const QString &text);

} // namespace relais
