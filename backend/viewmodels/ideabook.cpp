// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ideabook.h"

namespace relais {

IdeaShelf IdeaBook::shelf() const
{
    if (m_revision != m_services.content.revision()) {
        const auto ideas = m_services.content.ideas();
        const auto catalogue = m_services.content.catalogue();
        m_ideas = ideas ? *ideas : QList<Idea>();
        m_catalogue = catalogue ? *catalogue : Catalogue();
        m_cards = m_services.contents ? m_services.contents->cards() : QList<CardTemplate>();
        m_revision = m_services.content.revision();
    }
    return {m_ideas, m_catalogue, m_cards};
}

} // namespace relais
