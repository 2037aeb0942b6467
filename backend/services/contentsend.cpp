// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a document: what is missing in the plan, and the control page.
#include "domain/figures.h"
#include "services/contentswriter.h"
#include "services/distribution.h"
#include "services/gaptext.h"

#include <QMap>

namespace relais {

void ContentsWriter::writeGaps()
{
    const bool management = m_document.edition == Edition::Management;
    if (management) // after a page that is seldom full
        section(m_say(Phrase::Gaps), QStringLiteral("manques"), 1);
    else
        chapter(Phrase::Gaps, QStringLiteral("manques"));
    QMap<GapSeverity, QStringList> texts;
    QMap<GapSeverity, QList<int>> counts;
    for (const Gap &gap : m_input.gaps) {
        if (isForManagement(gap.code) && !management)
            continue;
        const QString text = gapText(gap, m_plan, m_input.phrases, m_language);
        auto &list = texts[severityOf(gap.code)];
        auto &count = counts[severityOf(gap.code)];
        const auto known = list.indexOf(text);
        if (known >= 0) {
            ++count[known];
        } else {
            list.append(text);
            count.append(1);
        }
    }
    if (texts.isEmpty()) {
        paragraph(m_say(Phrase::NoGap));
        return;
    }
    paragraph(m_say(Phrase::GapsIntro));
    for (auto it = texts.constBegin(); it != texts.constEnd(); ++it) {
        const Phrase title = it.key() == GapSeverity::First ? Phrase::GapsFirst
            : it.key() == GapSeverity::Next                 ? Phrase::GapsNext
                                                            : Phrase::GapsLater;
        section(m_say(title), QStringLiteral("manques-%1").arg(static_cast<int>(it.key()) + 1), 2);
        ChecklistBlock list;
        for (qsizetype i = 0; i < it->size(); ++i) {
            const int count = counts[it.key()].at(i);
            list.items.push_back(
                plainText(count > 1 ? m_say(Phrase::TimesText, it->at(i), QString::number(count)) : it->at(i)));
        }
        put(list);
    }
}

void ContentsWriter::writeControl()
{
    chapter(Phrase::Control, QStringLiteral("controle"));
    const Organisation firm = m_plan.organisation();
    KeyFactsBlock facts;
    facts.form = KeyFactsBlock::Form::Columns;
    facts.facts = {{m_say(Phrase::ControlVersion),
                    longDateText(m_input.options.today, m_language),
                    m_say(Phrase::ThrowAwayShort),
                    {}},
                   {m_say(Phrase::ControlEdition), m_document.editionName, {}, {}}};
    if (firm.reviewedOn.isValid())
        facts.facts.push_back({m_say(Phrase::ControlReviewed),
                               longDateText(firm.reviewedOn, m_language),
                               m_input.reader.callName(firm.reviewedBy),
                               {}});
    put(facts);
    if (m_untranslated > 0)
        paragraph(m_say(Phrase::Untranslated, QString::number(m_untranslated)));
    if (m_document.edition == Edition::Management && !m_input.fingerprint.isEmpty()) {
        section(m_say(Phrase::Fingerprint), QStringLiteral("empreinte"));
        paragraph(QString::fromLatin1(m_input.fingerprint));
        paragraph(m_say(Phrase::FingerprintText));
    }
    if (m_document.edition != Edition::Management)
        return;
    const TableBlock table = heldCopiesTable(m_plan, m_input.options.today, m_language, m_input.phrases);
    if (!table.rows.empty()) {
        section(m_say(Phrase::CopiesHeld), QStringLiteral("exemplaires"));
        put(withoutEmptyColumns(table));
    }
}

} // namespace relais
