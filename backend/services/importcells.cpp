// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importcells.h"

#include "services/cellvalues.h"

namespace relais {

namespace {

constexpr qint64 shareOfAnHour = 10000; // hundredths of a percent
constexpr qint64 minutesAnHour = 60;

std::optional<Value> durationValue(const QString &text, CellKind kind)
{
    const auto minutes = durationInCell(text);
    if (!minutes)
        return std::nullopt;
    return ValueTraits<qint64>::to(kind == CellKind::PerHour
                                       ? (minutes->count() * shareOfAnHour + minutesAnHour / 2) / minutesAnHour
                                       : minutes->count());
}

template <class T> std::optional<Value> numberValue(const std::optional<T> &number)
{
    return number ? std::optional(ValueTraits<T>::to(*number)) : std::nullopt;
}

NoticeCode notOfKind(CellKind kind)
{
    switch (kind) {
    case CellKind::Phone:
        return NoticeCode::NotAPhone;
    case CellKind::Email:
        return NoticeCode::NotAnEmail;
    case CellKind::WebAddress:
        return NoticeCode::NotAWebAddress;
    case CellKind::YesNo:
        return NoticeCode::NotYesOrNo;
    case CellKind::Money:
        return NoticeCode::NotAnAmount;
    case CellKind::Share:
        return NoticeCode::NotAShare;
    case CellKind::Date:
    case CellKind::Days:
        return NoticeCode::NotADate;
    case CellKind::Hours:
        return NoticeCode::NotHours;
    default:
        return NoticeCode::NotADuration;
    }
}

// Of a cell with a value; sets doubtful where the value itself is.
std::optional<Value> valueOf(const FieldSpec &spec, const QString &text, bool &doubtful)
{
    switch (spec.kind) {
    case CellKind::Phone: {
        const auto phone = phoneInCell(text);
        doubtful = doubtful || (phone && phone->doubtful);
        return phone ? std::optional<Value>(phone->number) : std::nullopt;
    }
    case CellKind::Email:
        return isEmailAddress(text) ? std::optional<Value>(text.trimmed()) : std::nullopt;
    case CellKind::WebAddress: {
        const auto address = webAddressInCell(text);
        return address ? std::optional<Value>(*address) : std::nullopt;
    }
    case CellKind::Duration:
    case CellKind::PerHour:
        return durationValue(text, spec.kind);
    case CellKind::YesNo: {
        const auto answer = yesOrNoInCell(text);
        doubtful = doubtful || (answer && answer->doubtful);
        const bool contrary = spec.field == ImportField::NeedsInternet;
        return answer ? std::optional<Value>(qint64(answer->yes != contrary ? 1 : 0)) : std::nullopt;
    }
    case CellKind::Money:
        return numberValue(amountInCell(text));
    case CellKind::Share:
        return numberValue(shareInCell(text));
    case CellKind::Date:
        return numberValue(dateInCell(text));
    default:
        return Value(text);
    }
}

} // namespace

CellReading readCell(const FieldSpec &spec, const QString &cell)
{
    const CellText read = cellText(cell);
    CellReading reading;
    if (read.state == CellState::Empty)
        return reading;
    if (spec.kind == CellKind::Date && read.state != CellState::Known) {
        reading.notices << NoticeCode::NotADate;
        return reading;
    }
    if (read.state == CellState::None)
        reading.nothing = true;
    if (read.state != CellState::Known)
        return reading;
    // The words of a text are kept as they stand, with their question mark.
    if (spec.kind == CellKind::Text) {
        reading.value = Value(cell.trimmed());
        return reading;
    }
    bool doubtful = read.doubtful;
    reading.value = valueOf(spec, read.text, doubtful);
    if (!reading.value)
        reading.notices << notOfKind(spec.kind);
    else if (doubtful)
        reading.notices << NoticeCode::Doubtful;
    return reading;
}

} // namespace relais
