// SPDX-License-Identifier: GPL-3.0-or-later
// The slots in the texts of cards and messages: "{support_phone}". For the loaders of this folder.
#pragma once

#include "library/contentreader.h"

#include <QRegularExpression>

namespace relais {

// Refuses a slot that is not one of E's names, and texts whose languages do not name the same ones.
template <class E> void checkSlots(ContentReader &reader, const char *key, const LocalText &text)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^}]*)\\}"));
    const auto slotsOf = [&](const QString &words) {
        QStringList names;
        for (auto match = braces.globalMatch(words); match.hasNext();) {
            const QString name = match.next().captured(1);
            if (!ValueTraits<E>::from(Value(name)))
                reader.refuse(key, QStringLiteral("no slot has the name \"%1\"").arg(name));
            names.append(name);
        }
        names.removeDuplicates();
        names.sort();
        return names;
    };
    if (slotsOf(text.fr) != slotsOf(text.en))
        reader.refuse(key, QStringLiteral("the two languages do not name the same slots"));
}

} // namespace relais
