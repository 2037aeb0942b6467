// SPDX-License-Identifier: GPL-3.0-or-later
// MessageLint: reads a message as a worried customer would: the four checks of a good message, and each word that it
// does better without, with its place (design/content/5). Advice only, never a grade. Pure; any thread.
#pragma once

#include "domain/localtext.h"
#include "services/messagebuilder.h"

#include <QStringList>

namespace relais {

enum class LintKind {
    Jargon,
    Vague,
    Blame,
    Unverified, // says what nobody has checked, or promises a time of return
    NamesSomebody, // a provider or person in a first message
    Exclamation,
    OpenWord, // still to be filled in
};
template <> struct EnumNames<LintKind> {
    static constexpr const char *names[] = {"jargon",         "vague",       "blame",    "unverified",
                                            "names_somebody", "exclamation", "open_word"};
};

// Words to avoid and what to say instead; of the library.
struct LintWord {
    LintKind kind = LintKind::Jargon;
    QStringList fr; // lower case, typographic or straight apostrophe alike
    QStringList en;
    LocalText suggestion;

    bool operator==(const LintWord &) const = default;
};

struct LintFinding {
    LintKind kind = LintKind::Jargon;
    qsizetype position = 0; // in BuiltMessage::text
    qsizetype length = 0;
    QString suggestion; // empty: the kind says it

    bool operator==(const LintFinding &) const = default;
};

// « Un bon message ».
struct MessageChecks {
    bool saysWhatAndSince = false;
    bool saysWhatToDo = false;
    bool givesNext = false; // true where nothing more is to come
    bool nothingUnverified = false;

    bool operator==(const MessageChecks &) const = default;
};

struct LintReport {
    MessageChecks checks;
    QList<LintFinding> findings; // by position
};

class MessageLint {
public:
    // names: of providers and persons of the plan (namesOf). The words must outlive it.
    MessageLint(const QList<LintWord> &words, QStringList names, Language language);

    [[nodiscard]] LintReport report(const BuiltMessage &message) const;

    // The names that a first message leaves out: every provider and person.
    [[nodiscard]] static QStringList namesOf(const Plan &plan);

private:
    void findWords(const QString &text, QList<LintFinding> &findings) const;

    const QList<LintWord> &m_words;
    QStringList m_names;
    Language m_language;
};

} // namespace relais
