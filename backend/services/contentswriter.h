// SPDX-License-Identifier: GPL-3.0-or-later
// ContentsWriter: writes the chapters of a plan's document, each in a file of its own (contents*.cpp), from a plan read
// through its edition's Reader. For plancontents only. Lives for one document; one thread.
#pragma once

#include "domain/document.h"
#include "domain/messagetemplate.h"
#include "services/calltree.h"
#include "services/gaps.h"
#include "services/messagebuilder.h"
#include "services/plancontents.h"
#include "services/playbookbuilder.h"

namespace relais {

struct ContentsInput {
    const Reader &reader;
    const PlanFacts &facts;
    const QList<Gap> &gaps; // of the whole plan
    const QList<CardTemplate> &cards;
    const QList<MessageTemplate> &messages;
    const Phrases &phrases;
    const DocumentOptions &options;
    bool privateNumbers = false; // only ever true for Management
    std::optional<QHash<Id<Activity>, qint64>> costs = {}; // cents an hour; none: this document shows no costs
    QSet<Id<Person>> agreedCard = {}; // who agreed to stand on a pocket card
    QByteArray fingerprint = {}; // hexadecimal; empty: not printed
};

// Whom the firm calls outside.
struct SupportLine {
    QString subject; // the tool, or several
    QString name; // who supports it; may be empty
    QString phone; // empty: not known
    QString hours;
    QString reference; // customer or contract number; Management only
};

class ContentsWriter {
public:
    explicit ContentsWriter(const ContentsInput &input);

    // As input.options.kind says.
    [[nodiscard]] Document document();
    [[nodiscard]] QList<DocumentChoice> choices();
    // One fiche alone (Playbook::key()); without it, no block.
    [[nodiscard]] Document playbook(const QString &key);

private:
    void begin();
    void writeKind();
    void writePlan();
    void writeLists();
    [[nodiscard]] bool isChosen(const QString &key) const;
    // contentsfirst.cpp
    void writeFirstPage();
    KeyFact roleFact(Phrase label, qsizetype rank) const;
    KeyFact teamFact() const;
    // contentssheets.cpp
    void writeWallSheets(bool withNotices);
    void putWallSheet(const Playbook &playbook, const QString &id);
    void putNotice(const Playbook &playbook, const QString &id, QStringList &written);
    // contentsfiches.cpp
    void writePlaybooks();
    void writeFiches();
    void writeFiche(const Playbook &playbook, const QString &id, int number);
    void writeTimes(const Playbook &playbook);
    void writeSteps(const Playbook &playbook, CardSection section, const QString &id);
    void writeContacts(const Playbook &playbook);
    [[nodiscard]] RelayMarkBlock fallbackMark(const Playbook &playbook) const;
    // contentsmessages.cpp
    void writeMessages();
    void writePhoneScripts();
    void putMessage(const BuiltMessage &message);
    void putMessages(const QList<BuiltMessage> &messages, const QString &title, const QString &id);
    [[nodiscard]] QList<BuiltMessage> staffMessages(Occasion occasion = Occasion::Outage) const;
    // contentslists.cpp
    void writeCallList();
    void writeSuppliers();
    void writeActivities();
    void writeTools();
    void writeHints();
    void writeManagement();
    // contentsmap.cpp
    void writeMap();
    // contentsimpact.cpp
    void writeImpact();
    void writeProofs();
    // contentschanges.cpp
    void writeChanges();
    // contentscalls.cpp
    void writeCallSheet();
    void writeFirstCall();
    void writeBranch(const CallBranch &branch, const QString &id);
    void writeSupportCalls();
    [[nodiscard]] QList<SupportLine> supports() const;
    [[nodiscard]] QString reachableText(const Person &person) const;
    [[nodiscard]] QString reasonText(const PlannedCall &call) const;
    // contentscards.cpp
    static const QString &alikeKey(); // of the choice of ten cards alike
    void writePocketCards();
    [[nodiscard]] QList<DocumentChoice> personChoices() const;
    // holder null: for everybody.
    [[nodiscard]] PocketCard pocketCard(Id<Person> holder, const QString &id) const;
    [[nodiscard]] std::vector<RichText> cardFront(Id<Person> holder) const;
    [[nodiscard]] std::vector<RichText> cardBack(Id<Person> holder) const;
    void addCardCalls(std::vector<RichText> &lines, const CallBranch &branch) const;
    [[nodiscard]] RichText cardLine(const QString &label, const QString &text, const QString &link = {}) const;
    [[nodiscard]] RichText cardPerson(const QString &label, Id<Person> id) const;
    // contentsnotice.cpp
    void writeStaffNotices();
    void writeStaffNotice(const Person &person, int number);
    void writeKept(const Person &person);
    [[nodiscard]] QString keptText(const QString &value, bool kept) const;
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

// « Édition Équipe »
Phrase editionPhrase(Edition edition);
// The id of the nth fiche or wall sheet in the document.
QString ficheId(qsizetype index);
// A telephone number's link; empty if the text is not a number.
QString telLink(const QString &number);
TableCell cell(const QString &text);
// A table to be read, without the columns in which nothing stands.
TableBlock withoutEmptyColumns(TableBlock table);

} // namespace relais
