// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messagelint.h"

#include "services/matchwords.h"
#include "services/messagechecks.h"

#include <QRegularExpression>

#include <algorithm>

namespace relais {

namespace {

template <class Found> void eachPlace(const QString &text, const QString &word, Found found)
{
    for (auto at = text.indexOf(word); at >= 0 && !word.isEmpty(); at = text.indexOf(word, at + 1)) {
        if (isWordAt(text, at, word.size()))
            found(at);
    }
}

// « aucune donnée touchée (vérifié par Léa à 12 h 50) »: who says so, and when, stands in the same sentence.
bool isVouchedFor(const QString &text, qsizetype at)
{
    static const QRegularExpression vouch(QStringLiteral("^[^.\\n]*(vérifi\\S+ par|checked by) "));
    return vouch.match(text.mid(at)).hasMatch();
}

// Those who need to know whose tool it is, or whom they can reach.
bool mayBeToldNames(Recipient to)
{
    switch (to) {
    case Recipient::Vendor:
    case Recipient::Insurer:
    case Recipient::Bank:
    case Recipient::Administration:
    case Recipient::DataAuthority:
        return true;
    default:
        return isInside(to);
    }
}

// As text, but with each open word as one word.
QString countable(const BuiltMessage &message)
{
    QString text = message.text;
    qsizetype at = 0;
    for (const MessagePiece &piece : message.pieces) {
        if (piece.open)
            text.replace(at, piece.length(), QString(piece.length(), QLatin1Char('x')));
        at += piece.length();
    }
    return text;
}

int wordsIn(const QString &sentence)
{
    static const QRegularExpression word(QStringLiteral("[^\\s\\x{202F}\\x{A0}]*[\\p{L}\\p{N}][^\\s]*"));
    int count = 0;
    for (auto found = word.globalMatch(sentence); found.hasNext(); found.next())
        ++count;
    return count;
}

// Of words that lie in one another, the longest is meant; a long sentence holds others without meaning them.
QList<LintFinding> withoutNested(const QList<LintFinding> &findings)
{
    QList<LintFinding> kept;
    for (const LintFinding &finding : findings) {
        const bool inside = std::any_of(findings.begin(), findings.end(), [&](const LintFinding &other) {
            return other.kind != LintKind::LongSentence && other.length > finding.length && finding.length > 0
                && other.position <= finding.position
                && other.position + other.length >= finding.position + finding.length;
        });
        if (!inside || finding.kind == LintKind::LongSentence)
            kept.append(finding);
    }
    std::stable_sort(kept.begin(), kept.end(),
                     [](const LintFinding &a, const LintFinding &b) { return a.position < b.position; });
    return kept;
}

bool has(const QList<LintFinding> &findings, LintKind kind)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const LintFinding &finding) { return finding.kind == kind; });
}

// Spaces that are left where words went, and the capital of what now begins the sentence.
QString tidied(QString text, qsizetype at)
{
    static const QRegularExpression spaces(QStringLiteral(" {2,}"));
    static const QRegularExpression beforeStop(QStringLiteral(" +([.,])"));
    const bool begins = beginsSentence(text.left(at));
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    if (at < text.size() && begins)
        text[at] = text.at(at).toUpper();
    return text.replace(spaces, QStringLiteral(" ")).replace(beforeStop, QStringLiteral("\\1")).trimmed();
}

} // namespace

LintNames LintNames::of(const Plan &plan)
{
    LintNames names;
    for (const Provider &provider : plan.table<Provider>())
        names.providers.append(provider.name);
    for (const Person &person : plan.table<Person>())
        names.people.append(person.name);
    names.providers.removeAll(QString());
    names.people.removeAll(QString());
    return names;
}

MessageLint::MessageLint(const QList<LintWord> &words, LintNames names, Language language)
    : m_words(words)
    , m_names(std::move(names))
    , m_language(language)
{ }

LintFinding MessageLint::finding(LintKind kind, qsizetype at, qsizetype length, const QString &found) const
{
    LintFinding made{kind, at, length, {}, {}};
    const auto entry = std::find_if(m_words.begin(), m_words.end(), [&](const LintWord &word) {
        const QStringList &avoid = m_language == Language::French ? word.fr : word.en;
        return word.kind == kind && (avoid.isEmpty() || avoid.contains(alikeForm(found)));
    });
    if (entry == m_words.end())
        return made;
    made.suggestion = entry->suggestion.in(m_language);
    if (entry->leaveOut)
        made.instead = QString();
    else if (!entry->instead.isEmpty())
        made.instead = QString(entry->instead.in(m_language)).replace(QStringLiteral("%1"), found);
    return made;
}

void MessageLint::findWords(const BuiltMessage &message, const QString &text, QList<LintFinding> &findings) const
{
    for (const LintWord &word : m_words) {
        for (const QString &avoid : m_language == Language::French ? word.fr : word.en) {
            eachPlace(text, avoid, [&](qsizetype at) {
                if (word.kind != LintKind::Unverified || !isVouchedFor(text, at))
                    findings.append(finding(word.kind, at, avoid.size(), message.text.mid(at, avoid.size())));
            });
        }
    }
    for (auto at = text.indexOf(QLatin1Char('!')); at >= 0; at = text.indexOf(QLatin1Char('!'), at + 1)) {
        const bool spaced = at > 0 && text.at(at - 1) == QLatin1Char(' ');
        findings.append(finding(LintKind::Exclamation, spaced ? at - 1 : at, spaced ? 2 : 1, {}));
    }
}

void MessageLint::findNames(const BuiltMessage &message, const QString &text, QList<LintFinding> &findings) const
{
    if (message.from.when.phase != Phase::Start || mayBeToldNames(message.from.when.to))
        return;
    const auto find = [&](const QStringList &names, LintKind kind) {
        for (const QString &name : names)
            eachPlace(text, alikeForm(name), [&](qsizetype at) {
                findings.append(finding(kind, at, name.size(), message.text.mid(at, name.size())));
            });
    };
    find(m_names.providers, LintKind::NamesProvider);
    find(m_names.people, LintKind::NamesPerson);
}

void MessageLint::findLongSentences(const BuiltMessage &message, QList<LintFinding> &findings) const
{
    static const QRegularExpression sentences(QStringLiteral("[^.!?\\n]+([.](?=\\S)[^.!?\\n]+)*[.!?]?"));
    const QString text = countable(message);
    for (auto found = sentences.globalMatch(text); found.hasNext();) {
        const auto sentence = found.next();
        if (wordsIn(sentence.captured()) > longestSentence)
            findings.append(finding(LintKind::LongSentence, sentence.capturedStart(), sentence.capturedLength(), {}));
    }
}

void MessageLint::findWhatIsMissing(const BuiltMessage &message, const MessageChecks &checks,
                                    QList<LintFinding> &findings) const
{
    const auto missing = [&](LintKind kind, bool there) {
        if (!there)
            findings.append(finding(kind, message.text.size(), 0, {}));
    };
    missing(LintKind::NoSince, checks.saysWhatAndSince);
    missing(LintKind::NoAction, checks.saysWhatToDo);
    missing(LintKind::NoPhone, saysHowToCall(message, alikeForm(message.text)));
    missing(LintKind::NoNext, checks.givesNext);
}

LintReport MessageLint::report(const BuiltMessage &message) const
{
    LintReport report;
    const QString text = alikeForm(message.text);
    report.checks = {saysWhatAndSince(message, text), saysWhatToDo(message, text), givesNext(message, text), true};
    QList<LintFinding> findings;
    findWords(message, text, findings);
    findNames(message, text, findings);
    findLongSentences(message, findings);
    qsizetype at = 0;
    for (const MessagePiece &piece : message.pieces) {
        if (piece.open)
            findings.append({LintKind::OpenWord, at, piece.length(), {}, {}});
        at += piece.length();
    }
    findWhatIsMissing(message, report.checks, findings);
    report.findings = withoutNested(findings);
    report.checks.nothingUnverified =
        !has(report.findings, LintKind::Unverified) && !has(report.findings, LintKind::Promise);
    return report;
}

std::optional<QString> MessageLint::corrected(const BuiltMessage &message, const LintFinding &finding)
{
    if (!finding.instead)
        return std::nullopt;
    if (finding.length == 0)
        return message.raw.trimmed() + QLatin1Char(' ') + *finding.instead;
    qsizetype at = 0;
    for (const MessagePiece &piece : message.pieces) {
        const bool holds = at <= finding.position && finding.position + finding.length <= at + piece.length();
        if (holds && !piece.word) {
            const qsizetype place = piece.rawAt + finding.position - at;
            QString instead = *finding.instead;
            if (beginsSentence(message.raw.left(place)))
                instead = instead.left(1).toUpper() + instead.mid(1);
            QString raw = message.raw;
            raw.replace(place, finding.length, instead);
            return instead.isEmpty() ? tidied(raw, place) : raw;
        }
        at += piece.length();
    }
    return std::nullopt;
}

} // namespace relais
