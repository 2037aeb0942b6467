// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fallback.h"

namespace relais {

using enum FieldType;
using enum Diffusion;

template <> std::span<const Field<Fallback>> fields<Fallback>()
{
    static constexpr Field<Fallback> table[] = {
        field<&Fallback::name>("name", Text, Wall),
        field<&Fallback::trigger>("trigger", Text, Wall),
        field<&Fallback::switchAfter>("switch_after", Duration, Wall),
        field<&Fallback::decider>("decider", Reference, Team),
        field<&Fallback::activation>("activation", Duration, Wall),
        field<&Fallback::hold>("hold", Duration, Wall),
        field<&Fallback::holdUnlimited>("hold_unlimited", Boolean, Wall),
        field<&Fallback::capacity>("capacity", Share, Team),
        field<&Fallback::material>("material", Text, Team),
        field<&Fallback::captured>("captured", Text, Team),
        field<&Fallback::reentry>("reentry", Text, Team),
        field<&Fallback::catchUp>("catch_up", Share, Team),
        field<&Fallback::returnCheck>("return_check", Text, Wall),
        field<&Fallback::never>("never", Text, Wall),
        field<&Fallback::coversAny>("covers_any", Boolean, Team),
        field<&Fallback::position>("position", Integer, Team),
    };
    return table;
}

template <> std::span<const Field<FallbackStep>> fields<FallbackStep>()
{
    static constexpr Field<FallbackStep> table[] = {
        parentField<&FallbackStep::fallback>("fallback", Wall),
        field<&FallbackStep::text>("text", Text, Wall),
        field<&FallbackStep::person>("person", Reference, Team),
        field<&FallbackStep::position>("position", Integer, Wall),
    };
    return table;
}

template <> std::span<const Field<FallbackActivity>> fields<FallbackActivity>()
{
    static constexpr Field<FallbackActivity> table[] = {
        parentField<&FallbackActivity::fallback>("fallback", Wall),
        parentField<&FallbackActivity::activity>("activity", Wall),
    };
    return table;
}

template <> std::span<const Field<FallbackCover>> fields<FallbackCover>()
{
    static constexpr Field<FallbackCover> table[] = {
        parentField<&FallbackCover::fallback>("fallback", Team),
        parentField<&FallbackCover::node>("node", Team),
    };
    return table;
}

template <> std::span<const Field<FallbackNeed>> fields<FallbackNeed>()
{
    static constexpr Field<FallbackNeed> table[] = {
        parentField<&FallbackNeed::fallback>("fallback", Team),
        parentField<&FallbackNeed::node>("node", Team),
    };
    return table;
}

template <> std::span<const Field<Proof>> fields<Proof>()
{
    static constexpr Field<Proof> table[] = {
        parentField<&Proof::fallback>("fallback", Team),
        parentField<&Proof::activity>("activity", Team),
        field<&Proof::level>("level", Enumerator, Team),
        field<&Proof::date>("date", Date, Team),
        field<&Proof::dateNote>("date_note", Text, Team),
        field<&Proof::minutes>("minutes", Duration, Team),
        field<&Proof::who>("who", Text, Team),
        field<&Proof::run>("run", Text, Team),
    };
    return table;
}

} // namespace relais
