// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messagelint.h"

#include <QRegularExpression>

#include <algorithm>

namespace relais {

namespace {

// Case, apostrophes and spaces made alike, character for character, so that places stay.
QString alike(const QString &text)
{
    QString result = text.toLower();
    if (result.size() != text.size())
        result = text;
    result.replace(QChar(0x2019), QLatin1Char('\'')).replace(QChar(0x00A0), QLatin1Char(' '));
    return result.replace(QChar(0x202F), QLatin1Char(' '));
}

bool standsAlone(const QString &text, qsizetype at, qsizetype length)
{
    const bool before = at == 0 || !text.at(at - 1).isLetterOrNumber();
    const bool after = at + length >= text.size() || !text.at(at + length).isLetterOrNumber();
    return before && after;
}

template <class Found> void eachPlace(const QString &text, const QString &word, Found found)
{
    for (auto at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (standsAlone(text, at, word.size()))
            found(at);
    }
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern).match(text).hasMatch();
}

const QString &timeForm()
{
    static const QString form = QStringLiteral("\\d{1,2} ?(h|:|heures?|o'clock|am|pm)( ?\\d{2})?|midi|noon");
    return form;
}

bool holds(const BuiltMessage &message, MessageWord word)
{
    return std::any_of(message.pieces.begin(), message.pieces.end(),
                       [&](const MessagePiece &piece) { return piece.word == word; });
}

bool saysWhatAndSince(const BuiltMessage &message, const QString &text)
{
    const auto phase = message.from.when.phase;
    const bool what = holds(message, MessageWord::Service)
        || matches(text,
                   QStringLiteral("ne (\\w+ )?(plus|pas)|(plus|pas) (encore|disponible)|en panne|interromp|"
                                  "fonctionne|not work|does not|works again|interrupt|down\\b|ne \\w+ (plus|pas)"));
    const bool since = holds(message, MessageWord::Since) || holds(message, MessageWord::Duration)
        || matches(text, QStringLiteral("(depuis|since)\\s[^.]{0,12}(%1)").arg(timeForm()));
    const bool sinceNow = phase >= Phase::Restored && holds(message, MessageWord::Now);
    return what && (since || sinceNow);
}

bool saysWhatToDo(const BuiltMessage &message, const QString &text)
{
    for (const auto word : {MessageWord::Action, MessageWord::Phone, MessageWord::CustomerChannel}) {
        if (holds(message, word))
            return true;
    }
    // A review and the word that all is well ask for nothing.
    if (message.from.when.phase >= Phase::Restored)
        return true;
    return matches(text,
                   QStringLiteral("(\\d[ "
                                  ".]?){10}|\\b(appelez|commandez|suivez|suit|gardez|prends|confirmez|confirmer|"
                                  "confirm|follow|ecrivez|écrivez|venez|payez|utilisez|"
                                  "vous pouvez|especes|espèces|call|write|come|pay|use|you can|cash)\\b"));
}

bool givesNext(const BuiltMessage &message, const QString &text)
{
    if (holds(message, MessageWord::Next) || message.from.when.phase >= Phase::Restored)
        return true;
    return matches(text,
                   QStringLiteral("(prochain|nouvelles|point|information|redit|rappel|next|news|update|again)"
                                  "[^.]{0,40}(%1)")
                       .arg(timeForm()));
}

} // namespace

MessageLint::MessageLint(const QList<LintWord> &words, QStringList names, Language language)
    : m_words(words)
    , m_names(std::move(names))
    , m_language(language)
{ }

QStringList MessageLint::namesOf(const Plan &plan)
{
    QStringList names;
    for (const Provider &provider : plan.table<Provider>())
        names.append(provider.name);
    for (const Person &person : plan.table<Person>())
        names.append(person.name);
    names.removeAll(QString());
    return names;
}

void MessageLint::findWords(const QString &text, QList<LintFinding> &findings) const
{
    for (const LintWord &word : m_words) {
        for (const QString &avoid : m_language == Language::French ? word.fr : word.en) {
            eachPlace(text, alike(avoid), [&](qsizetype at) {
                findings.append({word.kind, at, avoid.size(), word.suggestion.in(m_language)});
            });
        }
    }
}

LintReport MessageLint::report(const BuiltMessage &message) const
{
    LintReport report;
    const QString text = alike(message.text);
    findWords(text, report.findings);
    const MessageKey &when = message.from.when;
    if (when.phase == Phase::Start && when.audience == Audience::Customers) {
        for (const QString &name : m_names) {
            eachPlace(text, alike(name), [&](qsizetype at) {
                report.findings.append({LintKind::NamesSomebody, at, name.size(), {}});
            });
        }
    }
    eachPlace(text, QStringLiteral("!"), [&](qsizetype at) {
        report.findings.append({LintKind::Exclamation, at, 1, {}});
    });
    qsizetype at = 0;
    for (const MessagePiece &piece : message.pieces) {
        const qsizetype length = piece.text.size() + (piece.open ? 2 : 0);
        if (piece.open)
            report.findings.append({LintKind::OpenWord, at, length, {}});
        at += length;
    }
    // Of words that lie in one another, the longest is meant.
    QList<LintFinding> kept;
    for (const LintFinding &finding : report.findings) {
        const bool inside = std::any_of(report.findings.begin(), report.findings.end(), [&](const LintFinding &other) {
            return other.length > finding.length && other.position <= finding.position
                && other.position + other.length >= finding.position + finding.length;
        });
        if (!inside)
            kept.append(finding);
    }
    std::stable_sort(kept.begin(), kept.end(),
                     [](const LintFinding &a, const LintFinding &b) { return a.position < b.position; });
    report.findings = kept;
    report.checks.saysWhatAndSince = saysWhatAndSince(message, text);
    report.checks.saysWhatToDo = saysWhatToDo(message, text);
    report.checks.givesNext = givesNext(message, text);
    report.checks.nothingUnverified =
        std::none_of(report.findings.begin(), report.findings.end(),
                     [](const LintFinding &finding) { return finding.kind == LintKind::Unverified; });
    return report;
}

} // namespace relais
