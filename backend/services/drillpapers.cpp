// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillpapers.h"

#include "domain/figures.h"
#include "services/drilldraft.h"
#include "services/drillpaperwriter.h"

namespace relais {

namespace {

constexpr Minutes::rep minutesOfDay = Minutes::rep(24) * 60;

constexpr double cutWidth = 479; // the width of the text, where 8 units are a line
constexpr double cutHeight = 16;

// By DrillCell.
constexpr Phrase cellPhrases[] = {
    Phrase::PaperCellDirection, Phrase::PaperCellOperations,    Phrase::PaperCellCustomers,
    Phrase::PaperCellIt,        Phrase::PaperCellCommunication, Phrase::PaperCellFinance,
    Phrase::PaperCellStaff,     Phrase::PaperCellLogistics,     Phrase::PaperCellEveryone};
static_assert(std::size(cellPhrases) == std::size(EnumNames<DrillCell>::names));

} // namespace

DrillPaperWriter::DrillPaperWriter(const Head &head, const DrillToPrint &drill, const PlanContents &contents)
    : m_drill(drill)
    , m_say(contents.phrases(), drill.plan.organisation().language)
{
    m_document.title = m_say(head.title);
    if (head.subtitle)
        m_document.subtitle = named(drill.draft.title);
    m_document.firm = drill.plan.organisation().name;
    m_document.language = language();
    m_document.edition = Edition::Team;
    m_document.editionName = m_say(head.readers);
    m_document.version = drill.day.isValid() ? m_say(Phrase::PaperDrillOf, longDateText(drill.day, language()))
                                             : m_say(Phrase::PaperUndated);
    m_document.exercise = true;
    m_document.words = {m_say(Phrase::PageOf), m_say(Phrase::PageShort), m_say(Phrase::Exercise), m_say(Phrase::Never)};
}

void DrillPaperWriter::heading(const QString &text, int level)
{
    put(HeadingBlock{level, plainText(text), QStringLiteral("part-%1").arg(++m_headings)});
}

void DrillPaperWriter::paragraph(const QString &text, TextStyle style)
{
    if (!text.isEmpty())
        put(ParagraphBlock{{{text, style, {}}}});
}

void DrillPaperWriter::checklist(const QStringList &items)
{
    ChecklistBlock list;
    for (const QString &item : items)
        list.items.push_back(plainText(item));
    if (!list.items.empty())
        put(list);
}

void DrillPaperWriter::checklist(const QList<LocalText> &items)
{
    QStringList texts;
    for (const LocalText &item : items)
        texts.append(item.in(language()));
    checklist(texts);
}

void DrillPaperWriter::stopWord()
{
    put(BoxBlock{BoxBlock::Kind::Exercise, plainText(m_say(Phrase::PaperStop))});
}

void DrillPaperWriter::cutLine()
{
    DrawingBlock drawing;
    drawing.width = cutWidth;
    drawing.height = cutHeight;
    drawing.lines.push_back({0, cutHeight / 2, cutWidth, cutHeight / 2, false, true, DrawingTone::Neutral});
    put(drawing);
}

QString DrillPaperWriter::named(const QString &text) const
{
    return personNamed(text, m_drill.plan, m_say(Phrase::SomeoneElse));
}

QString DrillPaperWriter::titleOf(const RunInject &inject) const
{
    return inject.title.isEmpty() ? QString(QChar(0x2026)) : named(inject.title);
}

QString DrillPaperWriter::storyTimeOf(const RunInject &inject) const
{
    return clockText(Minutes((m_drill.draft.storyStart + inject.story).count() % minutesOfDay));
}

QString DrillPaperWriter::minuteOf(const RunInject &inject) const
{
    return durationText(inject.at, language());
}

QString DrillPaperWriter::recipientOf(const RunInject &inject) const
{
    const auto cell = static_cast<size_t>(inject.cell.value_or(DrillCell::Everyone));
    const Person *person = m_drill.plan.find(playerOf(m_drill.draft, inject.person));
    const QString part = m_say(cellPhrases[cell]);
    return person && !person->name.isEmpty() ? m_say(Phrase::WithDetail, part, person->name) : part;
}

QString DrillPaperWriter::namesOf(const QList<NodeId> &nodes) const
{
    QStringList names;
    for (const NodeId &node : nodes)
        names.append(m_drill.plan.nameOf(node.value));
    return listText(names, language());
}

Document drillPaper(DrillPaper paper, const DrillToPrint &drill, const PlanContents &contents)
{
    switch (paper) {
    case DrillPaper::SituationFile:
        return situationFile(drill, contents);
    case DrillPaper::FacilitatorGuide:
        return facilitatorGuide(drill, contents);
    case DrillPaper::InjectCards:
        return injectCards(drill, contents);
    case DrillPaper::ObserverSheet:
        return observerSheet(drill, contents);
    case DrillPaper::FeedbackForm:
        break;
    }
    return feedbackForm(drill, contents);
}

} // namespace relais
