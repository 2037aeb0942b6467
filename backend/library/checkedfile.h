// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks of the library share: one file as it was read, what the other files hold, and the findings. Values;
// one thread.
#pragma once

#include "domain/libraryreport.h"
#include "json/strictjson.h"
#include "services/messagelint.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <functional>

namespace relais {

struct CheckedFile {
    QString path;
    QByteArray bytes;
    LibraryKind kind = LibraryKind::Schema;
    Json json;
};

// What our dictionary calls jargon, as one search a language.
struct JargonWords {
    QRegularExpression fr;
    QRegularExpression en;
    QHash<QString, LocalText> better; // by the word, in lower case

    void add(const QList<LintWord> &words);
};

// Of the whole library, whatever part of it is checked.
struct LibraryContents {
    QSet<QString> catalogueKeys;
    QSet<QString> outages; // by key
    QSet<QString> messages; // "customers/start"
    JargonWords jargon;
};

using Findings = QList<LibraryFinding>;

// The text there; empty if there is none, or if it is none.
QString textIn(const Json &object, const char *key);

// What the list holds, with its pointer; nothing where it is no list.
void eachIn(const Json &object, const char *key, const QString &pointer,
            const std::function<void(const Json &, const QString &)> &visit);

// A text of the library in its languages.
struct FoundText {
    const Json &languages; // {"fr": …, "en": …}
    const Json *owner; // the object that has it; null at the root
    QString pointer;
};

// Every object with a text in a language, wherever it stands.
void eachText(const Json &json, const std::function<void(const FoundText &)> &visit);

} // namespace relais
