// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contentswriter.h"

#include "domain/figures.h"
#include "services/planroles.h"

#include <algorithm>

namespace relais {

QString ficheId(qsizetype index)
{
    return QStringLiteral("fiche-%1").arg(index + 1);
}

QString telLink(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit() || (c == QLatin1Char('+') && digits.isEmpty()))
            digits += c;
        else if (c.isLetter())
            return {};
    }
    return digits.size() < 3 ? QString() : QStringLiteral("tel:") + digits;
}

TableCell cell(const QString &text)
{
    return {plainText(text), {}};
}

TableBlock withoutEmptyColumns(TableBlock table)
{
    for (size_t column = table.columns.size(); column-- > 0;) {
        const bool isEmpty = std::all_of(table.rows.begin(), table.rows.end(), [&](const std::vector<TableCell> &row) {
            return column >= row.size() || charactersOf(row[column].text).isEmpty();
        });
        if (!isEmpty)
            continue;
        const auto place = static_cast<std::ptrdiff_t>(column);
        table.columns.erase(table.columns.begin() + place);
        for (auto &row : table.rows) {
            if (column < row.size())
                row.erase(row.begin() + place);
        }
    }
    return table;
}

namespace {

Phrase kindTitle(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::WallSheets:
        return Phrase::WallSheetsTitle;
    case DocumentKind::Playbooks:
        return Phrase::Fiches;
    case DocumentKind::Messages:
        return Phrase::Messages;
    case DocumentKind::PhoneScripts:
        return Phrase::PhoneScriptsTitle;
    case DocumentKind::PocketCard:
        return Phrase::KitPocketCards;
    case DocumentKind::CallSheet:
        return Phrase::KitCallSheet;
    case DocumentKind::StaffNotice:
        return Phrase::StaffNoticeTitle;
    case DocumentKind::Changes:
        return Phrase::ChangesTitle;
    case DocumentKind::Plan:
        break;
    }
    return Phrase::PlanTitle;
}

} // namespace

Phrase editionPhrase(Edition edition)
{
    switch (edition) {
    case Edition::Wall:
        return Phrase::EditionWall;
    case Edition::Management:
        return Phrase::EditionManagement;
    case Edition::Insurer:
        return Phrase::EditionInsurer;
    case Edition::Team:
        break;
    }
    return Phrase::EditionTeam;
}

ContentsWriter::ContentsWriter(const ContentsInput &input)
    : m_input(input)
    , m_plan(input.reader.plan())
    , m_language(input.options.language)
    , m_say(input.phrases, input.options.language)
{ }

// What is on every page, and the fiches to choose from.
void ContentsWriter::begin()
{
    m_document.title = m_say(kindTitle(m_input.options.kind));
    m_document.firm = m_plan.organisation().name;
    m_document.language = m_language;
    m_document.edition = m_input.reader.edition();
    m_document.editionName = m_say(editionPhrase(m_document.edition));
    m_document.version = versionText();
    m_document.words = {m_say(Phrase::PageOf), m_say(Phrase::PageShort), m_say(Phrase::Exercise), m_say(Phrase::Never)};
    const PlaybookBuilder builder({m_input.reader, m_input.facts, m_input.cards, m_input.phrases, m_language});
    m_playbooks = builder.all();
}

Document ContentsWriter::playbook(const QString &key)
{
    begin();
    put(PageBreakBlock{}); // no title above it
    for (qsizetype i = 0; i < m_playbooks.size(); ++i) {
        if (m_playbooks.at(i).key() == key)
            writeFiche(m_playbooks.at(i), ficheId(i), static_cast<int>(i) + 1);
    }
    return m_document;
}

Document ContentsWriter::document()
{
    begin();
    writeKind();
    return m_document;
}

QList<DocumentChoice> ContentsWriter::choices()
{
    begin();
    QList<DocumentChoice> choices;
    const DocumentKind kind = m_input.options.kind;
    if (kind == DocumentKind::Playbooks || kind == DocumentKind::WallSheets) {
        for (const Playbook &playbook : std::as_const(m_playbooks))
            choices.append({playbook.key(), playbook.symptom});
    }
    if (m_input.options.kind == DocumentKind::PocketCard || m_input.options.kind == DocumentKind::StaffNotice)
        choices = personChoices();
    if (m_input.options.kind == DocumentKind::PocketCard)
        choices.append({alikeKey(), m_say(Phrase::CardTen)});
    return choices;
}

bool ContentsWriter::isChosen(const QString &key) const
{
    return m_input.options.chosen.isEmpty() || m_input.options.chosen.contains(key);
}

void ContentsWriter::writeKind()
{
    switch (m_input.options.kind) {
    case DocumentKind::Plan:
        return writePlan();
    case DocumentKind::WallSheets:
        return writeWallSheets(true);
    case DocumentKind::Playbooks:
        return writePlaybooks();
    case DocumentKind::Messages:
        return writeMessages();
    case DocumentKind::PhoneScripts:
        return writePhoneScripts();
    case DocumentKind::PocketCard:
        return writePocketCards();
    case DocumentKind::CallSheet:
        return writeCallSheet();
    case DocumentKind::StaffNotice:
        return writeStaffNotices();
    case DocumentKind::Changes:
        return writeChanges();
    }
}

void ContentsWriter::writePlan()
{
    writeFirstPage();
    if (m_document.edition == Edition::Wall) {
        writeWallSheets(false);
    } else {
        put(ContentsBlock{m_say(Phrase::ContentsTitle)});
        writeFiches();
        writeMessages();
        writeLists();
    }
    writeControl();
}

// From the call list to the gaps.
void ContentsWriter::writeLists()
{
    const bool insurer = m_document.edition == Edition::Insurer;
    const bool management = m_document.edition == Edition::Management;
    if (!insurer)
        writeCallList();
    writeActivities();
    if (insurer || management)
        writeProofs();
    if (m_input.options.map)
        writeImpact();
    writeTools();
    if (m_input.options.map)
        writeMap(); // mostly a page of its own
    if (insurer) {
        section(m_say(Phrase::Suppliers), QStringLiteral("appels-fournisseurs"), 1);
        writeSuppliers();
    }
    if (management)
        writeManagement();
    if (!insurer)
        writeGaps();
}

void ContentsWriter::chapter(Phrase title, const QString &id)
{
    put(PageBreakBlock{});
    put(HeadingBlock{1, plainText(m_say(title)), id});
}

void ContentsWriter::section(const QString &title, const QString &id, int level)
{
    put(HeadingBlock{level, plainText(title), id});
}

void ContentsWriter::paragraph(const QString &text)
{
    if (!text.isEmpty())
        put(ParagraphBlock{plainText(text)});
}

QString ContentsWriter::versionText() const
{
    return m_say(Phrase::VersionOf, longDateText(m_input.options.today, m_language));
}

QString ContentsWriter::orUnknown(const QString &text) const
{
    return text.isEmpty() ? m_say(Phrase::NotSaid) : text;
}

// The work number; the private one only where this document may hold it; else where it is found.
QString ContentsWriter::personNumber(const Person &person) const
{
    QStringList numbers{person.workPhone};
    if (m_input.privateNumbers)
        numbers.append(person.privatePhone);
    numbers.removeAll(QString());
    if (!numbers.isEmpty())
        return numbers.join(QStringLiteral(", "));
    const bool known = !person.privatePhone.isEmpty() || m_input.reader.isLeftOut(person.id.value, "private_phone")
        || m_input.reader.isLeftOut(person.id.value, "work_phone");
    const auto deciders = holdersOf(m_plan, RoleKind::Decider);
    const QString holder = deciders.isEmpty() ? QString() : m_input.reader.callName(deciders.constFirst());
    if (!known)
        return {};
    return holder.isEmpty() || deciders.constFirst() == person.id ? m_say(Phrase::SeeTheCallList)
                                                                  : m_say(Phrase::SeeTheCallListOf, holder);
}

TableCell ContentsWriter::numberCell(const QString &number) const
{
    if (number.isEmpty())
        return {{{m_say(Phrase::ToComplete), TextStyle::Gap, {}}}, {}};
    TableCell result;
    const QStringList numbers = number.split(QStringLiteral(", "));
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (i > 0)
            result.text.push_back({QStringLiteral("\n"), TextStyle::Plain, {}});
        result.text.push_back({numbers.at(i), TextStyle::Plain, telLink(numbers.at(i))});
    }
    return result;
}

QString ContentsWriter::proofText(Id<Fallback> fallback) const
{
    std::optional<Proof> best;
    for (const Proof &proof : m_plan.table<Proof>()) {
        const bool better = !best || std::pair(proof.level, proof.date) >= std::pair(best->level, best->date);
        if (proof.fallback == fallback && better)
            best = proof;
    }
    const ProofLevel level = best ? best->level : ProofLevel::Written;
    const auto words = level == ProofLevel::Used ? Phrase::ProofUsed
        : level == ProofLevel::Tried             ? Phrase::ProofTried
        : level == ProofLevel::Discussed         ? Phrase::ProofDiscussed
                                                 : Phrase::ProofWritten;
    const QString date = best && best->date.isValid() ? longDateText(best->date, m_language)
        : best                                        ? best->dateNote
                                                      : QString();
    QString text = m_say(words);
    if (level != ProofLevel::Written && !date.isEmpty())
        text = m_say(Phrase::WithDetail, text, date);
    if (level >= ProofLevel::Tried && best->minutes)
        text = m_say(Phrase::WithDetail, text, durationText(*best->minutes, m_language));
    return text;
}

TableCell ContentsWriter::markCell(RowId object) const
{
    const ObjectFacts &facts = m_input.facts.of(object);
    const Fallback *fallback = m_plan.find(facts.fallback);
    if (!fallback)
        return {plainText(m_say(Phrase::NoFallback)), RelayMarkKind::None};
    const RelayMark mark = facts.mark.value_or(RelayMark::ToTry);
    if (mark == RelayMark::Partly || mark == RelayMark::None)
        return {plainText(m_say(Phrase::FallbackInPart, fallback->name)), RelayMarkKind::None};
    return {plainText(fallback->name), mark == RelayMark::Tried ? RelayMarkKind::Tried : RelayMarkKind::ToTry};
}

} // namespace relais
