// SPDX-License-Identifier: GPL-3.0-or-later
// IdeaBook: the library's ideas of fallbacks for the view models that speak of them; read at first use, none where they
// cannot be read. GUI thread.
#pragma once

#include "services/fittingideas.h"
#include "viewmodels/windowservices.h"

namespace relais {

class IdeaBook {
public:
    explicit IdeaBook(const WindowServices &services)
        : m_services(services)
    { }

    [[nodiscard]] IdeaShelf shelf() const;

private:
    const WindowServices &m_services;
    mutable int m_revision = -1; // of the library when it was read
    mutable QList<Idea> m_ideas;
    mutable Catalogue m_catalogue;
    mutable QList<CardTemplate> m_cards;
};

} // namespace relais
