// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importcells.h"

#include "services/cellvalues.h"
#include "services/matchwords.h"

#include <QRegularExpression>

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

// Whole words, in plain form.
QRegularExpression wholeWords(const char *pattern)
{
    return QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(QLatin1StringView(pattern)),
                              QRegularExpression::UseUnicodePropertiesOption);
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

bool saysUnlimited(const QString &cell)
{
    static const QRegularExpression words = wholeWords("sans limite|illimitee?|no limit|unlimited|without limit");
    return words.match(plainForm(cell)).hasMatch();
}

bool saysPrivate(const QString &remark)
{
    static const QRegularExpression words =
        wholeWords("perso|personnel|personnelle|privee?|ne pas (afficher|diffuser|communiquer|publier)|confidentiel|"
                   "private|personal|do not (share|publish|show|display)");
    return words.match(plainForm(remark)).hasMatch();
}

std::optional<QDate> leavingIn(const QString &remark)
{
    static const QRegularExpression form(
        QStringLiteral("\\b(?:partie?|a quitte [^\\d]*|sortie?|depart|left|leaving)\\s+(?:le|en date du|on|:)?\\s*"
                       "([\\d/.-]{8,10}|\\d{1,2}\\S* [a-z]+ \\d{4})"));
    const auto match = form.match(plainForm(remark));
    return match.hasMatch() ? dateInCell(match.captured(1)) : std::nullopt;
}

std::optional<int> monthsOfNotice(const QString &remark)
{
    static const QRegularExpression french(
        QStringLiteral("preavis\\s*(?:de|:)?\\s*(\\d{1,2}|un|deux|trois|six)\\s*mois"));
    static const QRegularExpression english(
        QStringLiteral("(\\d{1,2}|one|two|three|six)\\s*-?\\s*months?'?\\s*(?:of\\s+)?notice"));
    static const QHash<QString, int> words{{QStringLiteral("un"), 1},    {QStringLiteral("deux"), 2},
                                           {QStringLiteral("trois"), 3}, {QStringLiteral("six"), 6},
                                           {QStringLiteral("one"), 1},   {QStringLiteral("two"), 2},
                                           {QStringLiteral("three"), 3}};
    const QString plain = plainForm(remark);
    for (const QRegularExpression &form : {french, english}) {
        const auto match = form.match(plain);
        if (match.hasMatch())
            return words.value(match.captured(1), match.captured(1).toInt());
    }
    return std::nullopt;
}

bool saysToClearUp(const QString &remark)
{
    static const QRegularExpression words =
        wholeWords("a (retrouver|verifier|confirmer|demander|preciser|completer|chercher)|to (find|check|confirm|ask|"
                   "be confirmed)|tbc|tbd");
    return remark.contains(QLatin1Char('?')) || words.match(plainForm(remark)).hasMatch();
}

bool isForSummer(const QString &text)
{
    static const QRegularExpression words = wholeWords(
        "froide?s?|frigos?|frigorifique|refrigeration|climatisation|clim|cooling|cold|freezer|air conditioning");
    return words.match(plainForm(text)).hasMatch();
}

} // namespace relais
