// SPDX-License-Identifier: GPL-3.0-or-later
// LocalText: a text of the library in every language that Relais speaks. A value; any thread.
#pragma once

#include "domain/organisation.h"

namespace relais {

struct LocalText {
    QString fr;
    QString en;

    [[nodiscard]] const QString &in(Language language) const { return language == Language::French ? fr : en; }
    [[nodiscard]] bool isEmpty() const { return fr.isEmpty() && en.isEmpty(); }

    bool operator==(const LocalText &) const = default;
};

} // namespace relais
