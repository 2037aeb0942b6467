// SPDX-License-Identifier: GPL-3.0-or-later
// DrillPaperWriter: what the papers of a drill share: the title, headings, whom an event is for, in words. For
// services/drillpapers and the papers themselves only, each in a file of its own. Lives for one document; one thread.
#pragma once

#include "services/drillpapers.h"

namespace relais {

class DrillPaperWriter {
public:
    // readers: for whom it is, in the foot of each page. subtitle: whether the drill's own title may be read.
    struct Head {
        Phrase title;
        Phrase readers;
        bool subtitle = false;
    };

    DrillPaperWriter(const Head &head, const DrillToPrint &drill, const PlanContents &contents);

    [[nodiscard]] const DrillToPrint &drill() const { return m_drill; }
    [[nodiscard]] const Speech &say() const { return m_say; }
    [[nodiscard]] Language language() const { return m_say.language(); }
    [[nodiscard]] const Document &document() const { return m_document; }

    template <class Block> void put(Block block) { m_document.blocks.push_back(std::move(block)); }
    void heading(const QString &text, int level = 2);
    void paragraph(const QString &text, TextStyle style = TextStyle::Plain);
    void checklist(const QStringList &items);
    void checklist(const QList<LocalText> &items);
    void stopWord();
    void cutLine(); // between what is cut apart

    // A text of the drill with its persons' names.
    [[nodiscard]] QString named(const QString &text) const;
    [[nodiscard]] QString titleOf(const RunInject &inject) const; // "…" where it has no words yet
    [[nodiscard]] QString storyTimeOf(const RunInject &inject) const;
    [[nodiscard]] QString minuteOf(const RunInject &inject) const; // "5 min"
    // The part of the firm and who plays there: « Direction, Claire Lenoir ».
    [[nodiscard]] QString recipientOf(const RunInject &inject) const;
    [[nodiscard]] QString namesOf(const QList<NodeId> &nodes) const;

private:
    const DrillToPrint &m_drill;
    Speech m_say;
    Document m_document;
    int m_headings = 0;
};

// Each in a file of its own, drillpaper….cpp.
Document situationFile(const DrillToPrint &drill, const PlanContents &contents);
Document facilitatorGuide(const DrillToPrint &drill, const PlanContents &contents);
Document injectCards(const DrillToPrint &drill, const PlanContents &contents);
Document observerSheet(const DrillToPrint &drill, const PlanContents &contents);
Document feedbackForm(const DrillToPrint &drill, const PlanContents &contents);

} // namespace relais
