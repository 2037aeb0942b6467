// SPDX-License-Identifier: GPL-3.0-or-later
// What a good message says, read off one message: what does not work and since when, what to do, when the next word
// comes, how to call. For messagelint.h. Pure; any thread.
#pragma once

#include "services/messagebuilder.h"

namespace relais {

// Case, apostrophes and spaces made alike, character for character, so that places stay.
QString alikeForm(const QString &text);

// Whether what comes after this text begins a sentence.
bool beginsSentence(const QString &before);

// text: the message's in alike form.
bool saysWhatAndSince(const BuiltMessage &message, const QString &text);
bool saysWhatToDo(const BuiltMessage &message, const QString &text);
bool givesNext(const BuiltMessage &message, const QString &text);
// True where nobody needs a number: inside the firm, or on the telephone already.
bool saysHowToCall(const BuiltMessage &message, const QString &text);

} // namespace relais
