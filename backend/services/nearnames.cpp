// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/nearnames.h"

#include "services/importfields.h"
#include "services/matchwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace relais {

namespace {

// Part of the words of both that near names have in common.
constexpr double nearEnough = 0.6;
constexpr qsizetype shortestSlip = 5; // letters of a word in which one wrong letter is a slip

const QStringList &littleWords()
{
    static const QStringList words =
        QStringLiteral(
            "le la les l un une des du de d et ou en au aux a pour sur par avec the a an of and or for in on "
            "sas sarl sa sasu eurl sci snc ltd inc llc plc gmbh corp")
            .split(QLatin1Char(' '));
    return words;
}

const QStringList &generalWords()
{
    static const QStringList words =
        QStringLiteral("cabinet pro professionnel entreprise societe societe business logiciel application appli outil "
                       "boutique bureau labo service services company firm office software tool app")
            .split(QLatin1Char(' '));
    return words;
}

// One word for what has several.
QString usualWord(const QString &word)
{
    static const QHash<QString, QString> words{{QStringLiteral("tpe"), QStringLiteral("terminal")},
                                               {QStringLiteral("cb"), QStringLiteral("carte bancaire")},
                                               {QStringLiteral("tel"), QStringLiteral("telephone")},
                                               {QStringLiteral("telephonique"), QStringLiteral("telephone")},
                                               {QStringLiteral("mail"), QStringLiteral("messagerie")},
                                               {QStringLiteral("email"), QStringLiteral("messagerie")},
                                               {QStringLiteral("courriel"), QStringLiteral("messagerie")},
                                               {QStringLiteral("compta"), QStringLiteral("comptabilite")},
                                               {QStringLiteral("pc"), QStringLiteral("ordinateur")}};
    return words.value(word, word);
}

QString singular(const QString &word)
{
    if (word.size() > 4 && word.endsWith(QLatin1StringView("eaux")))
        return word.chopped(1);
    if (word.size() > 4 && word.endsWith(QLatin1StringView("aux")))
        return word.chopped(3) + QStringLiteral("al");
    const bool plural = word.size() > 3 && (word.endsWith(QLatin1Char('s')) || word.endsWith(QLatin1Char('x')))
        && !word.endsWith(QLatin1StringView("ss"));
    return plural ? word.chopped(1) : word;
}

QStringList nameWords(const QString &plain)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList words;
    for (const QString &part : plain.split(others, Qt::SkipEmptyParts)) {
        if (littleWords().contains(part))
            continue;
        words << usualWord(singular(part)).split(QLatin1Char(' '));
    }
    return words;
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

// « (x4) », « (2) »: how many, which tells nothing of what.
bool isCount(const QString &word)
{
    return isNumber(word) || (word.startsWith(QLatin1Char('x')) && word.size() > 1 && isNumber(word.mid(1)));
}

QStringList sortedWords(QStringList words)
{
    words.removeDuplicates();
    words.sort();
    return words;
}

QStringList telling(const QStringList &words)
{
    QStringList kept;
    for (const QString &word : words) {
        if (!generalWords().contains(word))
            kept << word;
    }
    return sortedWords(kept.isEmpty() ? words : kept);
}

// Whether one letter is wrong, missing or too many.
bool isSlip(const QString &one, const QString &other)
{
    if (one == other)
        return true;
    const qsizetype shorter = std::min(one.size(), other.size());
    if (shorter < shortestSlip || std::abs(one.size() - other.size()) > 1)
        return false;
    qsizetype start = 0;
    while (start < shorter && one.at(start) == other.at(start))
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && one.at(one.size() - 1 - end) == other.at(other.size() - 1 - end))
        ++end;
    return std::max(one.size(), other.size()) - start - end <= 1;
}

bool differBySlip(const QStringList &one, const QStringList &other)
{
    if (one.isEmpty() || one.size() != other.size())
        return false;
    for (qsizetype i = 0; i < one.size(); ++i) {
        if (!isSlip(one.at(i), other.at(i)))
            return false;
    }
    return true;
}

double shareInCommon(const QStringList &one, const QStringList &other)
{
    const auto common =
        std::count_if(one.begin(), one.end(), [&](const QString &word) { return other.contains(word); });
    const auto all = one.size() + other.size() - common;
    return all == 0 ? 0.0 : static_cast<double>(common) / static_cast<double>(all);
}

} // namespace

NameForm nameForm(const QString &name)
{
    static const QRegularExpression brackets(QStringLiteral("\\(([^)]*)\\)?"));
    static const QRegularExpression parting(QStringLiteral("\\s*/\\s*|\\s+(?:et|and|&|\\+)\\s+"));
    const QString plain = plainForm(name.simplified());
    NameForm form;
    const QString head = QString(plain).replace(brackets, QStringLiteral(" "));
    form.head = nameWords(head);
    QStringList side;
    for (auto matches = brackets.globalMatch(plain); matches.hasNext();) {
        for (const QString &word : nameWords(matches.next().captured(1))) {
            if (!isCount(word))
                side << word;
        }
    }
    form.words = (form.head + side).join(QLatin1Char(' '));
    form.whole = headerForm(name);
    if (form.whole.isEmpty())
        form.whole = plain;
    form.all = telling(form.head + side);
    for (const QString &part : head.split(parting, Qt::SkipEmptyParts)) {
        if (const QStringList words = nameWords(part); !words.isEmpty())
            form.parts << telling(words);
    }
    std::copy_if(form.head.begin(), form.head.end(), std::back_inserter(form.numbers), isNumber);
    return form;
}

bool areNear(const NameForm &one, const NameForm &other)
{
    if (one.numbers != other.numbers)
        return false;
    if (one.all == other.all || one.whole == other.whole)
        return !one.all.isEmpty();
    // Of « SharePoint / OneDrive » and « OneDrive cabinet » one part is the whole of the other.
    if ((one.parts.size() > 1 && one.parts.contains(other.all))
        || (other.parts.size() > 1 && other.parts.contains(one.all)))
        return true;
    // « Kernetik » and « Kernetik (informatique) ».
    const QString head = one.head.join(QLatin1Char(' '));
    if (one.head == other.head && (head == one.words || head == other.words))
        return true;
    return shareInCommon(one.all, other.all) >= nearEnough || differBySlip(one.all, other.all);
}

NameForm personForm(const QString &name)
{
    static const QStringList titles{QStringLiteral("m"),    QStringLiteral("mr"), QStringLiteral("mme"),
                                    QStringLiteral("mlle"), QStringLiteral("ms"), QStringLiteral("mrs"),
                                    QStringLiteral("dr"),   QStringLiteral("me")};
    static const QRegularExpression brackets(QStringLiteral("\\([^)]*\\)?"));
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}']+"));
    NameForm form;
    form.head = plainForm(QString(name).remove(brackets)).split(others, Qt::SkipEmptyParts);
    if (form.head.size() > 1 && titles.contains(form.head.constFirst()))
        form.head.removeFirst();
    form.all = form.head;
    form.all.sort();
    form.whole = form.all.join(QLatin1Char(' '));
    return form;
}

bool areNearPeople(const NameForm &one, const NameForm &other)
{
    return one.head.size() > 1 && differBySlip(one.all, other.all);
}

QString personName(const QString &typed)
{
    QString plain = typed.simplified();
    QStringList last;
    QStringList first;
    const QStringList words = plain.split(QLatin1Char(' '));
    for (const QString &word : words) {
        // « M. », « J.-P. » are no last names.
        const bool isInitial = word.size() == 1 || word.endsWith(QLatin1Char('.'));
        const bool capitals = !isInitial && word == word.toUpper() && word != word.toLower();
        if (capitals && first.isEmpty())
            last << word;
        else
            first << word;
    }
    if (last.isEmpty() || first.isEmpty())
        return plain;
    for (QString &word : last) {
        word = word.toLower();
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (i == 0 || !word.at(i - 1).isLetter())
                word[i] = word.at(i).toUpper();
        }
    }
    return (first + last).join(QLatin1Char(' '));
}

} // namespace relais
