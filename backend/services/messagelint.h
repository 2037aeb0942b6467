// SPDX-License-Identifier: GPL-3.0-or-later
// MessageLint: reads a message as a worried customer would: the four checks of a good message, and each word that it
// does better without, with its place and what to put there instead (design/content/5). Advice only, never a grade.
// Pure; any thread.
#pragma once

#include "domain/localtext.h"
#include "services/messagebuilder.h"

#include <QStringList>

namespace relais {

// Of the first group words are listed; of the second one entry says what to propose.
enum class LintKind {
    Jargon,
    Vague,
    Blame,
    Unverified, // says what nobody has checked
    Promise, // of a time of return
    Superlative,
    Humour,

    NamesProvider, // in a first message
    NamesPerson,
    Exclamation,
    LongSentence, // of more than 20 words
    NoSince,
    NoAction,
    NoPhone,
    NoNext,

    OpenWord, // still to be filled in
};
template <> struct EnumNames<LintKind> {
    static constexpr const char *names[] = {"jargon",       "vague",       "blame",         "unverified",
                                            "promise",      "superlative", "humour",        "names_provider",
                                            "names_person", "exclamation", "long_sentence", "no_since",
                                            "no_action",    "no_phone",    "no_next",       "open_word"};
};

// Words to avoid and what to say instead; of the library.
struct LintWord {
    LintKind kind = LintKind::Jargon;
    QStringList fr; // lower case, typographic or straight apostrophe alike; none where the kind needs none
    QStringList en;
    LocalText suggestion; // for the person
    LocalText instead; // for the text, slots in braces, %1 for the words found; empty: nothing can be put in by itself
    bool leaveOut = false; // the words are to go

    bool operator==(const LintWord &) const = default;
};

struct LintFinding {
    LintKind kind = LintKind::Jargon;
    qsizetype position = 0; // in BuiltMessage::text
    qsizetype length = 0; // 0: something is missing, and stands best at position
    QString suggestion;
    std::optional<QString> instead; // what one click puts there; empty: nothing; slots in braces

    bool operator==(const LintFinding &) const = default;
};

// « Un bon message ».
struct MessageChecks {
    bool saysWhatAndSince = false;
    bool saysWhatToDo = false; // true where nothing is asked of the reader
    bool givesNext = false; // true where nothing more is to come
    bool nothingUnverified = false;

    bool operator==(const MessageChecks &) const = default;
};

struct LintReport {
    MessageChecks checks;
    QList<LintFinding> findings; // by position
};

// The names that a first message leaves out.
struct LintNames {
    QStringList providers;
    QStringList people;

    static LintNames of(const Plan &plan);
};

class MessageLint {
public:
    static constexpr int longestSentence = 20; // words; plain language guides say 15 to 20

    // The words must outlive it.
    MessageLint(const QList<LintWord> &words, LintNames names, Language language);

    [[nodiscard]] LintReport report(const BuiltMessage &message) const;

    // The message's raw text with the proposal in place; none where there is no proposal, or where the words come from
    // a filled slot.
    [[nodiscard]] static std::optional<QString> corrected(const BuiltMessage &message, const LintFinding &finding);

private:
    [[nodiscard]] LintFinding finding(LintKind kind, qsizetype at, qsizetype length, const QString &found) const;
    void findWords(const BuiltMessage &message, const QString &text, QList<LintFinding> &findings) const;
    void findNames(const BuiltMessage &message, const QString &text, QList<LintFinding> &findings) const;
    void findLongSentences(const BuiltMessage &message, QList<LintFinding> &findings) const;
    void findWhatIsMissing(const BuiltMessage &message, const MessageChecks &checks,
                           QList<LintFinding> &findings) const;

    const QList<LintWord> &m_words;
    LintNames m_names;
    Language m_language;
};

} // namespace relais
