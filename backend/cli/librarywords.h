// SPDX-License-Identifier: GPL-3.0-or-later
// The library's ideas for the commands that advise; a command without them says less.
#pragma once

#include "cli/context.h"
#include "services/fittingideas.h"

namespace relais {

class LibraryWords {
public:
    explicit LibraryWords(const CommandLineServices &services)
    {
        const auto contents = services.contents();
        const auto ideas = services.ideas();
        const auto catalogue = services.catalogue();
        if (contents)
            m_cards = (*contents)->cards();
        if (ideas)
            m_ideas = *ideas;
        if (catalogue)
            m_catalogue = *catalogue;
    }

    // Holds as long as this does.
    [[nodiscard]] IdeaShelf shelf() const { return {m_ideas, m_catalogue, m_cards}; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }

private:
    QList<Idea> m_ideas;
    Catalogue m_catalogue;
    QList<CardTemplate> m_cards;
};

} // namespace relais
