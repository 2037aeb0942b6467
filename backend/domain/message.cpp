// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

namespace relais {

using enum FieldType;
using enum Diffusion;

template <> std::span<const Field<Channel>> fields<Channel>()
{
    static constexpr Field<Channel> table[] = {
        field<&Channel::audience>("audience", Enumerator, Wall),
        field<&Channel::kind>("kind", Enumerator, Wall),
        field<&Channel::name>("name", Text, Wall),
        field<&Channel::address>("address", Text, Team),
        field<&Channel::holder>("holder", Reference, Team),
        field<&Channel::standsOn>("stands_on", Reference, Team),
        field<&Channel::fallback>("fallback", Boolean, Wall),
        field<&Channel::rank>("rank", Integer, Wall),
    };
    return table;
}

template <> std::span<const Field<ChannelAbsence>> fields<ChannelAbsence>()
{
    static constexpr Field<ChannelAbsence> table[] = {
        parentField<&ChannelAbsence::channel>("channel", Team),
        parentField<&ChannelAbsence::person>("person", Team),
    };
    return table;
}

template <> std::span<const Field<TextEdit>> fields<TextEdit>()
{
    static constexpr Field<TextEdit> table[] = {
        field<&TextEdit::templateId>("template", Text, Team),
        field<&TextEdit::slot>("slot", Text, Team),
        field<&TextEdit::object>("object", Text, Team),
        field<&TextEdit::follows>("follows", Text, Team),
        field<&TextEdit::language>("language", Enumerator, Team),
        field<&TextEdit::base>("base", Text, Team),
        field<&TextEdit::text>("text", Text, Team),
        field<&TextEdit::person>("person", Reference, Team),
        field<&TextEdit::added>("added", Boolean, Team),
        field<&TextEdit::removed>("removed", Boolean, Team),
    };
    return table;
}

} // namespace relais
