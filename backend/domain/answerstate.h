// SPDX-License-Identifier: GPL-3.0-or-later
// What a field's value cannot say about an answer: that it is not known, put off, or still an example's words.
// Values; any thread.
#pragma once

#include "domain/field.h"
#include "domain/node.h"

namespace relais {

enum class AnswerMark { Unknown, Later };
template <> struct EnumNames<AnswerMark> {
    static constexpr const char *names[] = {"unknown", "later"};
};

// « Je ne sais pas » or « Plus tard », for one question and, where it is asked per item, one row. Goes when the field
// is filled from elsewhere.
struct AnswerState {
    static constexpr const char *table = "answer_state";

    Id<AnswerState> id;
    QString question; // question key in the library
    QString cell; // cell key within the question; empty = the whole page
    RowId item; // the row it is asked about; null = the page
    AnswerMark mark = AnswerMark::Later;

    bool operator==(const AnswerState &) const = default;
};

// This field of this row still holds the words of an example: « à adapter » until edited or confirmed.
struct ExampleWords {
    static constexpr const char *table = "example_words";

    Id<ExampleWords> id;
    RowId row;
    QString field;

    bool operator==(const ExampleWords &) const = default;
};

template <> std::span<const Field<AnswerState>> fields<AnswerState>();
template <> std::span<const Field<ExampleWords>> fields<ExampleWords>();

} // namespace relais
