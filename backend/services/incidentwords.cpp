// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incidentwords.h"

#include "services/matchwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace relais {

namespace {

constexpr qsizetype shortestBeginning = 2;
constexpr qsizetype shortestFamily = 4; // letters that words of one family share: « encaiss-er », « encaiss-ement »
constexpr qsizetype longestEnding = 4;
constexpr qsizetype shortestWithSlip = 4;
constexpr qsizetype shortestWithTwo = 8;
constexpr qsizetype longestCompared = 32; // letters

const QSet<QString> &commonWords()
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "je tu il elle on nous vous ils elles me se y en ne n pas plus rien jamais peux peut pouvons peuvent puis "
            "le "
            "la les l un une des de du d a au aux et ou ni mais est sont suis ai avons c ce ca cela cet cette ces "
            "notre "
            "nos mon ma mes leur leurs qui que qu quoi s si avec sans pour par sur dans depuis tout tous toute toutes "
            "marche marchent marcher fonctionne fonctionnent fonctionner panne tombe tombee repond repondent bug "
            "probleme arrive arrivent impossible hs "
            "i we you they he she it its is are am be been can cannot cant t don doesn isn aren not no any anymore "
            "more "
            "longer the an of to at on in with without for our my their this that these those and or work works "
            "working "
            "down broken failed fails failure does do did problem nothing all");
        const QStringList list = all.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

// Each line is about one thing.
const QList<QStringList> &families()
{
    static const QList<QStringList> all = [] {
        QList<QStringList> lines;
        for (const char *line : {
                 "encaisser encaissement paiement payer carte cb tpe terminal caisse pay payment card till",
                 "appeler appel telephone telephonie joindre sonne standard fixe phone call ring landline",
                 "mail email mails messagerie courriel courrier boite outlook gmail",
                 "internet wifi reseau connexion box fibre network broadband router",
                 "site boutique page vitrine web website shop",
                 "courant electricite lumiere power electricity",
                 "rancon virus pirate piratage attaque chiffre chiffres ransom hacked attack encrypted",
                 "commande commandes commander order orders",
                 "salaire salaires paie paye payroll wages",
                 "virement virements banque bank transfer",
                 "livraison livrer expedier colis transporteur delivery ship shipping parcel",
             })
            lines.append(QString::fromLatin1(line).split(QLatin1Char(' ')));
        return lines;
    }();
    return all;
}

qsizetype sharedBeginning(const QString &a, const QString &b)
{
    const auto ends = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return std::distance(a.begin(), ends.first);
}

// Letters put in, left out, changed or swapped with their neighbour (optimal string alignment), at most `most`.
bool isSlipOf(const QString &a, const QString &b, int most)
{
    if (std::abs(a.size() - b.size()) > most || a.size() > longestCompared || b.size() > longestCompared)
        return false;
    std::array<std::array<int, longestCompared + 1>, 3> rows{};
    const auto width = static_cast<std::size_t>(b.size());
    for (std::size_t j = 0; j <= width; ++j)
        rows[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= static_cast<std::size_t>(a.size()); ++i) {
        auto &row = rows[i % 3];
        const auto &above = rows[(i - 1) % 3];
        row[0] = static_cast<int>(i);
        const auto at = [](const QString &text, std::size_t place) { return text.at(static_cast<qsizetype>(place)); };
        for (std::size_t j = 1; j <= width; ++j) {
            const int change = at(a, i - 1) == at(b, j - 1) ? 0 : 1;
            row[j] = std::min({row[j - 1] + 1, above[j] + 1, above[j - 1] + change});
            if (i > 1 && j > 1 && at(a, i - 1) == at(b, j - 2) && at(a, i - 2) == at(b, j - 1))
                row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
        }
    }
    return rows[static_cast<std::size_t>(a.size()) % 3][width] <= most;
}

} // namespace

QStringList tellingWords(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList words = plainForm(text).split(between, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return commonWords().contains(word); });
    words.removeDuplicates();
    return words;
}

QStringList relatedWords(const QString &word)
{
    QStringList related;
    for (const QStringList &family : families()) {
        const bool isOfIt = std::any_of(family.begin(), family.end(),
                                        [&](const QString &one) { return wordMatch(word, one) >= WordMatch::Family; });
        if (isOfIt && word.size() >= shortestBeginning + 1)
            related += family;
    }
    related.removeAll(word);
    return related;
}

WordMatch wordMatch(const QString &typed, const QString &known)
{
    if (typed == known)
        return WordMatch::Same;
    if (typed.size() >= shortestBeginning && known.startsWith(typed))
        return WordMatch::Beginning;
    const qsizetype shared = sharedBeginning(typed, known);
    const qsizetype rest = std::max(typed.size(), known.size()) - shared;
    if (shared >= shortestFamily && rest <= std::min(longestEnding, shared - 1))
        return WordMatch::Family;
    const int slips = typed.size() >= shortestWithTwo ? 2 : 1;
    if (typed.size() >= shortestWithSlip && known.size() >= shortestWithSlip && isSlipOf(typed, known, slips))
        return WordMatch::Slip;
    return WordMatch::None;
}

} // namespace relais
