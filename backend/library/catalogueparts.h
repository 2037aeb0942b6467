// SPDX-License-Identifier: GPL-3.0-or-later
// What the formats that speak of the catalogue read in one way: how something public is known, kinds of tools, what is
// carried. For the loaders of this folder.
#pragma once

#include "domain/catalogue.h"
#include "library/contentreader.h"

namespace relais {

// The http or https address at "url"; empty where there is none, which is refused if it is asked for.
QString webAddress(ContentReader &reader, bool asked);

// "confidence", "date", "source" and "url"; A needs all of them.
void readEvidence(ContentReader &reader, CatalogueEvidence &known);

// As in the schema of the catalogue.
QString toolKind(ContentReader &reader, const char *key);
QStringList toolKinds(ContentReader &reader, const char *key); // none if the key is absent
QString carriedKind(ContentReader &reader, const char *key);

// The texts of a list that may be left out, each one of E's names.
template <class E> QList<E> enumerators(ContentReader &reader, const char *key)
{
    QList<E> found;
    for (const QString &name : reader.texts(key)) {
        const auto known = ValueTraits<E>::from(Value(name));
        if (!known)
            reader.refuse(key, QStringLiteral("\"%1\" is not one of the names allowed here").arg(name));
        else if (found.contains(*known))
            reader.refuse(key, QStringLiteral("used twice"));
        else
            found.append(*known);
    }
    return found;
}

// Lower-case letters and digits, joined by hyphens.
QString slug(ContentReader &reader, const char *key);

} // namespace relais
