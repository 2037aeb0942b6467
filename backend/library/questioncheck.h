// SPDX-License-Identifier: GPL-3.0-or-later
// What a question set must keep beyond its form: every binding is a field of its table, every key that is named exists
// and stands once. Pure; any thread.
#pragma once

#include "domain/question.h"
#include "library/contentreader.h"

namespace relais {

// Adds the first fault with its JSON pointer.
void checkQuestions(const QuestionSet &set, ContentFault &fault);

} // namespace relais
