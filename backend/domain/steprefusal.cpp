// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steprefusal.h"

#include "domain/value.h"

namespace relais {

namespace {

constexpr QLatin1StringView separator(" refused: ");

template <class E> QString nameOf(E value)
{
    return QString::fromLatin1(EnumNames<E>::names[static_cast<size_t>(value)]);
}

} // namespace

Error refusedStep(const StepRefusal &refusal, const QString &pointer)
{
    const bool wrong = refusal.reason == StepReason::Incomplete || refusal.reason == StepReason::TooLong
        || refusal.reason == StepReason::OutOfRange;
    return {wrong ? ErrorCode::InvalidValue : ErrorCode::Conflict,
            nameOf(refusal.step) + separator + nameOf(refusal.reason), atPointer(pointer)};
}

std::optional<StepRefusal> stepRefusalOf(const Error &error)
{
    const auto at = error.detail.indexOf(separator);
    if (at < 0)
        return std::nullopt;
    const auto step = ValueTraits<RunEventKind>::from(Value(error.detail.left(at)));
    const auto reason = ValueTraits<StepReason>::from(Value(error.detail.mid(at + separator.size())));
    return step && reason ? std::optional(StepRefusal{*step, *reason}) : std::nullopt;
}

} // namespace relais
