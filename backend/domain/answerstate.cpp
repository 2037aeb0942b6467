// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answerstate.h"

namespace relais {

using enum FieldType;
using enum Diffusion;

template <> std::span<const Field<AnswerState>> fields<AnswerState>()
{
    static constexpr Field<AnswerState> table[] = {
        field<&AnswerState::question>("question", Text, Team),
        field<&AnswerState::cell>("cell", Text, Team),
        parentField<&AnswerState::item>("item", Team),
        field<&AnswerState::mark>("mark", Enumerator, Team),
    };
    return table;
}

template <> std::span<const Field<ExampleWords>> fields<ExampleWords>()
{
    static constexpr Field<ExampleWords> table[] = {
        parentField<&ExampleWords::row>("row", Team),
        field<&ExampleWords::field>("field", Text, Team),
    };
    return table;
}

} // namespace relais
