// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of well-known tools and providers: what completes a typed name, and who is publicly said to stand
// behind it. Every such hint carries date, source and confidence, and becomes a link only when a person confirms it.
// Values; any thread.
#pragma once

#include "domain/dependency.h"

namespace relais {

struct CatalogueHint {
    QString provider; // name of who stands behind
    QString carries; // hosting, sign-in, network…
    Confidence confidence = Confidence::C;
    QDate date; // when it was read
    QString source;

    bool operator==(const CatalogueHint &) const = default;
};

struct CatalogueEntry {
    QString key;
    QString name;
    QStringList aliases; // other words by which people call it
    QString kind; // internet, phone, card, till, mail, shop, payroll… : picks the words of a question
    QString statusPage; // empty where none is known for sure
    QList<CatalogueHint> hints;

    bool operator==(const CatalogueEntry &) const = default;
};

struct Catalogue {
    QList<CatalogueEntry> entries;

    [[nodiscard]] const CatalogueEntry *find(const QString &key) const;

    // The entry whose name or alias stands as whole words in this name; the longest such words win. Null if none does.
    [[nodiscard]] const CatalogueEntry *match(const QString &name) const;

    // Entries in which a word begins with what is typed, for completion; at most `most`.
    [[nodiscard]] QList<CatalogueEntry> completions(const QString &typed, int most = 6) const;

    bool operator==(const Catalogue &) const = default;
};

} // namespace relais
