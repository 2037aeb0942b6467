// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of well-known tools and providers: what completes a typed name, and who is publicly said to stand
// behind it. Every such hint carries date, source and confidence, and becomes a link only when a person confirms it.
// Values; any thread.
#pragma once

#include "domain/dependency.h"
#include "domain/localtext.h"

#include <QHash>

namespace relais {

// How something public is known.
struct CatalogueEvidence {
    Confidence confidence = Confidence::C;
    QDate date; // of the outage or probe that showed it, or when it was read; none where it was not read
    LocalText source;
    QString url; // empty where it was not read

    bool operator==(const CatalogueEvidence &) const = default;
};

struct CatalogueHint : CatalogueEvidence {
    QString provider; // name of who stands behind
    QString carries; // hosting, sign-in, network…

    bool operator==(const CatalogueHint &) const = default;
};

// What is said of the tool that names nobody behind it: where it runs, how it fell.
struct CatalogueFact : CatalogueEvidence {
    LocalText text;

    bool operator==(const CatalogueFact &) const = default;
};

// An address; below A it is one to check, not to show.
struct CatalogueLink {
    QString url; // https; empty where none is known
    Confidence confidence = Confidence::C;

    bool operator==(const CatalogueLink &) const = default;
};

struct CatalogueEntry {
    QString key;
    LocalText name;
    QStringList aliases; // other words by which people call it
    QStringList onlyAlone; // names that are ordinary words, a first name…: they mean it only with nothing beside them
    QString kind; // internet, phone, card, till, mail, shop, payroll… : picks the words of a question
    CatalogueLink statusPage;
    CatalogueLink support;
    QList<CatalogueHint> hints;
    QList<CatalogueFact> facts;

    // Name in both languages, aliases and the names that stand only alone, each once.
    [[nodiscard]] QStringList names() const;

    bool operator==(const CatalogueEntry &) const = default;
};

// How what is typed fits a name, whatever the case, accents and punctuation of both.
enum class TypedFit { Start, Inside, None }; // Inside: another word of it begins so
TypedFit typedFit(const QString &name, const QString &typed);

// The names that fit, those that begin so first, otherwise in the order given; all if nothing is typed.
QStringList fittingNames(const QStringList &names, const QString &typed);

// The words of a name in one form, with a space around each: " cle 4g ". Two names of the same words are one.
QString catalogueWords(const QString &name);

class Catalogue {
public:
    Catalogue() = default;
    explicit Catalogue(QList<CatalogueEntry> entries);

    [[nodiscard]] const QList<CatalogueEntry> &entries() const { return m_entries; }
    [[nodiscard]] const CatalogueEntry *find(const QString &key) const;

    // The entry one of whose names stands as whole words in this name; the longest such words win. Null if none does.
    [[nodiscard]] const CatalogueEntry *match(const QString &name) const;

    // For completion, at most `most`, one an entry: names that begin as typed, then aliases that do (a person keeps
    // their own word), then names inside which a word does; each by the alphabet.
    [[nodiscard]] QStringList completions(const QString &typed, Language language, int most = 6) const;

private:
    struct Words {
        QString words;
        qsizetype entry = 0;
        bool onlyAlone = false;
    };

    QList<CatalogueEntry> m_entries;
    QHash<QString, qsizetype> m_byKey;
    QList<Words> m_words; // of every name, made once: pages ask for every tool at each change
};

} // namespace relais
