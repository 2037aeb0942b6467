// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers of an incident share: the title page, moments, decisions, the chain. By role where something went
// wrong, never by name, but for who promised to do something. For incidentreport and incidenthandover only. Everything
// it is given must outlive it; one thread.
#pragma once

#include "services/incidentreport.h"

namespace relais {

class IncidentPages {
public:
    using Blocks = std::vector<DocumentBlock>;

    IncidentPages(const RunProgress &progress, const Plan &plan, const Speech &say);

    [[nodiscard]] const Speech &say() const { return m_say; }
    [[nodiscard]] Document document(Phrase title) const; // without version and blocks

    // Of an instant, milliseconds since the start.
    [[nodiscard]] QString moment(qint64 instant) const; // "14h47"; of another day "27 nov., 9h10"
    [[nodiscard]] QString day(qint64 instant) const; // "26 novembre 2025"
    [[nodiscard]] QString time(qint64 instant) const;
    [[nodiscard]] QString spanText(qint64 milliseconds) const; // a minute at least

    [[nodiscard]] QString unnamed(const QString &text) const;
    [[nodiscard]] QString named(const QString &text) const; // whom it speaks of, by name: for whoever goes on working
    [[nodiscard]] RichText actionLine(const Action &action) const;

    void addHeading(Blocks &blocks, Phrase text) const;
    void addText(Blocks &blocks, const QString &text) const;
    void addDecisions(Blocks &blocks) const;
    void addChain(Blocks &blocks, const ChainEnd &chain) const;

private:
    const RunProgress &m_progress;
    const Plan &m_plan;
    const Speech &m_say;
};

} // namespace relais
