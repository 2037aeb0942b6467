// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tablecells.h"

namespace relais {

namespace {

// Hundredths with two digits after the point, or without zeros that say nothing.
QString hundredthsCell(qint64 hundredths, bool withCents, Language language)
{
    QString text = QString::number(hundredths / 100);
    const qint64 rest = hundredths % 100;
    if (rest == 0 && !withCents)
        return text;
    text += language == Language::French ? u',' : u'.';
    text += QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
    return !withCents && text.endsWith(u'0') ? text.chopped(1) : text;
}

} // namespace

QString durationCell(Minutes minutes, Language language)
{
    const qint64 all = minutes.count();
    const qint64 days = all / 1440;
    const qint64 hours = all / 60 % 24;
    const qint64 rest = all % 60;
    QStringList parts;
    if (days > 0)
        parts << QString::number(days) + (language == Language::French ? QStringLiteral(" j") : QStringLiteral(" d"));
    if (hours > 0)
        parts << QString::number(hours) + QStringLiteral(" h");
    if (rest > 0 || parts.isEmpty())
        parts << QString::number(rest) + QStringLiteral(" min");
    return parts.join(u' ');
}

QString moneyCell(qint64 cents, Language language)
{
    return hundredthsCell(cents, cents % 100 != 0, language);
}

QString dateCell(QDate date, Language language)
{
    return language == Language::French ? date.toString(QStringLiteral("dd/MM/yyyy")) : date.toString(Qt::ISODate);
}

QString yesNoCell(bool yes, Language language)
{
    if (language == Language::French)
        return yes ? QStringLiteral("Oui") : QStringLiteral("Non");
    return yes ? QStringLiteral("Yes") : QStringLiteral("No");
}

QString noneCell(Language language)
{
    return language == Language::French ? QStringLiteral("Néant") : QStringLiteral("None");
}

QString unlimitedCell(Language language)
{
    return language == Language::French ? QStringLiteral("sans limite") : QStringLiteral("no limit");
}

QString shareCell(qint64 share, Language language)
{
    return hundredthsCell(share, false, language) + QStringLiteral(" %");
}

QString valueCell(const Value &value, CellKind kind, Language language)
{
    if (const auto *text = std::get_if<QString>(&value))
        return kind == CellKind::Date ? dateCell(QDate::fromString(*text, Qt::ISODate), language) : *text;
    const auto *number = std::get_if<qint64>(&value);
    if (!number)
        return {};
    switch (kind) {
    case CellKind::Duration:
        return durationCell(Minutes(*number), language);
    case CellKind::PerHour: // a share of an hour
        return durationCell(Minutes((*number * 60 + 5000) / 10000), language);
    case CellKind::YesNo:
        return yesNoCell(*number != 0, language);
    case CellKind::Money:
        return moneyCell(*number, language);
    case CellKind::Share:
        return shareCell(*number, language);
    default:
        return {};
    }
}

} // namespace relais
